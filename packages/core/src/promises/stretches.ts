import { type Draft, draftDurationMs, type Track } from '../draft.ts';
import { endMs } from '../segment.ts';

/** A part of the film, milliseconds. */
interface Stretch {
  fromMs: number;
  toMs: number;
}

/** Shorter ones are a blink and a breath; the check of the file uses the same lengths. */
const EMPTY_MS = 250;
const SILENT_MS = 2000;

/** Where the film shows nothing but its background. */
export function emptyStretches(draft: Draft): Stretch[] {
  const shown = draft.tracks.filter(({ kind }) => kind !== 'audio').flatMap(({ segments }) => segments.map(placeOf));
  return holes(shown, draftDurationMs(draft), EMPTY_MS);
}

/** Where nothing of the film can be heard. */
export function silentStretches(draft: Draft): Stretch[] {
  return holes(draft.tracks.flatMap(heardPlaces), draftDurationMs(draft), SILENT_MS);
}

function heardPlaces(track: Track): Stretch[] {
  if (track.kind === 'text' || track.muted === true || track.volume === 0) return [];
  return track.segments
    .filter(({ source, muted, volume, freezeMs }) => {
      const sounds = source.kind === 'media' && source.hasAudio === true && freezeMs === undefined;
      return sounds && muted !== true && volume !== 0;
    })
    .map(placeOf);
}

function placeOf(segment: Track['segments'][number]): Stretch {
  return { fromMs: segment.startMs, toMs: endMs(segment) };
}

function holes(places: readonly Stretch[], lengthMs: number, leastMs: number): Stretch[] {
  const found: Stretch[] = [];
  let atMs = 0;
  for (const { fromMs, toMs } of places.toSorted((a, b) => a.fromMs - b.fromMs)) {
    if (fromMs - atMs >= leastMs) found.push({ fromMs: atMs, toMs: Math.min(fromMs, lengthMs) });
    atMs = Math.max(atMs, toMs);
  }
  if (lengthMs - atMs >= leastMs) found.push({ fromMs: atMs, toMs: lengthMs });
  return found.filter(({ fromMs }) => fromMs < lengthMs);
}
