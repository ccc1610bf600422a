import type { Clause } from '../../clause.ts';
import { type Item, isConcept } from '../../item.ts';

/** Colours of a text's letters and of what is around and behind them. */
interface Colors {
  own?: string;
  box?: string;
  outline?: string;
  shadow?: string;
}

type Part = 'box' | 'outline' | 'shadow';

const PARTS: Readonly<Record<string, Part>> = {
  'st.box': 'box',
  'o.background': 'box',
  'st.outline': 'outline',
  'st.shadow': 'shadow',
};
const TINTED: Readonly<Record<string, string>> = { 黑: '#000000', 白: '#FFFFFF' };

/** A colour that stands right before box, outline or shadow is theirs, and so is one behind "in"; any other is the letters'. */
export function colorsOf(clause: Clause): Colors {
  const found: Colors = {};
  const items = clause.items.filter((item) => !(item.is === 'word' && /^[的个了]$/.test(item.text)));
  for (const [index, item] of items.entries()) {
    const color = colorIn(item);
    if (color === undefined) continue;
    const tint = tintOf(clause, items[index + 1]);
    if (tint !== undefined) found.box ??= tint;
    const part = tint === undefined ? (partOf(items[index + 1]) ?? partBefore(clause, items, index)) : undefined;
    // "Brand red, #E4002B": the number is what is meant.
    if (part !== undefined) found[part] ??= color;
    else if (found.own === undefined || written(clause, item).startsWith('#')) found.own = color;
  }
  if (/白底|白框/.test(clause.text())) found.box ??= '#FFFFFF';
  return found;
}

/** "黄字黑底": a box with a colour of its own. */
const tintOf = (clause: Clause, next: Item | undefined): string | undefined =>
  isConcept(next, 'st.box') ? TINTED[written(clause, next).charAt(0)] : undefined;

const colorIn = (item: Item | undefined): string | undefined =>
  item?.is === 'concept' && item.id.startsWith('color.') ? item.id.slice('color.'.length) : undefined;

const partOf = (item: Item | undefined): Part | undefined => (item?.is === 'concept' ? PARTS[item.id] : undefined);

const written = ({ message }: Clause, item: Item | undefined): string =>
  item === undefined ? '' : message.slice(item.start, item.end);

/** "Outline every text in black", "描边黑色": the colour is that of the part before it. */
function partBefore(clause: Clause, items: readonly Item[], index: number): Part | undefined {
  const lead = items[index - 1];
  if (partOf(items[index + 1]) !== undefined) return undefined;
  if (partOf(lead) !== undefined && !isOfLetters(clause, items, index)) return partOf(lead);
  if (lead?.is !== 'word' || lead.text !== 'in') return undefined;
  const before = items.slice(0, index);
  const stop = before.findLastIndex((item) => item.is === 'punct' || isConcept(item, 'rel.and', 'v.make'));
  return partOf(before.slice(stop + 1).findLast((item) => partOf(item) !== undefined));
}

/** "Boxed white text", "黑底黄字". */
function isOfLetters(clause: Clause, items: readonly Item[], index: number): boolean {
  const [before, part, color, noun] = [items[index - 2], items[index - 1], items[index], items[index + 1]];
  if (isConcept(noun, 'o.text', 'o.title', 'm.captions') || colorIn(before) !== undefined) return true;
  return /字/.test(written(clause, color)) || /^[黑白]/.test(written(clause, part));
}
