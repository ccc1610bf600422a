import { Worker } from 'node:worker_threads';
import { createFilm, type FrameForm, frameOf } from './film.ts';
import type { SceneAnswer, SceneJob, SceneOrder } from './scene-messages.ts';
import type { SceneSpec } from './scene-spec.ts';
import { createTeamPlace } from './team.ts';

/** A scene that a pool has baked. */
export interface PooledScene {
  /** The frame at `seconds` in the form that was asked for. The bytes hold until the third call after it: one frame can be
   *  drawn while one waits and one is read. Calls wait for one another. */
  frame(seconds: number): Promise<Uint8Array<SharedArrayBuffer>>;
  /** Gives its memory back. */
  close(): Promise<void>;
}

/** Threads that draw scenes, all of them at one scene at a time. */
export interface ScenePool {
  /** @param form RGBA unless said. @throws RangeError when the form cannot have that size */
  bake(spec: SceneSpec, width: number, height: number, form?: FrameForm): Promise<PooledScene>;
  close(): Promise<void>;
}

/** Where the worker's code lies beside this file: as source, or built. */
const WORKER = new URL(import.meta.url.endsWith('.ts') ? './scene-worker.ts' : './scene-worker.js', import.meta.url);

const DIED = 'The part that draws scenes ended unexpectedly.';

interface Crew {
  obey(orders: readonly SceneOrder[]): Promise<void>;
  end(): Promise<void>;
}

/** @param threads how many draw together; they start with the first scene */
export function createScenePool(threads: number): ScenePool {
  let crew: Crew | undefined;
  let ids = 0;
  let last: Promise<unknown> = Promise.resolve();
  /** One order at a time: the workers of a team wait for each other, so none may be at something else. */
  const command = (orders: readonly SceneOrder[]): Promise<void> => {
    const done = last.then(async () => {
      crew ??= startCrew(threads);
      try {
        await crew.obey(orders);
      } catch (error) {
        // The others may wait for the one that failed, for ever.
        const broken = crew;
        crew = undefined;
        await broken.end();
        throw error;
      }
    });
    last = done.catch(() => undefined);
    return done;
  };
  const everyone = (order: SceneOrder): SceneOrder[] => Array.from({ length: threads }, () => order);
  return {
    bake: async (spec, width, height, form = 'rgba') => {
      ids += 1;
      const id = ids;
      const film = createFilm(form, width, height);
      const job: SceneJob = { spec, place: createTeamPlace(threads), film };
      await command(Array.from({ length: threads }, (_, member) => ({ type: 'bake', id, member, job })));
      let slot = 0;
      return {
        frame: async (seconds) => {
          slot += 1;
          const own = slot;
          await command(everyone({ type: 'frame', id, slot: own, seconds }));
          return frameOf(film, own);
        },
        close: () => command(everyone({ type: 'close', id })),
      };
    },
    close: async () => {
      await last;
      await crew?.end();
      crew = undefined;
    },
  };
}

function startCrew(threads: number): Crew {
  // They need nothing of the environment, which holds secrets.
  const workers = Array.from({ length: threads }, () => new Worker(WORKER, { env: {}, name: 'scene' }));
  for (const worker of workers) worker.unref();
  return {
    obey: async (orders) => {
      for (const worker of workers) worker.ref();
      try {
        await Promise.all(workers.map((worker, index) => ask(worker, orders[index])));
      } finally {
        for (const worker of workers) worker.unref();
      }
    },
    end: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

function ask(worker: Worker, order: SceneOrder | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = (problem?: string): void => {
      worker.off('message', hear).off('error', die).off('exit', die);
      if (problem === undefined) resolve();
      else reject(new Error(problem));
    };
    const hear = (answer: SceneAnswer): void => settle(answer.type === 'failed' ? answer.reason : undefined);
    const die = (): void => settle(DIED);
    worker.on('message', hear).on('error', die).on('exit', die);
    worker.postMessage(order);
  });
}
