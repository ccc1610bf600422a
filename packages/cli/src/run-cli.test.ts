import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startFake } from './testing/fake-service.ts';
import { run } from './testing/terminal.ts';

describe('reelsmith', () => {
  it('shows examples first in its help', async () => {
    for (const argv of [['--help'], ['make', '--help']]) {
      const done = await run(argv);
      expect(done.code).toBe(0);
      expect(done.stdout).toMatch(/^Examples:\n {2}\$ reelsmith make "/);
    }
  });

  it('prints its version', async () => {
    expect(await run(['--version'])).toMatchObject({ code: 0, stdout: '0.1.0\n' });
  });

  it.each([
    ['an unknown command', ['maek'], 'make'],
    ['an unknown option', ['make', 'x', '--out', 'x.mp4', '--colour'], '--colour'],
    ['a missing --out', ['make', 'x'], '--out'],
    ['a wrong choice', ['make', 'x', '--out', 'x.mp4', '--quality', 'best'], 'standard'],
    ['a port that is none', ['serve', '--port', '-1'], '65535'],
  ])('says what is wrong with %s', async (_name, argv, word) => {
    const done = await run(argv);
    expect(done).toMatchObject({ code: 2, stdout: '' });
    expect(done.stderr).toMatch(/^error: .+\nhint: .+--help/);
    expect(done.stderr).toContain(word);
  });

  it('gives usage errors as JSON too', async () => {
    const done = await run(['make', 'x', '--json']);
    expect(JSON.parse(done.stdout)).toMatchObject({ ok: false, exitCode: 2, error: { code: 'usage' } });
    expect(done.stderr).toBe('');
  });

  it('hands the options of serve to the service', async () => {
    const served: unknown[] = [];
    const serve = async (options: unknown) => void served.push(options);
    expect((await run(['serve', '--port', '0', '--data-dir', '/d'], { serve })).code).toBe(0);
    expect(served).toEqual([{ port: 0, dataDir: '/d' }]);
  });

  it('ends quietly when its reader leaves', async () => {
    let fail: (error: Error) => void = () => {};
    const written: string[] = [];
    const stdout = {
      write: (text: string) => {
        written.push(text);
        fail(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
      },
      on: (_event: 'error', listener: (error: Error) => void) => {
        fail = listener;
      },
    };
    expect((await run(['doctor'], { stdout })).code).toBe(0);
    expect(written).toHaveLength(1);
  });
});

describe('reelsmith doctor', () => {
  const ffmpeg = { name: 'ffmpeg', state: 'ok', found: '5.1.6' } as const;

  it('lists what it found and the settings', async () => {
    const checks = [
      ffmpeg,
      { name: 'sandbox', state: 'limited', found: 'flags', hint: 'Install bubblewrap.' } as const,
    ];
    const done = await run(['doctor'], {
      doctor: async () => ({ checks, settings: { PORT: 8787, DATABASE_URL: null } }),
    });
    expect(done.code).toBe(0);
    expect(done.stdout).toContain('ok       ffmpeg        5.1.6');
    expect(done.stdout).toContain('hint: Install bubblewrap.');
    expect(done.stdout).toContain('DATABASE_URL  (not set)');
  });

  it('ends with 6 and the way out when something is missing', async () => {
    const missing = {
      name: 'ffmpeg',
      state: 'missing',
      found: 'not on the PATH',
      hint: 'apt-get install ffmpeg',
    } as const;
    const done = await run(['doctor', '--json'], { doctor: async () => ({ checks: [missing], settings: {} }) });
    expect(done.code).toBe(6);
    expect(JSON.parse(done.stdout)).toMatchObject({
      ok: false,
      error: { code: 'dependency_missing', hint: 'apt-get install ffmpeg' },
    });
    expect(JSON.parse(done.stderr)).toMatchObject({ type: 'doctor', checks: [missing] });
  });
});

describe('reelsmith schema', () => {
  it('lists the commands, and one in detail', async () => {
    const all = JSON.parse((await run(['schema'])).stdout);
    expect(all.commands.map(({ name }: { name: string }) => name)).toEqual(
      expect.arrayContaining(['make', 'serve', 'doctor', 'session', 'undo', 'redo', 'schema']),
    );
    const make = JSON.parse((await run(['schema', 'make'])).stdout);
    expect(make.arguments[1]).toMatchObject({ name: 'files', variadic: true });
    expect(make.options).toContainEqual(
      expect.objectContaining({ flags: '--quality <quality>', choices: ['standard', 'high'] }),
    );
    expect(await run(['schema', 'fly'])).toMatchObject({ code: 2 });
  });
});

describe('commands about sessions', () => {
  it('take single changes back as the history names them', async () => {
    const fake = await startFake({ events: [] });
    const findRunning = async () => ({ baseUrl: fake.baseUrl, token: 't' });
    try {
      expect((await run(['session', 'show', 's1'], { findRunning })).stdout).toContain('2.2 chat: Softer.');
      const back = await run(['session', 'take-back', 's1', '2.2'], { findRunning });
      expect(back.stdout).toBe('Revision 3\nSofter.\n');
      const sent = fake.heard.find(({ call }) => call.endsWith('/take-back'));
      expect(JSON.parse(sent?.body ?? '')).toEqual({ changes: [1] });
      for (const names of [['9.1'], ['2.1', '3.1'], ['2', '2.1'], ['two']]) {
        expect((await run(['session', 'take-back', 's1', ...names], { findRunning })).code).toBe(2);
      }
    } finally {
      await fake.stop();
    }
  });

  it('read and step through the history of a running service', async () => {
    const fake = await startFake({ events: [] });
    const findRunning = async () => ({ baseUrl: fake.baseUrl, token: 'x' });
    try {
      expect((await run(['session', 'list'], { findRunning })).stdout).toBe('s1  revision 2  x\n');
      expect((await run(['session', 'show', 's1'], { findRunning })).stdout).toContain('Timeline (1 track)');
      expect((await run(['undo', 's1'], { findRunning })).stdout).toBe('Revision 3\n');
      expect(await run(['session', 'show', 'other'], { findRunning })).toMatchObject({ code: 3 });
    } finally {
      await fake.stop();
    }
  });

  it('say how to start a service when none runs', async () => {
    const done = await run(['session', 'list']);
    expect(done).toMatchObject({ code: 3, started: 0 });
    expect(done.stderr).toContain('next: reelsmith serve');
  });

  it('need a token for a service that is named', async () => {
    expect(await run(['session', 'list', '--url', 'http://127.0.0.1:9'])).toMatchObject({ code: 4 });
    expect(await run(['session', 'list', '--url', 'ftp://x'])).toMatchObject({ code: 2 });
    const away = await run(['session', 'list', '--url', 'http://127.0.0.1:9'], { env: { REELSMITH_TOKEN: 'x' } });
    expect(away).toMatchObject({ code: 1 });
    expect(away.stderr).toContain('Nothing answers at http://127.0.0.1:9');
  });

  it('take the token from a file', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'reelsmith-cli-'));
    const fake = await startFake({ events: [] });
    try {
      await writeFile(join(folder, 'token'), 'nmv_usr_x\n');
      const argv = ['session', 'list', '--url', fake.baseUrl, '--token-file'];
      expect((await run([...argv, join(folder, 'token')])).code).toBe(0);
      expect((await run([...argv, join(folder, 'none')])).code).toBe(2);
    } finally {
      await fake.stop();
      await rm(folder, { recursive: true });
    }
  });
});

