import { describe, expect, it } from 'vitest';
import { FRAME_FORMS, type FrameForm } from './film.ts';
import { createScenePool } from './scene-pool.ts';
import { SCENE_FAMILIES, type SceneSpec } from './scene-spec.ts';

// Rain, so that what falls is divided between threads too; a loop, since films are mostly asked for as one.
const SPEC: Omit<SceneSpec, 'family'> = {
  ...{ timeOfDay: 'golden_hour', weather: 'rain', season: 'summer', elements: [], palette: [], mood: 'calm' },
  ...{ style: 'natural', camera: { move: 'push_in', speed: 1 }, seed: 5, aspect: 16 / 9, loopSeconds: 5 },
};

/** Moments as a pool of so many threads draws them, one after the other. */
async function moments(threads: number, spec: SceneSpec, form: FrameForm): Promise<Uint8Array[]> {
  const pool = createScenePool(threads);
  const scene = await pool.bake(spec, 90, 50, form);
  const drawn: Uint8Array[] = [];
  for (const seconds of [0, 1.5]) drawn.push((await scene.frame(seconds)).slice());
  await pool.close();
  return drawn;
}

describe('a scene', () => {
  it.each(SCENE_FAMILIES)('of %s is the same to the last byte with one thread and with three', async (family) => {
    const alone = await moments(1, { ...SPEC, family }, 'rgba');
    expect(alone[0]).not.toEqual(alone[1]);
    expect(await moments(3, { ...SPEC, family }, 'rgba')).toEqual(alone);
  });

  it('is so in every form', async () => {
    for (const form of FRAME_FORMS) {
      const drawn = await Promise.all(
        [1, 2, 5].map((threads) => moments(threads, { ...SPEC, family: 'abstract' }, form)),
      );
      expect(drawn[1]).toEqual(drawn[0]);
      expect(drawn[2]).toEqual(drawn[0]);
    }
  });
});

describe('frames of a scene', () => {
  it('hold until the third call after them', async () => {
    const pool = createScenePool(2);
    const scene = await pool.bake({ ...SPEC, family: 'abstract' }, 90, 50, 'yuv420p');
    const first = await scene.frame(0);
    const copy = first.slice();
    await scene.frame(1);
    await scene.frame(2);
    expect(first).toEqual(copy);
    await pool.close();
  });
});
