import { describe, expect, it } from 'vitest';
import { drawCard } from './draw-card.ts';
import { choosePalette } from './palettes.ts';
import { cardWords } from './words.ts';

describe('the words of a card', () => {
  it.each([
    ['a cat', 'A cat'],
    ['a photorealistic image of a barista pouring latte art, warm light', 'A barista pouring latte art'],
    ['photorealistic a cat', 'A cat'],
    ['一只猫', '猫'],
    ['一碗热气腾腾的牛肉面的图片', '热气腾腾的牛肉面'],
    ['the Eiffel Tower, 4k, cinematic', 'The Eiffel Tower'],
  ])('of "%s" are "%s"', (prompt, text) => {
    expect(cardWords(prompt).text).toBe(text);
  });

  it('are cut at a word when they are many, and are never nothing', () => {
    const { text } = cardWords(`a dog ${'running very fast '.repeat(30)}`);
    expect([...text].length).toBeLessThanOrEqual(91);
    expect(text).toMatch(/(running|very|fast)…$/);
    for (const odd of ['4k', '的', 'photo', '!!!']) expect(cardWords(odd).text).not.toBe('');
  });

  it('say mood and colour', () => {
    expect(cardWords('a calm pink flamingo')).toMatchObject({ mood: 'calm', colour: '#F04FA0' });
    expect(choosePalette(cardWords('black and white portrait'), 0.3).ink).toBe('#161616');
  });
});

describe('a card', () => {
  it('is the same for the same words, seed and size, and another for another seed', () => {
    const size = { width: 160, height: 90 };
    const card = drawCard('a cat', { seed: 3, ...size });
    expect(card.equals(drawCard('a cat', { seed: 3, ...size }))).toBe(true);
    expect(card.equals(drawCard('a cat', { seed: 4, ...size }))).toBe(false);
    expect([card.readUInt32BE(16), card.readUInt32BE(20)]).toEqual([160, 90]);
  });

  it.each(['', '   ', '\u0000\ud800', 'x'.repeat(5000), '猫'.repeat(3000)])('survives any words', (prompt) => {
    for (const seed of [0, 1, 2, 3, 4, 5])
      expect(drawCard(prompt, { seed, width: 64, height: 200 }).length).toBeGreaterThan(100);
  });
});
