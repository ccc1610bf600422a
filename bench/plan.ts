// How long the offline planner thinks about a message: all conversations of the evaluation, and messages made to be slow.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createOfflinePlanner } from '@reelsmith/agent';
import type { Planner } from '@reelsmith/core';
import { machineLine, median } from './machine.ts';

const ROOT = dirname(import.meta.dirname);
const GOAL_MS = 20;
/** A message is planned this often; the least processor time is its own, without compiling and collecting garbage. */
const TIMES = 5;
const LONGEST_MESSAGE = 16_384;
/** What is said again and again until the message is as long as one may be. */
const REPEATED = [
  ...['a', '1', '剪', '"', '“', '-', ':', '#', '.', '，', '😀', '第', '\u0000'],
  ...['the ', '1 to ', 'no, ', 'clip 2 ', 'and then ', '"hello" ', 'city ', 'make it faster, '],
  ...['delete the second clip and ', '从第5秒到', '把第二段放到最前面，然后', '字幕'],
];

/** What is used of the evaluation, which is a project of its own. */
interface Conversation {
  readonly id: string;
  readonly turns: readonly { readonly say: string; readonly gold: readonly unknown[] }[];
}
interface Evaluation {
  readonly play: (planner: Planner, conversation: Conversation) => Promise<unknown>;
}

interface Measured {
  readonly message: string;
  readonly ms: number;
}

async function conversations(): Promise<Conversation[]> {
  const folder = join(ROOT, 'eval/sets');
  const found: Conversation[] = [];
  for (const name of readdirSync(folder).toSorted()) {
    const set: { CONVERSATIONS: readonly Conversation[] } = await import(join(folder, name));
    found.push(...set.CONVERSATIONS);
  }
  return found;
}

function strange(): Conversation[] {
  return REPEATED.flatMap((unit) =>
    [1024, LONGEST_MESSAGE].map((bytes) => unit.repeat(bytes / Buffer.byteLength(unit))),
  ).map((say) => ({ id: 'strange', kind: 'refusal', language: 'en', stand: 'promo', turns: [{ say, gold: [] }] }));
}

/** A planner that notes how long each message took. */
function watched(noted: Measured[]): Planner {
  const planner = createOfflinePlanner();
  return {
    async plan(message, context) {
      let ms = Number.POSITIVE_INFINITY;
      for (let time = 0; time < TIMES; time += 1) {
        const started = process.cpuUsage();
        await planner.plan(message, context);
        const { user, system } = process.cpuUsage(started);
        ms = Math.min(ms, (user + system) / 1000);
      }
      noted.push({ message, ms });
      return planner.plan(message, context);
    },
  };
}

async function measure(all: readonly Conversation[]): Promise<Measured[]> {
  const { play }: Evaluation = await import(join(ROOT, 'eval/play.ts'));
  const noted: Measured[] = [];
  for (const conversation of all) await play(watched(noted), conversation);
  return noted.toSorted((a, b) => b.ms - a.ms);
}

function isShort({ message }: Measured): boolean {
  return Buffer.byteLength(message) <= 1024;
}

function row(name: string, noted: readonly Measured[], goal = `< ${GOAL_MS} ms`): string {
  const times = noted.map(({ ms }) => ms);
  const late = times[Math.floor(times.length / 20)] ?? 0;
  const cells = [median(times), late, times[0] ?? 0].map((ms) => `${ms.toFixed(1)} ms`);
  return `| ${[name, noted.length, ...cells, goal].join(' | ')} |`;
}

function slowest(noted: readonly Measured[]): string[] {
  return noted.slice(0, 5).map(({ message, ms }) => {
    const length = Buffer.byteLength(message);
    return `- ${ms.toFixed(1)} ms, ${length} bytes: \`${JSON.stringify(message.slice(0, 60)).replaceAll('`', "'")}\``;
  });
}

const known = await conversations();
await measure(known.slice(0, 100));
const said = await measure(known);
const odd = await measure(strange());
const text = [
  '# Planning a message',
  '',
  `Machine: ${machineLine()}. Made by \`npm run bench -- plan\`; processor time, the least of ${TIMES} times each.`,
  '',
  '| Messages | Number | Median | 95 of 100 below | Longest | Goal |',
  '|---|--:|--:|--:|--:|--:|',
  row('of the evaluation', said),
  row('strange ones of 1 KB', odd.filter(isShort)),
  row(
    'strange ones of 16 KB, the longest that is read',
    odd.filter((one) => !isShort(one)),
    'grows as the message does',
  ),
  '',
  'The slowest of each:',
  '',
  ...slowest(said),
  '',
  ...slowest(odd.filter(isShort)),
  '',
  ...slowest(odd.filter((one) => !isShort(one))),
  '',
].join('\n');
mkdirSync(join(ROOT, 'bench/results'), { recursive: true });
writeFileSync(join(ROOT, 'bench/results/plan.md'), text);
process.stdout.write(text);
