import { describe, test } from 'vitest';
import { clip, draftOf, footage, picture, sound, track, words } from '../testing/samples.ts';
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
const trims: Row[] = [
  {
    name: 'trim takes time off both ends and leaves gaps',
    draft: film,
    does: { op: 'trim', segmentId: 'b', headMs: 500, tailMs: 1000 },
    gives: { main: 'a 0-4000, b 4500-7000, c 8000-12000' },
    fields: { b: { sourceStartMs: 2500 } },
    change: ['segment_trimmed', { headMs: 500, tailMs: 1000, beforeMs: 4000, afterMs: 2500 }],
  },
  {
    name: 'trim with ripple track keeps the start and closes up',
    draft: film,
    does: { op: 'trim', segmentId: 'b', headMs: 500, tailMs: 1000, ripple: only },
    gives: { main: 'a 0-4000, b 4000-6500, c 6500-10500' },
    fields: { b: { sourceStartMs: 2500 } },
  },
  {
    name: 'trim with ripple all moves titles with their picture',
    draft: film,
    does: { op: 'trim', segmentId: 'a', headMs: 500, ripple: all },
    gives: { main: 'a 0-3500, b 3500-7500, c 7500-11500', title: 'hi 500-2500, bye 8500-10500' },
  },
  {
    name: 'trim below zero brings material back',
    draft: film,
    does: { op: 'trim', segmentId: 'b', headMs: -1000, ripple: all },
    gives: { main: 'a 0-4000, b 4000-9000, c 9000-13000', title: 'hi 1000-3000, bye 10000-12000' },
    fields: { b: { sourceStartMs: 1000 } },
  },
  {
    name: 'trim is refused beyond the start of the material',
    draft: film,
    does: { op: 'trim', segmentId: 'b', headMs: -2001, ripple: all },
    refused: ['beyond_source', { name: 'b', edge: 'start', askedMs: 2001, haveMs: 2000 }],
  },
  {
    name: 'trim is refused beyond the end of the material',
    draft: film,
    does: { op: 'trim', segmentId: 'c', tailMs: -6001 },
    refused: ['beyond_source', { name: 'c', edge: 'end', askedMs: 6001, haveMs: 6000 }],
  },
  {
    name: 'trim of a reversed clip takes the end of the material off its start',
    draft: draftOf(track('main', clip('r', 0, 4000, { sourceStartMs: 2000, reversed: true }))),
    does: { op: 'trim', segmentId: 'r', headMs: 1000, tailMs: 500, ripple: only },
    gives: { main: 'r 0-2500' },
    fields: { r: { sourceStartMs: 2500 } },
  },
  {
    name: 'trim of a fast clip takes more of the material',
    draft: draftOf(track('main', clip('f', 0, 4000, { speed: { num: 2, den: 1 } }))),
    does: { op: 'trim', segmentId: 'f', headMs: 1000 },
    gives: { main: 'f 1000-4000' },
    fields: { f: { sourceStartMs: 2000 } },
  },
  {
    name: 'trim of a picture can go on for ever',
    draft: draftOf(track('main', picture('p', 0, 4000))),
    does: { op: 'trim', segmentId: 'p', tailMs: -60_000 },
    gives: { main: 'p 0-64000' },
    fields: { p: { sourceStartMs: 0 } },
  },
  {
    name: 'trim is refused when less than a frame would be left',
    draft: film,
    does: { op: 'trim', segmentId: 'b', tailMs: 3967 },
    refused: ['too_short', { name: 'b', durationMs: 33, shortestMs: 34 }],
  },
  {
    name: 'trim is refused when it would grow into its neighbour',
    draft: film,
    does: { op: 'trim', segmentId: 'b', headMs: -500 },
    refused: ['overlap', { name: 'b', other: 'a' }],
  },
  {
    name: 'trim keeps fades within the segment',
    draft: draftOf(track('bgm', sound('song', 0, 4000, { fadeInMs: 1500, fadeOutMs: 1500 }))),
    does: { op: 'trim', segmentId: 'song', tailMs: 2000 },
    gives: { bgm: 'song 0-2000' },
    fields: { song: { fadeInMs: 1500, fadeOutMs: 500 } },
  },
];

