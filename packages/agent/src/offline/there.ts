import { Clause } from './clause.ts';
import { END_MS, type Item } from './item.ts';

const BEGINS = /\b(?:start|begin|open)\b.{0,30}\b(?:there|then|at that point)\b|从[那这][里儿]?(?:开始|起)/i;
const ENDS =
  /\b(?:end|stop|finish)\b.{0,24}(?:\b(?:there|then|at that point)\b|\bbefore (?:that|this|it|then)\b[.! ]*$)|到?[那这][里儿]?就?(?:结束|停|为止|打住|收)|到.{1,5}[之以]?前就?(?:结束|停|为止|打住|收)/i;

/** "Drop what precedes it", "前面的都删掉", behind a time. */
const BEFORE =
  /\b(?:drop|cut|remove|lose|delete|trim|ditch|scrap|bin)\b[a-z ]{0,30}\b(?:before|precedes|preceding)(?: it| that| this| then)?[.!]*$|(?:^|[，,。])\s*(?:之前|前面)(?:的|那段)?(?:内容)?(?:都|全)?(?:删|剪|去|砍|不要)/i;
const BEHIND =
  /\b(?:drop|cut|remove|lose|delete|trim|ditch|scrap|bin)\b[a-z ]{0,30}\b(?:after|follows|following)(?: it| that| this| then)?[.!]*$|(?:^|[，,。])\s*(?:之后|后面)(?:的|那段)?(?:内容)?(?:都|全)?(?:删|剪|去|砍|不要)/i;

/** "My intro ends at 2:15. Start the show there.", "3:20以后很无聊，到那就结束": where the film begins or ends is said before. Undefined
 *  when the second clause says something else. */
export function thereOf(told: Clause, now: Clause): Clause | undefined {
  const text = now.text();
  const begins = BEGINS.test(text) || BEFORE.test(text);
  if (!begins && !ENDS.test(text) && !BEHIND.test(text)) return undefined;
  const place = told.one('at') ?? told.one('after') ?? told.one('before');
  const own = told === now ? now.items.filter((item) => item !== place) : now.items;
  if (place === undefined || own.some(({ is }) => is === 'at' || is === 'range' || is === 'dur')) return undefined;
  const { ms, start, end } = place;
  const names = [...new Set([...told.items, ...now.items])].filter(({ is }) => is === 'file' || is === 'ref');
  const stretch: Item = begins ? { is: 'range', fromMs: ms, toMs: END_MS, start, end } : { is: 'head', ms, start, end };
  return new Clause([{ is: 'concept', id: 'v.keep', start, end: start }, ...names, stretch], now.message);
}
