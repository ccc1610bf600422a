import type { Draft } from '../draft.ts';
import { refusal } from '../refusal.ts';
import type { CompoundResult } from './compound.ts';
import { fitFilm } from './fit-film.ts';
import { mainTrack, trackEndMs } from './main-track.ts';
import { Script } from './script.ts';

/** Makes the film as long as asked: pictures share the time equally, videos lose or get back tails in proportion, none
 *  under a second. Too little material is never looped or slowed: a note says so. Refused as `track_not_found` while the main track is empty. */
export function fitToLength(draft: Draft, { targetMs }: { targetMs: number }): CompoundResult {
  if (trackEndMs(mainTrack(draft)) === 0) return refusal('track_not_found', { role: 'main' });
  const script = new Script(draft);
  fitFilm(script, { transitions: new Map(), targetMs });
  return script.result();
}
