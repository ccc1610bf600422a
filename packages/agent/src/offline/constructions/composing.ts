import { type Item, isAudioFile, isConcept } from '../item.ts';
import { findSaid, less, type Rule } from './run.ts';

const MAKES = /^(?:compose|write|invent|produce|create|generate|improvise|come up with|sing|make)$/;
const ARTICLE =
  /^(?:a|an|some|your|new|original|own|little|nice|short|custom|me|us|up|fresh|matching|whole|background)$/;

/** "Make up a tune for my video", "can you produce a song yourself": music that is not there yet, and none of the uploads. */
const composed: Rule = (run) => {
  const { items, said } = run;
  const at = findSaid(run, MAKES);
  const verb = items[at];
  let next = at + 1;
  while (next < items.length && ARTICLE.test(said(items[next]))) next += 1;
  const noun = items[next];
  const words = items.slice(at + 1, next).map(said);
  const plain = said(verb) === 'make' && !words.includes('up');
  const indefinite = words.some((word) => /^(?:a|an|some|new|original|own|up)$/.test(word));
  if (verb === undefined || !isConcept(noun, 'o.music') || plain || !indefinite || items.some(isAudioFile))
    return items;
  const made: Item = { is: 'concept', id: 'm.music', start: verb.start, end: noun?.end ?? verb.end };
  return less(
    { items: items.with(at, made) },
    (item) => item !== made && items.indexOf(item) > at && items.indexOf(item) <= next,
  );
};

/** Music that is to be made. */
export const composing: readonly Rule[] = [composed];
