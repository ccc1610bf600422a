import type { Item } from '../../item.ts';
import type { Slots } from '../slots.ts';
import { allWholly, type Both, inWords, lengthOf, nounOf } from './meant.ts';
import { type Plainly, quoted } from './say.ts';
import { movedOf, spotOf } from './spots.ts';
import { animatedText } from './text-motion.ts';
import { colorOf, styled } from './text-styles.ts';
import { timed } from './text-times.ts';

const TEXTS_NOUNS = ['o.title', 'm.captions', 'o.text'];

/** A text by a word of its own ("the disclaimer", "名言"), or by none: the one that was touched, the only one, or asked for. */
const THAT_TEXT = (slots: Slots): string => inWords(slots, ['that text', '那行字']);

/** Words that are there, or a text by its number. A clip only tells where a text is. */
const isTextual = (item: Item): boolean =>
  item.is === 'quote' || (item.is === 'ref' && /^(?:text|title|caption|any)$/.test(item.kind));

/** The text that a wish is about: one that is named, else by its kind. */
export function textOf(slots: Slots): string {
  if (slots.named.some(isTextual)) return slots.named.every(isTextual) ? (slots.who ?? '') : '';
  const [place] = slots.things;
  if (place !== undefined)
    return slots.things.length > 1 ? '' : inWords(slots, [`the text on ${place}`, `${place}上的文字`]);
  return nounOf(slots, ...TEXTS_NOUNS) ?? THAT_TEXT(slots);
}

/** The same where a clip says when: "the title while the beach is on". */
function textAlone(slots: Slots): string {
  const texts = slots.named.flatMap((item, at) => (isTextual(item) ? [slots.things[at] ?? ''] : []));
  if (texts.length > 1) return texts.length === slots.things.length ? (slots.who ?? '') : '';
  return texts[0] ?? nounOf(slots, ...TEXTS_NOUNS) ?? THAT_TEXT(slots);
}

/** When a new text is seen: a stretch, from a point, over a clip, at an edge. */
function whenOf(slots: Slots): string | undefined {
  const { ranges, points, things, heads, tails } = slots;
  const said: readonly (readonly [readonly string[], string, string, string])[] = [
    [ranges, ' from ', '在', ''],
    [heads, ' in the first ', '在前', ''],
    [tails, ' in the last ', '在最后', ''],
    [points, ' at ', '在', ''],
    [things, ' on ', '在', '上'],
  ];
  const found = said.filter(([values]) => values.length > 0);
  const [only] = found;
  if (found.length > 1 || (only !== undefined && only[0].length > 1)) return undefined;
  if (only !== undefined) return inWords(slots, [`${only[1]}${only[0][0]}`, `${only[2]}${only[0][0]}${only[3]}`]);
  return edgeOf(slots);
}

function edgeOf(slots: Slots): string {
  const [start, end] = [slots.has('rel.start'), slots.has('rel.end')];
  if (start === end) return '';
  return start ? inWords(slots, [' at the start', '在开头']) : inWords(slots, [' at the end', '在结尾']);
}

function added(slots: Slots): string | undefined {
  const [text] = slots.quotes;
  const [long] = slots.lengths;
  const when = whenOf(slots);
  if (text === undefined || when === undefined || !isPlainText(slots)) return undefined;
  const spot = spotOf(slots);
  const color = colorOf(slots) ?? '';
  if (slots.language === 'zh')
    return [when, spot && `在${spot}`, `添加${color}文字${quoted(text)}`, long && `，显示${long}`]
      .filter(Boolean)
      .join('');
  const what = [`add`, color, `text ${quoted(text)}`, spot && `at the ${spot}`].filter(Boolean).join(' ');
  return `${what}${when}${long === undefined ? '' : ` for ${long}`}`;
}

/** One text, with no look of its own but a colour. */
function isPlainText(slots: Slots): boolean {
  if (slots.quotes.length > 1 || slots.lengths.length > 1 || slots.ids('color.').length > 1) return false;
  return slots.ids('st.', 'an.', 'size.').every((id) => id === 'an.in' || id === 'size.size');
}

