import { describe, expect, test } from 'vitest';
import { draftDurationMs } from '../draft.ts';
import { mustMake } from '../testing/must.ts';
import { asset, clip, countingIds, draftOf, shape, sound, track, words } from '../testing/samples.ts';
import { addMusic } from './add-music.ts';
import { addText } from './add-text.ts';
import type { CompoundResult } from './compound.ts';
import { retrimMusic } from './retrim-music.ts';

/** a 0-4, b 4-8, c 8-12 s of 10 s each, music with a fade to the end, a title, two captions. */
const film = draftOf(
  track('main', clip('a', 0, 4000), clip('b', 4000, 4000), clip('c', 8000, 4000)),
  track('bgm', sound('song', 0, 12_000, { volume: 0.35, fadeOutMs: 1000 })),
  track('title', words('hi', 0, 3000)),
  track('subtitle', words('one', 1000, 2000), words('two', 9000, 2000)),
);

const refusalOf = (made: CompoundResult) => (made.ok ? undefined : [made.refusal.code, made.refusal.params]);

describe('music', () => {
  const song = asset('song', 'audio', { durationMs: 60_000 });

  test('addMusic lays music under the film and fades it out at the end', () => {
    const bare = draftOf(track('main', clip('a', 0, 4000)), track('title', words('hi', 0, 1000)));
    const { draft } = mustMake(bare, addMusic(bare, { asset: song, mintId: countingIds() }));
    expect(draft.tracks.map(({ role }) => role)).toEqual(['main', 'bgm', 'title']);
    expect(draft.tracks[1]?.segments).toMatchObject([{ startMs: 0, durationMs: 4000, volume: 0.35, fadeOutMs: 1000 }]);
  });

  test('addMusic replaces the music that is there', () => {
    const { draft } = mustMake(film, addMusic(film, { asset: song, mintId: countingIds(), startMs: 5000, volume: 1 }));
    expect(shape(draft).bgm).toBe('song 0-5000, seg1 5000-12000');
  });

  test('addMusic says when the music is too short, and loops it only when asked', () => {
    const short = asset('jingle', 'audio', { durationMs: 5000 });
    const once = mustMake(film, addMusic(film, { asset: short, mintId: countingIds() }));
    expect(shape(once.draft).bgm).toBe('seg1 0-5000');
    expect(once.notes).toEqual([
      { code: 'music_too_short', params: { name: 'jingle', musicMs: 5000, filmMs: 12_000 } },
    ]);
    const looped = mustMake(film, addMusic(film, { asset: short, mintId: countingIds(), loop: true }));
    expect(shape(looped.draft).bgm).toBe('seg1 0-5000, seg2 5000-10000, seg3 10000-12000');
    expect(looped.draft.tracks[1]?.segments.map(({ fadeOutMs }) => fadeOutMs)).toEqual([undefined, undefined, 1000]);
  });

  test('addMusic is refused for a file without sound and behind the end', () => {
    const silent = asset('p', 'image');
    expect(refusalOf(addMusic(film, { asset: silent, mintId: countingIds() }))?.[0]).toBe('wrong_kind');
    expect(refusalOf(addMusic(film, { asset: song, mintId: countingIds(), startMs: 12_000 }))?.[0]).toBe(
      'out_of_range',
    );
  });

  test('retrimMusic ends music with the film and leaves shorter music alone', () => {
    const late = draftOf(track('main', clip('a', 0, 4000)), track('bgm', sound('x', 0, 3000), sound('y', 3500, 9000)));
    expect(shape(mustMake(late, retrimMusic(late)).draft).bgm).toBe('x 0-3000, y 3500-4000');
    const early = draftOf(track('main', clip('a', 0, 4000)), track('bgm', sound('x', 0, 3000)));
    expect(retrimMusic(early)).toEqual({ ok: true, operations: [], notes: [] });
  });
});

describe('addText', () => {
  test('goes to a track of its role with room, else to a new one above', () => {
    const fresh = { text: 'Now', role: 'title', mintId: countingIds() } as const;
    const beside = mustMake(film, addText(film, { ...fresh, startMs: 3000, durationMs: 1000 }));
    expect(shape(beside.draft).title).toBe('hi 0-3000, seg1 3000-4000');
    const above = mustMake(film, addText(film, { ...fresh, startMs: 2000, durationMs: 1000 }));
    expect(above.draft.tracks.map(({ role }) => role)).toEqual(['main', 'bgm', 'title', 'subtitle', 'title']);
  });

  test('ends with the film, and says so; is refused behind the end', () => {
    const text = { text: 'Bye', role: 'text', mintId: countingIds() } as const;
    const { draft, notes } = mustMake(film, addText(film, { ...text, startMs: 11_000, durationMs: 3000 }));
    expect(draftDurationMs(draft)).toBe(12_000);
    expect(notes).toEqual([{ code: 'text_shortened', params: { name: 'Bye', askedMs: 3000, durationMs: 1000 } }]);
    expect(refusalOf(addText(film, { ...text, startMs: 12_000, durationMs: 3000 }))?.[0]).toBe('out_of_range');
  });
});
