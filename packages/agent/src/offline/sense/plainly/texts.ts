import type { Slots } from '../slots.ts';
import { allWholly, inWords, lengthOf, nounOf } from './meant.ts';
import { type Plainly, quoted } from './say.ts';
import { movedOf, spotOf } from './spots.ts';
import { colorOf, styled } from './text-styles.ts';
import { animatedText, timed } from './text-times.ts';

const TEXTS_NOUNS = ['o.title', 'm.captions', 'o.text', 'o.it'];

/** The text that a wish is about: one that is named, else by its kind. */
export function textOf(slots: Slots): string {
  if (slots.things.length > 0) return slots.who ?? '';
  return nounOf(slots, ...TEXTS_NOUNS) ?? inWords(slots, ['it', '它']);
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
  const spot = spotOf(slots);
  if (spot === undefined) return movedOf(who, slots);
  if (slots.ids('pos.').length > 2) return undefined;
  return slots.language === 'zh' ? `把${who}放到${spot}` : `put ${who} at the ${spot}`;
}

function removed(slots: Slots): string | undefined {
  if (slots.lengths.length + slots.points.length + slots.ranges.length > 0) return undefined;
  if (slots.has('p.others', 'p.other', 'x.only')) return undefined;
  const who =
    slots.things.length > 0 ? slots.who : (nounOf(slots, ...TEXTS_NOUNS) ?? inWords(slots, ['the text', '文字']));
  return slots.language === 'zh' ? `删除${who}` : `remove ${who}`;
}

/** Words on the screen: acts and how each is said plainly. */
export const TEXTS: Readonly<Record<string, Plainly>> = allWholly({
  text_add: added,
  text_change: changed,
  text_remove: removed,
  text_style: (slots) => styled(textOf(slots), slots),
  text_place: placed,
  text_time: (slots) => timed(textOf(slots), slots, lengthOf(slots)),
  text_animate: (slots) => animatedText(textOf(slots), slots, lengthOf(slots)),
});
