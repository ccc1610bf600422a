import { Clause } from '../../clause.ts';
import { type Item, isConcept } from '../../item.ts';
import type { Scene } from '../../scene.ts';
import { isUnder } from './laying.ts';
import { waitingSounds } from './music.ts';

const LAYING = ['v.add', 'v.move', 'v.insert', 'v.change', 'v.want', 'v.keep', 'o.music'] as const;
const REFUSING = ['x.not', 'v.remove', 'v.unwanted', 'x.off', 'v.mute', 'an.out'] as const;
/** Where and when a sound is heard: more than a remark about it. */
const PLACED: ReadonlySet<Item['is']> = new Set<Item['is']>([
  ...(['dur', 'at', 'after', 'before', 'range', 'head', 'tail', 'part', 'percent', 'decibels', 'ref'] as const),
]);
const PLACE = /^(?:v\.(?!keep|want|make)|o\.(?!it|music)|rel\.(?!to|from|lead)|n\.|p\.|x\.(?:loop|again|same)|tm\.)/;

/** "Use the piano, not the beat", "节拍太吵，用钢琴": the one of two sounds that is not taken. Nothing is to be done about it,
 *  as it is not on the timeline; another part of the message says which is. */
export function isNotChosen(scene: Scene, clause: Clause): boolean {
  const own = waitingSounds(scene, clause);
  if (own.length === 0 || !chosenBeside(scene, clause, own)) return false;
  return clause.has(...REFUSING) || isRemark(clause);
}

function chosenBeside(scene: Scene, clause: Clause, own: readonly { id: string }[]): boolean {
  return others(clause).some((one) => {
    if (one.has(...REFUSING)) return false;
    const named = waitingSounds(scene, one).some(({ id }) => !own.some((asset) => asset.id === id));
    return named && (one.has(...LAYING) || !isRemark(one));
  });
}

function others(clause: Clause): Clause[] {
  const found: Clause[] = [];
  for (let one = clause.previous; one !== undefined && found.length < 6; one = one.previous) found.push(one);
  for (let one = clause.next; one !== undefined && found.length < 12; one = one.next) found.push(one);
  return found;
}

/** "The beat is too much", "钢琴曲听着犯困": something is said of it, and nothing is asked for. */
function isRemark(clause: Clause): boolean {
  if (isUnder(clause)) return false;
  const said = clause.items.filter(({ is }) => is !== 'punct');
  if (isConcept(said[0], 'rel.and', 'rel.join', 'rel.with')) return false;
  const bare = !said.some((item) => PLACED.has(item.is) || (item.is === 'concept' && PLACE.test(item.id)));
  return (
    bare && said.some((item) => item.is === 'word' && !/^(?:the|that|this|a|my|please|首|那|这|就)$/.test(item.text))
  );
}

/** "The piano and no beat", "要钢琴不要节拍": the clause up to what is not wanted, where that is a sound of its own. */
export function chosenIn(scene: Scene, clause: Clause): Clause {
  const { items, message } = clause;
  const not = items.findIndex((item) => isConcept(item, 'x.not', 'v.remove', 'v.unwanted'));
  if (not < 1 || clause.all('file').length < 2) return clause;
  const part = (from: number, to?: number): Clause => new Clause(items.slice(from, to), message, clause.previous);
  const isSplit = [part(0, not), part(not)].every((one) => waitingSounds(scene, one).length > 0);
  return isSplit ? part(0, not) : clause;
}
