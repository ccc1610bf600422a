import type { SceneSpec } from '../scene-spec.ts';
import { type Seeded, seeded } from '../seeded.ts';
import { type Part, packTown, type Town } from './parts.ts';
import { furnish, quay, type Street } from './street.ts';
import { house, type Lot, type Manner } from './towers.ts';

/** From where a town is seen. */
export type View = 'avenue' | 'skyline' | 'above';

const SIZE = 40;
const WIDE = 72;
const DEEP = 84;
const LEFT = (-WIDE / 2) * SIZE;
const NEAR = -6 * SIZE;

/** Half the width of the avenue at x = 0, with its pavements. */
export const AVENUE = 15;

/** Where the town begins behind water. */
export const SHORE = 430;

interface Plan {
  readonly random: Seeded;
  readonly view: View;
  readonly manner: Manner;
  readonly street: Street;
  /** Where the tall towers stand: middle, how far around, how tall. */
  readonly peaks: readonly { readonly x: number; readonly z: number; readonly reach: number; readonly tall: number }[];
}

/** The houses of a town: the same for the same seed. */
export function buildTown(spec: SceneSpec, view: View, night: boolean): Town {
  const random = seeded(spec.seed);
  const futuristic = spec.style === 'futuristic' || spec.elements.includes('holograms');
  const signs = spec.elements.includes('neon') || futuristic ? 0.5 : view === 'avenue' && night ? 0.12 : 0.03;
  const plan: Plan = {
    random,
    view,
    manner: { futuristic, signs },
    street: { trees: !futuristic, cars: !night, season: spec.season, half: AVENUE },
    peaks: peaksOf(random, view, futuristic),
  };
  const cells: Part[][] = [];
  for (let row = 0; row < DEEP; row++) {
    for (let column = 0; column < WIDE; column++) cells.push(cell(plan, column, row));
  }
  return packTown(cells, { wide: WIDE, deep: DEEP, cellSize: SIZE, x: LEFT, z: NEAR });
}

function peaksOf(random: Seeded, view: View, futuristic: boolean): Plan['peaks'] {
  const more = futuristic ? 1.45 : 1;
  const count = view === 'avenue' ? 3 : 4;
  return Array.from({ length: count }, (_, index) => ({
    x: view === 'avenue' ? random.between(-250, 250) : ((index + random.between(0.1, 0.9)) / count - 0.5) * 1500,
    z: view === 'skyline' ? SHORE + random.between(160, 700) : random.between(500, 1600),
    reach: random.between(120, 280),
    tall: random.between(170, 360) * more,
  }));
}

function cell(plan: Plan, column: number, row: number): Part[] {
  const { random } = plan;
  const left = LEFT + column * SIZE;
  const near = NEAR + row * SIZE;
  const parts: Part[] = [];
  if (plan.view === 'skyline' && near < SHORE + 20)
    return near + SIZE > SHORE + 20 ? quay(random, left, plan.street) : parts;
  const side = left === 0 ? 1 : left === -SIZE ? -1 : undefined;
  const crossing = row % 3 === 2 ? 14 : 0;
  const lot: Lot = {
    left: side === 1 ? AVENUE : left + 5,
    right: side === -1 ? -AVENUE : left + SIZE - 5,
    near,
    far: near + SIZE - crossing,
  };
  if (side !== undefined && plan.view !== 'skyline' && near < 900) {
    parts.push(...furnish(random, plan.street, side, near, near + SIZE - crossing));
  }
  for (const piece of split(random, lot)) {
    // Here and there a gap: a yard, a low house.
    const height = heightAt(plan, (piece.left + piece.right) / 2, (piece.near + piece.far) / 2);
    parts.push(...house(random, piece, height, plan.manner));
  }
  return parts;
}

function split(random: Seeded, lot: Lot): Lot[] {
  const gap = random.chance(0.5) ? 0 : 1.2;
  const depth = lot.far - lot.near;
  if (random.chance(0.45) || depth < 30) return [lot];
  const cut = lot.near + depth * random.between(0.4, 0.6);
  return [
    { ...lot, far: cut - gap },
    { ...lot, near: cut + gap },
  ];
}

function heightAt({ random, view, peaks, manner }: Plan, x: number, z: number): number {
  let envelope = 0;
  for (const peak of peaks) {
    const off = ((x - peak.x) ** 2 + (z - peak.z) ** 2) / (peak.reach * peak.reach);
    envelope = Math.max(envelope, peak.tall * Math.exp(-off));
  }
  const roll = random.next();
  const usual = 14 + 42 * roll * roll + (roll > 0.93 ? 55 * random.next() : 0);
  if (view === 'above' && z < 420) return Math.min(usual, 16 + z * 0.12 + 12 * roll);
  if (view === 'avenue' && Math.abs(x) < 60) {
    const grown = manner.futuristic ? 60 + 190 * roll * roll : 22 + 75 * roll * roll;
    return Math.max(grown, envelope * (0.3 + 0.8 * random.next()));
  }
  return Math.max(usual, envelope * (0.25 + 0.85 * random.next()));
}
