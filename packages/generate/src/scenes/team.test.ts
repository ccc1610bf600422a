import { describe, expect, it } from 'vitest';
import { loadKernel, reserve } from './kernel-loader.ts';
import { loadLandKernel } from './land/kernel.ts';
import { createScenePool } from './scene-pool.ts';
import type { SceneSpec } from './scene-spec.ts';
import { createTeamOfOne, createTeamPlace, joinTeam } from './team.ts';

describe('a team', () => {
  it('of one does every row and everything that is done once', () => {
    const team = createTeamOfOne();
    const spans: [number, number][] = [];
    team.once(() => spans.push([-1, -1]));
    team.rows(7, (from, to) => spans.push([from, to]));
    expect(spans).toEqual([
      [-1, -1],
      [0, 7],
    ]);
  });

  it('gives every row to one member, once, step after step', () => {
    const team = joinTeam(createTeamPlace(1), 0);
    for (const count of [1, 100, 1080]) {
      const seen = new Array<number>(count).fill(0);
      team.rows(count, (from, to) => {
        for (let row = from; row < to; row++) seen[row] = (seen[row] ?? 0) + 1;
      });
      expect(seen).toEqual(new Array<number>(count).fill(1));
    }
  });

  it('has memory that grows to what is asked for and not below', () => {
    const { memory } = createTeamOfOne();
    reserve(memory, 200_000);
    expect(memory.buffer.byteLength).toBe(4 * 65_536);
    reserve(memory, 10);
    expect(memory.buffer.byteLength).toBe(4 * 65_536);
  });
});

describe('a kernel', () => {
  it('refuses a setting that it does not have', () => {
    const kernel = loadLandKernel(createTeamOfOne().memory);
    expect(() => kernel.set({ horizn: 1 })).toThrow('no setting "horizn"');
  });

  it('that is not WebAssembly is refused', () => {
    const { memory } = createTeamOfOne();
    expect(() => loadKernel('AAAA', memory)).toThrow('no scenes');
  });
});

describe('a pool of scenes', () => {
  it('says what it cannot bake, and goes on afterwards', async () => {
    const pool = createScenePool(2);
    // A family from a newer version, read from disk.
    const spec = { family: 'opera' } as unknown as SceneSpec;
    await expect(pool.bake(spec, 8, 8)).rejects.toThrow('No family of scenes is called "opera"');
    await expect(pool.bake(spec, 8, 8)).rejects.toThrow('opera');
    await pool.close();
  });
});
