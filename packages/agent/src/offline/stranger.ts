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
  if (clause.has('v.generate', 'v.draw', 'v.join')) return undefined;
  const put = putIn(clause);
  if (put !== undefined) return put;
  if (scene.clips().length === 0 || clause.named() > 0 || clause.has('v.add')) return undefined;
  const name = englishName(clause) ?? hanName(clause);
  if (name === undefined) return undefined;
  return targetOf(scene, clause).segments.length > 0 && targetOf(scene, clause).all !== true ? undefined : name;
}

/** "Put the sunset photo after my clip", "最后加上小猫的照片": one thing that is to be put in, and nobody uploaded. */
function putIn(clause: Clause): string | undefined {
  if (!clause.has('v.add', 'v.insert', 'v.move', 'v.replace') || clause.has('o.all', 'o.each')) return undefined;
  const { items, message } = clause;
  const at = items.findIndex((item, index) => {
    const one =
      isNoun(item) &&
      /(?:photo|photograph|picture|pic|image|clip|shot|video)$/i.test(message.slice(item.start, item.end));
    return one && isWord(items[index - 1], 3) && isTheOrMy(items[index - 2]);
  });
  const item = items[at - 1];
  if (item?.is === 'word') return item.text;
  const name = PUT.exec(clause.rawBetween(0, items.length - 1).slice(0, 200))?.[1];
  return name !== undefined && isStrange(clause, name) ? name : undefined;
}

const PUT =
  /(?:把|换成|换为|加上|加入|放上|放入|插入|加一张|加)([\p{Script=Han}]{2,3})的?(?:照片|图片|视频|那张|那段)/u;

function isTheOrMy(item: Item | undefined): boolean {
  return item?.is === 'word' && /^(?:the|my|our)$/.test(item.text);
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

function isWord(item: Item | undefined, least = 4): boolean {
  return (
    item?.is === 'word' &&
    item.text.length >= least &&
    /^[a-z]+$/.test(item.text) &&
    !PLAIN_WORDS.has(item.text) &&
    !MANNERS.has(item.text)
  );
}

/** Two to four characters that mean nothing else, right before 那段 or 那张, at the beginning or behind 把. */
function hanName(clause: Clause): string | undefined {
  const found = /(?:^|把|[,，。])([\p{Script=Han}]{2,4}?)(?:那段|那张|那个片段|那个镜头|的那段|的那张)/u.exec(
    clause.rawBetween(0, clause.items.length - 1).slice(0, 200),
  );
  const name = found?.[1];
  return name !== undefined && isStrange(clause, name) ? name : undefined;
}

/** Characters that mean nothing else; "小" may be a part of a name. */
function isStrange(clause: Clause, name: string): boolean {
  if (/[的这那第前后左右上下最中间有刚个我你他她它新]/.test(name)) return false;
  const start = clause.message.indexOf(name);
  const inside = clause.items.filter((item) => item.start >= start && item.end <= start + name.length);
  const small = inside[0]?.is === 'concept' && inside[0].id === 'size.smaller' ? 1 : 0;
  return inside.length === name.length && inside.slice(small).every(({ is }) => is === 'word');
}
