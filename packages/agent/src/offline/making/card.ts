import type { Plan, PlannerContext } from '@reelsmith/core';
import { compose, type PlanEdits } from './compose.ts';
import { ordersOf } from './order.ts';
import { piecesOf } from './pieces.ts';
import { MARKS, withoutEnd } from './trim.ts';
import type { Wanted } from './wanted.ts';

const CARD =
  /^(?:(?:yes|ok|okay|sure|please|then|all right|fine|just)[ ,!]*)*(?:(?:make|do|use|create|draw|design|give me|i'll take|i will take|take) )?(?:me )?(?:the|a|that|one) (?:designed |word |title |text )?card(?: (?:instead|then|please|with (?:the|those|its) words))?((?:,? (?:and|then) .{1,200})?)[.!]?$/i;
const ZH_CARD =
  /^(?:好的?|行|可以|那就?|就|嗯|，|,|\s)*(?:请|帮我|给我)?(?:做成?|用|要|来|换成|生成|画|改成)(?:一?[张个])?(?:这[张个])?(?:文字|标题)?卡片?(?:吧|好了|就行|也行)?((?:[，,]|并|然后|再).{1,100})?[。！!]?$/;
const CARD_OF =
  /^(?:please )?(?:make|create|design|draw|generate) (?:me )?an? (?:designed |word |text )?card (?:of|for|about|saying|that says|with(?: the words?)?):? (.{1,200})$/i;
const ZH_CARD_OF = /^(?:请|帮我|给我)*(?:做|生成|设计|画|来)(?:一?[张个])?写着(.{1,80}?)的(?:文字)?卡片$/;

/** "Make the card": what could not be drawn in an earlier message, in words. */
export function cardPlan({
  message,
  context,
  planEdits,
}: {
  message: string;
  context: PlannerContext;
  planEdits: PlanEdits;
}): Plan | undefined {
  if (message.length > 400 || !context.capabilities.includes('generate_card')) return undefined;
  const text = message.replace(/\s+/g, ' ').trim();
  const language = context.language ?? (/\p{Script=Han}/u.test(text) ? 'zh' : 'en');
  const [, said] = CARD_OF.exec(text) ?? ZH_CARD_OF.exec(text) ?? [];
  const asked = CARD.exec(text) ?? ZH_CARD.exec(text);
  const wanted = said === undefined ? (asked === null ? undefined : lastUndrawn(context)) : ofWords(said, language);
  if (wanted === undefined) return undefined;
  const orders = ordersOf([wanted], context, { asCard: true });
  const rest = (asked?.[1] ?? '').replace(/^(?:[\s,，]|and |then |并|然后|再)+/i, '');
  // It was asked for: nothing has to be explained again.
  const plain = orders?.map((order) => ({
    ...order,
    card: { subject: wanted.prompt, by: '', builtIn: true, rest: false },
  }));
  return plain === undefined ? undefined : compose({ orders: plain, rest, context, planEdits, language });
}

function ofWords(said: string, language: 'en' | 'zh'): Wanted {
  const prompt = withoutEnd(said.replace(/^["“”'「《]+/, ''), `${MARKS}"“”'」》`).trim() || said;
  return { kind: 'image', prompt, language, count: 1 };
}

/** The last thing that was asked for and that nobody here can draw. */
function lastUndrawn(context: PlannerContext): Wanted | undefined {
  for (const { message } of context.earlier ?? []) {
    const wishes = (piecesOf(message, true) ?? []).flatMap(({ wanted }) => wanted ?? []);
    const found = wishes.find((wanted) => ordersOf([wanted], context)?.some(({ card }) => card !== undefined));
    if (found !== undefined) return found;
  }
  return undefined;
}
