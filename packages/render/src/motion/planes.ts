import { type Shape, SLOTS } from './messages.ts';

/** One plane of the still and of each frame: where it begins in both, and its sizes. */
export interface Plane {
  readonly from: number;
  readonly fromWidth: number;
  readonly fromHeight: number;
  readonly to: number;
  readonly width: number;
  readonly height: number;
  /** Pixels of the picture per pixel of the plane, each way. */
  readonly step: 1 | 2;
}

/** The planes in the order in which they lie in memory; chroma is half as wide and half as high. */
export function planesOf({ raster, target, alpha }: Shape): Plane[] {
  const steps: readonly (1 | 2)[] = alpha ? [1, 2, 2, 1] : [1, 2, 2];
  let from = 0;
  let to = 0;
  return steps.map((step) => {
    const plane = {
      ...{ from, fromWidth: raster.width / step, fromHeight: raster.height / step },
      ...{ to, width: target.width / step, height: target.height / step, step },
    };
    from += plane.fromWidth * plane.fromHeight;
    to += plane.width * plane.height;
    return plane;
  });
}

/** Bytes of a picture with the planes of `shape`. */
export function bytesOf({ width, height }: Shape['raster'], alpha: boolean): number {
  return width * height * (alpha ? 2.5 : 1.5);
}

/** Where things lie in the memory of a stream. */
export interface Layout {
  readonly tables: Readonly<Record<1 | 2, number>>;
  readonly rows: number;
  readonly raster: number;
  readonly slots: readonly number[];
  readonly bytes: number;
}

/** The kernel reads and writes whole vectors: up to this much past the end of a plane. */
const SLACK = 64;

export function layoutOf(
  { raster, target, alpha }: Shape,
  sizes: { tableBytes(width: number): number; rowsBytes(width: number): number },
): Layout {
  let end = SLACK;
  const take = (bytes: number): number => {
    const start = end;
    end = Math.ceil((start + bytes + SLACK) / SLACK) * SLACK;
    return start;
  };
  const tables = { 1: take(sizes.tableBytes(target.width)), 2: take(sizes.tableBytes(target.width / 2)) };
  const rows = take(sizes.rowsBytes(target.width));
  const still = take(bytesOf(raster, alpha));
  const slots = Array.from({ length: SLOTS }, () => take(bytesOf(target, alpha)));
  return { tables, rows, raster: still, slots, bytes: end };
}
