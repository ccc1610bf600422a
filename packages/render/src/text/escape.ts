/** Invisible and without width: stands between a backslash and the letter that would make a command of it. */
const JOINER = '\u2060';
/** Everything that is a command to some reader and a letter to none; line ends are kept. */
const CONTROLS = /(?!\n)[\p{Cc}\uFEFF\uFFF9-\uFFFB]/gu;

/** Colour emoji: libass draws an empty box for them, so they are left out (the plan warns). A heart or a star that is a
 *  letter of ordinary fonts stays. */
const EMOJI =
  /(?:\p{Emoji_Presentation}|\p{Regional_Indicator}|\p{Emoji_Modifier})(?:\uFE0F|\u200D|\p{Emoji_Modifier})*|\uFE0F/gu;

/** True when some of the text is left out. */
export function losesEmoji(text: string): boolean {
  return text.replace(/\uFE0F/g, '').search(EMOJI) >= 0;
}

/** The text as it is drawn: one kind of line end, no control characters, no emoji. */
export function cleaned(text: string): string {
  return text
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(/\t/g, ' ')
    .replace(CONTROLS, '')
    .replace(EMOJI, '')
    .replace(/^\n+|\s+$/g, '');
}

/** Characters of a text as an ASS event shows them literally: no byte of it opens or closes a block of commands. */
export function escaped(text: string): string {
  return text
    .replaceAll('\\', `\\${JOINER}`)
    .replaceAll('{', '\\{')
    .replaceAll('}', '\\}')
    .replaceAll('\n', '\\N')
    .replaceAll('\u00A0', '\\h');
}
