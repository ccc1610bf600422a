import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compile } from '../compile.ts';
import { render } from '../engine.ts';
import { type Bench, createBench, draft, media, segment, track } from '../testing.ts';
import { makeProxy, wantsProxy } from './make-proxy.ts';
import { previewPlan, previewSource } from './preview-plan.ts';

const run = promisify(execFile);
let bench: Bench;
beforeAll(async () => {
  bench = await createBench();
});
afterAll(() => bench.close());

/** Frames of a film as 64x36 pixels of grey. */
async function frames(path: string): Promise<Buffer[]> {
  const size = 64 * 36;
  const args = [
    '-nostdin',
    '-v',
    'error',
    '-i',
    path,
    '-vf',
    'scale=64:36:flags=area',
    '-pix_fmt',
    'gray',
    '-f',
    'rawvideo',
    '-',
  ];
  const { stdout } = await run('ffmpeg', args, { encoding: 'buffer', maxBuffer: 1e9 });
  return Array.from({ length: stdout.length / size }, (_, index) => stdout.subarray(index * size, (index + 1) * size));
}

const distance = (a: Buffer, b: Buffer): number =>
  a.reduce((sum, level, at) => sum + Math.abs(level - (b[at] ?? 0)), 0);

describe('a preview from small copies', () => {
  it.each([
    ['29.97 frames a second', 'rate=30000/1001', []],
    ['uneven frames', 'rate=60', ['-vf', "select='not(mod(n\\,7))+not(mod(n\\,5))'", '-vsync', 'vfr']],
  ])('shows in each frame what the film shows there: a source of %s', async (_name, rate, uneven) => {
    const id = `source${rate.length}`;
    // Every frame is another place of one moving edge.
    const picture = `color=black:s=640x480:${rate}:d=3,drawbox=x=0:y=0:w=iw:h=ih:color=white:t=fill:enable=0,geq=lum='if(lt(X\\,mod(N*29\\,640))\\,235\\,16)':cb=128:cr=128`;
    const codec = ['-c:v', 'libx264', '-preset', 'ultrafast', '-pix_fmt', 'yuv420p', '-f', 'mp4'];
    const asset = await bench.custom(id, 'mov', ['-f', 'lavfi', '-i', picture, ...uneven, ...codec], {
      variableFrameRate: uneven.length > 0,
    });
    expect(wantsProxy(asset.facts)).toBe(true);
    const small = join(bench.folder, `${id}.small`);
    const { ffmpeg } = bench;
    const made = await makeProxy({ ffmpeg, path: join(bench.folder, id), facts: asset.facts, outputPath: small });
    if (!made.ok) throw new Error(made.message);
    expect([made.facts.width, made.facts.height]).toEqual([480, 360]);
    const cuts = [
      segment(media(asset), 0, 1230, { sourceStartMs: 470 }),
      segment(media(asset), 1230, 900, { sourceStartMs: 1501, speed: { num: 3, den: 2 } }),
    ];
    const film = draft([track('video', 'main', cuts)], { canvas: { width: 320, height: 240, fps: 30 } });
    const compiled = compile(film, { assets: bench.assets, output: { format: 'mp4', quality: 'high', copy: 'off' } });
    if (!compiled.ok) throw new Error(JSON.stringify(compiled.refusal));
    const plan = previewPlan(compiled.plan, new Map([[id, { hash: `small ${id}`, facts: made.facts }]]));
    const resolve = (assetId: string) => {
      const source = previewSource(assetId);
      return source.small ? { path: small, facts: made.facts } : { path: join(bench.folder, id), facts: asset.facts };
    };
    const outputs = ['film.mp4', 'preview.mp4'].map((name) => join(bench.folder, `${id}-${name}`));
    const plans = [compiled.plan, plan];
    for (const [index, outputPath] of outputs.entries()) {
      const wanted = plans[index] ?? plan;
      const result = await render(wanted, { ffmpeg, resolve, outputPath, workFolder: bench.folder });
      expect(result).toMatchObject({ ok: true });
    }
    const [shown = [], previewed = []] = await Promise.all(outputs.map(frames));
    expect(previewed).toHaveLength(shown.length);
    const best = previewed.map((one, at) => {
      const near = [-2, -1, 0, 1, 2].map((step) => ({ step, far: distance(one, shown[at + step] ?? Buffer.alloc(0)) }));
      const here = distance(one, shown[at] ?? Buffer.alloc(0));
      return near.every(({ far }) => here <= far + 2 * 64 * 36 * 0.5);
    });
    expect(best.filter((right) => !right)).toEqual([]);
  });
});
