import type { Colour } from '../colour.ts';
import type { Seeded } from '../seeded.ts';
import { LOOK, type Part } from './parts.ts';

/** A piece of ground to build on, metres. */
export interface Lot {
  readonly left: number;
  readonly right: number;
  readonly near: number;
  readonly far: number;
}

/** What decides how houses look. */
export interface Manner {
  readonly futuristic: boolean;
  /** Share of houses with a wall of lights on them. */
  readonly signs: number;
}

const STONE: readonly [Colour, ...Colour[]] = [
  [0.5, 0.45, 0.38],
  [0.42, 0.33, 0.26],
  [0.56, 0.53, 0.5],
  [0.36, 0.2, 0.15],
  [0.62, 0.6, 0.56],
  [0.3, 0.3, 0.32],
];
const GLASS: readonly [Colour, ...Colour[]] = [
  [0.16, 0.22, 0.28],
  [0.1, 0.16, 0.2],
  [0.2, 0.28, 0.3],
  [0.26, 0.28, 0.3],
  [0.14, 0.2, 0.26],
];
const DARK: readonly [Colour, ...Colour[]] = [
  [0.1, 0.11, 0.14],
  [0.14, 0.13, 0.16],
  [0.07, 0.08, 0.1],
];

interface Style {
  readonly look: number;
  readonly colour: Colour;
  readonly neon: number;
}

/** A house of `height` metres that fills its lot. */
export function house(random: Seeded, lot: Lot, height: number, manner: Manner): Part[] {
  const x = (lot.left + lot.right) / 2;
  const z = (lot.near + lot.far) / 2;
  const wide = (lot.right - lot.left) / 2;
  const deep = (lot.far - lot.near) / 2;
  const style = styleOf(random, height, manner);
  const body = { x, z, wide, deep, foot: 0, top: height, ...style };
  const parts = height > 70 ? tower(random, body, manner) : low(random, body);
  if (height > 30 && random.chance(manner.signs)) sign(random, parts, x);
  return parts;
}

function styleOf(random: Seeded, height: number, { futuristic }: Manner): Style {
  const glassy = height > 60 ? 0.6 : 0.25;
  const neon = futuristic && random.chance(0.42) ? Math.ceil(random.between(0.01, 3)) : 0;
  if (random.chance(glassy)) {
    return { look: random.pick([LOOK.glass, LOOK.glass, LOOK.bands, LOOK.fins]), colour: random.pick(GLASS), neon };
  }
  const looks = [LOOK.windows, LOOK.wide, LOOK.brick, LOOK.fins, LOOK.bands] as const;
  return { look: random.pick(looks), colour: random.pick(futuristic ? DARK : STONE), neon };
}

// The side that is seen from the street or the water gets the lights.
function sign(random: Seeded, parts: Part[], x: number): void {
  const index = parts.findIndex((part) => part.top - part.foot > 24 && part.kind !== 'round' && part.look < LOOK.metal);
  const chosen = parts[index];
  if (chosen !== undefined) parts[index] = { ...chosen, sign: random.chance(0.4) ? 3 : x < 0 ? 0 : 1 };
}

type Body = Required<Pick<Part, 'x' | 'z' | 'wide' | 'deep' | 'foot' | 'top' | 'look' | 'colour' | 'neon'>>;

function low(random: Seeded, body: Body): Part[] {
  return [body, ...roof(random, body)];
}

function tower(random: Seeded, body: Body, manner: Manner): Part[] {
  const form = random.next();
  if (form < 0.42) return stepped(random, body);
  if (form < 0.58) return rounded(random, body);
  if (form < 0.76) return cutCorners(random, body);
  return manner.futuristic || form > 0.9 ? leaning(random, body) : stepped(random, body);
}

