import type { Asset, Placement, Segment, Track } from '@reelsmith/core';
import { endMs } from '@reelsmith/core';
import type { Content, Frames, PictureClip, Rate } from '../plan.ts';
import { frameOf, secondsOf } from '../rate.ts';
import { assetOf, type Crossing, crossingsOf, heldFrames } from './crossings.ts';
import { curveOf } from './curves.ts';
import { clipped, type Film } from './film.ts';
import { boxOf, fitOf } from './geometry.ts';
import { timingOf } from './ramp.ts';
import { loops, missingFrames } from './source-window.ts';

/** The picture clips of a video track, in time order. */
export function pictureClips(track: Track, film: Film): PictureClip[] {
  const crossings = crossingsOf(track, film.rate, film.frames);
  const drawable = new Set(track.segments.filter((segment) => contentOf(segment, film) !== undefined).map(idOf));
  const drawn = crossings.filter(({ earlier, later }) => drawable.has(earlier.id) && drawable.has(later.id));
  for (const crossing of drawn)
    for (const sentence of heldFrames(crossing, film.assets, film.rate)) film.warn(sentence);
  return track.segments
    .toSorted((a, b) => a.startMs - b.startMs)
    .flatMap((segment) => pictureClip(segment, track, drawn, film));
}

const idOf = (segment: Segment): string => segment.id;

function pictureClip(segment: Segment, track: Track, crossings: readonly Crossing[], film: Film): PictureClip[] {
  const content = contentOf(segment, film);
  const edges = { from: frameOf(segment.startMs, film.rate), to: frameOf(endMs(segment), film.rate) };
  if (content === undefined || clipped(edges, film) === undefined) return [];
  const entering = crossings.find(({ later }) => later.id === segment.id)?.drawn;
  const leaving = crossings.find(({ earlier }) => earlier.id === segment.id)?.drawn;
  const drawn = clipped({ from: entering?.from ?? edges.from, to: leaving?.to ?? edges.to }, film);
  if (drawn === undefined) return [];
  warnAboutTheUndrawable(segment, film);
  warnAboutTheEnd(segment, content, edges, film);
  const box = boxOf(largestPlacement(segment), film);
  return [
    {
      segmentId: segment.id,
      own: edges,
      drawn,
      content,
      box,
      fit: fitOf(segment, assetOf(segment, film.assets), box),
      rotation: segment.placement?.rotation ?? 0,
      opacity: segment.placement?.opacity ?? 1,
      fadesToBlack: track.role === 'main',
      ...defined({ crop: segment.crop, motion: segment.motion, look: segment.look, key: segment.key }),
      ...defined({ ...fadesOf(segment, edges, film), transition: entering }),
      curves: curvesOf(segment, film),
    },
  ];
}

/** The placement with the largest box that its keyframes reach: a picture is fitted once and only made smaller. */
function largestPlacement({ placement, keyframes }: Segment): Placement | undefined {
  const most = (property: 'width' | 'height'): number | undefined => {
    const values = (keyframes?.[property] ?? []).map(({ value }) => value);
    return values.length === 0 ? undefined : Math.max(0.01, Math.min(4, ...[Math.max(...values)]));
  };
  const [width, height] = [most('width'), most('height')];
  if (width === undefined && height === undefined) return placement;
  const whole = placement ?? { x: 0, y: 0, width: 1, height: 1 };
  return { ...whole, width: width ?? whole.width, height: height ?? whole.height };
}

/** Drops the keys that are absent, which is how plain JSON says it. */
export function defined<Shape extends object>(shape: Shape): { [Key in keyof Shape]?: Exclude<Shape[Key], undefined> } {
  // fromEntries forgets the keys' types.
  return Object.fromEntries(Object.entries(shape).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Shape]?: Exclude<Shape[Key], undefined>;
  };
}

/** The segment's fades on output frames. */
export function fadesOf(segment: Segment, edges: Frames, film: Film) {
  const inTo = Math.min(edges.to, frameOf(segment.startMs + (segment.fadeInMs ?? 0), film.rate));
  const outFrom = Math.max(edges.from, frameOf(endMs(segment) - (segment.fadeOutMs ?? 0), film.rate));
  return {
    fadeIn: inTo > edges.from ? { from: edges.from, to: inTo } : undefined,
    fadeOut: outFrom < edges.to ? { from: outFrom, to: edges.to } : undefined,
  };
}

function contentOf(segment: Segment, film: Film): Content | undefined {
  const { source } = segment;
  if (source.kind === 'color') return { kind: 'color', color: source.color };
  const asset = assetOf(segment, film.assets);
  if (asset === undefined || asset.facts.kind === 'audio') return undefined;
  if (asset.facts.kind === 'image') return { kind: 'still', assetId: asset.id };
  if (segment.freezeMs !== undefined) return { kind: 'still', assetId: asset.id, atMs: segment.freezeMs };
  return moving(segment, asset, film.rate);
}

function moving(segment: Segment, asset: Asset, rate: Rate): Content {
  return {
    kind: 'video',
    assetId: asset.id,
    startMs: segment.sourceStartMs,
    loops: loops(asset),
    ...timingOf(segment, rate),
  };
}

function curvesOf(segment: Segment, film: Film): PictureClip['curves'] {
  return defined({
    x: curveOf(segment, 'x', film, film.width),
    y: curveOf(segment, 'y', film, film.height),
    width: curveOf(segment, 'width', film, film.width),
    height: curveOf(segment, 'height', film, film.height),
    rotation: curveOf(segment, 'rotation', film),
    opacity: curveOf(segment, 'opacity', film),
    crop_x: curveOf(segment, 'crop_x', film),
    crop_y: curveOf(segment, 'crop_y', film),
  });
}

/** Lengths are rounded to milliseconds and frames: this much nobody sees. */
const HELD_UNSEEN_FRAMES = 2;

function warnAboutTheEnd(segment: Segment, content: Content, { from, to }: Frames, film: Film): void {
  const held = missingFrames(content, assetOf(segment, film.assets), to - from, film.rate);
  if (held <= HELD_UNSEEN_FRAMES) return;
  const seconds = secondsOf(held, film.rate).toFixed(2);
  film.warn(`"${segment.name}" shows more than its material has: its last picture stands for ${seconds} s.`);
}

function warnAboutTheUndrawable(segment: Segment, film: Film): void {
  const lut = segment.look?.lut;
  if (lut !== undefined && !film.luts.has(lut)) {
    film.warn(`"${segment.name}" is shown without its colour table: there is no table ${lut}.`);
  }
}
