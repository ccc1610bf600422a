import { isShownText, isWords } from './heads.ts';
import { type Item, isConcept } from './item.ts';

/** "Let the first text pop in": texts come in, and are not put in. */
export function coming(message: string, items: readonly Item[]): readonly Item[] {
  const at = items.findIndex(
    (item) => isConcept(item, 'v.insert') && /^(?:pop|drop)s? in$/i.test(message.slice(item.start, item.end)),
  );
  const other = items.some(({ is }) => is === 'file') || isWords(items);
  return at < 0 || !items.some(isTextNoun) || other ? items : replaced(items, at, 'an.pop');
}

/** "Let the text pop up at 0:04": when it comes, and not how. */
export function comingAt(items: readonly Item[], message: string): readonly Item[] {
  const at = items.findIndex(
    (item) => isConcept(item, 'an.pop') && /^(?:pops?|popping) up$/i.test(message.slice(item.start, item.end)),
  );
  const timed = items.some(({ is }) => is === 'at') && items.some(isText);
  return at < 0 || !timed ? items : replaced(items, at, 'tm.begin');
}

/** "每个都拉到一秒": a length, and no place. */
export function pulledTo(items: readonly Item[], message: string): readonly Item[] {
  const at = items.findIndex(
    (item, index) =>
      isConcept(item, 'v.move') &&
      items[index + 1]?.is === 'dur' &&
      /^(?:拉|调|放|延|提|压|缩)到$/.test(message.slice(item.start, item.end)),
  );
  return at < 0 ? items : replaced(items, at, 'rel.to');
}

/** "Bin it altogether", "remove it completely": for good, and not the whole film. */
export function forGood(items: readonly Item[], message: string): readonly Item[] {
  const taken =
    items.some((item) => isConcept(item, 'v.remove', 'v.unwanted')) && items.some((item) => isConcept(item, 'o.it'));
  if (!taken) return items;
  const whole = (item: Item): boolean =>
    isConcept(item, 'n.film', 'o.all') &&
    /^(?:altogether|completely|entirely|wholly|彻底|整个儿?)$/i.test(message.slice(item.start, item.end));
  return items.some(whole) ? items.filter((item) => !whole(item)) : items;
}

