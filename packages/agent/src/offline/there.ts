import { Clause } from './clause.ts';
import { END_MS, type Item, type ItemOf, isConcept } from './item.ts';

const BEGINS = /\b(?:start|begin|open)\b.{0,30}\b(?:there|then|at that point)\b|从[那这][里儿]?(?:开始|起)/i;
const ENDS =
  /\b(?:end|stop|finish)\b.{0,24}(?:\b(?:there|then|at that point)\b|\bbefore (?:that|this|it|then)\b[.! ]*$)|到?[那这][里儿]?就?(?:结束|停|为止|打住|收)|到.{1,5}[之以]?前就?(?:结束|停|为止|打住|收)/i;

/** "Drop what precedes it", "前面的都删掉", behind a time. */
const BEFORE =
  /\b(?:drop|cut|remove|lose|delete|trim|ditch|scrap|bin|skip|toss|chuck|throw|no need for|don['’]t need)\b[a-z' ]{0,30}\b(?:before|precedes|preceding|earlier)(?: it| that| this| then| away| out| off| please)*[.!]*$|\b(?:everything|anything|all|what(?:['’]s|ever)?(?: comes| is)?) (?:before|earlier)(?: it| that| this| then)? (?:out|away|gone|can go|goes|has to go|must go)[.!]*$|(?:^|[，,。])\s*(?:在?[这那它]?(?:之前|前面|以前)|前边)(?:的|那段|那些)?(?:内容|部分|画面)?(?:都|全|统统|就)?(?:给我)?(?:删|剪|去|砍|不要|不用|不留|扔|丢|切|裁|掐)/i;
const BEHIND =
  /\b(?:drop|cut|remove|lose|delete|trim|ditch|scrap|bin|skip|toss|chuck|throw|no need for|don['’]t need)\b[a-z' ]{0,30}\b(?:after|follows|following|afterwards)(?: it| that| this| then| away| out| off| please)*[.!]*$|\b(?:everything|anything|all|what(?:['’]s|ever)?(?: comes| is)?) (?:after|afterwards)(?: it| that| this| then)? (?:out|away|gone|can go|goes|has to go|must go)[.!]*$|(?:^|[，,。])\s*(?:在?[这那它]?(?:之后|后面|以后)|后边)(?:的|那段|那些)?(?:内容|部分|画面)?(?:都|全|统统|就)?(?:给我)?(?:删|剪|去|砍|不要|不用|不留|扔|丢|切|裁|掐)/i;

/** "My intro ends at 2:15. Start the show there.", "3:20以后很无聊，到那就结束": where the film begins or ends is said before. Undefined
 *  when the second clause says something else. */
export function thereOf(told: Clause, now: Clause): Clause | undefined {
  const text = now.text();
  const begins = BEGINS.test(text) || BEFORE.test(text);
  if (!begins && !ENDS.test(text) && !BEHIND.test(text)) return undefined;
  const place = told.one('at') ?? told.one('after') ?? told.one('before') ?? headOf(told, now);
  const own = told === now ? now.items.filter((item) => item !== place) : now.items;
  if (place === undefined || own.some(({ is }) => is === 'at' || is === 'range' || is === 'dur')) return undefined;
  const { ms, start, end } = place;
  const names = [...new Set([...told.items, ...now.items])].filter(({ is }) => is === 'file' || is === 'ref');
  const stretch: Item = begins ? { is: 'range', fromMs: ms, toMs: END_MS, start, end } : { is: 'head', ms, start, end };
  return new Clause([{ is: 'concept', id: 'v.keep', start, end: start }, ...names, stretch], now.message);
}

/** "The first 15 seconds are fine, bin what comes after": so much is spoken of before the verb. */
function headOf(told: Clause, now: Clause): ItemOf<'head'> | undefined {
  const head = told.one('head');
  if (head === undefined || told !== now) return head;
  const behind = now.items.some(
    (item) => isConcept(item, 'v.remove', 'v.cut', 'v.unwanted') && item.start < head.start,
  );
  return behind ? undefined : head;
}
