import type { Canvas, Draft } from '../draft.ts';
import { chooseFit } from './choose-canvas.ts';
import type { CompoundResult } from './compound.ts';
import { Script } from './script.ts';

/** Gives the film another size, and each full picture the way to fill it that suits the new shape. */
export function changeCanvas(draft: Draft, { canvas }: { canvas: Partial<Canvas> }): CompoundResult {
  const script = new Script(draft);
  script.run({ op: 'setCanvas', canvas });
  for (const track of script.draft.tracks.filter((other) => other.kind === 'video')) {
    for (const { id: segmentId, source, placement } of track.segments) {
      if (source.kind !== 'media' || placement !== undefined) continue;
      const { width, height } = source;
      if (width === undefined || height === undefined) continue;
      script.run({ op: 'setFit', segmentId, fit: chooseFit({ width, height }, script.draft.canvas) });
    }
  }
  return script.result();
}
