import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LANGUAGES, type Language } from '@reelsmith/core';
import { KINDS } from './conversation.ts';
import { type Result, VERDICTS, type Verdict } from './play.ts';

const percent = (part: number, all: number): string => (all === 0 ? '-' : `${((100 * part) / all).toFixed(1)} %`);

type Counts = Record<Verdict, number> & { all: number };

function count(results: readonly Result[]): Counts {
  const counts: Counts = { exact: 0, asked: 0, wrong: 0, destructive: 0, all: results.length };
  for (const { verdict } of results) counts[verdict] += 1;
  return counts;
}

/** Results by kind, each language on its own; a Markdown table. */
export function table(results: readonly Result[]): string {
  return LANGUAGES.map((language) => tableOf(language, results)).join('\n');
}

function tableOf(language: Language, results: readonly Result[]): string {
  const own = results.filter(({ conversation }) => conversation.language === language);
  if (own.length === 0) return '';
  const rows = KINDS.flatMap((kind) => {
    const counts = count(own.filter(({ conversation }) => conversation.kind === kind));
    return counts.all === 0 ? [] : [row(kind, counts)];
  });
  const times = own.map(({ planMs }) => planMs).toSorted((a, b) => a - b);
  const median = times[Math.floor(times.length / 2)] ?? 0;
  return [
    `### ${language === 'en' ? 'English' : 'Chinese'}`,
    '',
    '| kind | messages | exact | right, but asked | wrong | wrong and destructive | right |',
    '|---|--:|--:|--:|--:|--:|--:|',
    ...rows,
    row('**all**', count(own)),
    '',
    `Planning: median ${median.toFixed(1)} ms, longest ${(times.at(-1) ?? 0).toFixed(1)} ms.`,
    '',
  ].join('\n');
}

function row(name: string, counts: Counts): string {
  const cells = VERDICTS.map((verdict) => counts[verdict]);
  return `| ${[name, counts.all, ...cells, percent(counts.exact + counts.asked, counts.all)].join(' | ')} |`;
}

/** Every message that was not understood, what was wrong and what was answered. */
export function failures(results: readonly Result[]): string {
  return results
    .filter(({ verdict }) => verdict === 'wrong' || verdict === 'destructive')
    .map(({ conversation, turn, verdict, faults, reply }) => {
      const message = conversation.turns[turn - 1]?.say ?? '';
      const answer = reply.replaceAll('\n', ' / ').slice(0, 200);
      return `${verdict} ${conversation.id}:${turn} (${conversation.stand}) "${message}"\n   ${faults.join('; ')}\n   -> ${answer}`;
    })
    .join('\n');
}

/** Writes the table and the failing messages to `eval/results/NAME.md`. */
export async function writeResults(results: readonly Result[], name: string): Promise<void> {
  const folder = join(import.meta.dirname, 'results');
  await mkdir(folder, { recursive: true });
  const failing = results.filter(({ verdict }) => verdict === 'wrong' || verdict === 'destructive');
  const lines = failing.map(
    ({ conversation, turn, verdict }) => `- ${verdict}, ${conversation.id}: ${conversation.turns[turn - 1]?.say ?? ''}`,
  );
  const failed = lines.length === 0 ? 'None.' : lines.join('\n');
  await writeFile(join(folder, `${name}.md`), `${table(results)}\n## Messages that failed\n\n${failed}\n`);
}
