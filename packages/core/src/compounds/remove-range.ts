import { type Draft, draftDurationMs, type Track } from '../draft.ts';
import { isTimed } from '../material.ts';
import { refusal } from '../refusal.ts';
import { endMs, type Segment } from '../segment.ts';
import { findTrack, shortestSegmentMs } from '../timeline.ts';
import type { CompoundResult, MintId } from './compound.ts';
import { mainTrack } from './main-track.ts';
import { retrimMusic } from './retrim-music.ts';
import { Script } from './script.ts';

/** A stretch of the timeline, end exclusive. */
export interface TimeRange {
  startMs: number;
  endMs: number;
}

/** Takes a stretch out of the film: later segments of every track but background music close up, what spans it is cut
 *  and goes on behind it, texts and pictures over it become shorter. Refused as `out_of_range` outside the film.
 *
 *  ```
 *  |    A    |   B   |   ->   |   A  |  B  |
 *         ^start ^end
 *  ```
 */
export function removeRange(draft: Draft, options: TimeRange & { mintId: MintId }): CompoundResult {
  return removeRanges(draft, { ranges: [options], mintId: options.mintId });
}

/** Keeps only these stretches of the film, in the order of time. */
export function keepRanges(draft: Draft, options: { ranges: readonly TimeRange[]; mintId: MintId }): CompoundResult {
  const filmMs = draftDurationMs(draft);
  const kept = merged(options.ranges.filter((range) => range.startMs < filmMs && range.endMs > range.startMs));
  const first = options.ranges[0];
  if (kept.length === 0) return refusal('out_of_range', { ...asked(first), limitMs: filmMs });
  const edges = [0, ...kept.flatMap((range) => [range.startMs, Math.min(range.endMs, filmMs)]), filmMs];
  const gaps: TimeRange[] = [];
  for (let index = 0; index < edges.length; index += 2) {
    const [startMs = filmMs, end = filmMs] = edges.slice(index, index + 2);
    if (end > startMs) gaps.push({ startMs, endMs: end });
  }
  if (gaps.length === 0) return refusal('nothing_to_change', { ...asked(first) });
  return removeRanges(draft, { ranges: gaps, mintId: options.mintId });
}

/** Takes several stretches out of the film in one go: times are those of the film as it is. */
export function removeRanges(draft: Draft, options: { ranges: readonly TimeRange[]; mintId: MintId }): CompoundResult {
  const filmMs = draftDurationMs(draft);
  const wrong = options.ranges.find((range) => range.startMs >= filmMs || range.endMs <= range.startMs);
  if (wrong !== undefined) return refusal('out_of_range', { ...asked(wrong), limitMs: filmMs });
  const script = new Script(draft);
  // From the end, so that the times of earlier ones stay true.
  for (const range of merged(options.ranges).toReversed()) {
    takeOut(
      script,
      snapped(script.draft, { startMs: range.startMs, endMs: Math.min(range.endMs, filmMs) }),
      options.mintId,
    );
  }
  script.include(retrimMusic(script.draft, { previousMs: filmMs }));
  return script.result();
}

function asked(range: TimeRange | undefined): { startMs: number; endMs: number } {
  return { startMs: range?.startMs ?? 0, endMs: range?.endMs ?? 0 };
}

function merged(ranges: readonly TimeRange[]): TimeRange[] {
  const result: TimeRange[] = [];
  for (const range of ranges.toSorted((a, b) => a.startMs - b.startMs)) {
    const last = result.at(-1);
    if (last !== undefined && range.startMs <= last.endMs) last.endMs = Math.max(last.endMs, range.endMs);
    else result.push({ startMs: range.startMs, endMs: range.endMs });
  }
  return result;
}

