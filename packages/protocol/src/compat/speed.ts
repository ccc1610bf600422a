import type { Speed } from '@reelsmith/core';

const LARGEST = 10_000;

/** The fraction nearest to a speed, with parts of at most 10000, by its continued fraction. */
export function fractionOf(speed: number): Speed {
  let [earlier, best] = [
    { num: 0, den: 1 },
    { num: 1, den: 0 },
  ];
  let rest = speed;
  for (let step = 0; step < 32; step += 1) {
    const whole = Math.floor(rest);
    const next = { num: whole * best.num + earlier.num, den: whole * best.den + earlier.den };
    if (next.num > LARGEST || next.den > LARGEST) break;
    [earlier, best] = [best, next];
    if (next.num / next.den === speed || rest === whole) break;
    rest = 1 / (rest - whole);
  }
  return best.num === 0 ? { num: 1, den: LARGEST } : best;
}

/** What a speed is on the wire: a number, and the fraction beside it when the number alone would not give it back. */
export function speedToWire(speed: Speed | undefined): { speed?: number; speed_fraction?: [number, number] } {
  if (speed === undefined) return {};
  const number = speed.num / speed.den;
  const back = fractionOf(number);
  if (back.num === speed.num && back.den === speed.den) return { speed: number };
  return { speed: number, speed_fraction: [speed.num, speed.den] };
}

/** Speed of a posted segment: `m.speed` unless the length in the source contradicts it by more than a frame; else the
 *  two lengths' ratio. */
export function speedFromWire(
  given: { d: number; sd?: number | undefined; speed?: number | undefined; fraction?: unknown },
  fps: number,
): Speed | undefined {
  const { d, sd, speed, fraction } = given;
  const frameMs = 1000 / fps;
  const agrees = speed !== undefined && (sd === undefined || Math.abs(d * speed - sd) <= Math.max(1, frameMs));
  if (speed !== undefined && agrees) return exact(speed, fraction) ?? fractionOf(speed);
  if (sd === undefined || sd === 0 || Math.abs(sd - d) <= 1) return undefined;
  return fractionOf(Math.min(100, Math.max(0.01, sd / d)));
}

function exact(speed: number, fraction: unknown): Speed | undefined {
  if (!Array.isArray(fraction) || fraction.length !== 2) return undefined;
  const [num, den]: unknown[] = fraction;
  const whole = (part: unknown): part is number =>
    Number.isInteger(part) && Number(part) >= 1 && Number(part) <= LARGEST;
  return whole(num) && whole(den) && num / den === speed ? { num, den } : undefined;
}
