import { z } from 'zod';

/** A place or a length on the timeline, in whole milliseconds. */
export const Milliseconds = z.number().int().min(0).max(86_400_000);

/** Playback speed as an exact fraction: {num: 2, den: 1} plays twice as fast. Limits 1/100 to 100. */
export const Speed = z
  .object({ num: z.number().int().min(1).max(10_000), den: z.number().int().min(1).max(10_000) })
  .refine((speed) => speed.num / speed.den >= 0.01 && speed.num / speed.den <= 100, 'speed must be 0.01 to 100');
export type Speed = z.infer<typeof Speed>;

export const NORMAL_SPEED: Speed = { num: 1, den: 1 };

/** How many times as fast as normal; 1 without a speed. */
export function speedFactor({ num, den }: Speed = NORMAL_SPEED): number {
  return num / den;
}

/** Milliseconds of source that `durationMs` of timeline shows at `speed`. */
export function sourceLengthMs(durationMs: number, speed: Speed = NORMAL_SPEED): number {
  return Math.round((durationMs * speed.num) / speed.den);
}

/** Milliseconds of timeline that `sourceMs` of source fills at `speed`. */
export function timelineLengthMs(sourceMs: number, speed: Speed = NORMAL_SPEED): number {
  return Math.round((sourceMs * speed.den) / speed.num);
}

/** Frame number of an edge. Round edges, never durations: adjoining segments then never drift or gap. */
export function frameAt(ms: number, fps: number): number {
  return Math.round((ms * fps) / 1000);
}
