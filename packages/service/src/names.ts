import { LIMITS } from '@reelsmith/protocol';

const INVISIBLE = /[\p{Cc}\p{Cs}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;

/** A file's name as it may be shown: the last part of a path, cleaned like a line. */
export function cleanName(name: string, otherwise: string): string {
  const shown = cleanLine(name.split(/[\\/]/).at(-1) ?? '', otherwise);
  return shown === '.' || shown === '..' ? otherwise : shown;
}

/** One line from outside: nothing invisible that turns or hides letters, at most 200 code points. */
export function cleanLine(text: string, otherwise: string): string {
  const shown = text.replace(INVISIBLE, '').normalize('NFC').trim();
  const short = [...shown].slice(0, LIMITS.fileNameCodePoints).join('');
  return short === '' ? otherwise : short;
}
