import { describe, expect, it } from 'vitest';
import { between, brightness, channel, drawer, opaque } from '../testing/draw.ts';
import { city } from './city.ts';

const { still, frames } = drawer(city);

describe('a city', () => {
  it('is the same town for the same seed and another for another', () => {
    const first = still();
    expect(between(first, still())).toBe(0);
    expect(between(first, still({ seed: 8 }))).toBeGreaterThan(8);
  });

  it('is drawn at any aspect, every pixel opaque', () => {
    for (const [width, height] of [
      [96, 54],
      [54, 96],
      [64, 64],
      [120, 50],
    ] as const) {
      const picture = still({ elements: ['traffic'] }, width, height);
      expect(opaque(picture)).toBe(true);
      expect(new Set(picture).size).toBeGreaterThan(60);
    }
  });

  it('moves, and leads back into its first frame when it is to loop', () => {
    const [first, later, half, nearly, again] = frames({ elements: ['traffic'], loopSeconds: 6 }, [0, 2, 3, 5.96, 6]);
    expect(between(first, again)).toBe(0);
    expect(between(first, later)).toBeGreaterThan(1);
    expect(between(nearly, first)).toBeLessThan(between(half, first));
  });

  it('is brighter by day than at night, and fog, rain and snow show', () => {
    const day = still({ timeOfDay: 'day' });
    expect(brightness(day)).toBeGreaterThan(brightness(still()) + 30);
    for (const weather of ['fog', 'rain', 'snow', 'overcast'] as const) {
      expect(between(day, still({ timeOfDay: 'day', weather }))).toBeGreaterThan(5);
    }
  });

  it('shows the colours that were asked for in its neon', () => {
    const neon = { style: 'futuristic', elements: ['neon'] } as const;
    const red = still({ ...neon, palette: ['#FF1010'] });
    const green = still({ ...neon, palette: ['#10FF10'] });
    expect(channel(red, 0)).toBeGreaterThan(channel(green, 0));
    expect(channel(green, 1)).toBeGreaterThan(channel(red, 1));
  });

  it('has no colour in black and white', () => {
    const picture = still({ style: 'monochrome' });
    for (let at = 0; at < picture.length; at += 4) {
      expect(Math.abs((picture[at] ?? 0) - (picture[at + 2] ?? 0))).toBeLessThanOrEqual(1);
    }
  });
});
