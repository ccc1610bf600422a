import { stat } from 'node:fs/promises';
import { checkOf } from '../check/file-check.ts';
import type { Made, Tell } from '../engine/made.ts';
import type { Workshop } from '../engine/run.ts';
import { secondsOf } from '../rate.ts';
import { makeSound } from '../sound/film-sound.ts';

/** Only the sound of the film. */
export async function writeSound(workshop: Workshop, outputPath: string, tell: Tell): Promise<Made> {
  const { plan } = workshop;
  const format = plan.format === 'mp3' ? 'mp3' : 'wav';
  const sound = await makeSound(workshop, { path: outputPath, format, last: true }, (ratio) =>
    tell('rendering', 0.02 + 0.95 * ratio),
  );
  const { size: bytes } = await stat(outputPath);
  const { warnings } = sound;
  const probed = await workshop.ffmpeg.probeOwn(outputPath, { demuxer: format, signal: workshop.signal });
  const durationMs = Math.round(secondsOf(plan.frames, plan.rate) * 1000);
  return {
    file: { bytes, durationMs, width: 0, height: 0, frames: 0 },
    warnings,
    check: checkOf(plan, { report: probed.ok ? probed.report : undefined, sound }),
  };
}
