import type { Draft } from '@reelsmith/core';
import type { AssetsById, Parts } from '../parts.ts';

/** The assets that a draft names, each once. */
export function assetIdsOf(draft: Draft): string[] {
  const segments = draft.tracks.flatMap((track) => track.segments);
  return [...new Set(segments.flatMap(({ source }) => (source.kind === 'media' ? [source.assetId] : [])))];
}

/** The file of an asset on this machine, for the render engine. */
export async function resolveAsset(parts: Parts, held: AssetsById, assetId: string) {
  const asset = held.get(assetId);
  const path = asset === undefined ? undefined : await parts.files.localPath(asset.storageKey);
  return asset === undefined || path === undefined ? undefined : { path, facts: asset.facts };
}

/** The colour tables that the looks of a draft name. */
export function lutIdsOf(draft: Draft): string[] {
  const segments = draft.tracks.flatMap((track) => track.segments);
  return [...new Set(segments.flatMap(({ look }) => look?.lut ?? []))];
}
