import { describe, expect, test } from 'vitest';
import { draftDurationMs } from '../draft.ts';
import { mustMake } from '../testing/must.ts';
import { clip, countingIds, draftOf, shape, sound, track, words } from '../testing/samples.ts';
import { reorder, splitAt, swap } from './arrange.ts';
import type { CompoundResult } from './compound.ts';
import { editFilm } from './edit-film.ts';
import { keepRanges, removeRange, removeRanges } from './remove-range.ts';

/** a 0-4, b 4-8, c 8-12 s of 10 s each, music with a fade to the end, a title, two captions. */
const film = draftOf(
  track('main', clip('a', 0, 4000), clip('b', 4000, 4000), clip('c', 8000, 4000)),
  track('bgm', sound('song', 0, 12_000, { volume: 0.35, fadeOutMs: 1000 })),
  track('title', words('hi', 0, 3000)),
  track('subtitle', words('one', 1000, 2000), words('two', 9000, 2000)),
);

const refusalOf = (made: CompoundResult) => (made.ok ? undefined : [made.refusal.code, made.refusal.params]);

describe('ranges', () => {
  test('removeRange takes the time out of every track but the music, which ends with the film again', () => {
    const { draft } = mustMake(film, removeRange(film, { startMs: 2000, endMs: 5000, mintId: countingIds() }));
    expect(shape(draft)).toEqual({
      main: 'a 0-2000, seg2 2000-5000, c 5000-9000',
      bgm: 'song 0-9000',
      title: 'hi 0-2000',
      subtitle: 'one 1000-2000, two 6000-8000',
    });
    expect(draft.tracks[0]?.segments[1]?.sourceStartMs).toBe(1000);
  });

  test('removeRange cuts a voice at both edges, so that it goes on where the picture goes on', () => {
    const spoken = draftOf(track('main', clip('a', 0, 8000)), track('voice', sound('v', 1000, 6000)));
    const { draft } = mustMake(spoken, removeRange(spoken, { startMs: 2000, endMs: 4000, mintId: countingIds() }));
    const voice = draft.tracks[1]?.segments ?? [];
    expect(voice.map((s) => [s.startMs, s.durationMs, s.sourceStartMs])).toEqual([
      [1000, 1000, 0],
      [2000, 3000, 3000],
    ]);
  });

  test('removeRange closes a gap of the main track too', () => {
    const gap = draftOf(
      track('main', clip('a', 0, 2000), clip('b', 5000, 2000)),
      track('title', words('t', 5500, 1000)),
    );
    const { draft } = mustMake(gap, removeRange(gap, { startMs: 1000, endMs: 5000, mintId: countingIds() }));
    expect(shape(draft)).toEqual({ main: 'a 0-1000, b 1000-3000', title: 't 1500-2500' });
  });

  test('removeRange takes an edge less than a frame from a cut for that cut', () => {
    const { draft } = mustMake(film, removeRange(film, { startMs: 4010, endMs: 7990, mintId: countingIds() }));
    expect(shape(draft).main).toBe('a 0-4000, c 4000-8000');
  });

  test('removeRanges counts all times in the film as it is', () => {
    const ranges = [
      { startMs: 0, endMs: 1000 },
      { startMs: 4000, endMs: 8000 },
    ];
    const { draft } = mustMake(film, removeRanges(film, { ranges, mintId: countingIds() }));
    expect(shape(draft).main).toBe('seg1 0-3000, c 3000-7000');
  });

  test('keepRanges leaves only these, in the order of time', () => {
    const ranges = [
      { startMs: 9000, endMs: 10_000 },
      { startMs: 1000, endMs: 3000 },
    ];
    const { draft } = mustMake(film, keepRanges(film, { ranges, mintId: countingIds() }));
    expect(draftDurationMs(draft)).toBe(3000);
    expect(draft.tracks[0]?.segments.map((s) => [s.name, s.startMs, s.sourceStartMs])).toEqual([
      ['a', 0, 1000],
      ['c', 2000, 1000],
    ]);
  });

  test.each([
    ['behind the end', { startMs: 12_000, endMs: 13_000 }],
    ['the wrong way round', { startMs: 3000, endMs: 2000 }],
  ])('a range %s is refused', (_what, range) => {
    expect(refusalOf(removeRange(film, { ...range, mintId: countingIds() }))?.[0]).toBe('out_of_range');
    expect(refusalOf(keepRanges(film, { ranges: [range], mintId: countingIds() }))?.[0]).toBe('out_of_range');
  });
});

