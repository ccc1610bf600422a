import { Clause } from './clause.ts';
import { type Item, isConcept } from './item.ts';

type Rule = (items: readonly Item[], message: string) => readonly Item[];

/** What words of size, colour and leaving out mean of what lies over the film. */
export function laidLooks(items: readonly Item[], message: string): readonly Item[] {
  return RULES.reduce((now, rule) => rule(now, message), items);
}

/** "字幕用黄色，后面加黑色背景", "all but the first, which should be red": what is said behind a wish for texts is said of them. */
export function ofTextBefore(last: Clause | undefined, now: Clause): Clause {
  if (last === undefined || !last.items.some(isTextual)) return now;
  const background = now.items.findIndex((item) => isConcept(item, 'o.background'));
  const others = now.items.some(
    (item) => item.is === 'file' || isConcept(item, 'n.film', 'o.clip', 'fit.contain', 'fit.blur'),
  );
  const behind = /后面|底下|背后|下面|\bbehind\b|\bunder/i.test(now.text());
  const item = now.items[background];
  if (item !== undefined && behind && !others && now.family('color.') !== undefined)
    return new Clause(now.items.with(background, concept('st.box', item)), now.message, now.previous);
  const which = now.items.findIndex((one, at) => at < 2 && one.is === 'word' && one.text === 'which');
  const left = last.items.slice(last.indexOf('p.except') + 1).find(({ is }) => is === 'ref');
  if (which < 0 || left === undefined || !last.has('p.except')) return now;
  return new Clause(now.items.with(which, left), now.message, now.previous);
}

const TEXTS = ['o.text', 'o.title', 'm.captions'];

const isTextual = (item: Item): boolean =>
  item.is === 'quote' ||
  (item.is === 'ref' && /^(?:text|title|caption|any)$/.test(item.kind)) ||
  isConcept(item, ...TEXTS);

const concept = (id: string, { start, end }: Item): Item => ({ is: 'concept', id, start, end });

const BEHIND = /\b(?:behind|beneath|underneath|under)\b/i;

/** "Something black behind all of them": a colour that is behind the letters, and not theirs. */
const backed: Rule = (items, message) => {
  const at = items.findIndex((item) => item.is === 'concept' && item.id.startsWith('color.'));
  const color = items[at];
  const others = items.some((item) => item.is === 'file' || isConcept(item, 'st.box', 'o.overlay', 'o.clip', 'n.film'));
  const spoken = items.some((item) => isTextual(item) || isConcept(item, 'o.it', 'o.all', 'o.each'));
  if (color === undefined || others || !spoken) return items;
  const next = items[at + 1];
  const plain = isConcept(next, 'st.outline', 'st.shadow', 'o.background');
  if (plain || !BEHIND.test(message.slice(color.end, color.end + 24))) return items;
  return items.toSpliced(at + 1, 0, concept('st.box', { ...color, start: color.end }));
};

/** "Tone the size of the texts down": letters have a size, and no volume. */
const sized: Rule = (items) => {
  const size = items.some((item) => item.is === 'concept' && item.id.startsWith('size.'));
  const sound = items.some((item) => isConcept(item, 'o.music', 'o.sound', 'o.voice', 'o.volume', 'm.voice'));
  if (!size || sound || !items.some(isTextual)) return items;
  return items.filter((item) => !isConcept(item, 'v.louder', 'v.quieter'));
};

const EDGE: Readonly<Record<string, number>> = {
  first: 1,
  last: -1,
  final: -1,
  middle: 0,
  'very last': -1,
  'very first': 1,
};

/** "Every title except the last": one of them, and no time. */
const exceptEdge: Rule = (items, message) => {
  const at = items.findIndex((item) => isConcept(item, 'p.except'));
  const item = items
    .slice(at + 1, at + 3)
    .find((one) => isConcept(one, 'rel.end', 'rel.start', 'pos.center', 'n.middle'));
  if (at < 0 || item === undefined) return items;
  const n = EDGE[message.slice(item.start, item.end).toLowerCase().replace(/^the /, '')];
  if (n === undefined) return items;
  return items.map((one) => (one === item ? { is: 'ref', n, kind: 'any', start: item.start, end: item.end } : one));
};

