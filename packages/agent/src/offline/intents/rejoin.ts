import { editFilm, endMs, type OfferedOperation, type Segment } from '@reelsmith/core';
import type { Clause } from '../clause.ts';
import { changedLately } from '../memory.ts';
import type { Scene } from '../scene.ts';
import { mentionsOf } from './mentions.ts';

const WORDS =
  /\b(?:re-?join|re-?unite|re-?connect|heal|mend|un-?split|unsplit|back together|together again|back (?:in)?to (?:one|a single)|(?:in|into) (?:one|a single) (?:piece|clip|shot)|(?:one|a single|whole) (?:piece|clip|shot|again))\b|[合拼接并连粘](?:回|起来|在一起|到一起|一起|成一|为一|并|上)|(?:恢复|还原|变回?|改回?)成?(?:为)?一(?:整)?[段个条]|一整段/i;
const PIECES =
  /\b(?:halves|pieces|parts|bits|sections|two|both|them|it|that|those|these|again|back|cuts?|splits?)\b|[两二三四]?[半段块截份]|回|它|再|刚才|切|刀/i;
const GONE = /\b(?:the|that|this|last) (?:cut|split|seam|edit point)\b|[那这]一?刀|切口|切点|分割点|剪切点/i;

/** Pieces of one clip that follow each other in time and in the file become one again: "glue the halves back together", "remove
 *  that cut", "把两半合回去". Undefined when there are none, or a clause says something else. */
export function rejoinRun(scene: Scene, clause: Clause): ((now: Scene) => void) | undefined {
  if (!asksRejoin(clause)) return undefined;
  if (clause.has('o.text', 'o.title', 'o.music', 'o.transition', 'o.slideshow', 'v.split', 'v.export', 'v.keep'))
    return undefined;
  if (clause.has('rel.after', 'rel.before', 'p.after', 'p.before')) return undefined;
  if (clause.family('tr.') !== undefined || clause.one('dur') !== undefined) return undefined;
  const mentions = mentionsOf(scene, clause);
  if (mentions.some(({ segments }) => segments.length === 0)) return undefined;
  const pairs = meant(
    scene,
    clause,
    mentions.flatMap(({ segments }) => segments),
  );
  return pairs.length === 0 ? undefined : (now) => rejoin(now, pairs);
}

function asksRejoin(clause: Clause): boolean {
  const text = clause.text();
  if (clause.has('v.remove', 'v.undo') && !clause.has('v.join')) return GONE.test(text);
  return (clause.has('v.join') || WORDS.test(text)) && (PIECES.test(text) || clause.named() > 0);
}

type Pair = readonly [Segment, Segment];

function pairsOf(scene: Scene): Pair[] {
  const clips = scene.clips();
  return clips.flatMap((clip, index): Pair[] => {
    const next = clips[index + 1];
    return next !== undefined && isOne(clip, next) ? [[clip, next]] : [];
  });
}

function isOne(first: Segment, second: Segment): boolean {
  const [a, b] = [first.source, second.source];
  if (a.kind !== 'media' || b.kind !== 'media' || a.assetId !== b.assetId || a.media === 'image') return false;
  if (second.transitionIn !== undefined || second.startMs !== endMs(first)) return false;
  const rate = (first.speed?.num ?? 1) / (first.speed?.den ?? 1);
  return Math.abs(first.sourceStartMs + first.durationMs * rate - second.sourceStartMs) <= 2;
}

/** Pieces that are named; else those of the last turn; else all there are. */
function meant(scene: Scene, clause: Clause, named: readonly Segment[]): Pair[] {
  const pairs = pairsOf(scene);
  if (clause.has('o.all')) return pairs;
  const among = (some: readonly Segment[]): Pair[] =>
    pairs.filter((pair) => pair.every(({ id }) => some.some((segment) => segment.id === id)));
  if (named.length > 1) return among(named);
  const [only] = named;
  if (only !== undefined) return pairs.filter((pair) => pair.some(({ id }) => id === only.id));
  const lately = among([...changedLately(scene), ...scene.recent().slice(0, 4)]);
  return lately.length > 0 ? lately : pairs;
}

function rejoin(scene: Scene, pairs: readonly Pair[]): void {
  // From the end: each piece takes in the one behind it, which may hold more already.
  const operations = pairs
    .toReversed()
    .map(([first, second]): OfferedOperation => ({ op: 'join', segmentId: first.id, nextId: second.id }));
  const name = pairs[0]?.[0].name ?? '';
  scene.take(editFilm(scene.draft, { operations }), `${name} is one piece again`, `${name}又是一整段了`);
}
