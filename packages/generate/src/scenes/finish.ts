import { KERNEL } from './generated/finish.ts';
import { type createLayout, loadKernel } from './kernel-loader.ts';
import type { Team } from './team.ts';

/** What `assembly/kernels/finish.ts` exports; addresses, sizes in pixels, rows from..to. */
interface FinishKernel {
  shrink(light: number, width: number, height: number, target: number, from: number, to: number, least: number): void;
  smear(source: number, target: number, width: number, height: number, reach: number, from: number, to: number): void;
  develop(...numbers: readonly number[]): void;
  shoot(...numbers: readonly number[]): void;
  fall(...numbers: readonly number[]): void;
}

/** How light becomes a picture. */
export interface Development {
  readonly exposure: number;
  /** How much bright things glow, near by and far around. */
  readonly narrowGlow: number;
  readonly wideGlow: number;
  readonly contrast: number;
  readonly colourful: number;
  readonly tint: readonly [number, number, number];
  readonly corners: number;
  /** Light below this does not glow. */
  readonly glowsFrom: number;
  /** Metres to the nearest thing that moves rightly when the camera does. */
  readonly nearest: number;
}

/** Where the camera stands in a frame, against where the picture was drawn. */
export interface Shot {
  /** Corner of the frame in the picture. */
  readonly left: number;
  readonly top: number;
  /** Straight ahead, pixels of the picture. */
  readonly middleX: number;
  readonly middleY: number;
  /** How far back, and pixels to the right and up at one metre. */
  readonly back: number;
  readonly aside: number;
  readonly above: number;
  /** Pixels of the picture a pixel of the frame. */
  readonly scale: number;
}

/** Drops or flakes in front of a frame. */
export interface Falling {
  readonly count: number;
  /** 0..1, after which everything is as it was, and how often a near one falls in it. */
  readonly turn: number;
  readonly falls: number;
  readonly long: number;
  readonly wide: number;
  /** Sideways a pixel of fall; below 0: how far flakes swing. */
  readonly slant: number;
  readonly strength: number;
}

/** A picture in memory that frames are taken from. */
export interface Plate {
  /** Light to be filled in: four numbers a pixel (red, green, blue, nearness in 1/metres). */
  readonly light: number;
  /** What moves there: a byte a pixel. */
  readonly pulses: number;
  develop(how: Development): void;
  /** @param gains brightness of each way to move, in 1/256 */
  shoot(shot: Shot, gains: Uint16Array, falling: Falling | undefined, out: Uint8ClampedArray): void;
}

type Layout = ReturnType<typeof createLayout>;

/** Room for a picture of `width` x `height` that frames of `frame` are taken from. The memory has to be reserved before
 *  `develop`. */
export function layPlate(
  team: Team,
  layout: Layout,
  { width, height }: { width: number; height: number },
  frame: { readonly width: number; readonly height: number },
): Plate {
  const count = width * height;
  const [light, pulses] = [layout.take(count * 16), layout.take(count)];
  const [picture, near] = [layout.take(count * 4 + 64), layout.take(count * 2)];
  const small = { width: width >> 2, height: (height + 3) >> 2 };
  const glow = small.width * small.height * 16;
  const [narrow, wide, spare] = [layout.take(glow), layout.take(glow), layout.take(glow)];
  const [numbers, gainsAt] = [layout.take(64), layout.take(512)];
  const out = layout.take(frame.width * frame.height * 4);
  const kernel = loadKernel<FinishKernel>(KERNEL, team.memory);
  /** Three box blurs both ways: nearly a bell. */
  const blur = (from: number, to: number, reach: number): void => {
    for (let time = 0; time < 3; time++) {
      const source = time === 0 ? from : to;
      team.rows(small.height, (first, end) =>
        kernel.smear(source, spare, small.width, small.height, reach, first, end),
      );
      team.rows(small.width, (first, end) => kernel.smear(spare, to, small.height, small.width, reach, first, end));
    }
  };
  return {
    light,
    pulses,
    develop: (how) => {
      team.once(() => {
        const values = [
          how.exposure,
          how.narrowGlow,
          how.wideGlow,
          how.contrast,
          how.colourful,
          ...how.tint,
          how.corners,
        ];
        new Float32Array(team.memory.buffer, numbers, 11).set([...values, 0, how.nearest]);
      });
      team.rows(small.height, (from, to) => kernel.shrink(light, width, height, narrow, from, to, how.glowsFrom));
      const reach = Math.max(1, Math.round(height / 420));
      blur(narrow, narrow, reach);
      blur(narrow, wide, Math.max(3, Math.round(height / 48)));
      team.rows(height, (from, to) =>
        kernel.develop(light, pulses, narrow, wide, picture, near, width, height, from, to, numbers),
      );
    },
    shoot: ({ left, top, middleX, middleY, back, aside, above, scale }, gains, falling, target) => {
      team.once(() => {
        new Float32Array(team.memory.buffer, numbers, 8).set([left, top, middleX, middleY, back, aside, above, scale]);
        new Uint16Array(team.memory.buffer, gainsAt, 256).set(gains);
      });
      const row = frame.width * 4;
      team.rows(frame.height, (from, to) => {
        kernel.shoot(picture, near, width, height, out, frame.width, from, to, numbers, gainsAt);
        if (falling !== undefined) {
          const { count: drops, turn, falls, long, wide: broad, slant, strength } = falling;
          kernel.fall(out, frame.width, frame.height, from, to, drops, turn, falls, long, broad, slant, strength);
        }
        target.set(new Uint8Array(team.memory.buffer, out + from * row, (to - from) * row), from * row);
      });
    },
  };
}
