import { type Item, isConcept } from '../item.ts';

const SOUND = ['o.sound', 'o.volume', 'v.mute', 'v.unmute', 'so.only'] as const;
const STOP = /^[.;!?\n。；！？]$/;
const ONLY = /\b(?:only|just)\b|[只仅]|唯一/i;
const OTHERS = /\b(?:rest|others?|everything else|anything else|all else)\b|其他|其它|其余|别的|剩下|另外/i;
const KEPT = /\b(?:keeps?|keeping|retains?|stays?|leave|has|have|hear|heard|wants?)\b|保留|留|有|听|要|想/i;
const QUIET =
  /\b(?:mut(?:e|ed)|silent|silence|quiet|off|no (?:sound|audio)|without (?:sound|audio))\b|静音|消音|关|不要|没有?声|别出声|去掉|无声/i;

/** "Keep the sound of the beach, mute the rest", "只有海边有声音，别的全静音", "only the beach should keep its sound": everything but that falls silent,
 *  in the words that the rules know. */
export function withOnlyHeard(items: readonly Item[], message: string): Item[] {
  const names = items.filter((item) => item.is === 'file' || item.is === 'ref');
  if (names.length === 0 || names.length > 4 || items.length > 24 || !isAboutSound(items)) return [...items];
  if (items.some((item) => isOther(item))) return [...items];
  const rest = items.find((item) => isConcept(item, 'p.others'));
  const told = rest === undefined ? saysOnly(message) : saysRest(items, rest, message);
  if (!told || isPlaced(items)) return [...items];
  const [first] = items;
  const end = items.at(-1)?.end ?? 0;
  const put = (id: string): Item => ({ is: 'concept', id, start: first?.start ?? 0, end });
  const noun = rest !== undefined && items.some((item) => isConcept(item, 'o.clip')) ? [put('o.clip')] : [];
  return [
    put('v.mute'),
    put('o.all'),
    ...noun,
    put('p.except'),
    ...names.map((name) => ({ ...name, start: end, end })),
  ];
}

const saysOnly = (message: string): boolean => ONLY.test(message) && KEPT.test(message) && !QUIET.test(message);

/** The names are what is kept, and the others are what falls silent. */
function saysRest(items: readonly Item[], rest: Item, message: string): boolean {
  const parts: Item[][] = [[]];
  for (const item of items) {
    if (item.is === 'punct' || isConcept(item, 'rel.and', 'rel.but')) parts.push([]);
    else parts.at(-1)?.push(item);
  }
  const said = (part: readonly Item[] | undefined): string => message.slice(part?.[0]?.start, part?.at(-1)?.end);
  const [others, named] = [
    parts.find((part) => part.includes(rest)),
    parts.find((part) => part.some(({ is }) => is === 'file' || is === 'ref')),
  ];
  if (others === undefined || named === undefined || others === named) return false;
  return QUIET.test(said(others)) && OTHERS.test(said(others)) && KEPT.test(said(named)) && !QUIET.test(said(named));
}

const isAboutSound = (items: readonly Item[]): boolean =>
  items.some((item) => isConcept(item, ...SOUND)) && !items.some((item) => item.is === 'punct' && STOP.test(item.text));

/** Another wish, another noun, or a value: more than that is said. */
function isOther(item: Item): boolean {
  if (/^(?:percent|dur|at|range|head|tail|times|num|quote|decibels|after|before)$/.test(item.is)) return true;
  if (item.is !== 'concept') return false;
  return !/^(?:o\.(?:sound|volume|clip|it|all|image)|v\.(?:mute|unmute|keep|want|make|leave|say|set|on)|x\.(?:only|off|filler|not|leave)|so\.only|tm\.(?:only|stay)|p\.others|rel\.(?:from|and|but|to|with|join)|deg\.)/.test(
    item.id,
  );
}

/** "Only from the beach on". */
const isPlaced = (items: readonly Item[]): boolean =>
  items.some((item) => isConcept(item, 'tm.begin', 'rel.start', 'rel.end'));
