import { type Asset, isPicture } from '../asset.ts';
import { DEFAULT_IMAGE_MS } from '../defaults.ts';
import type { Segment, Source } from '../segment.ts';

/** The source of a segment that shows this asset, with the facts that verbs need. */
export function sourceOf(asset: Asset): Source {
  const { id, facts } = asset;
  return {
    kind: 'media',
    assetId: id,
    media: facts.kind,
    ...(!isPicture(asset) && facts.durationMs > 0 ? { durationMs: facts.durationMs } : {}),
    ...(facts.width > 0 ? { width: facts.width } : {}),
    ...(facts.height > 0 ? { height: facts.height } : {}),
    hasAudio: facts.hasAudio,
  };
}

/** A segment that shows an asset: at full length, or a picture for `imageMs`. */
export function mediaSegment(
  asset: Asset,
  place: { id: string; startMs: number; imageMs?: number | undefined },
): Segment {
  const { durationMs } = asset.facts;
  const wholeMs = durationMs > 0 ? durationMs : DEFAULT_IMAGE_MS;
  return {
    id: place.id,
    name: asset.name.slice(0, 300),
    source: sourceOf(asset),
    startMs: place.startMs,
    durationMs: isPicture(asset) || durationMs === 0 ? (place.imageMs ?? wholeMs) : durationMs,
    sourceStartMs: 0,
  };
}