/** An edge less than a frame away from a cut is meant to be that cut: no sliver could stay. */
function snapped(draft: Draft, range: TimeRange): TimeRange {
  const shortestMs = shortestSegmentMs(draft.canvas);
  const cuts = carrier(draft)?.segments.flatMap((segment) => [segment.startMs, endMs(segment)]) ?? [];
  const near = (ms: number) => cuts.find((cut) => Math.abs(cut - ms) < shortestMs) ?? ms;
  return { startMs: near(range.startMs), endMs: near(range.endMs) };
}

/** The track that carries the film's time: main, else the first with pictures, else the first. */
function carrier(draft: Draft): Track | undefined {
  const visual = draft.tracks.find((track) => track.kind === 'video' && track.segments.length > 0);
  return mainTrack(draft) ?? visual ?? draft.tracks.find((track) => track.segments.length > 0);
}

function takeOut(script: Script, range: TimeRange, mintId: MintId): void {
  const trackId = carrier(script.draft)?.id ?? '';
  cutAtEdges(script, trackId, { range, mintId });
  const inside = (findTrack(script.draft, trackId)?.segments ?? []).filter((segment) => isInside(segment, range));
  if (isTiled(inside, range)) {
    for (const segment of inside.toReversed()) script.run({ op: 'remove', segmentId: segment.id, ripple: 'all' });
  } else {
    closeByHand(script, range);
  }
}

/** What plays is cut at both edges, so that the part behind goes on where it was; texts and pictures are made shorter by
 *  the ripple of the track that carries the film. */
function cutAtEdges(script: Script, trackId: string, { range, mintId }: { range: TimeRange; mintId: MintId }): void {
  for (const track of script.draft.tracks) {
    if (track.role === 'bgm') continue;
    for (const atMs of [range.startMs, range.endMs]) {
      const spanning = findTrack(script.draft, track.id)?.segments.find((s) => s.startMs < atMs && endMs(s) > atMs);
      if (spanning === undefined || (track.id !== trackId && !isTimed(spanning))) continue;
      const newId = mintId('seg');
      const split = { op: 'split', segmentId: spanning.id, atMs, newId } as const;
      // On other tracks a sliver that cannot be cut off is left to the ripple.
      if (track.id === trackId) script.run(split);
      else script.attempt(split);
    }
  }
}

function isInside(segment: Segment, range: TimeRange): boolean {
  return segment.startMs >= range.startMs && endMs(segment) <= range.endMs;
}

function isTiled(segments: readonly Segment[], range: TimeRange): boolean {
  const lengthMs = segments.reduce((sum, segment) => sum + segment.durationMs, 0);
  return lengthMs === range.endMs - range.startMs;
}

/** The carrier has a gap in the range, so no ripple of its segments closes all of it: every track is closed by moves. */
function closeByHand(script: Script, range: TimeRange): void {
  for (const track of script.draft.tracks) {
    if (track.role === 'bgm') continue;
    for (const segment of track.segments) {
      if (isInside(segment, range)) script.run({ op: 'remove', segmentId: segment.id, ripple: 'none' });
    }
  }
  const byMs = range.endMs - range.startMs;
  for (const track of script.draft.tracks) {
    if (track.role !== 'bgm') closeTrack(script, track, range, byMs);
  }
}

function closeTrack(script: Script, track: Track, range: TimeRange, byMs: number): void {
  for (const segment of track.segments) {
    const overlapMs = Math.min(endMs(segment), range.endMs) - Math.max(segment.startMs, range.startMs);
    const headMs = segment.startMs >= range.startMs && overlapMs > 0 ? overlapMs : 0;
    const tailMs = segment.startMs < range.startMs && overlapMs > 0 ? overlapMs : 0;
    if (headMs + tailMs > 0) script.run({ op: 'trim', segmentId: segment.id, headMs, tailMs, ripple: 'none' });
    if (segment.startMs < range.startMs) continue;
    const startMs = segment.startMs + headMs - byMs;
    script.run({ op: 'move', segmentId: segment.id, startMs, ripple: 'none' });
  }
}
