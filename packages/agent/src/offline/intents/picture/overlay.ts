import {
  type Asset,
  endMs,
  mediaSegment,
  type OfferedOperation,
  type Placement,
  placeMedia,
  type Segment,
  type Track,
} from '@reelsmith/core';
import { shareOf } from '../../amount.ts';
import { takeAll } from '../../change-each.ts';
import type { Clause } from '../../clause.ts';
import { END_MS } from '../../item.ts';
import type { Scene } from '../../scene.ts';
import { isClip, namedIn } from '../../subject.ts';
import { filmEnd } from '../ask-cut.ts';

const MARGIN = 0.03;

/** Uploads with a picture that a clause names, in its order. */
function namedPictures(scene: Scene, clause: Clause): Asset[] {
  const found: Asset[] = [];
  for (const { assetId } of clause.all('file')) {
    const asset = scene.asset(assetId);
    if (asset !== undefined && asset.facts.kind !== 'audio' && !found.includes(asset)) found.push(asset);
  }
  return found;
}

/** True when an upload is to be put over the film: small, in a corner, as a picture in the picture. */
export function asksInset(scene: Scene, clause: Clause): boolean {
  const waiting = scene.waiting();
  const named = namedPictures(scene, clause).filter((asset) => waiting.includes(asset));
  if (named.length === 0 || clause.has('v.remove', 'o.title', 'o.text') || clause.one('quote') !== undefined)
    return false;
  const corner = clause.spot()?.includes('-') === true;
  return (
    corner ||
    clause.has('o.overlay', 'pl.split', 'pl.stack') ||
    /\b(?:overlay|(?:second|another|new|upper) layer)\b/i.test(clause.text()) ||
    (clause.has('size.smaller') && clause.family('pos.') !== undefined)
  );
}

/** Puts an upload over the film. While the film is empty, another clip that is named becomes the film first. */
export function putInset(scene: Scene, clause: Clause, only?: Asset): void {
  const named = namedPictures(scene, clause);
  const inset = only ?? insetOf(scene, clause, named);
  if (inset === undefined) return;
  const beside = [clause.previous, clause.next].flatMap((other) =>
    other === undefined ? [] : namedPictures(scene, other),
  );
  const own = named.filter((asset) => asset !== inset);
  const base = (own.length > 0 ? own : beside.slice(0, 1)).filter(
    (asset) => asset !== inset && scene.waiting().includes(asset),
  );
  if (scene.clips().length === 0 && base.length > 0) {
    scene.take(
      placeMedia(scene.draft, { assets: base, mintId: scene.mintId }),
      `placed ${base[0]?.name ?? ''}`,
      `放上了${base[0]?.name ?? ''}`,
    );
  }
  const { startMs, durationMs } = timeOf(scene, clause, inset);
  const segment: Segment = {
    ...mediaSegment(inset, { id: scene.mintId('seg'), startMs, imageMs: durationMs }),
    fit: 'cover',
    placement: boxOf(clause, inset, scene),
  };
  const placed = { ...segment, durationMs: Math.min(segment.durationMs, durationMs) };
  takeAll(scene, insertion(scene, placed), [`put ${inset.name} over it`, `叠加了${inset.name}`]);
}

/** The file that stands nearest before the word of its place. */
function insetOf(scene: Scene, clause: Clause, named: readonly Asset[]): Asset | undefined {
  const waiting = scene.waiting();
  const mark = clause.items.findIndex(
    (item) =>
      item.is === 'concept' && (item.id.startsWith('pos.') || item.id === 'o.overlay' || item.id === 'size.smaller'),
  );
  const before = clause.items.slice(0, mark + 1).flatMap((item) => (item.is === 'file' ? [item.assetId] : []));
  const near = named.find(({ id }) => id === before.at(-1));
  return near !== undefined && waiting.includes(near) ? near : named.findLast((asset) => waiting.includes(asset));
}

/** A track of small pictures with room for one more. */
export function freeOverlay(scene: Scene, segment: Segment): Track | undefined {
  return scene.draft.tracks.find(
    ({ role, segments }) =>
      role === 'overlay' &&
      segments.every((other) => endMs(other) <= segment.startMs || other.startMs >= endMs(segment)),
  );
}

function insertion(scene: Scene, segment: Segment): OfferedOperation[] {
  const free = freeOverlay(scene, segment);
  if (free !== undefined) return [{ op: 'insert', trackId: free.id, segment, ripple: 'none' }];
  const track: Track = { id: scene.mintId('trk'), kind: 'video', role: 'overlay', segments: [] };
  const last = scene.draft.tracks.findLastIndex(({ kind }) => kind === 'video');
  return [
    { op: 'addTrack', track, index: last + 1 },
    { op: 'insert', trackId: track.id, segment, ripple: 'none' },
  ];
}

function timeOf(scene: Scene, clause: Clause, asset: Asset): { startMs: number; durationMs: number } {
  const filmMs = filmEnd(scene) || Math.max(asset.facts.durationMs, 4000);
  const bounded = (startMs: number, toMs: number): { startMs: number; durationMs: number } => ({
    startMs,
    durationMs: Math.max(100, Math.min(toMs, filmMs) - startMs),
  });
  const range = clause.one('range');
  if (range !== undefined) return bounded(range.fromMs, range.toMs === END_MS ? filmMs : range.toMs);
  const head = clause.one('head')?.ms;
  if (head !== undefined) return bounded(0, head);
  const tail = clause.one('tail')?.ms;
  if (tail !== undefined) return bounded(Math.max(0, filmMs - tail), filmMs);
  const over = overClip(scene, clause);
  if (over !== undefined) return over;
  const startMs = clause.one('at')?.ms ?? clause.one('after')?.ms ?? 0;
  const dur = clause.one('dur')?.ms;
  return bounded(startMs, dur === undefined ? filmMs : startMs + dur);
}

/** "Over the first picture", "while the dog is showing". */
function overClip(scene: Scene, clause: Clause): { startMs: number; durationMs: number } | undefined {
  const timed = clause.one('at') !== undefined || clause.one('after') !== undefined || clause.has('n.film');
  if (timed || clause.all('file').length + clause.all('ref').length < 2) return undefined;
  const clips = namedIn(scene, clause, isClip)?.found.map(({ segment }) => segment) ?? [];
  const [first, last] = [clips[0], clips.at(-1)];
  if (first === undefined || last === undefined || clips.length === scene.clips().length) return undefined;
  const ms = clause.one('dur')?.ms;
  const whole = endMs(last) - first.startMs;
  return { startMs: first.startMs, durationMs: ms === undefined ? whole : Math.min(ms, whole) };
}

/** Where a small picture stands, and how large: in its corner, as wide as is said. */
export function boxOf(clause: Clause, asset: Asset, scene: Scene): Placement {
  const width = Math.min(1, shareOf(clause)?.value ?? 0.3);
  const { width: w, height: h } = asset.facts;
  const { canvas } = scene.draft;
  // As tall as its picture at that width, on this canvas.
  const height = w > 0 && h > 0 ? Math.min(0.9, (width * canvas.width * h) / (w * canvas.height)) : width;
  const corner = clause.spot() ?? 'bottom-right';
  const x = corner.includes('left') ? MARGIN : corner.includes('right') ? 1 - width - MARGIN : (1 - width) / 2;
  const y = corner.includes('top') ? MARGIN : corner.includes('bottom') ? 1 - height - MARGIN : (1 - height) / 2;
  const round = (value: number): number => Math.round(value * 10_000) / 10_000;
  return { x: round(x), y: round(y), width: round(width), height: round(height) };
}
