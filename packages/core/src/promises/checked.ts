import type { PlanPromise } from '../plan.ts';
import type { Params } from '../refusal.ts';

/** What is on the draft in place of what was promised, as a string and as values. */
export interface Finding {
  found: string;
  facts: Params;
}

/** Undefined when the promise is kept; 'unchecked' when only the file can tell. */
export type Checked = Finding | 'unchecked' | undefined;

/** A promise of one kind. */
export type PromiseOf<Kind extends PlanPromise['kind']> = Extract<PlanPromise, { kind: Kind }>;
