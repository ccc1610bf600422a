import { scriptOf } from './script.ts';

/** Widths in ems of the default family in bold, by kind of letter: for machines whose fonts can't be read. An estimate on
 *  the wide side. */
const NARROW = new Set("ijlI|!.,:;'`");
const SLIM = new Set('frt()[]{}-"/\\*');
const WIDE = new Set('mwMW@%');

export function estimatedAdvance(codePoint: number): number {
  const character = String.fromCodePoint(codePoint);
  if (character === ' ' || character === '\u00A0') return 0.26;
  if (NARROW.has(character)) return 0.32;
  if (SLIM.has(character)) return 0.44;
  if (WIDE.has(character)) return 0.96;
  if (/[a-z0-9]/.test(character)) return 0.61;
  const script = scriptOf(character);
  if (script === 'other') return 0.7;
  return script === 'arabic' ? 0.6 : 1;
}
