import { createOfflinePlanner } from '@reelsmith/agent';
import { type Asset, applyAll, type Draft, emptyDraft, LANGUAGES, type Language, placeMedia } from '@reelsmith/core';
import { describe, expect, test } from 'vitest';
import { type After, nextSteps } from './next-steps.ts';

const asset = (name: string, kind: 'video' | 'audio'): Asset & { storageKey: string } => ({
  id: `asset-${name}`,
  name,
  hash: name,
  storageKey: name,
  facts: {
    kind,
    format: name.split('.').at(-1) ?? '',
    demuxer: 'any',
    durationMs: 30_000,
    width: kind === 'video' ? 1920 : 0,
    height: kind === 'video' ? 1080 : 0,
    fps: kind === 'video' ? 30 : 0,
    variableFrameRate: false,
    rotation: 0,
    anamorphic: false,
    hdr: false,
    interlaced: false,
    alpha: false,
    hasAudio: true,
    audioChannels: 2,
    sampleRate: 48_000,
    bytes: 1000,
  },
});

const CLIPS = [asset('city.mp4', 'video'), asset('beach.mov', 'video')];
const SONG = asset('song.mp3', 'audio');
let minted = 0;
const mintId = (prefix: string): string => `${prefix}${++minted}`;

function joined(): Draft {
  const made = placeMedia(emptyDraft('film'), { assets: CLIPS, mintId });
  const seen = made.ok ? applyAll(emptyDraft('film'), made.operations) : made;
  if (!seen.ok) throw new Error(seen.refusal.code);
  return seen.draft;
}

function after(language: Language, more: Partial<After> = {}): After {
  const assets = new Map([...CLIPS, SONG].map((one) => [one.id, one]));
  return { draft: joined(), changes: [], assets, givenUp: [], language, ...more };
}

const lost = { change: { code: 'segment_removed', params: {} }, sentence: 'Removed it.' } as const;
const length = { kind: 'length', ms: 20_000, toleranceMs: 40 } as const;

describe.each(LANGUAGES)('what could be said next in %s', (language) => {
  const cases: Partial<After>[] = [
    {},
    { changes: [lost], givenUp: [length] },
    { assets: new Map() },
    { assets: new Map(), givenUp: [length] },
  ];

  test.each(
    cases.map((more, place) => ({ more, place })),
  )('is at most three things that the planner does as they stand ($place)', async ({ more }) => {
    const now = after(language, more);
    const choices = nextSteps(now);
    expect(choices.length).toBeGreaterThan(1);
    expect(choices.length).toBeLessThanOrEqual(3);
    for (const { message } of choices) {
      const plan = await createOfflinePlanner().plan(message, {
        draft: now.draft,
        assets: [...CLIPS, SONG],
        recentSegmentIds: [],
        canUndo: true,
        canRedo: false,
        lastChanges: [],
        capabilities: [],
        seed: 1,
        mintId,
      });
      expect([message, plan.language, plan.refusal]).toEqual([message, language, undefined]);
      expect(['edit', 'export', 'history'], message).toContain(plan.intent);
    }
  });

  test('begins with the way back when something was lost, and with the length that was asked for', () => {
    const [first, second, third] = nextSteps(after(language, { changes: [lost], givenUp: [length] }));
    expect(first?.message).toBe(language === 'zh' ? '撤销' : 'undo');
    expect(second?.message).toContain('20');
    expect(third?.message).toBe(language === 'zh' ? '导出' : 'export');
  });
});
