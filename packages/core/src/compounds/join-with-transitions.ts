import { DEFAULT_TRANSITION_MS } from '../defaults.ts';
import type { Draft, Track } from '../draft.ts';
import { refusal } from '../refusal.ts';
import { endMs, type Transition } from '../segment.ts';
import type { TransitionType } from '../transition-types.ts';
import type { CompoundResult } from './compound.ts';
import { fitFilm } from './fit-film.ts';
import { mainTrack } from './main-track.ts';
import { Script } from './script.ts';

/** How `joinWithTransitions` goes about it. */
export interface JoinWithTransitions {
  type: TransitionType;
  /** 0.5 s without it. */
  durationMs?: number | undefined;
  /** Only the cuts between two of these; all cuts of the main track without it. */
  segmentIds?: readonly string[] | undefined;
  /** Length that the film gets in the same go. */
  targetMs?: number | undefined;
}

/** Puts a transition at each cut of the main track. Clips are trimmed first so that both sides have material for it; a
 *  frame is held only where a clip is too short for that, and a note says so. Refused as `not_adjacent` when there is
 *  no cut.
 *
 *  ```
 *  |     A     |     B     |   ->   |    A   [/]   B    |      A loses floor(d/2), B ceil(d/2)
 *  ```
 */
export function joinWithTransitions(draft: Draft, options: JoinWithTransitions): CompoundResult {
  const { type, durationMs = DEFAULT_TRANSITION_MS } = options;
  const track = mainTrack(draft);
  const transitions = new Map<string, Transition>();
  for (const segmentId of cutsOf(track, options.segmentIds)) transitions.set(segmentId, { type, durationMs });
  if (transitions.size === 0 && options.targetMs === undefined) {
    return refusal('not_adjacent', { name: track?.segments[0]?.name ?? '' });
  }
  const script = new Script(draft);
  fitFilm(script, { transitions, targetMs: options.targetMs });
  return script.result();
}

/** Ids of the segments whose start is a cut with the one before. */
function cutsOf(track: Track | undefined, segmentIds: readonly string[] | undefined): string[] {
  const asked = segmentIds === undefined ? undefined : new Set(segmentIds);
  const segments = track?.segments ?? [];
  return segments.flatMap((segment, index) => {
    const previous = segments[index - 1];
    if (previous === undefined || endMs(previous) !== segment.startMs) return [];
    const wanted = asked === undefined || (asked.has(segment.id) && asked.has(previous.id));
    return wanted ? [segment.id] : [];
  });
}
