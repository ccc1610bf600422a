import { LANGUAGES, type PlanPromise } from '@reelsmith/core';
import { describe, expect, test } from 'vitest';
import { speakPromise, withSentences } from './promises.ts';

const nameOf = (id: string): string => (id === 'a' ? 'beach.mp4' : id);
const ALL: PlanPromise[] = [
  { kind: 'length', ms: 20_000, toleranceMs: 40 },
  { kind: 'canvas', width: 1080, height: 1920 },
  { kind: 'clipOrder', assetIds: ['a', 'b'] },
  { kind: 'clips', count: 3 },
  { kind: 'text', text: 'Hi', fromMs: 0, toMs: 3000 },
  { kind: 'music', assetId: 'a', volume: 0.35 },
  { kind: 'ducked' },
  { kind: 'captions' },
  { kind: 'textLanguage', language: 'zh' },
  { kind: 'without', what: 'black' },
  { kind: 'without', what: 'frozen' },
  { kind: 'without', what: 'silence' },
];
const FACTS = [
  {},
  { ms: 18_000, count: 2, width: 640, height: 360, volume: 0.8, fromMs: 1000, toMs: 2000, text: 'x' },
  { cut: true },
];

describe.each(LANGUAGES)('in %s', (language) => {
  test.each(ALL.map((promise) => ({ promise })))('a promise of $promise.kind is told, and what is there instead', ({
    promise,
  }) => {
    const kept = speakPromise(promise, language, nameOf);
    for (const facts of FACTS) {
      const [broken] = withSentences([{ promise, state: 'broken', facts }], { language, nameOf });
      expect(broken?.sentence).not.toBe(kept);
      for (const sentence of [kept, broken?.sentence]) {
        expect(sentence).not.toMatch(/undefined|NaN|null|\[object/);
        expect(sentence).toMatch(/[.。]$/);
      }
    }
  });
});

test('what is there is told beside what was promised, with the name of the file', () => {
  const told = (promise: PlanPromise, facts: Record<string, number>) =>
    withSentences([{ promise, state: 'broken', facts }], { language: 'en', nameOf })[0]?.sentence;
  expect(told({ kind: 'length', ms: 20_000, toleranceMs: 40 }, { ms: 18_000 })).toBe(
    'The film is 18 s long, not 20 s.',
  );
  expect(told({ kind: 'music', assetId: 'a', volume: 0.35 }, { volume: 0.8 })).toBe(
    '“beach.mp4” plays at 80%, not at 35%.',
  );
});
