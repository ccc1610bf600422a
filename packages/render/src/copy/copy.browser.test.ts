import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Asset } from '@reelsmith/core';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cuts, makeCoded } from '../testing/coded.ts';
import { type Bench, createBench, draft } from '../testing.ts';

const PROGRAM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
if (PROGRAM === undefined) process.stderr.write('Chromium was not found: the browser tests are skipped.\n');
const required = process.env.CI === 'true';

/** Shows the middle of each frame that is asked for and reads the number that it carries. */
const SHOWN = `async ({ url, fps, frames }) => {
  const video = document.createElement('video');
  video.muted = true;
  video.src = url;
  await new Promise((done, failed) => { video.onloadeddata = done; video.onerror = () => failed(new Error(video.error.message)); });
  const canvas = new OffscreenCanvas(320, 180).getContext('2d', { willReadFrequently: true });
  const shown = [];
  for (const frame of frames) {
    const there = new Promise((done) => { video.onseeked = done; });
    video.currentTime = (frame + 0.5) / fps;
    await there;
    await new Promise((done) => setTimeout(done, 30));
    canvas.drawImage(video, 0, 0);
    const row = canvas.getImageData(0, 30, 320, 1).data;
    shown.push(Array.from({ length: 16 }, (_, bit) => (row[(bit * 20 + 10) * 4] > 128 ? 2 ** bit : 0)).reduce((a, b) => a + b));
  }
  return { duration: video.duration, shown };
}`;

describe.runIf(PROGRAM !== undefined || required)('a copied film in Chromium', () => {
  let bench: Bench;
  let browser: Browser;
  let server: Server;
  let asset: Asset;
  let path = '';

  beforeAll(async () => {
    bench = await createBench();
    await makeCoded(join(bench.folder, 'coded'));
    asset = await bench.custom('source', 'mov', ['-i', join(bench.folder, 'coded'), '-c', 'copy', '-f', 'mp4']);
    server = createServer((request, response) => {
      if (request.url !== '/film.mp4') return void response.setHeader('content-type', 'text/html').end('<p>a page</p>');
      const { size } = statSync(path);
      const asked = /bytes=(\d+)-(\d*)/.exec(request.headers.range ?? '');
      const [start, end] = [Number(asked?.[1] ?? 0), Number(asked?.[2] || size - 1)];
      response.writeHead(asked === null ? 200 : 206, {
        'content-type': 'video/mp4',
        'accept-ranges': 'bytes',
        'content-length': end - start + 1,
        ...(asked === null ? {} : { 'content-range': `bytes ${start}-${end}/${size}` }),
      });
      createReadStream(path, { start, end }).pipe(response);
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const args = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--autoplay-policy=no-user-gesture-required'];
    browser = await chromium.launch({ executablePath: PROGRAM ?? 'chromium', args });
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
    await bench?.close();
  });

  it.each([
    ['editList', [[1300, 5200]]],
    ['smart', [[1300, 5200]]],
    [
      'editList',
      [
        [1300, 3900],
        [4100, 5233],
      ],
    ],
    [
      'smart',
      [
        [300, 2700],
        [3500, 5600],
        [1000, 2900],
      ],
    ],
  ] as const)('with %s shows the frames of the draft, at every cut and between: %j', async (copy, pieces) => {
    const film = await bench.film(draft(cuts(asset, pieces)), { copy });
    path = film.path;
    const wanted = pieces.flatMap(([from, to]) => {
      const [first, end] = [Math.round(from * 0.03), Math.round(to * 0.03)];
      return Array.from({ length: end - first }, (_, index) => first + index);
    });
    const jumps = wanted.flatMap((code, index) => (code === (wanted[index - 1] ?? -9) + 1 ? [] : [index]));
    const near = (frame: number): boolean => jumps.some((jump) => Math.abs(frame - jump) <= 4);
    const frames = wanted
      .map((_, index) => index)
      .filter((index) => index % 7 === 0 || near(index) || index > wanted.length - 5);
    const page = await browser.newPage();
    const { port } = server.address() as AddressInfo; // a TCP server has one
    await page.goto(`http://127.0.0.1:${port}/`);
    const asked = JSON.stringify({ url: '/film.mp4', fps: 30, frames });
    const seen: { duration: number; shown: number[] } = await page.evaluate(`(${SHOWN})(${asked})`);
    expect(seen.shown).toEqual(frames.map((frame) => wanted[frame]));
    expect(Math.abs(seen.duration - wanted.length / 30)).toBeLessThan(0.11);
    await page.close();
  });
});
