// Which place of the ground each pixel sees: every column of the picture is walked from near to far once.
import { hash2, unit } from '../noise';
import { exp2f, log2f } from '../vector';
import { eye, focal, horizon, middle } from './camera';
import { detailAt, treeAt } from './cover';
import { leaves, summitAt } from './summits';
import { groundAt } from './terrain';

/** Distance ahead for each sample, 0 where nothing was hit. */
export let depths: usize = 0;
export let tracedWidth: i32 = 0;
export let tracedHeight: i32 = 0;
/** Samples a pixel, each way. */
export let samples: i32 = 1;
/** No ground is higher. */
export let highest: f32 = 3500;
/** Whether trees stand. */
export let planted: i32 = 1;

/** The surface with what stands on it. */
export function surfaceAt(x: f32, z: f32, t: f32): f32 {
  const ground: f32 = groundAt(x, z);
  const bare: f32 = ground + detailAt(x, z, ground, t);
  return planted != 0 && t < 5200 && ground > 2 ? bare + treeAt(x, z, t) : bare;
}

/** What may stand above the map: stones, crowns of trees. */
const STANDING: f32 = 48;
/** Ground that is so low is under water whatever lies on it. */
const SUNK: f32 = -1;

/** Whether the whole square at `t` changes nothing: all water, or below the line from the camera over what is drawn, which
 *  rises by `rise` a metre. */
// @ts-expect-error: decorator
@inline
function hidden(summit: f32, t: f32, end: f32, camera: f32, rise: f32, mirrored: i32): bool {
  if (summit <= SUNK) return true;
  return mirrored == 0 && summit + STANDING < camera + min<f32>(rise * t, rise * end) && rise > 0;
}

/** Walks columns from..to between two distances. `mirrored` looks from below the water. */
export function trace(from: i32, to: i32, near: f32, far: f32, mirrored: i32): void {
  const scale: f32 = <f32>samples;
  const f: f32 = focal * scale;
  const level: f32 = horizon * scale;
  const camera = mirrored != 0 ? -eye : eye;
  const stride = <usize>tracedWidth << 2;
  const ratio: f32 = 1 + (mirrored != 0 ? <f32>3 : <f32>4.2) / f;
  for (let column = from; column < to; column++) {
    const place = depths + (<usize>column << 2);
    for (let y = 0; y < tracedHeight; y++) store<f32>(place + <usize>y * stride, 0);
    const slope: f32 = ((<f32>column + 0.5) / scale - middle) / focal;
    // Nearer ground belongs to another layer; a little more than what it leaves free is drawn.
    const first: f32 = max<f32>(0, surfaceAt(slope * near, near, near));
    const free: f32 = level - ((first - camera) / near) * f + (surfaceAt(slope * near * 0.8, near * 0.8, near) > 0.5 ? <f32>tracedHeight * 0.01 : 0);
    // Mirrored rays start where the eye's meet the water: rows from `open` on towards the horizon are free for what is
    // farther, however near the ground is that fills the rows above them.
    let open = <i32>max<f32>(0, level + (camera / near) * f);
    let top = mirrored != 0 ? open : min<i32>(tracedHeight, <i32>max<f32>(0, free));
    let t: f32 = near * (1 + (ratio - 1) * unit(hash2(column, 3, 5)));
    let before: f32 = t;
    let heightBefore: f32 = -1e9;
    // Mirrored rows from `closed` on as far as `reached` have been filled.
    let closed = open;
    let reached = open;
    const stride2: f32 = 1 / log2f(ratio);
    while (t < far) {
      const exit: f32 = leaves(slope, t);
      const steps = <i32>(log2f(exit) * stride2);
      if (steps > 2 && hidden(summitAt(slope * t, t), t, t * exit, camera, (level - <f32>top) / f, mirrored)) {
        t *= exp2f(<f32>(steps - 1) / stride2);
      }
      const height: f32 = surfaceAt(slope * t, t, t);
      if (height <= 0) {
        // Water: what lies lower in the picture is in front of it.
        if (mirrored == 0) top = min<i32>(top, <i32>max<f32>(0, level + (camera / t) * f));
      } else {
        const y: f32 = level - ((height - camera) / t) * f;
        const end = max<i32>(0, <i32>ceil<f32>(y - 0.5));
        if (mirrored != 0) {
          const emerged = <i32>(level + (camera / t) * f);
          if (emerged > open) {
            const start = max<i32>(end, open);
            if (start < closed) fill(place, stride, start, closed, t, before, height - camera, heightBefore - camera, level, f, 1);
            fill(place, stride, max<i32>(start, reached), emerged, t, before, height - camera, heightBefore - camera, level, f, 1);
            closed = start > reached ? start : min<i32>(closed, start);
            reached = emerged;
            if (end <= open) {
              open = emerged;
              closed = emerged;
            }
          }
        }
        if (y < <f32>top) {
          fill(place, stride, end, top, t, before, height - camera, heightBefore - camera, level, f, mirrored);
          top = min<i32>(top, end);
          if (top <= 0) break;
        }
      }
      heightBefore = height;
      before = t;
      t *= ratio;
      // Nothing beyond can stand out above what is drawn.
      if (level - ((highest - camera) / t) * f > <f32>top && camera < highest) break;
    }
  }
}

/** Samples end..top of a column: each meets the line between two places that were looked at. */
function fill(
  place: usize,
  stride: usize,
  end: i32,
  top: i32,
  t: f32,
  before: f32,
  height: f32,
  heightBefore: f32,
  level: f32,
  f: f32,
  mirrored: i32,
): void {
  for (let y = end; y < top; y++) {
    const k: f32 = (level - (<f32>y + 0.5)) / f;
    const steep: f32 = height - heightBefore - k * (t - before);
    let share: f32 = 1;
    if (heightBefore > -1e8 && abs<f32>(steep) > 1e-6) share = (k * before - heightBefore) / steep;
    if (!(share >= 0 && share <= 1)) share = 1;
    const row = mirrored != 0 ? <i32>(level + level) - 1 - y : y;
    if (row < 0 || row >= tracedHeight) continue;
    if (mirrored == 0 || load<f32>(place + <usize>row * stride) == 0) {
      store<f32>(place + <usize>row * stride, before + (t - before) * share);
    }
  }
}
