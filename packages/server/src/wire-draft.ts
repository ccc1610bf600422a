import { toWireDraft, type WireDraft } from '@reelsmith/protocol';
import type { HeldAsset, SessionState } from '@reelsmith/service';
import { absoluteUrl, type ServerConfig } from './config.ts';

/** The draft as the existing wire reads it, with absolute addresses that need no rewriting. */
export function wireDraftOf(
  draft: NonNullable<SessionState['draft']>,
  assets: readonly HeldAsset[],
  config: ServerConfig,
): WireDraft {
  const urls = new Map(assets.map((held) => [held.asset.id, absoluteUrl(config, held.url)]));
  return toWireDraft(draft, (assetId) => urls.get(assetId));
}
