import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Launched, launch, MAIN, runProgram, temporaryFolder } from '../testing/launch.ts';
import { makeSamples } from '../testing/samples.ts';

const PROGRAM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--autoplay-policy=no-user-gesture-required',
];

// Without Chromium there is nothing to look at: said aloud, and a failure where it must be there.
if (PROGRAM === undefined) process.stderr.write('Chromium was not found: the browser tests are skipped.\n');
const required = process.env.CI === 'true';

describe.runIf(PROGRAM !== undefined || required)('in Chromium', () => {
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

  it.each(['/', '/docs'])('%s shows, asks nobody else and breaks no rule of its own', async (path) => {
    const page = await browser.newPage();
    const problems: string[] = [];
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
    page.on('pageerror', (error) => problems.push(error.message));
    page.on(
      'request',
      (request) =>
        !request.url().startsWith(service.url) && /^https?:/.test(request.url()) && problems.push(request.url()),
    );
    await page.goto(service.url + path, { waitUntil: 'networkidle' });
    await expect
      .poll(() => page.evaluate('document.body.innerText'), { timeout: 20_000 })
      .toMatch(path === '/' ? /conversation/ : /session/i);
    expect(problems).toEqual([]);
    await page.close();
  });

  it('an exported film plays', async () => {
    makeSamples(folder.path, ['a.mp4']);
    const out = join(folder.path, 'short.mp4');
    const env = { DATA_DIR: service.dataDir };
    const made = await runProgram(
      process.execPath,
      [MAIN, 'make', "trim it to 2 seconds and add title 'Hi'", 'a.mp4', '--out', out, '--json'],
      { cwd: folder.path, env },
    );
    expect(made, made.stderr).toMatchObject({ code: 0 });
    const { renderId } = JSON.parse(made.stdout) as { renderId: string }; // the command's documented answer
    const found = await fetch(`${service.url}/v1/renders/${renderId}`, {
      headers: { authorization: `Bearer ${service.token}` },
    });
    const url = /"url":"([^"]+)"/.exec(await found.text())?.[1];
    const page = await browser.newPage();
    await page.goto(`${service.url}/healthz`);
    await page.setContent(`<video src="${url}" muted autoplay></video>`);
    const film = (what: string) => page.evaluate(`document.querySelector('video').${what}`);
    await expect.poll(() => film('currentTime'), { timeout: 20_000 }).toBeGreaterThan(0.5);
    expect([await film('videoWidth'), await film('videoHeight'), await film('error')]).toEqual([1920, 1080, null]);
    await page.close();
  });
});
