import { describe, expect, test } from 'vitest';
import { mustApply } from '../testing/must.ts';
import { clip, draftOf, sound, track, words } from '../testing/samples.ts';
import { type Row, tryRow } from '../testing/table.ts';

const film = {
  ...draftOf(track('main', clip('a', 0, 4000), clip('b', 4000, 4000)), track('bgm', sound('song', 0, 8000))),
  markers: [{ id: 'drop', atMs: 6000, name: 'drop' }],
};

const rows: Row[] = [
  {
    name: 'setCanvas changes what is given',
    draft: film,
    does: { op: 'setCanvas', canvas: { width: 1080, height: 1920 } },
    change: [
      'canvas_set',
      { beforeWidth: 1920, beforeHeight: 1080, beforeFps: 30, width: 1080, height: 1920, fps: 30 },
    ],
  },
  {
    name: 'setBackground colours what is behind everything',
    draft: film,
    does: { op: 'setBackground', color: '#112233' },
    change: ['background_set', { before: null, after: '#112233' }],
  },
  {
    name: 'addTrack puts a track on top',
    draft: film,
    does: { op: 'addTrack', track: track('title', words('late', 2000, 500), words('early', 0, 500)) },
    gives: { title: 'early 0-500, late 2000-2500' },
    change: ['track_added', { trackId: 'title', kind: 'text', role: 'title', segments: 2 }],
  },
  {
    name: 'addTrack is refused for an id that is taken',
    draft: film,
    does: { op: 'addTrack', track: track('main') },
    refused: ['id_taken', { id: 'main' }],
  },
  {
    name: 'addTrack is refused for a segment whose id is taken',
    draft: film,
    does: { op: 'addTrack', track: track('overlay', clip('a', 0, 1000)) },
    refused: ['id_taken', { id: 'a' }],
  },
  {
    name: 'addTrack is refused for segments that overlap',
    draft: film,
    does: { op: 'addTrack', track: track('overlay', clip('x', 0, 1000), clip('y', 500, 1000)) },
    refused: ['overlap', {}],
  },
  {
    name: 'addTrack is refused for a role of another kind',
    draft: film,
    does: { op: 'addTrack', track: { id: 't', kind: 'audio', role: 'main', segments: [] } },
    refused: ['wrong_kind', { role: 'main', needs: 'video' }],
  },
  {
    name: 'removeTrack is refused while there is something on it',
    draft: film,
    does: { op: 'removeTrack', trackId: 'bgm' },
    refused: ['not_empty', { role: 'bgm', segments: 1 }],
  },
  {
    name: 'removeTrack is refused for a track that is not there',
    draft: film,
    does: { op: 'removeTrack', trackId: 'nope' },
    refused: ['track_not_found', { trackId: 'nope' }],
  },
  {
    name: 'setTrack changes what is given',
    draft: film,
    does: { op: 'setTrack', trackId: 'bgm', volume: 0.5, duck: true },
    change: ['track_set', { keys: 'volume, duck', volume: 0.5, duck: true, muted: false }],
  },
  {
    name: 'setTrack is refused for a role of another kind',
    draft: film,
    does: { op: 'setTrack', trackId: 'bgm', role: 'title' },
    refused: ['wrong_kind', { needs: 'text' }],
  },
  {
    name: 'addMarker is refused for an id that is taken',
    draft: film,
    does: { op: 'addMarker', marker: { id: 'drop', atMs: 0, name: '' } },
    refused: ['id_taken', { id: 'drop' }],
  },
  {
    name: 'removeMarker says where it was',
    draft: film,
    does: { op: 'removeMarker', markerId: 'drop' },
    change: ['marker_removed', { name: 'drop', atMs: 6000 }],
  },
  {
    name: 'removeMarker is refused for a marker that is not there',
    draft: film,
    does: { op: 'removeMarker', markerId: 'nope' },
    refused: ['marker_not_found', { markerId: 'nope' }],
  },
  {
    name: 'setMeta changes what is given',
    draft: film,
    does: { op: 'setMeta', title: 'Holiday', fadeOutMs: 500, loudness: -14 },
    change: ['meta_set', { keys: 'title, fadeOutMs, loudness', title: 'Holiday', fadeInMs: 0, fadeOutMs: 500 }],
  },
  {
    name: 'setMeta without anything changes nothing',
    draft: film,
    does: { op: 'setMeta' },
    refused: ['nothing_to_change', { op: 'setMeta' }],
  },
];

describe('the film and its tracks', () => {
  test.each(rows)('$name', tryRow);

  test('addTrack goes to a place among the others, removeTrack takes it away with all that is on it', () => {
    const added = mustApply(film, { op: 'addTrack', track: track('overlay', clip('x', 0, 1000)), index: 1 });
    expect(added.draft.tracks.map(({ id }) => id)).toEqual(['main', 'overlay', 'bgm']);
    const removed = mustApply(added.draft, { op: 'removeTrack', trackId: 'overlay', withSegments: true });
    expect(removed.draft).toEqual(film);
    expect(mustApply(removed.draft, removed.inverse).draft).toEqual(added.draft);
  });

  test.each([
    ['remove of a clip before it', { op: 'remove', segmentId: 'a', ripple: 'all' }, 2000],
    [
      'slow motion of a clip before it',
      { op: 'setSpeed', segmentId: 'a', speed: { num: 1, den: 2 }, ripple: 'all' },
      10_000,
    ],
    [
      'slow motion of the clip under it',
      { op: 'setSpeed', segmentId: 'b', speed: { num: 1, den: 2 }, ripple: 'all' },
      8000,
    ],
    ['a move of its clip to the front', { op: 'move', segmentId: 'b', startMs: 0, ripple: 'all' }, 2000],
    ['an edit without ripple', { op: 'remove', segmentId: 'a', ripple: 'none' }, 6000],
  ] as const)('a marker stays on its moment after %s', (_what, operation, atMs) => {
    expect(mustApply(film, operation).draft.markers).toEqual([{ id: 'drop', atMs, name: 'drop' }]);
  });

  test('remove with ripple all takes the markers of its time along', () => {
    expect(mustApply(film, { op: 'remove', segmentId: 'b', ripple: 'all' }).draft.markers).toEqual([]);
  });
});
