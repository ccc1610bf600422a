import type { Asset, MediaFacts } from '@reelsmith/core';
import { describe, expect, it } from 'vitest';
import { compile } from './compile.ts';
import { type PictureClip, RenderPlan } from './plan.ts';
import { color, draft, media, segment, text, track } from './testing.ts';

const FACTS: MediaFacts = {
  kind: 'video',
  format: 'mp4',
  demuxer: 'mov',
  durationMs: 10_000,
  width: 1920,
  height: 1080,
  fps: 30,
  variableFrameRate: false,
  rotation: 0,
  anamorphic: false,
  hdr: false,
  interlaced: false,
  alpha: false,
  hasAudio: true,
  audioChannels: 2,
  sampleRate: 48_000,
  bytes: 1,
};
const asset = (id: string, facts: Partial<MediaFacts> = {}): Asset => ({
  id,
  name: `${id}.mp4`,
  hash: id.repeat(8),
  facts: { ...FACTS, ...facts },
});
const clip = asset('clip');
const photo = asset('photo', { kind: 'image', durationMs: 0, hasAudio: false, width: 4000, height: 3000 });
const ASSETS = new Map([clip, photo].map((one) => [one.id, one]));

function planOf(film: ReturnType<typeof draft>, output = {}, assets: ReadonlyMap<string, Asset> = ASSETS): RenderPlan {
  const compiled = compile(film, { assets, output: { format: 'mp4', quality: 'standard', ...output } });
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.refusal));
  return compiled.plan;
}

function clipsOf(plan: RenderPlan): PictureClip[] {
  return plan.layers.flatMap((layer) => (layer.kind === 'picture' ? layer.clips : []));
}