/** "Don't start the beat until 0:05": that is when it begins. */
export function notUntil(items: readonly Item[], message: string): readonly Item[] {
  const not = items.find(
    (item) => isConcept(item, 'x.not') || (item.is === 'word' && /^(?:not|never|\w+n't)$/.test(item.text)),
  );
  const at = items.findIndex(
    (item) => item.is === 'before' && /^(?:not )?(?:until|till)\b/i.test(message.slice(item.start, item.end)),
  );
  const time = items[at];
  const starts = items.find((item) => isConcept(item, 'rel.start', 'tm.begin', 'v.add', 'an.in', 'v.show'));
  if (not === undefined || time?.is !== 'before' || starts === undefined) return items;
  const begin: Item = { is: 'concept', id: 'tm.begin', start: starts.start, end: starts.end };
  const point: Item = { is: 'at', ms: time.ms, start: time.start, end: time.end };
  return items.flatMap((item) => (item === not ? [] : item === starts ? [begin] : item === time ? [point] : [item]));
}

/** "At 0:04 instead of 0:10": the second is how it was. */
export function insteadOfTime(items: readonly Item[]): readonly Item[] {
  const at = items.findIndex(
    (item, index) => item.is === 'at' && isConcept(items[index + 1], 'rel.instead') && items[index + 2]?.is === 'at',
  );
  return at < 0 ? items : items.toSpliced(at + 1, 2);
}

const isText = (item: Item): boolean => isShownText(item) || isTextNoun(item);

const isTextNoun = (item: Item): boolean =>
  (item.is === 'ref' && /^(?:text|title|caption)$/.test(item.kind)) ||
  isConcept(item, 'o.text', 'o.title', 'm.captions');

/** "Remove a photo", "去掉一张照片": one of them, and it is asked which. */
export function anyOne(message: string, items: readonly Item[]): readonly Item[] {
  const at = items.findIndex(
    (item) => isConcept(item, 'o.each') && /^(?:an? |one |一[张个段条])/i.test(message.slice(item.start, item.end + 1)),
  );
  const taking = items.some((item) => isConcept(item, 'v.remove', 'v.unwanted'));
  return at >= 0 && taking && !items.some(({ is }) => is === 'file' || is === 'ref' || is === 'dur')
    ? replaced(items, at, 'p.some')
    : items;
}

/** "用日落开场，不要放最后": where it is not to be, behind where it is to be. */
export function notThere(items: readonly Item[]): readonly Item[] {
  const at = items.findIndex((item, index) => item.is === 'punct' && isConcept(items[index + 1], 'x.not', 'v.remove'));
  const before = items.slice(0, at);
  const rest = items.slice(at + 2);
  const placed =
    before.some((item) => isConcept(item, 'rel.start', 'rel.end')) &&
    before.some(({ is }) => is === 'file' || is === 'ref');
  const other = rest.some((item) => isConcept(item, 'rel.start', 'rel.end'));
  const bare = rest.every(
    (item) => item.is === 'word' || isConcept(item, 'rel.start', 'rel.end', 'v.move', 'v.insert', 'rel.from'),
  );
  return at >= 0 && placed && other && bare ? before : items;
}

/** "I don't want the pictures to move": they stay, and what they shall not do is move. */
export function unmoved(items: readonly Item[], message: string): readonly Item[] {
  const at = items.findIndex((item) => isConcept(item, 'v.remove', 'x.not', 'v.unwanted'));
  const [to, move] = items.filter((item) => item.is !== 'punct').slice(-2);
  if (
    at < 0 ||
    move === undefined ||
    !isConcept(to, 'rel.to') ||
    !/^mov(?:e|ing)$/i.test(message.slice(move.start, move.end))
  )
    return items;
  return items.flatMap((item, index) =>
    index === at ? replaced([item], 0, 'n.motionless') : item !== move && item !== to ? [item] : [],
  );
}

/** "Keep the sunset still": it stays, and what it shall not do is move. */
export function still(items: readonly Item[]): readonly Item[] {
  const at = items.findIndex((item) => isConcept(item, 'v.keep', 'v.freeze', 'tm.stay'));
  const end = items.findIndex(
    (item, index) => index > at && item.is === 'word' && /^(?:still|steady|motionless|stationary)$/.test(item.text),
  );
  if (at < 0 || end < 0 || end - at > 6 || items.some(({ is }) => is === 'dur' || is === 'at')) return items;
  return replaced(items, at, 'n.motionless').toSpliced(end, 1);
}

/** "小窗放中间": between nothing is the middle of the frame. */
export function centred(items: readonly Item[]): readonly Item[] {
  const at = items.findIndex((item) => isConcept(item, 'rel.between') && item.end - item.start <= 4);
  const things = items.filter(({ is }) => is === 'file' || is === 'ref' || is === 'these' || is === 'quote').length;
  const placed = items.some((item) =>
    isConcept(item, 'v.move', 'v.set', 'o.text', 'o.title', 'm.captions', 'o.overlay'),
  );
  const others = items.some((item) => isConcept(item, 'p.others', 'p.other', 'p.both'));
  if (at < 0 || things > 1 || !placed || others || items.some((item) => isConcept(item, 'o.transition', 'o.cut')))
    return items;
  // "两半中间": between two things.
  if (items[at - 2]?.is === 'num' || isConcept(items[at - 1], 'n.parts', 'v.split', 'p.both')) return items;
  const beside = items[at - 1]?.is === 'file' || items[at - 1]?.is === 'ref' || items[at + 1]?.is === 'file';
  return beside && !items.some((item) => isConcept(item, 'v.move', 'v.set'))
    ? items
    : replaced(items, at, 'pos.center');
}

/** The items with another meaning in place of one. */
export function replaced(items: readonly Item[], index: number, id: string): Item[] {
  return items.map((item, at) => (at === index ? { is: 'concept', id, start: item.start, end: item.end } : item));
}

/** "Too small to read on a phone", "so people can read them": what people do, and nothing that a text says. */
function isReading(item: Item, message: string): boolean {
  if (!isConcept(item, 'v.say') || !/^(?:to )?read$/i.test(message.slice(item.start, item.end))) return false;
  const before = message.slice(Math.max(0, item.start - 24), item.start);
  return /\b(?:can|could|cannot|can'?t|couldn'?t|(?:small|hard|easy|easier|tiny|quick|fast|time|able|struggle)(?: to)?|people|viewers|nobody|everyone|they|i|you) $/i.test(
    before,
  );
}

/** "改成：别眨眼": what stands behind a colon is said, and forbids nothing. */
export function wordsSaid(items: readonly Item[], message: string): Item[] {
  return items.map((item, at) => {
    const before = items[at - 1];
    const said = isConcept(item, 'x.not') && before?.is === 'punct' && before.text === ':';
    return said || isReading(item, message)
      ? { is: 'word', text: message.slice(item.start, item.end), start: item.start, end: item.end }
      : item;
  });
}
