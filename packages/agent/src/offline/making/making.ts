import type { Language, Plan, PlannerContext, Undrawable } from '@reelsmith/core';
import { againPlan } from './again.ts';
import { animatePlan } from './animate.ts';
import { cardPlan } from './card.ts';
import { compose, type PlanEdits } from './compose.ts';
import { cutOutPlan } from './cutout.ts';
import { type Order, ordersOf } from './order.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { offerCard } from './sentences.ts';
import { MOST_LETTERS, type Wanted } from './wanted.ts';

// "Generate an image of ..." and "生成一张...图片": the words between are for whoever draws it and are read as they stand.

/** The plan of a message that has something new made; undefined for every other message, and when nobody is there to make
 *  it. `planEdits` plans what else the message says. */
export function makingPlan(message: string, context: PlannerContext, planEdits: PlanEdits): Plan | undefined {
  if (message.length > MOST_LETTERS) return undefined;
  const parts = { message, context, planEdits };
  return cutOutPlan(message, context) ?? cardPlan(parts) ?? againPlan(parts) ?? animatePlan(parts) ?? newPlan(parts);
}

function newPlan({
  message,
  context,
  planEdits,
}: {
  message: string;
  context: PlannerContext;
  planEdits: PlanEdits;
}): Plan | undefined {
  const pieces = piecesOf(message, context.assets.length === 0);
  if (pieces === undefined) return undefined;
  const wishes = pieces.flatMap(({ wanted }) => wanted ?? []);
  const language = context.language ?? wishes[0]?.language ?? 'en';
  const rest = restIn(pieces, language);
  const orders = ordersOf(wishes, context);
  if (orders === undefined) return undefined;
  const offered = offer(orders, { rest, context, language });
  if (offered !== undefined) return offered;
  const plan = compose({ orders, rest, context, planEdits, language });
  return isUnread(plan, rest) ? compose({ ...folded(wishes, rest, context), context, planEdits, language }) : plan;
}

function restIn(pieces: readonly Piece[], language: Language): string {
  const said = pieces.filter(({ wanted }) => wanted === undefined).map(({ text }) => text);
  return said.join(language === 'zh' ? '，' : ', ');
}

const ONLY_EXPORT =
  /^(?:(?:export|save|download|render|send)(?: me)?(?: (?:it|that|this|the (?:video|file|film)))?(?: as (?:an? )?(?:mp4|video))?|(?:导出|保存|下载)(?:成|为)?(?:mp4|视频)?)?$/i;

/** Nothing but the undrawable is asked for: it is said, and a card is offered. In a longer film the card takes its place. */
function offer(
  orders: readonly Order[],
  { rest, context, language }: { rest: string; context: PlannerContext; language: Language },
): Plan | undefined {
  const [order] = orders;
  const lack = order === undefined ? undefined : (order.card ?? refusedBy(order, context));
  if (order === undefined || lack === undefined || orders.some(({ wanted }) => wanted.prompt !== order.wanted.prompt))
    return undefined;
  if (!ONLY_EXPORT.test(rest.trim()) || order.wanted.place !== undefined || order.wanted.instead !== undefined)
    return undefined;
  const canCard = context.capabilities.includes('generate_card');
  const { prompt } = order.wanted;
  const { reply, question, choices } = offerCard(lack, { prompt, language, exports: rest.trim() !== '', canCard });
  const ask = { id: context.mintId('step'), kind: 'ask', question, choices } as const;
  const plain = { promises: [], warnings: [], price: 0, seed: context.seed, engine: 'offline' };
  return { ...plain, intent: 'ask', language, reply, steps: [ask] };
}

function refusedBy({ step }: Order, { undrawable }: PlannerContext): Undrawable | undefined {
  const lack = undrawable?.(step);
  return lack?.rest === false ? lack : undefined;
}

/** What the rest was not understood as is a part of the picture: "..., make it dramatic". */
function isUnread(plan: Plan, rest: string): boolean {
  return (
    rest !== '' &&
    plan.steps.some((step) => step.kind === 'ask' && /^(?:I did not understand|我没有听懂)/.test(step.question))
  );
}

function folded(
  wishes: readonly Wanted[],
  rest: string,
  context: PlannerContext,
): { orders: readonly Order[]; rest: string } {
  const wider = wishes.map((wanted, index) =>
    index === wishes.length - 1 ? { ...wanted, prompt: `${wanted.prompt}, ${rest}` } : wanted,
  );
  return { orders: ordersOf(wider, context) ?? [], rest: '' };
}