describe('compile', () => {
  it('gives the same plan for the same draft, as plain JSON that its own schema takes, without a path', () => {
    const film = draft([track('video', 'main', [segment(media(clip), 0, 2000), segment(media(photo), 2000, 1000)])]);
    const plan = planOf(film);
    expect(planOf(structuredClone(film))).toEqual(plan);
    expect(RenderPlan.parse(JSON.parse(JSON.stringify(plan)))).toEqual(plan);
    expect(plan.sources.map(({ assetId, hash }) => [assetId, hash])).toEqual([
      ['clip', clip.hash],
      ['photo', photo.hash],
    ]);
  });

  it.each([24, 25, 29.97, 30])('rounds edges, never durations: 1000 adjoining clips have no gap at %s fps', (fps) => {
    const cuts = Array.from({ length: 1000 }, (_, index) => segment(color('#102030'), index * 333, 333));
    const plan = planOf(draft([track('video', 'main', cuts)], { canvas: { width: 64, height: 64, fps } }));
    const clips = clipsOf(plan);
    expect(clips.every((one, index) => index === 0 || one.own.from === clips[index - 1]?.own.to)).toBe(true);
    expect(clips.at(-1)?.own.to).toBe(plan.frames);
    expect(plan.frames).toBe(Math.round((333_000 * plan.rate.num) / plan.rate.den / 1000));
  });

  it('draws a transition over both sides of the cut and keeps the length', () => {
    const later = segment(media(clip), 2000, 2000, {
      sourceStartMs: 3000,
      transitionIn: { type: 'crossfade', durationMs: 500 },
    });
    const plan = planOf(draft([track('video', 'main', [segment(media(clip), 0, 2000), later])]));
    const [first, second] = clipsOf(plan);
    expect(plan.frames).toBe(120);
    expect(second?.transition).toEqual({ type: 'crossfade', from: 53, to: 68 });
    expect(first?.drawn).toEqual({ from: 0, to: 68 });
    expect(second?.drawn).toEqual({ from: 53, to: 120 });
    expect(plan.sounds.map(({ played }) => played)).toEqual([first?.drawn, second?.drawn]);
    expect(plan.warnings).toEqual([]);
  });

  it('keeps a transition undrawn while the neighbours do not touch', () => {
    const later = segment(media(clip), 2100, 900, { transitionIn: { type: 'crossfade', durationMs: 500 } });
    const plan = planOf(draft([track('video', 'main', [segment(media(clip), 0, 2000), later])]));
    expect(clipsOf(plan).every((one) => one.transition === undefined)).toBe(true);
  });

  it('says which neighbour holds a frame because it has no material beyond its trim', () => {
    const whole = segment(media(clip), 0, 10_000, { name: 'whole' });
    const next = segment(media(clip), 10_000, 1000, {
      name: 'next',
      transitionIn: { type: 'wipe_left', durationMs: 600 },
    });
    expect(planOf(draft([track('video', 'main', [whole, next])])).warnings).toEqual([
      'The wipe_left into "next" holds a frame: no material beyond the end of "whole" and the start of "next".',
    ]);
  });

  it('cuts what runs past the end of the main track and names it', () => {
    const music = segment(media(clip), 0, 9000, { name: 'song' });
    const plan = planOf(
      draft([track('video', 'main', [segment(media(photo), 0, 4000)]), track('audio', 'bgm', [music])]),
    );
    expect(plan.frames).toBe(120);
    expect(plan.sounds[0]?.played).toEqual({ from: 0, to: 120 });
    expect(plan.warnings).toEqual(['"song" runs past the end of the film at 4 s and is cut there.']);
  });

  it('refuses an asset it was not given and a draft without length, by value', () => {
    const strange = { kind: 'media', assetId: 'gone', media: 'video' } as const;
    const output = { format: 'mp4', quality: 'standard' } as const;
    const unknown = compile(draft([track('video', 'main', [segment(strange, 0, 1000, { id: 's', name: 'x' })])]), {
      assets: ASSETS,
      output,
    });
    expect(unknown).toEqual({
      ok: false,
      refusal: { code: 'unknown_asset', params: { assetId: 'gone', segmentId: 's', name: 'x' } },
    });
    expect(compile(draft([]), { assets: ASSETS, output })).toMatchObject({ ok: false, refusal: { code: 'invalid' } });
  });

  it.each([
    ['same ratio', { width: 1280, height: 720 }, {}, 'cover'],
    ['within 12 %', { width: 1280, height: 800 }, {}, 'cover'],
    ['4:3 on 16:9', { width: 4000, height: 3000 }, {}, 'blur'],
    ['upright on wide', { width: 1080, height: 1920 }, {}, 'blur'],
    ['4:3 cropped to 16:9', { width: 4000, height: 3000 }, { crop: { x: 0, y: 0, width: 1, height: 0.75 } }, 'cover'],
    ['with holes', { width: 1000, height: 1000, alpha: true }, {}, 'contain'],
    ['placed', { width: 1000, height: 1000 }, { placement: { x: 0, y: 0, width: 0.5, height: 0.3 } }, 'contain'],
    ['asked', { width: 1000, height: 1000 }, { fit: 'cover' as const }, 'cover'],
  ])('fits %s as people expect', (_name, facts, more, fit) => {
    const one = asset('one', { ...facts, kind: 'image', durationMs: 0 });
    const film = draft([track('video', 'main', [segment(media(one), 0, 1000, more)])]);
    expect(clipsOf(planOf(film, {}, new Map([['one', one]])))[0]?.fit).toBe(fit);
  });

  it.each([
    [1920, 1080, 720, 1280, 720],
    [1080, 1920, 720, 720, 1280],
    [1080, 1350, 480, 480, 600],
    [2520, 1080, 1080, 2520, 1080],
    [1920, 1080, undefined, 1920, 1080],
    [1000, 562, 360, 640, 360],
  ])('scales %d x %d with a short side of %s to %d x %d', (width, height, shortSide, outWidth, outHeight) => {
    const film = draft([track('video', 'main', [segment(color('#000000'), 0, 1000)])], {
      canvas: { width, height, fps: 30 },
    });
    const plan = planOf(film, shortSide === undefined ? {} : { shortSide });
    expect([plan.width, plan.height]).toEqual([outWidth, outHeight]);
  });

  it('mixes what can be heard: muted, frozen and silent things are left out, volumes multiply, voice ducks music', () => {
    const film = draft([
      track('video', 'main', [
        segment(media(clip), 0, 1000, { volume: 0.5 }),
        segment(media(clip), 1000, 1000, { muted: true }),
        segment(media(clip), 2000, 1000, { freezeMs: 0 }),
        segment(media(photo), 3000, 1000),
      ]),
      track('audio', 'bgm', [segment(media(clip), 0, 4000)], { duck: true, volume: 0.4 }),
      track('audio', 'voice', [segment(media(clip), 0, 2000)]),
      track('audio', 'sfx', [segment(media(clip), 0, 2000)], { muted: true }),
    ]);
    expect(planOf(film).sounds.map(({ bus, gain }) => [bus, gain])).toEqual([
      ['plain', 0.5],
      ['ducked', 0.4],
      ['voice', 1],
    ]);
  });

  it('draws later tracks above earlier ones and neighbouring text tracks at once', () => {
    const film = draft([
      track('video', 'main', [segment(color('#111111'), 0, 1000)]),
      track('text', 'title', [segment(text('A'), 0, 1000)]),
      track('text', 'subtitle', [segment(text('B'), 0, 1000)]),
      track('video', 'overlay', [segment(color('#222222'), 0, 1000)]),
    ]);
    expect(planOf(film).layers.map((layer) => [layer.kind, layer.kind === 'text' ? layer.texts.length : 1])).toEqual([
      ['picture', 1],
      ['text', 2],
      ['picture', 1],
    ]);
  });

  it('names what it can not draw', () => {
    const film = draft([
      track('video', 'main', [
        segment(media(clip), 0, 1000, {
          name: 'x',
          look: { lut: 'cube' },
        }),
      ]),
      track('text', 'title', [segment(text('Hi \u{1F389}'), 0, 900, { name: 'hi' })]),
    ]);
    expect(planOf(film).warnings).toEqual(['"x" is shown without its colour table: there is no table cube.']);
  });
});
