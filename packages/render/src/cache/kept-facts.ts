import { readFile, writeFile } from 'node:fs/promises';
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
  const pathOf = (key: string): string => join(folder, `${key}.${name}`);
  return {
    async kept(key) {
      if (!(await cache.get(`${key}${name}`, pathOf(key)))) return undefined;
      return schema.safeParse(parsed(await readFile(pathOf(key), 'utf8').catch(() => ''))).data;
    },
    async keep(key, facts) {
      await writeFile(pathOf(key), JSON.stringify(facts)).catch(() => undefined);
      await cache.put(`${key}${name}`, pathOf(key));
    },
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
