import { describe, expect, it } from 'vitest';
import { compile } from '../compile.ts';
import type { RenderPlan } from '../plan.ts';
import { color, draft, segment, text, track } from '../testing.ts';
import { sliceOf } from './slice.ts';

function plan(headMs: number): RenderPlan {
  const clips = [
    segment(color('#101010'), 0, headMs),
    segment(color('#804020'), headMs, 4000, { fadeInMs: 500, fadeOutMs: 500 }),
  ];
  const titles = [
    segment(text('early'), headMs, 400),
    segment(text('long'), headMs + 800, 3000, {
      words: [{ text: 'long', startMs: 100, durationMs: 300 }],
      animationIn: { type: 'fade', durationMs: 300 },
    }),
  ];
  const film = draft([track('video', 'main', clips), track('text', 'title', titles)], { fadeInMs: 300 });
  const compiled = compile(film, { assets: new Map(), output: { format: 'mp4', quality: 'standard' } });
  if (!compiled.ok) throw new Error('Not compiled.');
  return compiled.plan;
}

const withoutIds = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, inner: unknown) => (key === 'segmentId' ? undefined : inner)));

describe('a slice', () => {
  it('is the same wherever in the film the same pictures stand', () => {
    const early = sliceOf(plan(2000), { from: 60 + 60, to: 60 + 90 });
    const late = sliceOf(plan(9000), { from: 270 + 60, to: 270 + 90 });
    expect(withoutIds(late)).toEqual(withoutIds(early));
  });

  it('holds what the span shows, on a clock that begins with the start of the longest text', () => {
    const { plan: slice, span } = sliceOf(plan(2000), { from: 120, to: 150 });
    expect(slice.layers.map((layer) => (layer.kind === 'text' ? layer.texts : layer.clips).length)).toEqual([1, 1]);
    expect(span).toEqual({ from: 36, to: 66 });
    expect(slice).not.toHaveProperty('fadeIn');
    const [layer, texts] = slice.layers;
    const clip = layer?.kind === 'picture' ? layer.clips[0] : undefined;
    expect(clip).not.toHaveProperty('fadeIn');
    expect(clip).not.toHaveProperty('fadeOut');
    expect(texts?.kind === 'text' ? texts.texts[0]?.words : []).toEqual([{ text: 'long', from: 3, to: 12 }]);
  });

  it('keeps a fade that has begun, from where it began', () => {
    const { plan: slice, span } = sliceOf(plan(2000), { from: 170, to: 180 });
    const [layer] = slice.layers;
    const clip = layer?.kind === 'picture' ? layer.clips[0] : undefined;
    expect(clip?.fadeOut).toEqual({ from: 81, to: 96 });
    expect(span).toEqual({ from: 86, to: 96 });
  });
});
