import { CHANNELS, decibels, SAMPLE_RATE, type Samples } from '../sound/samples.ts';

/** Seconds. */
export interface Silence {
  readonly from: number;
  readonly to: number;
}

/** Quieter than this nothing is heard, not even a room. */
const SILENT_DB = -60;
const STEP = SAMPLE_RATE / 10;

/** Finds stretches of silence, tenths of a second at a time. */
export function createSilenceFinder() {
  const peaks: number[] = [];
  let peak = 0;
  let count = 0;
  return {
    push(block: Samples): void {
      for (let at = 0; at < block.length; at += CHANNELS) {
        for (let channel = 0; channel < CHANNELS; channel += 1) {
          const size = Math.abs(block[at + channel] ?? 0);
          if (size > peak) peak = size;
        }
        count += 1;
        if (count < STEP) continue;
        peaks.push(peak);
        peak = 0;
        count = 0;
      }
    },
    silences(): Silence[] {
      const all = count > 0 ? [...peaks, peak] : peaks;
      const found: { from: number; to: number }[] = [];
      for (const [index, level] of all.entries()) {
        if (decibels(level) > SILENT_DB) continue;
        const [from, to] = [index / 10, Math.min((index + 1) / 10, peaks.length / 10 + count / SAMPLE_RATE)];
        const last = found.at(-1);
        if (last !== undefined && Math.abs(last.to - from) < 1e-6) last.to = to;
        else found.push({ from, to });
      }
      return found;
    },
  };
}
