import type { MediaLinks } from '../assets/signed-url.ts';
import type { FilesPart } from '../parts.ts';
import type { Storage } from '../storage/storage.ts';

/** Storage as renders use it. */
export function filesForRenders({ storage, links }: { storage: Storage; links: MediaLinks }): FilesPart {
  return {
    publish: (path, { key }) => storage.put(path, key),
    remove: (key) => storage.delete(key),
    urlOf: (key, name) => links.url({ kind: 'render', id: key }, name),
    localPath: (key) => storage.localPath(key).catch(() => undefined),
  };
}
