import { afterAll, describe, expect, it } from 'vitest';
import { createScenePool } from './scene-pool.ts';
import type { SceneSpec } from './scene-spec.ts';

const SPEC: SceneSpec = {
  ...{ family: 'mountain_lake', timeOfDay: 'golden_hour', weather: 'clear', season: 'summer', elements: [] },
  ...{ palette: [], mood: 'calm', style: 'natural', camera: { move: 'pan_right', speed: 1 }, seed: 5, aspect: 16 / 9 },
};
const FAMILIES = ['mountain_lake', 'sea_beach', 'sky'] as const;

const pool = createScenePool(2);
afterAll(() => pool.close());

async function moments(changes: Partial<SceneSpec>, seconds: readonly number[], width = 96, height = 54) {
  const scene = await pool.bake({ ...SPEC, aspect: width / height, ...changes }, width, height);
  const drawn: Uint8Array[] = [];
  for (const second of seconds) drawn.push((await scene.frame(second)).slice());
  await scene.close();
  return drawn;
}

/** Mean difference of two pictures, 0..255. */
function apart(a: Uint8Array | undefined, b: Uint8Array | undefined): number {
  if (a === undefined || b === undefined || a.length !== b.length) return Number.POSITIVE_INFINITY;
  return a.reduce((sum, value, at) => sum + Math.abs(value - (b[at] ?? 0)), 0) / a.length;
}

describe.each(FAMILIES)('a %s', (family) => {
  it('is another picture for another seed, in other weather and at another hour', async () => {
    const [here] = await moments({ family }, [0]);
    for (const change of [{ seed: 6 }, { weather: 'storm' }, { timeOfDay: 'night' }] as const) {
      const [other] = await moments({ family, ...change }, [0]);
      expect(apart(here, other), JSON.stringify(change)).toBeGreaterThan(4);
    }
  });

  it('moves, and ends a loop where it began', async () => {
    const [first, later, last] = await moments({ family, weather: 'snow', loopSeconds: 4 }, [0, 1.3, 4]);
    expect(apart(first, later)).toBeGreaterThan(0.2);
    expect(apart(first, last)).toBeLessThan(0.02);
  });

  it.each([
    ['upright', 54, 96],
    ['square', 64, 64],
    ['odd', 75, 41],
  ])('is drawn %s, whole and opaque', async (_, width, height) => {
    const [picture] = await moments({ family }, [0], width, height);
    expect(picture?.length).toBe(width * height * 4);
    expect(picture?.every((value, at) => at % 4 !== 3 || value === 255)).toBe(true);
    const rows = [0.1, 0.5, 0.9].map((share) => picture?.[(Math.floor(height * share) * width + 5) * 4] ?? 0);
    expect(Math.max(...rows) - Math.min(...rows)).toBeGreaterThan(3);
  });
});

it('rain before bright clouds leaves no dark points in them', async () => {
  const [width, height] = [135, 240];
  const storm = { family: 'sea_beach', weather: 'storm', timeOfDay: 'day', elements: ['waves'], seed: 2 } as const;
  const [picture = new Uint8Array()] = await moments(
    { ...storm, camera: { move: 'push_in', speed: 1 } },
    [0],
    width,
    height,
  );
  const red = (x: number, y: number): number => picture[(y * width + x) * 4] ?? 0;
  const points: string[] = [];
  for (let y = 0; y < height / 2; y += 1) {
    for (let x = 1; x < width - 1; x += 1) {
      if (red(x, y) < 40 && red(x - 1, y) > 120 && red(x + 1, y) > 120) points.push(`${x},${y}`);
    }
  }
  expect(points).toEqual([]);
});
