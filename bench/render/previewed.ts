// A quick look at a draft: small copies of its videos, made beforehand as the service makes them, and a film of 360 lines
// that is drawn from them.
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Asset, ExportOutput } from '@reelsmith/core';
import type { Ffmpeg } from '@reelsmith/ffmpeg';
import {
  makeProxy,
  previewPlan,
  previewSource,
  type RenderOptions,
  type RenderPlan,
  type VideoProxy,
  wantsProxy,
} from '@reelsmith/render';
import { sourcePath } from './sources.ts';

export const PREVIEW_OUTPUT: ExportOutput = { format: 'mp4', quality: 'standard', shortSide: 360, copy: 'off' };

const ready = new Map<string, VideoProxy & { readonly path: string }>();

/** Makes the small copies of all videos of a plan that have none yet. */
export async function prepareProxies(plan: RenderPlan, ffmpeg: Ffmpeg, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const { assetId, hash, facts } of plan.sources) {
    const path = join(folder, `${assetId}.proxy`);
    if (!wantsProxy(facts) || (ready.has(assetId) && existsSync(path))) continue;
    const made = await makeProxy({ ffmpeg, path: sourcePath(assetId), facts, outputPath: path });
    if (!made.ok) throw new Error(`${assetId} has no small copy: ${made.message}`);
    ready.set(assetId, { hash: `360:${hash}`, facts: made.facts, path });
  }
}

/** The plan of a preview and the way to its files. */
export function previewed(
  plan: RenderPlan,
  assets: ReadonlyMap<string, Asset>,
): { plan: RenderPlan; resolve: RenderOptions['resolve'] } {
  const resolve: RenderOptions['resolve'] = (id) => {
    const { assetId, small } = previewSource(id);
    if (small) return ready.get(assetId);
    const asset = assets.get(assetId);
    return asset === undefined ? undefined : { path: sourcePath(assetId), facts: asset.facts };
  };
  return { plan: previewPlan(plan, ready), resolve };
}
