import type { OfferedOperation, Placement } from '@reelsmith/core';
import { changeEach } from '../../change-each.ts';
import type { Clause } from '../../clause.ts';
import type { Scene } from '../../scene.ts';
import { everything, type Found, isOverlay, isPicture } from '../../subject.ts';
import { boxOf } from './overlay.ts';
import { pictured } from './pictured.ts';

/** Pictures stand as they stood at first: whole, unturned and still, and small ones in their corner. */
export function resetFraming(scene: Scene, clause: Clause): void {
  const changed = everything(scene).filter((one) => isPicture(one) && backTo(scene, clause, one).length > 0);
  const found = pictured(scene, clause) ?? [];
  const meant = found.filter(({ segment }) => changed.some((other) => other.segment.id === segment.id));
  const named = clause.named() > 0 || clause.has('o.it', 'o.overlay', 'o.clip', 'o.image');
  const some = meant.length > 0 || named ? meant : changed;
  if (some.length === 0) {
    scene.sayAlready();
    return;
  }
  changeEach(scene, some, (one) => backTo(scene, clause, one), ['it stands as at first', '恢复了原来的位置和大小']);
}

function backTo(scene: Scene, clause: Clause, one: Found): OfferedOperation[] {
  const { id, crop, placement, motion } = one.segment;
  const home = homeOf(scene, clause, one);
  const same = JSON.stringify(home ?? null) === JSON.stringify(placement ?? null);
  return [
    ...(crop === undefined ? [] : [{ op: 'setCrop', segmentId: id, crop: null } as const]),
    ...(same ? [] : [{ op: 'setPlacement', segmentId: id, placement: home ?? null } as const]),
    ...(motion === undefined || !/zoom|缩放/i.test(clause.text())
      ? []
      : [{ op: 'setMotion', segmentId: id, motion: null } as const]),
  ];
}

/** Where a small picture stands when nothing is said; clips fill the frame. */
function homeOf(scene: Scene, clause: Clause, one: Found): Placement | undefined {
  const { source } = one.segment;
  const asset = source.kind === 'media' ? scene.asset(source.assetId) : undefined;
  return isOverlay(one) && asset !== undefined ? boxOf(clause, asset, scene) : undefined;
}
