import { type Asset, type CompoundResult, editFilm, type OfferedOperation, refusal } from '@reelsmith/core';
import type { Workbench } from '../workbench.ts';
import { answerTo, type ToolAnswer } from './tool.ts';

/** Runs something that needs files of this session; others do not exist. */
export function withAssets(bench: Workbench, ids: readonly string[], use: (assets: Asset[]) => ToolAnswer): ToolAnswer {
  const known = new Map([...bench.context.assets, ...bench.made].map((asset) => [asset.id, asset]));
  const assets: Asset[] = [];
  for (const id of ids) {
    const asset = known.get(id);
    if (asset === undefined) return answerTo(refusal('unknown_asset', { assetId: id }), bench);
    assets.push(asset);
  }
  return use(assets);
}

/** What a compound made, taken over or refused. */
export function made(bench: Workbench, result: CompoundResult): ToolAnswer {
  return answerTo(bench.take(result), bench);
}

/** Plain operations, the way people mean them. */
export function edited(bench: Workbench, ...operations: OfferedOperation[]): ToolAnswer {
  return made(bench, editFilm(bench.draft, { operations }));
}
