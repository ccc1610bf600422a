import { parentPort } from 'node:worker_threads';
import { FAMILIES } from './families.ts';
import { type FilmMember, joinFilm } from './film.ts';
import type { SceneAnswer, SceneJob, SceneOrder } from './scene-messages.ts';
import type { BakedScene } from './scene-spec.ts';
import { joinTeam } from './team.ts';

// One thread of the team that draws scenes.

const scenes = new Map<number, { readonly baked: BakedScene; readonly film: FilmMember }>();

function bake(id: number, member: number, { spec, place, film }: SceneJob): void {
  const family = FAMILIES[spec.family];
  if (family === undefined) throw new RangeError(`No family of scenes is called "${spec.family}".`);
  const team = joinTeam(place, member);
  const baked = family.bake(spec, film.width, film.height, team);
  scenes.set(id, { baked, film: joinFilm(film, team) });
}

function frame(id: number, slot: number, seconds: number): void {
  const scene = scenes.get(id);
  if (scene === undefined) throw new RangeError(`Scene ${id} is not baked.`);
  scene.film.draw(slot, (out) => scene.baked.frame(seconds, out));
}

function obey(order: SceneOrder): SceneAnswer {
  try {
    if (order.type === 'bake') bake(order.id, order.member, order.job);
    else if (order.type === 'frame') frame(order.id, order.slot, order.seconds);
    else scenes.delete(order.id);
    return { type: 'done' };
  } catch (error) {
    return { type: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }
}

parentPort?.on('message', (order: SceneOrder) => parentPort?.postMessage(obey(order)));
