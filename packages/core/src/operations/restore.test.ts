import { describe, expect, test } from 'vitest';
import { apply } from '../apply.ts';
import type { Draft } from '../draft.ts';
import type { EditOperation } from '../operation.ts';
import { mustApply } from '../testing/must.ts';
import { clip, draftOf, shape, sound, track } from '../testing/samples.ts';

const film = draftOf(
  track('main', clip('a', 0, 4000), clip('b', 4000, 4000), clip('c', 8000, 4000)),
  track('bgm', sound('song', 0, 12_000)),
);
const louder = (segmentId: string, volume: number): EditOperation => ({ op: 'setVolume', segmentId, volume });

/** Does the first, then the rest, then takes the first back. */
function takenBack(first: EditOperation, ...rest: EditOperation[]) {
  const { draft, inverse } = mustApply(film, first);
  const later = rest.reduce<Draft>((current, operation) => mustApply(current, operation).draft, draft);
  return apply(later, inverse);
}

describe('restore', () => {
  test('takes back one change and keeps what later edits made of other segments of the track', () => {
    const back = takenBack(louder('a', 0.5), louder('b', 0.2), {
      op: 'trim',
      segmentId: 'c',
      headMs: 0,
      tailMs: 500,
      ripple: 'none',
    });
    if (!back.ok) throw new Error(back.refusal.code);
    expect(back.draft.tracks[0]?.segments).toEqual([
      clip('a', 0, 4000),
      clip('b', 4000, 4000, { volume: 0.2 }),
      clip('c', 8000, 3500),
    ]);
    expect(back.change).toEqual({
      code: 'restored',
      params: { tracks: 1, lengthBeforeMs: 11_500, lengthAfterMs: 11_500 },
    });
  });

  test.each([
    ['the same segment was changed', louder('a', 0.5), louder('a', 0.2)],
    ['its segment is gone', louder('a', 0.5), { op: 'remove', segmentId: 'a', ripple: 'none' }],
    ['its track is gone', louder('a', 0.5), { op: 'removeTrack', trackId: 'main', withSegments: true }],
    [
      'its place is taken',
      { op: 'remove', segmentId: 'b', ripple: 'none' },
      { op: 'insert', trackId: 'main', segment: clip('n', 5000, 1000), ripple: 'none' },
    ],
    [
      'the same setting of the track was changed',
      { op: 'setTrack', trackId: 'bgm', volume: 0.5 },
      { op: 'setTrack', trackId: 'bgm', volume: 0.2 },
    ],
    ['the same setting of the film was changed', { op: 'setMeta', title: 'one' }, { op: 'setMeta', title: 'two' }],
  ] as [string, EditOperation, EditOperation][])('is refused when %s', (_why, first, later) => {
    const back = takenBack(first, later);
    expect(!back.ok && back.refusal.code).toBe('changed_since');
  });

  test.each([
    ['another setting of the film', { op: 'setMeta', title: 'one' }, { op: 'setBackground', color: '#111111' }],
    [
      'another setting of the track',
      { op: 'setTrack', trackId: 'bgm', volume: 0.5 },
      { op: 'setTrack', trackId: 'bgm', duck: true },
    ],
  ] as [string, EditOperation, EditOperation][])('keeps %s', (_what, first, later) => {
    const back = takenBack(first, later);
    expect(back.ok && back.draft).toEqual(mustApply(film, later).draft);
  });

  test('puts tracks back where they were', () => {
    const three = draftOf(track('main'), track('overlay'), track('bgm'));
    const without = ['main', 'overlay'].reduce<Draft>(
      (draft, trackId) => mustApply(draft, { op: 'removeTrack', trackId, withSegments: false }).draft,
      three,
    );
    expect(Object.keys(shape(without))).toEqual(['bgm']);
    const first = mustApply(three, { op: 'removeTrack', trackId: 'overlay', withSegments: false });
    expect(mustApply(first.draft, first.inverse).draft).toEqual(three);
  });
});
