import type { Canvas, Draft } from '../draft.ts';
import type { OperationOf } from '../operation.ts';
import { change } from '../refusal.ts';
import { given } from '../same.ts';
import type { Outcome } from './outcome.ts';

/** Sets width, height and frame rate of the film; what is not given stays. Fits of the segments stay too (see the
 *  compound `changeCanvas`). */
export function setCanvas(draft: Draft, operation: OperationOf<'setCanvas'>): Outcome {
  const { width, height, fps }: Canvas = { ...draft.canvas, ...given(operation.canvas) };
  return {
    ok: true,
    draft: { ...draft, canvas: { width, height, fps } },
    change: change('canvas_set', {
      beforeWidth: draft.canvas.width,
      beforeHeight: draft.canvas.height,
      beforeFps: draft.canvas.fps,
      width,
      height,
      fps,
    }),
  };
}