/** "I want it without captions", "the video without the webcam": what is left out is taken off. */
const leftOut: Rule = (items, message) => {
  const at = items.findIndex(
    (item) => isConcept(item, 'p.except') && /^(?:without|minus)$/i.test(message.slice(item.start, item.end)),
  );
  const rest = items.slice(at + 1);
  const lies = rest.some((item) => isConcept(item, ...TEXTS, 'o.overlay', 'o.watermark', 'o.music'));
  const before = items.slice(0, Math.max(0, at));
  const bare = before.every(
    (item) =>
      item.is === 'word' ||
      item.is === 'punct' ||
      isConcept(item, 'v.want', 'o.it', 'n.film', 'v.make', 'v.show', 'x.filler', 'rel.and'),
  );
  const other = rest.some((item) => item.is === 'concept' && /^(?:v|an|st|color|size|mo|tr)\./.test(item.id));
  if (at < 0 || !lies || !bare || other) return items;
  return [
    ...before.filter((item) => !isConcept(item, 'v.want', 'n.film', 'o.it')),
    concept('v.remove', items[at] ?? { start: 0, end: 0, is: 'word', text: '' }),
    ...rest,
  ];
};

const isMotion = (item: Item): boolean =>
  isConcept(item, 'v.fadein', 'v.fadeout') || (item.is === 'concept' && /^an\.(?!in$|out$|none$)/.test(item.id));

/** "The texts shouldn't fade in any more", "texts without the fade", "文字别淡入": how they come in is taken off. */
const stilled: Rule = (items, message) => {
  const motion = items.findIndex(isMotion);
  const at = items.findIndex(
    (item, index) =>
      index < motion &&
      (isConcept(item, 'x.not') ||
        (item.is === 'word' &&
          /^(?:shouldn't|mustn't|don't|doesn't|not|no|without|别|不)$/.test(item.text.replace('’', "'"))) ||
        (isConcept(item, 'p.except') && /^without$/i.test(message.slice(item.start, item.end)))),
  );
  const negation = items[at];
  if (negation === undefined || !items.some(isTextual) || items.some((item) => isConcept(item, 'v.remove')))
    return items;
  return items.map((item) => (item === negation ? concept('v.remove', item) : item));
};

/** "最后一条文字缩小消失": how it leaves, and no smaller size. */
const shrunkAway: Rule = (items) => {
  const size = items.findIndex((item) => isConcept(item, 'size.smaller'));
  const gone = items.findIndex((item) => isConcept(item, 'v.hide', 'an.out'));
  const near = size >= 0 && gone >= 0 && Math.abs(gone - size) <= 5;
  if (!near || !items.some(isTextual) || items.some((item) => isConcept(item, 'size.size'))) return items;
  return items.map((item, at) =>
    at === size ? concept('an.pop', item) : at === gone ? concept('an.out', item) : item,
  );
};

/** "It doesn't say "A" but "B"", "不是“A”，是“B”": other words for a text. */
const notButWords: Rule = (items) => {
  const at = items.findIndex((item) => isConcept(item, 'x.not'));
  const not = items[at];
  const [old, fresh, more] = items.filter(({ is, start }) => is === 'quote' && start >= (not?.end ?? 0));
  if (not === undefined || old?.is !== 'quote' || fresh?.is !== 'quote' || more !== undefined) return items;
  const verbs = items.some((item) => item.is === 'concept' && /^v\.(?!say$)/.test(item.id));
  if (old.onTimeline !== true || fresh.onTimeline === true || verbs) return items;
  return items.flatMap((item) =>
    item === not ? [concept('v.change', item)] : isConcept(item, 'rel.but', 'v.say') ? [] : [item],
  );
};

/** "A little too big": the word for the size says "too" itself. */
const tooOnce: Rule = (items, message) =>
  items.filter((item, at) => {
    const next = items[at + 1];
    const said = next === undefined ? '' : message.slice(next.start, next.end);
    return !(
      isConcept(item, 'deg.too') &&
      next?.is === 'concept' &&
      /^(?:size|dir)\./.test(next.id) &&
      /^(?:\w+ )*too /i.test(said)
    );
  });

