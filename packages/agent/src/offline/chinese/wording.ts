import { isConcept } from '../item.ts';
import { concept, isWord, type Rule } from './row.ts';

const ADJECTIVES = /^[大小响轻亮暗快慢长短粗细高低早晚浓淡艳]$/;

/** "音乐小了", "字大了点", "海边那段长了": a bare adjective with 了 behind it complains, as 太 does. */
const complaint: Rule = ({ items, message }, at) => {
  const [item, next, end] = [items[at], items[at + 1], items[at + 2]];
  if (item === undefined || next === undefined || !isWord(next, /^了$/) || next.start !== item.end) return undefined;
  if (item.is !== 'concept' || !ADJECTIVES.test(message.slice(item.start, item.end))) return undefined;
  const last = end === undefined || end.is === 'punct' || isConcept(end, 'deg.little') || isWord(end, /^[点些吧]$/);
  const before = items[at - 1];
  if (!last || isConcept(before, 'deg.too', 'x.not') || isWord(before, /^[变调弄放缩够不太更]$/)) return undefined;
  const little = isConcept(end, 'deg.little') || isWord(end, /^[点些]$/) ? 1 : 0;
  return { items: [concept('deg.too', item), item], next: at + 2 + little };
};

/** How Chinese says that something is too much of a thing. */
export const WORDING: readonly Rule[] = [complaint];
