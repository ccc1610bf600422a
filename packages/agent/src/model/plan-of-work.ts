import type { Language, Plan, PlanStep } from '@reelsmith/core';
import { noteSentence } from '../offline/words/sentences.ts';
import type { Said } from './converse.ts';
import { toldText } from './told.ts';
import type { Workbench } from './workbench.ts';

/** The plan of what a model did on the bench and wrote down; undefined when it did and said nothing. */
export function planOfWork(
  bench: Workbench,
  said: Said,
  { language, engine }: { language: Language; engine: string },
): Plan | undefined {
  const text = toldText(said.text, bench.message, language).trim();
  const steps = stepsOf(bench);
  if (text === '' && steps.length === 0) return undefined;
  const words = WORDS[language];
  return {
    intent: intentOf(steps),
    language,
    reply: text === '' ? words.done : text,
    steps,
    promises: steps.some((step) => step.kind === 'edit') ? bench.promises : [],
    warnings: warningsOf(bench, said, { steps, language }),
    price: 0,
    seed: bench.context.seed,
    engine,
  };
}

/** One edit, whatever calls it was made of; what has to be made comes before it, the export and a question behind it. */
function stepsOf(bench: Workbench): PlanStep[] {
  const [edits, rest] = [[...bench.operations], bench.steps];
  const before = rest.filter(({ kind }) => kind === 'generate' || kind === 'analyse' || kind === 'history');
  const after = [...rest.filter(({ kind }) => kind === 'export'), ...rest.filter(({ kind }) => kind === 'ask')];
  // An undo stands alone, and what was tried after it was tried on another draft.
  if (before.some(({ kind }) => kind === 'history')) return before;
  const edit: PlanStep[] = edits.length === 0 ? [] : [{ id: bench.mintId('step'), kind: 'edit', operations: edits }];
  return [...before, ...edit, ...after];
}

function intentOf(steps: readonly PlanStep[]): Plan['intent'] {
  const has = (kind: PlanStep['kind']): boolean => steps.some((step) => step.kind === kind);
  if (has('history')) return 'history';
  if (has('edit') || has('generate') || has('analyse')) return 'edit';
  if (has('ask')) return 'ask';
  return has('export') ? 'export' : 'answer';
}

function warningsOf(
  bench: Workbench,
  { cutShort }: Said,
  { steps, language }: { steps: readonly PlanStep[]; language: Language },
): string[] {
  const words = WORDS[language];
  const notes = bench.notes.flatMap((note) => noteSentence(note, language) ?? []);
  const nothing = bench.refused && steps.length === 0;
  return [...new Set([...notes, ...(cutShort ? [words.cutShort] : []), ...(nothing ? [words.nothing] : [])])];
}

const WORDS: Record<Language, { done: string; cutShort: string; nothing: string }> = {
  en: {
    done: 'Done.',
    cutShort: 'That took many steps and was stopped there; look whether something is missing.',
    nothing: 'Nothing was changed on the timeline.',
  },
  zh: {
    done: '好了。',
    cutShort: '步骤很多，到此为止；请看看是否还缺什么。',
    nothing: '时间线没有改变。',
  },
};
