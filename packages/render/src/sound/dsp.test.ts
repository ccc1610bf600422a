import { describe, expect, it } from 'vitest';
import { applyDuck, DUCKING, duckGains, voiced } from './duck.ts';
import { createLimiter } from './limiter.ts';
import { createMeter } from './meter.ts';
import { CHANNELS, decibels, ratioOf, SAMPLE_RATE, type Samples, silence } from './samples.ts';
import { createStretch } from './stretch.ts';
import { levelOf, noise, tone, worstBeside } from './testing.ts';
import { createPeakMeter } from './true-peak.ts';

const lufsOf = (samples: Samples, block = samples.length): number => {
  const meter = createMeter();
  for (let at = 0; at < samples.length; at += block) meter.push(samples.subarray(at, at + block));
  return meter.integrated();
};
const peakOf = (samples: Samples): number => {
  const meter = createPeakMeter();
  meter.push(samples);
  return decibels(meter.peak());
};
const most = (values: Iterable<number>): number => {
  let high = Number.NEGATIVE_INFINITY;
  for (const value of values) high = Math.max(high, value);
  return high;
};
const joined = (...parts: Samples[]): Samples => {
  const all: Samples = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
};

describe('the loudness meter', () => {
  it('reads what the standard says of a tone: 1 kHz at -23 dBFS on both sides is -23 LUFS', () => {
    expect(lufsOf(tone(1000, 5, ratioOf(-23)))).toBeCloseTo(-23, 1);
    expect(lufsOf(tone(1000, 5, ratioOf(-23)), 1000)).toBeCloseTo(-23, 1);
  });

  it('leaves silence and what is far quieter than the rest out of the measure', () => {
    const loud = tone(1000, 5, ratioOf(-20));
    expect(lufsOf(joined(loud, silence(10 * SAMPLE_RATE)))).toBeCloseTo(-20, 0);
    expect(lufsOf(joined(loud, tone(1000, 5, ratioOf(-45))))).toBeCloseTo(-20, 0);
    expect(lufsOf(silence(SAMPLE_RATE))).toBe(Number.NEGATIVE_INFINITY);
  });
});

describe('the true peak', () => {
  it('is found between samples that all lie below it', () => {
    const hidden = tone(SAMPLE_RATE / 4, 0.1, 1, Math.PI / 4);
    expect(most(hidden)).toBeLessThan(0.71);
    expect(peakOf(hidden.subarray(2400, 7200))).toBeGreaterThan(-0.1);
    expect(peakOf(hidden.subarray(2400, 7200))).toBeLessThan(0.3);
  });

  it('is the same however the sound is cut into blocks', () => {
    const sound = noise(1);
    const meter = createPeakMeter();
    for (let at = 0; at < sound.length; at += 2 * 1117) meter.push(sound.subarray(at, at + 2 * 1117));
    expect(decibels(meter.peak())).toBeCloseTo(peakOf(sound), 6);
  });
});

describe('the limiter', () => {
  const through = (sound: Samples, gainDb: number, block: number): Samples => {
    const limiter = createLimiter(ratioOf(gainDb), ratioOf(-1));
    const parts: Samples[] = [];
    for (let at = 0; at < sound.length; at += block * CHANNELS) {
      parts.push(limiter.push(sound.subarray(at, at + block * CHANNELS)));
    }
    return joined(...parts, limiter.end());
  };

  it('gives back every sample at its place and leaves alone what is below the ceiling', () => {
    const sound = joined(noise(0.5, 0.2), tone(300, 0.5, 0.3));
    const made = through(sound, 0, 4800);
    expect(made.length).toBe(sound.length);
    expect(most(made.map((value, at) => Math.abs(value - (sound[at] ?? 0))))).toBeLessThan(1e-7);
  });

  it.each([
    ['noise', noise(2, 0.9)],
    ['bursts', joined(...Array.from({ length: 8 }, () => [silence(9600), noise(0.02, 1)]).flat(), silence(9600))],
    ['a tone between samples', tone(11_997, 1, 0.9, 1)],
    ['a low tone', tone(60, 1, 0.9)],
  ])('holds the true peaks of %s', (_name, sound) => {
    const made = through(sound, 9, 48_000);
    expect(made.length).toBe(sound.length);
    expect(peakOf(made)).toBeLessThan(-0.9);
    expect(peakOf(made)).toBeGreaterThan(-1.6);
  });

  it('makes the same of a sound in blocks of any size', () => {
    const sound = noise(1.3, 0.9);
    const [a, b] = [through(sound, 6, 48_000), through(sound, 6, 777)];
    expect(most(a.map((value, at) => Math.abs(value - (b[at] ?? 0))))).toBeLessThan(1e-5);
  });

  it('turns a steady tone down evenly: nothing is added to it', () => {
    expect(worstBeside(through(tone(997, 2, 0.9), 6, 48_000), 997, 0.5, 1.8)).toBeLessThan(-70);
  });
});

