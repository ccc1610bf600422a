import { type Draft, emptyDraft } from '@reelsmith/core';
import { expect, test } from 'vitest';
import { withPlainSigns } from './signs.ts';

const nothing = { assets: [], draft: emptyDraft('film') };

test.each([
  ['mute the beach – reverse the forest', 'mute the beach,  reverse the forest'],
  ['mute the beach / reverse the forest', 'mute the beach,  reverse the forest'],
  ['mute the beach—reverse the forest', 'mute the beach,reverse the forest'],
  ['swap the first + the last clip', 'swap the first & the last clip'],
  ['删掉海边～配乐小点', '删掉海边，配乐小点'],
  ['title `Day one` for 3 s', 'title "Day one" for 3 s'],
  ['every photo – 3 seconds', 'every photo,  3 seconds'],
])('a sign between wishes is a comma: %s', (message, read) => {
  expect(withPlainSigns(message, nothing)).toBe(read);
});

test.each([
  'cut 3 – 5 seconds',
  'cut 0:05 - 0:08',
  'from second 3 s — 5 s',
  'music - 20%',
  'in 16 / 9',
  'b / w please',
  'title "one – two / three"',
  '剪掉3～5秒',
  '写上“好～好”',
  'one-second dissolves',
])('and stays where it says something else: %s', (message) => {
  expect(withPlainSigns(message, nothing)).toBe(message);
});

test('a name keeps its signs', () => {
  const source = { kind: 'text', text: 'Sale – now' } as const;
  const segment = { id: 's', name: source.text, source, startMs: 0, durationMs: 1000, sourceStartMs: 0 };
  const draft: Draft = { ...nothing.draft, tracks: [{ id: 't', kind: 'text', role: 'title', segments: [segment] }] };
  const read = withPlainSigns('remove sale – now – mute the beach', { assets: [], draft });
  expect(read).toBe('remove sale – now,  mute the beach');
});
