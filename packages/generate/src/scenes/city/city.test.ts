import { describe, expect, it } from 'vitest';
import type { SceneSpec } from '../scene-spec.ts';
import { createTeamOfOne } from '../team.ts';
import { city } from './city.ts';

const SPEC: SceneSpec = {
  family: 'city',
  timeOfDay: 'night',
  weather: 'clear',
  season: 'summer',
  elements: ['traffic'],
  palette: [],
  mood: 'calm',
  style: 'natural',
  camera: { move: 'push_in', speed: 1 },
  seed: 7,
  aspect: 16 / 9,
};

function frame(change: Partial<SceneSpec> = {}, seconds = 0, width = 96, height = 54): Uint8ClampedArray {
  const out = new Uint8ClampedArray(width * height * 4);
  city.bake({ ...SPEC, ...change }, width, height, createTeamOfOne()).frame(seconds, out);
  return out;
}

/** Mean difference of two pictures, 0..255. */
function between(one: Uint8ClampedArray, other: Uint8ClampedArray): number {
  return one.reduce((sum, value, index) => sum + Math.abs(value - (other[index] ?? 0)), 0) / one.length;
}

function brightness(picture: Uint8ClampedArray): number {
  return picture.reduce((sum, value, index) => (index % 4 === 3 ? sum : sum + value), 0) / ((picture.length / 4) * 3);
}

describe('a city', () => {
  it('is the same town for the same seed and another for another', () => {
    const first = frame();
    expect(between(first, frame())).toBe(0);
    expect(between(first, frame({ seed: 8 }))).toBeGreaterThan(8);
  });

  it('is drawn at any aspect, every pixel opaque', () => {
    for (const [width, height] of [
      [96, 54],
      [54, 96],
      [64, 64],
      [120, 50],
    ] as const) {
      const picture = frame({}, 0, width, height);
      expect(picture.filter((_, index) => index % 4 === 3).every((alpha) => alpha === 255)).toBe(true);
      expect(new Set(picture).size).toBeGreaterThan(60);
    }
  });

  it('moves, and leads back into its first frame when it is to loop', () => {
    const baked = city.bake({ ...SPEC, loopSeconds: 6 }, 96, 54, createTeamOfOne());
    const at = (seconds: number): Uint8ClampedArray => {
      const out = new Uint8ClampedArray(96 * 54 * 4);
      baked.frame(seconds, out);
      return out;
    };
    const first = at(0);
    expect(between(first, at(6))).toBe(0);
    expect(between(first, at(2))).toBeGreaterThan(1);
    expect(between(at(5.96), first)).toBeLessThan(between(at(3), first));
  });

  it('is brighter by day than at night, and fog, rain and snow show', () => {
    const day = frame({ timeOfDay: 'day' });
    expect(brightness(day)).toBeGreaterThan(brightness(frame()) + 15);
    for (const weather of ['fog', 'rain', 'snow', 'overcast'] as const) {
      expect(between(day, frame({ timeOfDay: 'day', weather }))).toBeGreaterThan(5);
    }
  });

  it('shows the colours that were asked for in its neon', () => {
    const neon = { style: 'futuristic', elements: ['neon'] } as const;
    const share = (palette: string[]): readonly [number, number] => {
      const picture = frame({ ...neon, palette });
      const sum = (channel: number): number =>
        picture.reduce((total, value, index) => (index % 4 === channel ? total + value : total), 0);
      return [sum(0), sum(1)];
    };
    const [red, lessGreen] = share(['#FF1010']);
    const [lessRed, green] = share(['#10FF10']);
    expect(red).toBeGreaterThan(lessRed);
    expect(green).toBeGreaterThan(lessGreen);
  });

  it('has no colour in black and white', () => {
    const picture = frame({ style: 'monochrome' });
    for (let at = 0; at < picture.length; at += 4) {
      expect(Math.abs((picture[at] ?? 0) - (picture[at + 2] ?? 0))).toBeLessThanOrEqual(1);
    }
  });
});
