import { type Item, isConcept } from '../item.ts';
import { hasFamily, type Rule } from './run.ts';

const ORDER = /\b(?:running order|order|sequence|line-?up|succession|arrangement)\b|顺序|次序|先后|排列|排序|编排/;
const TURN =
  /\b(?:flip\w*|revers\w*|invert\w*|inverse|opposite|backwards?|upside down|back to front|back-to-front|turn(?:ed|ing)?(?= [a-z ]{0,40}\b(?:a?round|over|about)\b)|swung? (?:a?round|about)|mirror\w*|other way (?:a?round|about)|reversal)\b|倒|反|颠|逆|掉[过个转头]|调[过个转头]|翻|对掉/;
/** "Last picture first, first picture last and so on". */
const ENDS_TURNED =
  /\blast (?:one|clip|shot|picture|photo|pic|slide|video|image)?s? ?(?:goes |comes |is |to be |becomes (?:the )?)?first,? (?:and )?(?:the )?first (?:one|clip|shot|picture|photo|pic|slide|video|image)?s? ?(?:goes |comes |is |to be |becomes (?:the )?)?last\b/;
const AND_SO_ON =
  /\b(?:and so on|and so forth|etc|and the (?:rest|others) (?:likewise|accordingly))\b|依次|以此类推|依此类推|诸如此类|照此/;
const LAST_TO_FIRST = /最后(?:一?[张段个条])?的?(?:变成?|成|放到?|排到?|作|做|当)?(?:第一[张段个条]?|最前面?|开头)/;

/** "Flip the sequence", "turn the running order upside down", "先后次序全部反转": a noun of order and a word of turning, however they
 *  stand to each other. What is named beside them stays. */
export const orders: Rule = (run) => {
  const { items } = run;
  // "先后次序" is an order as it is, and turned round another.
  const ordered = items.some(
    (item) => item.is === 'concept' && item.id.startsWith('order.') && !/^(?:先后|次序|顺序)/.test(run.said(item)),
  );
  if (ordered || hasFamily(run, 'tr.', 'rot.90') || items.some(({ is }) => is === 'quote' || is === 'dur'))
    return items;
  if (items.some((item) => isConcept(item, 'v.swap', 'x.not', 'o.text', 'o.title', 'm.captions', 'o.music')))
    return items;
  const spans = items.filter(({ start, end }) => end > start);
  const text = spelled(spans, run.said);
  const turned = spanOf(text, ORDER, TURN);
  return turned === undefined ? picturesTurned(items) : put(items, spans, text, turned);
};

/** "All photos in reverse", "the pictures backwards": what does not run is put in the opposite order. */
function picturesTurned(items: readonly Item[]): Item[] {
  const many = items.some((item) => isConcept(item, 'o.all', 'o.each', 'o.slideshow'));
  const pictures = items.some((item) => isConcept(item, 'o.image')) && many;
  const running = items.some((item) => item.is === 'file' || item.is === 'ref' || isConcept(item, 'o.clip', 'o.it'));
  if (!pictures || running) return [...items];
  return items.map((item) => (isConcept(item, 'v.reverse') ? { ...item, is: 'concept', id: 'order.reverse' } : item));
}

/** The text of a run, each word at a known place. */
interface Spelled {
  readonly words: string;
  readonly starts: readonly number[];
}

function spelled(items: readonly Item[], said: (item: Item) => string): Spelled {
  let words = '';
  const starts: number[] = [];
  for (const item of items) {
    starts.push(words.length);
    words += /^\p{Script=Han}/u.test(said(item)) ? said(item) : `${said(item)} `;
  }
  return { words, starts };
}

function spanOf({ words }: Spelled, one: RegExp, other: RegExp): [number, number] | undefined {
  const [a, b] = [one.exec(words), other.exec(words)];
  if (a === null || b === null) return undefined;
  return [Math.min(a.index, b.index), Math.max(a.index + a[0].length, b.index + b[0].length)];
}

const KEPT: ReadonlySet<Item['is']> = new Set(['file', 'ref', 'these', 'num', 'punct']);

function put(
  items: readonly Item[],
  spans: readonly Item[],
  { starts }: Spelled,
  [from, to]: readonly [number, number],
): Item[] {
  const inside = spans.filter((item, at) => {
    const start = starts[at] ?? 0;
    const end = starts[at + 1] ?? Number.MAX_SAFE_INTEGER;
    return (
      start < to && end > from && !KEPT.has(item.is) && !isConcept(item, 'o.clip', 'o.image', 'o.all', 'o.slideshow')
    );
  });
  const [first] = inside;
  if (first === undefined) return [...items];
  return items.flatMap((item): Item[] => {
    if (item === first) return [{ is: 'concept', id: 'order.reverse', start: item.start, end: item.end }];
    return inside.includes(item) ? [] : [item];
  });
}

/** "Last picture first, first picture last and so on", "最后一张变第一张，依次倒过来": the whole row; without "and so on" the two at its
 *  ends. */
export function withTurnedEnds(items: readonly Item[], message: string): Item[] {
  const text = message.toLowerCase();
  const ends = ENDS_TURNED.exec(text);
  const said = (ends ?? LAST_TO_FIRST.exec(text))?.[0];
  const isAll = AND_SO_ON.test(text) || /倒|反|\b(?:revers|backward|opposite|invert|flip)/.test(text);
  if (said === undefined || (ends === null && !isAll)) return [...items];
  const from = text.indexOf(said);
  const rest = AND_SO_ON.exec(text);
  const to = Math.max(from + said.length, rest === null ? 0 : rest.index + rest[0].length);
  const inside = items.filter(({ start, end, is }) => start >= from && end <= to && is !== 'file' && is !== 'quote');
  const [first] = inside;
  if (first === undefined) return [...items];
  const { start, end } = first;
  // "In reverse order, the last one first": said twice.
  const isAgain = items.some((item) => isConcept(item, 'order.reverse'));
  const turned: Item[] = isAll ? [{ is: 'concept', id: 'order.reverse', start, end }] : swapped(start, end);
  return items.flatMap((item): Item[] => {
    if (item === first) return isAgain ? [] : turned;
    return inside.includes(item) ? [] : [item];
  });
}

function swapped(start: number, end: number): Item[] {
  return [
    { is: 'concept', id: 'v.swap', start, end },
    { is: 'ref', n: 1, kind: 'clip', start, end },
    { is: 'ref', n: -1, kind: 'clip', start, end },
  ];
}
