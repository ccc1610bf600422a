import { expect, test } from 'vitest';
import { apply } from './apply.ts';
import { addMusic } from './compounds/add-music.ts';
import { addText } from './compounds/add-text.ts';
import { chain } from './compounds/chain.ts';
import { joinWithTransitions } from './compounds/join-with-transitions.ts';
import { placeMedia } from './compounds/place-media.ts';
import { slideshow } from './compounds/slideshow.ts';
import { emptyDraft } from './defaults.ts';
import { Draft, draftDurationMs } from './draft.ts';
import { applyAll } from './preview.ts';
import { checkPromises } from './promises/check.ts';
import { summarize } from './summary.ts';
import { asset, countingIds, shape } from './testing/samples.ts';

test('clips become a 20-second promo with crossfades, a title and music', () => {
  const mintId = countingIds();
  const clips = [
    asset('a.mp4', 'video', { durationMs: 12_000 }),
    asset('b.mov', 'video', { durationMs: 9000 }),
    asset('c.webm', 'video', { durationMs: 8000 }),
  ];
  const song = asset('song.mp3', 'audio', { durationMs: 90_000 });
  const made = chain(
    emptyDraft('promo'),
    (draft) => placeMedia(draft, { assets: clips, mintId }),
    (draft) => joinWithTransitions(draft, { type: 'crossfade', targetMs: 20_000 }),
    (draft) => addText(draft, { text: 'Summer Sale', startMs: 0, durationMs: 3000, role: 'title', mintId }),
    (draft) => addMusic(draft, { asset: song, volume: 0.35, mintId }),
  );
  if (!made.ok) throw new Error(JSON.stringify(made.refusal));
  expect(made.notes).toEqual([]);
  const seen = applyAll(emptyDraft('promo'), made.operations);
  if (!seen.ok) throw new Error(JSON.stringify(seen.refusal));
  const { draft } = seen;
  expect(Draft.parse(draft)).toEqual(draft);
  expect(draftDurationMs(draft)).toBe(20_000);
  expect(summarize(draft)).toMatchInlineSnapshot(
    `"Timeline (3 tracks): 1. Video: a.mp4 (0-8.28s), b.mov (8.28-14.48s), c.webm (14.48-20s) 2. BGM: song.mp3 (0-20s, 35%) 3. Title: "Summer Sale" (0-3s)"`,
  );
  expect(shape(draft)).toMatchInlineSnapshot(`
    {
      "trk1": "seg2 0-8276, seg3 8276-14483, seg4 14483-20000",
      "trk5": "seg6 0-3000",
      "trk7": "seg8 0-20000",
    }
  `);
  // Both sides of each cut have material for half of the crossfade.
  for (const [index, segment] of (draft.tracks[0]?.segments ?? []).entries()) {
    const total = segment.source.kind === 'media' ? (segment.source.durationMs ?? 0) : 0;
    if (index > 0) expect(segment.sourceStartMs).toBeGreaterThanOrEqual(250);
    if (index < 2) expect(total - segment.sourceStartMs - segment.durationMs).toBeGreaterThanOrEqual(250);
  }
  const checked = checkPromises(draft, [
    { kind: 'length', ms: 20_000, toleranceMs: 0 },
    { kind: 'canvas', width: 1920, height: 1080 },
    { kind: 'clipOrder', assetIds: ['a.mp4', 'b.mov', 'c.webm'] },
    { kind: 'text', text: 'Summer Sale', fromMs: 0, toMs: 3000 },
    { kind: 'music', assetId: 'song.mp3', volume: 0.35 },
  ]);
  expect(checked.map(({ state }) => state)).toEqual(['kept', 'kept', 'kept', 'kept', 'kept']);
  const back = apply(draft, seen.inverse);
  expect(back.ok && back.draft).toEqual(emptyDraft('promo'));
});

test('pictures become an upright slideshow of the asked length', () => {
  const mintId = countingIds();
  const pictures = ['1.jpg', '2.png', '3.webp'].map((id) => asset(id, 'image', { width: 900, height: 1600 }));
  const transition = { type: 'crossfade', durationMs: 500 } as const;
  const made = slideshow(emptyDraft('show'), { assets: pictures, mintId, totalMs: 10_000, transition });
  if (!made.ok) throw new Error(JSON.stringify(made.refusal));
  const seen = applyAll(emptyDraft('show'), made.operations);
  if (!seen.ok) throw new Error(JSON.stringify(seen.refusal));
  expect(seen.draft.canvas).toEqual({ width: 1080, height: 1920, fps: 30 });
  expect(draftDurationMs(seen.draft)).toBe(10_000);
  expect(seen.draft.tracks[0]?.segments).toMatchInlineSnapshot(`
    [
      {
        "durationMs": 3334,
        "fit": "cover",
        "id": "seg2",
        "motion": {
          "amount": 0.1,
          "type": "zoom_in",
        },
        "name": "1.jpg",
        "source": {
          "assetId": "1.jpg",
          "hasAudio": false,
          "height": 1600,
          "kind": "media",
          "media": "image",
          "width": 900,
        },
        "sourceStartMs": 0,
        "startMs": 0,
      },
      {
        "durationMs": 3333,
        "fit": "cover",
        "id": "seg3",
        "motion": {
          "amount": 0.1,
          "type": "pan_right",
        },
        "name": "2.png",
        "source": {
          "assetId": "2.png",
          "hasAudio": false,
          "height": 1600,
          "kind": "media",
          "media": "image",
          "width": 900,
        },
        "sourceStartMs": 0,
        "startMs": 3334,
        "transitionIn": {
          "durationMs": 500,
          "type": "crossfade",
        },
      },
      {
        "durationMs": 3333,
        "fit": "cover",
        "id": "seg4",
        "motion": {
          "amount": 0.1,
          "type": "zoom_out",
        },
        "name": "3.webp",
        "source": {
          "assetId": "3.webp",
          "hasAudio": false,
          "height": 1600,
          "kind": "media",
          "media": "image",
          "width": 900,
        },
        "sourceStartMs": 0,
        "startMs": 6667,
        "transitionIn": {
          "durationMs": 500,
          "type": "crossfade",
        },
      },
    ]
  `);
});
