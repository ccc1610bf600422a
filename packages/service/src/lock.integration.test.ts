import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { lstat, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findRunning, lockFolder } from './lock.ts';

let dataDir = '';
const started: ChildProcess[] = [];
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'reelsmith-lock-'));
});
afterEach(async () => {
  // They hold on to the runner's output: one that a failed test leaves behind would keep it from ending.
  for (const child of started.splice(0)) child.kill('SIGKILL');
  await rm(dataDir, { recursive: true, force: true });
});

/** Another process that tries to take the folder, says how that went, and stays. */
const rival = () => {
  const lock = JSON.stringify(new URL('./lock.ts', import.meta.url).href);
  const script = `
    const { lockFolder } = await import(${lock});
    await lockFolder(${JSON.stringify(dataDir)}).then(
      (held) => held.announce('http://127.0.0.1:1').then(() => console.log('held')),
      (error) => console.log(error.message));
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  started.push(child);
  const says = once(child.stdout, 'data').then(([data]) => String(data).trim());
  return { child, says };
};
const kill = async ({ child }: ReturnType<typeof rival>) => {
  child.kill('SIGKILL');
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
};

describe('the lock of the data folder', () => {
  it('refuses a second service with a sentence that names the first', async () => {
    const first = rival();
    expect(await first.says).toBe('held');
    await expect(lockFolder(dataDir)).rejects.toThrow(
      `A service already runs on ${dataDir} (http://127.0.0.1:1, process ${first.child.pid}). Use it, stop it, or set DATA_DIR to another folder.`,
    );
    await kill(first);
  });
  it('is free again after its holder was killed', async () => {
    const first = rival();
    await first.says;
    await kill(first);
    const lock = await lockFolder(dataDir);
    await lock.release();
    expect(await readdir(dataDir)).toEqual([]);
  });
  it('is not held by a stranger who got the number of a dead process', async () => {
    const held = { pid: process.pid, startTime: 'long ago', url: 'http://127.0.0.1:1' };
    await writeFile(join(dataDir, 'lock.json'), JSON.stringify(held));
    expect(await findRunning(dataDir)).toBeUndefined();
    await (await lockFolder(dataDir)).release();
  });
  it('is taken over when it is damaged', async () => {
    await writeFile(join(dataDir, 'lock.json'), '{"pid":');
    await (await lockFolder(dataDir)).release();
  });
  it('is taken over also when a start was killed in the middle of doing so', async () => {
    const dead = JSON.stringify({ pid: 1, startTime: 'x', url: null });
    await writeFile(join(dataDir, 'lock.json'), dead);
    await writeFile(join(dataDir, 'lock.json.taking'), dead);
    await (await lockFolder(dataDir)).release();
    expect(await readdir(dataDir)).toEqual([]);
  });
  it('has one holder when many start at once over a dead lock', async () => {
    await writeFile(join(dataDir, 'lock.json'), JSON.stringify({ pid: 1, startTime: 'x', url: null }));
    const rivals = Array.from({ length: 6 }, rival);
    const answers = await Promise.all(rivals.map((one) => one.says));
    expect(answers.filter((answer) => answer === 'held')).toHaveLength(1);
    await Promise.all(rivals.map(kill));
  });
  it('tells others where the service answers, once it does', async () => {
    const lock = await lockFolder(dataDir);
    expect(await findRunning(dataDir)).toBeUndefined();
    await lock.announce('http://127.0.0.1:8787');
    expect(await findRunning(dataDir)).toEqual({
      url: 'http://127.0.0.1:8787',
      tokenFile: join(dataDir, 'local-token'),
    });
    expect((await lstat(join(dataDir, 'lock.json'))).mode & 0o777).toBe(0o600);
    expect(JSON.parse(await readFile(join(dataDir, 'lock.json'), 'utf8'))).toMatchObject({ pid: process.pid });
    await lock.release();
    expect(await findRunning(dataDir)).toBeUndefined();
  });
});
