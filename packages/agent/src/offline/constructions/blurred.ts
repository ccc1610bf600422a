import { type Item, isConcept } from '../item.ts';
import { findSaid, has, less, type Rule } from './run.ts';

const BESIDE =
  /^(?:behind|beside|around|sides?|edges?|edge|bars?|borders?|gaps?|background|backdrop|rest|space|spaces|margins?|empty|left over|leftover|what's left|top|bottom)$/;

/** "Blur behind the picture", "the bars with blur", "background: blur": what is left free beside the picture is a blurred copy. */
const besidePicture: Rule = (run) => {
  const { items, said } = run;
  const at = items.findIndex((item) => isConcept(item, 'lk.blur.up'));
  const blur = items[at];
  const beside = findSaid(run, BESIDE) >= 0 || has(run, 'o.background', 'fit.contain', 'fit.cover');
  const named = items.some(
    (item) =>
      item.is === 'file' ||
      item.is === 'ref' ||
      item.is === 'quote' ||
      isConcept(item, 'o.text', 'o.title', 'reg.face'),
  );
  if (blur === undefined || !beside || named || has(run, 'x.not', 'v.remove', 'x.off') || isOff(items, said))
    return items;
  const fit: Item = { ...blur, is: 'concept', id: 'fit.blur' };
  return less({ items: items.with(at, fit) }, (item) =>
    isConcept(
      item,
      'fit.contain',
      'fit.cover',
      'o.background',
      'o.image',
      'o.clip',
      'pl.stack',
      'p.others',
      'rel.after',
      'v.change',
      'v.replace',
    ),
  );
};

const isOff = (items: readonly Item[], said: (item: Item) => string): boolean =>
  items.some((item) => /^(?:no|without|not|less)$/.test(said(item)));

/** How what is free beside the picture is filled. */
export const blurredSides: readonly Rule[] = [besidePicture];
