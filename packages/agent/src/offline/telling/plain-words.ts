import { type Item, isConcept } from '../item.ts';

/** "No no, ..." at the start takes nothing away. */
export function withoutNo(items: readonly Item[], message: string): Item[] {
  const end = items.findIndex((item) => !isNo(item, message) && item.is !== 'punct');
  const head = items.slice(0, Math.max(0, end));
  const [first] = head;
  if (first === undefined || first.is === 'punct' || head.filter(({ is }) => is !== 'punct').length < 2)
    return [...items];
  return items.map((item, at) => {
    const { start, end: to } = item;
    return at < end && isConcept(item, 'x.off') ? { is: 'word', text: 'no', start, end: to } : item;
  });
}

const isNo = (item: Item, message: string): boolean => /^no+$/i.test(message.slice(item.start, item.end));

const STATE = /^(?:(?:color|size|st|look|lk|pos|deg)\.|v\.(?!say|change|add))/;

/** "The webcam should be smaller", "the music should be 60%": what becomes of it, and no words that it says. */
export function withStates(items: readonly Item[], message: string): Item[] {
  return items.map((item, at): Item => {
    const next = items[at + 1];
    if (!isConcept(item, 'v.say') || next === undefined) return item;
    // "The last title should be the same": as what was done last.
    if (isConcept(item, 'v.say') && /^ (?:the )?same\b/i.test(message.slice(item.end, item.end + 12)))
      return { is: 'word', text: 'be', start: item.start, end: item.end };
    if (!/\bbe$/i.test(message.slice(item.start, item.end)) || !isState(next)) return item;
    return { is: 'concept', id: 'v.make', start: item.start, end: item.end };
  });
}

const isState = (item: Item): boolean =>
  /^(?:percent|times|dur)$/.test(item.is) || (item.is === 'concept' && STATE.test(item.id));

/** "Take it out of the film", "把它从片子里删掉": where it is taken out of says nothing more. */
export function withoutOutOfFilm(items: readonly Item[], message: string): Item[] {
  if (!items.some((item) => isConcept(item, 'v.remove')) || !items.some((item) => isConcept(item, 'o.it')))
    return [...items];
  const at = items.findIndex((item, index) => isConcept(item, 'n.film') && isConcept(items[index - 1], 'rel.from'));
  const film = items[at];
  if (
    film === undefined ||
    /[a-z]/i.test(message.slice(film.end).replace(/\b(?:please|thanks|completely|altogether|entirely)\b/gi, ''))
  )
    return [...items];
  return items.toSpliced(at - 1, 2);
}

const BACKWARDS_EN = /^ ?(?:from|counting from|counted from) (?:the )?(?:end|back|last|right)\b/i;
const BACKWARDS_ZH = /(?:倒着|倒过来|从后(?:面|往前)?|从末尾|从最后|从尾)(?:往前)?数?起?$|最后$/;

/** "Photo number two from the end", "倒着数第二张": counted from the last one. */
export function withCountedBack(items: readonly Item[], message: string): Item[] {
  const at = items.findIndex(
    (item) => item.is === 'ref' && item.n > 0 && (item.count ?? 1) === 1 && isBackwards(item, message),
  );
  const ref = items[at];
  if (ref?.is !== 'ref') return [...items];
  const behind = BACKWARDS_EN.exec(message.slice(ref.end, ref.end + 30))?.[0].length ?? 0;
  const lead = BACKWARDS_ZH.exec(message.slice(Math.max(0, ref.start - 8), ref.start))?.[0].length ?? 0;
  return items.flatMap((item): Item[] => {
    if (item === ref) return [{ ...ref, n: -ref.n }];
    const inside =
      (item.start >= ref.end && item.end <= ref.end + behind) ||
      (item.end <= ref.start && item.start >= ref.start - lead);
    return inside ? [] : [item];
  });
}

function isBackwards({ start, end }: Item, message: string): boolean {
  if (BACKWARDS_EN.test(message.slice(end, end + 30))) return true;
  return message.slice(start, start + 1) === '第' && BACKWARDS_ZH.test(message.slice(Math.max(0, start - 8), start));
}

const BOTH_ENDS = /(?:首尾|头尾|前后)两(?:[个段条句首]|张)?|一头一尾|一首一尾/g;

/** "首尾两段": the first and the last. */
export function withFirstAndLast(items: readonly Item[], message: string): Item[] {
  if (!/[首头]/.test(message)) return [...items];
  return [...message.slice(0, 2000).matchAll(BOTH_ENDS)].reduce<Item[]>(
    (now, match) => {
      const [from, to] = [match.index, match.index + match[0].length];
      const at = now.findIndex(({ start }) => start >= from);
      const behind = now.filter(({ start }) => start >= to);
      const kind = /张$/.test(match[0]) ? 'image' : 'any';
      if (at < 0 || now.some(({ start, end }) => start < to && end > to)) return now;
      const one = (n: number): Item => ({ is: 'ref', n, kind, start: from, end: to });
      return [...now.slice(0, at), one(1), { is: 'concept', id: 'rel.join', start: to, end: to }, one(-1), ...behind];
    },
    [...items],
  );
}

/** "先城市后森林", "城市之后接森林": one and then the other. */
export function withFirstThen(items: readonly Item[], message: string): Item[] {
  return items.flatMap((item, at): Item[] => {
    const [lead, one, next, second] = [items[at - 2], items[at - 1], items[at + 1], items[at + 2]];
    if (!isConcept(item, 'rel.after') || !isThing(one)) return [item];
    const first = isSaid(lead, message, /^先$|^先放$/) && isThing(next);
    const joined = isSaid(next, message, /^接$|^接着$|^跟$|^紧跟$/) && isThing(second);
    return first || joined ? [{ is: 'concept', id: 'rel.and', start: item.start, end: item.end }] : [item];
  });
}

const isThing = (item: Item | undefined): boolean => item?.is === 'file' || item?.is === 'ref';
const isSaid = (item: Item | undefined, message: string, words: RegExp): boolean =>
  item !== undefined && words.test(message.slice(item.start, item.end));
