import { CHANNELS, SAMPLE_RATE, type Samples } from './samples.ts';

/** Loudness by ITU-R BS.1770 / EBU R 128, fed block by block. */
export interface Meter {
  push(block: Samples): void;
  /** Integrated loudness so far, LUFS; -Infinity when everything was below the gate. */
  integrated(): number;
}

/** Second order filters of the K weighting at 48 kHz: the head's shelf, then a high-pass of 1, -2, 1. */
const SHELF = {
  b0: 1.53512485958697,
  b1: -2.69169618940638,
  b2: 1.19839281085285,
  a1: -1.69065929318241,
  a2: 0.73248077421585,
};
const HIGH_PASS = { a1: -1.99004745483398, a2: 0.99007225036621 };

/** Energies are kept for each 100 ms; the measure's windows are four of them. */
const STEP = SAMPLE_RATE / 10;
const STEPS_PER_WINDOW = 4;

export function createMeter(): Meter {
  const channels = Array.from({ length: CHANNELS }, (_, index) => createWeighting(index));
  const energies: number[] = [];
  let sum = 0;
  let count = 0;
  const part = (block: Samples, from: number, to: number): void => {
    for (const channel of channels) sum += channel(block, from, to);
    count += to - from;
    if (count < STEP) return;
    energies.push(sum / STEP);
    sum = 0;
    count = 0;
  };
  return {
    push: (block) => {
      const total = block.length / CHANNELS;
      for (let from = 0; from < total; ) {
        const to = Math.min(total, from + STEP - count);
        part(block, from, to);
        from = to;
      }
    },
    integrated: () => gated(energies, sum / Math.max(1, count)),
  };
}

/** Sum of the squares of one weighted channel; keeps the filters' memory between calls. */
function createWeighting(channel: number) {
  const memory = new Float64Array(6);
  return (block: Samples, from: number, to: number): number => {
    // Local, because this loop is most of what measuring costs.
    let [x1 = 0, x2 = 0, y1 = 0, y2 = 0, z1 = 0, z2 = 0] = memory;
    let sum = 0;
    const end = to * CHANNELS;
    for (let index = from * CHANNELS + channel; index < end; index += CHANNELS) {
      const x = block[index] ?? 0;
      const y = SHELF.b0 * x + SHELF.b1 * x1 + SHELF.b2 * x2 - SHELF.a1 * y1 - SHELF.a2 * y2;
      const z = y - 2 * y1 + y2 - HIGH_PASS.a1 * z1 - HIGH_PASS.a2 * z2;
      x2 = x1;
      x1 = x;
      y2 = y1;
      y1 = y;
      z2 = z1;
      z1 = z;
      sum += z * z;
    }
    memory.set([x1, x2, y1, y2, z1, z2]);
    return sum;
  };
}

const loudnessOf = (energy: number): number => -0.691 + 10 * Math.log10(energy);
const energyOf = (loudness: number): number => 10 ** ((loudness + 0.691) / 10);

function gated(energies: readonly number[], rest: number): number {
  // A film shorter than a window is measured as it is.
  const windows = energies.length < STEPS_PER_WINDOW ? [mean([...energies, rest])] : windowsOf(energies);
  const heard = windows.filter((energy) => energy > energyOf(-70));
  if (heard.length === 0) return Number.NEGATIVE_INFINITY;
  const floor = mean(heard) / 10;
  return loudnessOf(mean(heard.filter((energy) => energy > floor)));
}

function windowsOf(energies: readonly number[]): number[] {
  return energies.slice(STEPS_PER_WINDOW - 1).map((_, index) => mean(energies.slice(index, index + STEPS_PER_WINDOW)));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
