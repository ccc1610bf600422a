import type { Item } from './item.ts';

/** What stands between the words of a text and those it is to have: "..., make that ...", "... must now read ...", "……，应该是……". */
const BECOMES =
  /^["”'’」』]?,? ?(?:(?:and|but|so|which|that|it|this)[, ]+)?(?:is (?:wrong|a mistake|a typo|out of date|old),? ?(?:and |it )?)?(?:please )?(?:(?:(?:make|change|turn|have|let|get) (?:that|it|this)(?: (?:to|into|say|read|be|show))?|(?:it|that|this)?(?:['’]s| is)? ?(?:should|must|has to|have to|had to|ought to|needs to|is supposed to|shall)(?: now| really| actually| rather)? (?:be|say|read|show|become)|(?:it|that)(?:['’]s| is)(?: actually| really| now)?) )/i;
const BECOMES_ZH =
  /^["”」』]?(?:了)?[,，]?(?:请|帮我|麻烦|现在|这里|但|但是|其实)*(?:应该|应当|要|得|需要)?(?:写错了[,，]?)?(?:应该)?(?:改[成为]|换[成为]|变成|写成|写|是)[:：]?/;
/** How a text is to be, and no words for it. */
const TRAIT =
  /^(?:(?:a |an |the |in |on |at |to |much |way |far |more |less |even |all |not |my |one |for |up |bit |little )|(?:bigger|smaller|larger|red|blue|green|yellow|white|black|bold|italic|longer|shorter|higher|lower|gone|there|visible|centred|centered|big|small|go|it|stay|fade|slide|pop|move|appear|disappear|brighter|darker|\d))|^[一那这在]|[体号型色边角置]$|[大小长短高低]一?[点些]?$/i;

/** "It says Summer Sale, make that Winter Sale", "“夏日特卖”现在应该写成冬日特卖": words for words, whether in quotes or not. */
export function newWords(items: readonly Item[], message: string): Item[] {
  const at = items.findIndex((item) => item.is === 'quote' && item.onTimeline === true);
  const old = items[at];
  if (old?.is !== 'quote' || items.some((item) => item !== old && item.is === 'quote' && item.onTimeline === true))
    return [...items];
  const behind = message.slice(old.end);
  const link = (BECOMES.exec(behind) ?? BECOMES_ZH.exec(behind))?.[0];
  if (link === undefined) return [...items];
  const from = old.end + link.length;
  const next = items.find(({ start }) => start >= from);
  const to = { is: 'concept', id: 'rel.to', start: old.end, end: from } as const;
  const verb = { is: 'concept', id: 'v.change', start: old.start, end: old.start } as const;
  if (next?.is === 'quote') {
    const rest = items.filter(({ start }) => start >= from);
    return [...ahead(items.slice(0, at)), verb, old, to, ...rest];
  }
  const text = (/^[^,.;!?，。；！？\n"“”]{1,60}/.exec(message.slice(from))?.[0] ?? '').replace(ENDS, '').trim();
  if (text === '' || TRAIT.test(text) || !(isAlike(text, old.text) || /^\p{Lu}/u.test(text))) return [...items];
  const end = from + message.slice(from).indexOf(text) + text.length;
  const fresh = { is: 'quote', text, start: end - text.length, end } as const;
  return [...ahead(items.slice(0, at)), verb, old, to, fresh, ...items.filter(({ start }) => start >= end)];
}

const ENDS = / (?:instead|please|now|thanks|then)$|(?:吧|了|啊|呀)$/i;

/** What was said of the text as it is goes, with "it says" and "where it says". */
function ahead(items: readonly Item[]): Item[] {
  const stop = items.findLastIndex((item) => item.is === 'punct' && /^[,.;:!?，。；：！？\n]$/.test(item.text));
  const last = items.slice(stop + 1);
  const tells = last.every(
    (item) =>
      item.is === 'word' ||
      item.is === 'punct' ||
      (item.is === 'concept' &&
        /^(?:v\.(?:say|show|correct|change)|o\.(?:it|text|title)|m\.captions|rel\.and|x\.filler|deg\.)/.test(item.id)),
  );
  return tells ? [...items.slice(0, stop + 1)] : [...items];
}

/** True when the new words go on from the old ones: a word, or two characters, of both are the same. */
function isAlike(one: string, other: string): boolean {
  const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\d]{2,}/gu) ?? [];
  const own = new Set(words(other));
  if (words(one).some((word) => own.has(word))) return true;
  const pairs = [...other]
    .map((letter, index) => letter + (other[index + 1] ?? ' '))
    .filter((pair) => /^\p{Script=Han}{2}$/u.test(pair));
  return pairs.some((pair) => one.includes(pair));
}
