import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

let own: string | undefined;

/** Hash of this engine's own code: for keys of what is made by more than the commands that ffmpeg is given. Read once,
 *  since it does not change while it runs. */
export function ownCode(): string {
  own ??= codeHash(import.meta.dirname);
  return own;
}

/** Hash of the code in a folder and below, tests left out. */
export function codeHash(folder: string): string {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
  const hash = createHash('sha256');
  for (const name of names.filter((one) => /\.[mc]?[jt]s$/.test(one) && !TEST.test(one)).toSorted()) {
    hash.update(`${name}\n`).update(readFileSync(join(folder, name)));
  }
  return hash.digest('hex');
}

const TEST = /\.test\.[jt]s$|(?:^|\/)testing(?:\/|\.[jt]s$)/;
