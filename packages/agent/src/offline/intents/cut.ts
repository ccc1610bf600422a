import {
  chain,
  editFilm,
  endMs,
  keepRanges,
  type OfferedOperation,
  removeRanges,
  type Segment,
  splitAt,
} from '@reelsmith/core';
import type { Clause } from '../clause.ts';
import { type Deed, deed, type Intent } from '../deed.ts';
import { END_MS } from '../item.ts';
import { sayMissing, targetOf } from '../resolve.ts';
import type { Scene } from '../scene.ts';
import { seconds } from '../words/sentences.ts';
import { askKeepOrCut, askWhat, askWhichEnd, filmEnd } from './ask-cut.ts';
import { isOfFilm } from './film.ts';

interface Span {
  startMs: number;
  endMs: number;
}

/** Trim, keep, take out and split: everything that cuts by time. */
export const cutIntent: Intent = (clause) => {
  if (
    clause.has('o.title', 'o.text', 'o.music', 'o.sound', 'o.transition', 'v.fadein', 'v.fadeout') ||
    clause.one('quote')
  )
    return [];
  if (clause.has('v.split')) return [deed('cut', (scene) => split(scene, clause))];
  const timed =
    clause.one('range') ?? clause.one('head') ?? clause.one('tail') ?? clause.one('after') ?? clause.one('before');
  if (clause.has('v.keep') && timed !== undefined) return [deed('cut', (scene) => cut(scene, clause, true))];
  if (timed?.is === 'range' && timed.verb === true) {
    return [deed('cut', (scene) => askKeepOrCut(scene, timed.fromMs, timed.toMs))];
  }
  const cuts = clause.has('v.cut', 'v.remove');
  if (timed === undefined) return cuts || clause.has('v.make') ? byLength(clause, cuts) : [];
  // "剪到前10秒" is one word of making; other verbs of making say nothing about cutting.
  const shortens = clause.has('v.make') && /[剪裁]/.test(clause.rawBetween(0, clause.items.length - 1));
  return cuts || shortens ? [deed('cut', (scene) => cut(scene, clause, isKept(clause)))] : [];
};

/** "trim clip 2 to 5s-8s", "cut it to the first 5 seconds": what is named stays. */
function isKept(clause: Clause): boolean {
  if (clause.has('v.remove')) return false;
  const to = clause.items.findIndex((item) => item.is === 'concept' && (item.id === 'rel.to' || item.id === 'v.make'));
  const time = clause.items.findIndex((item) => item.is === 'range' || item.is === 'head' || item.is === 'tail');
  return to >= 0 && time > to;
}

function byLength(clause: Clause, cuts: boolean): Deed[] {
  const ms = clause.one('dur')?.ms;
  if (ms === undefined) return cuts && clause.has('v.cut') ? [deed('cut', askWhat)] : [];
  if (isOfFilm(clause)) return [];
  if (namesClips(clause) && clause.has('rel.to', 'rel.long', 'v.make')) {
    return [deed('cut', (scene) => trimToLength(scene, clause, ms))];
  }
  if (!cuts) return [];
  if (clause.has('rel.start')) return [deed('cut', (scene) => trimEdge(scene, clause, { headMs: ms, tailMs: 0 }))];
  if (clause.has('rel.end')) return [deed('cut', (scene) => trimEdge(scene, clause, { headMs: 0, tailMs: ms }))];
  return [deed('cut', (scene) => askWhichEnd(scene, ms))];
}

function namesClips(clause: Clause): boolean {
  return clause.named() > 0;
}

/** Segments that are named, or undefined for the whole film. Says so when one is missing. */
function named(scene: Scene, clause: Clause): Segment[] | undefined | 'missing' {
  const target = targetOf(scene, clause);
  if (target.missing !== undefined) {
    sayMissing(scene, target.missing);
    return 'missing';
  }
  const isWhole = clause.has('o.all', 'n.film') && clause.named() === 0;
  return target.named && target.segments.length > 0 && !isWhole ? target.segments : undefined;
}

function trimEdge(scene: Scene, clause: Clause, edges: { headMs: number; tailMs: number }): void {
  const segments = named(scene, clause);
  if (segments === 'missing') return;
  const off = seconds(edges.headMs + edges.tailMs);
  const [en, zh] =
    edges.headMs > 0
      ? [`took ${off} s off the start`, `剪掉了开头 ${off} 秒`]
      : [`took ${off} s off the end`, `剪掉了结尾 ${off} 秒`];
  if (segments === undefined) {
    const filmMs = filmEnd(scene);
    const span =
      edges.headMs > 0 ? { startMs: 0, endMs: edges.headMs } : { startMs: filmMs - edges.tailMs, endMs: filmMs };
    takeOut(scene, [span], en, zh);
    return;
  }
  const operations = segments.map(
    ({ id }): OfferedOperation => ({ op: 'trim', segmentId: id, ...edges, ripple: 'all' }),
  );
  scene.take(editFilm(scene.draft, { operations }), en, zh);
}

