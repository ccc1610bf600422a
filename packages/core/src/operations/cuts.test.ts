import { describe, expect, test } from 'vitest';
import { mustApply } from '../testing/must.ts';
import { clip, draftOf, footage, picture, sound, track, words } from '../testing/samples.ts';
import { type Row, tryRow } from '../testing/table.ts';

const crossfade = { type: 'crossfade', durationMs: 500 } as const;
const fade = { type: 'fade', durationMs: 300 } as const;
const spoken = ['one', 'two', 'three', 'four'].map((text, i) => ({ text, startMs: i * 1000, durationMs: 1000 }));

const film = draftOf(
  track('main', clip('a', 0, 4000), clip('b', 4000, 4000, { sourceStartMs: 2000, transitionIn: crossfade })),
  track('bgm', sound('song', 0, 8000, { fadeInMs: 500, fadeOutMs: 1000 })),
  track(
    'subtitle',
    words('cap', 1000, 4000, {
      source: { kind: 'text', text: 'One... one, two; three four!' },
      words: spoken,
      animationIn: fade,
      animationOut: fade,
    }),
  ),
);

const splits: Row[] = [
  {
    name: 'split cuts a clip in two that play on',
    draft: film,
    does: { op: 'split', segmentId: 'b', atMs: 5500, newId: 'b2' },
    gives: { main: 'a 0-4000, b 4000-5500, b2 5500-8000' },
    fields: {
      b: { sourceStartMs: 2000, transitionIn: crossfade },
      b2: { sourceStartMs: 3500, transitionIn: undefined },
    },
    change: ['segment_split', { name: 'b', atMs: 5500, firstMs: 1500, secondMs: 2500 }],
  },
  {
    name: 'split leaves the fade in with the first part and the fade out with the second',
    draft: film,
    does: { op: 'split', segmentId: 'song', atMs: 3000, newId: 'song2' },
    gives: { bgm: 'song 0-3000, song2 3000-8000' },
    fields: {
      song: { fadeInMs: 500, fadeOutMs: undefined },
      song2: { fadeInMs: undefined, fadeOutMs: 1000 },
    },
  },
  {
    name: 'split deals out words by their time, with the signs that follow them',
    draft: film,
    does: { op: 'split', segmentId: 'cap', atMs: 3000, newId: 'cap2' },
    gives: { subtitle: 'cap 1000-3000, cap2 3000-5000' },
    fields: {
      cap: {
        source: { kind: 'text', text: 'One... one, two;' },
        words: spoken.slice(0, 2),
        animationIn: fade,
        animationOut: undefined,
      },
      cap2: {
        source: { kind: 'text', text: 'three four!' },
        words: [
          { text: 'three', startMs: 0, durationMs: 1000 },
          { text: 'four', startMs: 1000, durationMs: 1000 },
        ],
        animationIn: undefined,
        animationOut: fade,
      },
    },
  },
  {
    name: 'split through the middle of a word gives it to the second part',
    draft: film,
    does: { op: 'split', segmentId: 'cap', atMs: 2500, newId: 'cap2' },
    gives: { subtitle: 'cap 1000-2500, cap2 2500-5000' },
    fields: {
      cap: { source: { kind: 'text', text: 'One... one,' }, words: spoken.slice(0, 1) },
      cap2: { source: { kind: 'text', text: 'two; three four!' } },
    },
  },
  {
    name: 'split shifts keyframes and keeps the curve where it is cut',
    draft: draftOf(track('bgm', sound('s', 0, 4000, { keyframes: { volume: [frame(0, 0), frame(4000, 1)] } }))),
    does: { op: 'split', segmentId: 's', atMs: 1000, newId: 's2' },
    gives: { bgm: 's 0-1000, s2 1000-4000' },
    fields: {
      s: { keyframes: { volume: [frame(0, 0), frame(1000, 0.25)] } },
      s2: { keyframes: { volume: [frame(0, 0.25), frame(3000, 1)] } },
    },
  },
  {
    name: 'split of a reversed clip gives the later material to the first part',
    draft: draftOf(track('main', clip('r', 0, 4000, { sourceStartMs: 1000, reversed: true }))),
    does: { op: 'split', segmentId: 'r', atMs: 1000, newId: 'r2' },
    gives: { main: 'r 0-1000, r2 1000-4000' },
    fields: { r: { sourceStartMs: 4000 }, r2: { sourceStartMs: 1000 } },
  },
  {
    name: 'split is refused at the edge',
    draft: film,
    does: { op: 'split', segmentId: 'b', atMs: 4000, newId: 'b2' },
    refused: ['out_of_range', { name: 'b', atMs: 4000, startMs: 4000, endMs: 8000 }],
  },
  {
    name: 'split is refused when a part would be shorter than a frame',
    draft: film,
    does: { op: 'split', segmentId: 'b', atMs: 4020, newId: 'b2' },
    refused: ['too_short', { durationMs: 20, shortestMs: 34 }],
  },
  {
    name: 'split is refused for an id that is taken',
    draft: film,
    does: { op: 'split', segmentId: 'b', atMs: 5000, newId: 'a' },
    refused: ['id_taken', { id: 'a' }],
  },
];

