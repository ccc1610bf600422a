import { has } from '../heads.ts';
import { type Item, isConcept } from '../item.ts';

/** What may be wrong with a thing, each with the meanings that speak of it, and the meanings that may remedy it. Taking away,
 *  cutting and hiding remedies everything. */
const AILMENTS: readonly { readonly told: RegExp; readonly remedy: RegExp }[] = [
  {
    told: /^(?:v\.(?:louder|quieter)|so\.|o\.volume)/,
    remedy:
      /^(?:v\.(?:louder|quieter|mute|unmute|fadein|fadeout|fade|sink|rise)|o\.(?:volume|music|sound|voice)|so\.|m\.voice)/,
  },
  {
    told: /^(?:lk\.|look\.|o\.look)/,
    remedy: /^(?:lk\.|look\.|o\.(?:text|title)|size\.|color\.|st\.|m\.captions|q\.)/,
  },
  { told: /^size\./, remedy: /^(?:o\.(?:text|title)|size\.|st\.|color\.|m\.captions|v\.say)/ },
  {
    told: /^(?:v\.(?:fast|slow)|rel\.(?:longer|shorter|long)|tm\.|v\.cut$)/,
    remedy: /^(?:v\.(?:fast|slow|split)|n\.speed|rel\.(?:longer|shorter))/,
  },
];
const TAKES = ['v.remove', 'v.cut', 'v.keep', 'v.hide', 'v.split', 'v.unwanted', 'v.mute'];
/** Values stand for what they mostly measure. */
const OF_KIND: Partial<Record<Item['is'], string>> = {
  range: 'n.speed',
  head: 'n.speed',
  tail: 'n.speed',
  after: 'n.speed',
  before: 'n.speed',
  quote: 'o.text',
  percent: 'o.volume',
  decibels: 'o.volume',
};

/** Values and words of asking: a complaint has none. */
const ASKS =
  /\b(?:should|could|would|can you|needs?|want|must|make|let'?s|please|if|until|to be|and|but)\b|别|不要|不能|如果|要是|希望|想|再|把|请|给|让|[改换调][成为]?|用|点$|些$/;
const STATES =
  /^(?:it|it's|its|that's|they|they're|we|you|you can|nobody|no one|there|too|everything(?! (?:a (?:bit|touch|little|tad|hair) |slightly |much )?(?:[a-z]+er|more|less|in|to|at)\b)|the colou?rs)\b|^(?:太|有点|有|背景|好|很|听|看|噪|风|杂|刺|不|灰|颜色|偏|吵)|了$/;

/** "It's blurry", "it hurts my ears", "太吵了": how something is that is not named, and nothing that is to be done. */
export function isSuffered(items: readonly Item[], text: string): boolean {
  if (!STATES.test(text) || ASKS.test(text) || items.some((item) => VALUES.has(item.is))) return false;
  return items.some(
    (item) => item.is === 'concept' && (item.id === 'v.unwanted' || AILMENTS.some(({ told }) => told.test(item.id))),
  );
}

/** Kinds of item that say how much, when or what: a complaint or a mere reason has none. */
export const VALUES: ReadonlySet<Item['is']> = new Set([
  'percent',
  'times',
  'decibels',
  'degrees',
  'num',
  'ratio',
  'size',
  'fps',
  'dur',
  'at',
  'range',
  'head',
  'tail',
  'quote',
  'file',
  'ref',
]);

/** True when the wish may be there for the sake of the complaint, and says by itself what is to be done. */
export function isRemedy(complaint: readonly Item[], wish: readonly Item[]): boolean {
  if (has(wish, 'deg.too')) return false;
  // "Cut that, we do not need it" says one thing twice.
  if (has(complaint, 'v.unwanted')) return has(wish, 'v.remove', 'v.cut');
  const explicit = wish.some((item) =>
    item.is === 'concept' ? /^(?:[ovm]\.(?!it$)|p\.)/.test(item.id) : VALUES.has(item.is),
  );
  if (!explicit) return false;
  if (wish.some((item) => isConcept(item, ...TAKES))) return true;
  return AILMENTS.some(
    ({ told, remedy }) =>
      complaint.some((item) => item.is === 'concept' && told.test(item.id)) &&
      wish.some((item) => remedy.test(item.is === 'concept' ? item.id : (OF_KIND[item.is] ?? ''))),
  );
}
