import { linkSync, statSync } from 'node:fs';
import { copyFile, mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { FinishedPiece } from '../engine/run.ts';
import { spanLengths, spansOf } from '../graph/spans.ts';
import type { RenderPlan } from '../plan.ts';
import { secondsOf } from '../rate.ts';
import { piecePath, READER, readFacts, writeFacts } from './stream-folder.ts';

/** A reader that was not heard of for this long is gone. */
const READER_MS = 15_000;

/** The maker's side of a stream; its members are made for `render`. */
export interface LiveStream {
  readonly onPiece: (piece: FinishedPiece) => void;
  /** Somebody watches. */
  readonly inOrder: () => boolean;
  /** All pieces handed over so far are in the stream. */
  settled(): Promise<void>;
}

/** Opens the stream of a film in `folder`. Pieces of an earlier try stay: the same plan gives the same pieces. A stream
 *  that cannot be written is no reason to stop a render. */
export async function openLiveStream(folder: string, plan: RenderPlan): Promise<LiveStream> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const lengths = spansOf(plan).map(({ from, to }) => to - from);
  const longestSeconds = secondsOf(Math.max(spanLengths(plan).longest, ...lengths), plan.rate);
  if ((await readFacts(folder)) === undefined) {
    await writeFacts(folder, { version: 1, rate: plan.rate, frames: plan.frames, longestSeconds });
  }
  let chain: Promise<void> = Promise.resolve();
  return {
    onPiece: ({ from, to, path }) => {
      const place = piecePath(folder, 'video', { from, to });
      if (!linked(path, place)) chain = chain.then(() => copied(path, place)).catch(() => undefined);
    },
    inOrder: () => watched(folder),
    settled: () => chain,
  };
}

/** Somebody asked for the stream a moment ago. Asked between spans, so it answers at once. */
export function watched(folder: string): boolean {
  const facts = statSync(join(folder, READER), { throwIfNoEntry: false });
  return facts !== undefined && Date.now() - facts.mtimeMs < READER_MS;
}

/** A link costs nothing and holds the piece when its folder goes. False where there are no links. */
function linked(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    // An earlier try made the same piece.
    return error instanceof Error && 'code' in error && error.code === 'EEXIST';
  }
}

async function copied(from: string, to: string): Promise<void> {
  await copyFile(from, `${to}.part`);
  await rename(`${to}.part`, to);
}
