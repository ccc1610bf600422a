import type { Asset, Segment, Track } from '@reelsmith/core';
import { endMs, NORMAL_SPEED, sourceLengthMs } from '@reelsmith/core';
import type { Bus, Crossfade, SoundClip } from '../plan.ts';
import { frameOf, framesPerSecond } from '../rate.ts';
import { assetOf, type Crossing, crossingsOf } from './crossings.ts';
import { curveOf } from './curves.ts';
import { clipped, type Film } from './film.ts';
import { defined, fadesOf } from './pictures.ts';
import { timingOf } from './ramp.ts';
import { handlesOf, loops } from './source-window.ts';

/** Everything that can be heard: sound tracks and the sound of videos. */
export function soundClips(film: Film): SoundClip[] {
  const audible = film.draft.tracks.filter((track) => track.muted !== true && track.kind !== 'text');
  const someoneSpeaks = audible.some((track) => track.role === 'voice' && track.segments.length > 0);
  return audible.flatMap((track) => {
    const place = { track, bus: busOf(track, someoneSpeaks), crossings: crossingsOf(track, film.rate, film.frames) };
    return partsOf(track, film).flatMap((part) => soundClip(part, place, film));
  });
}

function busOf(track: Track, someoneSpeaks: boolean): Bus {
  if (track.role === 'voice') return 'voice';
  return track.duck === true && someoneSpeaks ? 'ducked' : 'plain';
}

interface Place {
  readonly track: Track;
  readonly bus: Bus;
  readonly crossings: readonly Crossing[];
}

/** A segment and the place in its material, milliseconds, that is heard at its first frame. */
interface Part {
  readonly segment: Segment;
  readonly startMs: number;
  /** It plays on where the segment before it stopped. */
  readonly goesOn: boolean;
  /** The segment after it does. */
  readonly isGoneOn: boolean;
}

/** Segments in time order. One that was only split off from its neighbour goes on where that stops, to the sample: edges
 *  are rounded to frames, and a sound that jumped by that little would click. */
function partsOf(track: Track, film: Film): Part[] {
  const parts: Part[] = [];
  for (const segment of track.segments.toSorted((a, b) => a.startMs - b.startMs)) {
    const before = parts.at(-1);
    const goesOn = before !== undefined && continues(before.segment, segment);
    if (goesOn) parts.splice(-1, 1, { ...before, isGoneOn: true });
    const startMs = goesOn ? placeAfter(before, segment, film) : segment.sourceStartMs;
    parts.push({ segment, startMs, goesOn, isGoneOn: false });
  }
  return parts;
}

const speedOf = (segment: Segment): number => {
  const { num, den } = segment.speed ?? NORMAL_SPEED;
  return num / den;
};
const lengthOf = (segment: Segment): number => sourceLengthMs(segment.durationMs, segment.speed);
const ramps = ({ keyframes }: Segment): boolean => (keyframes?.speed?.length ?? 0) > 0;

function continues(before: Segment, after: Segment): boolean {
  const alike =
    before.source.kind === 'media' &&
    after.source.kind === 'media' &&
    before.source.assetId === after.source.assetId &&
    endMs(before) === after.startMs &&
    !ramps(before) &&
    !ramps(after) &&
    speedOf(before) === speedOf(after) &&
    (before.reversed ?? false) === (after.reversed ?? false) &&
    (before.denoise ?? false) === (after.denoise ?? false);
  const gap =
    before.reversed === true
      ? after.sourceStartMs + lengthOf(after) - before.sourceStartMs
      : after.sourceStartMs - before.sourceStartMs - lengthOf(before);
  return alike && Math.abs(gap) <= 2 * Math.max(1, speedOf(after));
}

function placeAfter(before: Part, segment: Segment, film: Film): number {
  const frames = frameOf(segment.startMs, film.rate) - frameOf(before.segment.startMs, film.rate);
  const passed = ((frames * 1000) / framesPerSecond(film.rate)) * speedOf(segment);
  if (segment.reversed !== true) return before.startMs + passed;
  return before.startMs + lengthOf(before.segment) - passed - lengthOf(segment);
}

function soundClip(part: Part, { track, bus, crossings }: Place, film: Film): SoundClip[] {
  const { segment } = part;
  const asset = assetOf(segment, film.assets);
  const gain = (segment.volume ?? 1) * (track.volume ?? 1);
  const curve = curveOf(segment, 'volume', film, track.volume ?? 1);
  if (asset === undefined || !isAudible(segment, asset) || (gain === 0 && curve === undefined)) return [];
  const edges = { from: frameOf(segment.startMs, film.rate), to: frameOf(endMs(segment), film.rate) };
  const { crossIn, crossOut } = crossfadesOf(segment, asset, crossings, film);
  const played = clipped({ from: crossIn?.from ?? edges.from, to: crossOut?.to ?? edges.to }, film);
  if (clipped(edges, film) === undefined || played === undefined) return [];
  const handles = handlesOf(segment, asset);
  return [
    {
      segmentId: segment.id,
      assetId: asset.id,
      own: edges,
      played,
      startMs: part.startMs,
      ...timingOf(segment, film.rate),
      loops: loops(asset),
      gain,
      cutIn: part.goesOn || handles.beforeMs >= EDGE_MS,
      cutOut: part.isGoneOn || handles.afterMs >= EDGE_MS,
      denoise: segment.denoise ?? false,
      bus,
      ...defined({ gainCurve: curve, crossIn, crossOut, ...fadesOf(segment, edges, film) }),
    },
  ];
}

/** Less material than this beyond an edge counts as none. */
const EDGE_MS = 5;

function isAudible(segment: Segment, asset: Asset): boolean {
  const kept = segment.muted !== true && segment.freezeMs === undefined;
  return kept && asset.facts.kind !== 'image' && asset.facts.hasAudio;
}

function crossfadesOf(segment: Segment, asset: Asset, crossings: readonly Crossing[], film: Film) {
  const entering = crossings.find(({ later }) => later.id === segment.id);
  const leaving = crossings.find(({ earlier }) => earlier.id === segment.id);
  const handles = handlesOf(segment, asset);
  const frames = (ms: number): number => (ms > 1e9 ? film.frames : frameOf(ms, film.rate));
  return {
    crossIn: entering && crossfade(entering, film, { before: frames(handles.beforeMs) }),
    crossOut: leaving && crossfade(leaving, film, { after: frames(handles.afterMs) }),
  };
}

/** A side without material beyond the cut is quickly faded up to it or from it: a long fade would leave a hole. */
const SHORT_FADE_MS = 40;

function crossfade(crossing: Crossing, film: Film, has: { before?: number; after?: number }): Crossfade {
  const { earlier, later, drawn } = crossing;
  const law = continues(earlier, later) ? 'gain' : 'power';
  const cut = frameOf(later.startMs, film.rate);
  const short = Math.max(1, frameOf(SHORT_FADE_MS, film.rate));
  if (has.before !== undefined) {
    const from = Math.max(drawn.from, cut - has.before);
    return { from, to: from === cut ? Math.min(drawn.to, cut + short) : drawn.to, law };
  }
  const to = Math.min(drawn.to, cut + (has.after ?? 0));
  return { from: to === cut ? Math.max(drawn.from, cut - short) : drawn.from, to, law };
}
