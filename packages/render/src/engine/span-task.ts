import { createHash } from 'node:crypto';
import type { GraphFile } from '@reelsmith/ffmpeg';
import { LOOK_FILE, lookedAt, readLook, type SpanLook } from '../check/span-look.ts';
import { createGraph } from '../graph/builder.ts';
import { openInputs, type PlannedInput } from '../graph/inputs.ts';
import { pictureGraph, textFileName } from '../graph/picture-graph.ts';
import { type Slice, sliceOf } from '../graph/slice.ts';
import { type Frames, picturesIn, type RenderPlan } from '../plan.ts';
import { secondsOf } from '../rate.ts';
import { assFile } from '../text/ass.ts';
import { noted } from '../text/fonts/font-book.ts';
import type { TextStudio } from '../text/studio.ts';
import { encoderOptions, timescaleOptions } from './encoder.ts';
import type { EncoderProfile } from './profile.ts';
import { limitsFor, StepFailed, step, type Workshop } from './run.ts';

/** A span ready to be drawn: nothing is open yet. */
export interface SpanTask {
  readonly span: Frames;
  readonly frames: number;
  readonly seconds: number;
  /** Hash of everything that its packets depend on. */
  readonly key: string;
  readonly inputs: readonly PlannedInput[];
  readonly graph: string;
  readonly files: readonly GraphFile[];
  readonly options: readonly string[];
  /** How much work it is, against other spans. */
  readonly weight: number;
}

/** Builds the graph of a span from its slice, and the key from the graph: whatever changes a pixel changes the graph, the
 *  content of an input or a text. */
export function planSpan(workshop: Workshop, span: Frames, profile: EncoderProfile): SpanTask {
  const { plan, sources, luts, ffmpeg, motion, texts } = workshop;
  const slice = sliceOf(plan, span);
  const graph = createGraph();
  const label = pictureGraph({ plan: slice.plan, sources, luts, span: slice.span, graph, motion, texts });
  const seen = plan.preview ? label : lookedAt(label, graph);
  graph.through([seen], profile.upload === '' ? 'null' : profile.upload, 'out');
  const drawn = textFiles(slice.plan, texts);
  const files = [...drawn.files, ...graph.files];
  const frames = span.to - span.from;
  const options = [
    ...encoderOptions(plan, profile),
    ...timescaleOptions(plan.rate),
    '-an',
    '-frames:v',
    String(frames),
  ];
  const text = graph.text();
  const identity = {
    ffmpeg: ffmpeg.capabilities.version,
    options,
    graph: text,
    inputs: graph.inputs.map((input) => input.identity),
    files,
    fonts: drawn.fonts,
  };
  const key = createHash('sha256').update(JSON.stringify(identity)).digest('hex');
  const seconds = secondsOf(frames, plan.rate);
  return { span, frames, seconds, key, inputs: graph.inputs, graph: text, files, options, weight: weightOf(slice) };
}

/** Draws a span into `path`; returns what its frames look like. */
export async function drawSpan(
  workshop: Workshop,
  { task, profile, path }: { task: SpanTask; profile: EncoderProfile; path: string },
  onRatio: (ratio: number) => void,
): Promise<SpanLook | undefined> {
  const { plan } = workshop;
  const pixels = (plan.width * plan.height) / 2_073_600;
  const result = await step(
    workshop,
    {
      inputs: await openInputs(task.inputs),
      graph: task.graph,
      graphFiles: task.files,
      collect: [LOOK_FILE],
      maps: ['[out]'],
      outputOptions: task.options,
      output: { path, muxer: 'mp4' },
      limits: limitsFor(task.seconds, 20_000_000 * Math.max(0.1, pixels), 60 + 120 * pixels),
      totalFrames: task.frames,
      threads: 1,
      device: profile.device,
      intermediate: true,
    },
    onRatio,
  );
  if (result.frames === task.frames) return readLook(result.collected[LOOK_FILE] ?? '', task.frames);
  const detail = `A stretch of the film has ${result.frames} frames and should have ${task.frames}.`;
  throw new StepFailed({ ok: false, reason: 'failed', detail });
}

/** The files that the graph of a plan draws its texts from, and the identity of their fonts; no font is read without
 *  a text. */
export function textFiles(plan: RenderPlan, texts: TextStudio): { files: readonly GraphFile[]; fonts: string } {
  if (!plan.layers.some(({ kind }) => kind === 'text')) return { files: [], fonts: '' };
  const { fonts, identity } = noted(texts.fonts);
  const files = plan.layers.flatMap((layer, index) =>
    layer.kind === 'text' ? [{ name: textFileName(index), content: assFile(layer.texts, plan, fonts) }] : [],
  );
  return { files, fonts: identity() };
}

/** Encoding weighs as much as drawing three clips, whatever it encodes. */
function weightOf({ plan, span }: Slice): number {
  return (span.to - span.from) * (3 + picturesIn(plan.layers).length);
}
