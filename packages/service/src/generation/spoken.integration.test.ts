import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createOfflinePlanner } from '@reelsmith/agent';
import { createBuiltIn, createScenePool, type Provider, type ScenePool } from '@reelsmith/generate';
import { createReferenceProvider } from '@reelsmith/generate/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStudio, say } from '../testing/open-studio.ts';

type Open = Awaited<ReturnType<typeof openStudio>>;

let folder: string;
let pool: ScenePool;
let alone: Open;
let connected: Open;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reelsmith-spoken-'));
  pool = createScenePool(2);
  const planner = createOfflinePlanner();
  const builtIn = (ffmpeg: Parameters<typeof createBuiltIn>[0]['ffmpeg']): Provider => createBuiltIn({ ffmpeg, pool });
  alone = await openStudio({ planner, providers: (ffmpeg) => [builtIn(ffmpeg)] });
  const both = (ffmpeg: Parameters<typeof createBuiltIn>[0]['ffmpeg']) => [
    builtIn(ffmpeg),
    createReferenceProvider({ folder, ffmpeg }),
  ];
  connected = await openStudio({ planner, providers: both });
});
afterAll(async () => {
  await alone?.close();
  await connected?.close();
  await pool?.close();
  await rm(folder, { recursive: true, force: true });
});

async function conversation(open: Open) {
  const { id } = await open.studio.sessions.create(open.caller, { name: 'Spoken' });
  const state = () => open.studio.sessions.state(open.caller, id);
  return {
    say: async (text: string) => (await say(open, id, text)).finished,
    state,
    shown: async () => (await state()).draft?.tracks.flatMap(({ segments }) => segments) ?? [],
  };
}

describe('what nobody here can draw', () => {
  test.each([
    ['generate an image of a cat, 320x180', 'make the card', 'cat', 'not a picture'],
    ['一只猫的图片，320x180', '做成卡片', '猫', '不是实物画面'],
  ])('"%s" is said honestly, and becomes a card when "%s" is said', async (asked, answer, subject, honest) => {
    const talk = await conversation(alone);
    const first = await talk.say(asked);
    expect(first).toMatchObject({ outcome: 'asked' });
    expect(first.reply).toContain(subject);
    expect(first.reply).toContain(answer);
    expect((await talk.state()).assets).toEqual([]);
    const second = await talk.say(answer);
    expect(second).toMatchObject({ outcome: 'done' });
    expect(second.reply).toContain(honest);
    const { assets } = await talk.state();
    expect(assets[0]).toMatchObject({
      made: { kind: 'card', provider: 'builtin' },
      asset: { facts: { kind: 'image', format: 'png', width: 320, height: 180 } },
    });
    expect(await talk.shown()).toMatchObject([{ durationMs: 5000, source: { assetId: assets[0]?.asset.id } }]);
  });

  test('comes from a provider that draws it', async () => {
    const talk = await conversation(connected);
    const { outcome, reply } = await talk.say('generate an image of a cat, 320x180');
    expect([outcome, reply]).toEqual(['done', expect.stringContaining('the reference provider')]);
    expect((await talk.state()).assets[0]?.made).toMatchObject({ provider: 'reference', kind: 'image' });
  });

  test('is a card in a film that would have a hole without it', async () => {
    const talk = await conversation(alone);
    const { outcome, reply } = await talk.say(
      "generate a 320x180 image of a dog and add the title 'Rex' for 2 seconds",
    );
    expect(outcome).toBe('done');
    expect(reply).toMatch(/can't draw “dog”/);
    expect((await talk.shown()).map(({ source }) => source.kind)).toEqual(['media', 'text']);
  });
});

describe('a picture that was made', () => {
  test('is made again in other ways, is exchanged, and moves', async () => {
    const talk = await conversation(alone);
    await talk.say('generate a picture of abstract blue waves, 160x90, as a jpg');
    await talk.say('two variations');
    const { assets } = await talk.state();
    expect(assets.map(({ asset }) => asset.name)).toEqual([
      'Abstract blue waves.jpg',
      'Abstract blue waves 2.jpg',
      'Abstract blue waves 3.jpg',
    ]);
    expect(new Set(assets.map(({ made }) => made?.seed)).size).toBe(3);
    expect(await talk.shown()).toHaveLength(1);
    await talk.say('use the third one');
    expect((await talk.shown())[0]?.source).toMatchObject({ assetId: assets[2]?.asset.id });
    const moving = await talk.say('animate this picture, 1 second');
    expect(moving.outcome).toBe('done');
    const [clip] = await talk.shown();
    expect(clip).toMatchObject({ durationMs: 1000, source: { media: 'video' } });
    expect((await talk.state()).assets.at(-1)?.made).toMatchObject({ kind: 'video', seed: assets[2]?.made?.seed });
  });
});
