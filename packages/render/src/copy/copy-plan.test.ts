import type { Asset, Draft, Segment } from '@reelsmith/core';
import { describe, expect, it } from 'vitest';
import { compile } from '../compile.ts';
import { draft, media, segment, text, track } from '../testing.ts';
import { copyPlanOf } from './copy-plan.ts';

const asset: Asset = {
  id: 'a',
  name: 'a.mp4',
  hash: 'a'.repeat(64),
  facts: {
    ...{ kind: 'video', format: 'mp4', demuxer: 'mov', durationMs: 10_000, width: 320, height: 180, fps: 30 },
    ...{ variableFrameRate: false, rotation: 0, anamorphic: false, hdr: false, interlaced: false, alpha: false },
    ...{ videoCodec: 'h264', audioCodec: 'aac', hasAudio: true, audioChannels: 2, sampleRate: 48_000, bytes: 1 },
  },
};

const clip = (from: number, at: number, ms: number, more: Partial<Segment> = {}): Segment =>
  segment(media(asset), at, ms, { sourceStartMs: from, ...more });
const TWO = [clip(1000, 0, 2000), clip(5000, 2000, 1000)];

function answer(film: Draft, facts: Partial<Asset['facts']> = {}, copy?: 'off') {
  const assets = new Map([['a', { ...asset, facts: { ...asset.facts, ...facts } }]]);
  const compiled = compile(film, { assets, output: { format: 'mp4', quality: 'standard', ...(copy ? { copy } : {}) } });
  if (!compiled.ok) throw new Error('not compiled');
  return copyPlanOf(compiled.plan);
}

const main = (segments: Segment[], more: Parameters<typeof track>[3] = {}) => track('video', 'main', segments, more);

describe('a film is copied', () => {
  it('when it is one source with cuts only', () => {
    expect(answer(draft([main(TWO)]))).toEqual({
      assetId: 'a',
      ranges: [
        { startMs: 1000, frames: 60 },
        { startMs: 5000, frames: 30 },
      ],
      ownSound: true,
    });
  });

  it.each([
    ['is quieter', draft([main([clip(0, 0, 1000, { volume: 0.5 })])])],
    ['fades', draft([main([clip(0, 0, 1000)])], { loudness: -14 })],
    ['is off', draft([main([clip(0, 0, 1000)], { muted: true })])],
    ['has music', draft([main([clip(0, 0, 1000)]), track('audio', 'bgm', [clip(0, 0, 1000)])])],
  ])('without its sound when that %s', (_what, film) => {
    expect(answer(film)).toMatchObject({ assetId: 'a', ownSound: false });
  });
});

describe('a film is not copied', () => {
  it.each([
    ['has a text', draft([main(TWO), track('text', 'title', [segment(text('Hi'), 0, 1000)])])],
    ['has a look', draft([main([clip(0, 0, 1000, { look: { brightness: 0.2 } })])])],
    ['is faster', draft([main([clip(0, 0, 1000, { speed: { num: 2, den: 1 } })])])],
    ['changes its speed', draft([main([clip(0, 0, 1000, { keyframes: { speed: [{ atMs: 0, value: 2 }] } })])])],
    ['is reversed', draft([main([clip(0, 0, 1000, { reversed: true })])])],
    ['is cropped', draft([main([clip(0, 0, 1000, { crop: { x: 0, y: 0, width: 0.5, height: 0.5 } })])])],
    ['fades', draft([main([clip(0, 0, 1000, { fadeInMs: 300 })])])],
    ['fades as a whole', draft([main([clip(0, 0, 1000)])], { fadeOutMs: 300 })],
    ['stands still', draft([main([clip(0, 0, 1000, { freezeMs: 10 })])])],
    ['has a gap', draft([main([clip(0, 0, 1000), clip(3000, 2000, 1000)])])],
    ['moves', draft([main([clip(0, 0, 1000, { motion: { type: 'zoom_in', amount: 0.1 } })])])],
    ['has another size', draft([main(TWO)], { canvas: { width: 640, height: 360, fps: 30 } })],
    ['stands on another', draft([main(TWO), track('video', 'overlay', [clip(0, 0, 500)])])],
  ])('when it %s', (_what, film) => {
    expect(answer(film)).toEqual({ no: expect.stringMatching(/\.$/) });
  });

  it.each([
    ['turned', { rotation: 90 }],
    ['HDR', { hdr: true }],
    ['interlaced', { interlaced: true }],
    ['anamorphic', { anamorphic: true }],
    ['HEVC', { videoCodec: 'hevc' }],
    ['Matroska', { demuxer: 'matroska' }],
  ])('when its source is %s', (_what, facts) => {
    expect(answer(draft([main(TWO)]), facts)).toEqual({ no: expect.stringMatching(/\.$/) });
  });

  it('when copying is off', () => {
    expect(answer(draft([main(TWO)]), {}, 'off')).toHaveProperty('no');
  });
});
