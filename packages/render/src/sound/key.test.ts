import type { Asset, Draft, MediaFacts } from '@reelsmith/core';
import { describe, expect, it } from 'vitest';
import { compile } from '../compile.ts';
import { draft, media, segment, text, track } from '../testing.ts';
import { soundKey } from './key.ts';

const FACTS: MediaFacts = {
  ...{ kind: 'video', format: 'mp4', demuxer: 'mov', durationMs: 10_000, width: 1920, height: 1080, fps: 30 },
  ...{ variableFrameRate: false, rotation: 0, anamorphic: false, hdr: false, interlaced: false, alpha: false },
  ...{ hasAudio: true, audioChannels: 2, sampleRate: 48_000, bytes: 1 },
};
const asset = (id: string, hash: string): Asset => ({ id, name: id, hash, facts: FACTS });

function keyOf(film: Draft, clip: Asset, quality: 'standard' | 'high' = 'standard'): string {
  const compiled = compile(film, { assets: new Map([[clip.id, clip]]), output: { format: 'mp4', quality } });
  if (!compiled.ok) throw new Error('Not compiled.');
  return soundKey(compiled.plan, '5.1');
}

describe('the key of a sound', () => {
  const clip = asset('clip', 'a'.repeat(64));
  const film = (of: Asset, more: object = {}, words = 'Hello', extra: Partial<Draft> = {}) =>
    draft(
      [
        track('video', 'main', [segment(media(of), 0, 4000, more)]),
        track('text', 'title', [segment(text(words), 0, 1000)]),
      ],
      extra,
    );
  const first = keyOf(film(clip), clip);

  it('stays when only words, looks, names or ids change', () => {
    const same = asset('other-id', clip.hash);
    expect(keyOf(film(clip, {}, 'Other words'), clip)).toBe(first);
    expect(keyOf(film(clip, { look: { brightness: 0.2 } }), clip)).toBe(first);
    expect(keyOf(film(same), same)).toBe(first);
  });

  it.each([
    ['the material', film(asset('clip', 'b'.repeat(64))), asset('clip', 'b'.repeat(64))],
    ['a volume', film(clip, { volume: 0.5 }), clip],
    ['a trim', film(clip, { sourceStartMs: 40 }), clip],
    ['a fade of the film', film(clip, {}, 'Hello', { fadeOutMs: 500 }), clip],
    ['the loudness', film(clip, {}, 'Hello', { loudness: -14 }), clip],
    ['the length', film(clip, { durationMs: 3000 }), clip],
  ] as const)('changes with %s', (_name, other, used) => {
    expect(keyOf(other, used)).not.toBe(first);
  });

  it('changes with the quality, which sets the bit rate', () => {
    expect(keyOf(film(clip), clip, 'high')).not.toBe(first);
  });
});
