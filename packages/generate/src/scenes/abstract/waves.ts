import type { Seeded } from '../seeded.ts';

/** A sum of waves over a line that is whole again after one turn. */
export interface Swell {
  /** @param x place, 0..1 @param turn 0..1 */
  at(x: number, turn: number, shift?: number): number;
}

/** @param lengths how many waves lie side by side, each with half the height of the one before */
export function swell(random: Seeded, lengths: readonly number[], speed: number): Swell {
  const parts = lengths.map((length, index) => ({
    length: length * random.between(0.8, 1.25),
    high: 0.5 ** index,
    phase: random.next(),
    // Whole turns, so that it ends where it began.
    times: Math.max(1, Math.round(speed * random.between(0.6, 1.6))) * (random.chance(0.5) ? 1 : -1),
    bends: random.between(-1, 1),
  }));
  return {
    at: (x, turn, shift = 0) => {
      let sum = 0;
      for (const { length, high, phase, times, bends } of parts) {
        sum += high * Math.sin(2 * Math.PI * (x * length + phase + turn * times + shift * bends));
      }
      return sum;
    },
  };
}
