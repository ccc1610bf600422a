import { type Item, isConcept } from '../item.ts';
import { isCarriedOut } from './acts.ts';
import { featuresOf } from './features.ts';
import { guess } from './model.ts';
import { senseModel } from './sense.ts';

/** Longer rows are no sentences that somebody typed. */
const MOST_ITEMS = 60;
const MOST_SEPARATORS = 8;
const SURE = 0.9;

/** Parts a row of items where two wishes meet that have no verb the rules know: "画面稍微调亮，海边和森林都倒放". Each names what it is
 *  about, and what was learned from sentences is sure that they ask for different things. */
export function ownWishes(items: readonly Item[], message: string): Item[][] {
  const at = items.length > MOST_ITEMS ? -1 : borderIn(items, message);
  if (at < 0) return [[...items]];
  return [...ownWishes(items.slice(0, at), message), ...ownWishes(items.slice(at), message)];
}

function borderIn(items: readonly Item[], message: string): number {
  const borders = items.flatMap((_, at) => (at > 0 && isBorderAt(items, at) ? [at] : []));
  if (borders.length === 0 || borders.length > MOST_SEPARATORS) return -1;
  return borders.find((at) => areTwo(items.slice(0, at), items.slice(at), message)) ?? -1;
}

/** A stop, or "and", but not within a list: "the pool, the garden and the dog". */
function isBorderAt(items: readonly Item[], at: number): boolean {
  const [before, item, after] = [items[at - 1], items[at], items[at + 1]];
  return isBorder(item) && !isBorder(before) && !(isThing(before) && isThing(after));
}

function areTwo(before: readonly Item[], after: readonly Item[], message: string): boolean {
  const [one, other] = [before, after].map((items) => {
    // What names nothing needs no guess.
    const act = items.some((item) => isNamed(item) || isFilm(item)) ? actOf(items, message) : undefined;
    return act !== undefined && (items.some(isNamed) || isOfFilm(items, act)) ? act : undefined;
  });
  return one !== undefined && other !== undefined && one !== other;
}

function actOf(items: readonly Item[], message: string): string | undefined {
  const start = items.findIndex((item) => !isBorder(item));
  const [best] = guess(senseModel(), featuresOf(items.slice(Math.max(0, start)), message));
  return best !== undefined && best.chance >= SURE && isCarriedOut(best.act) && !WHOLE.test(best.act)
    ? best.act
    : undefined;
}

/** What a film is made of is told in several pieces that belong together. */
const WHOLE = /^(?:combine|slideshow|insert)$/;

function isBorder(item: Item | undefined): boolean {
  if (item?.is === 'punct') return /[,.;!\n]/.test(item.text);
  return item?.is === 'concept' && item.id === 'rel.and';
}

const isThing = (item: Item | undefined): boolean => /^(?:file|ref|quote)$/.test(item?.is ?? '');

/** True when a wish says what it is about, or needs no name. */
export function saysOfWhat(items: readonly Item[], act: string): boolean {
  return NAMELESS.test(act) || items.some(isNamed) || isOfFilm(items, act);
}

/** "The whole thing" is the film, but for what is set on texts and small pictures. */
const isOfFilm = (items: readonly Item[], act: string): boolean =>
  !/^(?:text|overlay|place|resize)_/.test(act) && items.some(isFilm);

const isFilm = (item: Item): boolean => isConcept(item, 'n.film');

const NAMELESS =
  /^(?:each_length|film_length|film_fade|canvas_shape|transition_set|transition_remove|background_color|rename_film|export)$/;
const isNamed = (item: Item): boolean => isThing(item) || (item.is === 'concept' && NOUNS.test(item.id));

const NOUNS = /^(?:o\.(?!(?:it|each|all|volume)$)|m\.|reg\.whole$)/;
