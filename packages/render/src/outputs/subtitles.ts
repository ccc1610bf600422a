import { StepFailed, type Workshop } from '../engine/run.ts';
import type { Made } from '../engine.ts';

/** The subtitles of the film as a file of their own. */
export async function writeSubtitles({ plan }: Workshop, _outputPath: string): Promise<Made> {
  const detail = `Subtitle files (.${plan.format}) cannot be written yet. Export the film as mp4.`;
  throw new StepFailed({ ok: false, reason: 'bad_input', detail });
}
