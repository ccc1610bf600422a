import { type Draft, type Segment, sourceSpanMs, type Track } from '@reelsmith/core';

/** What a person had on the timeline and would have no longer. */
export interface Losses {
  /** Things of which nothing is left: clips, pictures, texts, sounds. Names. */
  gone: string[];
  /** Timeline milliseconds of clips and sounds that are not shown any more; background music, which follows the film, is
   *  not counted. */
  cutMs: number;
  /** The most that one clip has lost of itself. */
  mostCutMs: number;
  /** Texts and clips that show something else now. */
  replaced: string[];
  silenced: string[];
  hidden: string[];
  reshaped: boolean;
}

interface Held {
  segment: Segment;
  track: Track;
}

/** Compares what there was with what there would be, whatever the operations between them were called. */
export function lossesOf(before: Draft, after: Draft): Losses {
  const [had, has] = [heldIn(before), heldIn(after)];
  const byId = new Map(has.map((held) => [held.segment.id, held]));
  const losses: Losses = {
    gone: [],
    cutMs: 0,
    mostCutMs: 0,
    replaced: [],
    silenced: [],
    hidden: [],
    reshaped: isReshaped(before, after),
  };
  const shown = had.length > 0 ? coverageOf(has) : new Map<string, Span[]>();
  for (const held of had) {
    const now = byId.get(held.segment.id);
    const cutMs = held.track.role === 'bgm' || isAsLong(held, now) ? 0 : lostMs(held.segment, shown);
    losses.cutMs += cutMs;
    losses.mostCutMs = Math.max(losses.mostCutMs, cutMs);
    if (now !== undefined) compare(held, now, losses);
    else if (!isLeft(held, has)) losses.gone.push(held.segment.name);
  }
  losses.silenced.push(...mutedTracks(before, after));
  return losses;
}

/** Tracks that are turned off as a whole, whatever stands on them. */
function mutedTracks(before: Draft, after: Draft): string[] {
  const isOff = ({ muted, volume }: Track): boolean => muted === true || volume === 0;
  const off = new Set(after.tracks.filter(isOff).map(({ id }) => id));
  return before.tracks.filter((track) => !isOff(track) && off.has(track.id)).map(({ role }) => role);
}

function compare(was: Held, now: Held, losses: Losses): void {
  const { name } = was.segment;
  if (contentOf(now.segment) !== contentOf(was.segment)) losses.replaced.push(name);
  if (isHeard(was) && !isHeard(now)) losses.silenced.push(name);
  if (isSeen(was) && !isSeen(now)) losses.hidden.push(name);
}

/** As much of the same material as before, if another part of it: slipped, not cut. */
function isAsLong(was: Held, now: Held | undefined): boolean {
  if (now === undefined || contentOf(now.segment) !== contentOf(was.segment)) return false;
  return materialOf(now.segment) >= materialOf(was.segment) - 1;
}

function materialOf(segment: Segment): number {
  return sourceSpanMs(segment, 0, segment.durationMs);
}

/** Everything that stands on the timeline. */
export function heldIn(draft: Draft): Held[] {
  return draft.tracks.flatMap((track) => track.segments.map((segment) => ({ segment, track })));
}

function isReshaped(before: Draft, after: Draft): boolean {
  if (before.tracks.every((track) => track.segments.length === 0)) return false;
  const [a, b] = [before.canvas, after.canvas];
  return a.width !== b.width || a.height !== b.height || a.fps !== b.fps;
}

function contentOf({ source }: Segment): string {
  if (source.kind === 'media') return source.assetId;
  return source.kind === 'text' ? source.text : source.color;
}

/** The same thing stands there under another id: a copy, or the part that a clip was joined with. */
function isLeft({ segment, track }: Held, has: readonly Held[]): boolean {
  const content = contentOf(segment);
  return has.some((other) => other.track.kind === track.kind && contentOf(other.segment) === content);
}

function isHeard({ segment, track }: Held): boolean {
  if (segment.source.kind !== 'media' || segment.source.media === 'image') return false;
  const keyed = segment.keyframes?.volume;
  const level = keyed === undefined || keyed.length === 0 ? 1 : Math.max(...keyed.map(({ value }) => value));
  const silent = segment.muted === true || track.muted === true;
  return !silent && (segment.volume ?? 1) * (track.volume ?? 1) * level > 0.01;
}

function isSeen({ segment, track }: Held): boolean {
  // A muted track of texts is not drawn.
  if (track.kind === 'audio' || (track.kind === 'text' && track.muted === true)) return false;
  const { placement, keyframes } = segment;
  const opacity = keyframes?.opacity;
  const most = opacity === undefined || opacity.length === 0 ? 1 : Math.max(...opacity.map(({ value }) => value));
  if ((placement?.opacity ?? 1) * most < 0.05) return false;
  if (segment.source.kind === 'text' && (segment.style?.size ?? 1) < 0.015) return false;
  if (placement === undefined) return true;
  const { x, y, width, height } = placement;
  return x < 0.98 && y < 0.98 && x + width > 0.02 && y + height > 0.02 && width > 0.02 && height > 0.02;
}

interface Span {
  fromMs: number;
  toMs: number;
}

/** The piece of its material that a segment shows, in milliseconds of the material. */
function spanOf(segment: Segment): Span {
  const fromMs = segment.sourceStartMs;
  return { fromMs, toMs: fromMs + materialOf(segment) };
}

/** Which pieces of each material are shown, in order and without overlaps. */
function coverageOf(has: readonly Held[]): Map<string, Span[]> {
  const byAsset = new Map<string, Span[]>();
  for (const { segment } of has) {
    const { source } = segment;
    if (source.kind !== 'media' || source.media === 'image') continue;
    byAsset.set(source.assetId, [...(byAsset.get(source.assetId) ?? []), spanOf(segment)]);
  }
  return byAsset;
}

function lostMs(segment: Segment, shown: ReadonlyMap<string, readonly Span[]>): number {
  const { source } = segment;
  if (source.kind !== 'media' || source.media === 'image') return 0;
  const span = spanOf(segment);
  const pieces = (shown.get(source.assetId) ?? []).toSorted((a, b) => a.fromMs - b.fromMs);
  let at = span.fromMs;
  let lost = 0;
  for (const piece of pieces) {
    if (piece.toMs <= at) continue;
    lost += Math.max(0, Math.min(piece.fromMs, span.toMs) - at);
    at = Math.max(at, piece.toMs);
    if (at >= span.toMs) break;
  }
  lost += Math.max(0, span.toMs - at);
  const material = span.toMs - span.fromMs;
  return material === 0 ? 0 : (lost * segment.durationMs) / material;
}
