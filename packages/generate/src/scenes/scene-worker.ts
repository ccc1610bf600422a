import { parentPort } from 'node:worker_threads';
import { FAMILIES } from './families.ts';
import type { SceneAnswer, SceneJob, SceneOrder } from './scene-messages.ts';
import type { BakedScene } from './scene-spec.ts';
import { joinTeam } from './team.ts';

// One thread of the team that draws scenes.

const scenes = new Map<number, { readonly baked: BakedScene; readonly out: Uint8ClampedArray }>();

function bake(id: number, member: number, { spec, width, height, place, out }: SceneJob): void {
  const family = FAMILIES[spec.family];
  if (family === undefined) throw new RangeError(`No family of scenes is called "${spec.family}".`);
  const baked = family.bake(spec, width, height, joinTeam(place, member));
  scenes.set(id, { baked, out: new Uint8ClampedArray(out) });
}

function frame(id: number, seconds: number): void {
  const scene = scenes.get(id);
  if (scene === undefined) throw new RangeError(`Scene ${id} is not baked.`);
  scene.baked.frame(seconds, scene.out);
}

function obey(order: SceneOrder): SceneAnswer {
  try {
    if (order.type === 'bake') bake(order.id, order.member, order.job);
    else if (order.type === 'frame') frame(order.id, order.seconds);
    else scenes.delete(order.id);
    return { type: 'done' };
  } catch (error) {
    return { type: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }
}

parentPort?.on('message', (order: SceneOrder) => parentPort?.postMessage(obey(order)));
