import type { Language, Plan, PlannerContext } from '@reelsmith/core';
import { plain } from './tokens.ts';

/** Longer messages say more than which one. */
const MOST_LETTERS = 60;
const POLITE_EN =
  /^(?:(?:um+|uh+|er+|hm+|oh|ok|okay|well|yes|yeah|sorry|please|so|i (?:think|guess|suppose)|i mean(?:t)?|definitely|probably|maybe|of course|just|let's|let us|let me|i(?:'d| would) (?:like|go|say|take|prefer|pick|choose)(?: to)?|i(?:'ll| will) (?:take|go)|i (?:want|choose|pick|prefer|like)|we (?:want|need)|go|with|for|take|use|pick|choose|select|do|try|have|make it|it's|its|it is|that's|that would be|it should be|should be|delete|remove|the answer is)[\s,.!:]+)*/;
const POLITE_EN_BEHIND =
  /[ ,.!](?:please|pls|plz|thanks|thank you|thx|then|i think|i guess|of course|would be (?:good|great|nice|fine)|is (?:fine|good|right|it)|will do|will be fine|one|option|choice|clip|song|track|text|piece|photo|picture|video|title|caption)$/;
const POLITE_ZH =
  /^(?:嗯+|哦|啊|好的?|那|就|选|要|用|来|是|我|想|说的是|指的是|应该|当然|换|删除?|放|给我|麻烦|请|[,，\s])*/;
const POLITE_ZH_BEHIND =
  /(?:那?[个首段张条句行种项]|片段|音乐|照片|的|那|吧|呗|啊|呀|嘛|好了|就行|就好|就可以|就是了|即可|谢谢|谢了)$/;
const ORDINALS: readonly (readonly string[])[] = [
  ['1', '1st', 'one', 'first', 'a', '第一', '第1', '一', '头一'],
  ['2', '2nd', 'two', 'second', 'b', '第二', '第2', '二'],
  ['3', '3rd', 'three', 'third', 'c', '第三', '第3', '三'],
];
const MIDDLE = /^(?:middle|centre|center|(?:one )?in the (?:middle|centre|center)|正?中间|居中|当中)$/;
const MARK = /^(?:the |my )?(?:(?:number|no\.?|nr\.?|#|option|choice|clip|item) ?)?/;

/** Which of several choices an answer counts out: "number two", "the 2nd please", "就第二首吧", "the middle one". Undefined for every
 *  other message. */
export function placeAnswered(message: string, count: number): number | undefined {
  if (message.length > MOST_LETTERS) return undefined;
  const said = bare(message);
  if (MIDDLE.test(said)) return count === 3 ? 1 : undefined;
  const place = ORDINALS.findIndex((names) => names.includes(said));
  return place >= 0 && place < count ? place : undefined;
}

function bare(message: string): string {
  const text = plain(message).trim();
  if (/\p{Script=Han}/u.test(text)) return withoutEnd(text.replace(POLITE_ZH, ''), POLITE_ZH_BEHIND);
  return withoutEnd(withoutEnd(text.replace(POLITE_EN, ''), POLITE_EN_BEHIND).replace(MARK, ''), POLITE_EN_BEHIND);
}

const MARKS = new Set(' ,，.。!！?？~～');

/** Without marks and words of courtesy behind it, however many stand there. */
function withoutEnd(text: string, words: RegExp): string {
  let end = text.length;
  for (;;) {
    while (end > 0 && MARKS.has(text.charAt(end - 1))) end -= 1;
    const length = words.exec(text.slice(0, end))?.[0].length ?? 0;
    if (length === 0) return text.slice(0, end);
    end -= length;
  }
}

const NONE_EN =
  /^(?:(?:none|neither|nothing|not? (?:any|one))(?: of (?:them|those|these|the (?:above|three|two)|it))?|(?:no|nope|nah)[,.]?(?: (?:none|neither|thanks|thank you|leave it|forget it))?|(?:please )?(?:leave|keep) (?:it|them|that|everything|all(?: of (?:it|them))?|all (?:three|two))(?: (?:as (?:it|they) (?:is|was|are|were)|alone|be|in|like that))?|let (?:it|them) be|(?:just )?(?:skip|forget|drop|cancel|scrap|ignore) (?:it|that|this)|forget about (?:it|that)|(?:skip|cancel|never ?mind)(?: that| it)?|(?:please )?(?:don't|do not|dont)(?: (?:delete|remove|touch|change|do|take out|cut|mute|add) (?:any(?:thing| of (?:them|it))?|it|that|them))?|i(?:'ve| have) changed my mind|(?:i )?changed my mind|it's (?:fine|ok|okay)(?: (?:as it is|like this))?|on second thoughts?,? (?:none|no|nothing|leave it))$/;
const NONE_ZH =
  /^(?:(?:一个|哪个|哪段|哪一个|哪张|一段|一张)?[都也]?(?:不要|不用|不|别)(?:要|用|是|删除?|剪|去掉|动|加|改|静音|弄|做|选|需要)?(?:它|任何(?:一个)?(?:片段|东西)?)?|(?:一个|哪个|什么|谁|啥)[都也][不别](?:要|用|是|删除?|动|加|改|弄|选)?|都(?:留着|保留)|算|没事|没关系|取消|作罢|不必|保持(?:原样|不变)|我?改主意|先不(?:删|弄|加|改|做))$/;
const LEAD_ZH = /^(?:嗯+|哦|啊|还是|那|就|先|唉|好[吧的]?|我|[,，\s])*/;

/** "None of them", "never mind", "一个都不删" behind a question of ours: nothing is done, and it is not asked again. */
export function declined(
  message: string,
  { openQuestion, seed }: PlannerContext,
  languageIn: (text: string) => Language,
): Plan | undefined {
  if (openQuestion === undefined || message.length > MOST_LETTERS) return undefined;
  const text = plain(message).trim();
  const pieces = text
    .split(/[,，。.!！、;；~]+/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  const isNone = (piece: string): boolean =>
    NONE_EN.test(withoutEnd(piece.replace(POLITE_LEAD, ''), POLITE_EN_BEHIND)) ||
    NONE_ZH.test(withoutEnd(piece.replace(LEAD_ZH, ''), /[了吧啦呗啊掉]$/));
  const meant = pieces.filter((piece) => !POLITE.test(piece));
  if (meant.length === 0 || !meant.every(isNone)) return undefined;
  const language = languageIn(message);
  const reply = language === 'zh' ? '好的，什么都没有改。' : 'All right, nothing was changed.';
  return {
    language,
    intent: 'answer',
    reply,
    steps: [],
    promises: [],
    warnings: [],
    price: 0,
    seed,
    engine: 'offline',
  };
}

const POLITE_LEAD = /^(?:(?:oh|ok|okay|um+|hm+|well|actually|sorry|then|no)[\s,]+)*(?=\S)/;
const POLITE = /^(?:please|thanks|thank you|sorry|ok|okay|oh|hm+|actually|well|谢谢|谢了|嗯|好的|抱歉)$/;
