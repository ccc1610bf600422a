import { type Draft, draftDurationMs } from '../draft.ts';
import type { OfferedOperation } from '../operation.ts';
import { findSegment, findTrack } from '../timeline.ts';
import type { CompoundResult } from './compound.ts';
import { retrimMusic } from './retrim-music.ts';
import { Script } from './script.ts';

/** Applies plain operations the way people mean them: on the main track the whole film follows (`ripple` 'all'), on any
 *  other nothing does, and background music ends with the film again. */
export function editFilm(draft: Draft, { operations }: { operations: readonly OfferedOperation[] }): CompoundResult {
  const script = new Script(draft);
  for (const operation of operations) script.run(withRipple(script.draft, operation));
  script.include(retrimMusic(script.draft, { previousMs: draftDurationMs(draft) }));
  return script.result();
}

function withRipple(draft: Draft, operation: OfferedOperation): OfferedOperation {
  if (!('ripple' in operation)) return operation;
  const track =
    operation.op === 'insert' ? findTrack(draft, operation.trackId) : findSegment(draft, operation.segmentId)?.track;
  return { ...operation, ripple: track?.role === 'main' ? 'all' : 'none' };
}
