import { type Item, isConcept } from '../item.ts';

const QUOTES = /^["“「『《].*["”」』》]$/s;
const ENDED = /\.[a-z0-9]{2,4}$/i;

/** "写上“大海”": what is written stands between the marks, even where a file is called so. */
export function withQuotedWords(items: readonly Item[], message: string): Item[] {
  return items.map((item, at): Item => {
    const said = message.slice(item.start, item.end);
    if (
      item.is !== 'file' ||
      !QUOTES.test(said) ||
      !isConcept(items[at - 1], 'v.say', 'o.text', 'o.title', 'm.captions')
    )
      return item;
    const text = said.slice(1, -1);
    return ENDED.test(text) ? item : { is: 'quote', text, start: item.start, end: item.end };
  });
}
