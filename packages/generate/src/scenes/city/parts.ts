import type { Colour } from '../colour.ts';

/** A block, a cylinder or a ball of the town; metres, z away from the eye. */
export interface Part {
  readonly kind?: 'block' | 'round' | 'crown';
  readonly x: number;
  readonly z: number;
  /** Half its size across and along. */
  readonly wide: number;
  readonly deep: number;
  readonly foot: number;
  readonly top: number;
  /** How much its sides lean in, a metre of height. */
  readonly lean?: number;
  /** Distance of its cut corners from the middle; none when absent. */
  readonly cut?: number;
  readonly look: number;
  readonly colour: Colour;
  readonly neon?: number;
  /** The side with a wall of lights: 0 right, 1 left, 2 far, 3 near. */
  readonly sign?: number;
}

/** Looks of walls, as `assembly/city/facade.ts` knows them; what is no house begins at 8. */
export const LOOK = {
  windows: 0,
  glass: 1,
  bands: 2,
  fins: 3,
  wide: 4,
  brick: 5,
  metal: 8,
  bark: 9,
  paint: 10,
  lamp: 11,
  beacon: 12,
  pane: 13,
} as const;

const NUMBERS = 16;
const KINDS = { block: 0, round: 1, crown: 2 } as const;

/** The town as the kernel reads it. */
export interface Town {
  readonly wide: number;
  readonly deep: number;
  readonly cellSize: number;
  readonly x: number;
  readonly z: number;
  readonly tallest: number;
  /** A cell: its first part, how many, as whole numbers; its top. */
  readonly cells: ArrayBuffer;
  readonly parts: Float32Array;
}

/** Parts by cell, row by row. A part has to stay in its cell. */
export function packTown(
  cells: readonly (readonly Part[])[],
  grid: Pick<Town, 'wide' | 'deep' | 'cellSize' | 'x' | 'z'>,
): Town {
  const all = cells.flat();
  const parts = new Float32Array(all.length * NUMBERS);
  for (const [index, part] of all.entries()) parts.set(numbers(part, index), index * NUMBERS);
  const table = new DataView(new ArrayBuffer(cells.length * 12));
  let first = 0;
  for (const [index, cell] of cells.entries()) {
    table.setInt32(index * 12, first, true);
    table.setInt32(index * 12 + 4, cell.length, true);
    table.setFloat32(index * 12 + 8, Math.max(0, ...cell.map(topOf)), true);
    first += cell.length;
  }
  const tallest = all.reduce((most, part) => Math.max(most, topOf(part)), 1);
  return { ...grid, tallest, cells: table.buffer, parts };
}

function topOf(part: Part): number {
  return part.kind === 'crown' ? part.foot + part.wide : part.top;
}

function numbers(part: Part, index: number): number[] {
  return [
    ...[KINDS[part.kind ?? 'block'], part.x, part.z, part.wide, part.deep, part.foot, part.top],
    ...[part.lean ?? 0, part.cut ?? 0, part.look, (index * 8 + 5) % 4_000_000, ...part.colour],
    ...[part.neon ?? 0, part.sign === undefined ? 0 : part.sign + 1],
  ];
}