/** A foot, and on it blocks that step back. */
function stepped(random: Seeded, body: Body): Part[] {
  const steps = 2 + Math.floor(random.next() * 3);
  const parts: Part[] = [];
  let { wide, deep, foot } = body;
  for (let step = 0; step < steps; step++) {
    const share = step === steps - 1 ? 1 : 0.3 + 0.42 * random.next();
    const top = step === steps - 1 ? body.top : foot + (body.top - foot) * share * 0.8;
    parts.push({ ...body, wide, deep, foot, top });
    foot = top;
    wide *= random.between(0.68, 0.88);
    deep *= random.between(0.68, 0.88);
  }
  const last = { ...body, wide: wide / 0.78, deep: deep / 0.78, top: body.top };
  return [...parts, ...crown(random, last)];
}

function rounded(random: Seeded, body: Body): Part[] {
  const radius = Math.min(body.wide, body.deep) * 0.95;
  const podium = { ...body, top: random.between(9, 18) };
  const shaft = { ...body, kind: 'round' as const, wide: radius, deep: radius, foot: podium.top, neon: 0 };
  return [podium, shaft, ...mast(random, { ...body, wide: radius * 0.5, deep: radius * 0.5 })];
}

function cutCorners(random: Seeded, body: Body): Part[] {
  const cut = (body.wide + body.deep) * random.between(0.5, 0.62);
  const neck = body.top * random.between(0.72, 0.9);
  const upper = { ...body, wide: body.wide * 0.72, deep: body.deep * 0.72, foot: neck, cut: cut * 0.72 };
  return [{ ...body, top: neck, cut }, upper, ...crown(random, { ...upper, top: body.top })];
}

function leaning(random: Seeded, body: Body): Part[] {
  const lean = (Math.min(body.wide, body.deep) * random.between(0.35, 0.8)) / body.top;
  const left = Math.min(body.wide, body.deep) - lean * body.top;
  const tip = { ...body, wide: left, deep: left, foot: body.top };
  return [{ ...body, lean }, ...mast(random, { ...tip, top: body.top })];
}

function crown(random: Seeded, body: Body): Part[] {
  return random.chance(0.45) ? mast(random, body) : roof(random, body);
}

/** A mast with a red light on its tip. */
function mast(random: Seeded, body: Body): Part[] {
  const foot = body.top + 4;
  const tip = foot + random.between(12, 38);
  const metal: Colour = [0.3, 0.3, 0.32];
  return [
    {
      ...body,
      wide: body.wide * 0.5,
      deep: body.deep * 0.5,
      foot: body.top,
      top: foot,
      look: LOOK.metal,
      colour: metal,
    },
    {
      x: body.x,
      z: body.z,
      wide: 0.9,
      deep: 0.9,
      foot,
      top: tip,
      lean: 0.6 / (tip - foot),
      look: LOOK.metal,
      colour: metal,
    },
    {
      x: body.x,
      z: body.z,
      wide: 0.55,
      deep: 0.55,
      foot: tip,
      top: tip + 1.1,
      look: LOOK.beacon,
      colour: [0.4, 0.02, 0.02],
    },
  ];
}

/** Machines, a stair head and tanks on a flat roof. */
function roof(random: Seeded, body: Body): Part[] {
  const grey = (): Colour => {
    const tone = random.between(0.3, 0.6);
    return [tone, tone, tone * 1.02];
  };
  const parts: Part[] = [];
  const count = 2 + Math.floor(random.next() * 4);
  for (let index = 0; index < count; index++) {
    const size = index === 0 ? random.between(0.22, 0.4) : random.between(0.06, 0.16);
    const wide = Math.max(0.8, body.wide * size);
    const deep = Math.max(0.8, body.deep * size);
    parts.push({
      x: body.x + random.between(-1, 1) * (body.wide - wide - 1) * 0.9,
      z: body.z + random.between(-1, 1) * (body.deep - deep - 1) * 0.9,
      ...{
        wide,
        deep,
        foot: body.top,
        top: body.top + (index === 0 ? random.between(3, 7) : random.between(1.4, 3.2)),
      },
      ...{ look: LOOK.metal, colour: grey(), kind: index === count - 1 && random.chance(0.5) ? 'round' : 'block' },
    });
  }
  return parts;
}
