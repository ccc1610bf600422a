import { join } from 'node:path';
import { type SpanLook, spanLooks } from '../check/span-look.ts';
import type { SeenSpan } from '../check/stretches.ts';
import { type KeyFrames, spansOf } from '../graph/spans.ts';
import { together } from './pool.ts';
import type { EncoderProfile } from './profile.ts';
import type { Workshop } from './run.ts';
import { drawSpan, planSpan, type SpanTask } from './span-task.ts';

/** A finished stretch of pictures, to be joined without encoding again. */
export interface Piece {
  readonly path: string;
  readonly frames: number;
  readonly seconds: number;
}

/** The pictures of a film. */
export interface Pictures {
  readonly pieces: readonly Piece[];
  /** What they look like; undefined when that is not known of all of them. */
  readonly seen: readonly SeenSpan[] | undefined;
}

/** Draws the film span by span, as many at once as the pool has slots; what the cache holds is not drawn again. `onRatio`
 *  hears 0..1 over the whole film. */
export async function drawPictures(
  workshop: Workshop,
  profile: EncoderProfile,
  onRatio: (ratio: number) => void,
): Promise<Pictures> {
  const { pool, plan } = workshop;
  const keyFrames: KeyFrames = (assetId) => workshop.sources.get(assetId)?.keyFrames;
  const tasks = spansOf(plan, keyFrames).map((span) => planSpan(workshop, span, profile));
  const pieces = tasks.map((task, index) => pieceOf(workshop, task, index));
  const looks = new Map<number, SpanLook>();
  const progress = createSum(tasks, onRatio);
  const queue = createQueue(tasks);
  await together(Math.min(pool.size, profile.most), workshop.signal, async (signal) => {
    const index = queue.next(workshop.inOrder());
    const task = index === undefined ? undefined : tasks[index];
    const piece = index === undefined ? undefined : pieces[index];
    if (index === undefined || task === undefined || piece === undefined) return false;
    const tell = (ratio: number): void => progress.tell(index, ratio);
    const look = await make({ ...workshop, signal }, { task, profile, path: piece.path }, tell);
    if (look !== undefined) looks.set(index, look);
    workshop.onPiece({ index, of: tasks.length, from: task.span.from, to: task.span.to, path: piece.path });
    return true;
  });
  const seen = tasks.flatMap(({ span }, index) => {
    const look = looks.get(index);
    return look === undefined ? [] : [{ span, look }];
  });
  return { pieces, seen: seen.length === tasks.length ? seen : undefined };
}

function pieceOf({ folder }: Workshop, { frames, seconds }: SpanTask, index: number): Piece {
  return { path: join(folder, `piece${index}.mp4`), frames, seconds };
}

async function make(
  workshop: Workshop,
  what: { readonly task: SpanTask; readonly profile: EncoderProfile; readonly path: string },
  onRatio: (ratio: number) => void,
): Promise<SpanLook | undefined> {
  const { cache, pool, folder } = workshop;
  const { task, path } = what;
  const kept = await taken(workshop, task, path);
  if (kept !== undefined) {
    onRatio(1);
    return kept.look;
  }
  const look = await pool.run(() => drawSpan(workshop, what, onRatio));
  if (cache === undefined) return look;
  if (look !== undefined) await spanLooks(cache, folder).keep(task.key, look);
  await cache.put(task.key, path);
  return look;
}

/** Puts a span of the cache at `path`; undefined when it is to be drawn. A span whose look was lost is: otherwise no film
 *  with it could ever be checked again. Previews are not looked at. */
async function taken(
  { cache, plan, folder }: Workshop,
  { key }: SpanTask,
  path: string,
): Promise<{ look: SpanLook | undefined } | undefined> {
  if (cache === undefined) return undefined;
  const look = plan.preview ? undefined : await spanLooks(cache, folder).kept(key);
  if (look === undefined && !plan.preview) return undefined;
  return (await cache.get(key, path)) ? { look } : undefined;
}

/** Frames done over all spans, as a share of the film. */
function createSum(tasks: readonly SpanTask[], onRatio: (ratio: number) => void) {
  const done = tasks.map(() => 0);
  const total = tasks.reduce((sum, task) => sum + task.frames, 0);
  let frames = 0;
  return {
    tell(index: number, ratio: number): void {
      const now = ratio * (tasks[index]?.frames ?? 0);
      frames += now - (done[index] ?? 0);
      done[index] = now;
      onRatio(Math.min(1, frames / total));
    },
  };
}

/** Hands out spans: the longest work first, so that no core waits for one late long span; in the order of the film while
 *  somebody watches. */
function createQueue(tasks: readonly SpanTask[]) {
  const left = new Set(tasks.keys());
  const heaviest = [...tasks.keys()].toSorted((a, b) => (tasks[b]?.weight ?? 0) - (tasks[a]?.weight ?? 0) || a - b);
  let at = 0;
  return {
    next(inOrder: boolean): number | undefined {
      while (at < heaviest.length && !left.has(heaviest[at] ?? -1)) at += 1;
      const index = inOrder ? left.values().next().value : heaviest[at];
      if (index !== undefined) left.delete(index);
      return index;
    },
  };
}
