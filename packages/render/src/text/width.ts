import { scriptOf } from './script.ts';

/** Widths in ems of the default family in bold, by kind of letter. An estimate on the wide side: it decides where lines
 *  break, and a line that turns out wider is broken once more by libass. */
const NARROW = new Set("ijlI|!.,:;'`");
const SLIM = new Set('frt()[]{}-"/\\*');
const WIDE = new Set('mwMW@%');
const EMOJI = /\p{Extended_Pictographic}/u;
const MARK = /^\p{Mark}$/u;

export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

function characterWidth(character: string): number {
  if (character === ' ') return 0.26;
  if (NARROW.has(character)) return 0.32;
  if (SLIM.has(character)) return 0.44;
  if (WIDE.has(character)) return 0.96;
  if (/[a-z0-9]/.test(character)) return 0.61;
  if (MARK.test(character)) return 0;
  const script = scriptOf(character);
  if (script === 'han' || script === 'kana' || script === 'hangul') return 1;
  if (script === 'arabic') return 0.6;
  return EMOJI.test(character) ? 1.3 : 0.7;
}
