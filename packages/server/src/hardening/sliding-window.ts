/** Counts what happened per key within the last `windowMs`; old keys are dropped while counting. */
export interface SlidingWindow {
  /** Milliseconds until one more is allowed; 0 when it is allowed now (and counted). */
  take(key: string): number;
}

/** At most `limit` per key and window. `now` is a clock in milliseconds. */
export function createSlidingWindow(limit: number, windowMs: number, now: () => number): SlidingWindow {
  const times = new Map<string, number[]>();
  const forget = (before: number) => {
    for (const [key, list] of times) if ((list.at(-1) ?? 0) <= before) times.delete(key);
  };
  return {
    take(key) {
      const at = now();
      if (times.size > 10_000) forget(at - windowMs);
      const recent = (times.get(key) ?? []).filter((time) => time > at - windowMs);
      const oldest = recent[0];
      if (recent.length >= limit && oldest !== undefined) return oldest + windowMs - at;
      recent.push(at);
      times.set(key, recent);
      return 0;
    },
  };
}
