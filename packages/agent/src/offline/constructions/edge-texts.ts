import { type Item, isConcept } from '../item.ts';
import { has, hasFamily, hasVerb, type Rule, type Run } from './run.ts';

const NTH: Readonly<Record<string, 1 | -1>> = {
  opening: 1,
  intro: 1,
  starting: 1,
  closing: -1,
  end: -1,
  ending: -1,
  final: -1,
  outro: -1,
};

/** "The opening title", "the closing text", "the title at the end": one of several by where it is. With words in quotes it may
 *  be a new one. */
const edgeTexts: Rule = (run) => {
  const { items } = run;
  const made =
    has(run, 'v.add', 'v.insert', 'v.make') && !hasFamily(run, 'color.', 'size.', 'st.', 'pos.', 'an.', 'v.fade');
  if (made || items.some(({ is }) => is === 'quote')) return items;
  const read: Item[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const found = edgeText(run, at);
    const item = items[at];
    if (found !== undefined) {
      read.push(found.item);
      at += found.length - 1;
    } else if (item !== undefined) read.push(item);
  }
  return read;
};

function edgeText(run: Run, at: number): { item: Item; length: number } | undefined {
  const { items, said } = run;
  const [item, next] = [items[at], items[at + 1]];
  if (item === undefined) return undefined;
  if (isConcept(item, 'o.title') && said(item) === 'opening title') return { item: counted(1, item, item), length: 1 };
  const nth = item.is === 'word' ? NTH[item.text] : undefined;
  if (next === undefined) return undefined;
  if (nth !== undefined && isNoun(next)) return { item: counted(nth, item, next), length: 2 };
  const placed = isConcept(next, 'rel.start', 'rel.end') && said(next).startsWith('at the');
  if (!isNoun(item) || !placed || hasVerb(run, 'v.make', 'v.want', 'v.remove', 'v.fadein', 'v.fadeout'))
    return undefined;
  return { item: counted(isConcept(next, 'rel.start') ? 1 : -1, item, item), length: 2 };
}

function isNoun(item: Item): boolean {
  return isConcept(item, 'o.title', 'o.text');
}

function counted(n: 1 | -1, { start }: Item, last: Item): Item {
  return { is: 'ref', n, kind: isConcept(last, 'o.text') ? 'text' : 'title', start, end: last.end };
}

/** Texts that are told by where they stand. */
export const places: readonly Rule[] = [edgeTexts];
