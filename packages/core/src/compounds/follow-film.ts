import { type Draft, draftDurationMs, type Track } from '../draft.ts';
import type { OfferedOperation } from '../operation.ts';
import { endMs, type Segment } from '../segment.ts';
import { shortestSegmentMs } from '../timeline.ts';
import { mainTrack } from './main-track.ts';
import type { Script } from './script.ts';

/** A place on the timeline, end exclusive. */
interface Place {
  startMs: number;
  endMs: number;
}

/** Lets texts, overlays and voices follow a main track whose clips were trimmed alone. Captions stay with their moment
 *  and go where it was cut out; everything else keeps its length: what began or ended with the film still does. */
export function followFilm(script: Script, before: Draft): void {
  const film = { before, moment: momentMap(before, script.draft), endMs: draftDurationMs(script.draft) };
  for (const track of before.tracks) {
    if (track.role === 'main' || track.role === 'bgm') continue;
    const places = track.role === 'subtitle' ? captionPlaces(track, film) : freePlaces(track, film);
    place(script, track, places);
  }
}

interface Film {
  before: Draft;
  moment: (ms: number) => number;
  endMs: number;
}

/** Where a moment of the old film is in the new one: within a clip at the same material, clipped to what is left. */
function momentMap(before: Draft, after: Draft): (ms: number) => number {
  const now = new Map((mainTrack(after)?.segments ?? []).map((segment) => [segment.id, segment]));
  const clips = mainTrack(before)?.segments ?? [];
  return (ms) => {
    const clip = clips.findLast((segment) => segment.startMs <= ms);
    const kept = clip === undefined ? undefined : now.get(clip.id);
    if (clip === undefined || kept === undefined) return ms;
    const headMs = headTrimMs(clip, kept);
    const beyond = Math.max(0, ms - endMs(clip));
    const inside = Math.min(ms, endMs(clip)) - clip.startMs - headMs;
    return kept.startMs + Math.min(Math.max(0, inside), kept.durationMs) + beyond;
  };
}

function headTrimMs(before: Segment, after: Segment): number {
  const speed = before.speed === undefined ? 1 : before.speed.num / before.speed.den;
  return before.reversed === true ? 0 : Math.round((after.sourceStartMs - before.sourceStartMs) / speed);
}

function captionPlaces(track: Track, film: Film): Place[] {
  return track.segments.map((segment) => {
    return { startMs: film.moment(segment.startMs), endMs: film.moment(endMs(segment)) };
  });
}

function freePlaces(track: Track, film: Film): Place[] {
  const oldEndMs = draftDurationMs(film.before);
  const wanted = track.segments.map((segment) => {
    const startMs = film.moment(segment.startMs);
    if (endMs(segment) < oldEndMs) return { startMs, endMs: startMs + segment.durationMs };
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

/** Trims and moves in whatever order leaves room; what has no time left goes. */
function place(script: Script, track: Track, places: readonly Place[]): void {
  const shortestMs = shortestSegmentMs(script.draft.canvas);
  const moves: OfferedOperation[] = [];
  const growths: OfferedOperation[] = [];
  for (const [index, segment] of track.segments.entries()) {
    const to = places[index];
    if (to === undefined) continue;
    if (to.endMs - to.startMs < shortestMs) {
      script.run({ op: 'remove', segmentId: segment.id, ripple: 'none' });
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
}

/** Operations may be in each other's way: each round does those that have room by then. */
function runWhatFits(script: Script, operations: readonly OfferedOperation[]): void {
  let waiting = operations;
  for (let round = 0; round <= operations.length && waiting.length > 0; round += 1) {
    waiting = waiting.filter((operation) => script.attempt(operation) !== undefined);
  }
}
