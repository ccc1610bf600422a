import { describe, expect, it } from 'vitest';
import { SCENE_ELEMENTS } from '../scene-spec.ts';
import { between, brightness, channel, drawer, opaque } from '../testing/draw.ts';
import { space } from './space.ts';

const { still, frames } = drawer(space);

describe('space', () => {
  it('is the same for the same seed and another for another', () => {
    const first = still();
    expect(between(first, still())).toBe(0);
    expect(between(first, still({ seed: 8 }))).toBeGreaterThan(3);
  });

  it('is drawn at any aspect, every pixel opaque', () => {
    for (const [width, height] of [
      [96, 54],
      [54, 96],
      [64, 64],
    ] as const) {
      const picture = still({ elements: ['planet'], timeOfDay: 'day' }, width, height);
      expect(opaque(picture)).toBe(true);
      expect(new Set(picture).size).toBeGreaterThan(60);
    }
  });

  it('moves, and leads back into its first frame when it is to loop', () => {
    const [first, half, nearly, again] = frames({ elements: ['planet'], loopSeconds: 6 }, [0, 3, 5.96, 6]);
    expect(between(first, again)).toBe(0);
    expect(between(first, half)).toBeGreaterThan(1);
    expect(between(nearly, first)).toBeLessThan(between(half, first));
  });

  it('shows more of a planet in the light by day than at night', () => {
    const planet = { elements: ['planet'] } as const;
    const day = brightness(still({ ...planet, timeOfDay: 'day' }));
    expect(day).toBeGreaterThan(brightness(still({ ...planet, timeOfDay: 'night' })) + 3);
  });

  it('draws another picture for each thing that may be in it', () => {
    const known = SCENE_ELEMENTS.filter((one) => ['galaxy', 'rings', 'nebula', 'moon', 'milky_way'].includes(one));
    const pictures = known.map((one) => still({ elements: [one], timeOfDay: 'day' }));
    for (const [index, picture] of pictures.entries()) {
      for (const other of pictures.slice(index + 1)) expect(between(picture, other)).toBeGreaterThan(3);
    }
  });

  it('has the sun over the edge of a world at sunrise', () => {
    const picture = still({ timeOfDay: 'dawn' });
    expect(Math.max(...picture.filter((_, index) => index % 4 === 1))).toBeGreaterThan(240);
  });

  it('takes the colour that was asked for', () => {
    const red = still({ elements: ['planet'], timeOfDay: 'day', palette: ['#E02010'] });
    const green = still({ elements: ['planet'], timeOfDay: 'day', palette: ['#10C040'] });
    expect(channel(red, 0) / channel(red, 1)).toBeGreaterThan(channel(green, 0) / channel(green, 1) + 0.2);
  });
});
