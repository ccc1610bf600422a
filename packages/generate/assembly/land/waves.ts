// A square of open water that repeats: many waves of all lengths, added up by a fast Fourier transform.
import { hash2, unit } from '../noise';

export const SIDE: i32 = 128;
const BITS: i32 = 7;

/** Slope along x and z, height and nothing: four floats a place. */
export let waves: usize = 0;
/** The strength of each wave: two floats, and its turns a second: one float, one unused. */
export let waveSpectrum: usize = 0;
/** Work space of 4 floats a place. */
export let waveWork: usize = 0;
/** Metres the square covers. */
export let waveSquare: f32 = 60;

const TURN: f64 = 6.283185307179586;

/** Fills `waveSpectrum`: wind from `angle` radians, `length` metres the longest waves. With `loop` > 0 every wave comes
 *  back after so many seconds. */
export function startWaves(seed: i32, angle: f64, length: f64, loop: f64): void {
  let slopes: f64 = 0;
  for (let y = 0; y < SIDE; y++) {
    for (let x = 0; x < SIDE; x++) {
      const place = waveSpectrum + (<usize>(y * SIDE + x) << 4);
      const kx: f64 = <f64>(x < SIDE / 2 ? x : x - SIDE) * (TURN / <f64>waveSquare);
      const kz: f64 = <f64>(y < SIDE / 2 ? y : y - SIDE) * (TURN / <f64>waveSquare);
      const k2: f64 = kx * kx + kz * kz;
      if (k2 < 1e-9) {
        v128.store(place, f32x4.splat(0));
        continue;
      }
      const k: f64 = Math.sqrt(k2);
      const along: f64 = (kx * Math.cos(angle) + kz * Math.sin(angle)) / k;
      const largest: f64 = length / TURN;
      const spread: f64 = 0.12 + along * along;
      const strength: f64 = Math.sqrt((Math.exp(-1 / (k2 * largest * largest)) / (k2 * k2)) * spread * (along < 0 ? 0.15 : 1));
      slopes += 4 * k2 * strength * strength;
      const h = hash2(x, y, seed);
      const radius: f64 = Math.sqrt(-2 * Math.log(<f64>unit(h) + 1e-7));
      const phase: f64 = TURN * <f64>unit(h * 747796405 + 11);
      let turns: f64 = Math.sqrt(9.81 * k) / TURN;
      if (loop > 0) turns = max<f64>(1, Math.round(turns * loop)) / loop;
      v128.store(place, f32x4(<f32>(strength * radius * Math.cos(phase)), <f32>(strength * radius * Math.sin(phase)), <f32>turns, 0));
    }
  }
  // Slopes with a root mean square of one.
  const scale: f32 = <f32>(1 / Math.sqrt(slopes));
  for (let place = waveSpectrum; place < waveSpectrum + (<usize>(SIDE * SIDE) << 4); place += 16) {
    v128.store(place, f32x4.mul(v128.load(place), f32x4(scale, scale, 1, 1)));
  }
}

/** Fills `waves` with the moment `seconds`. */
export function moveWaves(seconds: f64): void {
  for (let y = 0; y < SIDE; y++) {
    for (let x = 0; x < SIDE; x++) spin(x, y, seconds);
  }
  for (let y = 0; y < SIDE; y++) transform(waveWork + (<usize>(y * SIDE) << 4), 16);
  for (let x = 0; x < SIDE; x++) transform(waveWork + (<usize>x << 4), <usize>SIDE << 4);
  memory.copy(waves, waveWork, <usize>(SIDE * SIDE) << 4);
}

/** The two transforms side by side: slope x + i slope z, and height. */
function spin(x: i32, y: i32, seconds: f64): void {
  const place: usize = <usize>(y * SIDE + x) << 4;
  const other: usize = <usize>(((SIDE - y) & (SIDE - 1)) * SIDE + ((SIDE - x) & (SIDE - 1))) << 4;
  const turn: f64 = <f64>load<f32>(waveSpectrum + place, 8) * seconds;
  const angle: f64 = (turn - Math.floor(turn)) * TURN;
  const back: f64 = <f64>load<f32>(waveSpectrum + other, 8) * seconds;
  const otherAngle: f64 = (back - Math.floor(back)) * TURN;
  const a: f32 = load<f32>(waveSpectrum + place);
  const b: f32 = load<f32>(waveSpectrum + place, 4);
  const c: f32 = load<f32>(waveSpectrum + other);
  const d: f32 = load<f32>(waveSpectrum + other, 4);
  const ca: f32 = <f32>Math.cos(angle);
  const sa: f32 = <f32>Math.sin(angle);
  const cb: f32 = <f32>Math.cos(otherAngle);
  const sb: f32 = <f32>Math.sin(otherAngle);
  // h = h0 e^{-iwt} + conj(h0(-k)) e^{iwt}: real after the transform.
  const re: f32 = a * ca + b * sa + c * cb + d * sb;
  const im: f32 = b * ca - a * sa - d * cb + c * sb;
  const unitK: f32 = <f32>TURN / waveSquare;
  const kx: f32 = <f32>(x < SIDE / 2 ? x : x - SIDE) * unitK;
  const kz: f32 = <f32>(y < SIDE / 2 ? y : y - SIDE) * unitK;
  // i kx h + i (i kz h)
  v128.store(waveWork + place, f32x4(-kx * im - kz * re, kx * re - kz * im, re, im));
}

function transform(base: usize, stride: usize): void {
  let j = 0;
  for (let i = 1; i < SIDE; i++) {
    let bit = SIDE >> 1;
    while ((j & bit) != 0) {
      j ^= bit;
      bit >>= 1;
    }
    j ^= bit;
    if (i < j) {
      const a = v128.load(base + <usize>i * stride);
      v128.store(base + <usize>i * stride, v128.load(base + <usize>j * stride));
      v128.store(base + <usize>j * stride, a);
    }
  }
  for (let level = 1; level <= BITS; level++) {
    const half = 1 << (level - 1);
    for (let k = 0; k < half; k++) {
      const angle: f64 = (TURN * <f64>k) / <f64>(half * 2);
      const c: f32 = <f32>Math.cos(angle);
      const s: f32 = <f32>Math.sin(angle);
      const cosines = f32x4.splat(c);
      const sines = f32x4(-s, s, -s, s);
      for (let i = k; i < SIDE; i += half * 2) {
        const p = base + <usize>i * stride;
        const q = base + <usize>(i + half) * stride;
        const b = v128.load(q);
        const turned = f32x4.add(f32x4.mul(b, cosines), f32x4.mul(i32x4.shuffle(b, b, 1, 0, 3, 2), sines));
        const a = v128.load(p);
        v128.store(p, f32x4.add(a, turned));
        v128.store(q, f32x4.sub(a, turned));
      }
    }
  }
}
