import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { type Draft, type ExportOutput, isEmpty } from '@reelsmith/core';
import { ReelsmithError } from '@reelsmith/protocol';
import type { FrameOptions, FrameResult, RenderPlan } from '@reelsmith/render';
import type { AssetsById, Parts } from '../parts.ts';
import { assetIdsOf, lutIdsOf } from '../renders/material.ts';
import type { Caller, FileToServe } from '../studio.ts';
import { assetsOfAccount, draftOf, lutsOfAccount } from '../turns/rows.ts';
import { speakRefusal } from '../words/speak.ts';

type Format = 'jpg' | 'png';

const SHORTEST_SIDE = 144;
const CONTENT_TYPES = { jpg: 'image/jpeg', png: 'image/png' } as const;

/** A draft with everything that its pictures are drawn from. */
export interface Seen {
  readonly plan: RenderPlan;
  readonly held: AssetsById;
  /** The text of a colour table. */
  readonly readLut: (id: string) => string | undefined;
}

/** The draft of a session as it stands. @throws nothing_to_export */
export async function draftToSee(parts: Parts, caller: Caller, sessionId: string): Promise<Draft> {
  const draft = draftOf(await parts.sessions.row(parts.db, caller, sessionId));
  if (isEmpty(draft)) throw new ReelsmithError('nothing_to_export', 'The draft is empty: there is nothing to see yet.');
  return draft;
}

/** Compiles a draft for a picture that is `width` wide. @throws refused */
export async function see(
  parts: Parts,
  { accountId, draft }: { accountId: string; draft: Draft },
  { width, format, atMs }: { width?: number | undefined; format: Format; atMs?: number | undefined },
): Promise<Seen> {
  const held = await assetsOfAccount(parts.db, accountId, assetIdsOf(draft));
  const luts = await lutsOfAccount(parts.db, accountId, lutIdsOf(draft));
  const moment = atMs === undefined ? {} : { atMs };
  const output: ExportOutput = { format, quality: 'standard', shortSide: shortSideFor(draft, width), ...moment };
  const compiled = parts.renderer.compile(draft, { assets: held, luts, output });
  if (!compiled.ok) throw new ReelsmithError('refused', speakRefusal(compiled.refusal, 'en'));
  return { plan: compiled.plan, held, readLut: (id) => luts.get(id)?.text };
}

/** What a picture is drawn with. */
export type Tools = Pick<FrameOptions, 'ffmpeg' | 'outputPath' | 'workFolder' | 'format' | 'signal'>;

/** Draws a picture into a folder that is gone afterwards. @throws refused */
export async function drawnBytes(
  parts: Parts,
  { format, signal = parts.stopping }: { format: Format; signal?: AbortSignal },
  draw: (tools: Tools) => Promise<FrameResult>,
): Promise<Buffer> {
  const workFolder = await mkdtemp(join(parts.settings.dataDir, 'tmp', 'frame-'));
  try {
    const outputPath = join(workFolder, `picture.${format}`);
    const made = await draw({ ffmpeg: parts.ffmpeg, outputPath, workFolder, format, signal });
    if (!made.ok) throw new ReelsmithError('refused', `This picture could not be drawn: ${made.message}`);
    return await readFile(outputPath);
  } finally {
    await rm(workFolder, { recursive: true, force: true });
  }
}

/** A picture to serve, held in memory: it is of a draft that may change. @throws refused */
export async function drawn(
  parts: Parts,
  { name, format }: { name: string; format: Format },
  draw: (tools: Tools) => Promise<FrameResult>,
): Promise<FileToServe> {
  const bytes = await drawnBytes(parts, { format }, draw);
  return {
    name: `${name}.${format}`,
    contentType: CONTENT_TYPES[format],
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
