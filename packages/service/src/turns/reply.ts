import { type CheckedPromise, type Choice, type Draft, type Language, type Plan, summarize } from '@reelsmith/core';
import type { DeliveredFile, SpokenChange } from '@reelsmith/protocol';
import { TURN_WORDS } from '../words/turn-words.ts';

export interface ReplyParts {
  language: Language;
  plan: Plan;
  draft: Draft;
  changes: SpokenChange[];
  promises: CheckedPromise[];
  file?: DeliveredFile | undefined;
  closing?: string | undefined;
}

/** What the user reads at the end of a turn: the planner's opening, what changed, what could not be done, what is not as
 *  asked, the timeline, the exported file. */
export function replyOf({ language, plan, draft, changes, promises, file, closing }: ReplyParts): string {
  const words = TURN_WORDS[language];
  const broken = promises.flatMap((one) =>
    one.state === 'broken' ? [words.broken(one.found ?? one.promise.kind)] : [],
  );
  const lines = [
    plan.reply,
    ...changes.map((one) => `- ${one.sentence}`),
    ...plan.warnings,
    ...broken,
    changes.length > 0 ? summarize(draft, language) : '',
    file === undefined ? '' : words.exported(words.time(file.durationMs), file.url),
    ...(file?.warnings ?? []),
    closing ?? '',
  ];
  return lines.filter((line) => line.trim() !== '').join('\n');
}

/** A question as text, its choices numbered, so that "the second" is an answer. */
export function questionText(opening: string, question: string, choices: readonly Choice[]): string {
  const numbered = choices.map((choice, index) => `${index + 1}. ${choice.label}`);
  const first = opening.includes(question) ? opening : `${opening}\n${question}`;
  return [first, ...numbered.filter((line) => !opening.includes(line))].join('\n');
}
