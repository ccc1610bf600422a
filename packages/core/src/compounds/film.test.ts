import { describe, expect, test } from 'vitest';
import { draftDurationMs } from '../draft.ts';
import { mustMake } from '../testing/must.ts';
import { asset, clip, countingIds, draftOf, footage, picture, shape, sound, track, words } from '../testing/samples.ts';
import { changeCanvas } from './change-canvas.ts';
import { chooseCanvas, chooseFit } from './choose-canvas.ts';
import type { CompoundResult } from './compound.ts';
import { fitToLength } from './fit-to-length.ts';
import { joinWithTransitions } from './join-with-transitions.ts';
import { placeMedia } from './place-media.ts';
import { slideshow } from './slideshow.ts';

/** a 0-4, b 4-8, c 8-12 s of 10 s each, music with a fade to the end, a title, two captions. */
const film = draftOf(
  track('main', clip('a', 0, 4000), clip('b', 4000, 4000), clip('c', 8000, 4000)),
  track('bgm', sound('song', 0, 12_000, { volume: 0.35, fadeOutMs: 1000 })),
  track('title', words('hi', 0, 3000)),
  track('subtitle', words('one', 1000, 2000), words('two', 9000, 2000)),
);
const empty = draftOf();

const refusalOf = (made: CompoundResult) => (made.ok ? undefined : [made.refusal.code, made.refusal.params]);

describe('placeMedia', () => {
  test('appends clips at full length and pictures for four seconds, in the order given', () => {
    const assets = [asset('v', 'video'), asset('p', 'image', { width: 900, height: 1600 })];
    const { draft } = mustMake(empty, placeMedia(empty, { assets, mintId: countingIds() }));
    expect(shape(draft)).toEqual({ trk1: 'seg2 0-10000, seg3 10000-14000' });
    expect(draft.tracks[0]?.segments.map(({ fit }) => fit)).toEqual(['cover', 'blur']);
  });

  test('inserts at the nearest cut; everything but music makes room', () => {
    const assets = [asset('v', 'video', { durationMs: 2000 })];
    const { draft } = mustMake(film, placeMedia(film, { assets, mintId: countingIds(), atMs: 7000 }));
    expect(shape(draft)).toEqual({
      main: 'a 0-4000, b 4000-8000, seg1 8000-10000, c 10000-14000',
      bgm: 'song 0-14000',
      title: 'hi 0-3000',
      subtitle: 'one 1000-3000, two 11000-13000',
    });
  });

  test('suits the canvas of an empty film to the sources, and says so', () => {
    const assets = [asset('v', 'video', { width: 720, height: 1280 })];
    const { draft, notes } = mustMake(empty, placeMedia(empty, { assets, mintId: countingIds() }));
    expect(draft.canvas).toEqual({ width: 1080, height: 1920, fps: 30 });
    expect(notes).toEqual([{ code: 'canvas_chosen', params: { width: 1080, height: 1920 } }]);
    const kept = mustMake(empty, placeMedia(empty, { assets, mintId: countingIds(), keepCanvas: true }));
    expect(kept.draft.canvas).toEqual(empty.canvas);
  });

  test('is refused for sound', () => {
    const made = placeMedia(empty, { assets: [asset('song', 'audio')], mintId: countingIds() });
    expect(refusalOf(made)).toEqual(['wrong_kind', { name: 'song', what: 'audio', needs: 'video' }]);
  });
});

describe('canvas and fit', () => {
  test.each([
    [{ platform: 'tiktok', ratio: '1:1' }, [[1920, 1080]], [1080, 1920]],
    [{ ratio: '1:1' }, [[1920, 1080]], [1080, 1080]],
    [
      {},
      [
        [1080, 1920],
        [720, 1280],
        [1920, 1080],
      ],
      [1080, 1920],
    ],
    [
      {},
      [
        [1080, 1920],
        [1920, 1080],
      ],
      [1920, 1080],
    ],
    [
      {},
      [
        [800, 800],
        [1000, 1000],
        [1920, 1080],
      ],
      [1080, 1080],
    ],
    [{}, [], [1920, 1080]],
  ] as const)('%j with sources %j gives %j', (asked, sizes, [width, height]) => {
    const assets = sizes.map(([w, h], index) => asset(`p${index}`, 'image', { width: w, height: h }));
    expect(chooseCanvas(assets, asked)).toEqual({ width, height, fps: 30 });
  });

  test.each([
    [[1920, 1080], 'cover'],
    [[1800, 1080], 'cover'],
    [[1440, 1080], 'blur'],
    [[1080, 1920], 'blur'],
    [[0, 0], 'contain'],
  ] as const)('a picture of %j on 1920x1080 is shown as %s', ([width, height], fit) => {
    expect(chooseFit({ width, height }, { width: 1920, height: 1080 })).toBe(fit);
  });

  test('changeCanvas chooses the fit of every full picture again', () => {
    const { draft } = mustMake(film, changeCanvas(film, { canvas: { width: 1080, height: 1920 } }));
    expect(draft.tracks[0]?.segments.map(({ fit }) => fit)).toEqual(['blur', 'blur', 'blur']);
  });
});

