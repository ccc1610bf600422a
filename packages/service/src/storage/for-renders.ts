import type { MediaLinks } from '../assets/signed-url.ts';
import type { FilesPart } from '../parts.ts';
import type { Storage } from './storage.ts';

/** Storage as renders use it. */
export function filesForRenders(deps: { storage: Storage; links: MediaLinks }): FilesPart {
  return {
    publish: (path, { key }) => deps.storage.put(path, key),
    temporaryPath: () => deps.storage.temporaryPath(),
    remove: (key) => deps.storage.delete(key),
    urlOf: (key, name) => deps.links.url({ kind: 'render', id: key }, name),
    streamUrlOf: (pk) => deps.links.url({ kind: 'stream', id: pk }, 'master.m3u8'),
    localPath: (key) => deps.storage.localPath(key).catch(() => undefined),
  };
}
