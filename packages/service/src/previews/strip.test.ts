import { addText, applyAll, type Draft, emptyDraft } from '@reelsmith/core';
import { expect, test } from 'vitest';
import { momentsOf } from './strip.ts';

/** Texts of a second each, one after the other, with the ids "seg_1" and so on. */
function texts(count: number): Draft {
  let minted = 0;
  const mintId = (prefix: string): string => `${prefix}_${minted}`;
  return Array.from({ length: count }).reduce<Draft>((draft, _one, index) => {
    minted = index + 1;
    const made = addText(draft, { text: `${minted}`, startMs: index * 1000, durationMs: 1000, role: 'title', mintId });
    const seen = made.ok ? applyAll(draft, made.operations) : made;
    if (!seen.ok) throw new Error(seen.refusal.code);
    return seen.draft;
  }, emptyDraft('d'));
}

const removed = (startMs: number) => ({
  change: { code: 'segment_removed' as const, params: { startMs } },
  sentence: '',
});
const many = Array.from({ length: 20 }, (_one, index) => `seg_${index + 1}`);

test.each([
  ['the middle of what changed', ['seg_2', 'seg_4'], [], [1500, 3500]],
  ['the place of what is gone, within the film', ['seg_1'], [removed(9000)], [500, 4999]],
  ['one moment of the film when nothing else is known', ['gone'], [], [2499]],
])('a strip shows %s', (_what, touched, changes, moments) => {
  expect(momentsOf({ draft: texts(5), touched, changes }, 6)).toEqual(moments);
});

test('a strip of many changes shows some of them, spread over all', () => {
  expect(momentsOf({ draft: texts(20), touched: many, changes: [] }, 4)).toEqual([500, 5500, 10_500, 15_500]);
});
