import { join } from 'node:path';
import type { GraphFile, OwnReport } from '@reelsmith/ffmpeg';
import { createGraph } from '../graph/builder.ts';
import { openInputs } from '../graph/inputs.ts';
import { common } from '../graph/layer.ts';
import { pictureGraph, textFileName } from '../graph/picture-graph.ts';
import { spansOf } from '../graph/spans.ts';
import type { Frames, RenderPlan } from '../plan.ts';
import { secondsOf } from '../rate.ts';
import { assFile } from '../text/ass.ts';
import { encoderOptions, timescaleOptions } from './encoder.ts';
import { limitsFor, step, type Workshop } from './run.ts';

/** A finished stretch of pictures, to be joined without encoding again. */
export interface Piece {
  readonly path: string;
  readonly seconds: number;
}

/** Draws the film span by span. `onRatio` hears 0..1 over the whole film. */
export async function drawPictures(workshop: Workshop, onRatio: (ratio: number) => void): Promise<Piece[]> {
  const { plan } = workshop;
  const files = textFiles(plan);
  const pieces: Piece[] = [];
  for (const [index, span] of spansOf(plan).entries()) {
    const path = join(workshop.folder, `piece${index}.mp4`);
    const count = span.to - span.from;
    await drawSpan(workshop, { span, path, files }, (ratio) => onRatio((span.from + ratio * count) / plan.frames));
    pieces.push({ path, seconds: secondsOf(count, plan.rate) });
  }
  return pieces;
}

interface Task {
  readonly span: Frames;
  readonly path: string;
  readonly files: readonly (GraphFile & { readonly layer: number })[];
}

async function drawSpan(workshop: Workshop, { span, path, files }: Task, onRatio: (ratio: number) => void) {
  const { plan, sources } = workshop;
  const graph = createGraph();
  const label = pictureGraph({ plan, sources, span, graph });
  const text = graph.text();
  const count = span.to - span.from;
  const seconds = secondsOf(count, plan.rate);
  const pixels = (plan.width * plan.height) / 2_073_600;
  await step(
    workshop,
    {
      inputs: await openInputs(graph.inputs),
      graph: text,
      graphFiles: files.filter(({ layer }) => text.includes(textFileName(layer))),
      maps: [`[${label}]`],
      outputOptions: [...encoderOptions(plan), ...timescaleOptions(plan), '-an', '-frames:v', String(count)],
      output: { path, muxer: 'mp4' },
      limits: limitsFor(seconds, 20_000_000 * Math.max(0.1, pixels), 60 + 120 * pixels),
      totalFrames: count,
      verify: (report) => wrongCount(report, count),
    },
    onRatio,
  );
}

function wrongCount(report: OwnReport, count: number): string | undefined {
  const drawn = report.streams.find((stream) => stream.type === 'video')?.packets ?? 0;
  return drawn === count ? undefined : `A stretch of the film has ${drawn} frames and should have ${count}.`;
}

function textFiles(plan: RenderPlan) {
  return plan.layers.flatMap((layer, index) =>
    layer.kind === 'text' && layer.texts.some((text) => common(text.own, { from: 0, to: plan.frames }) !== undefined)
      ? [{ layer: index, name: textFileName(index), content: assFile(layer.texts, plan) }]
      : [],
  );
}
