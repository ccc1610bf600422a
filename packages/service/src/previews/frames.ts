import type { Draft } from '@reelsmith/core';
import type { FrameResult } from '@reelsmith/render';
import type { Parts } from '../parts.ts';
import { resolveAsset } from '../renders/material.ts';
import { ownRender } from '../renders/rows.ts';
import type { Caller, FileToServe, FrameRequest } from '../studio.ts';
import { draftToSee, drawn, drawnBytes, see, type Tools } from './picture.ts';

/** Enough to see what is there; more costs a model more tokens. */
const LOOK_WIDTH = 768;

interface Film {
  readonly accountId: string;
  readonly draft: Draft;
}

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

/** What a planner is shown of a draft, as JPEG. @throws refused */
export async function lookAt(
  parts: Parts,
  film: Film,
  { atMs, signal }: { atMs: number; signal: AbortSignal },
): Promise<Uint8Array> {
  const { draw } = await frameAt(parts, film, { atMs, width: LOOK_WIDTH, format: 'jpg' });
  return drawnBytes(parts, { format: 'jpg', signal }, draw);
}

async function frameOf(parts: Parts, film: Film, { format = 'jpg', ...request }: FrameRequest): Promise<FileToServe> {
  const { frame, draw } = await frameAt(parts, film, { ...request, format });
  return drawn(parts, { name: `frame-${frame}`, format }, draw);
}

async function frameAt(
  parts: Parts,
  film: Film,
  request: FrameRequest & { format: 'jpg' | 'png' },
): Promise<{ frame: number; draw: (tools: Tools) => Promise<FrameResult> }> {
  const { plan, held, readLut } = await see(parts, film, request);
  const frame = plan.still ?? 0;
  const resolve = (assetId: string) => resolveAsset(parts, held, assetId);
  return { frame, draw: (tools) => parts.renderer.drawFrame(plan, frame, { ...tools, resolve, readLut }) };
}
