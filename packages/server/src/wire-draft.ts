import type { Draft } from '@reelsmith/core';
import type { HeldAsset } from '@reelsmith/service';
import type { ServerConfig } from './config.ts';

export function wireDraftOf(draft: Draft, _assets: HeldAsset[], _config: ServerConfig) {
  return { v: 1, id: draft.id, t: [] };
}

export function wireDraftSchema(): object {
  return {};
}
