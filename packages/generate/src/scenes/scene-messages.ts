import type { Film } from './film.ts';
import type { SceneSpec } from './scene-spec.ts';
import type { TeamPlace } from './team.ts';

/** A scene to be baked by every worker of a team. */
export interface SceneJob {
  readonly spec: SceneSpec;
  readonly place: TeamPlace;
  readonly film: Film;
}

/** From the pool to its workers; every worker gets every order, in the same order. */
export type SceneOrder =
  | { readonly type: 'bake'; readonly id: number; readonly member: number; readonly job: SceneJob }
  | { readonly type: 'frame'; readonly id: number; readonly slot: number; readonly seconds: number }
  | { readonly type: 'close'; readonly id: number };

/** From a worker to the pool: its part is done, or it can't be done and why. */
export type SceneAnswer = { readonly type: 'done' } | { readonly type: 'failed'; readonly reason: string };
