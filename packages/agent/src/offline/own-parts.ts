import { openingOf } from './follow/markers.ts';
import { has, hasVerb, isThing } from './heads.ts';
import type { Item } from './item.ts';

const GIVEN_BACK = /\b(?:back|restore|undo|as it was)\b|恢复|还原|[加放]回/i;

/** "Put the beach back, I meant the forest": another name, and the words that say it is the right one. */
export function isMeantInstead(before: readonly Item[], piece: readonly Item[], message: string): boolean {
  if (piece.length > 12 || before.length > 12 || !piece.some(isThing)) return false;
  if (!GIVEN_BACK.test(message.slice(before[0]?.start, before.at(-1)?.end))) return false;
  const first = piece.find(({ is }) => is !== 'punct');
  const { correction, length } = openingOf(message.slice(first?.start ?? 0, piece.at(-1)?.end));
  return correction === 'hard' && length > 0;
}

/** "拿掉泳池和小狗，剩下的都改成5秒": what is left gets a length of its own. */
export const isRestOfRemoved = (before: readonly Item[], piece: readonly Item[]): boolean =>
  // The piece first: it is short, and what came before may be long.
  has(piece, 'p.others') &&
  piece.some(({ is }) => is === 'dur' || is === 'times' || is === 'percent') &&
  has(before, 'v.remove') &&
  before.some(isThing);

/** "Just the music, lossless". */
export function isFormatOf(before: readonly Item[], piece: readonly Item[]): boolean {
  const format = piece.some((item) => item.is === 'concept' && item.id.startsWith('fmt.'));
  const bare = piece.every(({ is }) => is === 'word' || is === 'punct' || is === 'concept') && !hasVerb(piece);
  return format && bare && has(before, 'x.only', 'so.only') && !hasVerb(before);
}
