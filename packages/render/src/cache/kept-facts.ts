import { randomUUID } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import type { SpanCache } from './span-cache.ts';

/** Facts that are kept beside an entry of the cache, as JSON under a key of their own. */
export interface FactsShelf<Facts> {
  /** Undefined when there are none, or when they are not what they should be. */
  kept(key: string): Promise<Facts | undefined>;
  /** Written as JSON, so `facts` may be more than what is read back. */
  keep(key: string, facts: object): Promise<void>;
}

/** `name` tells one kind of facts from another: letters and digits; `folder` is for the file on its way. */
export function createFactsShelf<Schema extends z.ZodType>(
  cache: SpanCache,
  { name, schema, folder }: { readonly name: string; readonly schema: Schema; readonly folder: string },
): FactsShelf<z.infer<Schema>> {
  // A file of its own each time: equal spans ask for one key at once, and what was taken is the very file of the cache.
  const withFile = async <Result>(key: string, use: (path: string) => Promise<Result>): Promise<Result> => {
    const path = join(folder, `${key}.${randomUUID()}.${name}`);
    try {
      return await use(path);
    } finally {
      await rm(path, { force: true }).catch(() => undefined);
    }
  };
  return {
    kept: (key) =>
      withFile(key, async (path) => {
        if (!(await cache.get(`${key}${name}`, path))) return undefined;
        return schema.safeParse(parsed(await readFile(path, 'utf8').catch(() => ''))).data;
      }),
    keep: (key, facts) =>
      withFile(key, async (path) => {
        const written = await writeFile(path, JSON.stringify(facts)).then(
          () => true,
          () => false,
        );
        if (written) await cache.put(`${key}${name}`, path);
      }),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
