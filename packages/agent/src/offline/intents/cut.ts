import { endMs, keepRanges, type OfferedOperation, removeRanges, type Segment } from '@reelsmith/core';
import type { Clause } from '../clause.ts';
import { type Deed, deed, type Intent } from '../deed.ts';
import { cutAtEdge, type Edge } from '../follow/cut-at-edge.ts';
import { filmBefore } from '../follow/film-before.ts';
import { type ItemOf, isConcept } from '../item.ts';
import type { Scene } from '../scene.ts';
import { seconds } from '../words/sentences.ts';
import { askKeepOrCut, askWhat, askWhichEnd, filmEnd } from './ask-cut.ts';
import { beyondRun } from './beyond.ts';
import { edgesRun } from './edges.ts';
import { isOfFilm } from './film.ts';
import { otherHalf, splitHalf } from './halves.ts';
import { lengthRun } from './lengths.ts';
import { editAll, named } from './named.ts';
import { portionDeeds } from './portions.ts';
import { rejoinRun } from './rejoin.ts';
import { slipRun } from './slip.ts';
import { splitRun } from './split.ts';
import { isBegun, isEnded, isShortened, isToTime } from './stops.ts';
import { isOfMiddle, namesStretch, placed, type Span, stretchesOf } from './stretches.ts';

/** Trim, keep, take out and split: everything that cuts by time. */
export const cutIntent: Intent = (clause, _wish, scene) => {
  if (isOfOther(clause)) return [];
  const portions = portionDeeds(clause, scene);
  if (portions.length > 0) return portions;
  const run =
    rejoinRun(scene, clause) ??
    slipRun(clause) ??
    beyondRun(scene, clause) ??
    edgesRun(clause) ??
    splitRun(clause) ??
    bothEndsRun(clause) ??
    lengthRun(clause, scene.clips().length === 0);
  return run === undefined ? bySpan(clause, scene) : [deed('cut', run)];
};

function isOfOther(clause: Clause): boolean {
  const noun = clause.has(
    'o.title',
    'o.text',
    'o.music',
    'o.sound',
    'o.transition',
    'v.fadein',
    'v.fadeout',
    'o.marker',
  );
  return noun || clause.one('quote') !== undefined || clause.has('v.fast', 'v.slow', 'v.reverse', 'v.ramp');
}

function bySpan(clause: Clause, scene: Scene): Deed[] {
  const timed = namesStretch(clause);
  const range = clause.one('range');
  if (keepsSpan(clause, timed) || (scene.clips().length === 0 && timed && isPicked(clause)))
    return [deed('cut', (scene) => cut(scene, clause, true))];
  if (range?.verb === true && !clause.has('v.remove')) return [deed('cut', (scene) => byVerb(scene, clause, range))];
  const cuts = clause.has('v.cut', 'v.remove') || isShortened(clause) || isTakenOff(clause);
  if (!timed) return cuts || clause.has('v.make') ? byLength(clause, cuts) : [];
  // "剪到前10秒" is one word of making; other verbs of making say nothing about cutting.
  const shortens = clause.has('v.make') && /[剪裁]/.test(clause.rawBetween(0, clause.items.length - 1));
  const ofEach = isOfNew(clause, scene);
  if (cuts || shortens) return [deed('cut', (now) => cut(now, clause, isKept(clause)))];
  return ofEach || isPlaced(clause) ? [{ ...deed('cut', (now) => cut(now, clause, true)), wishes: ofEach }] : [];
}

/** "从第5秒删到第8秒" takes out; "剪到" may mean both. */
function byVerb(scene: Scene, clause: Clause, { start, end, fromMs, toMs }: ItemOf<'range'>): void {
  if (/[删砍]/.test(clause.message.slice(start, end))) cut(scene, clause, false);
  else askKeepOrCut(scene, fromMs, toMs);
}

/** "Start with the interview, just the first two minutes of it": what is put in is what stays. */
function isPlaced(clause: Clause): boolean {
  // Behind which clip a half goes, is not whose half it is.
  if (clause.has('rel.after', 'rel.before') && clause.has('n.first_half', 'n.second_half')) return false;
  return clause.has('v.insert', 'v.move', 'v.add', 'rel.lead', 'v.want') && clause.all('file').length === 1;
}

/** "Join the clips, the first 3 seconds of each". */
function isOfNew(clause: Clause, scene: Scene): boolean {
  return scene.clips().length === 0 && saysEach(clause) && clause.named() === 0;
}

