import type { Clause } from './clause.ts';
import { PLAIN_WORDS } from './described.ts';
import type { Item } from './item.ts';
import { targetOf } from './resolve.ts';
import type { Scene } from './scene.ts';

/** Words that say how a clip is, and not what it shows. */
const MANNERS = new Set(
  (
    'raw new old main uploaded original existing current finished following entire vertical horizontal upright blurry shaky ' +
    'long short quick slow dark bright loud quiet silent muted broken boring empty little small tiny big large remaining ' +
    'next previous single separate individual complete finished second third own background vacation holiday family promo ' +
    'demo sample sourced source input output three four five six seven eight nine ten two remaining unused added color colour'
  ).split(' '),
);

/** The name of a clip that is not there: "the giraffe clip", "雪山那段". Undefined when what is named is there, or nothing is. */
export function strangerIn(scene: Scene, clause: Clause): string | undefined {
  if (scene.clips().length === 0 || clause.named() > 0 || clause.has('v.add', 'v.generate', 'v.draw', 'v.join'))
    return undefined;
  const name = englishName(clause) ?? hanName(clause);
  if (name === undefined) return undefined;
  return targetOf(scene, clause).segments.length > 0 && targetOf(scene, clause).all !== true ? undefined : name;
}

function englishName({ items }: Clause): string | undefined {
  const at = items.findIndex((item, index) => isNoun(item) && isWord(items[index - 1]) && isThe(items[index - 2]));
  const item = items[at - 1];
  return item?.is === 'word' ? item.text : undefined;
}

function isNoun(item: Item): boolean {
  return item.is === 'concept' && (item.id === 'o.clip' || item.id === 'o.image');
}

function isThe(item: Item | undefined): boolean {
  return item?.is === 'word' && item.text === 'the';
}

function isWord(item: Item | undefined): boolean {
  return item?.is === 'word' && /^[a-z]{4,}$/.test(item.text) && !PLAIN_WORDS.has(item.text) && !MANNERS.has(item.text);
}

/** Two to four characters that mean nothing else, right before 那段 or 那张, at the beginning or behind 把. */
function hanName(clause: Clause): string | undefined {
  const found = /(?:^|把|[,，。])([\p{Script=Han}]{2,4}?)(?:那段|那张|那个片段|那个镜头|的那段|的那张)/u.exec(
    clause.rawBetween(0, clause.items.length - 1).slice(0, 200),
  );
  const name = found?.[1];
  if (name === undefined || /[的这那第前后左右上下最中间有刚个]/.test(name)) return undefined;
  const start = clause.message.indexOf(name);
  const inside = clause.items.filter((item) => item.start >= start && item.end <= start + name.length);
  return inside.length === name.length && inside.every(({ is }) => is === 'word') ? name : undefined;
}
