import { type Draft, draftDurationMs } from '../draft.ts';
import type { OfferedOperation, Ripple } from '../operation.ts';
import { findSegment, findTrack } from '../timeline.ts';
import type { CompoundResult } from './compound.ts';
import { followFilm } from './follow-film.ts';
import { retrimMusic } from './retrim-music.ts';
import { Script } from './script.ts';

/** Applies plain operations the way people mean them: on the main track the whole film follows, on any other nothing
 *  does, and background music ends with the film again. A title that opens or closes the film stays there when a clip
 *  under it is removed or trimmed. The `ripple` of the operations given does not matter. */
export function editFilm(draft: Draft, { operations }: { operations: readonly OfferedOperation[] }): CompoundResult {
  const script = new Script(draft);
  for (const operation of operations) editOne(script, operation);
  script.include(retrimMusic(script.draft, { previousMs: draftDurationMs(draft) }));
  return script.result();
}

function editOne(script: Script, operation: OfferedOperation): void {
  const before = script.draft;
  if (!isOnMain(before, operation)) {
    script.run(withRipple(operation, 'none'));
  } else if (operation.op === 'remove' || operation.op === 'trim') {
    script.run(withRipple(operation, 'track'));
    followFilm(script, before);
  } else {
    script.run(withRipple(operation, 'all'));
  }
}

function isOnMain(draft: Draft, operation: OfferedOperation): boolean {
  if (operation.op === 'insert') return findTrack(draft, operation.trackId)?.role === 'main';
  return 'segmentId' in operation && findSegment(draft, operation.segmentId)?.track.role === 'main';
}

function withRipple(operation: OfferedOperation, ripple: Ripple): OfferedOperation {
  return 'ripple' in operation ? { ...operation, ripple } : operation;
}
