import { describe, test } from 'vitest';
import { clip, draftOf, footage, picture, sound, track, words } from '../testing/samples.ts';
import { type Row, tryRow } from '../testing/table.ts';

/** a 0-4, b 4-8, c 8-12 s; a title over a and one over c, music under all. */
const film = draftOf(
  track('main', clip('a', 0, 4000), clip('b', 4000, 4000, { sourceStartMs: 2000 }), clip('c', 8000, 4000)),
  track('bgm', sound('song', 0, 12_000)),
  track('title', words('hi', 1000, 2000), words('bye', 9000, 2000)),
);
const only = 'track' as const;
const all = 'all' as const;

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
    name: 'setSpeed with ripple all never stretches a voice over it',
    draft: draftOf(track('main', clip('a', 0, 4000)), track('voice', sound('v', 1000, 2000))),
    does: { op: 'setSpeed', segmentId: 'a', speed: { num: 1, den: 2 }, ripple: all },
    gives: { main: 'a 0-8000', voice: 'v 2000-4000' },
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
  ['trim', trims],
  ['setSpeed', speeds],
  ['slip, duplicate, replaceSource, reverse, freeze', others],
])('%s', (_verb, rows) => {
  test.each(rows)('$name', tryRow);
});
