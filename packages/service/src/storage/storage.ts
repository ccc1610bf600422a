import type { Readable } from 'node:stream';

/** Where finished files live. Keys are content hashes; a key never changes its bytes, so putting it again is nothing.
 *  Drivers pass the suite in `contract.ts`. */
export interface Storage {
  /** Takes over a finished temporary file: synced, then visible under its key as a whole or not at all. */
  put(temporaryPath: string, key: string): Promise<void>;
  /** Byte range inclusive. @throws not_found */
  open(key: string, range?: { start: number; end: number }): Promise<Readable>;
  stat(key: string): Promise<{ bytes: number } | undefined>;
  delete(key: string): Promise<void>;
  /** A path that programs on this machine can read. @throws not_found */
  localPath(key: string): Promise<string>;
  /** A new name for a file in the making, on the same disk; swept at the next start when it is left behind. */
  temporaryPath(): Promise<string>;
  /** @throws storage_full when `bytes` more would leave too little room. */
  checkRoom(bytes: number): Promise<void>;
  /** Removes what a killed process left half written. Only at start, before any work. */
  sweep(): Promise<number>;
}
