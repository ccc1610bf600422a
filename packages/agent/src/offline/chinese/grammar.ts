import type { Item } from '../item.ts';
import { CUTTING } from './cutting.ts';
import { EDGES } from './edges.ts';
import { EFFECTS } from './effects.ts';
import { POINTING } from './pointing.ts';
import type { Rule } from './row.ts';
import { SOUND } from './sound.ts';
import { TEXT } from './texts.ts';
import { WORDING } from './wording.ts';

const RULES: readonly Rule[] = [...WORDING, ...POINTING, ...EFFECTS, ...CUTTING, ...EDGES, ...SOUND, ...TEXT];

/** The row with such constructions as one meaning each: "去3秒", "从头剪掉3秒", "5到15秒以外的都删掉", "从第10秒往后". Linear. */
export function withChineseGrammar(items: readonly Item[], message: string): Item[] {
  if (!/\p{Script=Han}/u.test(message)) return [...items];
  let row = items;
  for (const rule of RULES) row = rewritten(row, message, rule);
  return [...row];
}

function rewritten(items: readonly Item[], message: string, rule: Rule): Item[] {
  const made: Item[] = [];
  let at = 0;
  while (at < items.length) {
    const found = rule({ items, message }, at);
    const item = items[at];
    if (found !== undefined) made.push(...found.items);
    else if (item !== undefined) made.push(item);
    at = found === undefined ? at + 1 : Math.max(found.next, at + 1);
  }
  return made;
}
