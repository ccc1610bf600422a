/** Invisible and without width: stands between a backslash and the letter that would make a command of it. */
const JOINER = '\u2060';
/** Everything that is a command to some reader and a letter to none; line ends are kept. */
const CONTROLS = /(?!\n)[\p{Cc}\uFEFF\uFFF9-\uFFFB]/gu;
/** Commands of direction that a text may leave open, so that they would turn what follows. */
const DIRECTIONS = /[\u202A-\u202E\u2066-\u2069]/g;

/** The text as it is drawn: one kind of line end, no control characters. */
export function cleaned(text: string): string {
  return text
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(/\t/g, ' ')
    .replace(CONTROLS, '')
    .replace(DIRECTIONS, '')
    .replace(/^\n+/, '')
    .trimEnd();
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
