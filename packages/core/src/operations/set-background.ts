import type { Draft } from '../draft.ts';
import type { OperationOf } from '../operation.ts';
import { change } from '../refusal.ts';
import type { Outcome } from './outcome.ts';

/** Sets the colour behind everything. */
export function setBackground(draft: Draft, { color }: OperationOf<'setBackground'>): Outcome {
  return {
    ok: true,
    draft: { ...draft, background: color },
    change: change('background_set', { before: draft.background ?? null, after: color }),
  };
}