/** "Use my clip, only from second 3 to second 9", "从采访里截1分到1分半放上来": what is put in is what stays. */
function isPicked(clause: Clause): boolean {
  const taken = clause.has('v.cut') && /截/.test(clause.text());
  // "Split it and put the second half first" puts one of two pieces somewhere.
  if (clause.previous?.has('v.split') && clause.has('n.first_half', 'n.second_half')) return false;
  if (clause.has('v.remove') || (clause.has('v.cut') && !taken)) return false;
  const bare = !clause.items.some((item) => item.is === 'concept' && item.id.startsWith('v.'));
  const put = clause.has('v.add', 'v.insert', 'v.move', 'v.want', 'x.only', 'tm.only', 'so.only', 'x.enough');
  return put || taken || (bare && clause.all('file').length === 1);
}

/** "尾巴再去30秒": one character before the time. */
function isTakenOff(clause: Clause): boolean {
  const start = clause.one('dur')?.start ?? 0;
  return /[去掐砍](?:掉)?\s?$/.test(clause.message.slice(Math.max(0, start - 4), start));
}

function keepsSpan(clause: Clause, isTimed: boolean): boolean {
  const stops = clause.has('v.stop') || isEnded(clause) || isToTime(clause) || isBegun(clause);
  if (stops && clause.one('at') !== undefined) return true;
  return isTimed && clause.has('v.keep', 'v.stop') && !clause.has('v.remove');
}

/** "trim clip 2 to 5s-8s", "cut it to the first 5 seconds": what is named stays. "I'd like to cut the last 3 seconds" is no such
 *  "to": it stands before the verb. */
function isKept(clause: Clause): boolean {
  if (clause.has('v.remove')) return false;
  const time = clause.items.findIndex(({ is }) => is === 'range' || is === 'head' || is === 'tail' || is === 'part');
  const before = clause.items.slice(0, Math.max(0, time));
  const to = before.findLastIndex((item) => isConcept(item, 'rel.to', 'v.make'));
  return to >= 0 && !before.slice(to).some((item) => isConcept(item, 'v.cut'));
}

/** "Take a second off both ends", "掐头去尾，各去一秒". */
function bothEndsRun(clause: Clause): ((scene: Scene) => void) | undefined {
  const ms = clause.one('dur')?.ms;
  if (isOfMiddle(clause) && clause.has('v.keep') && ms !== undefined) {
    return (scene) => keepMiddle(scene, clause, ms);
  }
  const both = clause.has('x.both_ends') && (clause.has('v.cut', 'v.remove') || /去/.test(clause.message));
  if (!both || ms === undefined) return undefined;
  return (scene) => trimEdge(scene, clause, { headMs: ms, tailMs: ms });
}

function keepMiddle(scene: Scene, clause: Clause, ms: number): void {
  const segments = named(scene, clause);
  if (segments === 'missing') return;
  const [segment] = segments ?? [];
  const lengthMs = segment?.durationMs ?? filmEnd(scene);
  const off = lengthMs - ms;
  if (off <= 0) {
    scene.refuse({ code: 'out_of_range', params: { limitMs: lengthMs } });
    return;
  }
  trimEdge(scene, clause, { headMs: Math.floor(off / 2), tailMs: Math.ceil(off / 2) });
}

function byLength(clause: Clause, cuts: boolean): Deed[] {
  const ms = clause.one('dur')?.ms;
  if (ms === undefined) return isVague(clause) ? [{ ...deed('end', askUnlessDone), needsFilm: false }] : [];
  if (isOfFilm(clause) || !cuts) return [];
  if (clause.has('rel.start', 'rel.lead'))
    return [deed('cut', (scene) => trimEdge(scene, clause, { headMs: ms, tailMs: 0 }))];
  if (clause.has('rel.end')) return [deed('cut', (scene) => trimEdge(scene, clause, { headMs: 0, tailMs: ms }))];
  return [deed('cut', (scene) => cutOff(scene, clause, ms))];
}

/** "Take a second off the forest" says how much, and not where: among other wishes the tail, which is what people mean; alone it
 *  is asked. */
function cutOff(scene: Scene, clause: Clause, ms: number): void {
  const segments = named(scene, clause);
  if (segments === 'missing') return;
  const [only] = segments ?? [];
  if (only === undefined || segments?.length !== 1) {
    if (ms >= filmEnd(scene)) sayTooShort(scene);
    else askWhichEnd(scene, ms);
  } else if (ms >= only.durationMs) {
    scene.refuse({ code: 'too_short', params: { name: only.name } });
  } else if (clause.text().length + 8 < clause.message.trim().length) {
    trimEdge(scene, clause, { headMs: 0, tailMs: ms });
  } else offSameEnd(scene, clause, only, ms);
}

/** "One more second off it", right after its end was cut: off the same end; else it is asked. */
function offSameEnd(scene: Scene, clause: Clause, clip: Segment, ms: number): void {
  const edge = MORE.test(clause.text()) ? edgeCutLately(scene, clip) : undefined;
  if (edge === undefined) askWhichEnd(scene, ms, clip);
  else trimEdge(scene, clause, { headMs: edge === 'head' ? ms : 0, tailMs: edge === 'tail' ? ms : 0 });
}