describe('reelsmith session', () => {
  const withFake = async (work: (fake: Awaited<ReturnType<typeof startFake>>, folder: string) => Promise<void>) => {
    const folder = await mkdtemp(join(tmpdir(), 'cli-'));
    const fake = await startFake({ events: [], film: 'a small film' });
    try {
      await work(fake, folder);
    } finally {
      await fake.stop();
      await rm(folder, { recursive: true });
    }
  };

  it('writes a contact sheet of the moments that were asked for', () =>
    withFake(async (fake, folder) => {
      const out = join(folder, 'sheet.png');
      const argv = ['session', 'sheet', 's1', '--url', fake.baseUrl, '--at', '0,1.5', '--columns', '2', '--out', out];
      const env = { REELSMITH_TOKEN: 'nmv_usr_x' };
      expect(await run([...argv, '--json'], { env })).toMatchObject({ code: 0, stderr: '' });
      expect(await readFile(out, 'utf8')).toBe('sheet');
      const [call = ''] = fake.calls().filter((one) => one.includes('contact-sheet'));
      const query = new URL(call.replace('GET ', fake.baseUrl)).searchParams;
      expect(Object.fromEntries(query)).toMatchObject({ atMs: '0,1500', columns: '2', format: 'png' });
      expect((await run(argv, { env })).stderr).toContain('--force');
    }));

  it('names the kinds of picture a contact sheet can be', () =>
    withFake(async (fake, folder) => {
      const done = await run(['session', 'sheet', 's1', '--url', fake.baseUrl, '--out', join(folder, 'sheet.gif')]);
      expect(done.code).toBe(2);
      expect(done.stderr).toMatch(/\.jpg.*\.png/);
      expect(fake.calls()).toEqual([]);
    }));

  it('writes a preview when it is made', () =>
    withFake(async (fake, folder) => {
      const out = join(folder, 'preview.mp4');
      const argv = ['session', 'preview', 's1', '--url', fake.baseUrl, '--out', out];
      const done = await run(argv, { env: { REELSMITH_TOKEN: 'nmv_usr_x' } });
      expect(done.code).toBe(0);
      expect(await readFile(out, 'utf8')).toBe('a small film');
      expect(fake.calls()).toContain('POST /v1/sessions/s1/preview');
    }));
});
