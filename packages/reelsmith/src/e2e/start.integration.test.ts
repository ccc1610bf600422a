import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { chown, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { alive, type Launched, launch, MAIN, runProgram, temporaryFolder } from '../testing/launch.ts';

const folder = await temporaryFolder();
afterAll(folder.remove);

/** Ids of all processes whose words name the folder, and of the database that serves it. */
function processesOn(dataDir: string): string[] {
  const listed = spawnSync('ps', ['-eo', 'pid,args'], { encoding: 'utf8' }).stdout;
  return listed.split('\n').filter((line) => line.includes(dataDir) && !line.includes('ps -eo'));
}

async function sessionsOf(service: Launched): Promise<unknown[]> {
  const answer = await fetch(`${service.url}/v1/sessions`, { headers: { authorization: `Bearer ${service.token}` } });
  // The answer's shape is the API's.
  return ((await answer.json()) as { sessions: unknown[] }).sessions;
}

async function newSession(service: Launched): Promise<void> {
  const headers = { authorization: `Bearer ${service.token}`, 'content-type': 'application/json' };
  const answer = await fetch(`${service.url}/v1/sessions`, { method: 'POST', headers, body: '{"name":"kept"}' });
  expect(answer.status).toBeLessThan(300);
}

function databasePid(dataDir: string): number {
  return Number(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
}

describe('the service', () => {
  it('refuses to start twice on one data folder, with a sentence', async () => {
    const dataDir = join(folder.path, 'twice');
    const service = await launch({ dataDir });
    const second = await runProgram(process.execPath, [MAIN, 'serve'], { env: { DATA_DIR: dataDir, PORT: '0' } });
    expect(second.code).not.toBe(0);
    expect(second.stderr).toContain('A service already runs on');
    expect(second.stderr).toContain(service.url);
    await service.stop();
    expect(processesOn(dataDir)).toEqual([]);
  });

  it('keeps everything when it is killed, and when its database is killed', async () => {
    const dataDir = join(folder.path, 'killed');
    const first = await launch({ dataDir });
    await newSession(first);
    const leftOver = databasePid(dataDir);
    await first.stop('SIGKILL');
    const second = await launch({ dataDir });
    expect(await sessionsOf(second)).toHaveLength(1);
    // The database that was left over is either the one in use, or gone.
    expect(alive(leftOver) ? databasePid(dataDir) : leftOver).toBe(leftOver);
    const database = databasePid(dataDir);
    expect(alive(database)).toBe(true);
    process.kill(database, 'SIGKILL');
    await expect
      .poll(
        async () =>
          sessionsOf(second).then(
            (list) => list.length,
            () => 0,
          ),
        { timeout: 20_000 },
      )
      .toBe(1);
    expect(databasePid(dataDir)).not.toBe(database);
    await second.stop();
    expect(processesOn(dataDir)).toEqual([]);
    expect(databaseIsGone(dataDir)).toBe(true);
  });

  it('ends with the `npm start` that began it', async () => {
    const dataDir = join(folder.path, 'by-npm');
    const root = join(MAIN, '..', '..', '..', '..');
    const service = await launch({ dataDir, command: ['npm', '--prefix', root, 'start'] });
    expect(processesOn(dataDir)).not.toEqual([]);
    await service.stop();
    await expect.poll(() => processesOn(dataDir), { timeout: 10_000 }).toEqual([]);
    await expect(fetch(`${service.url}/healthz`)).rejects.toThrow();
  });

  it.runIf(process.getuid?.() === 0)('works as an ordinary user', async ({ skip }) => {
    const dataDir = join(folder.path, 'ordinary');
    await mkdir(dataDir, { mode: 0o700 });
    await chown(dataDir, 65_534, 65_534);
    mkdirSync(folder.path, { recursive: true });
    spawnSync('chmod', ['755', folder.path]);
    const prefix = ['setpriv', '--reuid', '65534', '--regid', '65534', '--clear-groups'];
    const reaches = spawnSync(prefix[0] ?? '', [...prefix.slice(1), process.execPath, MAIN, '--version']).status === 0;
    if (!reaches) skip('the checkout is not readable for other users');
    const service = await launch({ dataDir, prefix, env: { HOME: dataDir } });
    await newSession(service);
    expect(await sessionsOf(service)).toHaveLength(1);
    await service.stop();
    expect(processesOn(dataDir)).toEqual([]);
  });

  it('works under a home that only its owner can open', async () => {
    const home = join(folder.path, 'home');
    await mkdir(home, { mode: 0o700 });
    const service = await launch({ dataDir: join(home, '.reelsmith'), env: { HOME: home } });
    await newSession(service);
    await service.stop();
    expect(alive(service.pid)).toBe(false);
  });
});

function databaseIsGone(dataDir: string): boolean {
  try {
    return !alive(databasePid(dataDir));
  } catch {
    return true;
  }
}
