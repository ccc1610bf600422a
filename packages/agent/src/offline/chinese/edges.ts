import { type Item, isConcept } from '../item.ts';
import { inPlace, isWord, type Row, type Rule, saidIn } from './row.ts';

const takes = (item: Item | undefined): boolean => isConcept(item, 'v.remove', 'v.cut', 'v.unwanted');

/** "开头剪两秒，结尾再剪一秒": an end, a verb of taking and a length are a stretch, with or without "再" between. */
const edgeTaken: Rule = (row, at) => {
  const { items } = row;
  const is = edgeOf(row, at);
  const edge = items[at];
  if (is === undefined || edge === undefined) return undefined;
  let next = at + 1;
  if (isWord(items[next], /^[上里处那]$/)) next += 1;
  if (isAgain(row, items[next])) next += 1;
  const [verb, time] = [items[next], items[next + 1]];
  if (verb === undefined || !takes(verb) || time?.is !== 'dur' || time.start !== verb.end) return undefined;
  return { items: [{ ...verb, start: edge.start }, inPlace({ is, ms: time.ms }, time)], next: next + 2 };
};

/** An end of what is cut; "前面" and "后面" are one only where a sentence begins with them. */
function edgeOf(row: Row, at: number): 'head' | 'tail' | undefined {
  const [item, before] = [row.items[at], row.items[at - 1]];
  if (item === undefined || isConcept(before, 'rel.from', 'rel.to')) return undefined;
  if (isConcept(item, 'rel.start')) return 'head';
  if (isConcept(item, 'rel.end')) return 'tail';
  const said = saidIn(row, [item]);
  if (!isConcept(item, 'rel.before', 'rel.after') || !/^[前后][面头边]$/.test(said)) return undefined;
  if (before !== undefined && before.is !== 'punct') return undefined;
  return said.startsWith('前') ? 'head' : 'tail';
}

function isAgain(row: Row, item: Item | undefined): boolean {
  if (item === undefined) return false;
  return isWord(item, /^[也又各]$/) || (isConcept(item, 'rel.and') && /^[再也又]$/.test(saidIn(row, [item])));
}

/** How Chinese names the end that something comes off. */
export const EDGES: readonly Rule[] = [edgeTaken];
