import { Clause } from '../clause.ts';
import { type Item, isConcept } from '../item.ts';
import { isName } from '../resolve.ts';
import { plain } from '../tokens.ts';

/** Longer messages say more than that it stays, and how. */
const MOST_LETTERS = 120;
const LEADS =
  /^(?:(?:oh|no+|nope|nah|wait|actually|hm+|sorry|well|ok|okay|please|but|and|then|rather|on second thoughts?|i(?:'ve)? changed my mind|changed my mind|i(?:'d| would) (?:rather|prefer to|like to)|let's|can you|could you|maybe|instead)(?![a-z])|算了|不对|还是|那就|那|等等|等一下|我?改主意|我?后悔|啊|哦|其实|干脆|先|[吧了啊,，.。!！ ]|不(?=[,，]))/;
const KEPT_EN =
  /^(?:(?:keep|leave|restore|instead of (?:removing|deleting|dropping|cutting)|(?:don't|do not|dont) (?:remove|delete|drop|bin|cut|take out|get rid of|lose)) (?:it|that|them|this|those|(?:the|that|my) [a-z]{3,12})(?: (?:clip|text|title|one|photo|song|track|out|in|there|on|back))?|(?:put|bring|get|take|have) (?:it|that|them|this|those|(?:the|that|my) [a-z]{3,12})(?: (?:clip|text|title|one|photo|song|track))? back(?: in)?)(?![a-z])/;
const KEPT_ZH =
  /^(?:(?:别|不要|不用|不)(?:删除?|去掉|剪|移除|拿掉)(?:掉|了)?(?:它|音乐|那段|那个)?|把?(?:它|这[个段张]|那[个段张]|音乐|歌|文字|标题|字幕|片段|[\p{Script=Han}]{2}(?=留|保|加回|放回|恢复))?(?:还是)?(?:留着|保留|留下|加回来?|放回来?|找回来?|恢复)(?:它|音乐|歌|文字|标题|字幕|那[段个张]|[\p{Script=Han}]{2}(?=[,，]))?)[吧了呗啊]?/u;
/** How many words may stand before and behind it. */
const MOST_WORDS = 8;
const LINKS = /^(?:but|and|just|only|then|但是?|只|就|不过|[,，.。;；!！ ])/;

/** How many characters say that it stays; none when nothing else is said. */
function lengthOfKept(text: string): number {
  const start = passed(text, 0, LEADS);
  const kept = KEPT_EN.exec(text.slice(start)) ?? KEPT_ZH.exec(text.slice(start));
  if (kept === null) return 0;
  const end = start + kept[0].length;
  const next = passed(text, end, LINKS);
  const parted = /^(?:[ ,，.。;；!！]|但|只|就)/.test(text.slice(end));
  return parted && next < text.length ? end : 0;
}

function passed(text: string, from: number, words: RegExp): number {
  let at = from;
  for (let count = 0; count < MOST_WORDS; count += 1) at += words.exec(text.slice(at, at + 40))?.[0].length ?? 0;
  return at;
}

/** What was taken away just now, and the clauses that are left behind the words that bring it back: "actually keep it, just make it
 *  20%", "还是留着吧，调到20%就行". Undefined for every other message. */
export function keptInstead(said: readonly Clause[], requests: readonly Clause[]): Clause[] | undefined {
  const message = said[0]?.message ?? '';
  const takes = requests.some((request) => request.has('v.remove', 'v.cut', 'v.unwanted', 'v.mute', 'x.off'));
  if (!takes || message.length > MOST_LETTERS) return undefined;
  const text = plain(message);
  const end = lengthOfKept(text);
  if (end === 0 || text.length !== message.length) return undefined;
  const about = requests.flatMap(({ items }) => items.filter((item) => isName(item) || isConcept(item, ...NOUNS)));
  const left = said.flatMap((clause) => restOf(clause, end, about));
  return left.length > 0 ? left : undefined;
}

const NOUNS = ['o.music', 'o.voice', 'o.overlay', 'o.title', 'o.text', 'm.captions'] as const;

/** What stands behind those words, about what was taken away. */
function restOf(clause: Clause, end: number, about: readonly Item[]): Clause[] {
  const items = clause.items.filter(({ start, is }) => start >= end && is !== 'punct');
  const says = items.some(
    (item) => item.is !== 'word' && !isName(item) && !isConcept(item, 'rel.and', 'rel.but', 'x.only', 'o.it'),
  );
  if (!says) return [];
  const own = items.some((item) => isName(item) || isConcept(item, ...NOUNS, 'o.all', 'n.film'));
  const bare = items.filter((item) => !isConcept(item, 'x.only', 'so.only', 'rel.but'));
  return [new Clause(own ? bare : [...about.map((item) => ({ ...item, start: end, end })), ...bare], clause.message)];
}
