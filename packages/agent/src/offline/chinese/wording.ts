import { isConcept } from '../item.ts';
import { around, concept, endOf, has, isWord, type Rule, saidIn } from './row.ts';

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

/** "再插一次城市", "再给我放一遍海边": once more, whatever the verb of putting. */
const onceMore: Rule = (row, at) => {
  const { items } = row;
  const [more, verb, one, measure] = [items[at], items[at + 1], items[at + 2], items[at + 3]];
  if (more === undefined || !isConcept(more, 'rel.and') || !/^再$/.test(saidIn(row, [more]))) return undefined;
  if (verb === undefined || !isConcept(verb, 'v.insert', 'v.add', 'v.move')) return undefined;
  if (one?.is !== 'num' || one.value !== 1 || !isWord(measure, /^[次遍回份]$/)) return undefined;
  return { items: [verb, concept('x.again', more)], next: at + 4 };
};

/** "海边复制一份，紧跟在它自己后面": a copy stands behind its clip anyway. */
const behindItself: Rule = (row, at) => {
  const { items, message } = row;
  const item = items[at];
  if (item?.is !== 'punct' || item.text !== ',' || !has(around(row, at - 1), 'x.again', 'v.copy')) return undefined;
  const end = endOf(row, at + 1);
  const [first, last] = [items[at + 1], items[end - 1]];
  if (first === undefined || last === undefined || !ITSELF.test(message.slice(first.start, last.end))) return undefined;
  return { items: [], next: end };
};

const ITSELF =
  /^(?:就|直接)?(?:紧|排|放|接|跟|贴|挨|插|摆)[跟接挨贴]?[着在到]?(?:它|它自己|自己|原来那段|原来的|原片段|本身)(?:的)?(?:后面|之后|后头|后边|后)$/;

/** "倒着再放一遍": backwards, and not upside down. */
const backwards: Rule = ({ items }, at) => {
  const [item, next] = [items[at], items[at + 1]];
  if (item === undefined || !isConcept(item, 'rot.180') || !isConcept(next, 'x.again')) return undefined;
  return { items: [concept('v.reverse', item)], next: at + 1 };
};

/** How Chinese says that something is too much of a thing, and that it is to be seen once more. */
export const WORDING: readonly Rule[] = [complaint, onceMore, behindItself, backwards];
