import { type Asset, type Draft, emptyDraft } from '@reelsmith/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WireDraft, wireDraftJsonSchema } from './draft.ts';
import { fromWireDraft } from './from-wire-draft.ts';
import { readWireDraft, wireSources } from './read-wire-draft.ts';
import { fractionOf } from './speed.ts';
import { toWireDraft } from './to-wire-draft.ts';

const URL_OF = (id: string) => `http://127.0.0.1:8787/media/${id}/file`;

function assetOf(id: string, kind: Asset['facts']['kind'] = 'video'): Asset {
  const seen = kind !== 'audio';
  return {
    id,
    name: `${id}.bin`,
    hash: '0'.repeat(64),
    facts: {
      kind,
      format: 'mp4',
      demuxer: 'mov',
      durationMs: kind === 'image' ? 0 : 60_000,
      width: seen ? 1080 : 0,
      height: seen ? 1920 : 0,
      fps: kind === 'video' ? 30 : 0,
      variableFrameRate: false,
      rotation: 0,
      anamorphic: false,
      hdr: false,
      interlaced: false,
      alpha: false,
      hasAudio: kind !== 'image',
      audioChannels: 2,
      sampleRate: 48_000,
      bytes: 1,
    },
  };
}

/** Reads a posted draft whose materials are all there; asset ids say their kind: "video-1", "audio-2". */
function read(json: unknown) {
  const checked = readWireDraft(JSON.parse(JSON.stringify(json)));
  if (!checked.ok) return checked;
  const resolved = new Map(
    wireSources(checked.wire).map(({ path, candidates: [first] }) => {
      const id = first && 'assetId' in first ? first.assetId : 'video-url';
      return [path, assetOf(id, id.startsWith('audio') ? 'audio' : id.startsWith('image') ? 'image' : 'video')];
    }),
  );
  let minted = 0;
  return fromWireDraft(checked.wire, {
    resolved,
    mintId: (prefix) => {
      minted += 1;
      return `${prefix}-minted-${minted}`;
    },
  });
}

function mustRead(json: unknown): Draft {
  const answer = read(json);
  if (!answer.ok) throw new Error(answer.message);
  return answer.draft;
}

const message = (json: unknown) => {
  const answer = read(json);
  return answer.ok ? 'taken' : answer.message;
};

const clip = { d: 1000, m: { asset_id: 'video-1' } };

const video = {
  kind: 'media',
  assetId: 'video-1',
  media: 'video',
  durationMs: 60_000,
  width: 1080,
  height: 1920,
} as const;
/** A draft that uses every field of core. */
const FULL: Draft = {
  version: 1,
  id: 'draft',
  title: 'Summer 夏天',
  canvas: { width: 1080, height: 1920, fps: 29.97 },
  background: '#112233',
  fadeInMs: 100,
  fadeOutMs: 200,
  loudness: -14,
  markers: [{ id: 'mrk', atMs: 500, name: 'here' }],
  extra: { theirs: [1], m: { mood: 'glad' }, t: [{ at: 1, track: { tt: 3, sg: [{ d: 5, odd: true }] } }] },
  tracks: [
    {
      id: 'main',
      kind: 'video',
      role: 'main',
      name: 'Film',
      muted: false,
      volume: 0.5,
      duck: false,
      extra: { lane: 1, m: { tint: 'red' } },
      segments: [
        {
          id: 'a',
          name: 'beach',
          source: { ...video, hasAudio: true },
          startMs: 0,
          durationMs: 2000,
          sourceStartMs: 300,
          speed: { num: 20, den: 30 },
          reversed: true,
          freezeMs: 10,
          volume: 1.5,
          muted: true,
          fadeInMs: 1,
          fadeOutMs: 2,
          denoise: true,
          fit: 'blur',
          crop: { x: 0, y: 0.1, width: 0.5, height: 0.9 },
          placement: { x: 0.1, y: 0.1, width: 0.5, height: 0.5, rotation: 3, opacity: 0.4 },
          motion: { type: 'zoom_in', amount: 0.2 },
          look: { brightness: 0.1, preset: 'warm' },
          key: { color: '#00FF00', similarity: 0.3, blend: 0.1 },
          keyframes: { volume: [{ atMs: 0, value: 1, ease: 'hold' }], x: [{ atMs: 5, value: 0.5 }] },
          extra: { note: 'keep', m: { reel: { roll: 2 } } },
        },
        {
          id: 'b',
          name: 'blue',
          source: { kind: 'color', color: '#0000FF' },
          startMs: 2000,
          durationMs: 500,
          sourceStartMs: 0,
          transitionIn: { type: 'wipe_left', durationMs: 400 },
        },
      ],
    },
    {
      id: 'music',
      kind: 'audio',
      role: 'bgm',
      segments: [
        {
          id: 'm',
          name: 'song',
          source: { kind: 'media', assetId: 'audio-1', media: 'audio', durationMs: 60_000, hasAudio: true },
          startMs: 0,
          durationMs: 2500,
          sourceStartMs: 0,
        },
      ],
    },
    {
      id: 'words',
      kind: 'text',
      role: 'title',
      segments: [
        {
          id: 't',
          name: 'title',
          source: { kind: 'text', text: 'Summer Sale' },
          startMs: 0,
          durationMs: 1000,
          sourceStartMs: 0,
          words: [{ text: 'Summer', startMs: 0, durationMs: 500 }],
          style: { x: 0.5, size: 0.1, color: '#FFFFFF', outline: null, align: 'left' },
          animationIn: { type: 'pop', durationMs: 200 },
          animationOut: { type: 'fade', durationMs: 100 },
        },
        {
          id: 'u',
          name: 'second',
          source: { kind: 'text', text: 'Now' },
          startMs: 1000,
          durationMs: 500,
          sourceStartMs: 0,
          animationIn: { type: 'fade', durationMs: 100 },
        },
      ],
    },
  ],
};

