import { existsSync, openAsBlob } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createClient } from '@reelsmith/client';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Launched, launch, temporaryFolder } from '../testing/launch.ts';
import { makeSamples } from '../testing/samples.ts';

const PROGRAM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
const FLAGS = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--autoplay-policy=no-user-gesture-required'];
const required = process.env.CI === 'true';

describe.runIf(PROGRAM !== undefined || required)('an export in Chromium', () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  let service: Launched;
  let browser: Browser;

  beforeAll(async () => {
    folder = await temporaryFolder();
    service = await launch({ dataDir: join(folder.path, 'data') });
    browser = await chromium.launch({ executablePath: PROGRAM ?? 'chromium', args: FLAGS });
  });
  afterAll(async () => {
    await browser?.close();
    await service?.stop();
    await folder?.remove();
  });

  it('plays while it is made, and to its end without a gap', async () => {
    const client = createClient({ baseUrl: service.url, token: service.token });
    const session = await client.createSession();
    for (const path of makeSamples(folder.path, ['a.mp4', 'b.mov', 'c.webm'])) {
      await client.uploadFile(session.id, { name: path.split('/').at(-1) ?? '', body: await openAsBlob(path) });
    }
    const { turnId, seq } = await client.startTurn(session.id, { text: 'join the clips', approval: 'auto' });
    for await (const _event of client.events(session.id, { afterSeq: seq, turnId }));
    const render = await client.startRender(session.id, { output: { quality: 'high' } });
    const { url } = await client.stream(render.id);
    const page = await browser.newPage();
    await page.goto(`${service.url}/healthz`);
    await page.setContent('<video muted></video>');
    await page.addScriptTag({
      content: await readFile(join(import.meta.dirname, '../testing/stream-player.js'), 'utf8'),
    });
    await page.evaluate(`playStream(${JSON.stringify(url)})`);
    const film = (what: string): Promise<unknown> => page.evaluate(`document.querySelector('video').${what}`);
    await expect.poll(() => film('currentTime'), { timeout: 20_000 }).toBeGreaterThan(0.2);
    expect((await client.render(render.id)).state).toBe('running');
    await page.evaluate('window.finished');
    const { file } = await client.waitForRender(render.id);
    const seconds = (file?.durationMs ?? 0) / 1000;
    expect(await film('buffered.length')).toBe(1);
    expect(await film('buffered.start(0)')).toBe(0);
    expect(await film('duration')).toBeCloseTo(seconds, 1);
    await page.evaluate(`document.querySelector('video').currentTime = ${seconds - 1}`);
    await expect.poll(() => film('ended'), { timeout: 20_000 }).toBe(true);
    expect([await film('videoWidth'), await film('error')]).toEqual([file?.width, null]);
  });
});
