import type { Speed } from '@reelsmith/core';

/** A speed as the smallest fraction that says it: 1.5 is 3/2. Undefined for what no film plays at. */
export function speedFrom(value: number): Speed | undefined {
  if (!(value >= 0.01 && value <= 100)) return undefined;
  const den = value < 1 ? 1000 : 100;
  const num = Math.round(value * den);
  const divisor = gcd(num, den);
  return { num: num / divisor, den: den / divisor };
}

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b);
}
