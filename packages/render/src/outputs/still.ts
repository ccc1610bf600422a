import type { Workshop } from '../engine/run.ts';
import { drawStill } from '../engine/still.ts';
import type { Made } from '../engine.ts';

/** One frame of the film as a picture. */
export async function writeStill(workshop: Workshop, outputPath: string): Promise<Made> {
  const { plan } = workshop;
  const format = plan.format === 'png' ? 'png' : 'jpg';
  const { bytes } = await drawStill(workshop, { frame: plan.still ?? 0, format, path: outputPath, durable: true });
  const { width, height } = plan;
  return { file: { bytes, durationMs: 0, width, height, frames: 1 }, warnings: [], check: [] };
}
