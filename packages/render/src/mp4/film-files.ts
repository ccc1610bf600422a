import { type FileHandle, open, stat } from 'node:fs/promises';

/** What a film that is put together reads from. */
export type FilmFile = Pick<FileHandle, 'read' | 'stat'>;

/** Open at once: the sound, the piece that is poured and the one before it take three. */
const MOST_OPEN = 8;

/** Files that are opened when they are read, a few at a time: a long film has more pieces than a process may have files
 *  open. `close` when nothing is read any more. */
export function openLate(paths: readonly string[]): { files: FilmFile[]; close(): Promise<void> } {
  const opened = new Map<string, Promise<FileHandle>>();
  const handle = async (path: string): Promise<FileHandle> => {
    const known = opened.get(path);
    opened.delete(path);
    const file = known ?? open(path, 'r');
    // The latest is the last: what was not read for longest goes first.
    opened.set(path, file);
    const [oldest] = opened;
    if (opened.size > MOST_OPEN && oldest !== undefined) {
      opened.delete(oldest[0]);
      await (await oldest[1]).close();
    }
    return file;
  };
  const files = paths.map((path): FilmFile => {
    // The overloads of a handle's methods cannot be written out here.
    const read = (async (...rest: [Buffer, number, number, number]) =>
      (await handle(path)).read(...rest)) as FilmFile['read'];
    return { read, stat: (() => stat(path)) as FilmFile['stat'] };
  });
  return {
    files,
    close: async () => {
      const left = await Promise.allSettled(opened.values());
      await Promise.all(left.flatMap((one) => (one.status === 'fulfilled' ? [one.value.close()] : [])));
    },
  };
}
