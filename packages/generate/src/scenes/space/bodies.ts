import { type Colour, colourOf } from '../colour.ts';
import type { SceneSpec } from '../scene-spec.ts';
import type { Seeded } from '../seeded.ts';

/** A planet or a moon; places and sizes in halves of the shorter side, y up. */
export interface Body {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly kind: 'earth' | 'giant' | 'rock';
  readonly number: number;
  /** How its axis leans, radians. */
  readonly lean: number;
  /** How much air it has, 0 to 1, and what colour that shines in. */
  readonly air: number;
  readonly airColour: Colour;
  /** Black for an earth that looks like ours. */
  readonly colour: Colour;
  readonly second: Colour;
  readonly cover: number;
  readonly ring?: { readonly inner: number; readonly wide: number; readonly normal: Colour };
}

/** Numbers of a body in the kernel's table. */
const NUMBERS = 24;
const KINDS = { earth: 0, giant: 1, rock: 2 } as const;

/** Bodies as the kernel reads them (`assembly/space/bodies.ts`), far ones first. */
export function packBodies(bodies: readonly Body[]): Float32Array {
  const table = new Float32Array(Math.max(1, bodies.length) * NUMBERS);
  for (const [index, body] of bodies.entries()) {
    const { ring } = body;
    table.set(
      [
        ...[body.x, body.y, body.radius, KINDS[body.kind], body.number, body.lean, body.air, ...body.airColour],
        ...[...body.colour, body.cover, 1, ring?.inner ?? 0, ...body.second, ring?.wide ?? 0],
        ...(ring?.normal ?? [0, 1, 0]),
      ],
      index * NUMBERS,
    );
  }
  return table;
}

const BLUE_AIR: Colour = [0.28, 0.55, 1];
const GIANTS: readonly (readonly [Colour, Colour])[] = [
  [
    [0.62, 0.42, 0.26],
    [0.86, 0.74, 0.58],
  ],
  [
    [0.16, 0.32, 0.62],
    [0.5, 0.72, 0.86],
  ],
  [
    [0.5, 0.3, 0.2],
    [0.92, 0.62, 0.36],
  ],
  [
    [0.3, 0.2, 0.44],
    [0.78, 0.5, 0.62],
  ],
];

const COVERS: Record<SceneSpec['weather'], number> = {
  clear: 0.5,
  partly_cloudy: 0.62,
  overcast: 0.95,
  fog: 0.9,
  rain: 0.85,
  storm: 0.95,
  snow: 0.8,
};

/** A world like ours, or one of the colours that were asked for. */
export function earth(spec: SceneSpec, random: Seeded, place: Pick<Body, 'x' | 'y' | 'radius'>): Body {
  const [main] = spec.palette.map(colourOf);
  return {
    ...place,
    ...{ kind: 'earth', number: Math.floor(random.between(1, 90_000)), lean: random.between(-0.5, 0.5), air: 1 },
    airColour: main === undefined ? BLUE_AIR : blend(main, [0.7, 0.8, 1], 0.35),
    ...{ colour: main ?? [0, 0, 0], second: [1, 1, 1], cover: COVERS[spec.weather] },
  };
}

/** A ball of gas, with a ring if it is to have one. */
export function giant(spec: SceneSpec, random: Seeded, place: Pick<Body, 'x' | 'y' | 'radius'>, ringed: boolean): Body {
  const [main, other] = spec.palette.map(colourOf);
  const pair = GIANTS[Math.floor(random.next() * GIANTS.length)] ?? GIANTS[0];
  const [first, second] = pair ?? [
    [0.6, 0.4, 0.3],
    [0.9, 0.7, 0.6],
  ];
  const colour = main ?? first;
  const lean = random.between(-0.42, 0.42);
  const open = random.between(0.24, 0.4);
  const normal: Colour = [-Math.sin(lean) * Math.cos(open), Math.cos(lean) * Math.cos(open), Math.sin(open)];
  return {
    ...place,
    ...{ kind: 'giant', number: Math.floor(random.between(1, 90_000)), lean, air: 0.35, colour, cover: 0 },
    second: other ?? (main === undefined ? second : blend(main, [1, 0.95, 0.85], 0.6)),
    airColour: blend(colour, [0.9, 0.85, 0.8], 0.3),
    ...(ringed ? { ring: { inner: 1.32, wide: 0.98, normal } } : {}),
  };
}

/** A moon of stone. */
export function moon(random: Seeded, place: Pick<Body, 'x' | 'y' | 'radius'>): Body {
  const tone = random.between(0.34, 0.5);
  return {
    ...place,
    ...{ kind: 'rock', number: Math.floor(random.between(1, 90_000)), lean: random.between(-1, 1), air: 0 },
    ...{ airColour: [0, 0, 0], colour: [tone * 1.04, tone, tone * 0.95], second: [1, 1, 1], cover: 0 },
  };
}

function blend([r, g, b]: Colour, [r2, g2, b2]: Colour, share: number): Colour {
  return [r + (r2 - r) * share, g + (g2 - g) * share, b + (b2 - b) * share];
}
