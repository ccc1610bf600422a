import type { Draft } from '@reelsmith/core';
import { describe, expect, it } from 'vitest';
import { WireDraft, wireDraftJsonSchema } from './draft.ts';
import { toWireDraft } from './to-wire-draft.ts';

const draft: Draft = {
  version: 1,
  id: 'd1',
  title: 'Film',
  canvas: { width: 1920, height: 1080, fps: 30 },
  fadeOutMs: 500,
  extra: { vendor: 1, m: { mood: 'warm' } },
  tracks: [
    {
      id: 't1',
      kind: 'video',
      role: 'main',
      segments: [
        {
          id: 's1',
          name: 'beach',
          source: { kind: 'media', assetId: 'a1', media: 'video' },
          startMs: 0,
          durationMs: 1000,
          sourceStartMs: 250,
          speed: { num: 3, den: 2 },
          transitionIn: { type: 'crossfade', durationMs: 400 },
          extra: { x: true },
        },
      ],
    },
    {
      id: 't2',
      kind: 'text',
      role: 'title',
      segments: [
        {
          id: 's2',
          name: 'Hi',
          source: { kind: 'text', text: 'Hi' },
          startMs: 0,
          durationMs: 3000,
          sourceStartMs: 0,
          style: { y: 0.2 },
          animationIn: { type: 'fade', durationMs: 200 },
        },
      ],
    },
  ],
};

describe('a draft on the existing wire', () => {
  const wire = toWireDraft(draft, (id) => (id === 'a1' ? 'https://example.com/media/k/beach.mp4' : undefined));

  it('has short keys for tracks, segments and times, and words inside m', () => {
    expect(wire.t[0]).toEqual({
      ...{ id: 't1', tt: 0, d: 1000, m: { role: 'main' } },
      sg: [
        {
          ...{ x: true, id: 's1', s: 0, d: 1000, src: 'https://example.com/media/k/beach.mp4', ss: 250, sd: 1500 },
          m: { name: 'beach', asset_id: 'a1', kind: 'video', speed: 1.5, transition_in: { type: 'crossfade', d: 400 } },
        },
      ],
    });
    expect(wire.t[1]?.sg[0]?.m).toEqual({
      ...{ name: 'Hi', kind: 'text', text: 'Hi' },
      style: { y: 0.2, animation_in: { type: 'fade', d: 200 } },
    });
  });

  it('keeps unknown keys at their place and is valid by its own schema', () => {
    expect(wire).toMatchObject({ v: 1, vendor: 1, d: 1000, m: { mood: 'warm', width: 1920, fade_out: 500 } });
    expect(WireDraft.parse(JSON.parse(JSON.stringify(wire)))).toEqual(wire);
  });

  it('names an asset without an address by its id', () => {
    expect(toWireDraft(draft, () => undefined).t[0]?.sg[0]?.src).toBe('asset:a1');
  });

  it('is published as a JSON Schema that asks for no more than tracks', () => {
    expect(wireDraftJsonSchema()).toMatchObject({ type: 'object', required: ['t'] });
  });
});
