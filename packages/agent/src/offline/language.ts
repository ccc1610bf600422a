import type { Language, PlannerContext } from '@reelsmith/core';
import type { Item } from './item.ts';

/** The language of a message: that of the session, else that of its words. */
export function languageOf(text: string, items: readonly Item[], context: PlannerContext): Language {
  if (context.language !== undefined) return context.language;
  // Words in quotes and names of files say nothing about the language a person speaks.
  const said = items
    .filter(({ is }) => is !== 'quote' && is !== 'file')
    .map(({ start, end }) => text.slice(start, end));
  const words = /\p{L}/u.test(said.join('')) ? said.join('') : text;
  return /\p{Script=Han}/u.test(words) ? 'zh' : 'en';
}
