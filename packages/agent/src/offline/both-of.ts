import type { Segment } from '@reelsmith/core';
import type { RefKind } from './item.ts';
import { listOf } from './lists.ts';
import type { Scene } from './scene.ts';

/** The two that "both" means: of two, those that were spoken of, or the two in the middle. Undefined where nobody knows. */
export function bothOf(
  scene: Scene,
  kind: RefKind | undefined,
  isMiddle: boolean,
): { segments: Segment[]; named: boolean } {
  const list = listOf(scene, kind ?? 'clip');
  // "The two in the middle" of four.
  if (isMiddle && list.length > 2 && list.length % 2 === 0)
    return { segments: list.slice(list.length / 2 - 1, list.length / 2 + 1), named: true };
  if (list.length === 2) return { segments: [...list], named: true };
  // A recording, and a small one over it.
  const over = listOf(scene, 'overlay');
  if (list.length === 1 && over.length === 1 && (kind === undefined || kind === 'clip'))
    return { segments: [...list, ...over], named: true };
  const topic = scene.topic.flatMap((id) => list.filter((segment) => segment.id === id));
  if (topic.length === 2) return { segments: topic, named: true };
  const lately = scene.recent().filter((segment) => kind === undefined || list.some(({ id }) => id === segment.id));
  return lately.length >= 2 ? { segments: lately.slice(0, 2), named: true } : { segments: [], named: false };
}
