import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../compile.ts';
import type { RenderPlan } from '../plan.ts';
import { color, draft, segment, track } from '../testing.ts';
import { spansOf } from './spans.ts';

function filmOf(lengths: readonly number[], transitionMs: number): RenderPlan {
  let at = 0;
  const segments = lengths.map((lengthMs, index) => {
    const transitionIn = { type: 'crossfade', durationMs: transitionMs } as const;
    const made = segment(color('#445566'), at, lengthMs, index > 0 && transitionMs > 0 ? { transitionIn } : {});
    at += lengthMs;
    return made;
  });
  const output = { format: 'mp4', quality: 'standard' } as const;
  const compiled = compile(draft([track('video', 'main', segments)]), { assets: new Map(), output });
  if (!compiled.ok) throw new Error('Not compiled.');
  return compiled.plan;
}

const VIDEO = {
  kind: 'video',
  format: 'mp4',
  demuxer: 'mov',
  width: 320,
  height: 180,
  fps: 30,
  variableFrameRate: false,
  rotation: 0,
  anamorphic: false,
  hdr: false,
  interlaced: false,
  alpha: false,
  hasAudio: false,
  audioChannels: 0,
  sampleRate: 0,
  bytes: 0,
} as const;

describe('spans', () => {
  it('cover the film without a gap and never cut a transition, for any film', () => {
    const lengths = fc.array(fc.integer({ min: 700, max: 9000 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(lengths, fc.integer({ min: 0, max: 600 }), (clips, transitionMs) => {
        const plan = filmOf(clips, transitionMs);
        const spans = spansOf(plan);
        expect(spans[0]?.from).toBe(0);
        expect(spans.at(-1)?.to).toBe(plan.frames);
        const [layer] = plan.layers;
        const drawn = layer?.kind === 'picture' ? layer.clips.flatMap((clip) => clip.transition ?? []) : [];
        for (const [index, span] of spans.entries()) {
          expect(span.to).toBeGreaterThan(span.from);
          if (index > 0) expect(span.from).toBe(spans[index - 1]?.to);
          expect(drawn.some(({ from, to }) => from < span.from && span.from < to)).toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('hold at most twelve clips, so that memory does not grow with the film', () => {
    const plan = filmOf(
      Array.from({ length: 100 }, () => 800),
      300,
    );
    const [layer] = plan.layers;
    const clips = layer?.kind === 'picture' ? layer.clips : [];
    const counts = spansOf(plan).map(
      (span) => clips.filter(({ drawn }) => drawn.from < span.to && drawn.to > span.from).length,
    );
    expect(Math.max(...counts)).toBeLessThanOrEqual(12);
    expect(counts.length).toBeGreaterThan(8);
  });

  it('end where the source has a key frame, so that the next one decodes nothing in vain', () => {
    const facts = { ...VIDEO, durationMs: 60_000 };
    const asset = { id: 'beach', name: 'beach.mp4', hash: 'b', facts };
    const clip = segment({ kind: 'media', assetId: 'beach', media: 'video' }, 0, 9500, { sourceStartMs: 700 });
    const output = { format: 'mp4', quality: 'standard' } as const;
    const compiled = compile(draft([track('video', 'main', [clip])]), { assets: new Map([['beach', asset]]), output });
    if (!compiled.ok) throw new Error('Not compiled.');
    const everySecond = Array.from({ length: 60 }, (_, index) => index);
    const ends = spansOf(compiled.plan, () => everySecond).map(({ to }) => 0.7 + to / 30);
    expect(ends.slice(0, -1).every((end) => Math.abs(end - Math.round(end)) < 1e-6)).toBe(true);
    expect(ends.length).toBe(5);
    const seldom = spansOf(compiled.plan, () => [0, 25]);
    expect(seldom).toEqual(spansOf(compiled.plan));
  });
});