describe('fitToLength', () => {
  test('takes tails off in proportion; music, titles and captions follow', () => {
    const { draft, notes } = mustMake(film, fitToLength(film, { targetMs: 6000 }));
    expect(shape(draft)).toEqual({
      main: 'a 0-2000, b 2000-4000, c 4000-6000',
      bgm: 'song 0-6000',
      title: 'hi 0-3000',
      subtitle: 'one 1000-2000, two 5000-6000',
    });
    expect(notes).toEqual([]);
  });

  test('brings tails back as far as there is material, and says when that is not enough', () => {
    const { draft, notes } = mustMake(film, fitToLength(film, { targetMs: 40_000 }));
    expect(draftDurationMs(draft)).toBe(30_000);
    expect(shape(draft).bgm).toBe('song 0-30000');
    expect(notes).toEqual([{ code: 'too_little_material', params: { askedMs: 40_000, haveMs: 30_000 } }]);
  });

  test('leaves no clip under a second, and says so', () => {
    const { draft, notes } = mustMake(film, fitToLength(film, { targetMs: 2000 }));
    expect(shape(draft).main).toBe('a 0-1000, b 1000-2000, c 2000-3000');
    expect(notes).toEqual([
      { code: 'too_much_material', params: { askedMs: 2000, haveMs: 3000 } },
      { code: 'went_with_it', params: { names: 'one, two', count: 2 } },
    ]);
  });

  test('pictures share the time equally', () => {
    const show = draftOf(track('main', picture('x', 0, 2000), picture('y', 2000, 5000), picture('z', 7000, 3000)));
    const { draft } = mustMake(show, fitToLength(show, { targetMs: 20_000 }));
    expect(shape(draft)).toEqual({ main: 'x 0-6667, y 6667-13334, z 13334-20000' });
  });

  test('a text at the end stays at the end, one over everything stays over everything', () => {
    const cards = draftOf(
      track('main', clip('a', 0, 4000), clip('b', 4000, 4000)),
      track('title', words('end', 6000, 2000)),
      track('text', words('always', 0, 8000)),
    );
    const { draft } = mustMake(cards, fitToLength(cards, { targetMs: 5000 }));
    expect(shape(draft)).toEqual({ main: 'a 0-2500, b 2500-5000', title: 'end 3000-5000', text: 'always 0-5000' });
  });

  test('is refused while there is no film', () => {
    expect(refusalOf(fitToLength(empty, { targetMs: 5000 }))).toEqual(['track_not_found', { role: 'main' }]);
  });
});

describe('joinWithTransitions', () => {
  const whole = draftOf(track('main', clip('a', 0, 10_000), clip('b', 10_000, 10_000), clip('c', 20_000, 10_000)));

  test('trims whole clips so that both sides of each cut have material', () => {
    const { draft, notes } = mustMake(whole, joinWithTransitions(whole, { type: 'crossfade', durationMs: 501 }));
    expect(shape(draft)).toEqual({ main: 'a 0-9750, b 9750-19249, c 19249-28998' });
    expect(draft.tracks[0]?.segments.map(({ sourceStartMs }) => sourceStartMs)).toEqual([0, 251, 251]);
    expect(draft.tracks[0]?.segments.map(({ transitionIn }) => transitionIn?.durationMs)).toEqual([
      undefined,
      501,
      501,
    ]);
    expect(notes).toEqual([]);
  });

  test('leaves clips alone that have material beyond their trims', () => {
    const { draft } = mustMake(film, joinWithTransitions(film, { type: 'wipe_left', segmentIds: ['a', 'b'] }));
    expect(shape(draft).main).toBe('a 0-4000, b 4000-7750, c 7750-11750');
    expect(draft.tracks[0]?.segments.map(({ transitionIn }) => transitionIn?.type)).toEqual([
      undefined,
      'wipe_left',
      undefined,
    ]);
  });

  test('holds a frame where a clip is too short, and says so', () => {
    const tight = draftOf(track('main', clip('a', 0, 10_000), clip('b', 10_000, 600, { source: footage('b', 600) })));
    const { draft, notes } = mustMake(tight, joinWithTransitions(tight, { type: 'crossfade', durationMs: 500 }));
    expect(shape(draft)).toEqual({ main: 'a 0-9750, b 9750-10350' });
    expect(notes).toEqual([{ code: 'held_frame', params: { name: 'b', ms: 250 } }]);
  });

  test('is refused when there is no cut', () => {
    const one = draftOf(track('main', clip('a', 0, 4000)));
    expect(refusalOf(joinWithTransitions(one, { type: 'crossfade' }))).toEqual(['not_adjacent', { name: 'a' }]);
  });
});

describe('slideshow', () => {
  const assets = ['1', '2', '3'].map((id) => asset(id, 'image'));

  test('shows each picture as long as asked, each moving another way', () => {
    const { draft } = mustMake(empty, slideshow(empty, { assets, mintId: countingIds(), secondsEach: 2.5 }));
    expect(shape(draft)).toEqual({ trk1: 'seg2 0-2500, seg3 2500-5000, seg4 5000-7500' });
    expect(draft.tracks[0]?.segments.map(({ motion }) => motion?.type)).toEqual(['zoom_in', 'pan_right', 'zoom_out']);
  });

  test('leaves the length of what was there before', () => {
    const { draft } = mustMake(film, slideshow(film, { assets, mintId: countingIds(), totalMs: 7000, motion: false }));
    expect(shape(draft).main).toBe(
      'a 0-4000, b 4000-8000, c 8000-12000, seg1 12000-14334, seg2 14334-16667, seg3 16667-19000',
    );
  });
});
