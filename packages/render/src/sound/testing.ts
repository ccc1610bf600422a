import { CHANNELS, SAMPLE_RATE, type Samples, silence } from './samples.ts';

/** A tone on both channels; `from` is the sample of the film at which it begins, so that pieces fit together. */
export function tone(hertz: number, seconds: number, level = 0.5, phase = 0): Samples {
  const samples = silence(Math.round(seconds * SAMPLE_RATE));
  for (let index = 0; index < samples.length; index += 1) {
    const at = Math.floor(index / CHANNELS);
    samples[index] = level * Math.sin((2 * Math.PI * hertz * at) / SAMPLE_RATE + phase);
  }
  return samples;
}

/** Even noise of a small repeatable generator. */
export function noise(seconds: number, level = 0.5, seed = 1): Samples {
  const samples = silence(Math.round(seconds * SAMPLE_RATE));
  let state = seed;
  for (let index = 0; index < samples.length; index += 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    samples[index] = level * (state / 2 ** 31 - 1);
  }
  return samples;
}

/** One channel. */
export function left(samples: Samples): Float64Array {
  return Float64Array.from({ length: samples.length / CHANNELS }, (_, at) => samples[at * CHANNELS] ?? 0);
}

/** Root mean square of one channel between two seconds, dB. */
export function levelOf(samples: Samples, from: number, to: number): number {
  const part = left(samples).subarray(Math.round(from * SAMPLE_RATE), Math.round(to * SAMPLE_RATE));
  const power = part.reduce((sum, value) => sum + value * value, 0) / Math.max(1, part.length);
  return 10 * Math.log10(power + 1e-20);
}

const SIZE = 4096;

/** Power of a window of one channel at each of its frequencies, in dB under the strongest one. */
export function spectrum(samples: Float64Array, from: number): Float64Array {
  const real = new Float64Array(SIZE);
  const imaginary = new Float64Array(SIZE);
  for (let at = 0; at < SIZE; at += 1) real[at] = (samples[from + at] ?? 0) * blackman(at / SIZE);
  fourier(real, imaginary);
  const power = real.slice(0, SIZE / 2).map((value, at) => value ** 2 + (imaginary[at] ?? 0) ** 2);
  const most = Math.max(...power, 1e-30);
  return power.map((value) => 10 * Math.log10(value / most + 1e-30));
}

/** Four terms: what leaks out of the window lies below -92 dB. */
function blackman(x: number): number {
  const turn = 2 * Math.PI * x;
  return 0.35875 - 0.48829 * Math.cos(turn) + 0.14128 * Math.cos(2 * turn) - 0.01168 * Math.cos(3 * turn);
}

function fourier(real: Float64Array, imaginary: Float64Array): void {
  swapped(real, imaginary);
  for (let size = 2; size <= real.length; size *= 2) {
    for (let first = 0; first < real.length; first += size) butterflies(real, imaginary, first, size);
  }
}

function swapped(real: Float64Array, imaginary: Float64Array): void {
  const bits = Math.log2(real.length);
  for (let at = 0; at < real.length; at += 1) {
    let mirror = 0;
    for (let bit = 0; bit < bits; bit += 1) mirror |= ((at >> bit) & 1) << (bits - 1 - bit);
    if (mirror <= at) continue;
    for (const values of [real, imaginary]) {
      const kept = values[at] ?? 0;
      values[at] = values[mirror] ?? 0;
      values[mirror] = kept;
    }
  }
}

function butterflies(real: Float64Array, imaginary: Float64Array, first: number, size: number): void {
  for (let k = 0; k < size / 2; k += 1) {
    const [a, b] = [first + k, first + k + size / 2];
    const [cos, sin] = [Math.cos((-2 * Math.PI * k) / size), Math.sin((-2 * Math.PI * k) / size)];
    const [re, im] = [real[b] ?? 0, imaginary[b] ?? 0];
    const [x, y] = [re * cos - im * sin, re * sin + im * cos];
    real[b] = (real[a] ?? 0) - x;
    imaginary[b] = (imaginary[a] ?? 0) - y;
    real[a] = (real[a] ?? 0) + x;
    imaginary[a] = (imaginary[a] ?? 0) + y;
  }
}

/** The loudest thing that is not the tone of `hertz`, dB under it, in any window between two seconds. A click is broad and
 *  shows up everywhere. */
export function worstBeside(samples: Samples, hertz: number, from: number, to: number, width = 100): number {
  const channel = left(samples);
  const perBin = SAMPLE_RATE / SIZE;
  let worst = Number.NEGATIVE_INFINITY;
  for (let at = Math.round(from * SAMPLE_RATE); at + SIZE <= to * SAMPLE_RATE; at += SIZE / 2) {
    const bins = spectrum(channel, at).map((db, bin) => (Math.abs(bin * perBin - hertz) <= width ? -300 : db));
    worst = Math.max(worst, ...bins);
  }
  return worst;
}
