import type { Draft, Track } from '../draft.ts';
import { refusal } from '../refusal.ts';
import { endMs, type Segment } from '../segment.ts';
import { findSegment, nameOf } from '../timeline.ts';
import { chain } from './chain.ts';
import type { CompoundResult, MintId } from './compound.ts';
import { mainTrack } from './main-track.ts';
import { Script } from './script.ts';

/** Cuts one segment, or whatever the main track shows, at a time of the film. Refused as `out_of_range` where there is
 *  nothing to cut. */
export function splitAt(
  draft: Draft,
  options: { atMs: number; segmentId?: string | undefined; mintId: MintId },
): CompoundResult {
  const { atMs } = options;
  const track = mainTrack(draft) ?? draft.tracks.find((other) => other.kind === 'video');
  const shown = track?.segments.find((segment) => segment.startMs <= atMs && atMs < endMs(segment));
  const segmentId = options.segmentId ?? shown?.id;
  if (segmentId === undefined) return refusal('out_of_range', { atMs, limitMs: endOf(track) });
  const script = new Script(draft);
  script.run({ op: 'split', segmentId, atMs, newId: options.mintId('seg') });
  return script.result();
}

/** Moves a segment to the `toIndex`th place of its track (0 is the first); the others close up and make room. What
 *  belongs to it on other tracks travels with it where there is room; titles stay at their time. */
export function reorder(draft: Draft, options: { segmentId: string; toIndex: number }): CompoundResult {
  const found = findSegment(draft, options.segmentId);
  if (found === undefined) return refusal('segment_not_found', { segmentId: options.segmentId });
  const { track, segment } = found;
  const last = track.segments.length - 1;
  if (options.toIndex < 0 || options.toIndex > last) {
    return refusal('out_of_range', { name: nameOf(segment), asked: options.toIndex + 1, limit: last + 1 });
  }
  const startMs = startAt(track, segment, options.toIndex);
  const script = new Script(draft);
  const move = { op: 'move', segmentId: segment.id, startMs } as const;
  const travels = track.role === 'main' && draft.tracks.some(isTiedToClips);
  const refused = travels ? script.attempt({ ...move, ripple: 'all' }) : undefined;
  if (!travels || refused?.code === 'overlap') script.run({ ...move, ripple: 'track' });
  return script.result();
}

/** Two segments of one track change places. Refused as `not_adjacent` when they are on different tracks. */
export function swap(draft: Draft, options: { a: string; b: string }): CompoundResult {
  const [a, b] = [findSegment(draft, options.a), findSegment(draft, options.b)];
  if (a === undefined || b === undefined) {
    return refusal('segment_not_found', { segmentId: a === undefined ? options.a : options.b });
  }
  if (a.track.id !== b.track.id) {
    return refusal('not_adjacent', { name: nameOf(a.segment), other: nameOf(b.segment) });
  }
  const [first, second] = a.index < b.index ? [a, b] : [b, a];
  return chain(
    draft,
    (now) => reorder(now, { segmentId: second.segment.id, toIndex: first.index }),
    (now) => reorder(now, { segmentId: first.segment.id, toIndex: second.index }),
  );
}

/** Captions, voices and overlays belong to what is seen under them; titles and music to the film. */
function isTiedToClips(track: Track): boolean {
  const tied = track.role === 'subtitle' || track.role === 'voice' || track.role === 'sfx' || track.role === 'overlay';
  return tied && track.segments.length > 0;
}

/** Where a segment starts as the `toIndex`th of its track, once the gap it leaves is closed. */
function startAt(track: Track, segment: Segment, toIndex: number): number {
  const others = track.segments.filter((other) => other.id !== segment.id);
  const previous = others[toIndex - 1];
  if (previous === undefined) return track.segments[0]?.startMs ?? 0;
  const closed = previous.startMs > segment.startMs ? segment.durationMs : 0;
  return endMs(previous) - closed;
}

function endOf(track: Track | undefined): number {
  return Math.max(0, ...(track?.segments.map(endMs) ?? []));
}
