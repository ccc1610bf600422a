import { endMs, type Segment, TRANSITION_TYPES, type TransitionType } from '@reelsmith/core';
import type { Clause } from '../clause.ts';
import type { Scene } from '../scene.ts';

/** The last kind that is named: "replace the crossfades with a glitch". */
export function typeOf(clause: Clause): TransitionType | undefined {
  const named = clause.families('tr.').findLast((name) => TRANSITION_TYPES.some((type) => type === name));
  return TRANSITION_TYPES.find((type) => type === named);
}

/** Clips of the film that begin at a cut. */
export function cutsOf(scene: Scene): Segment[] {
  const clips = scene.clips();
  return clips.filter((clip, index) => {
    const before = clips[index - 1];
    return before !== undefined && endMs(before) === clip.startMs;
  });
}
