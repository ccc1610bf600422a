import type { PlannerContext } from '@reelsmith/core';
import { chosenMessage } from './choices.ts';
import { simplifiedOutsideQuotes } from './lexicon/traditional.ts';
import { scan } from './scan.ts';
import { namesOf } from './slots/names.ts';
import { cutToBytes } from './tokens.ts';

/** Words that say nothing by themselves, so that not knowing them loses nothing. */
const EMPTY = new Set(
  (
    'a an the my your our their his her its some any please pls plz kindly can could would will shall should you i we me us him he she ' +
    'they is are be am was were been do does did to of in on at by for from as and or then so that this these those there here it ' +
    'want wants need like just now ok okay hey thanks thank you well also too very really quite bit little more again let lets ' +
    'have has had get got go going into onto over about up down out off with when while where which who what how if but because ' +
    "i'd i'll id ill dont don't s t re ve ll d m"
  ).split(' '),
);
const EMPTY_HAN =
  /^[的了吗呢吧啊呀嘛哦把给我你他她它们请帮一下个这那是在就也还都要想能可以能否麻烦谢和与及为让使得地着过些点儿来去上中里]+$/u;

/** True when every word of a message has a meaning for the rules, so that nothing of it is passed over. */
export function isReadCompletely(message: string, context: PlannerContext): boolean {
  const { assets, draft } = context;
  const items = scan(simplifiedOutsideQuotes(chosenMessage(cutToBytes(message), context)), namesOf(assets, draft));
  return items.every((item) => item.is !== 'word' || EMPTY.has(item.text) || EMPTY_HAN.test(item.text));
}
