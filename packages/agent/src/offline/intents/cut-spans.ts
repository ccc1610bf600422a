import { endMs, keepRanges, type OfferedOperation, removeRanges, type Segment } from '@reelsmith/core';
import type { Clause } from '../clause.ts';
import type { Scene } from '../scene.ts';
import { seconds } from '../words/sentences.ts';
import { filmEnd } from './ask-cut.ts';
import { otherHalf, splitHalf } from './halves.ts';
import { editAll, named } from './named.ts';
import { isBegun, isEnded, isToTime } from './stops.ts';
import { placed, type Span, stretchesOf } from './stretches.ts';

export function sayTooShort(scene: Scene): void {
  const s = seconds(filmEnd(scene));
  scene.refusal ??= { code: 'out_of_range', params: { limitMs: filmEnd(scene) } };
  scene.warnings.push(
    scene.words(`The film is only ${s} s long. Name a time within it.`, `影片只有 ${s} 秒。请给一个在此之内的时间。`),
  );
}

/** Takes a stretch out of the film, or leaves only it. */
export function takeOut(scene: Scene, ranges: Span[], en: string, zh: string): void {
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

export function cut(scene: Scene, clause: Clause, keep: boolean): void {
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
export function saysEach(clause: Clause): boolean {
  return clause.has('o.each') || (clause.has('o.all') && clause.has('o.clip', 'o.image') && !clause.has('n.film'));
}

/** "A second off the end of every clip"; the end of "the whole clip" is one. */
export function isOfAll(clause: Clause): boolean {
  return saysEach(clause) && /\b(?:every|each|all)\b|[每各]|所有|全部|都|统统|通通|一律/i.test(clause.text());
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

/** What a trim of the edges is called. */
export function edgeWords({ headMs, tailMs }: { headMs: number; tailMs: number }): [string, string] {
  if (headMs > 0 && tailMs > 0)
    return [
      `took ${seconds(headMs)} s off the start and ${seconds(tailMs)} s off the end`,
      `开头剪掉 ${seconds(headMs)} 秒，结尾剪掉 ${seconds(tailMs)} 秒`,
    ];
  return headMs > 0
    ? [`took ${seconds(headMs)} s off the start`, `剪掉了开头 ${seconds(headMs)} 秒`]
    : [`took ${seconds(tailMs)} s off the end`, `剪掉了结尾 ${seconds(tailMs)} 秒`];
}
