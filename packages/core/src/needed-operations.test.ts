import { expect, test } from 'vitest';
import { neededOperations } from './needed-operations.ts';
import type { OfferedOperation } from './operation.ts';
import { applyAll } from './preview.ts';
import { clip, draftOf, sound, track } from './testing/samples.ts';

const film = draftOf(track('main', clip('a', 0, 4000), clip('b', 4000, 4000)));
const music: OfferedOperation[] = [
  { op: 'addTrack', track: track('bgm') },
  { op: 'insert', trackId: 'bgm', segment: sound('song', 0, 8000), ripple: 'none' },
  { op: 'setVolume', segmentId: 'song', volume: 0.3 },
];
const louder = (volume: number): OfferedOperation => ({ op: 'setVolume', segmentId: 'a', volume });
const clips = (id: string, startMs: number): OfferedOperation => ({
  op: 'insert',
  trackId: 'main',
  segment: clip(id, startMs, 1000),
  ripple: 'none',
});
const gone = (segmentId: string): OfferedOperation => ({ op: 'remove', segmentId, ripple: 'all' });

test.each<[string, OfferedOperation[], OfferedOperation[], number[]]>([
  ['what is put in and taken out again, with what was set on it', [...music, louder(0.5)], [gone('song')], [3]],
  ['a value that is set anew', [louder(0.5), ...music], [louder(0.2)], [1, 2, 3, 4]],
  ['what changes nothing', [louder(0.5)], [louder(0.5)], [0]],
  ['nothing, when all of it is seen in the end', music, [louder(0.5)], [0, 1, 2, 3]],
  ['nothing, when what follows stands on it', [clips('c', 8000), clips('d', 9000)], [gone('c')], [0, 1, 2]],
  ['nothing, when they do not fit', [louder(0.5)], [gone('nobody')], [0, 1]],
])('of what comes to nothing together is left out: %s', (_what, older, newer, kept) => {
  const all = [...older, ...newer];
  const places = neededOperations(film, all, older.length);
  expect(places).toEqual(kept);
  const [whole, less] = [
    applyAll(film, all),
    applyAll(
      film,
      places.flatMap((place) => all[place] ?? []),
    ),
  ];
  const shown = (one: typeof whole) => one.ok && one.draft.tracks.filter(({ segments }) => segments.length > 0);
  expect(shown(less)).toEqual(shown(whole));
});
