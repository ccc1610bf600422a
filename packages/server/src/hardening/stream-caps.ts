import { LIMITS, ReelsmithError } from '@reelsmith/protocol';

/** Keeps open event streams below the limits per token, per address and in total. */
export interface StreamCaps {
  /** Takes a place; the returned function gives it back. @throws rate_limited */
  enter(tokenId: string, address: string): () => void;
}

interface Caps {
  perToken: number;
  perAddress: number;
  total: number;
}

const DEFAULT_CAPS: Caps = {
  perToken: LIMITS.streamsPerToken,
  perAddress: LIMITS.streamsPerAddress,
  total: LIMITS.streamsTotal,
};

export function createStreamCaps(caps: Caps = DEFAULT_CAPS): StreamCaps {
  const open = new Map<string, number>();
  const count = (key: string) => open.get(key) ?? 0;
  const add = (key: string, by: number) => {
    const next = count(key) + by;
    if (next > 0) open.set(key, next);
    else open.delete(key);
  };
  return {
    enter(tokenId, address) {
      const places = [`token ${tokenId}`, `address ${address}`, 'total'];
      const limits = [caps.perToken, caps.perAddress, caps.total];
      const names = ['this token', 'this address', 'the server'];
      const full = places.findIndex((place, index) => count(place) >= (limits[index] ?? 0));
      if (full >= 0) {
        throw new ReelsmithError(
          'rate_limited',
          `Too many open event streams for ${names[full]}: the limit is ${limits[full]}. Close one, or wait for a turn to end.`,
          { params: { retryAfterSeconds: 30 } },
        );
      }
      for (const place of places) add(place, 1);
      let left = false;
      return () => {
        if (left) return;
        left = true;
        for (const place of places) add(place, -1);
      };
    },
  };
}
