import { inspectFile } from './inspect.ts';
import type { Media, MediaOptions } from './media.ts';

/** The door from files to facts. */
export function createMedia(options: MediaOptions): Media {
  return { inspect: (path, details) => inspectFile(options, path, details) };
}
