import { type CheckedPromise, type Choice, type Draft, type Language, type Plan, summarize } from '@reelsmith/core';
import type { DeliveredFile, SpokenChange } from '@reelsmith/protocol';
import { TURN_WORDS } from '../words/turn-words.ts';
import { toldChanges } from './told-changes.ts';

export interface ReplyParts {
  language: Language;
  plan: Plan;
  draft: Draft;
  changes: SpokenChange[];
  promises: CheckedPromise[];
  /** A line for each thing that was made. */
  made?: readonly string[] | undefined;
  file?: DeliveredFile | undefined;
  closing?: string | undefined;
  next?: readonly Choice[] | undefined;
}

/** What the user reads at the end of a turn: the planner's opening, what changed, what could not be done, what is not as
 *  asked, the timeline, the exported file. */
export function replyOf({
  language,
  plan,
  draft,
  changes,
  promises,
  made,
  file,
  closing,
  next = [],
}: ReplyParts): string {
  const words = TURN_WORDS[language];
  const broken = promises.flatMap((one) =>
    one.state === 'broken' ? [words.broken(one.sentence ?? one.found ?? one.promise.kind)] : [],
  );
  const lines = [
    plan.reply,
    ...(made ?? []),
    ...told(changes, words.more),
    ...plan.warnings,
    ...broken,
    changes.length > 0 ? summarize(draft, language) : '',
    next.length === 0 ? '' : words.next(next.map(({ message }) => message)),
    file === undefined ? '' : words.exported(words.time(file.durationMs), file.url),
    ...(file?.warnings ?? []),
    closing ?? '',
  ];
  return lines.filter((line) => line.trim() !== '').join('\n');
}

/** More lines than this are counted, not told; all of them are in the history. */
const MOST_LINES = 12;

function told(changes: readonly SpokenChange[], more: (count: number) => string): string[] {
  const kept = toldChanges(changes);
  const lines = kept.slice(0, MOST_LINES).map((one) => `- ${one.sentence}`);
  return kept.length > MOST_LINES ? [...lines, more(kept.length - MOST_LINES)] : lines;
}

/** A question as text, its choices numbered, so that "the second" is an answer. */
export function questionText(opening: string, question: string, choices: readonly Choice[]): string {
  const numbered = choices.map((choice, index) => `${index + 1}. ${choice.label}`);
  const first = opening.includes(question) ? opening : `${opening}\n${question}`;
  return [first, ...numbered.filter((line) => !opening.includes(line))].join('\n');
}