function edgeCutLately({ context, draft }: Scene, { id }: Segment): Edge | undefined {
  const before = filmBefore(context);
  const cut = before === undefined ? undefined : cutAtEdge(before, draft);
  return cut?.id === id ? cut.edge : undefined;
}

const MORE = /\b(?:more|another|further|extra|again)\b|再|多|又|还/i;

/** "The intro is too long, lose the first 4 seconds": the reason asks for nothing. */
function askUnlessDone(scene: Scene): void {
  if (scene.operations.length === 0) askWhat(scene);
}

/** "Make it shorter", "cut the intro": nothing says how much. */
function isVague(clause: Clause): boolean {
  return clause.has('v.cut', 'rel.shorter') && !clause.has('v.remove');
}

function trimEdge(scene: Scene, clause: Clause, edges: { headMs: number; tailMs: number }): void {
  const found = named(scene, clause);
  if (found === 'missing') return;
  const segments = found ?? (isOfAll(clause) ? [...scene.clips()] : undefined);
  const [en, zh] = edgeWords(edges);
  if (segments === undefined) {
    const filmMs = filmEnd(scene);
    const head = edges.headMs > 0 ? [{ startMs: 0, endMs: edges.headMs }] : [];
    const tail = edges.tailMs > 0 ? [{ startMs: filmMs - edges.tailMs, endMs: filmMs }] : [];
    takeOut(scene, [...head, ...tail], en, zh);
    return;
  }
  const operations = segments.map(
    ({ id }): OfferedOperation => ({ op: 'trim', segmentId: id, ...edges, ripple: 'all' }),
  );
  editAll(scene, operations, en, zh);
}

function edgeWords({ headMs, tailMs }: { headMs: number; tailMs: number }): [string, string] {
  if (headMs > 0 && tailMs > 0)
    return [
      `took ${seconds(headMs)} s off the start and ${seconds(tailMs)} s off the end`,
      `开头剪掉 ${seconds(headMs)} 秒，结尾剪掉 ${seconds(tailMs)} 秒`,
    ];
  return headMs > 0
    ? [`took ${seconds(headMs)} s off the start`, `剪掉了开头 ${seconds(headMs)} 秒`]
    : [`took ${seconds(tailMs)} s off the end`, `剪掉了结尾 ${seconds(tailMs)} 秒`];
}

function sayTooShort(scene: Scene): void {
  const s = seconds(filmEnd(scene));
  scene.refusal ??= { code: 'out_of_range', params: { limitMs: filmEnd(scene) } };
  scene.warnings.push(
    scene.words(`The film is only ${s} s long. Name a time within it.`, `影片只有 ${s} 秒。请给一个在此之内的时间。`),
  );
}

/** Takes a stretch out of the film, or leaves only it. */
function takeOut(scene: Scene, ranges: Span[], en: string, zh: string): void {
  const filmMs = filmEnd(scene);
  const wrong = ranges.find((range) => range.startMs < 0 || range.startMs >= filmMs);
  const all = ranges.some((range) => range.startMs <= 0 && range.endMs >= filmMs);
  if (wrong !== undefined || all) {
    scene.refusal ??= { code: 'out_of_range', params: { limitMs: filmMs } };
    const s = seconds(filmMs);
    scene.warnings.push(
      scene.words(
        `The film is only ${s} s long, so that can't be cut from it. Name a shorter time, or delete a clip.`,
        `影片只有 ${s} 秒，剪不了这么多。请给一个更短的时间，或者删除一段。`,
      ),
    );
    return;
  }
  scene.take(removeRanges(scene.draft, { ranges, mintId: scene.mintId }), en, zh);
}

function cut(scene: Scene, clause: Clause, keep: boolean): void {
  const found = named(scene, clause);
  if (found === 'missing') return;
  const half = keep ? otherHalf(scene, clause) : splitHalf(scene, clause);
  if (half !== undefined) {
    removeHalf(scene, half);
    return;
  }
  const segments = found ?? (saysEach(clause) ? [...scene.clips()] : undefined);
  if (segments !== undefined && segments.length > 1) {
    cutEach(scene, segments, clause, keep);
    return;
  }
  const [frame] = segments ?? [];
  if (frame === undefined) cutFilm(scene, spansIn(clause, { startMs: 0, endMs: filmEnd(scene) }), keep);
  else cutClip(scene, clause, frame, keep);
}

/** "Keep the first 3 seconds of every clip". */
function saysEach(clause: Clause): boolean {
  return clause.has('o.each') || (clause.has('o.all') && clause.has('o.clip', 'o.image') && !clause.has('n.film'));
}

