import { Clause } from './clause.ts';
import { END_MS, type Item, isAudioFile, isConcept } from './item.ts';

/** All there is of a clip, in words that say nothing else. */
const EXTENT =
  /\b(?:(?:from )?(?:the )?(?:very )?(?:start|beginning|first (?:frame|second)) (?:right |all the way )?(?:to|till|until|through to) (?:the )?(?:very )?(?:finish|end|last(?: frame| second)?)|front to back|in (?:its|their) (?:entirety|full(?: length)?)|unabridged|un-?trimmed|un-?cut|un-?trim|nothing (?:cut|trimmed)(?: off| out| away)?|without (?:any )?(?:cuts|trims|trimming|cutting)|every (?:single )?second of|complete(?:ly)?)\b|从头(?:到|至)尾|从头[放播]到(?:尾|完|底)|(?:完整|整段|全部|全都)(?:地)?(?:[放播]|用|露|显示|展示|保留)|[放播]全|[放播]完整|完整版|一[秒帧](?:都|也)?不[剪少落删]|原来(?:有)?多长|多长(?:就)?[放播用]多长|(?:别|不要|不用|不许|不准)(?:掐头去尾|剪短)|掐头去尾(?:都)?(?:别|不要)/i;
/** "All of the forest", "the whole city clip", "everything of the beach". */
const WHOLE =
  /\b(?:all of|the (?:whole|entire|complete)(?: of)?|everything (?:of|from|in)|whole|entire|complete) (?:the |my )?$/i;
/** "Don't use the whole beach"; "don't trim it" is no such "not". */
const NOT =
  /(?:\b(?:not|never|instead of|rather than|no need (?:for|to))\b|n['’]t\b)(?! (?:trim|cut|chop|crop|shorten|just|only))|(?:别|不要|不用|不必|没必要)(?!再?[剪裁掐砍])/i;
const VERBS = /^v\.(?:add|want|make|keep|restore|insert|run|say|move|show|set)$/;
const OTHER =
  /^(?:v\.|o\.(?:music|sound|voice|title|text|transition|volume|background|overlay|watermark|canvas|fps|marker|project|each|product|slideshow)|m\.|mo\.|tr\.|look\.|lk\.|fmt\.|plat\.|st\.|an\.|pos\.|size\.|color\.|fit\.|so\.|q\.(?!hello|length)|order\.|p\.(?:except|others?|after|before)|n\.(?:speed|film|half|first_half|second_half)|x\.again|rel\.(?:before|after|instead|between))/;

/** "Use all of the forest footage, start to finish", "the city in its entirety", "森林从头到尾放完": what was cut off of a clip comes back. */
export function inFull(items: readonly Item[], message: string): readonly Item[] {
  const things = items.filter(isClip);
  if (things.length === 0 || items.some((item) => isOther(item, message)) || !isWhole(items, message)) return items;
  const kept = items.filter(
    (item) =>
      isClip(item) ||
      /^(?:word|punct)$/.test(item.is) ||
      isConcept(item, 'rel.and', 'rel.join', 'p.both', 'o.clip', 'v.add', 'v.want', 'v.insert'),
  );
  const end = items.at(-1)?.end ?? 0;
  return [...kept, ...['n.full', 'n.whole'].map((id): Item => ({ is: 'concept', id, start: end, end }))];
}

const isClip = (item: Item): boolean =>
  (item.is === 'file' && !isAudioFile(item)) ||
  item.is === 'these' ||
  (item.is === 'ref' && /^(?:clip|video|any)$/.test(item.kind));

function isOther(item: Item, message: string): boolean {
  if (item.is === 'range') return item.fromMs !== 0 || item.toMs !== END_MS;
  if (item.is !== 'concept') return !(isClip(item) || /^(?:word|punct)$/.test(item.is));
  // "Not cut at all", "不要掐头去尾".
  if (isConcept(item, 'v.cut', 'v.remove')) return !EXTENT.test(around(message, item));
  // "Move the whole city to the end" says where.
  if (isConcept(item, 'rel.start', 'rel.end')) return !isOfExtent(item, message);
  return !VERBS.test(item.id) && OTHER.test(item.id);
}

/** "From start to finish": the start is no place. */
function isOfExtent({ start, end }: Item, message: string): boolean {
  const lead = Math.max(0, start - 24);
  const match = EXTENT.exec(message.slice(lead));
  return match !== null && lead + match.index <= start && end <= lead + match.index + match[0].length;
}

const around = (message: string, { start, end }: Item): string => message.slice(Math.max(0, start - 12), end + 8);

function isWhole(items: readonly Item[], message: string): boolean {
  const [first, last] = [items[0], items.at(-1)];
  if (first === undefined || last === undefined) return false;
  const text = message.slice(first.start, last.end);
  if (NOT.test(text)) return false;
  if (items.some((item) => isConcept(item, 'n.full') || item.is === 'range')) return true;
  return EXTENT.test(text) || items.some((item) => isClip(item) && WHOLE.test(message.slice(0, item.start)));
}

const FORBIDS = ['x.not', 'pl.uncrop'] as const;

/** "Don't trim the forest at all, use everything", "森林别裁了，全部用上": of what is named before. */
export function wholeOfLast(last: Clause, now: Clause): Clause | undefined {
  const things = last.items.filter(isClip);
  const spared = last.has(...FORBIDS) && (last.has('v.cut') || last.has('pl.uncrop')) && things.length > 0;
  const all = now.has('o.all') && now.has('v.add', 'v.want', 'v.keep', 'v.move') && now.named() === 0;
  const bare = now.items.every(
    (item) =>
      /^(?:word|punct|concept)$/.test(item.is) &&
      !(item.is === 'concept' && !VERBS.test(item.id) && OTHER.test(item.id)),
  );
  if (!spared || !all || !bare) return undefined;
  const end = now.items.at(-1)?.end ?? 0;
  const whole = ['n.full', 'n.whole'].map((id): Item => ({ is: 'concept', id, start: end, end }));
  return new Clause([...things, ...whole], now.message);
}
