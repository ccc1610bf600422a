import type { FileHandle } from 'node:fs/promises';
import type { Workshop } from '../engine/run.ts';
import type { ResolvedSource } from '../graph/span.ts';
import type { AvcConfig } from '../mp4/h264.ts';
import type { VideoTrack } from '../mp4/movie.ts';
import { createSampleLook, setsOf } from '../mp4/nal.ts';
import type { Run } from '../mp4/picture-track.ts';
import type { NotCopied } from './copy-plan.ts';
import { encodeStretches } from './encode.ts';
import type { KeptFrames } from './kept.ts';
import { type Stretch, stretchesOf } from './stretches.ts';

export interface PictureRuns {
  readonly runs: readonly Run[];
  readonly config: AvcConfig;
}

interface Source {
  readonly source: ResolvedSource;
  readonly video: VideoTrack;
  readonly files: FileHandle[];
}

/** When more of the film than this would be encoded again, the ordinary way is faster and its file smaller. */
const MOST_ENCODED = 0.5;

/** The picture of the film as runs of samples: copied ones, and between them what had to be encoded again. */
export async function pictureRuns(
  workshop: Workshop,
  kept: readonly KeptFrames[],
  { source, video, files }: Source,
): Promise<PictureRuns | NotCopied> {
  const { plan } = workshop;
  const [file] = files;
  if (file === undefined) throw new Error('No file is open.');
  const look = createSampleLook(file, video);
  const mode = plan.copy === 'smart' ? 'smart' : 'editList';
  const stretches = await stretchesOf(kept, mode, { video, rate: plan.rate, look });
  if ('no' in stretches) return stretches;
  const again = stretches.filter((stretch) => stretch.kind === 'encoded');
  const frames = again.reduce((sum, stretch) => sum + stretch.frames, 0);
  if (frames > MOST_ENCODED * plan.frames)
    return { no: 'The cuts lie so close that most of the film would be encoded.' };
  if (again.length > 0 && video.config.lengthSize !== 4) return { no: 'The source delimits its data in a rare way.' };
  const encoded = await encodeStretches(workshop, again, { source, video, files });
  const runs = inOrder(stretches, encoded?.runs ?? []);
  if (encoded === undefined) return { runs, config: video.config };
  const sets = setsOf(video.config);
  for (const [index, run] of runs.entries()) {
    // A delimiter has to come first in a picture, so there the sets in the header must do.
    const returns = run.file === 0 && index > 0 && runs[index - 1]?.file !== 0;
    if (returns && !(await look(run.from)).delimited) runs[index] = { ...run, prefix: sets };
  }
  return { runs, config: bothConfigs(video.config, encoded.video.config) };
}

function inOrder(stretches: readonly Stretch[], encoded: readonly Run[]): Run[] {
  const waiting = [...encoded];
  return stretches.map((stretch) => {
    const run = stretch.kind === 'copied' ? stretch.run : waiting.shift();
    if (run === undefined) throw new Error('A stretch of the film was not encoded.');
    return run;
  });
}

/** One header for both streams: readers that look only there find all parameter sets, each under its own number. */
function bothConfigs(source: AvcConfig, other: AvcConfig): AvcConfig {
  return {
    ...source,
    compatibility: source.compatibility & other.compatibility,
    level: Math.max(source.level, other.level),
    sps: [...source.sps, ...other.sps],
    pps: [...source.pps, ...other.pps],
  };
}
