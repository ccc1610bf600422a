import { expect, test } from 'vitest';
import type { Draft } from './draft.ts';
import { clip, draftOf, sound, track, words } from './testing/samples.ts';
import { inTimeOrder, invalidDraft } from './valid.ts';

test.each<[string, Draft, string | undefined]>([
  ['a good one', draftOf(track('main', clip('a', 0, 1000)), track('bgm', sound('s', 0, 1000))), undefined],
  ['an overlap', draftOf(track('main', clip('a', 0, 1000), clip('b', 999, 1000))), 'overlap'],
  ['segments out of order', draftOf(track('main', clip('b', 1000, 1000), clip('a', 0, 1000))), 'overlap'],
  [
    'an id twice on two tracks',
    draftOf(track('main', clip('a', 0, 1000)), track('title', words('a', 0, 1000))),
    'id_taken',
  ],
  ['a track twice', draftOf(track('main'), track('main')), 'id_taken'],
  ['a text among clips', draftOf(track('main', words('t', 0, 1000))), 'wrong_kind'],
  ['music that is a picture track', draftOf({ id: 't', kind: 'video', role: 'bgm', segments: [] }), 'wrong_kind'],
  ['less than a frame', draftOf(track('main', clip('a', 0, 10))), 'too_short'],
])('a draft from outside with %s', (_what, draft, code) => {
  expect(invalidDraft(draft)?.code).toBe(code);
});

test('segments are put in the order of time', () => {
  const mixed = draftOf(track('main', clip('b', 1000, 1000), clip('a', 0, 1000)));
  expect(invalidDraft(inTimeOrder(mixed))).toBeUndefined();
});
