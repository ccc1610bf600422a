// `npm run eval [-- --language en] [--kind trim] [--only en1-trim] [--failures] [--held-out] [--write]`
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { createOfflinePlanner } from '@reelsmith/agent';
import type { Conversation } from './conversation.ts';
import { play, type Result } from './play.ts';
import { failures, table, writeResults } from './report.ts';

const HERE = import.meta.dirname;
const HELD_OUT = 'held-out-2.tgz';

const { values } = parseArgs({
  options: {
    language: { type: 'string' },
    kind: { type: 'string' },
    only: { type: 'string' },
    failures: { type: 'boolean', default: false },
    'held-out': { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});

const conversations = values['held-out'] ? await heldOut() : await setsIn(join(HERE, 'sets'));
const planner = createOfflinePlanner();
const results: Result[] = [];
for (const conversation of conversations.filter(isWanted)) results.push(...(await play(planner, conversation)));
if (values.failures) process.stdout.write(`${failures(results)}\n`);
process.stdout.write(table(results));
if (values.write) await writeResults(results, values['held-out'] ? 'held-out' : 'sets');

function isWanted({ id, kind, language }: Conversation): boolean {
  const { language: wanted = language, kind: wantedKind = kind, only = '' } = values;
  return language === wanted && kind === wantedKind && id.startsWith(only);
}

async function setsIn(folder: string): Promise<Conversation[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.ts')).toSorted();
  const files: { CONVERSATIONS: readonly Conversation[] }[] = [];
  for (const name of names) files.push(await import(join(folder, name)));
  return files.flatMap(({ CONVERSATIONS }) => CONVERSATIONS);
}

/** The fifth that was set aside is packed, so that nobody reads it by accident while the planner is mended. It is unpacked
 *  beside this file because its files import from here. */
async function heldOut(): Promise<Conversation[]> {
  const folder = await mkdtemp(join(HERE, '.held-out-'));
  try {
    await promisify(execFile)('tar', ['-xzf', join(HERE, HELD_OUT), '-C', folder, '--strip-components=1']);
    return await setsIn(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
