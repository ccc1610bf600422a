import { createRequire } from 'node:module';
import { seeded } from '../scenes/seeded.ts';
import { LAYOUTS } from './layouts.ts';
import { choosePalette } from './palettes.ts';
import { cardWords } from './words.ts';

/** Draws a card with the words of a prompt, as PNG. The same prompt, seed and size give the same card on one machine; its
 *  letters are those of the fonts that are there. */
export function drawCard(
  prompt: string,
  { seed, width, height }: { seed: number; width: number; height: number },
): Buffer {
  // Loaded only when a card is drawn: it is a library of some size.
  const { createCanvas } = createRequire(import.meta.url)('@napi-rs/canvas') as typeof import('@napi-rs/canvas');
  const canvas = createCanvas(width, height);
  const random = seeded(seed);
  const words = cardWords(prompt);
  // Seeds that follow each other give layouts that follow each other: three variations are three layouts.
  const layout = LAYOUTS[seed % LAYOUTS.length];
  const colours = choosePalette(words, random.next());
  layout?.({ context: canvas.getContext('2d'), width, height, unit: Math.min(width, height), words, colours, random });
  return canvas.toBuffer('image/png');
}