/** "10秒到15秒再加“B”": once more, and no more of something. */
const addedAgain: Rule = (items, message) =>
  items.map((item, at) => {
    const next = items[at + 1];
    const fresh = next?.is === 'quote' && next.onTimeline !== true;
    return fresh && isConcept(item, 'deg.more') && /加/.test(message.slice(item.start, item.end))
      ? concept('v.add', item)
      : item;
  });

/** "..., no, properly bigger": a correction, and nothing that is switched off. */
const noAlone: Rule = (items, message) =>
  items.filter((item, at) => {
    const next = items[at + 1];
    const no = isConcept(item, 'x.off') && /^no$/i.test(message.slice(item.start, item.end));
    return !(no && next?.is === 'punct' && next.text === ',');
  });

const OUTLINES = ['st.outline', 'st.shadow', 'st.box'];

/** "The captions without the outline": what is around the letters is taken off. */
const unframed: Rule = (items, message) => {
  const part = items.findIndex((item) => isConcept(item, ...OUTLINES));
  const off = items.findIndex(
    (item, at) => at < part && isConcept(item, 'p.except') && /^without$/i.test(message.slice(item.start, item.end)),
  );
  return off < 0 || !items.some(isTextual)
    ? items
    : items.map((item, at) => (at === off ? concept('v.remove', item) : item));
};

/** "Take the black edge off the captions". */
const edged: Rule = (items) => {
  const at = items.findIndex((item, index) => {
    const before = items[index - 1];
    const edge = item.is === 'word' && /^(?:edges?|rims?)$/.test(item.text);
    return edge && before?.is === 'concept' && before.id.startsWith('color.');
  });
  const take = items.findIndex((item, index) => index < at && item.is === 'word' && item.text === 'take');
  const off = items.slice(at).some((item) => isConcept(item, 'rel.from', 'x.off'));
  if (at < 0 || !items.some(isTextual)) return items;
  return items.map((item, index) => {
    if (index === at) return concept('st.outline', item);
    return index === take && off ? concept('v.remove', item) : item;
  });
};

/** "White on red": the second colour is behind the letters. */
const onColor: Rule = (items, message) => {
  const at = items.findIndex((item, index) => {
    const [before, link] = [items[index - 2], items[index - 1]];
    const colors = [item, before].every((one) => one?.is === 'concept' && one.id.startsWith('color.'));
    return colors && link !== undefined && /^on$/i.test(message.slice(link.start, link.end));
  });
  const item = items[at];
  if (item === undefined || isConcept(items[at + 1], 'st.box', 'o.background') || !items.some(isTextual)) return items;
  return items.toSpliced(at + 1, 0, concept('st.box', { ...item, start: item.end }));
};

/** "Lift the captions a little", "raise the subtitles". */
const lifted: Rule = (items, message) => {
  const at = items.findIndex((item) => /^(?:lift|raise|hoist|elevate)$/i.test(message.slice(item.start, item.end)));
  const item = items[at];
  const valued = items.some((one) => isConcept(one, 'size.size', 'o.volume', 'pl.opacity') || one.is === 'percent');
  return item === undefined || valued || !items.some(isTextual)
    ? items
    : items.toSpliced(at, 1, concept('dir.up', item));
};

const SIDE: Readonly<Record<string, string>> = {
  'dir.left': 'al.left',
  'pos.left': 'al.left',
  'dir.right': 'al.right',
  'pos.right': 'al.right',
  'pos.center': 'al.center',
};

/** "Align all texts to the right". */
const aligned: Rule = (items) => {
  const at = items.findIndex((item) => item.is === 'word' && /^(?:align|aligned|justify|justified)$/.test(item.text));
  if (at < 0 || !items.some(isTextual)) return items;
  return items.map((item) => {
    const side = item.is === 'concept' ? SIDE[item.id] : undefined;
    return side === undefined ? item : concept(side, item);
  });
};

const RULES: readonly Rule[] = [
  noAlone,
  unframed,
  edged,
  onColor,
  lifted,
  aligned,
  tooOnce,
  addedAgain,
  backed,
  sized,
  exceptEdge,
  leftOut,
  stilled,
  shrunkAway,
  notButWords,
];
