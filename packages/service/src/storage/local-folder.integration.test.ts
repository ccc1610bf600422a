import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { storageContract } from './contract.ts';
import { createLocalFolder, type LocalFolderOptions } from './local-folder.ts';

const folders: string[] = [];
const make = async (options: Partial<LocalFolderOptions> = {}) => {
  const dataDir = await mkdtemp(join(tmpdir(), 'reelsmith-storage-'));
  folders.push(dataDir);
  return createLocalFolder({ dataDir, ...options });
};
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

describe('files in a local folder', () => {
  storageContract(() => make());

  it('does not follow a symbolic link planted in the folder', async () => {
    const storage = await make();
    const [dataDir = ''] = folders;
    await writeFile(join(dataDir, 'canary'), 'secret');
    await mkdir(join(dataDir, 'files', 'ab'));
    await symlink(join(dataDir, 'canary'), join(dataDir, 'files', 'ab', 'abcd'));
    await expect(storage.open('abcd')).rejects.toMatchObject({ code: 'not_found' });
    await expect(storage.localPath('abcd')).rejects.toMatchObject({ code: 'not_found' });
    expect(await storage.stat('abcd')).toBeUndefined();
  });

  it('refuses before the disk is full, and works again when there is room', async () => {
    let freeBytes = 100;
    const storage = await make({ freeSpace: async () => ({ freeBytes, totalBytes: 1000 }) });
    await expect(storage.checkRoom(1)).rejects.toMatchObject({ code: 'storage_full' });
    freeBytes = 101;
    await expect(storage.checkRoom(1)).resolves.toBeUndefined();
  });
});
