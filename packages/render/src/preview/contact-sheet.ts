import { join } from 'node:path';
import { DEFAULT_TEXT_STYLE } from '@reelsmith/core';
import { together } from '../engine/pool.ts';
import { limitsFor, step, type Workshop } from '../engine/run.ts';
import { ENCODERS } from '../engine/still.ts';
import { chain } from '../filters/number.ts';
import { type FrameOptions, type FrameResult, framesWithin, type Stills, withStills } from '../frame.ts';
import type { RenderPlan, TextClip } from '../plan.ts';
import { secondsOf } from '../rate.ts';
import { assFile } from '../text/ass.ts';

export interface SheetOptions extends Omit<FrameOptions, 'shortSide'> {
  /** The frames that are shown, in this order. */
  readonly atFrames: readonly number[];
  readonly columns: number;
  /** Pixels of one picture, which is never higher than twice that. */
  readonly width: number;
}

/** Pictures of a film side by side, each with its time beneath it: what a person or a model looks at to know a draft. Each
 *  is the exact frame. Expected trouble is a value. */
export async function drawContactSheet(plan: RenderPlan, options: SheetOptions): Promise<FrameResult> {
  const frames = framesWithin(options.atFrames, plan);
  return withStills(plan, frames, { ...options, folderName: 'sheet-' }, async (stills) => {
    const pictures = await drawCells(frames, cellOf(plan, options.width), stills);
    return stills.workshop.pool.run(() => layTogether(pictures, frames, stills.workshop, options), 'soon');
  });
}

/** As many frames as asked, evenly spread: each stands in the middle of its part of the film. */
export function spreadFrames(count: number, { frames }: RenderPlan): number[] {
  const parts = Math.max(1, Math.min(count, frames));
  return Array.from({ length: parts }, (_, index) => Math.floor(((index + 0.5) * frames) / parts));
}

/** Pixels of a cell: a picture, and its time beneath. */
interface Cell {
  readonly width: number;
  readonly height: number;
  readonly strip: number;
}

const even = (value: number): number => Math.max(2, 2 * Math.round(value / 2));

function cellOf(plan: RenderPlan, width: number): Cell {
  const scale = Math.min(width / plan.width, (2 * width) / plan.height);
  const size = { width: even(plan.width * scale), height: even(plan.height * scale) };
  return { ...size, strip: even(Math.max(18, size.width * 0.075)) };
}

/** Draws the pictures, as many at once as there are slots. */
async function drawCells(frames: readonly number[], cell: Cell, { workshop, draw }: Stills): Promise<string[]> {
  const paths = frames.map((_, index) => join(workshop.folder, `cell-${index}.png`));
  const shortSide = Math.min(cell.width, cell.height);
  let next = 0;
  await together(Math.min(frames.length, workshop.pool.size), workshop.signal, async () => {
    const index = next;
    next += 1;
    const [frame, path] = [frames[index], paths[index]];
    if (frame === undefined || path === undefined) return false;
    await draw({ frame, format: 'png', path, shortSide, durable: false });
    return true;
  });
  return paths;
}

const GROUND = '0x181818';
/** A second of labels: each stands for one frame. */
const RATE = { num: 25, den: 1 };

/** One after the other they get their times, then they are laid into rows. */
async function layTogether(
  pictures: readonly string[],
  frames: readonly number[],
  workshop: Workshop,
  { width, columns, format, outputPath }: SheetOptions,
): Promise<{ bytes: number }> {
  const { plan, texts } = workshop;
  const cell = cellOf(plan, width);
  const across = Math.min(columns, pictures.length);
  const rows = Math.ceil(pictures.length / across);
  const shaped = `scale=${cell.width}:${cell.height}:flags=area,setsar=1,format=rgb24`;
  const framed = `${shaped},pad=${cell.width}:${cell.height + cell.strip}:0:0:color=${GROUND}`;
  const cells = pictures.map((_, index) => `[${index}:v]${framed}[cell${index}]`);
  const row = pictures.map((_, index) => `[cell${index}]`).join('');
  const joined = pictures.length === 1 ? '' : `concat=n=${pictures.length}:v=1:a=0`;
  const labelled = `settb=1/${RATE.num},setpts=N,ass=filename=times.ass`;
  const tiled = `tile=${across}x${rows}:padding=4:margin=4:color=${GROUND}`;
  const picture = format === 'png' ? 'format=rgb24' : 'scale=out_color_matrix=bt601:out_range=pc,format=yuvj420p';
  const canvas = { width: cell.width, height: cell.height + cell.strip, rate: RATE };
  const content = assFile(timesOf(frames, cell, plan), canvas, texts.fonts);
  const { bytes } = await step(workshop, {
    inputs: pictures.map((path) => ({ kind: 'ownFile', path, demuxer: 'png_pipe' })),
    graph: [...cells, `${row}${chain(joined, labelled, tiled, picture)}[out]`].join(';\n'),
    graphFiles: [{ name: 'times.ass', content }],
    maps: ['[out]'],
    outputOptions: [...ENCODERS[format], '-frames:v', '1', '-map_metadata', '-1'],
    output: { path: outputPath, muxer: 'image2' },
    limits: limitsFor(2, 200_000_000, 30),
    threads: 1,
    intermediate: true,
  });
  return { bytes };
}

/** The time of each picture as a text in the strip under it. */
function timesOf(frames: readonly number[], { height, strip }: Cell, { rate }: RenderPlan): TextClip[] {
  const whole = height + strip;
  return frames.map((frame, index) => ({
    segmentId: `time-${index}`,
    own: { from: index, to: index + 1 },
    text: clockTime(secondsOf(frame, rate)),
    words: [],
    style: {
      ...{ x: 0.5, y: (height + strip / 2) / whole, size: (strip * 0.62) / whole, color: '#ffffff' },
      ...{ font: DEFAULT_TEXT_STYLE.font, weight: 600, align: 'center' },
    },
    area: { top: 0, right: 0, bottom: 0, left: 0 },
  }));
}

/** "0:07.50", "1:02:07.50". */
export function clockTime(seconds: number): string {
  const hundredths = Math.round(seconds * 100);
  const two = (value: number): string => String(value).padStart(2, '0');
  const minutes = Math.floor(hundredths / 6000);
  const rest = `${two(Math.floor(hundredths / 100) % 60)}.${two(hundredths % 100)}`;
  return minutes < 60 ? `${minutes}:${rest}` : `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${rest}`;
}
