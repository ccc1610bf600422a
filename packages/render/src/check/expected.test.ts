import type { Asset, Segment } from '@reelsmith/core';
import { describe, expect, it } from 'vitest';
import { compile } from '../compile.ts';
import type { RenderPlan } from '../plan.ts';
import { draft, media, segment, track } from '../testing.ts';
import { expectedBlack, movingPlaces } from './expected.ts';
import { blackItem } from './findings.ts';

const CLIP: Asset = {
  ...{ id: 'clip', name: 'clip', hash: 'a'.repeat(64) },
  facts: {
    ...{ kind: 'video', format: 'mp4', demuxer: 'mov', durationMs: 10_000, width: 320, height: 180, fps: 30 },
    ...{ variableFrameRate: false, rotation: 0, anamorphic: false, hdr: false, interlaced: false, alpha: false },
    ...{ hasAudio: false, audioChannels: 0, sampleRate: 0, bytes: 1 },
  },
};

/** Four seconds of a video. */
function planOf(more: Partial<Segment>): RenderPlan {
  const compiled = compile(draft([track('video', 'main', [segment(media(CLIP), 0, 4000, more)])]), {
    assets: new Map([[CLIP.id, CLIP]]),
    output: { format: 'mp4', quality: 'standard' },
  });
  if (!compiled.ok) throw new Error('Not compiled.');
  return compiled.plan;
}

/** A look in which the frames [from, to) are black. */
function seen(plan: RenderPlan, from: number, to: number) {
  const brightest = Array.from({ length: plan.frames }, (_, frame) => (frame >= from && frame < to ? 16 : 200));
  const look = { brightest, mean: brightest, change: brightest.map(() => 1) };
  return [{ span: { from: 0, to: plan.frames }, look }];
}

/** There, gone from 1 s to 2 s, there again. */
const BLINK = {
  keyframes: {
    opacity: [
      { atMs: 0, value: 1 },
      { atMs: 1000, value: 0 },
      { atMs: 2000, value: 0 },
      { atMs: 3000, value: 1 },
    ],
  },
};

describe('black', () => {
  it('is asked for where keyframes make a picture faint, and nowhere else', () => {
    const plan = planOf(BLINK);
    expect(blackItem(plan, seen(plan, 28, 62)).state).toBe('passed');
    expect(blackItem(plan, seen(plan, 90, 110)).state).toBe('warned');
    const [range, ...others] = expectedBlack(plan);
    expect(others).toEqual([]);
    expect(range?.from).toBeGreaterThan(15);
    expect(range?.to).toBeLessThan(75);
  });

  it('is not asked for by keyframes that keep a picture bright, whatever its opacity was before them', () => {
    const plan = planOf({
      placement: { x: 0, y: 0, width: 1, height: 1, opacity: 0.1 },
      keyframes: { opacity: [{ atMs: 0, value: 0.9 }] },
    });
    expect(blackItem(plan, seen(plan, 30, 60)).state).toBe('warned');
  });
});

describe('what has to move', () => {
  it('is a video where it is seen', () => {
    expect(movingPlaces(planOf({})).map(({ range }) => range)).toEqual([{ from: 0, to: 120 }]);
    const ranges = movingPlaces(planOf(BLINK)).map(({ range }) => range);
    expect(ranges).toHaveLength(2);
    expect(ranges.every(({ from, to }) => to <= 30 || from >= 60)).toBe(true);
  });
});
