import { describe, test } from 'vitest';
import { clip, draftOf, sound, track, words } from '../testing/samples.ts';
import { type Row, tryRow } from '../testing/table.ts';

/** a 0-4, b 4-8, c 8-12 s; a title over a and one over c, music under all. */
const film = draftOf(
  track('main', clip('a', 0, 4000), clip('b', 4000, 4000, { sourceStartMs: 2000 }), clip('c', 8000, 4000)),
  track('bgm', sound('song', 0, 12_000)),
  track('title', words('hi', 1000, 2000), words('bye', 9000, 2000)),
);
const none = 'none' as const;
const only = 'track' as const;
const all = 'all' as const;

const inserts: Row[] = [
  {
    name: 'insert puts a segment behind the last',
    draft: film,
    does: { op: 'insert', trackId: 'main', segment: clip('n', 12_000, 1000) },
    gives: { main: 'a 0-4000, b 4000-8000, c 8000-12000, n 12000-13000' },
    change: ['segment_inserted', { name: 'n', what: 'video', role: 'main', startMs: 12_000, durationMs: 1000 }],
  },
  {
    name: 'insert with ripple track makes room on its track alone',
    draft: film,
    does: { op: 'insert', trackId: 'main', segment: clip('n', 4000, 1000), ripple: only },
    gives: { main: 'a 0-4000, n 4000-5000, b 5000-9000, c 9000-13000' },
  },
  {
    name: 'insert with ripple all pushes every track but the music',
    draft: film,
    does: { op: 'insert', trackId: 'main', segment: clip('n', 4000, 1000), ripple: all },
    gives: { main: 'a 0-4000, n 4000-5000, b 5000-9000, c 9000-13000', title: 'hi 1000-3000, bye 10000-12000' },
  },
  {
    name: 'insert is refused where something is in the way, even with ripple',
    draft: film,
    does: { op: 'insert', trackId: 'main', segment: clip('n', 5000, 1000), ripple: all },
    refused: ['overlap', { name: 'n', other: 'b', otherStartMs: 4000, otherEndMs: 8000 }],
  },
  {
    name: 'insert is refused on a track of another kind',
    draft: film,
    does: { op: 'insert', trackId: 'title', segment: clip('n', 5000, 1000) },
    refused: ['wrong_kind', { name: 'n', what: 'video', needs: 'text' }],
  },
  {
    name: 'insert is refused for an id that is taken',
    draft: film,
    does: { op: 'insert', trackId: 'main', segment: clip('a', 20_000, 1000) },
    refused: ['id_taken', { id: 'a' }],
  },
  {
    name: 'insert is refused when it shows more than there is',
    draft: film,
    does: { op: 'insert', trackId: 'main', segment: clip('n', 12_000, 5000, { sourceStartMs: 6000 }) },
    refused: ['beyond_source', { name: 'n', askedMs: 5000, haveMs: 4000 }],
  },
  {
    name: 'insert is refused for less than one frame',
    draft: film,
    does: { op: 'insert', trackId: 'main', segment: clip('n', 12_000, 33) },
    refused: ['too_short', { durationMs: 33, shortestMs: 34 }],
  },
  {
    name: 'insert is refused beyond six hours',
    draft: film,
    does: { op: 'insert', trackId: 'main', segment: clip('n', 6 * 3_600_000, 1000) },
    refused: ['out_of_range', { limitMs: 6 * 3_600_000 }],
  },
  {
    name: 'insert is refused on a track that is not there',
    draft: film,
    does: { op: 'insert', trackId: 'nope', segment: clip('n', 0, 1000) },
    refused: ['track_not_found', { trackId: 'nope' }],
  },
];

