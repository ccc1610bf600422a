import type { Draft } from '@reelsmith/core';
import { type Item, type ItemOf, isConcept } from './item.ts';

/** Numbers of the clips that one file has on the timeline, by the id of its asset; files with one clip are left out. */
export type Pieces = ReadonlyMap<string, readonly number[]>;

export function piecesOf({ tracks }: Draft): Pieces {
  const pieces = new Map<string, number[]>();
  const clips = tracks.find(({ role }) => role === 'main')?.segments ?? [];
  for (const [at, { source }] of clips.entries()) {
    if (source.kind === 'media') pieces.set(source.assetId, [...(pieces.get(source.assetId) ?? []), at + 1]);
  }
  return new Map([...pieces].filter(([, numbers]) => numbers.length > 1));
}

/** "Drone part two", "the drone's last piece", "航拍的第三个片段", "the second drone shot", "第二截航拍": where a file has several
 *  clips, its name and a number together are one of them, and become that clip's number. */
export function withPieces(items: readonly Item[], message: string, pieces: Pieces): Item[] {
  return ofPieces(withoutOnes(items, message), message, pieces);
}

/** "The city one": it counts nothing. */
function withoutOnes(items: readonly Item[], message: string): readonly Item[] {
  return items.filter((item, at) => {
    const before = items[at - 1];
    const one = item.is === 'num' && item.value === 1 && /^one$/i.test(message.slice(item.start, item.end));
    return !(one && before?.is === 'file' && item.start === before.end + 1);
  });
}

function ofPieces(items: readonly Item[], message: string, pieces: Pieces): Item[] {
  if (pieces.size === 0) return [...items];
  const found: Item[] = [];
  for (let at = 0; at < items.length; ) {
    const piece = pieceAt(items, at, { message, pieces });
    const item = piece?.item ?? items[at];
    if (item !== undefined) found.push(item);
    at = piece?.next ?? at + 1;
  }
  return found;
}

interface Said {
  readonly message: string;
  readonly pieces: Pieces;
}

/** The file behind its number, or in front of it. */
function pieceAt(items: readonly Item[], at: number, said: Said): { item: Item; next: number } | undefined {
  const first = items[at];
  if (first?.is !== 'file' && first?.is !== 'ref') return undefined;
  const place = items.findIndex((item, index) => index > at && /^(?:file|ref|num)$/.test(item.is));
  const second = place > at + 4 ? undefined : asNumber(items[place], items[place + 1]);
  if (second === undefined || !isLinked(items.slice(at + 1, place), first, said.message)) return undefined;
  const [file, ref] = first.is === 'file' ? [first, second] : [second, first];
  if (file.is !== 'file' || ref.is !== 'ref' || ref.every !== undefined || !/^(?:clip|any|image|video)$/.test(ref.kind))
    return undefined;
  // "The second drone shot": the noun behind the name is that of the number.
  const noun = first === ref && isConcept(items[place + 1], 'o.clip') ? items[place + 1] : undefined;
  const item = numbered(ref, said.pieces.get(file.assetId ?? ''));
  return item && { item: { ...item, start: first.start, end: (noun ?? second).end }, next: place + (noun ? 2 : 1) };
}

/** "Drone 3", "drone no. 3": a number behind a name that counts nothing else. */
function asNumber(item: Item | undefined, next: Item | undefined): Item | undefined {
  if (item?.is !== 'num') return item;
  const counts = next !== undefined && (next.start === item.end || isConcept(next, 'o.clip', 'o.image', 'rel.to'));
  return counts ? undefined : { is: 'ref', n: item.value, kind: 'clip', start: item.start, end: item.end };
}

/** "Of the", "的" between them, or nothing at all; behind a name also "clip" and "'s". */
function isLinked(between: readonly Item[], first: Item, message: string): boolean {
  const text = between.map(({ start, end }) => message.slice(start, end).toLowerCase()).join(' ');
  return (
    first.is === 'file'
      ? /^(?:的|' s|’ s|clip|footage|film|,|#|no \.|nr|number)?$/
      : /^(?:的|of(?: the| my)?(?: clip)?)?$/
  ).test(text);
}

function numbered({ n, count }: ItemOf<'ref'>, numbers: readonly number[] | undefined): ItemOf<'ref'> | undefined {
  if (numbers === undefined || n === 0 || Math.abs(n) > numbers.length || count !== undefined) return undefined;
  const number = numbers.at(n > 0 ? n - 1 : n);
  return number === undefined ? undefined : { is: 'ref', n: number, kind: 'clip', start: 0, end: 0 };
}
