import { frameAt } from '@reelsmith/core';
import type { Rate } from './plan.ts';
import { SAMPLE_RATE } from './sound/samples.ts';

/** People write 29.97 and mean 30000/1001; other rates are exact to a thousandth. */
export function rateOf(fps: number): Rate {
  const whole = Math.ceil(fps);
  if (!Number.isInteger(fps) && Math.abs(fps - (whole * 1000) / 1001) < 0.005) return { num: whole * 1000, den: 1001 };
  if (Number.isInteger(fps)) return { num: fps, den: 1 };
  return { num: Math.round(fps * 1000), den: 1000 };
}

export const framesPerSecond = (rate: Rate): number => rate.num / rate.den;
export const frameOf = (ms: number, rate: Rate): number => frameAt(ms, framesPerSecond(rate));
export const secondsOf = (frames: number, rate: Rate): number => (frames * rate.den) / rate.num;
/** The sample at which a frame begins. */
export const sampleOf = (frame: number, rate: Rate): number => Math.round((frame * SAMPLE_RATE * rate.den) / rate.num);

/** Ticks of a picture's clock; every frame has a whole number of them. */
export function pictureClock(rate: Rate): { timescale: number; perFrame: number } {
  const timescale = rate.den === 1 ? rate.num * 512 : rate.num;
  return { timescale, perFrame: (timescale * rate.den) / rate.num };
}
