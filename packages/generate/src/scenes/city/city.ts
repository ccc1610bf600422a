import { type Falling, layPlate, type Shot } from '../finish.ts';
import { KERNEL } from '../generated/city.ts';
import { createLayout, loadKernel, reserve } from '../kernel-loader.ts';
import type { SceneFamily, SceneSpec } from '../scene-spec.ts';
import { eyeOf, viewOf } from './camera.ts';
import { lightOf } from './light.ts';
import type { Town } from './parts.ts';
import { pulsesAt } from './pulses.ts';
import { settingsOf } from './settings.ts';
import { buildTown, type View } from './world.ts';

interface CityKernel {
  setup(settings: number, cells: number, parts: number): void;
  rows(...numbers: readonly number[]): void;
}

/** What is drawn around the frame, so that the camera can move. */
const MARGIN = 0.07;
/** Rows that are drawn together: the same whatever the threads are, since a pixel looks at those beside it. */
const BLOCK = 16;
/** Metres to the nearest thing that the camera passes, by view. */
const NEAREST: Record<View, number> = { avenue: 11, skyline: 40, above: 90 };

/** Towns and cities: an avenue, a skyline over water, roofs from above; today's or of the near future. */
export const city: SceneFamily = {
  name: 'city',
  bake: (spec, width, height, team) => {
    const size = { width: Math.ceil(width * (1 + 2 * MARGIN)), height: Math.ceil(height * (1 + 2 * MARGIN)) };
    const view = viewOf(spec);
    const light = lightOf(spec);
    const town = buildTown(spec, view, light.lamps > 0.5);
    const eye = eyeOf({ ...spec, aspect: width / height }, view, MARGIN);
    const settings = settingsOf(spec, town, eye, light);
    const layout = createLayout();
    const plate = layPlate(team, layout, size, { width, height });
    const keys = layout.take(size.width * size.height * 4);
    const tables = [
      layout.take(settings.byteLength),
      layout.take(town.cells.byteLength),
      layout.take(town.parts.byteLength),
    ];
    const [settingsAt = 0, cellsAt = 0, partsAt = 0] = tables;
    team.once(() => reserve(team.memory, layout.end));
    team.once(() => write(team.memory.buffer, settings, town, { settingsAt, cellsAt, partsAt }));
    const kernel = loadKernel<CityKernel>(KERNEL, team.memory);
    kernel.setup(settingsAt, cellsAt, partsAt);
    team.rows(Math.ceil(size.height / BLOCK), (first, last) => {
      for (let block = first; block < last; block++) {
        const from = block * BLOCK;
        const to = Math.min(size.height, from + BLOCK);
        const pixel = from * size.width;
        const [at, pulses, key] = [plate.light + pixel * 16, plate.pulses + pixel, keys + pixel * 4];
        kernel.rows(at, pulses, key, size.width, size.height, from, to, 1);
      }
    });
    const night = light.lamps;
    plate.develop({
      ...{
        exposure: light.exposure * (view === 'avenue' ? 1 : 1 - 0.2 * (1 - night)),
        contrast: light.contrast,
        colourful: light.colourful,
        tint: light.tint,
      },
      ...{ narrowGlow: 0.1 + 0.32 * night, wideGlow: 0.05 + 0.2 * night, corners: 0.34, nearest: NEAREST[view] },
      glowsFrom: night > 0.5 ? 0.35 : 1.1,
    });
    return {
      frame: (seconds, out) => {
        const period = spec.loopSeconds ?? 24 / Math.max(0.1, spec.camera.speed);
        const turn = (seconds / period) % 1;
        const shot = shotOf(spec, view, turn, size, { width, height }, eye.horizon);
        plate.shoot(shot, pulsesAt(turn, period, spec.seed), fallingOf(spec, turn, period, height), out);
      },
    };
  },
};

function write(
  buffer: SharedArrayBuffer,
  settings: Float32Array,
  town: Town,
  at: { readonly settingsAt: number; readonly cellsAt: number; readonly partsAt: number },
): void {
  new Float32Array(buffer, at.settingsAt, settings.length).set(settings);
  new Uint8Array(buffer, at.cellsAt, town.cells.byteLength).set(new Uint8Array(town.cells));
  new Float32Array(buffer, at.partsAt, town.parts.length).set(town.parts);
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** There and back in one turn, slow at both ends, so that it can go on for ever. */
function shotOf(spec: SceneSpec, view: View, turn: number, size: Size, frame: Size, horizon: number): Shot {
  const there = 0.5 - 0.5 * Math.cos(2 * Math.PI * turn);
  const { move } = spec.camera;
  const [roomX, roomY] = [(size.width - frame.width) / 2, (size.height - frame.height) / 2];
  // The picture is drawn from the foremost place: further back, what is near only hides more.
  const reach = 2 * MARGIN * NEAREST[view] * 0.8;
  const back = move === 'push_in' ? reach * (1 - there) : move === 'pull_out' ? reach * there : 0;
  const pan = move === 'pan_right' ? there * 2 - 1 : move === 'pan_left' ? 1 - there * 2 : 0;
  const tilt = move === 'sink' ? there * 2 - 1 : move === 'rise' ? 1 - there * 2 : 0;
  return {
    ...{ left: roomX * (1 + pan * 0.96), top: roomY * (1 + tilt * 0.96) },
    ...{ middleX: size.width / 2, middleY: (size.height / 2) * (1 - horizon), back: back / NEAREST[view] },
    ...{ aside: 0, above: 0, scale: 1 },
  };
}

function fallingOf(spec: SceneSpec, turn: number, seconds: number, height: number): Falling | undefined {
  const scale = height / 1080;
  if (spec.weather === 'snow') {
    const size = 3.2 * scale;
    return { count: 650, turn, falls: seconds / 6, long: size, wide: size, slant: -40 * scale, strength: 0.85 };
  }
  if (spec.weather !== 'rain' && spec.weather !== 'storm') return undefined;
  const hard = spec.weather === 'storm';
  return {
    ...{ count: hard ? 1100 : 700, turn, falls: seconds / 0.55, long: 34 * scale, wide: 1.1 * scale },
    ...{ slant: hard ? 0.9 : 0.35, strength: 0.3 },
  };
}
