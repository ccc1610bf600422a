import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { type Draft, isEmpty } from '@reelsmith/core';
import { ReelsmithError } from '@reelsmith/protocol';
import type { Parts } from '../parts.ts';
import { assetIdsOf, lutIdsOf, resolveAsset } from '../renders/material.ts';
import { ownRender } from '../renders/rows.ts';
import type { Caller, FileToServe, FrameRequest } from '../studio.ts';
import { assetsOfAccount, draftOf, lutsOfAccount } from '../turns/rows.ts';
import { speakRefusal } from '../words/speak.ts';

const SHORTEST_SIDE = 144;
const CONTENT_TYPES = { jpg: 'image/jpeg', png: 'image/png' } as const;

/** One exact frame of a session's draft as it stands: what an export would show there. @throws nothing_to_export */
export async function frameOfDraft(parts: Parts, caller: Caller, sessionId: string, request: FrameRequest) {
  const session = await parts.sessions.row(parts.db, caller, sessionId);
  const draft = draftOf(session);
  if (isEmpty(draft)) {
    throw new ReelsmithError('nothing_to_export', 'The draft is empty: there is nothing to see yet.');
  }
  return frameOf(parts, { accountId: caller.accountId, draft, request });
}

/** One frame of the film of a render, also while it is made. @throws not_found */
export async function posterOfRender(parts: Parts, caller: Caller, renderId: string, request: FrameRequest) {
  const row = await ownRender(parts, caller, renderId);
  return frameOf(parts, { accountId: row.accountId, draft: row.draft, request });
}

interface Wanted {
  accountId: string;
  draft: Draft;
  request: FrameRequest;
}

async function frameOf(parts: Parts, { accountId, draft, request }: Wanted): Promise<FileToServe> {
  const held = await assetsOfAccount(parts.db, accountId, assetIdsOf(draft));
  const { atMs, width, format = 'jpg' } = request;
  const output = {
    format,
    quality: 'standard',
    shortSide: shortSideFor(draft, width),
    ...(atMs === undefined ? {} : { atMs }),
  } as const;
  const luts = await lutsOfAccount(parts.db, accountId, lutIdsOf(draft));
  const compiled = parts.renderer.compile(draft, { assets: held, luts, output });
  if (!compiled.ok) throw new ReelsmithError('refused', speakRefusal(compiled.refusal, 'en'));
  const { plan } = compiled;
  const frame = plan.still ?? 0;
  const folder = await mkdtemp(join(parts.settings.dataDir, 'tmp', 'frame-'));
  try {
    const outputPath = join(folder, `frame.${format}`);
    const drawn = await parts.renderer.drawFrame(plan, frame, {
      ffmpeg: parts.ffmpeg,
      resolve: (assetId) => resolveAsset(parts, held, assetId),
      readLut: (id) => luts.get(id)?.text,
      outputPath,
      workFolder: folder,
      format,
      signal: parts.stopping,
    });
    if (!drawn.ok) throw new ReelsmithError('refused', `This frame could not be drawn: ${drawn.message}`);
    return picture(await readFile(outputPath), `frame-${frame}.${format}`, CONTENT_TYPES[format]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A picture in memory as a file of a draft that may change. */
function picture(bytes: Buffer, name: string, contentType: string): FileToServe {
  return {
    name,
    contentType,
    bytes: bytes.length,
    etag: `"${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}"`,
    changes: true,
    open: async (range) => Readable.from([range === undefined ? bytes : bytes.subarray(range.start, range.end + 1)]),
  };
}

/** The short side that gives this width; never more than the film has. */
function shortSideFor({ canvas }: Draft, width: number | undefined): number {
  const own = Math.min(canvas.width, canvas.height);
  if (width === undefined || width >= canvas.width) return own;
  return Math.max(Math.min(own, SHORTEST_SIDE), Math.round((own * width) / canvas.width));
}
