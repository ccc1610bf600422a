import { stat } from 'node:fs/promises';
import { checkOf } from '../check/file-check.ts';
import type { Made, Tell } from '../engine/made.ts';
import { published } from '../engine/publish.ts';
import { StepFailed, type Workshop } from '../engine/run.ts';
import { secondsOf } from '../rate.ts';
import { makeSound } from '../sound/film-sound.ts';

/** Only the sound of the film. */
export async function writeSound(workshop: Workshop, outputPath: string, tell: Tell): Promise<Made> {
  const { plan } = workshop;
  const format = plan.format === 'mp3' ? 'mp3' : 'wav';
  const { ffmpeg, pool, signal } = workshop;
  // It may be encoded more than once until it is as loud as it should be; only the last has the name.
  const { sound, bytes, report } = await published(outputPath, signal, async (path) => {
    const sound = await pool.run(() =>
      makeSound(workshop, { path, format, last: true }, (ratio) => tell('rendering', 0.02 + 0.95 * ratio)),
    );
    const { size: bytes } = await stat(path);
    const probed = await ffmpeg.probeOwn(path, { demuxer: format, signal });
    if (!probed.ok) throw new StepFailed(probed);
    return { sound, bytes, report: probed.report };
  });
  const durationMs = Math.round(secondsOf(plan.frames, plan.rate) * 1000);
  return {
    file: { bytes, durationMs, width: 0, height: 0, frames: 0 },
    warnings: sound.warnings,
    check: checkOf(plan, { report, sound }),
  };
}
