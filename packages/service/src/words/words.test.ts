import { CHANGE_CODES, LANGUAGES, REFUSAL_CODES } from '@reelsmith/core';
import { describe, expect, test } from 'vitest';
import { timeOf } from './format.ts';
import { speak, speakRefusal } from './speak.ts';

describe.each(LANGUAGES)('the catalogue in %s', (language) => {
  test.each(CHANGE_CODES)('has a sentence for the change %s, also when parameters are missing', (code) => {
    for (const params of [{}, { name: 'beach.mp4', after: 1, before: null, width: 0.5, sourceMs: 0, keys: 'x' }]) {
      const { sentence } = speak({ code, params }, language);
      expect(sentence).not.toMatch(/undefined|NaN|null|\[object/);
      expect(sentence).toMatch(/[.。]$/);
    }
  });
  test.each(REFUSAL_CODES)('has a sentence for the refusal %s', (code) => {
    const sentence = speakRefusal({ code, params: {} }, language);
    expect(sentence).not.toMatch(/undefined|NaN|null|\[object/);
    expect(sentence).toMatch(/[.。]$/);
  });
});

test('a trim names what, before and after', () => {
  const change = { code: 'segment_trimmed', params: { name: 'beach.mp4', beforeMs: 12_000, afterMs: 8000 } } as const;
  expect(speak(change, 'en').sentence).toBe('Trimmed “beach.mp4” from 12 s to 8 s.');
  expect(speak(change, 'zh').sentence).toBe('将“beach.mp4”从 12 秒剪到 8 秒。');
});

test('times above a minute read as minutes and seconds', () => {
  expect(timeOf(65_000, ' s')).toBe('1:05');
  expect(timeOf(12_340, ' s')).toBe('12.34 s');
});

test('a film that begins from black says so', () => {
  const params = { keys: 'fadeInMs', title: '', fadeInMs: 1000, fadeOutMs: 0, loudness: null };
  const change = { code: 'meta_set' as const, params };
  expect(speak(change, 'en').sentence).toBe('The film fades in over 1 s.');
  expect(speak(change, 'zh').sentence).toBe('影片淡入 1 秒。');
});
