import type { Language, Plan, PlannerContext, WaitingPlan } from '@reelsmith/core';

/** Longer messages say more than yes, no or "how much?". */
const MOST_LETTERS = 80;
const YES =
  /^(?:yes|yeah|yep|yup|sure|ok|okay|fine|alright|all right|perfect|great|good|go|go ahead|go for it|do it|do that|proceed|approved?|confirm(?:ed)?|accept(?:ed)?|sounds good|looks good|that's fine|that works|please do|run it|apply it|please|thanks|thank you|好|好的|好啊|好吧|行|行吧|可以|可以的|是|是的|对|对的|嗯|确认|同意|批准|就这样|就这么办|执行|开始|开始吧|做吧|没问题|继续|继续吧|谢谢|请)$/;
const NO =
  /^(?:no|nope|nah|never ?mind|cancel|cancel (?:it|that|this|the plan)|forget (?:it|that|about it)|don't|don't do (?:it|that)|do not|stop|leave it|leave it as it is|drop (?:it|that|the plan)|scrap (?:it|that|the plan)|discard (?:it|that|the plan)|not now|no thanks|abort|reject|i changed my mind|please|thanks|thank you|sorry|不|不要|不用|不要了|不用了|算了|算了吧|还是算了|取消|取消吧|取消计划|放弃|别做了|不做了|别|停|停下|先不|先不做了|不必了|不了|谢谢|抱歉|请)$/;
const POLITE = /^(?:please|thanks|thank you|sorry|谢谢|抱歉|请|嗯)$/;
/** What may be an answer to a question as well. */
const BARE = /^(?:no|nope|nah|不|不要|不用|不了)$/;
const PRICE =
  /\b(?:how much|what (?:does|will|would|is) (?:it|that|this|the plan)? ?(?:cost|be the price|the price)|what(?:'s| is) the (?:price|cost)|how many credits|price\?)|多少钱|多少积分|价格|费用/i;

/** The plan of a message that only answers a plan that waits: yes, no, or what it costs. Undefined for every other message,
 *  and for what may answer a question that was asked since. */
export function waitingAnswer(message: string, context: PlannerContext, language: Language): Plan | undefined {
  const { waiting, openQuestion, seed } = context;
  if (waiting === undefined || message.length > MOST_LETTERS) return undefined;
  const plain = { language, steps: [], promises: [], warnings: [], price: 0, seed, engine: 'offline' } as const;
  const answer = { ...plain, intent: 'answer' as const, steps: [], promises: [], warnings: [] };
  if (PRICE.test(message)) return { ...answer, reply: costs(waiting, language) };
  const said = message
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/[,，。.!！、;；~\n]/)
    .map((piece) => piece.trim().replace(/ (?:please|thanks|thank you|then)$/, ''))
    .filter((piece) => piece !== '');
  const meant = said.filter((piece) => !POLITE.test(piece));
  if (meant.length === 0) return undefined;
  if (openQuestion === undefined && said.every((piece) => YES.test(piece)))
    return { ...answer, answersWaiting: 'yes', reply: language === 'zh' ? '好的。' : 'All right.' };
  if (!said.every((piece) => NO.test(piece)) || (openQuestion !== undefined && meant.every((one) => BARE.test(one))))
    return undefined;
  return { ...answer, answersWaiting: 'no', reply: language === 'zh' ? '已取消。' : 'Cancelled.' };
}

function costs({ plan: { price } }: WaitingPlan, language: Language): string {
  if (price === 0) return language === 'zh' ? '这个计划不需要积分。' : 'The plan costs nothing.';
  return language === 'zh' ? `这个计划需要 ${price} 积分。` : `The plan costs ${price} credits.`;
}
