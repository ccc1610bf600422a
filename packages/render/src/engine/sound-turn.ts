import { setTimeout as wait } from 'node:timers/promises';
import type { FinishedPiece, Workshop } from './run.ts';

/** Spans that come before the sound of the whole film while somebody watches it being made. */
const FIRST_SPANS = 4;
const LOOK_MS = 200;

/** Who watches a film being made hears a sound that is mixed for the stream; the whole film's own would only take the
 *  place of its first pictures. Its turn comes when those are there, or when nobody watches. */
export function createSoundTurn({ inOrder, signal, onPiece }: Pick<Workshop, 'inOrder' | 'signal' | 'onPiece'>) {
  let drawn = 0;
  let shown = false;
  return {
    /** To be told of each finished span. */
    onPiece: (piece: FinishedPiece): void => {
      drawn += 1;
      shown ||= drawn >= Math.min(FIRST_SPANS, piece.of);
      onPiece(piece);
    },
    /** Resolves when the sound may be made, or the render is stopped. */
    come: async (): Promise<void> => {
      while (!shown && signal?.aborted !== true && inOrder()) {
        await wait(LOOK_MS, undefined, { ...(signal === undefined ? {} : { signal }) }).catch(() => undefined);
      }
    },
  };
}
