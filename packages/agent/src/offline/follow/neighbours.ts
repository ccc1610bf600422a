import type { Segment } from '@reelsmith/core';
import { Clause } from '../clause.ts';
import { type Item, isConcept } from '../item.ts';
import { isName, namedBy } from '../resolve.ts';
import type { Scene } from '../scene.ts';

/** "The clip right after the ...", "whatever comes directly before ...": all of it up to the name. */
const BESIDE_EN =
  /\b(?:(?:the|that|this) )?(?:clip|one|shot|bit|part|scene|video|segment|footage|photo|picture|pic|image|slide|thing|piece|what(?:ever)?|whichever(?: clip| one)?)(?:'s)?(?: (?:that|which|is|comes?|goes|sits|stands|plays|lies|runs|right|directly|immediately|straight|just|placed|coming|playing|sitting|standing|sandwiched|squeezed|in|stuck)){0,5} (after|behind|following|follows|next to|beside|adjacent to|before|preceding|precedes|in front of|ahead of|between)(?: (?:the|my|that))? $/i;
const AND_EN = /^(?: (?:clip|one|shot|photo|picture|pic))? (?:and|&)(?: the| my)? $/i;

/** "城市后面那段", "城市之后的那一段": all of it from the name on. */
const BESIDE_ZH =
  /^(?:那[段个张条])?的?之?([后前])(?:面|头|边)?(?:紧?[跟挨接]着)?的?[那这下]?一?(?:[段个张条幅]|片段|镜头|视频|照片|图片|画面)(?!.{0,2}(?:转场|过渡|标题|字|文案|文字|音乐|淡|小窗|叠化))/;
/** "挨着城市的那段", "排在城市后面的那段". */
const LED_ZH = /(?:紧?[跟挨接]着|紧接|紧跟|紧挨|挨|排在|跟在|接在|处在|位于|夹在)$/;
const OF_LED_ZH =
  /^的?(?:之?([后前])(?:面|头|边)?)?的[那这下]?一?(?:[段个张条幅]|片段|镜头|视频|照片|图片|画面)(?!.{0,2}(?:转场|过渡|标题|字|文案|文字|音乐|淡|小窗|叠化))/;
const BETWEEN_ZH =
  /^(?:之间|中间|当中|中间夹着|之间夹着)的?[那这下]?一?(?:[段个张条幅]|片段|镜头|视频|照片|图片|画面)(?!.{0,2}(?:转场|过渡|标题|字|文案|文字|音乐|淡|小窗|叠化))/;
const PUT_ZH = /(?:[放移挪插塞搬摆拖接加换调补]|粘贴?)[到在进至]?$/;

/** A neighbour that is told by what it is beside, and where in the message. */
interface Beside {
  readonly start: number;
  readonly end: number;
  readonly names: readonly Item[];
  readonly side: 'after' | 'before' | 'next' | 'between';
}

/** "The clip after the city", "城市后面那段", "the one between the two": the neighbour itself in place of the words for it, so that
 *  whatever is asked for is done to it and not to what it stands beside. */
export function withNamedNeighbour(scene: Scene, clause: Clause): Clause {
  const said = besideIn(clause);
  // "The one before the dog" may be a transition.
  const ofCut = clause.has('o.transition', 'o.cut') || clause.family('tr.') !== undefined;
  if (said === undefined || ofCut || isPlace(clause, said)) return clause;
  const neighbour = neighbourOf(scene, clause, said);
  if (neighbour === undefined) return clause;
  const { start, end } = said;
  const these: Item = { is: 'these', segmentIds: [neighbour.id], start, end };
  const before = clause.items.filter((item) => item.end <= start);
  const after = clause.items.filter((item) => item.start >= end);
  return new Clause([...before, these, ...after], clause.message, clause.previous);
}

function besideIn(clause: Clause): Beside | undefined {
  const names = clause.items.filter((item) => isName(item) && item.end > item.start);
  const [from] = clause.span();
  for (const at of names.keys()) {
    const found = besideEnglish(clause, names, at, from) ?? besideChinese(clause, names, at, from);
    if (found !== undefined) return found;
  }
  return undefined;
}

function besideEnglish({ message }: Clause, names: readonly Item[], at: number, from: number): Beside | undefined {
  const [name, next] = [names[at], names[at + 1]];
  if (name === undefined) return undefined;
  const lead = BESIDE_EN.exec(message.slice(Math.max(from, name.start - 90), name.start));
  if (lead === null) return undefined;
  const start = name.start - lead[0].length;
  // "Put the forest clip after the city" names the clip.
  if (names.some(({ end }) => start - end === 1)) return undefined;
  const word = (lead[1] ?? '').toLowerCase();
  if (word !== 'between') return { start, end: name.end, names: [name], side: sideOf(word) };
  if (next === undefined || !AND_EN.test(message.slice(name.end, next.start))) return undefined;
  return { start, end: next.end, names: [name, next], side: 'between' };
}

function sideOf(word: string): Beside['side'] {
  if (/^(?:next|beside|adjacent)/.test(word)) return 'next';
  return /^(?:after|behind|follow)/.test(word) ? 'after' : 'before';
}

function besideChinese({ message }: Clause, names: readonly Item[], at: number, from: number): Beside | undefined {
  const [name, next] = [names[at], names[at + 1]];
  if (name === undefined) return undefined;
  const before = message.slice(Math.max(from, name.start - 8), name.start);
  const behind = message.slice(name.end, name.end + 24);
  const led = LED_ZH.exec(before);
  const pair = next !== undefined && /^[和跟与、]$/.test(message.slice(name.end, next.start)) ? next : undefined;
  const between = pair && BETWEEN_ZH.exec(message.slice(pair.end, pair.end + 24));
  const start = name.start - (led?.[0].length ?? 0);
  if (pair !== undefined && between)
    return { start, end: pair.end + between[0].length, names: [name, pair], side: 'between' };
  const own = led === null ? BESIDE_ZH.exec(behind) : OF_LED_ZH.exec(behind);
  if (own === null || (led === null && PUT_ZH.test(before))) return undefined;
  const side = own[1] === '前' ? 'before' : own[1] === '后' ? 'after' : 'next';
  return { start, end: name.end + own[0].length, names: [name], side };
}

/** "Put the clip after the city" says where it goes. */
function isPlace({ items, message }: Clause, { start, end }: Beside): boolean {
  const puts = items.some((item) => item.end <= start && isConcept(item, 'v.move', 'v.insert', 'v.add', 'v.copy'));
  const elsewhere = items.some(
    (item) =>
      item.start >= end &&
      isConcept(item, 'rel.start', 'rel.end', 'rel.before', 'rel.after', 'rel.lead', 'rel.between', 'rel.to', 'v.swap'),
  );
  const han = /\p{Script=Han}/u.test(message.slice(start, end));
  return puts && !elsewhere && !han;
}

function neighbourOf(scene: Scene, clause: Clause, { names, side }: Beside): Segment | undefined {
  const clips = scene.clips();
  const places = names.filter(isName).map((name) => {
    const found = namedBy(scene, clause, name).filter((segment) => clips.includes(segment));
    return found.length === 1 && found[0] !== undefined ? clips.indexOf(found[0]) : -1;
  });
  const [one = -1, other] = places;
  if (places.some((place) => place < 0)) return undefined;
  if (other !== undefined) return Math.abs(one - other) === 2 ? clips[(one + other) / 2] : undefined;
  if (side === 'before') return clips[one - 1];
  return clips[one + 1] ?? (side === 'next' ? clips[one - 1] : undefined);
}
