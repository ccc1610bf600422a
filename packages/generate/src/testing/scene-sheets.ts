// Draws docs/pictures/scenes-*.jpg: families of scenes at two times of day and two aspects, as the pool would draw them.
// `node packages/generate/src/testing/scene-sheets.ts [folder [family...]]`
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ffmpeg } from '@reelsmith/ffmpeg/testing';
import { abstract } from '../scenes/abstract/abstract.ts';
import { city } from '../scenes/city/city.ts';
import { mountainLake } from '../scenes/mountain-lake.ts';
import type { SceneFamily, SceneSpec, TimeOfDay } from '../scenes/scene-spec.ts';
import { seaBeach } from '../scenes/sea-beach.ts';
import { sky } from '../scenes/sky.ts';
import { space } from '../scenes/space/space.ts';
import { createTeamOfOne } from '../scenes/team.ts';
import { PLAIN } from '../scenes/testing/draw.ts';

const OUT = process.argv[2] ?? join(import.meta.dirname, '../../../../docs/pictures');
const HIGH = 240;
const WIDTHS = [Math.round((HIGH * 16) / 9), Math.round((HIGH * 9) / 16)] as const;
const GAP = 4;

interface Row {
  readonly change: Partial<SceneSpec>;
  readonly times: readonly [TimeOfDay, TimeOfDay];
}

const ROWS: readonly (readonly [SceneFamily, readonly Row[]])[] = [
  [
    mountainLake,
    [
      { change: { seed: 21, weather: 'partly_cloudy' }, times: ['day', 'sunset'] },
      { change: { seed: 11, season: 'autumn', elements: ['trees'] }, times: ['golden_hour', 'dusk'] },
      { change: { seed: 3, season: 'winter', elements: ['moon', 'milky_way'] }, times: ['morning', 'night'] },
    ],
  ],
  [
    seaBeach,
    [
      { change: { seed: 7 }, times: ['day', 'golden_hour'] },
      { change: { seed: 8, elements: ['islands'], weather: 'partly_cloudy' }, times: ['sunset', 'night'] },
      { change: { seed: 2, elements: ['waves'], weather: 'storm' }, times: ['day', 'dusk'] },
    ],
  ],
  [
    sky,
    [
      { change: { seed: 9, weather: 'partly_cloudy' }, times: ['day', 'sunset'] },
      { change: { seed: 3, weather: 'storm', elements: ['lightning'] }, times: ['day', 'sunset'] },
      { change: { seed: 6, elements: ['aurora', 'stars'] }, times: ['dusk', 'night'] },
    ],
  ],
  [
    city,
    [
      { change: { elements: ['neon', 'traffic'], style: 'futuristic' }, times: ['day', 'night'] },
      { change: { elements: ['traffic', 'trees'], seed: 14 }, times: ['morning', 'sunset'] },
      { change: { elements: ['river_front'], seed: 21 }, times: ['golden_hour', 'night'] },
      { change: { seed: 5, weather: 'partly_cloudy' }, times: ['day', 'night'] },
      { change: { elements: ['traffic'], weather: 'rain', seed: 3 }, times: ['dusk', 'night'] },
    ],
  ],
  [
    space,
    [
      { change: { elements: ['planet'], seed: 1 }, times: ['day', 'night'] },
      { change: { elements: ['planet', 'rings'], seed: 2 }, times: ['day', 'night'] },
      { change: { seed: 4 }, times: ['dawn', 'sunset'] },
      { change: { elements: ['nebula'], seed: 9 }, times: ['day', 'night'] },
      { change: { elements: ['galaxy'], seed: 8 }, times: ['day', 'night'] },
    ],
  ],
  [
    abstract,
    (['flow', 'liquid', 'gradient', 'waves', 'bokeh', 'particles', 'grid'] as const).map((element, index): Row => {
      return {
        change: { elements: [element], seed: 3 + index },
        times: index % 2 === 0 ? ['day', 'night'] : ['sunset', 'dusk'],
      };
    }),
  ],
];

/** Families that are named on the command line, or all. */
function asked([family]: readonly [SceneFamily, unknown]): boolean {
  const names = process.argv.slice(3);
  return names.length === 0 || names.includes(family.name);
}

/** One row: each aspect at each time. */
function drawRow(family: SceneFamily, { change, times }: Row, sheet: Uint8Array, top: number, wide: number): void {
  let left = 0;
  for (const width of WIDTHS) {
    for (const timeOfDay of times) {
      const spec: SceneSpec = { ...PLAIN, ...change, timeOfDay, family: family.name, aspect: width / HIGH };
      const picture = new Uint8ClampedArray(width * HIGH * 4);
      family.bake(spec, width, HIGH, createTeamOfOne()).frame(0, picture);
      for (let row = 0; row < HIGH; row++) {
        sheet.set(picture.subarray(row * width * 4, (row + 1) * width * 4), ((top + row) * wide + left) * 4);
      }
      left += width + GAP;
    }
  }
}

async function drawSheet(folder: string, family: SceneFamily, rows: readonly Row[]): Promise<void> {
  const wide = 2 * (WIDTHS[0] + WIDTHS[1]) + 3 * GAP;
  const high = rows.length * (HIGH + GAP) - GAP;
  const sheet = new Uint8Array(wide * high * 4).fill(255);
  for (const [index, row] of rows.entries()) drawRow(family, row, sheet, index * (HIGH + GAP), wide);
  const raw = join(folder, `${family.name}.rgba`);
  await writeFile(raw, sheet);
  const to = join(OUT, `scenes-${family.name}.jpg`);
  const input = ['-f', 'rawvideo', '-pix_fmt', 'rgba', '-s', `${wide}x${high}`, '-i', raw];
  await ffmpeg([...input, '-frames:v', '1', '-q:v', '5', '-update', '1', to]);
}

const folder = await mkdtemp(join(tmpdir(), 'scenes-'));
try {
  for (const [family, rows] of ROWS.filter(asked)) await drawSheet(folder, family, rows);
} finally {
  await rm(folder, { recursive: true });
}
