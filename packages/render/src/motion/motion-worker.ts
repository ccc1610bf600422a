import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import { loadKernel } from './kernel.ts';
import type { Answer, FrameJob, Order } from './messages.ts';
import { bytesOf, type Layout, layoutOf, type Plane, planesOf } from './planes.ts';

// The thread that moves windows over stills. It draws what it is asked for and knows nothing of renders.

const PAGE = 65_536;
/** A gigabyte; address space until it is used. */
const MOST_PAGES = 16_384;
/** Memories of ended streams that wait for the next one. */
const SPARE = 2;

type Arena = ReturnType<ReturnType<typeof loadKernel>>;

interface Stream {
  readonly arena: Arena;
  readonly layout: Layout;
  readonly planes: readonly Plane[];
  readonly windows: Float64Array;
}

const createArena = loadKernel(MOST_PAGES);
const streams = new Map<number, Stream>();
const spare: Arena[] = [];

function open(job: FrameJob): Stream {
  const arena = spare.pop() ?? createArena();
  const layout = layoutOf(job.shape, arena.kernel);
  const missing = Math.ceil(layout.bytes / PAGE) - arena.memory.buffer.byteLength / PAGE;
  if (missing > 0) arena.memory.grow(missing);
  const { raster, alpha } = job.shape;
  readStill(job.rasterPath, new Uint8Array(arena.memory.buffer, layout.raster, bytesOf(raster, alpha)));
  return { arena, layout, planes: planesOf(job.shape), windows: job.windows };
}

function readStill(path: string, into: Uint8Array): void {
  const file = openSync(path, 'r');
  try {
    if (fstatSync(file).size !== into.length) throw new RangeError('The still has another size than was said.');
    for (let at = 0; at < into.length; ) {
      const count = readSync(file, into, at, into.length - at, at);
      if (count === 0) throw new RangeError('The still ends early.');
      at += count;
    }
  } finally {
    closeSync(file);
  }
}

function draw({ arena, layout, planes, windows }: Stream, frame: number, slot: number): void {
  const { kernel } = arena;
  const [x = 0, y = 0, width = 0, height = 0] = windows.subarray(frame * 4, frame * 4 + 4);
  let table: number | undefined;
  for (const plane of planes) {
    const across = width / plane.step / plane.width;
    const down = height / plane.step / plane.height;
    // Both planes of colour read the same columns, and the plane of transparency those of brightness.
    if (table !== layout.tables[plane.step]) {
      table = layout.tables[plane.step];
      kernel.columns(table, plane.width, plane.fromWidth, x / plane.step, across);
    }
    kernel.resample(
      ...([layout.raster + plane.from, plane.fromWidth, plane.fromHeight, table, layout.rows] as const),
      ...([(layout.slots[slot] ?? 0) + plane.to, plane.width, plane.height, y / plane.step, down] as const),
    );
  }
}

function opened(id: number, job: FrameJob): Answer {
  const stream = open(job);
  streams.set(id, stream);
  const { memory } = stream.arena;
  const { target, alpha } = job.shape;
  return { type: 'opened', id, memory: memory.buffer, slots: stream.layout.slots, frameBytes: bytesOf(target, alpha) };
}

function answer(order: Order): Answer | undefined {
  const { id } = order;
  if (order.type === 'open') return opened(id, order.job);
  const stream = streams.get(id);
  if (stream === undefined) return undefined;
  if (order.type === 'draw') {
    draw(stream, order.frame, order.slot);
    return { type: 'drawn', id, slot: order.slot };
  }
  streams.delete(id);
  if (spare.length < SPARE) spare.push(stream.arena);
  return undefined;
}

parentPort?.on('message', (order: Order) => {
  let said: Answer | undefined;
  try {
    said = answer(order);
  } catch {
    said = { type: 'failed', id: order.id };
  }
  if (said !== undefined) parentPort?.postMessage(said);
});
