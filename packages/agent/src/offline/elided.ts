import { has } from './heads.ts';
import { type Item, isAudioFile, isConcept } from './item.ts';

/** "Then switch to the beat with a crossfade": the one sound comes up as the other goes, and no cut of the film is meant. */
export function songsBlended(before: readonly Item[], piece: readonly Item[], message: string): Item[] | undefined {
  if (!isConcept(piece[0], 'rel.with') || !before.some(isAudioFile)) return undefined;
  const at = piece.findIndex((item) => isConcept(item, 'tr.crossfade'));
  const item = piece[at];
  const many = item === undefined || /s$|每|各/i.test(message.slice(item.start, item.end));
  if (many || has(piece, 'o.cut', 'o.clip', 'rel.between') || has(before, 'o.clip', 'o.image', 'v.join', 'o.cut'))
    return undefined;
  return piece
    .slice(1)
    .map((one, index) => (index + 1 === at ? { is: 'concept', id: 'so.cross', start: one.start, end: one.end } : one));
}

/** "The piano for the first half, the beat for the second": the half that is left. */
export function otherHalf(items: readonly Item[]): Item[] {
  const first = items.findIndex((item) => isConcept(item, 'n.first_half'));
  return items.map((item, at) => {
    const other = (item.is === 'ref' && item.kind === 'any' && item.n === 2) || isConcept(item, 'p.other', 'p.others');
    if (first < 0 || at < first || !other || has([...items], 'n.second_half')) return item;
    return { is: 'concept', id: 'n.second_half', start: item.start, end: item.end };
  });
}