const half = { speed: { num: 1, den: 3 } };
const joins: Row[] = [
  {
    name: 'join makes one clip of two parts',
    draft: draftOf(
      track(
        'main',
        clip('x', 0, 1000, { source: footage('m') }),
        clip('y', 1000, 500, { source: footage('m'), sourceStartMs: 1000 }),
      ),
    ),
    does: { op: 'join', segmentId: 'x', nextId: 'y' },
    gives: { main: 'x 0-1500' },
    change: ['segments_joined', { name: 'x', atMs: 1000, durationMs: 1500 }],
  },
  {
    name: 'join forgives the rounding of slow parts',
    draft: draftOf(
      track(
        'main',
        clip('x', 0, 1000, { source: footage('m'), ...half }),
        clip('y', 1000, 500, { source: footage('m'), sourceStartMs: 334, ...half }),
      ),
    ),
    does: { op: 'join', segmentId: 'x', nextId: 'y' },
    gives: { main: 'x 0-1500' },
  },
  {
    name: 'join is refused when material is missing between them',
    draft: draftOf(
      track(
        'main',
        clip('x', 0, 1000, { source: footage('m') }),
        clip('y', 1000, 500, { source: footage('m'), sourceStartMs: 1500 }),
      ),
    ),
    does: { op: 'join', segmentId: 'x', nextId: 'y' },
    refused: ['differs', { name: 'x', other: 'y', field: 'sourceStartMs' }],
  },
  {
    name: 'join is refused for different material',
    draft: film,
    does: { op: 'join', segmentId: 'a', nextId: 'b' },
    refused: ['differs', { field: 'source' }],
  },
  {
    name: 'join is refused when the parts look different',
    draft: draftOf(
      track(
        'main',
        picture('x', 0, 1000, { source: footage('m') }),
        clip('y', 1000, 500, { source: footage('m'), sourceStartMs: 1000, volume: 0.5 }),
      ),
    ),
    does: { op: 'join', segmentId: 'x', nextId: 'y' },
    refused: ['differs', { field: 'volume' }],
  },
  {
    name: 'join is refused when something fades between them',
    draft: draftOf(
      track(
        'main',
        clip('x', 0, 1000, { source: footage('m'), fadeOutMs: 100 }),
        clip('y', 1000, 500, { source: footage('m'), sourceStartMs: 1000 }),
      ),
    ),
    does: { op: 'join', segmentId: 'x', nextId: 'y' },
    refused: ['differs', { field: 'fadeOutMs' }],
  },
  {
    name: 'join is refused across a gap',
    draft: draftOf(track('main', clip('x', 0, 1000), clip('y', 1500, 500))),
    does: { op: 'join', segmentId: 'x', nextId: 'y' },
    refused: ['not_adjacent', { name: 'x', other: 'y' }],
  },
];

const transitions: Row[] = [
  {
    name: 'setTransition draws across the cut; cut and length stay',
    draft: film,
    does: { op: 'setTransition', segmentId: 'b', type: 'wipe_left', durationMs: 1000 },
    fields: { b: { transitionIn: { type: 'wipe_left', durationMs: 1000 } } },
    change: ['transition_set', { name: 'b', previous: 'a', type: 'wipe_left', durationMs: 1000, before: 'crossfade' }],
  },
  {
    name: 'setTransition takes as much as the shorter of the two',
    draft: film,
    does: { op: 'setTransition', segmentId: 'b', type: 'crossfade', durationMs: 4000 },
    fields: { b: { transitionIn: { type: 'crossfade', durationMs: 4000 } } },
  },
  {
    name: 'setTransition is refused when it is longer, and says what fits',
    draft: film,
    does: { op: 'setTransition', segmentId: 'b', type: 'crossfade', durationMs: 4001 },
    refused: ['transition_too_long', { name: 'b', previous: 'a', askedMs: 4001, longestMs: 4000 }],
  },
  {
    name: 'setTransition is refused where nothing ends',
    draft: film,
    does: { op: 'setTransition', segmentId: 'a', type: 'crossfade', durationMs: 500 },
    refused: ['not_adjacent', { name: 'a', startMs: 0 }],
  },
  {
    name: 'removeTransition makes a plain cut',
    draft: film,
    does: { op: 'removeTransition', segmentId: 'b' },
    fields: { b: { transitionIn: undefined } },
    change: ['transition_removed', { name: 'b', previous: 'a', type: 'crossfade', durationMs: 500 }],
  },
  {
    name: 'removeTransition is refused where there is none',
    draft: film,
    does: { op: 'removeTransition', segmentId: 'a' },
    refused: ['no_transition', { name: 'a' }],
  },
  {
    name: 'a transition is kept, not drawn, when its two clips part',
    draft: film,
    does: { op: 'move', segmentId: 'b', startMs: 6000 },
    gives: { main: 'a 0-4000, b 6000-10000' },
    fields: { b: { transitionIn: crossfade } },
  },
  {
    name: 'a transition becomes shorter with the shorter of its two clips',
    draft: film,
    does: { op: 'trim', segmentId: 'b', tailMs: 3800 },
    gives: { main: 'a 0-4000, b 4000-4200' },
    fields: { b: { transitionIn: { type: 'crossfade', durationMs: 200 } } },
  },
];

describe.each([
  ['split', splits],
  ['join', joins],
  ['transitions', transitions],
])('%s', (_verb, rows) => {
  test.each(rows)('$name', tryRow);
});

test.each([
  ['b', 5500],
  ['song', 3210],
  ['cap', 3000],
])('join takes back what split did to %s', (segmentId, atMs) => {
  const split = mustApply(film, { op: 'split', segmentId, atMs, newId: 'new' });
  expect(mustApply(split.draft, { op: 'join', segmentId, nextId: 'new' }).draft).toEqual(film);
});

function frame(atMs: number, value: number) {
  return { atMs, value };
}
