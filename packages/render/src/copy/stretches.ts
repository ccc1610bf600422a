import { timeOf, type VideoTrack } from '../mp4/movie.ts';
import type { SampleStart } from '../mp4/nal.ts';
import type { Run } from '../mp4/picture-track.ts';
import type { Rate } from '../plan.ts';
import type { NotCopied } from './copy-plan.ts';
import type { KeptFrames } from './kept.ts';

export interface CopySource {
  readonly video: VideoTrack;
  readonly rate: Rate;
  readonly look: (sample: number) => Promise<SampleStart>;
}

/** Some frames of the film in one go: samples of the source as they are, or frames to encode again. */
export type Stretch =
  | { readonly kind: 'copied'; readonly run: Run }
  | { readonly kind: 'encoded'; readonly startSeconds: number; readonly frames: number };

/** Which edges of a kept range an edit list hides; the others are encoded again up to where copying can begin. */
interface Hidden {
  readonly head: boolean;
  readonly tail: boolean;
}

/** A player has to decode everything before a cut at once: more than this would be seen as a pause. */
const MOST_HIDDEN_SECONDS = 12;

/** How the kept ranges are put together. `editList`: from the key frame before the first cut on, what lies before the cut
 *  hidden; likewise what has to be decoded beyond the last. An edit list of more entries is played by few readers to the
 *  frame, so inner cuts are encoded from the cut to the next key frame; with `smart` all are, and nothing is hidden. */
export async function stretchesOf(
  kept: readonly KeptFrames[],
  mode: 'editList' | 'smart',
  source: CopySource,
): Promise<readonly Stretch[] | NotCopied> {
  const stretches: Stretch[] = [];
  for (const [index, range] of kept.entries()) {
    const hidden = {
      head: mode === 'editList' && index === 0,
      tail: mode === 'editList' && index === kept.length - 1,
    };
    const found = await stretchesOfRange(range, hidden, source);
    if ('no' in found) return found;
    stretches.push(...found);
  }
  return stretches;
}

const OFF_GRID = { no: 'The frame rate of the source varies near a cut.' };

async function stretchesOfRange(
  range: KeptFrames,
  hidden: Hidden,
  source: CopySource,
): Promise<readonly Stretch[] | NotCopied> {
  const whole: Stretch = { kind: 'encoded', startSeconds: range.startSeconds, frames: range.shown.length };
  const first = range.shown.reduce((a, b) => Math.min(a, b));
  const last = range.shown.reduce((a, b) => Math.max(a, b));
  const from = hidden.head ? await keyBefore(first, source) : await keyAfter(first, last, source);
  if (from === undefined) {
    return hidden.head ? { no: 'Decoding cannot begin near the first cut: no closed key frame.' } : [whole];
  }
  const run = runOf(from, last + 1, range, source);
  if (run === undefined) return OFF_GRID;
  const copied = hidden.tail ? run : withoutTail(run);
  if (copied === undefined) return [whole];
  const perFrame = source.rate.den / source.rate.num;
  const head = range.shown.length - (run.shown.to - run.shown.from);
  const done = head + copied.shown.to - copied.shown.from;
  return [
    ...(head > 0 ? [{ ...whole, frames: head }] : []),
    { kind: 'copied', run: copied },
    ...(done < range.shown.length ? [encodedFrom(range, done, perFrame)] : []),
  ];
}

function encodedFrom(range: KeptFrames, frame: number, perFrame: number): Stretch {
  const startSeconds = range.startSeconds + frame * perFrame;
  return { kind: 'encoded', startSeconds, frames: range.shown.length - frame };
}

/** The last sample up to `sample` at which decoding can really begin: some files call others key frames too. */
async function keyBefore(sample: number, { video, look }: CopySource): Promise<number | undefined> {
  const { sync, decode } = video.samples;
  const earliest = (decode[sample] ?? 0) - MOST_HIDDEN_SECONDS * video.timescale;
  for (let at = sample; at >= 0 && (decode[at] ?? 0) >= earliest; at -= 1) {
    if (sync[at] === 1 && (await look(at)).idr) return at;
  }
  return undefined;
}

async function keyAfter(first: number, last: number, { video, look }: CopySource): Promise<number | undefined> {
  for (let at = first; at <= last; at += 1) {
    if (video.samples.sync[at] === 1 && (await look(at)).idr) return at;
  }
  return undefined;
}

const JITTER = 0.05;

/** Samples [from, to) with their frames counted from the first's; undefined when one is not on the film's grid. */
function runOf(from: number, to: number, range: KeptFrames, { video, rate }: CopySource): Run | undefined {
  const perFrame = rate.den / rate.num;
  const first = Math.round((range.startSeconds - timeOf(video, from)) / perFrame);
  const origin = range.startSeconds - first * perFrame;
  const frames: number[] = [];
  for (let sample = from; sample < to; sample += 1) {
    const exact = (timeOf(video, sample) - origin) / perFrame;
    const frame = Math.round(exact);
    if (Math.abs(exact - frame) > JITTER || frame < 0) return undefined;
    frames.push(frame);
  }
  const shown = { from: Math.max(0, first), to: first + range.shown.length };
  return { file: 0, table: video.samples, from, to, frames, shown };
}

/** The longest beginning of a run that holds every frame up to its last and none beyond the range: what follows in
 *  decoding order can be left out, because nothing that is left refers to it. */
function withoutTail(run: Run): Run | undefined {
  let complete = 0;
  let highest = -1;
  for (const [index, frame] of run.frames.entries()) {
    if (frame >= run.shown.to) break;
    highest = Math.max(highest, frame);
    if (highest === index) complete = index + 1;
  }
  if (complete <= run.shown.from) return undefined;
  const frames = run.frames.slice(0, complete);
  return { ...run, frames, to: run.from + complete, shown: { from: run.shown.from, to: complete } };
}
