import { type Item, isConcept } from '../item.ts';
import { findSaid, has, hasFamily, less, type Rule, type Run, replaced, without } from './run.ts';

const DULL = /^(flat|faded|washed out|lifeless|weak|insipid|boring|dead|tired|lame|meh)$/;
const SHRILL = /^(scream|screaming|shout|shouting|glaring|lurid|aggressive|shrill)$/;
const OTHERS = ['o.title', 'o.text', 'm.captions', 'o.background', 'o.watermark'] as const;

/** "Remove the colour", "take the colour out of the beach": black and white. Else colours are how strong they are: "the colours
 *  are flat", "colours stronger". */
const colours: Rule = (run) => {
  const at = findSaid(run, /^(?:colou?rs?|colou?ring)$/);
  const rest = { items: run.items.filter((_, index) => index !== at) };
  const other = hasFamily(run, 'color.') || has(run, ...OTHERS) || run.items.some(({ is }) => is === 'quote');
  // "Warmer colours": the other word says it all.
  if (at < 0 || other) return run.items;
  if (hasFamily(rest, 'lk.', 'look.')) return rest.items;
  return drained(run, at) ?? dull(run, at) ?? strength(run, at);
};

function drained(run: Run, at: number) {
  const { items, said } = run;
  const some = /^(some|a bit of|a little)$/.test(said(items[at - 1]));
  const taken = items.findIndex(
    (item, index) =>
      (isConcept(item, 'v.remove', 'x.off', 'p.except') && index < at) ||
      (/^(out|away)$/.test(said(item)) && index > at),
  );
  if (some) return less({ items: replaced(run, at, 'lk.saturation.down') }, (item) => isConcept(item, 'v.remove'));
  if (taken < 0) return undefined;
  const rest = { items: without({ items: replaced(run, at, 'look.mono') }, taken) };
  return less(rest, (item) => /^(take|suck|drain)$/.test(said(item)));
}

function dull(run: Run, at: number) {
  const word = findSaid(run, DULL);
  return word < 0 ? undefined : without({ items: replaced(run, word, 'lk.saturation.raise') }, at);
}

function strength(run: Run, at: number) {
  const { items } = run;
  const muted = items.findIndex((item) => isConcept(item, 'v.mute'));
  if (muted >= 0) return without({ items: replaced(run, at, 'lk.saturation.lower') }, muted);
  if (findSaid(run, SHRILL) >= 0) return replaced(run, at, 'lk.saturation.lower');
  const intense = findSaid(run, /^intense$/);
  if (intense >= 0 && !has(run, 'deg.more'))
    return replaced(run, at, has(run, 'deg.too') ? 'lk.saturation.lower' : 'lk.saturation.raise');
  const way = hasFamily(run, 'deg.', 'dir.') || has(run, 'v.louder', 'v.quieter', 'v.rise', 'v.sink');
  return way ? replaced(run, at, 'lk.saturation') : items;
}

const PICTURES = ['o.all', 'o.image', 'o.clip', 'n.film'] as const;

/** "White behind everything", "a grey background behind the photos": what is seen where no picture is. */
const behindThem: Rule = (run) => {
  const { items, said } = run;
  const at = items.findIndex(
    (item, index) =>
      /^(?:behind|background behind|backdrop behind|underneath)$/.test(said(item)) &&
      items.slice(index + 1, index + 4).some((next) => isConcept(next, ...PICTURES)),
  );
  const other = has(run, 'o.text', 'o.title', 'm.captions', 'o.watermark', 'o.music', 'o.overlay', 'v.move', 'ky.on');
  if (at < 0 || !hasFamily(run, 'color.') || other || items.some(isNamedThing)) return items;
  const noun = items.findIndex((item, index) => index > at && isConcept(item, ...PICTURES));
  return without({ items: replaced(run, at, 'o.background') }, noun);
};

const isNamedThing = ({ is }: Item): boolean => is === 'quote' || is === 'file' || is === 'ref';

/** Colours as such. */
export const colouring: readonly Rule[] = [behindThem, colours];
