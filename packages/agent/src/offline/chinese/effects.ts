import { type Item, isConcept } from '../item.ts';
import { around, concept, has, isWord, type Rule, saidIn } from './row.ts';

/** What takes back a change of pace or of sound that is spoken of by its name. */
const BACK: Readonly<Record<string, readonly string[]>> = {
  'v.fast': ['v.restore', 'n.normal'],
  'v.slow': ['v.restore', 'n.normal'],
  'v.reverse': ['v.forwards'],
  'v.mute': ['v.unmute'],
};

/** "城市的加速取消", "倒放那个撤了", "静音效果去掉": what was done is not to be, and the clip stays. */
const effectOff: Rule = (row, at) => {
  const item = row.items[at];
  const back = item?.is === 'concept' ? BACK[item.id] : undefined;
  if (item === undefined || back === undefined) return undefined;
  let next = at + 1;
  while (next < at + 4 && isOfEffect(row.items[next])) next += 1;
  const [verb, end] = [row.items[next], row.items[next + 1]];
  if (verb === undefined || !isConcept(verb, 'v.remove', 'v.unwanted', 'x.off')) return undefined;
  const last = end === undefined || end.is === 'punct' || isWord(end, /^[了吧掉呗呀啊]$/) || isConcept(end, 'x.filler');
  return last ? { items: back.map((id) => concept(id, item)), next: next + 1 } : undefined;
};

function isOfEffect(item: Item | undefined): boolean {
  return isConcept(item, 'rel.from', 'o.it', 'o.look') || isWord(item, /^[效果那个的]$/);
}

/** "黑白那个不要了", "暖色滤镜去掉": the look is not to be, and nothing else goes. */
const lookOff: Rule = (row, at) => {
  const item = row.items[at];
  if (item?.is !== 'concept' || !item.id.startsWith('look.')) return undefined;
  const [pointed, verb, end] = row.items.slice(at + 1, at + 4);
  if (pointed === undefined || !/^(?:那个|这个|效果|滤镜|的?那个效果|的?滤镜)$/.test(saidIn(row, [pointed])))
    return undefined;
  if (!isConcept(verb, 'v.remove', 'v.unwanted', 'x.off')) return undefined;
  const last = end === undefined || end.is === 'punct' || isWord(end, /^[了吧掉呗呀啊]$/);
  return last ? { items: [concept('look.none', item)], next: at + 3 } : undefined;
};

/** "海边删了就删了", "快了就快了吧": what is so may stay so. */
const letBe: Rule = (row, at) => {
  const [verb, ...rest] = row.items.slice(at, at + 5);
  if (verb?.is !== 'concept' || !verb.id.startsWith('v.')) return undefined;
  const then = rest.findIndex((item) => isWord(item, /^就$/));
  const twin = rest[then + 1];
  if (then < 0 || then > 1 || (then === 1 && !isWord(rest[0], /^了$/)) || !isConcept(twin, verb.id)) return undefined;
  if (saidIn(row, [verb])[0] !== (twin === undefined ? '' : saidIn(row, [twin])[0])) return undefined;
  return { items: [concept('x.leave', verb)], next: at + then + 3 };
};

/** "右下角的小窗移到左下": where a small picture is now, said before it, and where it is to go. */
const placedNow: Rule = (row, at) => {
  const spot = row.items[at];
  if (spot === undefined || spot.is !== 'concept' || !spot.id.startsWith('pos.')) return undefined;
  let next = at + 1;
  while (next < at + 4 && (isConcept(row.items[next], 'rel.from', 'o.it') || isWord(row.items[next], /^[那个的]$/)))
    next += 1;
  const thing = row.items[next];
  const named = isConcept(thing, 'o.overlay') || thing?.is === 'file';
  if (!named || isConcept(row.items[at - 1], 'rel.from', 'rel.to', 'v.move')) return undefined;
  const behind = around(row, next).filter(({ start }) => start >= (thing?.end ?? 0));
  const goes = has(behind, 'v.move') && behind.some((item) => item.is === 'concept' && item.id.startsWith('pos.'));
  return goes ? { items: [], next } : undefined;
};

/** "“雪山”那张照片", "《夜景》那段视频": words in quotes before a noun for a picture name a file. */
const quotedFile: Rule = (row, at) => {
  const [quote, that, noun] = [row.items[at], row.items[at + 1], row.items[at + 2]];
  if (quote?.is !== 'quote' || quote.onTimeline === true || quote.text.length > 20) return undefined;
  if (!isWord(that, /^[那这]$/) || !isConcept(noun, 'o.image', 'o.clip')) return undefined;
  if (has(around(row, at, false), 'o.text', 'o.title', 'v.say', 'm.captions')) return undefined;
  return { items: [{ is: 'file', name: quote.text, start: quote.start, end: quote.end }], next: at + 2 };
};

/** How Chinese speaks of what was done, of where something stands, and of files by name. */
export const EFFECTS: readonly Rule[] = [letBe, effectOff, lookOff, placedNow, quotedFile];