const speeds: Row[] = [
  {
    name: 'setSpeed shows the same part in less time',
    draft: film,
    does: { op: 'setSpeed', segmentId: 'b', speed: { num: 2, den: 1 }, ripple: only },
    gives: { main: 'a 0-4000, b 4000-6000, c 6000-10000' },
    fields: { b: { sourceStartMs: 2000, speed: { num: 2, den: 1 } } },
    change: ['speed_set', { before: 1, after: 2, beforeMs: 4000, afterMs: 2000 }],
  },
  {
    name: 'setSpeed with ripple all keeps titles over their moments',
    draft: film,
    does: { op: 'setSpeed', segmentId: 'a', speed: { num: 1, den: 2 }, ripple: all },
    gives: { main: 'a 0-8000, b 8000-12000, c 12000-16000', title: 'hi 2000-6000, bye 13000-15000' },
  },
  {
    name: 'setSpeed without ripple is refused when it grows into the next segment',
    draft: film,
    does: { op: 'setSpeed', segmentId: 'a', speed: { num: 1, den: 2 } },
    refused: ['overlap', { name: 'a', other: 'b' }],
  },
  {
    name: 'setSpeed is refused for a picture',
    draft: draftOf(track('main', picture('p', 0, 4000))),
    does: { op: 'setSpeed', segmentId: 'p', speed: { num: 2, den: 1 } },
    refused: ['wrong_kind', { name: 'p', what: 'image', needs: 'timed' }],
  },
  {
    name: 'setSpeed takes the highest speed as long as a frame is left',
    draft: film,
    does: { op: 'setSpeed', segmentId: 'a', speed: { num: 100, den: 1 }, ripple: only },
    gives: { main: 'a 0-40, b 40-4040, c 4040-8040' },
  },
];

const others: Row[] = [
  {
    name: 'slip shows a later part in the same place',
    draft: film,
    does: { op: 'slip', segmentId: 'b', byMs: 1500 },
    fields: { b: { sourceStartMs: 3500 } },
    change: ['segment_slipped', { beforeMs: 2000, afterMs: 3500 }],
  },
  {
    name: 'slip is refused beyond the material',
    draft: film,
    does: { op: 'slip', segmentId: 'b', byMs: -2500 },
    refused: ['beyond_source', { edge: 'start', askedMs: 2500, haveMs: 2000 }],
  },
  {
    name: 'slip of a reversed clip counts in the material as well',
    draft: draftOf(track('main', clip('r', 0, 4000, { sourceStartMs: 1000, reversed: true }))),
    does: { op: 'slip', segmentId: 'r', byMs: 5000 },
    fields: { r: { sourceStartMs: 6000 } },
  },
  {
    name: 'duplicate puts a copy behind the segment and makes room',
    draft: film,
    does: { op: 'duplicate', segmentId: 'a', newId: 'a2', ripple: only },
    gives: { main: 'a 0-4000, a2 4000-8000, b 8000-12000, c 12000-16000' },
    change: ['segment_duplicated', { segmentId: 'a2', fromMs: 0, startMs: 4000 }],
  },
  {
    name: 'duplicate is refused when there is no room',
    draft: film,
    does: { op: 'duplicate', segmentId: 'a', newId: 'a2' },
    refused: ['overlap', {}],
  },
  {
    name: 'replaceSource keeps place, length and settings',
    draft: film,
    does: { op: 'replaceSource', segmentId: 'b', source: footage('n'), sourceStartMs: 100, name: 'new' },
    fields: { b: { name: 'new', sourceStartMs: 100, source: footage('n') } },
    change: ['source_replaced', { before: 'b', after: 'new' }],
  },
  {
    name: 'replaceSource is refused when the new material is too short',
    draft: film,
    does: { op: 'replaceSource', segmentId: 'b', source: footage('n', 3000) },
    refused: ['beyond_source', { askedMs: 4000, haveMs: 3000 }],
  },
  {
    name: 'replaceSource is refused for another kind of thing',
    draft: film,
    does: { op: 'replaceSource', segmentId: 'b', source: { kind: 'text', text: 'no' } },
    refused: ['wrong_kind', { needs: 'video' }],
  },
  {
    name: 'reverse plays the same part backwards',
    draft: film,
    does: { op: 'reverse', segmentId: 'b', reversed: true },
    fields: { b: { reversed: true, sourceStartMs: 2000 } },
    change: ['reversed_set', { reversed: true }],
  },
  {
    name: 'freeze holds a frame of the material',
    draft: film,
    does: { op: 'freeze', segmentId: 'b', sourceMs: 9000 },
    fields: { b: { freezeMs: 9000 } },
    change: ['freeze_set', { sourceMs: 9000 }],
  },
  {
    name: 'freeze is refused for a frame that is not there',
    draft: film,
    does: { op: 'freeze', segmentId: 'b', sourceMs: 10_001 },
    refused: ['beyond_source', { askedMs: 10_001, haveMs: 10_000 }],
  },
  {
    name: 'freeze of what is not frozen changes nothing',
    draft: film,
    does: { op: 'freeze', segmentId: 'b', sourceMs: null },
    refused: ['nothing_to_change', { op: 'freeze' }],
  },
];

describe.each([
  ['insert', inserts],
  ['remove', removes],
  ['move', moves],
  ['trim', trims],
  ['setSpeed', speeds],
  ['slip, duplicate, replaceSource, reverse, freeze', others],
])('%s', (_verb, rows) => {
  test.each(rows)('$name', tryRow);
});
