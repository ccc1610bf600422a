import { apply, type OfferedOperation } from '@reelsmith/core';
import type { Scene } from './scene.ts';
import type { Found } from './subject.ts';

/** Does something to each of several segments; what is so already is passed over. False, with a sentence, when nothing
 *  was left to do. */
export function changeEach(
  scene: Scene,
  found: readonly Found[],
  make: (one: Found) => readonly OfferedOperation[],
  said: readonly [en: string, zh: string],
): boolean {
  return takeAll(scene, found.flatMap(make), said);
}

/** The same for operations that are there already. */
export function takeAll(
  scene: Scene,
  operations: readonly OfferedOperation[],
  [en, zh]: readonly [en: string, zh: string],
): boolean {
  let { draft } = scene;
  const fresh: OfferedOperation[] = [];
  for (const operation of operations) {
    const applied = apply(draft, operation);
    if (!applied.ok && applied.refusal.code === 'nothing_to_change') continue;
    if (!applied.ok) return scene.refuse(applied.refusal);
    draft = applied.draft;
    fresh.push(operation);
  }
  return scene.take({ ok: true, operations: fresh.length > 0 ? fresh : [...operations], notes: [] }, en, zh);
}
