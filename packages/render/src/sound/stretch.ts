import { CHANNELS, SAMPLE_RATE, type Samples, silence } from './samples.ts';

/** Half of a grain; grains overlap by half and are rounded, so that together they have an even level. */
const HOP = SAMPLE_RATE / 50;
/** How far a grain may be moved to fit the one before. */
const SEARCH = SAMPLE_RATE / 100;
/** Coarse steps of the search; the best is then looked at sample by sample. */
const COARSE = 8;

/** Reads material in the direction in which it is played: `count` samples from `from` on. */
export type Read = (from: number, count: number) => Promise<Samples>;

/** Plays material at another tempo in the same pitch. Grains of it are laid over each other at the places where they fit
 *  best; the place of each comes from `placeAt`, so nothing adds up and the length is exact.
 *
 *      material   [--grain 0--]     [--grain 1--]     ...
 *      film       [--grain 0--]
 *                       [--grain 1--]
 */
export function createStretch(read: Read, placeAt: (sample: number) => number) {
  let grain = -1;
  /** What the next grain should look like: the material that follows the last one. */
  let expected: Samples | undefined;
  let tail = silence(HOP);
  let ready = silence(0);
  /** Sample of the film at which `ready` begins. */
  let start = 0;

  async function next(): Promise<void> {
    // The middle of a grain is what is heard most of it.
    const wanted = Math.round(placeAt((grain + 1) * HOP)) - HOP;
    const around = await read(wanted - SEARCH, 3 * HOP + 2 * SEARCH);
    const shift = expected === undefined ? SEARCH : bestFit(around, expected);
    expected = around.slice((shift + HOP) * CHANNELS, (shift + 2 * HOP) * CHANNELS);
    const body = around.subarray(shift * CHANNELS, (shift + 2 * HOP) * CHANNELS);
    const done = grain < 0 ? silence(0) : overlapped(tail, body);
    tail = body.slice(HOP * CHANNELS);
    const joined = new Float32Array(ready.length + done.length);
    joined.set(ready);
    joined.set(done, ready.length);
    ready = joined;
    grain += 1;
  }

  /** `count` samples from `from` on; never asked for what lies before an earlier `from`. */
  return async (from: number, count: number): Promise<Samples> => {
    while (start + ready.length / CHANNELS < from + count) {
      const passed = Math.min(ready.length / CHANNELS, Math.max(0, from - start));
      ready = ready.slice(passed * CHANNELS);
      start += passed;
      await next();
    }
    return ready.slice((from - start) * CHANNELS, (from - start + count) * CHANNELS);
  };
}

const FADE = Float64Array.from({ length: HOP }, (_, at) => 0.5 - 0.5 * Math.cos((Math.PI * (at + 0.5)) / HOP));

function overlapped(tail: Samples, body: Samples): Samples {
  const done = silence(HOP);
  for (let at = 0; at < HOP; at += 1) {
    const share = FADE[at] ?? 0;
    for (let index = at * CHANNELS; index < (at + 1) * CHANNELS; index += 1) {
      done[index] = (tail[index] ?? 0) * (1 - share) + (body[index] ?? 0) * share;
    }
  }
  return done;
}

/** Where in `around` the sound is most like `expected`. */
function bestFit(around: Samples, expected: Samples): number {
  const sound = mono(around);
  const like = mono(expected);
  let best = SEARCH;
  let most = Number.NEGATIVE_INFINITY;
  const look = (shift: number, stride: number): void => {
    const fit = likeness(sound, like, shift, stride);
    if (fit <= most) return;
    most = fit;
    best = shift;
  };
  // Nearest first, so that in silence and noise grains stay where they belong.
  for (let away = 0; away <= SEARCH; away += COARSE) {
    look(SEARCH - away, 4);
    look(SEARCH + away, 4);
  }
  const coarse = best;
  most = Number.NEGATIVE_INFINITY;
  for (let shift = Math.max(0, coarse - COARSE); shift <= Math.min(2 * SEARCH, coarse + COARSE); shift += 1)
    look(shift, 1);
  return best;
}

function mono(samples: Samples): Float32Array {
  const sum = new Float32Array(samples.length / CHANNELS);
  for (let at = 0; at < sum.length; at += 1) {
    sum[at] = (samples[at * CHANNELS] ?? 0) + (samples[at * CHANNELS + 1] ?? 0);
  }
  return sum;
}

function likeness(sound: Float32Array, like: Float32Array, shift: number, stride: number): number {
  let [dot, energy] = [0, 1e-9];
  for (let at = 0; at < like.length; at += stride) {
    const value = sound[shift + at] ?? 0;
    dot += value * (like[at] ?? 0);
    energy += value * value;
  }
  return dot / Math.sqrt(energy);
}
