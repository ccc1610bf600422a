import type { Asset, Draft, Segment } from '@reelsmith/core';
import { Clause } from '../clause.ts';
import { type Item, isConcept } from '../item.ts';
import { goneLately } from '../memory.ts';
import { isName, targetOf } from '../resolve.ts';
import type { Scene } from '../scene.ts';

/** "The one after it", "后一张": the neighbour of what the conversation is about, in place of the words for it. Where a thing goes,
 *  or what lies between two, is told by the same words and left as it is. */
export function withNeighbour(scene: Scene, clause: Clause, before: Draft): Clause {
  const at = clause.indexOf('p.after', 'p.before');
  const placing =
    clause.has('v.move', 'v.add', 'v.insert', 'v.swap', 'o.transition') || clause.family('tr.') !== undefined;
  if (at < 0 || placing || clause.items.some(isNamed) || CUT.test(clause.text())) return clause;
  const [neighbour = besideGone(scene, before, clause.has('p.after') ? 1 : -1)] = targetOf(scene, clause).segments;
  const words = clause.items[at];
  if (neighbour === undefined || words === undefined) return clause;
  const own = isOfBoth(clause.items.slice(0, at)) ? scene.topic : [];
  const these: Item = { is: 'these', segmentIds: [...own, neighbour.id], start: words.start, end: words.end };
  const rest = clause.items.with(at, these).filter((item) => item === these || !isAnchor(item));
  return new Clause(rest, clause.message, clause.previous);
}

/** "The clip before the forest": the clip itself in place of the words, so that it may stand wherever a name may. */
export function withMarkedNeighbour(scene: Scene, clause: Clause): Clause {
  const at = clause.items.findIndex((item, index) => isToldBeside(item, clause.items[index + 1]));
  const [words, name] = clause.items.slice(at, at + 2);
  if (at < 0 || words === undefined || name === undefined) return clause;
  const noun = clause.items[at - 1];
  const nouns = isConcept(noun, 'o.text', 'o.title', 'm.captions') && noun !== undefined ? [noun] : [];
  const { segments } = targetOf(scene, new Clause([...nouns, words, name], clause.message));
  if (segments.length === 0) return clause;
  const these: Item = { is: 'these', segmentIds: segments.map(({ id }) => id), start: name.start, end: name.end };
  return withMarkedNeighbour(scene, new Clause(clause.items.toSpliced(at, 2, these), clause.message, clause.previous));
}

/** As `withNeighbours` leaves it: a meaning without letters of its own, and the name. */
const isToldBeside = (item: Item, next: Item | undefined): boolean =>
  isConcept(item, 'p.after', 'p.before') && item.start === item.end && next !== undefined && isName(next);

/** "That one and the one after it", "它和后面那段": both of them. */
const isOfBoth = (before: readonly Item[]): boolean =>
  before.some((item) => isConcept(item, 'o.it')) && isConcept(before.at(-1), 'rel.and', 'rel.join', 'rel.with');

/** "The part after that cut" is a piece of what was cut. */
const CUT = /\b(?:cut|split)\b|[刀切]/i;

/** What stood before or after something that was taken away, as far as it is still there. */
function besideGone(scene: Scene, before: Draft, step: number): Segment | undefined {
  const [gone] = goneLately(scene);
  const row = before.tracks.find(({ segments }) => segments.some(({ id }) => id === gone?.id))?.segments ?? [];
  const at = row.findIndex(({ id }) => id === gone?.id);
  const side = step > 0 ? row.slice(at + 1) : row.slice(0, Math.max(0, at)).toReversed();
  return side.flatMap(({ id }) => scene.segment(id) ?? [])[0];
}

/** A name of its own, and not what the conversation added. */
const isNamed = (item: Item): boolean => isName(item) && item.is !== 'these';

const isAnchor = (item: Item): boolean => item.is === 'these' || (item.is === 'concept' && item.id === 'o.it');

/** "不是这首，另外那首", "no, the other song": of two files of a kind, the one that was not spoken of. */
export function withOtherFile(request: Clause, fragment: Clause, assets: readonly Asset[]): Clause {
  const [said, ...more] = request.all('file');
  if (said === undefined || more.length > 0 || !fragment.has('p.other') || fragment.named() > 0) return fragment;
  const kind = assets.find(({ id }) => id === said.assetId)?.facts.kind;
  const [other, ...rest] = assets.filter(({ id, facts }) => facts.kind === kind && id !== said.assetId);
  if (kind === undefined || other === undefined || rest.length > 0) return fragment;
  const items = fragment.items.map((item) =>
    isConcept(item, 'p.other')
      ? { ...said, assetId: other.id, name: other.name, start: item.start, end: item.end }
      : item,
  );
  return new Clause(items, fragment.message);
}
