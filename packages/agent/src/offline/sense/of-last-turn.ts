import type { Language, Plan, PlannerContext } from '@reelsmith/core';
import { filmBefore } from '../follow/film-before.ts';
import { furtherPlan, lengthOfLast } from '../follow/further.ts';
import { givenPlan } from '../follow/given.ts';
import { isMusicBack } from '../follow/music-back.ts';
import { otherEndFaded } from '../follow/other-end.ts';
import { textLasting, textMoved } from '../follow/text-moved.ts';
import type { Item } from '../item.ts';
import type { Guess } from './model.ts';
import type { ByRules, Planned, Wished } from './planned.ts';
import { isValue } from './slots.ts';

/** A guess of this chance is acted upon. */
const SURE = 0.8;
/** The same for what takes something back. */
const SURE_OF_BACK = 0.9;
/** The same for what is meant for something else too, where nothing else was understood. */
const LIKELY = 0.5;

interface Message {
  readonly text: string;
  readonly context: PlannerContext;
  /** What the rules made of it. */
  readonly first: Planned;
  readonly byRules: ByRules;
}

/** The plan of a message that names nothing new and only goes on from what the last turn did: further, back, somewhere else. */
export function ofLastTurn(wishes: readonly Wished[], { text, context, first, byRules }: Message): Plan | undefined {
  const { language, idle, clauses } = first;
  const timed = lengthOfLast(clauses, context, language);
  if (timed !== undefined || wishes.length === 0) return timed;
  if (isTakenBack(wishes, first, context)) return byRules(language === 'zh' ? '撤销' : 'undo', context).plan;
  if (isFromStart(text, wishes, context))
    return byRules(language === 'zh' ? '撤销全部' : 'undo everything', context).plan;
  const plain = plainOfLast(clauses, context, language);
  if (plain !== undefined) return byRules(plain, context).plan;
  const act = idle || wishes.every(isBare) ? wayOf(wishes) : undefined;
  const further = act && furtherPlan(context, language, { act, text, mayAsk: idle });
  return further ?? (idle ? givenElsewhere(wishes, language, context) : undefined);
}

/** What goes on from the last turn, said with the names of what it changed. */
function plainOfLast(clauses: Planned['clauses'], context: PlannerContext, language: Language): string | undefined {
  if (isMusicBack(clauses, context)) return language === 'zh' ? '撤销' : 'undo';
  return [textLasting, textMoved, otherEndFaded]
    .map((said) => said(clauses, context, language))
    .find((said) => said !== undefined);
}

/** "Never mind, put it back", "刚才那个不要了", right behind a change: it is taken back, and nothing is put elsewhere or removed. */
function isTakenBack(wishes: readonly Wished[], first: Planned, context: PlannerContext): boolean {
  const [last] = context.earlier ?? [];
  if (!context.canUndo || last === undefined || first.plan.intent === 'history' || !wishes.every(isNameless))
    return false;
  // It has to have changed something.
  if (filmBefore({ ...context, earlier: [last] }) === undefined) return false;
  const acts = likeliest(wishes);
  const beside = wishes.every(
    ({ clause, guesses: [best] }) =>
      best === undefined || BACK.has(best.act) || BESIDE.has(best.act) || clause.has('deg.too'),
  );
  const back = acts.some(({ act, chance }) => BACK.has(act) && chance >= SURE_OF_BACK);
  const no = first.plan.intent !== 'edit' && acts.every(({ act, chance }) => act === 'no' && chance >= SURE);
  return (back && beside) || (no && context.openQuestion === undefined);
}

/** "Go all the way back to how it was in the beginning". */
function isFromStart(text: string, wishes: readonly Wished[], { canUndo }: PlannerContext): boolean {
  const acts = likeliest(wishes);
  const start = acts.some(({ act, chance }) => act === 'restore_start' && chance >= SURE_OF_BACK);
  const beside = acts.every(({ act }) => act === 'restore_start' || BESIDE.has(act));
  return canUndo && BACKWARDS.test(text) && start && beside && wishes.every(isNameless);
}

const BACKWARDS = /\b(?:back|restore|revert|undo|reset|return|scrap)\b|退|恢复|还原|复原|撤|回/i;

/** "The second one as well", "no, the last one": what was done last is meant for something else too, or instead. */
function givenElsewhere(wishes: readonly Wished[], language: Language, context: PlannerContext): Plan | undefined {
  const wish = wishes.find(
    ({ guesses: [best] }) => best !== undefined && ELSEWHERE.has(best.act) && best.chance >= LIKELY,
  );
  if (wish === undefined || wishes.length > 2) return undefined;
  return givenPlan(context, language, { clause: wish.clause, instead: wish.guesses[0]?.act === 'correct_target' });
}

const ELSEWHERE: ReadonlySet<string> = new Set(['same_again', 'correct_target']);
const BACK: ReadonlySet<string> = new Set(['undo', 'put_back']);
/** What people say around it. */
const BESIDE: ReadonlySet<string> = new Set(['no', 'talk', 'other', 'less']);

/** The best guess of each wish. */
function likeliest(wishes: readonly Wished[]): Guess[] {
  return wishes.flatMap(({ guesses: [best] }) => (best === undefined ? [] : [best]));
}

/** "Too much, a bit less": what was done last is to go further, or back; undefined when a message asks for anything else. */
function wayOf(wishes: readonly Wished[]): 'more' | 'less' | undefined {
  const acts = likeliest(wishes);
  const own = acts.filter(({ act }) => act !== 'talk' && act !== 'other');
  const [first] = own;
  if (first === undefined || own.some(({ act, chance }) => act !== first.act || chance < SURE)) return undefined;
  return wishes.every(isNameless) && (first.act === 'more' || first.act === 'less') ? first.act : undefined;
}

/** Names nothing that it could be about, and no value. */
const isNameless = ({ clause }: Wished): boolean =>
  clause.named() === 0 && !clause.items.some((item) => isValue(item) || item.is === 'quote' || isMeant(item, NOUNS));

/** Nor does it say what should be done. */
const isBare = (wish: Wished): boolean => isNameless(wish) && !wish.clause.items.some((item) => isMeant(item, WAYS));

const isMeant = (item: Item, ids: RegExp): boolean => item.is === 'concept' && ids.test(item.id);

const NOUNS = /^(?:o\.(?!it$|all$|clip$)|[mnq]\.|lk\.|look\.|tr\.|color\.)/;
const WAYS = /^(?:size|pos|dir)\.|^v\.(?!unwanted$)/;
