import { applyAll, isEmpty, type OfferedOperation, type Plan, type PlannerContext } from '@reelsmith/core';
import type { Item } from '../item.ts';
import { operationsOf } from '../plan-of.ts';
import { carriesOut, isCarriedOut, isLosing, operationsFor } from './acts.ts';
import { saysOfWhat } from './own-wishes.ts';
import type { Wished } from './planned.ts';

/** A guess about a part of a message the rest of which was read: from here on it is acted upon. */
const SURE = 0.9;

type Planning = (text: string, context: PlannerContext) => Plan;

/** The plan of a message with those of its wishes that it leaves undone: each is told alone, and when a plan of its own does what it
 *  asks for, and the plan of the whole touches nothing of that, it is done too. */
export function withMissed(plan: Plan, wishes: readonly Wished[], { context, alone }: Around): Plan {
  if (wishes.length < 2 || !isDone(plan) || isEmpty(context.draft)) return plan;
  let whole = plan;
  for (const wish of wishes) {
    const missed = missedIn(whole, wish, { context, alone });
    if (missed !== undefined) whole = both(whole, missed, { context, alone }) ?? whole;
  }
  return whole;
}

interface Around {
  readonly context: PlannerContext;
  readonly alone: Planning;
}

/** What a wish comes to by itself, when nothing of that is in the plan of the whole. */
function missedIn(whole: Plan, wish: Wished, { context, alone }: Around): Missed | undefined {
  const act = sureOf(wish);
  if (act === undefined) return undefined;
  // Done by another part of the message, unless this one says to what else.
  // "..., fading in over 2 s" of the music that is laid is no fade of the film.
  if (act === 'film_fade' && operationsOf(whole).some(({ op }) => op === 'setFade')) return undefined;
  if (carriesOut(whole, act, context) && (inserts(whole) || !wish.clause.items.some(isByName))) return undefined;
  if (isSpent(whole, wish)) return undefined;
  const text = wish.clause.message.slice(...wish.clause.span());
  const own = text === '' ? undefined : alone(text, context);
  if (own === undefined || !isDone(own) || !carriesOut(own, act, context)) return undefined;
  return touches(whole, own, { act, context })
    ? undefined
    : { text, own, isNumbered: wish.clause.all('ref').length > 0 };
}

/** Changes the film or exports it, and asks nothing. */
function isDone({ intent, steps, refusal }: Plan): boolean {
  if (intent !== 'edit' && intent !== 'export') return false;
  return refusal === undefined && steps.every(({ kind }) => kind === 'edit' || kind === 'export');
}

/** What a wish asks for, when that is certain and it says of what. */
function sureOf({ clause, guesses: [best] }: Wished): string | undefined {
  if (best === undefined || best.chance < SURE || !isCarriedOut(best.act) || !saysOfWhat(clause.items, best.act))
    return undefined;
  return clause.has('x.not', 'x.leave', 'x.only', 'so.only', 'deg.too', 'p.others', 'p.other') ? undefined : best.act;
}

/** "The transitions are hectic, a second each": the only time that is said, and the transitions have it now. */
function isSpent(whole: Plan, { clause }: Wished): boolean {
  const [length, ...more] = clause.all('dur');
  if (length === undefined || more.length > 0 || clause.named() > 0) return false;
  return operationsOf(whole).some(
    (operation) => operation.op === 'setTransition' && operation.durationMs === length.ms,
  );
}

const isByName = ({ is }: Item): boolean => is === 'file' || is === 'quote';

/** True when the plan of the whole does to one of these things what the wish asks for. */
function touches(
  whole: Plan,
  own: Plan,
  { act, context }: { readonly act: string; readonly context: PlannerContext },
): boolean {
  const keys = new Set(operationsOf(whole).map(keyOf));
  const exports = (plan: Plan): boolean => plan.steps.some(({ kind }) => kind === 'export');
  const wanted = operationsFor(act, operationsOf(own), context);
  // What is cut or kept by another part of the message is not taken away altogether.
  if (isLosing(act) && wanted.some((operation) => isAbout(operationsOf(whole), operation))) return true;
  return wanted.some((operation) => keys.has(keyOf(operation))) || (exports(whole) && exports(own));
}

function isAbout(operations: readonly OfferedOperation[], operation: OfferedOperation): boolean {
  if (!('segmentId' in operation)) return false;
  return operations.some((one) => 'segmentId' in one && one.segmentId === operation.segmentId);
}

function keyOf(operation: OfferedOperation): string {
  return `${operation.op}:${'segmentId' in operation ? operation.segmentId : ''}`;
}

/** What is put in may bring with it what was asked for: music at its level, pictures with their lengths. */
function inserts(plan: Plan): boolean {
  return operationsOf(plan).some(({ op }) => op === 'insert' || op === 'addTrack' || op === 'duplicate');
}

interface Missed {
  readonly text: string;
  readonly own: Plan;
  /** It counts things, as they stood when the message was written. */
  readonly isNumbered: boolean;
}

function both(plan: Plan, { text, own, isNumbered }: Missed, { context, alone }: Around): Plan | undefined {
  const done = operationsOf(plan);
  const seen = done.length === 0 ? undefined : applyAll(context.draft, done);
  if (seen?.ok === false) return undefined;
  const now = seen === undefined ? context : { ...context, draft: seen.draft };
  const next = isNumbered ? own : alone(text, now);
  const more = operationsOf(next);
  if (!isDone(next) || (more.length > 0 && !applyAll(now.draft, more).ok)) return undefined;
  const operations = [...done, ...more];
  const exported = [...plan.steps, ...next.steps].filter(({ kind }) => kind === 'export').slice(-1);
  const edited = operations.length === 0 ? [] : [{ id: context.mintId('step'), kind: 'edit' as const, operations }];
  return {
    ...plan,
    intent: operations.length > 0 ? 'edit' : 'export',
    reply: told(plan, next),
    steps: [...edited, ...exported],
    promises: [...plan.promises, ...next.promises],
    warnings: [...new Set([...plan.warnings, ...next.warnings])],
  };
}

/** One sentence of both: "Done: muted it and set the speed to 2x." */
function told(one: Plan, other: Plan): string {
  const link = one.language === 'zh' ? '，' : ' and ';
  return `${one.reply.replace(/[.。]$/u, '')}${link}${other.reply.replace(/^(?:Done: |好了：)/u, '')}`;
}
