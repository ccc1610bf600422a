import { type Draft, draftDurationMs, type Track } from '../draft.ts';
import type { OfferedOperation } from '../operation.ts';
import { endMs, type Segment } from '../segment.ts';
import { speedFactor } from '../time.ts';
import { nameOf, shortestSegmentMs } from '../timeline.ts';
import { mainTrack } from './main-track.ts';
import type { Script } from './script.ts';

/** A place on the timeline, end exclusive. */
interface Place {
  startMs: number;
  endMs: number;
}

/** Lets texts, overlays, voices and markers follow a main track that was edited alone. Captions stay with their moment
 *  and go where it was cut out; everything else keeps its length: what began or ended with the film still does. What lay
 *  over a clip that is gone goes with it, but for such texts; a note names what went. */
export function followFilm(script: Script, before: Draft): void {
  const film = filmOf(before, script.draft);
  const gone: string[] = [];
  for (const track of before.tracks) {
    if (track.role === 'main' || track.role === 'bgm') continue;
    const left = track.segments.filter((segment) => !isOverGone(track, segment, film));
    for (const segment of track.segments.filter((other) => !left.includes(other))) {
      script.run({ op: 'remove', segmentId: segment.id, ripple: 'none' });
      gone.push(nameOf(segment));
    }
    const places = track.role === 'subtitle' ? captionPlaces(left, film) : freePlaces(left, film);
    gone.push(...place(script, left, places));
  }
  if (gone.length > 0) script.note('went_with_it', { names: gone.join(', '), count: gone.length });
  for (const marker of before.markers ?? []) {
    const atMs = film.moment(marker.atMs);
    if (atMs === marker.atMs) continue;
    script.run({ op: 'removeMarker', markerId: marker.id });
    script.run({ op: 'addMarker', marker: { ...marker, atMs } });
  }
}

/** The film before and after: where its moments went, and which of its clips are gone. */
interface Film {
  moment: (ms: number) => number;
  clipAt: (ms: number) => Segment | undefined;
  isGone: (clip: Segment) => boolean;
  oldEndMs: number;
  endMs: number;
}

function filmOf(before: Draft, after: Draft): Film {
  const now = new Map((mainTrack(after)?.segments ?? []).map((segment) => [segment.id, segment]));
  const clips = mainTrack(before)?.segments ?? [];
  const endsMs = draftDurationMs(after);
  const clipAt = (ms: number) => clips.findLast((segment) => segment.startMs <= ms);
  return {
    clipAt,
    isGone: (clip) => !now.has(clip.id),
    moment: (ms) => {
      const clip = clipAt(ms);
      if (clip === undefined) return ms;
      const kept = now.get(clip.id);
      if (kept !== undefined) return momentIn(clip, kept, ms);
      const next = clips.find((other) => other.startMs > clip.startMs && now.has(other.id));
      return (next && now.get(next.id)?.startMs) ?? endsMs;
    },
    oldEndMs: draftDurationMs(before),
    endMs: endsMs,
  };
}

/** Within a clip at the same material, held to what is left of it; behind it at the same distance. */
function momentIn(clip: Segment, kept: Segment, ms: number): number {
  const beyondMs = Math.max(0, ms - endMs(clip));
  const insideMs = Math.min(ms, endMs(clip)) - clip.startMs - headTrimMs(clip, kept);
  return kept.startMs + Math.min(Math.max(0, insideMs), kept.durationMs) + beyondMs;
}

function headTrimMs(before: Segment, after: Segment): number {
  const speed = speedFactor(before.speed);
  return before.reversed === true ? 0 : Math.round((after.sourceStartMs - before.sourceStartMs) / speed);
}

/** True when all of a segment lay over clips that are gone; a title that opens or closes the film is no part of them. */
function isOverGone(track: Track, segment: Segment, film: Film): boolean {
  const covered = [film.clipAt(segment.startMs), film.clipAt(endMs(segment) - 1)];
  if (!covered.every((clip) => clip !== undefined && film.isGone(clip))) return false;
  const ofFilm = segment.startMs === 0 || endMs(segment) >= film.oldEndMs;
  return !(ofFilm && (track.role === 'title' || track.role === 'text'));
}

function captionPlaces(segments: readonly Segment[], film: Film): Place[] {
  return segments.map((segment) => {
    return { startMs: film.moment(segment.startMs), endMs: film.moment(endMs(segment)) };
  });
}

function freePlaces(segments: readonly Segment[], film: Film): Place[] {
  const wanted = segments.map((segment) => {
    const startMs = segment.startMs === 0 ? 0 : film.moment(segment.startMs);
    if (endMs(segment) < film.oldEndMs) return { startMs, endMs: startMs + segment.durationMs };
    // What lasts to the end of the film still does; only what also began with it changes its length.
    if (segment.startMs === 0) return { startMs: 0, endMs: film.endMs };
    return { startMs: Math.max(0, film.endMs - segment.durationMs), endMs: film.endMs };
  });
  return apart(wanted, film.endMs);
}

/** Keeps places in order and within the film: from the end, each ends where the next begins at the latest; from the
 *  start, each begins where the one before ended at the earliest. */
function apart(places: readonly Place[], filmMs: number): Place[] {
  let limitMs = filmMs;
  const early = places.toReversed().map(({ startMs, endMs: end }) => {
    const shift = Math.min(Math.max(0, end - limitMs), startMs);
    const moved = { startMs: startMs - shift, endMs: Math.min(end - shift, limitMs) };
    limitMs = Math.max(0, moved.startMs);
    return moved;
  });
  let fromMs = 0;
  return early.toReversed().map(({ startMs, endMs: end }) => {
    const moved = { startMs: Math.max(startMs, fromMs), endMs: end };
    fromMs = Math.max(fromMs, end);
    return moved;
  });
}

/** Trims and moves in whatever order leaves room; what has no time left goes, and its name is answered. */
function place(script: Script, segments: readonly Segment[], places: readonly Place[]): string[] {
  const shortestMs = shortestSegmentMs(script.draft.canvas);
  const moves: OfferedOperation[] = [];
  const growths: OfferedOperation[] = [];
  const gone: string[] = [];
  for (const [index, segment] of segments.entries()) {
    const to = places[index];
    if (to === undefined) continue;
    if (to.endMs - to.startMs < shortestMs) {
      script.run({ op: 'remove', segmentId: segment.id, ripple: 'none' });
      gone.push(nameOf(segment));
      continue;
    }
    const tailMs = segment.durationMs - (to.endMs - to.startMs);
    const trim = { op: 'trim', segmentId: segment.id, headMs: 0, tailMs, ripple: 'none' } as const;
    if (tailMs > 0) script.run(trim);
    if (tailMs < 0) growths.push(trim);
    if (to.startMs !== segment.startMs) {
      moves.push({ op: 'move', segmentId: segment.id, startMs: to.startMs, ripple: 'none' });
    }
  }
  runWhatFits(script, [...moves, ...growths]);
  return gone;
}

/** Operations may be in each other's way: each round does those that have room by then. */
function runWhatFits(script: Script, operations: readonly OfferedOperation[]): void {
  let waiting = operations;
  for (let round = 0; round <= operations.length && waiting.length > 0; round += 1) {
    waiting = waiting.filter((operation) => script.attempt(operation) !== undefined);
  }
}