/** "A second off the end of every clip"; the end of "the whole clip" is one. */
function isOfAll(clause: Clause): boolean {
  return saysEach(clause) && /\b(?:every|each|all)\b|[每各]|所有|全部|都/i.test(clause.text());
}

function cutClip(scene: Scene, clause: Clause, frame: Segment, keep: boolean): void {
  const spans = spansIn(clause, { startMs: frame.startMs, endMs: endMs(frame) });
  const [span] = spans;
  if (span === undefined) return;
  const inside = span.startMs > frame.startMs && span.endMs < endMs(frame);
  const [head, tail] = [
    spans.find(({ startMs }) => startMs <= frame.startMs),
    spans.find((one) => one.endMs >= endMs(frame)),
  ];
  if (spans.length > 1) {
    if (keep) cutFilm(scene, around(spans, frame), false);
    else if (spans.length === 2 && head !== undefined && tail !== undefined && head !== tail)
      trimBoth(scene, frame, [head, tail]);
    else cutFilm(scene, spans, false);
    return;
  }
  if (keep || !inside) trimOne(scene, frame, span, keep);
  else cutFilm(scene, spans, false);
}

/** "The first 2 and the last 3 seconds of the beach". */
function trimBoth(scene: Scene, frame: Segment, [head, tail]: readonly [Span, Span]): void {
  const edges = { headMs: head.endMs - frame.startMs, tailMs: endMs(frame) - tail.startMs };
  const [en, zh] = edgeWords(edges);
  editAll(scene, [{ op: 'trim', segmentId: frame.id, ...edges, ripple: 'all' }], en, zh);
}

/** What lies between some stretches of a clip, and before and behind them. */
function around(spans: readonly Span[], frame: Segment): Span[] {
  const sorted = spans.toSorted((a, b) => a.startMs - b.startMs);
  const starts = [frame.startMs, ...sorted.map(({ endMs: end }) => end)];
  const ends = [...sorted.map(({ startMs }) => startMs), endMs(frame)];
  return starts
    .map((startMs, index) => ({ startMs, endMs: ends[index] ?? startMs }))
    .filter((gap) => gap.endMs > gap.startMs);
}

/** A place in time alone is where the film ends. */
function spansIn(clause: Clause, frame: Span): Span[] {
  const begins = isBegun(clause) ? clause.one('at') : undefined;
  if (begins !== undefined) return [{ startMs: placed(frame, begins.ms), endMs: frame.endMs }];
  return stretchesOf(clause, frame, clause.has('v.stop') || isEnded(clause) || isToTime(clause));
}

function cutFilm(scene: Scene, spans: Span[], keep: boolean): void {
  if (spans.length === 0) return;
  const label = spans.map((span) => `${seconds(span.startMs)}-${seconds(span.endMs)}`).join(', ');
  const filmMs = filmEnd(scene);
  if (keep && spans.some((span) => span.startMs < 0 || span.startMs >= filmMs || span.endMs > filmMs + 1))
    sayTooShort(scene);
  else if (!keep) takeOut(scene, spans, `cut out ${label} s`, `剪掉了 ${label} 秒`);
  else
    scene.take(
      keepRanges(scene.draft, { ranges: spans, mintId: scene.mintId }),
      `kept only ${label} s`,
      `只保留了 ${label} 秒`,
    );
}

function removeHalf(scene: Scene, { id, name }: Segment): void {
  editAll(
    scene,
    [{ op: 'remove', segmentId: id, ripple: 'all' }],
    `removed that half of ${name}`,
    `删除了${name}的那一半`,
  );
}

function cutEach(scene: Scene, segments: readonly Segment[], clause: Clause, keep: boolean): void {
  const operations = segments.flatMap((segment): OfferedOperation[] => {
    const [span] = spansIn(clause, { startMs: segment.startMs, endMs: endMs(segment) });
    return span === undefined ? [] : [trimTo(segment, span, keep)];
  });
  editAll(scene, operations, `trimmed ${segments.length} clips`, `修剪了 ${segments.length} 段`);
}

function trimOne(scene: Scene, segment: Segment, span: Span, keep: boolean): void {
  editAll(scene, [trimTo(segment, span, keep)], `trimmed ${segment.name}`, `修剪了${segment.name}`);
}

function trimTo(segment: Segment, span: Span, keep: boolean): OfferedOperation {
  const head = span.startMs <= segment.startMs;
  const headMs = keep ? span.startMs - segment.startMs : head ? span.endMs - segment.startMs : 0;
  const tailMs = keep ? endMs(segment) - span.endMs : head ? 0 : endMs(segment) - span.startMs;
  return { op: 'trim', segmentId: segment.id, headMs: Math.max(0, headMs), tailMs: Math.max(0, tailMs), ripple: 'all' };
}
