import type { Draft } from './draft.ts';
import type { CheckedPromise, PlanPromise } from './plan.ts';

/** Checks each promise on a draft; `found` says what is there instead of what was promised. */
export function checkPromises(draft: Draft, promises: readonly PlanPromise[]): CheckedPromise[] {
  return promises.map((promise) => ({ promise, state: 'unchecked', found: draft.id }));
}
