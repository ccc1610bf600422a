import { describe, expect, test } from 'vitest';
import { canonicalHashInput, canonicalJson } from './canonical.ts';
import { emptyDraft } from './defaults.ts';
import { Draft, draftDurationMs, isEmpty } from './draft.ts';
import { clip, draftOf, picture, sound, track, words } from './testing/samples.ts';

/** Version 1 as it is written to disk: these bytes stay readable for ever. */
const EMPTY = '{"canvas":{"fps":30,"height":1080,"width":1920},"id":"d1","title":"","tracks":[],"version":1}';

describe('the draft', () => {
  test('empty: what is written stays what it was, and stays readable', () => {
    expect(canonicalHashInput(emptyDraft('d1'))).toBe(EMPTY);
    expect(Draft.parse(JSON.parse(EMPTY))).toEqual(emptyDraft('d1'));
    expect(isEmpty(emptyDraft('d1'))).toBe(true);
  });

  test.each([
    ['another version', { version: 2 }],
    ['a width that no encoder takes', { canvas: { width: 1921, height: 1080, fps: 30 } }],
    ['a colour that is none', { background: 'red; rm -rf' }],
    ['a place before the start', { tracks: [track('main', clip('a', -1, 1000))] }],
    ['a part of a millisecond', { tracks: [track('main', clip('a', 0, 0.5))] }],
  ])('is refused with %s', (_what, fields) => {
    expect(Draft.safeParse({ ...emptyDraft('d1'), ...fields }).success).toBe(false);
  });

  test.each([
    ['the main tracks decide', [track('main', clip('a', 0, 4000)), track('title', words('t', 0, 9000))], 4000],
    ['else all that is seen', [track('overlay', picture('a', 0, 2000)), track('title', words('t', 0, 9000))], 9000],
    ['else what is heard', [track('bgm', sound('a', 0, 5000))], 5000],
    ['music never makes a film longer', [track('main', clip('a', 0, 4000)), track('bgm', sound('s', 0, 9000))], 4000],
    ['nothing has no length', [], 0],
  ])('length: %s', (_rule, tracks, lengthMs) => {
    expect(draftDurationMs(draftOf(...tracks))).toBe(lengthMs);
  });
});

describe('canonical JSON', () => {
  test('is the same for equal values, whatever the order of keys and absent fields', () => {
    expect(canonicalJson({ b: [{ d: 1, c: undefined }], a: null })).toBe(canonicalJson({ a: null, b: [{ d: 1 }] }));
    expect(canonicalJson({ b: 1, a: 2 })).toBe('{"a":2,"b":1}');
  });

  test('is different for different values, in lists and in strange keys too', () => {
    expect(canonicalJson([1, 2])).not.toBe(canonicalJson([2, 1]));
    expect(canonicalJson(JSON.parse('{"__proto__":1}'))).toBe('{"__proto__":1}');
  });
});
