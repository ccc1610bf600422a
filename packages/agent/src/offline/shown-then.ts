import { type Item, isConcept } from './item.ts';

const NOUNS = ['o.text', 'o.title', 'm.captions', 'o.clip', 'o.image'] as const;
const OPENS = /^(?:whichever|whatever|take|find|the|a|is|are|that|which|it|at)$/;

/** A longer row says more than which thing is meant. */
const LONGEST = 12;

/** "Whichever text is showing at second 11, put it at the top": which one is meant, and not when it is to be there. Both as one
 *  wish. */
export function ofShownThen(told: readonly Item[], wish: readonly Item[]): Item[] | undefined {
  if (told.length > LONGEST) return undefined;
  const at = told.findIndex((item, index) => isConcept(item, 'p.playing') && told[index + 1]?.is === 'at');
  const it = wish.find((item) => isConcept(item, 'o.it'));
  const bare = told.every(
    (item, index) =>
      index === at ||
      index === at + 1 ||
      item.is === 'punct' ||
      (item.is === 'word' && OPENS.test(item.text)) ||
      isConcept(item, ...NOUNS),
  );
  if (at < 0 || it === undefined || !bare) return undefined;
  return [...told, ...wish.filter((item) => item !== it && item.is !== 'punct' && !isConcept(item, 'rel.and'))];
}
