/** How long a segment is, may become, and how much of a change it takes: times in whole milliseconds, `maxMs` may be
 *  infinite. */
export interface Stretchable {
  weight: number;
  minMs: number;
  maxMs: number;
}

/** Shares a length among segments in proportion to their weights, none below its least or above its most; as near to
 *  the length as those allow. Whole milliseconds that add up exactly. */
export function shareLength(parts: readonly Stretchable[], totalMs: number): number[] {
  const least = parts.reduce((sum, part) => sum + part.minMs, 0);
  const most = parts.reduce((sum, part) => sum + part.maxMs, 0);
  if (totalMs <= least) return parts.map((part) => part.minMs);
  if (totalMs >= most) return parts.map((part) => part.maxMs);
  const factor = factorFor(parts, totalMs);
  const lengths = parts.map((part) => Math.floor(clamped(part, factor)));
  return withRest(parts, lengths, totalMs);
}

function clamped({ weight, minMs, maxMs }: Stretchable, factor: number): number {
  return Math.min(maxMs, Math.max(minMs, weight * factor));
}

/** The factor at which the clamped lengths add up, by halving: the sum never falls when the factor grows. */
function factorFor(parts: readonly Stretchable[], totalMs: number): number {
  let [low, high] = [0, 1];
  const sumAt = (factor: number) => parts.reduce((sum, part) => sum + clamped(part, factor), 0);
  while (sumAt(high) < totalMs && high < Number.MAX_SAFE_INTEGER) high *= 2;
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (sumAt(middle) < totalMs) low = middle;
    else high = middle;
  }
  return high;
}

/** Gives the milliseconds that rounding left over to the first parts with room, one each. */
function withRest(parts: readonly Stretchable[], lengths: readonly number[], totalMs: number): number[] {
  let rest = totalMs - lengths.reduce((sum, length) => sum + length, 0);
  const shared = [...lengths];
  for (let index = 0; rest > 0; index = (index + 1) % shared.length) {
    const [length, part] = [shared[index], parts[index]];
    if (length === undefined || part === undefined) break;
    if (length + 1 <= part.maxMs) {
      shared[index] = length + 1;
      rest -= 1;
    }
  }
  return shared;
}
