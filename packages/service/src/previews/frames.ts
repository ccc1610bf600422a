import type { Draft } from '@reelsmith/core';
import type { Parts } from '../parts.ts';
import { resolveAsset } from '../renders/material.ts';
import { ownRender } from '../renders/rows.ts';
import type { Caller, FileToServe, FrameRequest } from '../studio.ts';
import { draftToSee, drawn, see } from './picture.ts';

/** One exact frame of a session's draft as it stands: what an export would show there. @throws nothing_to_export */
export async function frameOfDraft(parts: Parts, caller: Caller, sessionId: string, request: FrameRequest) {
  const draft = await draftToSee(parts, caller, sessionId);
  return frameOf(parts, { accountId: caller.accountId, draft }, request);
}

/** One frame of the film of a render, also while it is made. @throws not_found */
export async function posterOfRender(parts: Parts, caller: Caller, renderId: string, request: FrameRequest) {
  const { accountId, draft } = await ownRender(parts, caller, renderId);
  return frameOf(parts, { accountId, draft }, request);
}

async function frameOf(
  parts: Parts,
  film: { accountId: string; draft: Draft },
  { format = 'jpg', ...request }: FrameRequest,
): Promise<FileToServe> {
  const { plan, held, readLut } = await see(parts, film, { ...request, format });
  const frame = plan.still ?? 0;
  const resolve = (assetId: string) => resolveAsset(parts, held, assetId);
  return drawn(parts, { name: `frame-${frame}`, format }, (tools) =>
    parts.renderer.drawFrame(plan, frame, { ...tools, resolve, readLut }),
  );
}
