import { type CheckedPromise, checkPromises, EXPORT_FACTS, type PlanPromise } from '@reelsmith/core';
import type { RenderRow } from './rows.ts';

interface Measured {
  durationMs: number;
  width: number;
  height: number;
}

/** Length and shape as measured on the file where it has them, the rest on the draft that it was made from. */
export function promisesOf(row: Pick<RenderRow, 'draft' | 'promises' | 'output'>, file: Measured): CheckedPromise[] {
  const { holds } = EXPORT_FACTS[row.output.format];
  const hasLength = holds === 'film' || holds === 'animation' || holds === 'sound';
  return checkPromises(row.draft, row.promises).map((checked) => {
    const { promise } = checked;
    if (promise.kind === 'length' && hasLength) return lengthOf(promise, file);
    if (promise.kind === 'canvas' && file.width > 0) return canvasOf(promise, file);
    return checked;
  });
}

type PromiseOf<Kind extends PlanPromise['kind']> = Extract<PlanPromise, { kind: Kind }>;

function lengthOf(promise: PromiseOf<'length'>, { durationMs }: Measured): CheckedPromise {
  const kept = Math.abs(durationMs - promise.ms) <= promise.toleranceMs;
  return kept ? { promise, state: 'kept' } : { promise, state: 'broken', found: `${durationMs / 1000} s long` };
}

/** Sizes are rounded to even numbers, so the shape of a small file may be a pixel off. */
function canvasOf(promise: PromiseOf<'canvas'>, { width, height }: Measured): CheckedPromise {
  const kept = Math.abs(promise.width * height - promise.height * width) <= 2 * Math.max(promise.width, promise.height);
  return kept ? { promise, state: 'kept' } : { promise, state: 'broken', found: `${width}×${height}` };
}
