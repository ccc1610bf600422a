import { type CompoundResult, chain, reorder, type Segment, swap } from '@reelsmith/core';
import type { Clause } from '../clause.ts';
import type { Scene } from '../scene.ts';
import { mentionsOf } from './mentions.ts';
import { lettersOf, pairOf } from './pairs.ts';

/** The order that a clause wishes all clips to have; undefined when it wishes none. */
export function orderRun(scene: Scene, clause: Clause): ((now: Scene) => void) | undefined {
  const told = permutationIn(scene, clause);
  return told.length > 2 ? (now) => orderAll(now, told) : orderedBy(scene, clause);
}

function orderedBy(scene: Scene, clause: Clause): ((now: Scene) => void) | undefined {
  const named = clause.has('order.name') ? 'name' : clause.family('order.');
  const by = named ?? (isBySource(clause) ? 'source' : undefined);
  if (by === 'shuffle' && MIXED_UP.test(clause.text())) return undefined;
  if (by !== undefined && !isPair(scene, clause)) return (now) => orderAll(now, sortedBy(now, by, clause));
  const listed =
    (clause.has('v.move', 'o.order', 'v.make', 'v.set') || CHAIN.test(clause.text())) &&
    !clause.has('o.slideshow', 'rel.between', 'rel.before', 'rel.after');
  if (!listed || scene.clips().length < 3) return undefined;
  const order = listOf(scene, clause);
  // Four pieces of one file that is named once are no list.
  if (clause.named() === 1 && order.length > 1) return undefined;
  return order.length === scene.clips().length ? (now) => orderAll(now, listOf(now, clause)) : undefined;
}

/** "Beach → city → forest". */
const CHAIN = /\S ?(?:→|➡|->|=>|＞|>|\||｜|\/) ?\S+ ?(?:→|➡|->|=>|＞|>|\||｜|\/) ?\S/;
/** Told of as it is. */
const MIXED_UP = /\b(?:is|are|were|was|got|been)(?! to be)\b|被|乱了|弄乱|乱序了|洗牌了/i;
/** "From Z to A". */
const BACK = /\bz ?(?:to|-|–) ?a\b|\bdescending|\brevers|\bbackwards?\b|from the back|z到a|倒|降序|反/i;

const ORDER =
  /\b(?:sort(?:ed|ing)?|order(?:ed|ing)?|arranged?|reorder(?:ed)?|rearranged?|sequenced?|line(?:d)? (?:them |the \w+ |these |those )?up|jumbled|shuffled|mixed up)\b|顺序|次序|先后|排序|重排/i;
/** Where in the file something is. */
const SOURCE =
  /\b(?:source|raw|recorded|filmed|captured|were shot|was shot|(?:original|real|actual) (?:[a-z]+ )?(?:file|recording|footage|video|take|film|material)|(?:when|where|as|how|way|order) (?:they|each|each one|it|the \w+) (?:(?:actually|really|originally) )?(?:occur|happen|appear|come|sit|take place|lie|stand|are|run|have|was|were|is)(?:e?s|red|ed)?\b.{0,20}\b(?:in|from|inside|within|of|up)|time ?codes?|times? in the (?:file|recording|footage|video))\b|素材|原片|源文件|原视频|拍/i;

/** "Sort them the way they come in the file", "按素材里的先后排": by their place in what was recorded. */
function isBySource(clause: Clause): boolean {
  const text = clause.text();
  return ORDER.test(text) && SOURCE.test(text) && clause.all('ref').length === 0 && clause.all('file').length < 2;
}

/** "Put the first two the other way round": only these. */
export function isPair(scene: Scene, clause: Clause): boolean {
  if (/\b(?:so|and so on|and so forth)\b|以此类推/i.test(clause.text())) return false;
  const pair = pairOf(scene, clause);
  if (!clause.has('order.reverse') || pair.length !== 2 || clause.named() === 0) return false;
  const named = new Set(mentionsOf(scene, clause).flatMap(({ segments }) => segments));
  return named.size < 3 && !areEnds(scene, clause, pair);
}

/** "The photos backwards, sunset first and kitchen last": the ends of the whole row as it is to be. */
function areEnds(scene: Scene, clause: Clause, [one, other]: readonly Segment[]): boolean {
  const clips = scene.clips();
  const text = clause.text();
  return clips.length > 2 && one === clips.at(-1) && other === clips[0] && (ORDER.test(text) || ROW.test(text));
}

const ROW =
  /\b(?:photos|pictures|pics|images|slides|clips|shots|videos|slideshow|everything|them|from)\b|照片|图|片段|镜头|全部|从/i;

