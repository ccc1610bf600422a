import type { Colour } from '../colour.ts';
import type { Season } from '../scene-spec.ts';
import type { Seeded } from '../seeded.ts';
import { LOOK, type Part } from './parts.ts';

/** What stands along an avenue. */
export interface Street {
  readonly trees: boolean;
  readonly cars: boolean;
  readonly season: Season;
  /** Half its width, with the pavements. */
  readonly half: number;
}

const LEAVES: Record<Season, readonly [Colour, ...Colour[]]> = {
  spring: [
    [0.16, 0.24, 0.07],
    [0.42, 0.24, 0.26],
  ],
  summer: [
    [0.07, 0.125, 0.04],
    [0.1, 0.15, 0.05],
    [0.06, 0.11, 0.045],
  ],
  autumn: [
    [0.5, 0.2, 0.04],
    [0.55, 0.3, 0.05],
    [0.4, 0.1, 0.03],
  ],
  winter: [
    [0.12, 0.1, 0.07],
    [0.1, 0.09, 0.07],
  ],
};
/** Where the wall of the waterfront stands. */
const QUAY = 432;
const PAINT: readonly [Colour, ...Colour[]] = [
  [0.6, 0.6, 0.6],
  [0.04, 0.04, 0.05],
  [0.5, 0.05, 0.04],
  [0.06, 0.12, 0.3],
  [0.3, 0.31, 0.33],
  [0.75, 0.5, 0.05],
];

/** What stands on the pavement and at the kerb of one side of the avenue, from `near` to `far`. */
export function furnish(random: Seeded, street: Street, side: 1 | -1, near: number, far: number): Part[] {
  const parts: Part[] = [];
  for (let z = near + 6.5; z < far - 2; z += 13) {
    const x = side * (street.half - 2.6);
    if (Math.round((z - near) / 13) % 2 === 0) parts.push(...lamp(side, street.half - 3.6, z));
    else if (street.trees) parts.push(...tree(random, x, z, LEAVES[street.season]));
  }
  if (street.cars) parts.push(...parked(random, street, side, near, far));
  return parts;
}

function parked(random: Seeded, { half }: Street, side: 1 | -1, near: number, far: number): Part[] {
  const parts: Part[] = [];
  for (let z = near + 5; z < far - 8; z += 8.5) {
    if (random.chance(0.55)) parts.push(...car(random, side * (half - 5.5), z + random.between(0, 1.5)));
  }
  for (const lane of [0.31, 0.52]) {
    if (random.chance(0.4)) parts.push(...car(random, side * half * lane, random.between(near + 4, far - 6)));
  }
  return parts;
}

function lamp(side: 1 | -1, off: number, z: number): Part[] {
  const post: Colour = [0.08, 0.08, 0.09];
  return [
    { x: side * off, z, wide: 0.09, deep: 0.09, foot: 0, top: 7.6, look: LOOK.metal, colour: post },
    { x: side * (off - 0.8), z, wide: 0.9, deep: 0.08, foot: 7.5, top: 7.62, look: LOOK.metal, colour: post },
    { x: side * (off - 1.5), z, wide: 0.42, deep: 0.16, foot: 7.3, top: 7.5, look: LOOK.lamp, colour: [0.5, 0.5, 0.5] },
  ];
}

function tree(random: Seeded, x: number, z: number, leaves: readonly [Colour, ...Colour[]]): Part[] {
  const high = random.between(3.2, 4.6);
  const colour = random.pick(leaves);
  const parts: Part[] = [
    { x, z, wide: 0.16, deep: 0.16, foot: 0, top: high, look: LOOK.bark, colour: [0.1, 0.08, 0.06] },
  ];
  for (let index = 0; index < 9; index++) {
    const radius = random.between(0.6, 1.15);
    parts.push({
      kind: 'crown',
      x: x + random.between(-1.2, 1.2),
      z: z + random.between(-1.4, 1.4),
      ...{ wide: radius, deep: radius, foot: high + random.between(-0.5, 2), top: high + 3, look: LOOK.bark, colour },
    });
  }
  return parts;
}

function car(random: Seeded, x: number, z: number): Part[] {
  const colour = random.pick(PAINT);
  const black: Colour = [0.02, 0.02, 0.02];
  return [
    { x, z, wide: 0.84, deep: 2.1, foot: 0, top: 0.36, look: LOOK.paint, colour: black },
    { x, z, wide: 0.92, deep: 2.25, foot: 0.3, top: 0.86, lean: 0.12, look: LOOK.paint, colour },
    { x, z: z + 0.1, wide: 0.8, deep: 1.25, foot: 0.86, top: 1.36, lean: 0.4, look: LOOK.pane, colour: black },
    { x, z: z + 0.1, wide: 0.62, deep: 0.95, foot: 1.34, top: 1.42, look: LOOK.paint, colour },
  ];
}

/** The waterfront: a wall, lamps on it, trees behind. */
export function quay(random: Seeded, left: number, { trees, season }: Street): Part[] {
  const z = QUAY;
  const stone: Colour = [0.34, 0.33, 0.31];
  const parts: Part[] = [
    { x: left + 20, z: z + 6, wide: 20, deep: 6, foot: 0, top: 2.6, look: LOOK.paint, colour: stone },
  ];
  for (const off of [10, 30]) {
    const x = left + off;
    parts.push(
      { x, z: z + 1, wide: 0.14, deep: 0.14, foot: 2.6, top: 7, look: LOOK.metal, colour: [0.1, 0.1, 0.1] },
      { x, z: z + 1, wide: 0.5, deep: 0.5, foot: 7, top: 7.7, look: LOOK.lamp, colour: [0.5, 0.5, 0.5] },
    );
    if (!trees || random.chance(0.3)) continue;
    const radius = random.between(2.6, 4.2);
    const colour = random.pick(LEAVES[season]);
    for (const share of [-0.5, 0.5]) {
      const [wide, foot] = [radius * random.between(0.7, 1), 5 + random.between(0, 2.4)];
      parts.push({
        ...{ kind: 'crown', x: x + 5 + share * 3.6, z: z + 7, wide, deep: wide, foot, top: 12 },
        ...{ look: LOOK.bark, colour },
      });
    }
  }
  return parts;
}
