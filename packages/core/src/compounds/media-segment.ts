import type { Asset } from '../asset.ts';
import { DEFAULT_IMAGE_MS } from '../defaults.ts';
import type { Segment, Source } from '../segment.ts';

/** The source of a segment that shows this asset, with the facts that verbs need. */
export function sourceOf({ id, facts }: Asset): Source {
  return {
    kind: 'media',
    assetId: id,
    media: facts.kind,
    ...(facts.kind !== 'image' && facts.durationMs > 0 ? { durationMs: facts.durationMs } : {}),
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
  const stillMs = place.imageMs ?? DEFAULT_IMAGE_MS;
  const { kind, durationMs } = asset.facts;
  return {
    id: place.id,
    name: asset.name.slice(0, 300),
    source: sourceOf(asset),
    startMs: place.startMs,
    durationMs: kind === 'image' || durationMs === 0 ? stillMs : durationMs,
    sourceStartMs: 0,
  };
}
