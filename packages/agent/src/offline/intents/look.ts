import { FITS, LOOK_PRESETS, MOTION_TYPES, type OfferedOperation, type Segment } from '@reelsmith/core';
import type { Clause } from '../clause.ts';
import { deed, type Intent } from '../deed.ts';
import { sayMissing, targetOf } from '../resolve.ts';
import type { Scene } from '../scene.ts';

/** How pictures look: fit, background, slow zoom, colours; and transitions that go. */
export const lookIntent: Intent = (clause) => {
  if (clause.has('o.title', 'o.text') || clause.one('quote') !== undefined) return [];
  const [fit, look, motion] = [clause.family('fit.'), clause.family('look.'), clause.family('mo.')];
  const color = clause.family('color.');
  const gone = clause.has('v.remove', 'x.off', 'x.not');
  if (gone && (clause.has('o.transition') || clause.family('tr.') !== undefined)) {
    return [deed('cut', (scene) => removeTransitions(scene, clause))];
  }
  if (clause.has('v.fadein', 'v.fadeout')) return [];
  if (fit !== undefined) return [deed('look', (scene) => setFit(scene, clause, fit))];
  if (clause.has('o.background') && color !== undefined) return [deed('look', (scene) => setBackground(scene, color))];
  if (look !== undefined) return [deed('look', (scene) => setLook(scene, clause, look))];
  return motion === undefined ? [] : [deed('look', (scene) => setMotion(scene, clause, gone ? undefined : motion))];
};

function each(
  scene: Scene,
  clause: Clause,
  make: (segment: Segment) => OfferedOperation | undefined,
): OfferedOperation[] | undefined {
  const target = targetOf(scene, clause);
  if (target.missing !== undefined) {
    sayMissing(scene, target.missing);
    return undefined;
  }
  const named = clause.named() > 0 || (clause.has('o.it') && target.named);
  const segments = named ? target.segments : scene.clips();
  return segments.flatMap((segment) => make(segment) ?? []);
}

function run(scene: Scene, operations: OfferedOperation[] | undefined, en: string, zh: string): void {
  if (operations === undefined) return;
  if (operations.length === 0) {
    scene.warnings.push(
      scene.words('There is nothing on the timeline to do that with.', '时间线上没有可以这样处理的内容。'),
    );
    return;
  }
  scene.take({ ok: true, operations, notes: [] }, en, zh);
}

function setFit(scene: Scene, clause: Clause, name: string): void {
  const fit = FITS.find((other) => other === name);
  if (fit === undefined) return;
  const zh = { blur: '模糊背景', cover: '铺满画面', contain: '完整显示' }[fit];
  const en = { blur: 'stands on a blurred copy', cover: 'fills the frame', contain: 'shows whole' }[fit];
  run(
    scene,
    each(scene, clause, ({ id }) => ({ op: 'setFit', segmentId: id, fit })),
    `the picture ${en}`,
    zh,
  );
}

function setBackground(scene: Scene, color: string): void {
  run(scene, [{ op: 'setBackground', color }], `the background is ${color}`, `背景设为 ${color}`);
}

function setLook(scene: Scene, clause: Clause, name: string): void {
  const preset = LOOK_PRESETS.find((other) => other === name);
  if (preset === undefined) return;
  run(
    scene,
    each(scene, clause, ({ id }) => ({ op: 'setLook', segmentId: id, look: { preset } })),
    `gave it the look "${preset}"`,
    `画面风格设为“${preset}”`,
  );
}

function setMotion(scene: Scene, clause: Clause, name: string | undefined): void {
  const type = MOTION_TYPES.find((other) => other === name);
  const motion = type === undefined ? null : { type, amount: 0.1 };
  run(
    scene,
    each(scene, clause, ({ id }) => ({ op: 'setMotion', segmentId: id, motion })),
    motion === null ? 'the pictures hold still' : 'added a slow zoom',
    motion === null ? '画面不再移动' : '加了缓慢缩放',
  );
}

function removeTransitions(scene: Scene, clause: Clause): void {
  const make = ({ id, transitionIn }: Segment): OfferedOperation | undefined =>
    transitionIn === undefined ? undefined : { op: 'removeTransition', segmentId: id };
  const operations = each(scene, clause, make);
  if (operations?.length === 0) {
    scene.refuse({ code: 'no_transition', params: {} });
    return;
  }
  run(scene, operations, 'removed the transitions', '去掉了转场');
}
