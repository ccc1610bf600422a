import { type Item, isConcept } from '../item.ts';
import { has, hasFamily, type Rule } from './run.ts';

const FADES = ['an.fade', 'v.fadeout', 'v.fadein', 'tr.fade_black'] as const;
const DARKENS = /^(?:dark|darken|darkens|dim|dims|dissolve|dissolves|go|goes|sink|sinks|turn|turns)$/;
const TOWARD = /^(?:to|into|in|out to|down to|off to)$/;
const OF_OTHER = [
  'o.text',
  'o.title',
  'o.background',
  'o.cut',
  'o.transition',
  'o.music',
  'rel.between',
  'o.overlay',
] as const;

/** "Fade the film to black over the last two seconds", "the picture fades in from black": the film closes or opens with it,
 *  wherever in the sentence its words stand. */
const ofBlack: Rule = (run) => {
  const { items, said } = run;
  const black = items.findIndex((item) => isConcept(item, 'color.#000000'));
  const link = black - 1;
  const verb = items.findIndex((item, at) => at < black && (isConcept(item, ...FADES) || DARKENS.test(said(item))));
  if (verb < 0 || has(run, ...OF_OTHER) || items.some(isNamed) || hasFamily(run, 'lk.', 'st.', 'fit.')) return items;
  const id = TOWARD.test(said(items[link]))
    ? 'fl.out'
    : /^(?:from|out of)$/.test(said(items[link]))
      ? 'fl.in'
      : undefined;
  const first = items[verb];
  if (id === undefined || first === undefined) return items;
  const film: Item = { is: 'concept', id, start: first.start, end: first.end };
  return items.with(verb, film).filter((_, at) => at !== black && at !== link);
};

const isNamed = ({ is }: Item): boolean => is === 'file' || is === 'ref' || is === 'quote';

/** How a film opens from black and ends on it. */
export const blackness: readonly Rule[] = [ofBlack];
