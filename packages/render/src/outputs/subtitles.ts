import { rename, writeFile } from 'node:fs/promises';
import type { Made } from '../engine/made.ts';
import type { Workshop } from '../engine/run.ts';
import { StepFailed } from '../engine/run.ts';
import { secondsOf } from '../rate.ts';
import { subtitleFile } from '../text/subtitles/files.ts';

/** The subtitles of the film as a file of their own. */
export async function writeSubtitles({ plan }: Workshop, outputPath: string): Promise<Made> {
  const { format, width, height, frames, rate } = plan;
  if (format !== 'srt' && format !== 'vtt' && format !== 'ass') throw new Error(`${format} is no format of subtitles.`);
  if (!plan.layers.some((layer) => layer.kind === 'text')) {
    const detail = 'The film has no subtitles and no texts to write into a file. Add some, or export the film itself.';
    throw new StepFailed({ ok: false, reason: 'bad_input', detail });
  }
  const content = Buffer.from(subtitleFile(plan, format));
  await writeFile(`${outputPath}.part`, content, { flush: true });
  await rename(`${outputPath}.part`, outputPath);
  const durationMs = Math.round(secondsOf(frames, rate) * 1000);
  return { file: { bytes: content.length, durationMs, width, height, frames }, warnings: [], check: [] };
}
