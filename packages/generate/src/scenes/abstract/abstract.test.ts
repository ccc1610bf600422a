import { describe, expect, it } from 'vitest';
import type { SceneElement } from '../scene-spec.ts';
import { between, brightness, channel, drawer, opaque } from '../testing/draw.ts';
import { abstract } from './abstract.ts';

const { still, frames } = drawer(abstract);
const ELEMENTS: readonly SceneElement[] = ['gradient', 'liquid', 'flow', 'waves', 'bokeh', 'particles', 'grid'];

describe('an abstract picture', () => {
  it('is the same for the same seed and another for another, in every manner', () => {
    for (const element of ELEMENTS) {
      const first = still({ elements: [element] });
      expect(between(first, still({ elements: [element] }))).toBe(0);
      expect(between(first, still({ elements: [element], seed: 10 }))).toBeGreaterThan(0.5);
    }
  });

  it('is another in each manner', () => {
    const pictures = ELEMENTS.map((element) => still({ elements: [element], timeOfDay: 'sunset' }));
    for (const [index, picture] of pictures.entries()) {
      for (const other of pictures.slice(index + 1)) expect(between(picture, other)).toBeGreaterThan(1);
    }
  });

  it('is drawn at any aspect, every pixel opaque', () => {
    for (const element of ELEMENTS) {
      for (const [width, height] of [
        [97, 54],
        [54, 96],
        [64, 64],
      ] as const) {
        expect(opaque(still({ elements: [element] }, width, height))).toBe(true);
      }
    }
  });

  it('moves, and leads back into its first frame when it is to loop', () => {
    for (const element of ELEMENTS) {
      const [first, half, nearly, again] = frames({ elements: [element], loopSeconds: 6 }, [0, 3, 5.96, 6]);
      expect(between(first, again)).toBe(0);
      expect(between(first, half)).toBeGreaterThan(0.3);
      expect(between(nearly, first)).toBeLessThan(between(half, first));
    }
  });

  it('is light by day and dark at night, and takes the colour that was asked for', () => {
    for (const element of ELEMENTS) {
      const one = { elements: [element] };
      expect(brightness(still({ ...one, timeOfDay: 'day' }))).toBeGreaterThan(brightness(still(one)) + 20);
      const red = still({ ...one, palette: ['#E02010'] });
      const blue = still({ ...one, palette: ['#1030E0'] });
      expect(channel(red, 0) - channel(red, 2)).toBeGreaterThan(channel(blue, 0) - channel(blue, 2) + 3);
    }
  });
});
