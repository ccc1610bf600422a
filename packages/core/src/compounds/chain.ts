import type { Draft } from '../draft.ts';
import type { CompoundResult } from './compound.ts';
import { Script } from './script.ts';

/** Runs compounds one after the other, each on the draft that the ones before it leave; the first refusal is the
 *  answer. */
export function chain(draft: Draft, ...steps: ((draft: Draft) => CompoundResult)[]): CompoundResult {
  const script = new Script(draft);
  for (const step of steps) script.include(step(script.draft));
  return script.result();
}
