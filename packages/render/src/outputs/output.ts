import { EXPORT_FACTS } from '@reelsmith/core';
import type { Made, Tell } from '../engine/made.ts';
import type { Workshop } from '../engine/run.ts';
import { writeGif } from './gif.ts';
import { writeSound } from './sound-file.ts';
import { writeStill } from './still.ts';
import { writeSubtitles } from './subtitles.ts';

/** Writes what is no film: a GIF, a sound, a still or subtitles. */
export async function writeOutput(
  workshop: Workshop,
  { outputPath }: { readonly outputPath: string },
  tell: Tell,
): Promise<Made> {
  switch (EXPORT_FACTS[workshop.plan.format].holds) {
    case 'animation':
      return writeGif(workshop, outputPath, tell);
    case 'sound':
      return writeSound(workshop, outputPath, tell);
    case 'still':
      return writeStill(workshop, outputPath);
    case 'subtitles':
      return writeSubtitles(workshop, outputPath);
    case 'film':
      throw new Error('Films are made by the engine.');
  }
}