describe('order', () => {
  test('splitAt cuts what the main track shows', () => {
    const { draft } = mustMake(film, splitAt(film, { atMs: 5000, mintId: countingIds() }));
    expect(shape(draft).main).toBe('a 0-4000, b 4000-5000, seg1 5000-8000, c 8000-12000');
    expect(refusalOf(splitAt(film, { atMs: 12_000, mintId: countingIds() }))?.[0]).toBe('out_of_range');
  });

  test('reorder takes captions along and leaves the title at the start', () => {
    const captions = { ...film, tracks: film.tracks.filter(({ role }) => role !== 'title') };
    const { draft } = mustMake(captions, reorder(captions, { segmentId: 'c', toIndex: 0 }));
    expect(shape(draft)).toMatchObject({
      main: 'c 0-4000, a 4000-8000, b 8000-12000',
      subtitle: 'two 1000-3000, one 5000-7000',
    });
    const titled = { ...film, tracks: film.tracks.filter(({ role }) => role !== 'subtitle') };
    expect(shape(mustMake(titled, reorder(titled, { segmentId: 'a', toIndex: 2 })).draft)).toMatchObject({
      main: 'b 0-4000, c 4000-8000, a 8000-12000',
      title: 'hi 0-3000',
    });
  });

  test('swap lets two clips change places, whatever their lengths', () => {
    const uneven = draftOf(track('main', clip('a', 0, 1000), clip('b', 1000, 2000), clip('c', 3000, 3000)));
    const { draft } = mustMake(uneven, swap(uneven, { a: 'c', b: 'a' }));
    expect(shape(draft)).toEqual({ main: 'c 0-3000, b 3000-5000, a 5000-6000' });
  });

  test('editFilm lets the film follow the main track and the music follow the film', () => {
    const { draft } = mustMake(
      film,
      editFilm(film, { operations: [{ op: 'remove', segmentId: 'b', ripple: 'none' }] }),
    );
    expect(shape(draft)).toEqual({
      main: 'a 0-4000, c 4000-8000',
      bgm: 'song 0-8000',
      title: 'hi 0-3000',
      subtitle: 'one 1000-3000, two 5000-7000',
    });
  });

  test('editFilm keeps a title that opens the film when its clip goes; captions over the clip go with it', () => {
    const operations = [{ op: 'remove', segmentId: 'a', ripple: 'none' }] as const;
    const { draft, notes } = mustMake(film, editFilm(film, { operations }));
    expect(shape(draft)).toEqual({
      main: 'b 0-4000, c 4000-8000',
      bgm: 'song 0-8000',
      title: 'hi 0-3000',
      subtitle: 'two 5000-7000',
    });
    expect(notes).toEqual([{ code: 'went_with_it', params: { names: 'one', count: 1 } }]);
  });

  test('editFilm trims a clip: captions and markers keep their moment, the title its place', () => {
    const marked = { ...film, markers: [{ id: 'm', atMs: 9000, name: 'drop' }] };
    const operations = [{ op: 'trim', segmentId: 'a', headMs: 500, tailMs: 0, ripple: 'none' }] as const;
    const { draft } = mustMake(marked, editFilm(marked, { operations }));
    expect(shape(draft)).toEqual({
      main: 'a 0-3500, b 3500-7500, c 7500-11500',
      bgm: 'song 0-11500',
      title: 'hi 0-3000',
      subtitle: 'one 500-2500, two 8500-10500',
    });
    expect(draft.markers).toEqual([{ id: 'm', atMs: 8500, name: 'drop' }]);
  });
});
