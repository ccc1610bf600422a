import type { Rate } from '../plan.ts';
import { framesPerSecond, pictureClock } from '../rate.ts';
import { avcEntry } from './entries.ts';
import type { FilmEdit, FilmSample, FilmTrack } from './film.ts';
import { timeOf, type VideoTrack } from './movie.ts';
import type { SampleTable } from './samples.ts';

/** The frame of the film's clock at which each sample of a track is shown. */
export function framesOf(video: VideoTrack, rate: Rate): number[] {
  const perSecond = framesPerSecond(rate);
  return Array.from({ length: video.samples.count }, (_, sample) => Math.round(timeOf(video, sample) * perSecond));
}

/** Samples that follow each other in decoding order, with the frame of the film's own clock at which each is shown. */
export interface Run {
  readonly file: number;
  readonly table: SampleTable;
  /** Samples [from, to) of the table. */
  readonly from: number;
  readonly to: number;
  /** Frame of each sample, the first sample's being 0 or more. */
  readonly frames: readonly number[];
  /** Frames [from, to) of the run that the film shows; others are decoded only. */
  readonly shown: { readonly from: number; readonly to: number };
  /** Bytes before the first sample. */
  readonly prefix?: Buffer | undefined;
}

/** The picture track out of runs, one behind the other. Where a run decodes frames that are not shown, an edit list
 *  hides them. `oldest`: times stay positive as the oldest readers want them, which takes an edit list too. */
export function pictureTrack(
  runs: readonly Run[],
  picture: Pick<VideoTrack, 'width' | 'height' | 'config' | 'color'>,
  rate: Rate,
  { oldest = false } = {},
): FilmTrack {
  const { timescale, perFrame } = pictureClock(rate);
  const hides = runs.some(({ shown, frames }) => shown.to - shown.from < frames.length);
  // With an edit list anyway, times can as well stay positive.
  const shift =
    hides || oldest ? highest(runs.map(({ frames }) => highest(frames.map((frame, index) => index - frame)))) : 0;
  const samples: FilmSample[] = [];
  const edits: FilmEdit[] = [];
  let base = 0;
  for (const run of runs) {
    const length = Math.max(run.frames.length, highest(run.frames) + 1);
    for (const [index, frame] of run.frames.entries()) {
      const sample = run.from + index;
      const last = index === run.frames.length - 1;
      samples.push({
        file: run.file,
        offset: run.table.offsets[sample] ?? 0,
        size: run.table.sizes[sample] ?? 0,
        prefix: index === 0 ? run.prefix : undefined,
        duration: (last ? length - index : 1) * perFrame,
        composition: (frame - index + shift) * perFrame,
        sync: run.table.sync[sample] === 1,
      });
    }
    edits.push({
      mediaTime: (base + run.shown.from + shift) * perFrame,
      ticks: (run.shown.to - run.shown.from) * perFrame,
    });
    base += length;
  }
  return {
    kind: 'video',
    timescale,
    samples,
    edits: hides || shift > 0 ? joined(edits) : [],
    entry: avcEntry(picture),
    width: picture.width,
    height: picture.height,
  };
}

/** The highest of some numbers, at least 0. Films have more frames than a call may have arguments. */
export function highest(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, value), 0);
}

/** Edits that go on where the one before ended are one. */
function joined(edits: readonly FilmEdit[]): FilmEdit[] {
  const found: FilmEdit[] = [];
  for (const edit of edits) {
    const last = found.at(-1);
    if (last !== undefined && last.mediaTime + last.ticks === edit.mediaTime) {
      found[found.length - 1] = { ...last, ticks: last.ticks + edit.ticks };
    } else found.push(edit);
  }
  return found;
}
