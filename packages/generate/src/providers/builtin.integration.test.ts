import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFfmpeg, type Ffmpeg } from '@reelsmith/ffmpeg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { normalise } from '../normalise.ts';
import type { MakeRequest } from '../provider.ts';
import { createScenePool, type ScenePool } from '../scenes/scene-pool.ts';
import { providerContract } from '../testing/contract.ts';
import { createBuiltIn } from './builtin.ts';

const PROMPT = 'a futuristic city at night';

providerContract('builtin', async () => {
  const ffmpeg = await createFfmpeg({ sandbox: 'auto' });
  const pool = createScenePool(2);
  const again = () => createBuiltIn({ ffmpeg, pool });
  return { provider: again(), ffmpeg, prompt: PROMPT, again, close: () => pool.close() };
});

describe('what is built in', () => {
  let folder: string;
  let ffmpeg: Ffmpeg;
  let pool: ScenePool;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'builtin-'));
    ffmpeg = await createFfmpeg({ sandbox: 'auto' });
    pool = createScenePool(2);
  });
  afterAll(async () => {
    await pool?.close();
    await rm(folder, { recursive: true, force: true });
  });
  const builtIn = () => createBuiltIn({ ffmpeg, pool });
  const requestOf = (prompt: string, seed = 5): MakeRequest => {
    return { id: 'b', kind: 'image', prompt, seed, width: 320, height: 180 };
  };

  test('draws the same picture of the same words and seed, and another of another seed', async () => {
    const bytes: Buffer[] = [];
    for (const [index, seed] of [5, 5, 6].entries()) {
      const path = join(folder, `still-${index}`);
      await builtIn().make(requestOf(PROMPT, seed), path);
      bytes.push(await readFile(path));
    }
    expect(bytes[0]?.equals(bytes[1] ?? Buffer.alloc(0))).toBe(true);
    expect(bytes[0]?.equals(bytes[2] ?? Buffer.alloc(0))).toBe(false);
  });

  test('makes a clip that needs no second encoding and moves', async () => {
    const [from, to] = [join(folder, 'clip'), join(folder, 'clip-kept')];
    const request = { ...requestOf(PROMPT), kind: 'video', durationMs: 1000 } as const;
    await builtIn().make(request, from);
    const form = { fps: 30, lufs: -14, mostMs: 60_000 };
    const seen = await normalise({ ffmpeg, from, to, wanted: request, form });
    expect(seen).toMatchObject({ ok: true, durationMs: 1000, notes: [] });
    const probed = await ffmpeg.probeOwn(to);
    expect(probed.ok && probed.report.streams[0]).toMatchObject({ packets: 30, frameRate: '30/1', width: 320 });
    const before = await ffmpeg.probeOwn(from);
    const size = (report: typeof probed) => (report.ok ? report.report.bytes : 0);
    // Encoded anew it would be another size: only its container was written again.
    expect(Math.abs(size(probed) - size(before))).toBeLessThan(600);
  });

  test.each(['a cat', 'an image of a woman in a city', '一只猫的图片'])('says that it cannot draw %s', (prompt) => {
    expect(builtIn().unable(requestOf(prompt))).toMatchObject({ code: 'subject' });
  });

  test('offers nothing while no kind of scene is there', () => {
    expect(createBuiltIn({ ffmpeg, pool, families: [] }).offers).toEqual([]);
  });
});
