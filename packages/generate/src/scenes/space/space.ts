import { type Development, layPlate, type Shot } from '../finish.ts';
import { KERNEL } from '../generated/space.ts';
import { createLayout, loadKernel, reserve } from '../kernel-loader.ts';
import type { SceneFamily, SceneSpec } from '../scene-spec.ts';
import { seeded } from '../seeded.ts';
import { packBodies } from './bodies.ts';
import { type Composition, compose } from './composition.ts';

interface SpaceKernel {
  setup(settings: number, bodies: number): void;
  rows(...numbers: readonly number[]): void;
}

const MARGIN = 0.06;
/** Nearness of a place on a ball is its height over the ball's rim; this is the most that is told apart. */
const HIGHEST = 4;

/** Planets, moons, clouds of gas, galaxies, and the sun over the edge of a world. */
export const space: SceneFamily = {
  name: 'space',
  bake: (spec, width, height, team) => {
    const size = { width: Math.ceil(width * (1 + 2 * MARGIN)), height: Math.ceil(height * (1 + 2 * MARGIN)) };
    const composition = compose({ ...spec, aspect: width / height });
    const bodies = packBodies(composition.bodies);
    const largest = Math.max(0.1, ...composition.bodies.map((body) => body.radius));
    const settings = settingsOf(spec, composition);
    const layout = createLayout();
    const plate = layPlate(team, layout, size, { width, height });
    const [settingsAt, bodiesAt] = [layout.take(settings.byteLength), layout.take(bodies.byteLength)];
    team.once(() => reserve(team.memory, layout.end));
    team.once(() => {
      new Float32Array(team.memory.buffer, settingsAt, settings.length).set(settings);
      new Float32Array(team.memory.buffer, bodiesAt, bodies.length).set(bodies);
    });
    const kernel = loadKernel<SpaceKernel>(KERNEL, team.memory);
    kernel.setup(settingsAt, bodiesAt);
    team.rows(size.height, (from, to) => {
      const pixel = from * size.width;
      kernel.rows(plate.light + pixel * 16, plate.pulses + pixel, size.width, size.height, from, to, MARGIN);
    });
    plate.develop(developmentOf(spec, composition));
    return {
      frame: (seconds, out) => {
        const period = spec.loopSeconds ?? 24 / Math.max(0.1, spec.camera.speed);
        const turn = (seconds / period) % 1;
        plate.shoot(
          shotOf(spec, turn, size, { width, height }, largest),
          twinkle(turn, period, spec.seed),
          undefined,
          out,
        );
      },
    };
  },
};

function settingsOf(spec: SceneSpec, made: Composition): Float32Array {
  const { sun } = made;
  return Float32Array.from([
    ...[spec.seed % 1_000_003, made.bodies.length, ...made.light, ...made.lightColour, made.stars, made.nebula],
    ...[...made.gas[0], ...made.gas[1], made.band, made.galaxy, sun?.x ?? 0, sun?.y ?? 0, sun === undefined ? 0 : 1],
    ...[0, Math.cos(made.turn), Math.sin(made.turn)],
  ]);
}

function developmentOf({ style, mood }: SceneSpec, { exposure, sun, galaxy }: Composition): Development {
  return {
    exposure: exposure * 1.05,
    ...{
      narrowGlow: 0.22,
      wideGlow: sun === undefined ? 0.12 : 0.2,
      glowsFrom: galaxy > 0 ? 0.4 : 0.65,
      corners: 0.25,
    },
    contrast: style === 'soft' ? 0.05 : mood === 'dramatic' || style === 'cinematic' ? 0.5 : 0.3,
    colourful: style === 'monochrome' ? 0 : mood === 'energetic' ? 1.3 : 1.08,
    tint: mood === 'warm' ? [1.1, 1, 0.88] : mood === 'cold' ? [0.9, 1, 1.12] : [1, 1, 1],
    nearest: 1 / HIGHEST,
  };
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** There and back in one turn: the camera drifts, and balls turn a little. */
function shotOf({ camera: { move } }: SceneSpec, turn: number, size: Size, frame: Size, largest: number): Shot {
  const there = 0.5 - 0.5 * Math.cos(2 * Math.PI * turn);
  const zoom = move === 'push_in' ? 1 - there : move === 'pull_out' ? there : 0;
  const scale = 1 + 2 * MARGIN * 0.9 * zoom;
  const pan = move === 'pan_right' ? there * 2 - 1 : move === 'pan_left' ? 1 - there * 2 : 0;
  const tilt = move === 'sink' ? there * 2 - 1 : move === 'rise' ? 1 - there * 2 : 0;
  const [roomX, roomY] = [(size.width - frame.width * scale) / 2, (size.height - frame.height * scale) / 2];
  const half = Math.min(frame.width, frame.height) / 2;
  // No further than there is picture beyond the frame.
  const turned = Math.min(move === 'still' ? 0.05 : 0.11, (0.9 * MARGIN * frame.width) / (largest * half));
  return {
    ...{ left: roomX * (1 + pan * 0.96), top: roomY * (1 + tilt * 0.96), scale },
    ...{ middleX: size.width / 2, middleY: size.height / 2, back: 0, above: 0 },
    aside: (there * 2 - 1) * turned * half * HIGHEST,
  };
}

/** Stars twinkle: brightness in 1/256 of the 24 groups that move. */
function twinkle(turn: number, seconds: number, seed: number): Uint16Array {
  const gains = new Uint16Array(256).fill(256);
  const random = seeded(seed ^ 0x57a);
  for (let index = 104; index < 128; index++) {
    const times = Math.max(1, Math.round(seconds / random.between(1.6, 5)));
    gains[index] = 175 + 81 * (0.5 + 0.5 * Math.sin(2 * Math.PI * (turn * times + random.next())));
  }
  return gains;
}