describe('ducking', () => {
  const music = (): Samples => tone(440, 6, 0.3);
  const duckedBy = (voice: Samples): Samples => {
    const made = music();
    applyDuck(made, duckGains(voiced(voice)), 0);
    return made;
  };
  const speech = joined(silence(2 * SAMPLE_RATE), noise(0.5, 0.3), silence(0.3 * SAMPLE_RATE), noise(0.7, 0.3));
  const made = duckedBy(joined(speech, silence(6 * SAMPLE_RATE - speech.length / 2)));
  const change = (from: number, to: number): number => levelOf(made, from, to) - levelOf(music(), from, to);

  it('lowers music by its depth while a voice speaks, also between two words', () => {
    expect(change(2, 2.5)).toBeCloseTo(DUCKING.depthDb, 1);
    expect(change(2.5, 2.8)).toBeCloseTo(DUCKING.depthDb, 1);
  });

  it('is down when the first word begins, and up again a little after the last', () => {
    expect(change(0, 1.75)).toBeCloseTo(0, 1);
    expect(change(1.99, 2)).toBeLessThan(-9.5);
    expect(change(3.5, 4)).toBeCloseTo(DUCKING.depthDb, 1);
    expect(change(4.9, 6)).toBeCloseTo(0, 1);
  });

  it('moves without a step', () => {
    const steps = Array.from({ length: 5.5 * SAMPLE_RATE }, (_, at) =>
      Math.abs((made[2 * at + 2] ?? 0) - (made[2 * at] ?? 0)),
    );
    expect(most(steps)).toBeLessThan(0.3 * 2 * Math.PI * (440 / SAMPLE_RATE) * 1.01);
  });

  it('does not take breath and room for a voice', () => {
    expect(voiced(noise(1, ratioOf(-50))).some(Boolean)).toBe(false);
  });
});

describe('another tempo', () => {
  const played = async (hertz: number, ratio: (at: number) => number, seconds: number): Promise<Samples> => {
    const source = tone(hertz, 30, 0.5);
    const read = async (from: number, count: number): Promise<Samples> => {
      const part = silence(count);
      part.set(source.subarray(Math.max(0, from) * CHANNELS, (from + count) * CHANNELS), Math.max(0, -from) * CHANNELS);
      return part;
    };
    const stretch = createStretch(read, ratio);
    const blocks: Samples[] = [];
    for (let at = 0; at < seconds; at += 1) blocks.push(await stretch(at * SAMPLE_RATE, SAMPLE_RATE));
    return joined(...blocks);
  };

  it.each([0.5, 0.8, 1.25, 2, 3])('keeps a tone clean at %s times the speed', async (speed) => {
    const made = await played(440, (at) => at * speed, 4);
    expect(made.length / CHANNELS).toBe(4 * SAMPLE_RATE);
    expect(levelOf(made, 0.5, 3.5)).toBeCloseTo(20 * Math.log10(0.5 / Math.SQRT2), 0);
    expect(worstBeside(made, 440, 0.2, 3.8)).toBeLessThan(-40);
  });

  it('follows a speed that changes all the time', async () => {
    const made = await played(440, (at) => at + (at * at) / (8 * SAMPLE_RATE), 4);
    expect(worstBeside(made, 440, 0.2, 3.8)).toBeLessThan(-40);
  });
});
