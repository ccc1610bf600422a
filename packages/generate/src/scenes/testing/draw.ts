import type { SceneFamily, SceneSpec } from '../scene-spec.ts';
import { createTeamOfOne } from '../team.ts';

/** A description to change for a test. */
export const PLAIN: Omit<SceneSpec, 'family'> = {
  timeOfDay: 'night',
  weather: 'clear',
  season: 'summer',
  elements: [],
  palette: [],
  mood: 'calm',
  style: 'natural',
  camera: { move: 'push_in', speed: 1 },
  seed: 7,
  aspect: 16 / 9,
};

/** Small pictures of one family. */
export interface Drawer {
  still(change?: Partial<SceneSpec>, width?: number, height?: number): Uint8ClampedArray;
  frames(change: Partial<SceneSpec>, seconds: readonly number[]): Uint8ClampedArray[];
}

/** Draws in this thread, 96 x 54 unless told. */
export function drawer(family: SceneFamily): Drawer {
  const frames = (
    change: Partial<SceneSpec>,
    seconds: readonly number[],
    width = 96,
    height = 54,
  ): Uint8ClampedArray[] => {
    const spec: SceneSpec = { ...PLAIN, family: family.name, ...change };
    const baked = family.bake(spec, width, height, createTeamOfOne());
    return seconds.map((second) => {
      const out = new Uint8ClampedArray(width * height * 4);
      baked.frame(second, out);
      return out;
    });
  };
  return {
    still: (change = {}, width, height) => frames(change, [0], width, height)[0] ?? new Uint8ClampedArray(),
    frames: (change, seconds) => frames(change, seconds),
  };
}

/** Mean difference of two pictures, 0 to 255. */
export function between(one: Uint8ClampedArray | undefined, other: Uint8ClampedArray | undefined): number {
  if (one === undefined || other === undefined) return Number.NaN;
  return one.reduce((sum, value, index) => sum + Math.abs(value - (other[index] ?? 0)), 0) / one.length;
}

/** Mean of one channel (0 red, 1 green, 2 blue). */
export function channel(picture: Uint8ClampedArray, number: 0 | 1 | 2): number {
  return picture.reduce((sum, value, index) => (index % 4 === number ? sum + value : sum), 0) / (picture.length / 4);
}

/** Mean of red, green and blue. */
export function brightness(picture: Uint8ClampedArray): number {
  return (channel(picture, 0) + channel(picture, 1) + channel(picture, 2)) / 3;
}

/** Whether every pixel hides what is behind it. */
export function opaque(picture: Uint8ClampedArray): boolean {
  return picture.every((value, index) => index % 4 !== 3 || value === 255);
}
