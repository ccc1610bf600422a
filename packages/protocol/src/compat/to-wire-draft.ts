import { type Draft, draftDurationMs, endMs, type Segment, sourceLengthMs, type Track } from '@reelsmith/core';
import { TRACK_TYPES, type WireDraft, type WireSegment, type WireTrack } from './draft.ts';
import { keptTracks, metaOf, topOf } from './extra.ts';
import { DRAFT_FIELDS, MARKER_FIELDS, segmentMetaToWire, TRACK_FIELDS, toWireNames } from './fields.ts';

type UrlOf = (assetId: string) => string | undefined;

/** Core draft -> wire draft. `urlOf` gives the absolute address of an asset; without one `src` is `asset:<id>`. Keys
 *  that came in unknown go out as they were. */
export function toWireDraft(draft: Draft, urlOf: UrlOf): WireDraft {
  const { canvas, markers, extra } = draft;
  const tracks: unknown[] = draft.tracks.map((track) => toWireTrack(track, urlOf));
  for (const kept of keptTracks(extra)) tracks.splice(kept.at, 0, kept.track);
  const wire: Record<keyof WireDraft, unknown> = {
    ...topOf(extra),
    v: 1,
    id: draft.id,
    d: draftDurationMs(draft),
    t: tracks,
    m: {
      ...metaOf(extra),
      ...toWireNames(DRAFT_FIELDS, draft),
      ...canvas,
      ...(markers && { markers: markers.map((marker) => toWireNames(MARKER_FIELDS, marker)) }),
    },
  };
  // The table of fields renames keys by their names, which the compiler cannot follow; a property test does.
  return wire as WireDraft;
}

function toWireTrack(track: Track, urlOf: UrlOf): WireTrack {
  return {
    ...topOf(track.extra),
    id: track.id,
    tt: TRACK_TYPES[track.kind],
    d: Math.max(0, ...track.segments.map(endMs)),
    sg: track.segments.map((segment) => toWireSegment(segment, urlOf)),
    // As above.
    m: { ...metaOf(track.extra), ...toWireNames(TRACK_FIELDS, track) } as WireTrack['m'],
  };
}

function toWireSegment(segment: Segment, urlOf: UrlOf): WireSegment {
  const { source, sourceStartMs } = segment;
  const media = source.kind === 'media';
  return {
    ...topOf(segment.extra),
    id: segment.id,
    s: segment.startMs,
    d: segment.durationMs,
    ...(media ? { src: urlOf(source.assetId) ?? `asset:${source.assetId}` } : {}),
    ...(media || sourceStartMs > 0 ? { ss: sourceStartMs } : {}),
    ...(media ? { sd: sourceLengthMs(segment.durationMs, segment.speed) } : {}),
    // As above.
    m: { ...metaOf(segment.extra), ...sourceMeta(segment), ...segmentMetaToWire(segment) } as WireSegment['m'],
  };
}

function sourceMeta({ source }: Segment) {
  switch (source.kind) {
    case 'media':
      return { kind: source.media, asset_id: source.assetId };
    case 'color':
      return { kind: source.kind, color: source.color };
    case 'text':
      return { kind: source.kind, text: source.text };
  }
}
