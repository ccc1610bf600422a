import { expect, test } from 'vitest';
import { exampleOf } from '../../testing/sentences.ts';
import { learn } from './learn.ts';
import { guess, unpacked } from './model.ts';

const options = { epochs: 20, leastCount: 1, leastWeight: 1 };
const told = (line: string, act: string) => exampleOf(line, { act, language: 'en' });
const LOUDER = ['make the song louder', 'crank up the music', 'I can hardly hear the song', 'turn it up'];
const QUIETER = ['make the song quieter', 'hush the music', 'the song is deafening', 'turn it down'];
const examples = [
  ...LOUDER.map((line) => told(line, 'volume_up')),
  ...QUIETER.map((line) => told(line, 'volume_down')),
];

test('what was learned from sentences tells the act of others', () => {
  const model = unpacked(learn(examples, options));
  const [up] = guess(model, told('please turn up the beat', '').features);
  const [down] = guess(model, told('the narration is deafening', '').features);
  expect([up?.act, down?.act]).toEqual(['volume_up', 'volume_down']);
});

test('the same sentences give the same model, and chances add up to one', () => {
  const packed = learn(examples, options);
  expect(learn(examples, options)).toEqual(packed);
  const all = guess(unpacked(packed), told('louder', '').features);
  expect(all.reduce((sum, { chance }) => sum + chance, 0)).toBeCloseTo(1);
});

test('words that no sentence had leave all acts as they are', () => {
  const [one, other] = guess(unpacked(learn(examples, options)), ['w:never seen']);
  expect(one?.chance).toBeCloseTo(other?.chance ?? 0);
});

test('names, numbers and times count as kinds, and what was touched before as a word of its own', () => {
  const { features } = exampleOf('{text} put city.mp4 at 0:05', { act: 'move', language: 'en' });
  expect(features).toEqual(expect.arrayContaining(['w:<clip>', 'w:put <clip>', 'f:text', 'f:text:put']));
  expect(features.join(' ')).not.toContain('city');
});
