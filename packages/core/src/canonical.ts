import type { Draft } from './draft.ts';
import { isRecord } from './same.ts';

/** One string for equal drafts, for hashing: keys sorted, absent and `undefined` alike. */
export function canonicalHashInput(draft: Draft): string {
  return canonicalJson(draft);
}

/** JSON with sorted keys, so that equal values give equal text. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) => (isRecord(item) ? sortKeys(item) : item));
}

function sortKeys(record: Record<string, unknown>): Record<string, unknown> {
  // fromEntries would lose "__proto__", which an opaque `extra` may hold.
  return Object.keys(record)
    .sort()
    .reduce<Record<string, unknown>>((sorted, key) => {
      Object.defineProperty(sorted, key, { value: record[key], enumerable: true });
      return sorted;
    }, {});
}
