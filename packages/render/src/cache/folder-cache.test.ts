import { link, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFolderCache } from './folder-cache.ts';

let folder = '';
let cacheFolder = '';
const keyOf = (number: number): string => String(number).padStart(64, 'a');
const piece = async (name: string, content: string): Promise<string> => {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reelsmith-cache-'));
  cacheFolder = join(folder, 'cache');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('the span cache', () => {
  it('gives back what was put under a key, also to another process and after a restart', async () => {
    await createFolderCache({ folder: cacheFolder, maxBytes: 1000 }).put(keyOf(1), await piece('a', 'frames'));
    const later = createFolderCache({ folder: cacheFolder, maxBytes: 1000 });
    const out = join(folder, 'out');
    expect(await later.get(keyOf(1), out)).toBe(true);
    expect(await readFile(out, 'utf8')).toBe('frames');
    expect(await later.get(keyOf(2), out)).toBe(false);
  });

  it('takes a damaged or half-written entry for none and removes it', async () => {
    const cache = createFolderCache({ folder: cacheFolder, maxBytes: 1000 });
    await cache.put(keyOf(1), await piece('a', 'frames'));
    await writeFile(join(cacheFolder, `${keyOf(1)}.piece`), 'framez');
    expect(await cache.get(keyOf(1), join(folder, 'out'))).toBe(false);
    expect(await readdir(cacheFolder)).toEqual([]);
    await cache.put(keyOf(2), await piece('b', 'frames'));
    await rm(join(cacheFolder, `${keyOf(2)}.sha256`));
    expect(await cache.get(keyOf(2), join(folder, 'out'))).toBe(false);
  });

  it('forgets what was not used for longest when it is full', async () => {
    const cache = createFolderCache({ folder: cacheFolder, maxBytes: 50 });
    for (const number of [1, 2, 3, 4, 5]) {
      await cache.put(keyOf(number), await piece(`p${number}`, 'ten bytes.'));
      const used = new Date(2020, 1, number);
      await utimes(join(cacheFolder, `${keyOf(number)}.piece`), used, used);
    }
    expect(await cache.get(keyOf(1), join(folder, 'out'))).toBe(true);
    await cache.put(keyOf(6), await piece('p6', 'ten bytes.'));
    const kept = await Promise.all(
      [1, 2, 3, 4, 5, 6].map((number) => cache.get(keyOf(number), join(folder, `out${number}`))),
    );
    expect(kept).toEqual([true, false, false, true, true, true]);
  });

  it('removes what somebody who was killed left behind, when it is older than an hour', async () => {
    const cache = createFolderCache({ folder: cacheFolder, maxBytes: 1000 });
    await cache.put(keyOf(1), await piece('a', 'frames'));
    const old = new Date(Date.now() - 3_700_000);
    const leave = async (name: string, used: Date): Promise<void> => {
      await writeFile(join(cacheFolder, name), 'half');
      await utimes(join(cacheFolder, name), used, used);
    };
    for (const name of ['b.1.part', 'b.1.part.sum', `${keyOf(7)}.sha256`]) await leave(name, old);
    await leave('c.1.part', new Date());
    for (const kind of ['piece', 'sha256']) await utimes(join(cacheFolder, `${keyOf(1)}.${kind}`), old, old);
    const later = createFolderCache({ folder: cacheFolder, maxBytes: 1000 });
    await later.put(keyOf(2), await piece('b', 'frames'));
    const entries = [1, 2].flatMap((number) => [`${keyOf(number)}.piece`, `${keyOf(number)}.sha256`]);
    expect((await readdir(cacheFolder)).toSorted()).toEqual([...entries, 'c.1.part'].toSorted());
  });

  it('leaves nothing beside an entry that is put again from the very file it gave out', async () => {
    const cache = createFolderCache({ folder: cacheFolder, maxBytes: 1000 });
    await cache.put(keyOf(1), await piece('a', 'frames'));
    await link(join(cacheFolder, `${keyOf(1)}.piece`), join(folder, 'out'));
    await cache.put(keyOf(1), join(folder, 'out'));
    expect((await readdir(cacheFolder)).toSorted()).toEqual([`${keyOf(1)}.piece`, `${keyOf(1)}.sha256`]);
  });

  it('keeps nothing rather than failing when it cannot write', async () => {
    await writeFile(cacheFolder, 'a file where the folder should be');
    const cache = createFolderCache({ folder: cacheFolder, maxBytes: 1000 });
    await cache.put(keyOf(1), await piece('a', 'frames'));
    expect(await cache.get(keyOf(1), join(folder, 'out'))).toBe(false);
  });

  it('takes nothing but a hash for a key', async () => {
    const cache = createFolderCache({ folder: cacheFolder, maxBytes: 1000 });
    await expect(cache.get('../../etc/passwd', join(folder, 'out'))).rejects.toThrow(RangeError);
  });
});
