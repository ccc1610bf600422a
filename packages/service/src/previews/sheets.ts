import { type Draft, frameAt } from '@reelsmith/core';
import { PROXY_SIDE, type RenderPlan, spreadFrames } from '@reelsmith/render';
import type { Parts } from '../parts.ts';
import { resolveAsset } from '../renders/material.ts';
import type { Caller, FileToServe, SheetRequest } from '../studio.ts';
import { draftToSee, drawn, type Seen, see } from './picture.ts';
import { previewOf } from './preview.ts';

/** Exact frames of a session's draft side by side, each with its time beneath. @throws nothing_to_export */
export async function sheetOfDraft(
  parts: Parts,
  caller: Caller,
  sessionId: string,
  request: SheetRequest,
): Promise<FileToServe> {
  const draft = await draftToSee(parts, caller, sessionId);
  return sheetOf(parts, { accountId: caller.accountId, draft }, request);
}

/** The same of any draft. @throws refused */
export async function sheetOf(
  parts: Parts,
  film: { accountId: string; draft: Draft },
  { format = 'jpg', ...request }: SheetRequest,
): Promise<FileToServe> {
  const { columns, width } = request;
  const seen = await see(parts, film, { width, format });
  const { plan, resolve } = await material(parts, seen);
  const atFrames = framesOf(request, plan);
  const { readLut } = seen;
  return drawn(parts, { name: 'contact-sheet', format }, (tools) =>
    parts.renderer.drawContactSheet(plan, { ...tools, resolve, readLut, atFrames, columns, width }),
  );
}

/** Small pictures are drawn from small copies of the videos, which are quick to read from any place. */
async function material(parts: Parts, { plan, held }: Seen): Promise<Awaited<ReturnType<typeof previewOf>>> {
  if (Math.min(plan.width, plan.height) <= PROXY_SIDE) return previewOf(parts, plan, held);
  return { plan, resolve: (assetId) => resolveAsset(parts, held, assetId) };
}

function framesOf({ atMs, count }: Pick<SheetRequest, 'atMs' | 'count'>, plan: RenderPlan): number[] {
  if (atMs === undefined) return spreadFrames(count, plan);
  return atMs.map((ms) => frameAt(ms, plan.rate.num / plan.rate.den));
}