function trimToLength(scene: Scene, clause: Clause, ms: number): void {
  const segments = named(scene, clause);
  if (segments === 'missing' || segments === undefined) return;
  const operations = segments.map(
    (segment): OfferedOperation => ({
      op: 'trim',
      segmentId: segment.id,
      headMs: 0,
      tailMs: segment.durationMs - ms,
      ripple: 'all',
    }),
  );
  scene.take(editFilm(scene.draft, { operations }), `made it ${seconds(ms)} s`, `调为 ${seconds(ms)} 秒`);
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
  const segments = named(scene, clause);
  if (segments === 'missing') return;
  const frame = segments?.length === 1 ? segments[0] : undefined;
  if (segments !== undefined && segments.length > 1) {
    cutEach(scene, segments, clause, keep);
    return;
  }
  const [startMs, lastMs] = frame === undefined ? [0, filmEnd(scene)] : [frame.startMs, endMs(frame)];
  const spans = spansIn(clause, { startMs, endMs: lastMs });
  if (frame !== undefined && !isRange(clause)) {
    const [span] = spans;
    if (span !== undefined) trimOne(scene, frame, span, keep);
    return;
  }
  const label = spans.map((span) => `${seconds(span.startMs)}-${seconds(span.endMs)}`).join(', ');
  if (!keep) takeOut(scene, spans, `cut out ${label} s`, `剪掉了 ${label} 秒`);
  else if (frame !== undefined && spans[0] !== undefined) trimOne(scene, frame, spans[0], true);
  else
    scene.take(
      keepRanges(scene.draft, { ranges: spans, mintId: scene.mintId }),
      `kept only ${label} s`,
      `只保留了 ${label} 秒`,
    );
}

function isRange(clause: Clause): boolean {
  return clause.one('range') !== undefined;
}

function cutEach(scene: Scene, segments: readonly Segment[], clause: Clause, keep: boolean): void {
  const operations = segments.flatMap((segment): OfferedOperation[] => {
    const [span] = spansIn(clause, { startMs: segment.startMs, endMs: endMs(segment) });
    return span === undefined ? [] : [trimTo(segment, span, keep)];
  });
  scene.take(editFilm(scene.draft, { operations }), `trimmed ${segments.length} clips`, `修剪了 ${segments.length} 段`);
}

function trimOne(scene: Scene, segment: Segment, span: Span, keep: boolean): void {
  const operations = [trimTo(segment, span, keep)];
  scene.take(editFilm(scene.draft, { operations }), `trimmed ${segment.name}`, `修剪了${segment.name}`);
}

function trimTo(segment: Segment, span: Span, keep: boolean): OfferedOperation {
  const head = span.startMs <= segment.startMs;
  const headMs = keep ? span.startMs - segment.startMs : head ? span.endMs - segment.startMs : 0;
  const tailMs = keep ? endMs(segment) - span.endMs : head ? 0 : endMs(segment) - span.startMs;
  return { op: 'trim', segmentId: segment.id, headMs: Math.max(0, headMs), tailMs: Math.max(0, tailMs), ripple: 'all' };
}

/** The stretches a clause names, on the timeline: times of a clip count from its start. */
function spansIn(clause: Clause, frame: Span): Span[] {
  const spans: Span[] = [];
  for (const item of clause.items) {
    if (item.is === 'range') spans.push({ startMs: frame.startMs + item.fromMs, endMs: toEnd(frame, item.toMs) });
    else if (item.is === 'head') spans.push({ startMs: frame.startMs, endMs: frame.startMs + item.ms });
    else if (item.is === 'tail') spans.push({ startMs: frame.endMs - item.ms, endMs: frame.endMs });
    else if (item.is === 'after') spans.push({ startMs: frame.startMs + item.ms, endMs: frame.endMs });
    else if (item.is === 'before') spans.push({ startMs: frame.startMs, endMs: frame.startMs + item.ms });
  }
  return spans;
}

function toEnd(frame: Span, ms: number): number {
  return ms === END_MS ? frame.endMs : frame.startMs + ms;
}

function split(scene: Scene, clause: Clause): void {
  const segments = named(scene, clause);
  if (segments === 'missing') return;
  const frame = segments?.[0];
  const times = [...clause.all('at'), ...clause.all('dur'), ...clause.all('after')].map(({ ms }) => ms);
  const middle =
    clause.has('pos.center', 'n.half') || /half|halves|两半|中间/.test(clause.rawBetween(0, clause.items.length - 1));
  if (times.length === 0 && !middle) {
    scene.ask(scene.words('At which time should I split?', '要在第几秒分割？'), [
      {
        label: scene.words('In the middle', '中间'),
        message: scene.words('split the first clip in the middle', '把第一段从中间分割'),
      },
    ]);
    return;
  }
  const center = frame === undefined ? filmEnd(scene) / 2 : frame.startMs + frame.durationMs / 2;
  const points = middle ? [Math.round(center)] : times.map((ms) => ms + (frame?.startMs ?? 0));
  const label = points.map(seconds).join(', ');
  const parts = points.map((atMs) => (draft: Scene['draft']) => splitAt(draft, { atMs, mintId: scene.mintId }));
  scene.take(chain(scene.draft, ...parts), `split it at ${label} s`, `在 ${label} 秒处分割`);
}
