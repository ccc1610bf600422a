import { CHANNELS, type Samples } from './samples.ts';

/** Points between two samples that are looked at, and samples on each side that make up one. */
const PHASES = 4;
export const REACH = 10;

/** A band-limited signal between its samples: rows of weights for a quarter, a half and three quarters of the way. */
const WEIGHTS: readonly Float64Array[] = Array.from({ length: PHASES - 1 }, (_, phase) =>
  weightsAt((phase + 1) / PHASES),
);

function weightsAt(share: number): Float64Array {
  const weights = new Float64Array(2 * REACH);
  for (let tap = 0; tap < weights.length; tap += 1) {
    const distance = tap - (REACH - 1) - share;
    const sinc = Math.sin(Math.PI * distance) / (Math.PI * distance);
    weights[tap] = sinc * kaiser(distance / REACH);
  }
  return weights;
}

function kaiser(x: number): number {
  return bessel(6 * Math.sqrt(Math.max(0, 1 - x * x))) / bessel(6);
}

function bessel(x: number): number {
  let sum = 1;
  let term = 1;
  for (let k = 1; k < 30; k += 1) {
    term *= (x / (2 * k)) ** 2;
    sum += term;
  }
  return sum;
}

/** The largest magnitude from sample `at` up to the next one, both channels. `block` must hold REACH samples around. */
export function peakAfter(block: Samples, at: number): number {
  let peak = 0;
  for (let channel = 0; channel < CHANNELS; channel += 1) {
    const first = (at - REACH + 1) * CHANNELS + channel;
    peak = Math.max(peak, Math.abs(block[at * CHANNELS + channel] ?? 0));
    for (const weights of WEIGHTS) peak = Math.max(peak, Math.abs(weighted(block, first, weights)));
  }
  return peak;
}

function weighted(block: Samples, first: number, weights: Float64Array): number {
  let sum = 0;
  for (let tap = 0; tap < weights.length; tap += 1) sum += (block[first + tap * CHANNELS] ?? 0) * (weights[tap] ?? 0);
  return sum;
}

/** Stretches this long are skipped together when nothing in them or near them can reach a level. */
const STRIDE = 32;
/** How much of a peak is seen in the samples right beside it: less only in signals made to hide it. */
const SEEN = 0.65;

/** Calls `found` for every sample of [from, to) after which the signal may reach `level`. */
export function eachLoud(
  block: Samples,
  from: number,
  to: number,
  level: () => number,
  found: (at: number, peak: number) => void,
): void {
  for (let start = from; start < to; start += STRIDE) {
    const end = Math.min(to, start + STRIDE);
    if (highest(block, start - 1, end + 2) < SEEN * level()) continue;
    for (let at = start; at < end; at += 1) {
      if (highest(block, at - 1, at + 3) >= SEEN * level()) found(at, peakAfter(block, at));
    }
  }
}

/** The largest sample of [from, to). */
function highest(block: Samples, from: number, to: number): number {
  let high = 0;
  const end = Math.min(block.length, to * CHANNELS);
  for (let index = Math.max(0, from * CHANNELS); index < end; index += 1) {
    const sample = block[index] ?? 0;
    const size = sample < 0 ? -sample : sample;
    if (size > high) high = size;
  }
  return high;
}

/** The largest true peak of everything that was pushed. */
export interface PeakMeter {
  push(block: Samples): void;
  peak(): number;
}

export function createPeakMeter(): PeakMeter {
  let kept: Samples = new Float32Array(2 * REACH * CHANNELS);
  let most = 0;
  const look = (block: Samples): void => {
    const joined = new Float32Array(kept.length + block.length);
    joined.set(kept);
    joined.set(block, kept.length);
    const end = joined.length / CHANNELS - REACH;
    eachLoud(
      joined,
      REACH,
      end,
      () => most,
      (_, peak) => {
        most = Math.max(most, peak);
      },
    );
    kept = joined.slice(joined.length - 2 * REACH * CHANNELS);
  };
  return {
    push: look,
    peak: () => {
      look(new Float32Array(2 * REACH * CHANNELS));
      return most;
    },
  };
}
