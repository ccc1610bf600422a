import { type Draft, draftDurationMs, endMs, type Segment, sourceLengthMs, type Track } from '@reelsmith/core';
import type { WireDraft, WireSegment, WireTrack } from './draft.ts';

const TRACK_TYPES = { video: 0, audio: 1, text: 7 } as const;

/** Core draft -> wire draft. `urlOf` gives the absolute address of an asset; without one `src` is `asset:<id>`. Keys
 *  that came in unknown go out as they were. */
export function toWireDraft(draft: Draft, urlOf: (assetId: string) => string | undefined): WireDraft {
  const { canvas } = draft;
  return {
    ...draft.extra,
    v: 1,
    id: draft.id,
    d: draftDurationMs(draft),
    t: draft.tracks.map((track) => toWireTrack(track, urlOf)),
    m: present({
      ...nestedExtra(draft.extra),
      title: draft.title,
      ...canvas,
      background: draft.background,
      fade_in: draft.fadeInMs,
      fade_out: draft.fadeOutMs,
      loudness: draft.loudness,
      markers: draft.markers?.map(({ id, atMs, name }) => ({ id, at: atMs, name })),
    }),
  };
}

function toWireTrack(track: Track, urlOf: (assetId: string) => string | undefined): WireTrack {
  return {
    ...track.extra,
    id: track.id,
    tt: TRACK_TYPES[track.kind],
    d: Math.max(0, ...track.segments.map(endMs)),
    sg: track.segments.map((segment) => toWireSegment(segment, urlOf)),
    m: present({
      ...nestedExtra(track.extra),
      name: track.name,
      role: track.role,
      muted: track.muted,
      volume: track.volume,
      duck: track.duck,
    }),
  };
}

function toWireSegment(segment: Segment, urlOf: (assetId: string) => string | undefined): WireSegment {
  const { source } = segment;
  const media = source.kind === 'media' ? source : undefined;
  const place = media && {
    src: urlOf(media.assetId) ?? `asset:${media.assetId}`,
    ss: segment.sourceStartMs,
    sd: sourceLengthMs(segment.durationMs, segment.speed),
  };
  return {
    ...segment.extra,
    id: segment.id,
    s: segment.startMs,
    d: segment.durationMs,
    ...place,
    m: present({
      ...nestedExtra(segment.extra),
      ...sourceMeta(segment),
      ...soundMeta(segment),
      ...pictureMeta(segment),
    }),
  };
}

function sourceMeta({ name, source }: Segment) {
  if (source.kind === 'media') return { name, asset_id: source.assetId, kind: source.media };
  return source.kind === 'color'
    ? { name, kind: source.kind, color: source.color }
    : { name, kind: source.kind, text: source.text };
}

function soundMeta(segment: Segment) {
  return {
    volume: segment.volume,
    muted: segment.muted,
    fade_in: segment.fadeInMs,
    fade_out: segment.fadeOutMs,
    speed: segment.speed && segment.speed.num / segment.speed.den,
    reversed: segment.reversed,
    freeze: segment.freezeMs,
    denoise: segment.denoise,
  };
}

function pictureMeta(segment: Segment) {
  const { fit, crop, placement, motion, look, key, keyframes, transitionIn, words } = segment;
  return {
    ...{ fit, crop, placement, motion, look, key },
    keyframes:
      keyframes &&
      Object.fromEntries(
        Object.entries(keyframes).map(([property, list]) => [
          property,
          list.map(({ atMs, value, ease }) => present({ at: atMs, value, ease })),
        ]),
      ),
    transition_in: transitionIn && { type: transitionIn.type, d: transitionIn.durationMs },
    words: words?.map(({ text, startMs, durationMs }) => ({ text, s: startMs, d: durationMs })),
    style: styleMeta(segment),
  };
}

function styleMeta({ style, animationIn, animationOut }: Segment) {
  const animation = (one: Segment['animationIn']) => one && { type: one.type, d: one.durationMs };
  const all = present({ ...style, animation_in: animation(animationIn), animation_out: animation(animationOut) });
  return Object.keys(all).length === 0 ? undefined : all;
}

/** Unknown keys that came within `m`. */
function nestedExtra(extra: Record<string, unknown> | undefined): Record<string, unknown> {
  const nested = extra?.m;
  return typeof nested === 'object' && nested !== null ? { ...nested } : {};
}

/** The same without keys that are not set. */
function present<Given extends object>(given: Given): { [Key in keyof Given]: Exclude<Given[Key], undefined> } {
  const set = Object.entries(given).filter(([, value]) => value !== undefined);
  // Object.fromEntries forgets the keys it was given.
  return Object.fromEntries(set) as { [Key in keyof Given]: Exclude<Given[Key], undefined> };
}
