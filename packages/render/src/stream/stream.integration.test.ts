import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compile } from '../compile.ts';
import { render } from '../engine.ts';
import { type Bench, createBench, draft, media, segment, track } from '../testing.ts';
import { type AskedStream, streamPart } from './live-parts.ts';
import { openLiveStream } from './live-stream.ts';
import { streamSound } from './stream-sound.ts';

const run = promisify(execFile);
let bench: Bench;
beforeAll(async () => {
  bench = await createBench();
  await bench.sample('red', 'mp4', { seconds: 4, color: 'red', tone: 440 });
  await bench.custom('sine', 'wav', ['-f', 'lavfi', '-i', 'sine=frequency=440:duration=8', '-f', 'wav']);
});
afterAll(() => bench.close());

function filmPlan(fps: number) {
  const assetOf = (id: string) => {
    const asset = bench.assets.get(id);
    if (asset === undefined) throw new Error(`No sample ${id}.`);
    return media(asset);
  };
  const pictures = track('video', 'main', [
    segment(assetOf('red'), 0, 3000, { muted: true }),
    segment(assetOf('red'), 3000, 3200, { muted: true }),
  ]);
  const music = track('audio', 'bgm', [segment(assetOf('sine'), 0, 6200)]);
  const film = draft([pictures, music], { canvas: { width: 320, height: 180, fps } });
  const compiled = compile(film, { assets: bench.assets, output: { format: 'mp4', quality: 'standard', copy: 'off' } });
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.refusal));
  return compiled.plan;
}

const resolve = (assetId: string) => {
  const asset = bench.assets.get(assetId);
  return asset === undefined ? undefined : { path: join(bench.folder, assetId), facts: asset.facts };
};

/** Everything that a player would fetch, as files in a folder. */
async function fetched(asked: AskedStream, to: string): Promise<string> {
  await mkdir(to, { recursive: true });
  const get = async (name: string): Promise<string> => {
    const part = await streamPart(asked, name);
    if (part === undefined || part === 'later') throw new Error(`${name} is ${part}.`);
    await writeFile(join(to, name), part.bytes);
    return part.bytes.toString('latin1');
  };
  await get('master.m3u8');
  for (const list of ['video.m3u8', 'sound.m3u8']) {
    for (const name of (await get(list)).match(/^[a-z0-9-]+\.m4s$|(?<=URI=")[a-z0-9-]+\.mp4/gm) ?? []) await get(name);
  }
  return join(to, 'master.m3u8');
}

async function packets(playlist: string, stream: string) {
  const { stdout } = await run('ffprobe', [
    ...['-v', 'error', '-allowed_extensions', 'ALL', '-select_streams', stream],
    ...['-show_entries', 'frame=pts_time', '-of', 'csv=p=0', playlist],
  ]);
  // Lines of the first frame's side data hold no time.
  return [...stdout.matchAll(/^\d+\.\d+/gm)].map(([time]) => Number(time));
}

async function samples(input: readonly string[]): Promise<Float32Array> {
  const args = ['-nostdin', '-v', 'error', ...input, '-map', '0:a:0', '-ac', '1', '-f', 'f32le', '-'];
  const { stdout } = await run('ffmpeg', args, { encoding: 'buffer', maxBuffer: 1e9 });
  return new Float32Array(stdout.buffer.slice(stdout.byteOffset, stdout.byteOffset + stdout.length));
}

describe('the stream of a film', () => {
  it.each([30, 29.97])('at %s fps has every frame at its time, and the sound without a gap or a click', async (fps) => {
    const plan = filmPlan(fps);
    const folder = join(bench.folder, `stream${fps}`);
    const live = await openLiveStream(folder, plan);
    const running = { folder, running: true };
    expect(await streamPart(running, 'master.m3u8')).toBe('later');
    expect(live.inOrder()).toBe(true);
    const outputPath = join(bench.folder, `film${fps}.mp4`);
    const options = { ffmpeg: bench.ffmpeg, resolve, workFolder: bench.folder };
    const signal = new AbortController().signal;
    const [result, heard] = await Promise.all([
      render(plan, { ...options, outputPath, onPiece: live.onPiece, inOrder: live.inOrder }),
      streamSound(plan, { ...options, folder, signal }),
    ]);
    await live.settled();
    expect([result.ok, heard]).toEqual([true, true]);
    const playlist = await fetched(running, `${folder}-live`);
    const times = await packets(playlist, 'v:0');
    expect(times).toHaveLength(plan.frames);
    for (const [frame, time] of times.entries()) {
      expect(time).toBeCloseTo((frame * plan.rate.den) / plan.rate.num, 3);
    }
    // A sine has no jump: the difference of neighbours stays what its frequency makes it.
    const wave = await samples(['-allowed_extensions', 'ALL', '-i', playlist]);
    const heardSamples = wave.subarray(4800, 6 * 48_000);
    const peak = heardSamples.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    let jump = 0;
    for (let at = 2; at < heardSamples.length; at += 1) {
      const [a = 0, b = 0, c = 0] = [heardSamples[at - 2], heardSamples[at - 1], heardSamples[at]];
      jump = Math.max(jump, Math.abs(c - 2 * b + a));
    }
    const natural = peak * ((2 * Math.PI * 440) / 48_000) ** 2;
    expect(jump).toBeLessThan(natural + 0.01 * peak);
    const film = await fetched({ folder: `${folder}-gone`, running: false, film: outputPath }, `${folder}-film`);
    expect(await packets(film, 'v:0')).toEqual(times);
  });
});