const NEW_EN = /\b(?:saying?|says|reads?|reading|to|with|be|:)\s+(?:say |read )?([A-Z0-9][^"“]{1,60})$/;
const NEW_ZH =
  /(?:改成|改为|换成|换为|变成|写成|写上|写|成|为)[:：]?([^"“「,，]{2,30}?)(?:吧|呗|好了|就行|可以吗|行吗)?[。.!！]?$/u;

/** The new words of a text: in quotes, else what stands at the end behind "to". */
function newWords(slots: Slots): string | undefined {
  if (slots.quotes.length > 0) return isTold(slots) ? slots.quotes.at(-1) : undefined;
  if (slots.ids('color.', 'size.', 'st.', 'pos.', 'an.').length > 0) return undefined;
  const found = (slots.language === 'zh' ? NEW_ZH : NEW_EN).exec(slots.text)?.[1]?.trim();
  return found === undefined || /something|else|another|different|别的|其他|另/i.test(found) ? undefined : found;
}

const TELLS =
  /(?:\b(?:to|into|say|says|saying|read|reads|reading|be|is|with|now|put|write|becomes?)|[:：=→>]|改成|改为|换成|换为|变成|改做|写成|写上|写|是|为|成|说|叫|用)[\s"“「『'‘《]*$/i;

/** True when words before the last quote tell that it is what the text is to say. */
function isTold({ text, quotes, has }: Slots): boolean {
  const words = quotes.at(-1) ?? '';
  const before = text.slice(0, Math.max(0, text.lastIndexOf(words)));
  return TELLS.test(before) && !has('x.not') && !/typo|misspel|错字|错别字/i.test(before.slice(-24));
}

function changed(slots: Slots): string | undefined {
  const { things, quotes, language } = slots;
  const words = newWords(slots);
  if (words === undefined || quotes.length > 2 || things.length > 1) return undefined;
  const old = things[0] ?? (quotes.length > 1 ? quoted(quotes[0] ?? '') : nounOf(slots, ...TEXTS_NOUNS));
  const named = old !== undefined && !/^(?:all |所有)/.test(old) ? old : inWords(slots, ['the text', '文字']);
  return language === 'zh' ? `把${named}改成${quoted(words)}` : `change ${named} to ${quoted(words)}`;
}

function placed(slots: Slots): string | undefined {
  const who = textOf(slots);
  if (who === '') return undefined;
  const spot = spotOf(slots);
  if (spot === undefined || slots.has('x.not')) return movedOf(who, slots) ?? looselyPlaced(who, slots);
  if (slots.ids('pos.').length > 2) return undefined;
  return slots.language === 'zh' ? `把${who}放到${spot}` : `put ${who} at the ${spot}`;
}

/** Words of a place or way that are no more than words: "the upper third", "at eye level", "提上去". */
const LOOSELY: readonly (readonly [RegExp, spot: Both])[] = [
  [/\b(?:raise|lift|hoist|higher)\b|上抬|抬高|提[上高]|往上|擺高|摆高/i, ['up', '往上移一点']],
  [/\b(?:drop|lower it|down)\b|往下|下拉|下移/i, ['down', '往下移一点']],
  [/\bupper\b|\btop\b|上三分之一|上半|上[方面头边沿缘]|上[边]?缘|顶/i, ['top', '顶部']],
  [/\bbottom\b|\bfoot\b|\blower\b|下三分之一|下半|下[方面头边沿缘]|底/i, ['bottom', '底部']],
  [/eye level|\bmiddle\b|视线高度|正中|中间|中央/i, ['center', '中间']],
  [/左[侧半边]|\bleft\b/i, ['left', '左边']],
  [/右[侧半边]|\bright\b/i, ['right', '右边']],
];

function looselyPlaced(who: string, slots: Slots): string | undefined {
  const beside = slots.things.reduce((text, thing) => text.replace(thing.replace(/^the /, ''), ''), slots.text);
  const [first, second] = LOOSELY.filter(([said]) => said.test(beside));
  if (first === undefined || (second !== undefined && !/^(?:up|down)$/.test(first[1][0]))) return undefined;
  const [en, zh] = first[1];
  if (/^(?:up|down)$/.test(en)) return inWords(slots, [`move ${who} a little ${en}`, `${who}${zh}`]);
  return inWords(slots, [`put ${who} at the ${en}`, `把${who}放到${zh}`]);
}

function removed(slots: Slots): string | undefined {
  if (slots.lengths.length + slots.points.length + slots.ranges.length > 0) return undefined;
  if (slots.has('p.others', 'p.other', 'x.only')) return undefined;
  const who = textOf(slots);
  if (who === '' || /\bbut\b|except|除了/i.test(slots.text)) return undefined;
  return slots.language === 'zh' ? `删除${who}` : `remove ${who}`;
}

/** Words on the screen: acts and how each is said plainly. */
export const TEXTS: Readonly<Record<string, Plainly>> = allWholly({
  text_add: added,
  text_change: changed,
  text_remove: removed,
  text_style: (slots) => styled(textOf(slots), slots),
  text_place: placed,
  text_time: (slots) => timed(textAlone(slots), slots, lengthOf(slots)),
  text_animate: (slots) => animatedText(textOf(slots), slots, lengthOf(slots)),
});