/** Keys no one has given a meaning. */
const strange = fc.dictionary(fc.stringMatching(/^x_[a-z]{1,8}$/), fc.jsonValue({ maxDepth: 2 }), {
  maxKeys: 3,
  noNullPrototype: true,
});
const strangeSegment = fc
  .tuple(strange, strange, fc.integer({ min: 100, max: 9000 }), fc.integer({ min: 1, max: 400 }))
  .map(([top, meta, d, hundredths]) => ({ ...top, d, m: { ...meta, asset_id: 'video-1', speed: hundredths / 100 } }));
const strangeTrack = fc
  .tuple(strange, strange, fc.array(strangeSegment, { maxLength: 4 }), fc.constantFrom(0, 0, 2, 3, 6))
  .map(([top, meta, sg, tt]) => ({ ...top, tt, sg, m: meta }));
const strangeDraft = fc
  .tuple(strange, strange, fc.array(strangeTrack, { maxLength: 4 }))
  .map(([top, meta, t]) => ({ ...top, t, m: meta }));

describe('the wire draft', () => {
  it('gives back every field of a draft', () => {
    expect(mustRead(toWireDraft(FULL, URL_OF))).toEqual(FULL);
  });

  it('is what its schema says', () => {
    expect(WireDraft.safeParse(toWireDraft(FULL, URL_OF)).error).toBeUndefined();
    expect(wireDraftJsonSchema()).toMatchObject({ type: 'object', required: ['t'] });
  });

  it('gives an absolute address, the source length and tracks by their number', () => {
    const { t, d } = toWireDraft(FULL, URL_OF);
    expect(t.map((track) => track.tt)).toEqual([0, 3, 1, 7]);
    expect(d).toBe(2500);
    expect(t[0]?.sg[0]).toMatchObject({ src: URL_OF('video-1'), s: 0, d: 2000, ss: 300, sd: 1333 });
  });

  it('keeps keys it does not know, and tracks it does not draw, where they were', () => {
    fc.assert(
      fc.property(strangeDraft, (given) => {
        expect(toWireDraft(mustRead(given), URL_OF)).toMatchObject(JSON.parse(JSON.stringify(given)));
      }),
      { numRuns: 300 },
    );
  });

  it('reads what it wrote, exactly', () => {
    fc.assert(
      fc.property(strangeDraft, (given) => {
        const draft = mustRead(given);
        expect(mustRead(toWireDraft(draft, URL_OF))).toEqual(draft);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a posted draft', () => {
  it('needs no more than tracks with a length and a source', () => {
    const draft = mustRead({
      t: [{ tt: 0, sg: [clip, { d: 500, src: 'asset:video-2' }, { d: 500, m: { text: 'x' } }].slice(0, 2) }],
    });
    expect(draft.canvas).toEqual({ width: 1080, height: 1920, fps: 30 });
    expect(draft.tracks[0]?.role).toBe('main');
    expect(draft.tracks[0]?.segments.map(({ startMs, name }) => [startMs, name])).toEqual([
      [0, 'video-1.bin'],
      [1000, 'video-2.bin'],
    ]);
  });

  it('makes the second picture track an overlay, and names where tracks stand', () => {
    const roles = mustRead({ t: [0, 0, 1, 7].map((tt) => ({ tt, sg: [] })) }).tracks.map((track) => track.role);
    expect(roles).toEqual(['main', 'overlay', 'bgm', 'title']);
  });

  it('looks for material by id, then by source', () => {
    const wire = WireDraft.parse({
      t: [
        {
          tt: 0,
          sg: [
            { d: 9, src: 'https://a.example/b.mp4', m: { asset_id: 'v', name: 'B' } },
            { d: 9, src: 'asset:w' },
          ],
        },
      ],
    });
    expect(wireSources(wire)).toEqual([
      { path: 't[0].sg[0]', name: 'B', candidates: [{ assetId: 'v' }, { url: 'https://a.example/b.mp4' }] },
      { path: 't[0].sg[1]', name: '', candidates: [{ assetId: 'w' }] },
    ]);
  });

  it.each([
    ['m.speed that fits the source length', { d: 1000, sd: 2000, m: { speed: 2 } }, { num: 2, den: 1 }],
    ['m.speed within a frame', { d: 1000, sd: 1970, m: { speed: 2 } }, { num: 2, den: 1 }],
    ['the lengths when they contradict m.speed', { d: 1000, sd: 500, m: { speed: 2 } }, { num: 1, den: 2 }],
    ['the lengths alone', { d: 1000, sd: 1500 }, { num: 3, den: 2 }],
    ['normal speed without either', { d: 1000 }, undefined],
    ['normal speed when the lengths agree', { d: 1000, sd: 1000 }, undefined],
  ])('plays at %s', (_name, segment, speed) => {
    const posted = { ...segment, m: { asset_id: 'video-1', ...('m' in segment ? segment.m : {}) } };
    expect(mustRead({ t: [{ tt: 0, sg: [posted] }] }).tracks[0]?.segments[0]?.speed).toEqual(speed);
  });

  it.each([
    ['the place of a wrong value', { t: [{ tt: 0, sg: [clip, { d: -5, src: 'asset:a' }] }] }, /t\[0\]\.sg\[1\]\.d/],
    ['a missing list of tracks', {}, /valid at t:/],
    ['a segment without a source', { t: [{ tt: 0, sg: [clip, { d: 5, m: {} }] }] }, /t\[0\]\.sg\[1\] shows nothing/],
    ['two segments at once', { t: [{ tt: 0, sg: [clip, { ...clip, s: 500 }] }] }, /overlaps .* Move one of them/],
    [
      'an id used twice',
      {
        t: [
          {
            tt: 0,
            sg: [
              { ...clip, id: 'a' },
              { ...clip, id: 'a' },
            ],
          },
        ],
      },
      /"a" is there twice/,
    ],
    [
      'a text on a picture track',
      { t: [{ tt: 0, sg: [{ d: 500, m: { text: 'hi' } }] }] },
      /kind text .* video belongs/,
    ],
    ['too many strange bytes', { t: [], x: 'y'.repeat(70_000) }, /69 KB .* limit is 64 KB/],
    ['another version', { v: 2, t: [] }, /valid at v:/],
    ['nothing at all', null, /its top level/],
  ])('is refused with a sentence for %s', (_name, json, sentence) => {
    expect(message(json)).toMatch(sentence);
  });

  it('is refused when a source was not found, naming the segment', () => {
    const wire = WireDraft.parse({ t: [{ tt: 0, sg: [{ ...clip, m: { asset_id: 'v', name: 'beach' } }] }] });
    const answer = fromWireDraft(wire, { resolved: new Map(), mintId: (prefix) => prefix });
    expect(answer).toMatchObject({ ok: false, message: expect.stringContaining('t[0].sg[0] ("beach") was not found') });
  });

  it('warns of tracks that are kept and not drawn', () => {
    const answer = read({ t: [{ tt: 4, sg: [{ d: 5 }] }] });
    expect(answer).toMatchObject({ ok: true, warnings: ['t[0] has the track type 4, which is kept and not drawn.'] });
  });

  it('may be an empty draft of ours', () => {
    const empty = emptyDraft('e', 'Nothing');
    expect(mustRead(toWireDraft(empty, URL_OF))).toEqual(empty);
  });
});

describe('a speed', () => {
  it('comes back from its number as the same fraction in lowest terms', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 100, max: 9999 }), (num, den) => {
        const back = fractionOf(num / den);
        expect(back.num * den).toBe(num * back.den);
      }),
    );
  });
});
