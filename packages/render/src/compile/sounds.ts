import type { Asset, Segment, Track } from '@reelsmith/core';
import { endMs, NORMAL_SPEED, sourceLengthMs } from '@reelsmith/core';
import type { Bus, SoundClip } from '../plan.ts';
import { frameOf } from '../rate.ts';
import { assetOf, type Crossing, crossingsOf } from './crossings.ts';
import { curveOf } from './curves.ts';
import { clipped, type Film } from './film.ts';
import { defined, fadesOf } from './pictures.ts';
import { loops } from './source-window.ts';

/** Everything that can be heard: sound tracks and the sound of videos. */
export function soundClips(film: Film): SoundClip[] {
  const audible = film.draft.tracks.filter((track) => track.muted !== true && track.kind !== 'text');
  const someoneSpeaks = audible.some((track) => track.role === 'voice' && track.segments.length > 0);
  return audible.flatMap((track) => {
    const crossings = crossingsOf(track, film.rate, film.frames);
    const bus = busOf(track, someoneSpeaks);
    return track.segments
      .toSorted((a, b) => a.startMs - b.startMs)
      .flatMap((segment) => soundClip(segment, { track, bus, crossings }, film));
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

function soundClip(segment: Segment, { track, bus, crossings }: Place, film: Film): SoundClip[] {
  const asset = assetOf(segment, film.assets);
  const gain = (segment.volume ?? 1) * (track.volume ?? 1);
  if (asset === undefined || !isAudible(segment, asset) || gain === 0) return [];
  const edges = { from: frameOf(segment.startMs, film.rate), to: frameOf(endMs(segment), film.rate) };
  const crossIn = rangeOf(crossings.find(({ later }) => later.id === segment.id));
  const crossOut = rangeOf(crossings.find(({ earlier }) => earlier.id === segment.id));
  const played = clipped({ from: crossIn?.from ?? edges.from, to: crossOut?.to ?? edges.to }, film);
  if (clipped(edges, film) === undefined || played === undefined) return [];
  const speed = segment.speed ?? NORMAL_SPEED;
  const curve = curveOf(segment, 'volume', film, track.volume ?? 1);
  return [
    {
      segmentId: segment.id,
      assetId: asset.id,
      own: edges,
      played,
      startMs: segment.sourceStartMs,
      lengthMs: sourceLengthMs(segment.durationMs, speed),
      speed,
      reversed: segment.reversed ?? false,
      loops: loops(asset),
      gain,
      denoise: segment.denoise ?? false,
      bus,
      ...defined({ gainCurve: curve, crossIn, crossOut, ...fadesOf(segment, edges, film) }),
    },
  ];
}

function isAudible(segment: Segment, asset: Asset): boolean {
  const kept = segment.muted !== true && segment.freezeMs === undefined;
  return kept && asset.facts.kind !== 'image' && asset.facts.hasAudio;
}

function rangeOf(crossing: Crossing | undefined) {
  return crossing === undefined ? undefined : { from: crossing.drawn.from, to: crossing.drawn.to };
}