function sortedBy(scene: Scene, by: string, clause: Clause): Segment[] {
  const clips = [...scene.clips()];
  switch (by) {
    case 'reverse':
      return clips.toReversed();
    case 'source':
      return clips.toSorted((a, b) => fileRank(scene, a) - fileRank(scene, b) || a.sourceStartMs - b.sourceStartMs);
    case 'name': {
      const way = BACK.test(clause.text()) ? -1 : 1;
      return clips.toSorted((a, b) => way * (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
    }
    case 'shuffle':
      return shuffled(clips, scene.context.seed);
    case 'longest':
      return clips.toSorted((a, b) => b.durationMs - a.durationMs);
    case 'shortest':
      return clips.toSorted((a, b) => a.durationMs - b.durationMs);
    default:
      return clips;
  }
}

/** In an order that nobody chose: the same for the same seed, and never the one there is. */
function shuffled(clips: readonly Segment[], seed: number): Segment[] {
  const rest = [...clips];
  const found: Segment[] = [];
  let state = seed >>> 0;
  while (rest.length > 0) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    found.push(...rest.splice(Math.floor((state / 2 ** 32) * rest.length), 1));
  }
  return found.every((clip, index) => clip === clips[index]) ? [...found.slice(1), ...found.slice(0, 1)] : found;
}

function fileRank(scene: Scene, { source }: Segment): number {
  return source.kind === 'media' ? scene.context.assets.findIndex(({ id }) => id === source.assetId) : -1;
}

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];

/** "New order: second, fourth, first, third", "顺序改成2413": every place once, in another order. */
function permutationIn(scene: Scene, clause: Clause): Segment[] {
  const clips = scene.clips();
  const text = clause.text().toLowerCase();
  if (!/\border\b|\bsequence\b|顺序|次序|排成|排列/.test(text) || clause.all('file').length > 0) return [];
  const words = text.match(/\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)\b/g) ?? [];
  const digits = /(?<!\d)[1-9]{3,9}(?!\d)/.exec(text)?.[0] ?? '';
  const said = words.length > 0 ? words.map((word) => ORDINALS.indexOf(word) + 1) : [...digits].map(Number);
  const isWhole =
    said.length === clips.length && new Set(said).size === said.length && Math.max(...said) <= said.length;
  return isWhole ? said.flatMap((n) => clips[n - 1] ?? []) : [];
}

/** "3, 1, 2" or "forest, city, beach". */
function listOf(scene: Scene, clause: Clause): Segment[] {
  const clips = scene.clips();
  const named = mentionsOf(scene, clause).flatMap(({ segments }) => segments);
  const said = clause.all('num').map(({ value }) => value);
  const numbers = (said.length > 0 ? said : lettersOf(clause)).map((value) => clips[value - 1]);
  const listed = named.length >= numbers.length ? named : numbers.flatMap((clip) => clip ?? []);
  return [...new Set(listed)];
}

/** Puts all clips in this order, and promises it. */
export function orderAll(scene: Scene, order: readonly Segment[]): void {
  if (order.length < 2) {
    scene.warnings.push(scene.words('There is only one clip.', '只有一段片段。'));
    return;
  }
  const moved = scene.take(inThisOrder(scene, order), 'put the clips in that order', '按顺序排好了');
  const assetIds = order.flatMap(({ source }) => (source.kind === 'media' ? [source.assetId] : []));
  if (moved) scene.promises.push({ kind: 'clipOrder', assetIds });
}

/** All clips of the film one after the other as they are listed. */
export function inThisOrder(scene: Scene, order: readonly Segment[]): CompoundResult {
  const steps = order.map(({ id }, toIndex) => (draft: Scene['draft']) => {
    const made = reorder(draft, { segmentId: id, toIndex });
    return made.ok || made.refusal.code !== 'nothing_to_change'
      ? made
      : { ok: true as const, operations: [], notes: [] };
  });
  return chain(scene.draft, ...steps);
}

export function swapClips(scene: Scene, clause: Clause): void {
  const [a, b] = pairOf(scene, clause);
  if (a === undefined || b === undefined || a.id === b.id) {
    scene.ask(
      scene.words('Which two clips should change places?', '要交换哪两段？'),
      [{ label: '1 ↔ 2', message: scene.words('swap clip 1 and clip 2', '交换第1段和第2段') }],
      { isOpen: true },
    );
    return;
  }
  scene.take(swap(scene.draft, { a: a.id, b: b.id }), `swapped ${a.name} and ${b.name}`, `交换了${a.name}和${b.name}`);
}
