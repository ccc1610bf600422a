import { writeFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import type { Storage } from './storage.ts';

const KEY = 'abcdef0123456789';

/** What every storage driver must do. */
export function storageContract(make: () => Promise<Storage>): void {
  const holding = async (content: string) => {
    const storage = await make();
    const path = await storage.temporaryPath();
    await writeFile(path, content);
    await storage.put(path, KEY);
    return storage;
  };

  it('gives back what was put', async () => {
    const storage = await holding('hello');
    expect(await text(await storage.open(KEY))).toBe('hello');
    expect(await storage.stat(KEY)).toEqual({ bytes: 5 });
  });
  it.each([
    [0, 0, 'h'],
    [1, 3, 'ell'],
    [4, 4, 'o'],
  ])('reads bytes %i to %i, both included', async (start, end, wanted) => {
    const storage = await holding('hello');
    expect(await text(await storage.open(KEY, { start, end }))).toBe(wanted);
  });
  it('takes the same key again', async () => {
    const storage = await holding('hello');
    const path = await storage.temporaryPath();
    await writeFile(path, 'hello');
    await storage.put(path, KEY);
    expect(await text(await storage.open(KEY))).toBe('hello');
  });
  it('forgets what was deleted, and deletes twice', async () => {
    const storage = await holding('hello');
    await storage.delete(KEY);
    await storage.delete(KEY);
    expect(await storage.stat(KEY)).toBeUndefined();
    await expect(storage.open(KEY)).rejects.toMatchObject({ code: 'not_found' });
    await expect(storage.localPath(KEY)).rejects.toMatchObject({ code: 'not_found' });
  });
  it.each([
    '../secret',
    '/etc/passwd',
    'a',
    '',
    'ab/../../cd',
    'abc\0d',
    'a'.repeat(500),
  ])('has nothing under the key %j', async (key) => {
    const storage = await make();
    await expect(storage.open(key)).rejects.toMatchObject({ code: 'not_found' });
  });
  it('sweeps what was left half written', async () => {
    const storage = await holding('hello');
    await writeFile(await storage.temporaryPath(), 'half');
    expect(await storage.sweep()).toBe(1);
    expect(await storage.sweep()).toBe(0);
    expect(await storage.stat(KEY)).toEqual({ bytes: 5 });
  });
}
