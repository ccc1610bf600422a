import type { PlannerContext } from '@reelsmith/core';
import { Clause } from '../clause.ts';
import { PLAIN_WORDS, saysWord } from '../described.ts';
import type { Item } from '../item.ts';
import { plain } from '../tokens.ts';
import { slotOf } from './merge.ts';

type Choice = NonNullable<PlannerContext['openQuestion']>['choices'][number];

/** "The one that says "Sale"", "写着低至五折的那行": an answer that tells a thing by what it says or has, with nothing but what it
 *  tells left of it. */
export function described(answer: Clause): Clause {
  const named = answer.items.some((item) => item.is === 'quote' && item.onTimeline === true);
  const items = answer.items.filter((item) => !isOne(item, answer.message) && !(named && isTelling(item)));
  return items.length === answer.items.length ? answer : new Clause(items, answer.message);
}

/** "The one": no number. */
function isOne(item: Item, message: string): boolean {
  return item.is === 'num' && /^ones?$/i.test(message.slice(item.start, item.end));
}

function isTelling(item: Item): boolean {
  return item.is === 'concept' && /^(?:v\.say|rel\.(?:with|from))$/.test(item.id);
}

/** The choice of an open question that an answer points at with a word that only this one has: "the discount one", "五折那条". */
export function pointedAt(answer: Clause, choices: readonly Choice[]): Choice | undefined {
  if (answer.items.some((item) => slotOf(item) === 'name')) return undefined;
  const said = wordsOf(plain(answer.text()));
  const hits = choices.map(({ label }) => said.filter((word) => saysWord(label, word)).length);
  const best = Math.max(0, ...hits);
  const found = choices.filter((_choice, at) => hits[at] === best);
  return best > 0 && found.length === 1 ? found[0] : undefined;
}

/** Words that may stand in a name: of four letters or more, numbers with a sign, and pairs of Chinese characters. */
function wordsOf(text: string): string[] {
  const latin = text.match(/[\p{L}]{4,}|\d+%?/gu) ?? [];
  const han = [...(text.match(/\p{Script=Han}+/gu) ?? [])].flatMap((row) =>
    [...row].slice(1).map((_character, at) => row.slice(at, at + 2)),
  );
  return [...latin.filter((word) => !/\p{Script=Han}/u.test(word) && !PLAIN_WORDS.has(word)), ...han];
}
