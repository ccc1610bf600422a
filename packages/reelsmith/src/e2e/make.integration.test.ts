import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, MAIN, runProgram, temporaryFolder } from '../testing/launch.ts';
import { look, meanVolume, whiteShare } from '../testing/look.ts';
import { makeSamples } from '../testing/samples.ts';

const folder = await temporaryFolder();
const dataDir = join(folder.path, 'data');
const make = (args: string[], env: Record<string, string> = {}) =>
  runProgram(process.execPath, [MAIN, 'make', ...args], { cwd: folder.path, env: { DATA_DIR: dataDir, ...env } });

beforeAll(() => {
  makeSamples(folder.path, ['a.mp4', 'b.mov', 'c.webm', 'song.mp3', 'one.jpg', 'two.png', 'three.webp', 'four.gif']);
});
afterAll(folder.remove);

describe('reelsmith make', () => {
  it('makes a promo of exactly the asked length from three clips, a title and a song', async () => {
    const message =
      "combine these clips into a 20-second promo with crossfades, title 'Summer Sale' for the first 3 seconds and song.mp3 at 35%";
    const done = await make([message, 'a.mp4', 'b.mov', 'c.webm', 'song.mp3', '--out', 'promo.mp4']);
    expect(done, done.stderr).toMatchObject({ code: 0 });
    const file = join(folder.path, 'promo.mp4');
    expect(look(file)).toMatchObject({
      width: 1920,
      height: 1080,
      fps: '30/1',
      frames: 600,
      videoSeconds: 20,
      profile: 'High',
      pixelFormat: 'yuv420p',
      audio: 'aac',
      sampleRate: 48_000,
      faststart: true,
    });
    expect(look(file).audioSeconds).toBeCloseTo(20, 2);
    const titled = whiteShare(file, 1.5) - whiteShare(file, 4);
    expect(titled).toBeGreaterThan(0.005);
    expect(meanVolume(file, 5, 10)).toBeGreaterThan(-40);
  });

  it('makes a 9:16 slideshow from jpg, png, webp and gif', async () => {
    const done = await make([
      'make a 9:16 slideshow from these pictures, 2 seconds each',
      'one.jpg',
      'two.png',
      'three.webp',
      'four.gif',
      '--out',
      'show.mp4',
    ]);
    expect(done, done.stderr).toMatchObject({ code: 0 });
    expect(look(join(folder.path, 'show.mp4'))).toMatchObject({
      width: 1080,
      height: 1920,
      fps: '30/1',
      videoSeconds: 8,
      frames: 240,
    });
  });

  it('uses the service that already runs on the data folder', async () => {
    const service = await launch({ dataDir });
    try {
      const done = await make([
        'make a slideshow, 1 second each',
        'one.jpg',
        'two.png',
        '--out',
        'beside.mp4',
        '--json',
      ]);
      expect(done, done.stderr).toMatchObject({ code: 0 });
      const sessions = await fetch(`${service.url}/v1/sessions`, {
        headers: { authorization: `Bearer ${service.token}` },
      });
      expect(JSON.stringify(await sessions.json())).toContain('slideshow');
      expect(existsSync(join(folder.path, 'beside.mp4'))).toBe(true);
    } finally {
      await service.stop();
    }
  });

  it('says what is wrong with a file that is not there, and makes nothing', async () => {
    const done = await make(['combine these', 'missing.mp4', '--out', 'none.mp4']);
    expect(done.code).toBe(2);
    expect(done.stderr).toContain('missing.mp4');
    expect(existsSync(join(folder.path, 'none.mp4'))).toBe(false);
  });

  it('leaves no process behind', () => {
    const listed = spawnSync('ps', ['-eo', 'args'], { encoding: 'utf8' }).stdout;
    expect(listed.split('\n').filter((line) => line.includes(dataDir))).toEqual([]);
  });
});