const removes: Row[] = [
  {
    name: 'remove leaves a gap',
    draft: film,
    does: { op: 'remove', segmentId: 'b' },
    gives: { main: 'a 0-4000, c 8000-12000' },
    change: ['segment_removed', { name: 'b', startMs: 4000, durationMs: 4000, ripple: none }],
  },
  {
    name: 'remove with ripple track closes the gap on its track alone',
    draft: film,
    does: { op: 'remove', segmentId: 'b', ripple: only },
    gives: { main: 'a 0-4000, c 4000-8000' },
  },
  {
    name: 'remove with ripple all closes every track but the music',
    draft: film,
    does: { op: 'remove', segmentId: 'b', ripple: all },
    gives: { main: 'a 0-4000, c 4000-8000', title: 'hi 1000-3000, bye 5000-7000' },
  },
  {
    name: 'remove with ripple all takes away what lies within its time',
    draft: film,
    does: { op: 'remove', segmentId: 'a', ripple: all },
    gives: { main: 'b 0-4000, c 4000-8000', title: 'bye 5000-7000' },
    change: ['segment_removed', { name: 'a', ripple: all, alsoRemoved: 1 }],
  },
  {
    name: 'remove with ripple all shortens what spans it, and what begins or ends in it',
    draft: draftOf(
      track('main', clip('a', 0, 4000), clip('b', 4000, 2000), clip('c', 6000, 4000)),
      track('title', words('spans', 3000, 4000)),
      track('subtitle', words('ends', 3000, 2000), words('begins', 5000, 2000)),
    ),
    does: { op: 'remove', segmentId: 'b', ripple: all },
    gives: { main: 'a 0-4000, c 4000-8000', title: 'spans 3000-5000', subtitle: 'ends 3000-4000, begins 4000-5000' },
  },
  {
    name: 'remove of music never moves anything but music',
    draft: film,
    does: { op: 'remove', segmentId: 'song', ripple: all },
    gives: { bgm: '' },
  },
  {
    name: 'remove is refused for a segment that is not there',
    draft: film,
    does: { op: 'remove', segmentId: 'nope' },
    refused: ['segment_not_found', { segmentId: 'nope' }],
  },
];

const moves: Row[] = [
  {
    name: 'move puts a segment somewhere else',
    draft: film,
    does: { op: 'move', segmentId: 'c', startMs: 20_000 },
    gives: { main: 'a 0-4000, b 4000-8000, c 20000-24000' },
    change: ['segment_moved', { name: 'c', beforeMs: 8000, afterMs: 20_000, toTrack: false }],
  },
  {
    name: 'move with ripple track changes the order',
    draft: film,
    does: { op: 'move', segmentId: 'c', startMs: 0, ripple: only },
    gives: { main: 'c 0-4000, a 4000-8000, b 8000-12000' },
  },
  {
    name: 'move to the back counts the place where it starts afterwards',
    draft: film,
    does: { op: 'move', segmentId: 'a', startMs: 8000, ripple: only },
    gives: { main: 'b 0-4000, c 4000-8000, a 8000-12000' },
  },
  {
    name: 'move with ripple all takes along what starts within its time',
    draft: film,
    does: { op: 'move', segmentId: 'c', startMs: 0, ripple: all },
    gives: { main: 'c 0-4000, a 4000-8000, b 8000-12000', title: 'bye 1000-3000, hi 5000-7000' },
  },
  {
    name: 'move with ripple all is refused when what travels would collide',
    draft: draftOf(
      track('main', clip('a', 0, 4000), clip('b', 4000, 4000)),
      track('title', words('first', 500, 3000), words('tail', 7500, 2000)),
    ),
    does: { op: 'move', segmentId: 'b', startMs: 0, ripple: all },
    refused: ['overlap', { name: 'first', other: 'tail' }],
  },
  {
    name: 'move is refused where something is in the way',
    draft: film,
    does: { op: 'move', segmentId: 'c', startMs: 6000 },
    refused: ['overlap', { name: 'c', other: 'b' }],
  },
  {
    name: 'move is refused into the middle of a segment, even with ripple',
    draft: film,
    does: { op: 'move', segmentId: 'c', startMs: 2000, ripple: only },
    refused: ['overlap', { name: 'c', other: 'a' }],
  },
  {
    name: 'move goes to another track of the same kind',
    draft: draftOf(...film.tracks, track('overlay')),
    does: { op: 'move', segmentId: 'b', trackId: 'overlay', startMs: 1000, ripple: only },
    gives: { main: 'a 0-4000, c 4000-8000', overlay: 'b 1000-5000' },
    change: ['segment_moved', { toTrack: true, role: 'overlay' }],
  },
  {
    name: 'move is refused to a track of another kind',
    draft: film,
    does: { op: 'move', segmentId: 'b', trackId: 'title', startMs: 5000 },
    refused: ['wrong_kind', { name: 'b', needs: 'text' }],
  },
];
describe.each([
  ['insert', inserts],
  ['remove', removes],
  ['move', moves],
])('%s', (_verb, rows) => {
  test.each(rows)('$name', tryRow);
});
