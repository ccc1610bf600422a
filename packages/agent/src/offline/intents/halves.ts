import type { Segment } from '@reelsmith/core';
import type { Clause } from '../clause.ts';
import type { Scene } from '../scene.ts';

/** "Delete the second half", "speed the first half up" right after a split means one of its two pieces. */
export function splitHalf(scene: Scene, clause: Clause): Segment | undefined {
  const [first, second] = halvesOf(scene, clause);
  return clause.has('n.first_half') ? first : second;
}

/** The piece that is not named. */
export function otherHalf(scene: Scene, clause: Clause): Segment | undefined {
  const [first, second] = halvesOf(scene, clause);
  return clause.has('n.first_half') ? second : first;
}

function halvesOf(scene: Scene, clause: Clause): readonly (Segment | undefined)[] {
  if (!clause.has('n.first_half', 'n.second_half') || clause.named() > 0) return [];
  const clips = scene.clips();
  const recent = scene.context.recentSegmentIds.slice(0, 2);
  const at = clips.findIndex(({ id }, index) => recent.includes(id) && recent.includes(clips[index + 1]?.id ?? ''));
  const [first, second] = [clips[at], clips[at + 1]];
  return at < 0 || first?.name !== second?.name ? [] : [first, second];
}
