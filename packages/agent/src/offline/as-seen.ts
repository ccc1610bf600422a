import type { Segment } from '@reelsmith/core';
import type { ItemOf, RefKind } from './item.ts';
import { listOf } from './lists.ts';
import { Scene } from './scene.ts';

/** "Delete the first clip and mute the third": numbers count what was there when the message was written, as long as things were
 *  only taken away since; undefined when that one is gone, or nothing was taken away. */
export function asSeen(scene: Scene, kind: RefKind, { n, count = 1, every }: ItemOf<'ref'>): Segment | undefined {
  if (n < 1 || count > 1 || every !== undefined) return undefined;
  const taken = scene.operations.some(({ op }) => op === 'remove');
  if (!taken || scene.operations.some(({ op }) => RENUMBERING.has(op))) return undefined;
  const then = listOf(new Scene(scene.context, scene.language), kind)[n - 1];
  return then && scene.segment(then.id);
}

/** Operations behind which the numbers of things are others. */
const RENUMBERING: ReadonlySet<string> = new Set(['insert', 'split', 'duplicate', 'move', 'join']);
