import { editFilm, type OfferedOperation, type Segment } from '@reelsmith/core';
import type { Clause } from '../clause.ts';
import { sayMissing } from '../not-there.ts';
import { targetOf } from '../resolve.ts';
import type { Scene } from '../scene.ts';

/** Segments that are named, or undefined for the whole film. Says so when one is missing. */
export function named(scene: Scene, clause: Clause): Segment[] | undefined | 'missing' {
  const target = targetOf(scene, clause);
  if (target.missing !== undefined) {
    sayMissing(scene, target.missing);
    return 'missing';
  }
  const isWhole = clause.has('o.all', 'n.film') && !namesClips(clause);
  return target.named && target.segments.length > 0 && !isWhole ? target.segments : undefined;
}

/** True for a thing that is named one by one. */
export function namesClips(clause: Clause): boolean {
  return clause.named() > 0;
}

/** Plain operations, done the way people mean them; a sentence says what was done. */
export function editAll(scene: Scene, operations: OfferedOperation[], en: string, zh: string): boolean {
  if (operations.length === 0) return false;
  return scene.take(editFilm(scene.draft, { operations }), en, zh);
}
