import { type Item, type ItemOf, isConcept } from './item.ts';

/** "End in a still of 3 seconds", "最后的画面停3秒", "海边放完后画面静止3秒": a frame that is held, in words of pictures and of
 *  staying. */
export function heldFrame(items: readonly Item[], message: string): readonly Item[] {
  if (!items.some(({ is }) => is === 'dur') || items.some((item) => isConcept(item, 'v.export', 'o.each', 'x.not')))
    return items;
  return afterPlaying(edgePicture(aStill(items, message), message), message);
}

/** A picture of so many seconds is no file. */
function aStill(items: readonly Item[], message: string): readonly Item[] {
  const at = items.findIndex(
    (item) => isConcept(item, 'fmt.jpg', 'fmt.png') && /\bstill\b/i.test(message.slice(item.start, item.end)),
  );
  const still = items[at];
  if (still === undefined) return items;
  const freeze: Item = { is: 'concept', id: 'v.freeze', start: still.start, end: still.end };
  // "Begin on a still": there it stands.
  const begun = items.map(
    (item): Item =>
      isConcept(item, 'rel.lead', 'tm.begin') && !items.some(({ is }) => is === 'at')
        ? { is: 'concept', id: 'rel.start', start: item.start, end: item.end }
        : item,
  );
  return begun.with(at, freeze).filter((item) => !isConcept(item, 'v.move', 'v.add', 'v.insert', 'v.want', 'v.make'));
}

const PICTURE = /(?:画面|图像|镜头画面|picture|image|moment)$/i;
const STAYS = ['tm.stay', 'v.freeze', 'n.motionless', 'v.keep'] as const;

/** "The last picture stays 2 seconds" of a clip: its last frame. */
function edgePicture(items: readonly Item[], message: string): readonly Item[] {
  const at = items.findIndex((item) => isEdge(item) && PICTURE.test(message.slice(item.start, item.end)));
  const [ref, stay] = [items[at], items.findIndex((item) => isConcept(item, ...STAYS))];
  const verb = items[stay];
  const longer = items.some((item) => isConcept(item, 'rel.longer', 'rel.shorter', 'rel.to', 'deg.more'));
  if (ref === undefined || !isEdge(ref) || verb === undefined || longer || !isStanding(items, message)) return items;
  const held: Item = { is: 'concept', id: 'v.freeze', start: verb.start, end: verb.end };
  const frame = ['n.frame', ref.n === 1 ? 'rel.start' : 'rel.end'].map(
    (id): Item => ({ is: 'concept', id, start: ref.start, end: ref.end }),
  );
  return items.with(stay, held).toSpliced(at, 1, ...frame);
}

const isEdge = (item: Item): item is ItemOf<'ref'> =>
  item.is === 'ref' && (item.n === -1 || item.n === 1) && item.count === undefined && item.kind === 'clip';

/** In Chinese 停 holds; "stays" may be a clip's length. */
const isStanding = (items: readonly Item[], message: string): boolean =>
  items.some((item) => isConcept(item, 'v.freeze') || /停|定|静止|冻/.test(message.slice(item.start, item.end)));

/** "放完后定格". */
function afterPlaying(items: readonly Item[], message: string): readonly Item[] {
  const at = items.findIndex(
    (item) => isConcept(item, 'rel.after') && /[放播]完(?:了)?$/.test(message.slice(0, item.start)),
  );
  const after = items[at];
  if (after === undefined || !items.some((item) => isConcept(item, 'v.freeze', 'n.motionless'))) return items;
  const end: Item = { is: 'concept', id: 'rel.end', start: after.start, end: after.end };
  return items
    .with(at, end)
    .filter((item) => !isConcept(item, 'v.move'))
    .map((item) =>
      isConcept(item, 'n.motionless') ? { is: 'concept', id: 'v.freeze', start: item.start, end: item.end } : item,
    );
}
