import { CHANNELS, SAMPLE_RATE, type Samples, silence } from './samples.ts';
import { eachLoud, REACH } from './true-peak.ts';

/** Samples over which the gain falls before a peak and, at least, rises after it. */
const RAMP = 144;
/** Share of the way back to full gain that is made in a sample: nearly all of it in a quarter of a second. */
const RELEASE = 1 - Math.exp(-1 / (0.08 * SAMPLE_RATE));
/** Samples before and after one that its gain depends on. */
const BEFORE = 2 * RAMP + REACH;
const AFTER = 2 * RAMP + REACH;

/** Turns a signal by a gain and holds its true peaks under a ceiling. Gives back as many samples as it was given, at the
 *  same places, a little later: what it still holds comes with `end`. */
export interface Limiter {
  push(block: Samples): Samples;
  end(): Samples;
}

/** The gain is turned down before each peak and let go after it, never with a step:
 *
 *      peak allows  ------+   +----------
 *                         +---+
 *      applied      ----\_______/ - - ---
 */
export function createLimiter(gain: number, ceiling: number): Limiter {
  let held = silence(BEFORE);
  let allowed: Float32Array<ArrayBuffer> = new Float32Array(BEFORE).fill(1);
  const push = (block: Samples): Samples => {
    const joined = joinedWith(held, block, gain);
    const looked = joined.length / CHANNELS - REACH;
    const next = gainsFor(joined, allowed, looked, ceiling);
    const ready = Math.max(0, looked - 2 * RAMP - BEFORE);
    const done = joined.slice(BEFORE * CHANNELS, (BEFORE + ready) * CHANNELS);
    turn(done, next);
    held = joined.slice(ready * CHANNELS);
    allowed = next.slice(ready);
    return done;
  };
  return { push, end: () => push(silence(AFTER)) };
}

function joinedWith(held: Samples, block: Samples, gain: number): Samples {
  const joined: Samples = new Float32Array(held.length + block.length);
  joined.set(held);
  for (let index = 0; index < block.length; index += 1) joined[held.length + index] = (block[index] ?? 0) * gain;
  return joined;
}

/** What the peaks allow, sample by sample; the first ones are known from before. */
function gainsFor(joined: Samples, known: Float32Array, looked: number, ceiling: number): Float32Array<ArrayBuffer> {
  const gains = new Float32Array(Math.max(known.length, looked)).fill(1);
  gains.set(known);
  const level = (): number => ceiling;
  eachLoud(joined, known.length, looked, level, (at, peak) => {
    if (peak > ceiling) gains[at] = ceiling / peak;
  });
  let last = known.at(-1) ?? 1;
  for (let at = known.length; at < looked; at += 1) {
    last = Math.min(gains[at] ?? 1, 1 - (1 - last) * (1 - RELEASE));
    if (last > 1 - 1e-7) last = 1;
    gains[at] = last;
  }
  return gains;
}

function turn(samples: Samples, allowed: Float32Array): void {
  if (allowed.every((gain) => gain === 1)) return;
  const smooth = box(box(lowest(allowed, 2 * RAMP + 1), RAMP + 1), RAMP + 1);
  for (let index = 0; index < samples.length; index += 1) {
    const at = BEFORE - 2 * RAMP + Math.floor(index / CHANNELS);
    samples[index] = (samples[index] ?? 0) * (smooth[at] ?? 1);
  }
}

/** The lowest of each `width` neighbours. */
function lowest(values: Float32Array, width: number): Float64Array {
  const result = new Float64Array(Math.max(0, values.length - width + 1));
  const queue = new Int32Array(values.length);
  let [head, tail] = [0, 0];
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at] ?? 1;
    while (tail > head && (values[queue[tail - 1] ?? 0] ?? 1) >= value) tail -= 1;
    queue[tail] = at;
    tail += 1;
    if ((queue[head] ?? 0) <= at - width) head += 1;
    if (at >= width - 1) result[at - width + 1] = values[queue[head] ?? 0] ?? 1;
  }
  return result;
}

/** The mean of each `width` neighbours. */
function box(values: Float64Array, width: number): Float64Array {
  const result = new Float64Array(Math.max(0, values.length - width + 1));
  let sum = 0;
  for (let at = 0; at < values.length; at += 1) {
    sum += values[at] ?? 0;
    if (at >= width) sum -= values[at - width] ?? 0;
    if (at >= width - 1) result[at - width + 1] = sum / width;
  }
  return result;
}
