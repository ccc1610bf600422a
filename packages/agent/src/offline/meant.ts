import { isAdded } from './added.ts';
import { unitless } from './bare-seconds.ts';
import { beforeEnd } from './before-end.ts';
import type { Clause } from './clause.ts';
import { withoutMeasure } from './compared.ts';
import { exceptStretch } from './except-stretch.ts';
import { isGivenBack } from './given-back.ts';
import { heldFrame } from './held-frames.ts';
import { inFull } from './in-full.ts';
import { orderUnwanted } from './instead.ts';
import type { Item } from './item.ts';
import { placedLooks } from './placed-looks.ts';
import { restAsItIs } from './rest-normal.ts';
import { lasting, longerBy, offLength, soLong } from './said-length.ts';
import { shownWhen } from './shown-when.ts';
import { wholeCut } from './telling/whole-cut.ts';
import { laidLooks } from './text-looks.ts';
import { comingAt, forGood, insteadOfTime, notUntil, pulledTo } from './told.ts';

/** What the rows of meanings say when read once more as a whole: lengths by which something changes,
 *  bare numbers of clips, colours that are taken out. */
export function meantAsWhole(clause: Clause): readonly Item[] {
  return [
    shownWhen,
    laidLooks,
    placedLooks,
    lasting,
    soLong,
    offLength,
    longerBy,
    stepped,
    shownAt,
    counted,
    bareRange,
    discoloured,
    splitNotCut,
    besideNamed,
    offEdge,
    squeezed,
    unitless,
    orderUnwanted,
    beforeEnd,
    restAsItIs,
    withoutMeasure,
    comingAt,
    insteadOfTime,
    notUntil,
    forGood,
    pulledTo,
    wholeCut,
    exceptStretch,
    slidAtCuts,
    addedTo,
    inFull,
    heldFrame,
  ].reduce((items: readonly Item[], rule) => rule(items, clause.message), clause.items);
}

/** "图与图之间改为从右往左滑": what slides where two clips meet is their transition. */
function slidAtCuts(items: readonly Item[]): readonly Item[] {
  const has = (form: RegExp): boolean => items.some((item) => form.test(idOf(item)));
  if (!has(/^(?:o\.(?:cut|transition)|rel\.between)$/) || has(/^(?:o\.(?:text|title)|m\.captions|tr\.)/)) return items;
  if (items.some(({ is }) => is === 'quote')) return items;
  return items.map((item) =>
    item.is === 'concept' && /^an\.slide_(?:left|right|up|down)$/.test(item.id)
      ? { ...item, id: item.id.replace('an.', 'tr.') }
      : item,
  );
}

/** "照片饱和度统统加20%": more of a quality, and nothing that is put in. */
function addedTo(items: readonly Item[]): readonly Item[] {
  const valued = items.some(({ is }) => is === 'percent' || is === 'num');
  if (!valued || !items.some((item) => idOf(item).startsWith('lk.'))) return items;
  return items.map((item) => (idOf(item) === 'v.add' ? { ...item, is: 'concept', id: 'deg.more' } : item));
}

function idOf(item: Item | undefined): string {
  return item?.is === 'concept' ? item.id : '';
}

const MORE_WITHIN = /\b(?:another|more|extra|further|additional)\b/i;
/** "再停两秒" is on top of what there is; after "先" it is what comes next. */
const MORE_BEFORE =
  /(?:(?<![多总时全片度最])长|延|增加|(?<![最顶至])多|(?<!持)续)(?:停留|显示|[停留放播待给])?(?:个|出|了|上|它)?$|再(?:多|给|来|加|续|播|放|停|留|待|挂|撑|显示)*(?:个|出|了|上|它)?\s?$/;
/** Held frames, cuts and transitions have lengths of their own. */
const OF_OTHER_STEPS = /^(?:q\.|o\.transition$|tr\.|n\.frame$|v\.(?:remove|cut|split|restore)$)/;

/** "One second less", "two seconds on top", "短个三秒": by how much, and not how long. */
function stepped(items: readonly Item[], message: string): readonly Item[] {
  const at = items.findIndex(({ is }) => is === 'dur');
  const dur = items[at];
  if (dur === undefined) return items;
  const behind = message.slice(dur.end, dur.end + 12);
  const before = message.slice(Math.max(0, dur.start - 6), dur.start);
  const added = isAdded(items, before, message.slice(dur.end));
  const less =
    /^\s*(?:less|fewer|shorter)\b/i.test(behind) ||
    /(?:短|缩|少)(?:停留|显示|[停留放播待])?(?:个|掉|了|一)?$/.test(before);
  const back = isGivenBack(items, message);
  const more =
    back ||
    added ||
    /^\s*(?:more|extra|longer|on top|on to it)\b/i.test(behind) ||
    MORE_WITHIN.test(message.slice(dur.start, dur.end)) ||
    (MORE_BEFORE.test(before) && !/先/.test(message.slice(0, dur.start)));
  const has = (id: string): boolean => items.some((item) => idOf(item) === id);
  if (less === more || has('rel.longer') || has('rel.shorter') || has('tm.longer') || has('tm.shorter')) return items;
  if (items.some((item) => OF_OTHER_STEPS.test(idOf(item)) && !(back && idOf(item) === 'v.restore'))) return items;
  const place = { start: dur.end, end: dur.end };
  const id = less ? 'rel.shorter' : 'rel.longer';
  const kept = items.filter(
    (item, index) =>
      !(index === at + 1 && /^(?:deg\.(?:less|more)|pos\.top)$/.test(idOf(item))) &&
      !(back && /^(?:rel\.end|x\.again|v\.(?:add|restore|move|insert)|pos\.later)$/.test(idOf(item))),
  );
  // "Give the first piece two more seconds at its end": nothing is put anywhere.
  const own =
    more &&
    /^[^,.;]{0,20}\bat (?:its|the) (?:end|start|beginning|front|back)\b/i.test(behind + message.slice(dur.end + 12));
  const said = own || added ? kept.filter((item) => !/^(?:v\.add|rel\.(?:end|to))$/.test(idOf(item))) : kept;
  return said.toSpliced(said.indexOf(dur) + 1, 0, { is: 'concept', id, ...place });
}

/** "第10秒出来的那行字": when it comes tells which it is, and is no wish. */
function shownAt(items: readonly Item[], message: string): readonly Item[] {
  const at = items.findIndex(({ is }) => is === 'at');
  const shown = items[at + 1];
  if (at < 0 || shown === undefined || !/^(?:tm\.(?:begin|stay)|an\.in)$/.test(idOf(shown))) return items;
  const told = /^的?[那这]?[一]?[个行条句段张]?(?:字|文字|字幕|标题|文案|片段|镜头|画面|图|照片)/.test(
    message.slice(shown.end),
  );
  return told ? items.with(at + 1, { is: 'concept', id: 'p.playing', start: shown.start, end: shown.end }) : items;
}

/** "2倒放", "4 half speed": a number at the head of a clause and a verb right behind it is a clip. */
function counted(items: readonly Item[], message: string): readonly Item[] {
  const at = items.findIndex((item) => item.is !== 'punct' && idOf(item) !== 'rel.and');
  const [number, next] = [items[at], items[at + 1]];
  if (number?.is !== 'num' || !Number.isInteger(number.value) || number.value < 1 || number.value > 20) return items;
  if (
    !/^v\.(?!make|want|add|undo|redo|export)/.test(idOf(next)) ||
    items.some(({ is }) => is === 'file' || is === 'ref')
  )
    return items;
  if (!/^[\d一二三四五六七八九十]+$/.test(message.slice(number.start, number.end))) return items;
  return items.with(at, { is: 'ref', n: number.value, kind: 'clip', start: number.start, end: number.end });
}

/** "City 0-5, then beach 3-7": bare numbers right behind a name are seconds of it. */
function ofNamed(items: readonly Item[], message: string): readonly Item[] | undefined {
  if (items.some((item) => /^(?:o\.(?:volume|sound|fps)|n\.speed|v\.(?:louder|quieter|mute))$/.test(idOf(item))))
    return undefined;
  const at = items.findIndex(
    (item, index) => items[index - 1]?.is === 'file' && item.is === 'num' && isSpanAt(items, index, message),
  );
  const [from, to] = [items[at], items[at + 2]];
  if (from?.is !== 'num' || to?.is !== 'num') return undefined;
  return items.toSpliced(at, 3, {
    is: 'range',
    fromMs: from.value * 1000,
    toMs: to.value * 1000,
    start: from.start,
    end: to.end,
  });
}

/** "3-7", "8.5 to 11.5". */
function isSpanAt(items: readonly Item[], at: number, message: string): boolean {
  const [first, link, second] = [items[at], items[at + 1], items[at + 2]];
  if (first?.is !== 'num' || second?.is !== 'num' || link === undefined || first.value >= second.value) return false;
  return /^(?:to|-|–|—|~|till|until|到|至)$/i.test(message.slice(link.start, link.end));
}

/** "Kick 8.5 to 11.5 out": seconds without their unit, where no clip can be meant. */
function bareRange(items: readonly Item[], message: string): readonly Item[] {
  const named = ofNamed(items, message);
  if (named !== undefined) return bareRange(named, message);
  const cuts = items.some((item) => /^(?:v\.(?:remove|cut|keep)|o\.source)$/.test(idOf(item)));
  const at = items.findIndex((_item, index) => isSpanAt(items, index, message));
  const [from, to] = [items[at], items[at + 2]];
  if (!cuts || from?.is !== 'num' || to?.is !== 'num') return items;
  if (
    Number.isInteger(from.value) &&
    Number.isInteger(to.value) &&
    to.value < 10 &&
    !items.some((item) => idOf(item) === 'o.source') &&
    !isWithinOne(items.slice(0, at))
  )
    return items;
  const range: Item = { is: 'range', fromMs: from.value * 1000, toMs: to.value * 1000, start: from.start, end: to.end };
  return items.toSpliced(at, 3, range);
}

/** "In the beach clip cut out 3 to 5": of one thing they are seconds. */
const isWithinOne = (before: readonly Item[]): boolean =>
  before.filter(isThing).length === 1 && !isThing(before.at(-1)) && !before.some((item) => idOf(item) === 'o.each');

/** "Take the colour out of the second clip" takes no clip away. */
function discoloured(items: readonly Item[]): readonly Item[] {
  const verb = items.findIndex((item) => idOf(item) === 'v.remove');
  const color = items.findIndex((item) => item.is === 'word' && /^colou?rs?$/.test(item.text));
  const item = items[verb];
  if (
    item === undefined ||
    color < 0 ||
    items.some((other) => /^o\.(?:text|title|background|transition)/.test(idOf(other)))
  )
    return items;
  return items.with(verb, { is: 'concept', id: 'look.mono', start: item.start, end: item.end });
}

/** "Ten seconds squeezed into four": seconds like those before, and no pieces. */
function squeezed(items: readonly Item[], message: string): readonly Item[] {
  const at = items.findIndex((item) => /^into (?:two|three|four)$/i.test(written(item, message)));
  const item = items[at];
  const before = items.slice(0, at);
  const verb = before.some(
    (word) => word.is === 'word' && /^(?:squeez|squash|cram|compress|condens|fit|press|pack)/.test(word.text),
  );
  if (item === undefined || !verb || !before.some(({ is }) => is === 'dur')) return items;
  const seconds = ['two', 'three', 'four'].indexOf(written(item, message).slice(5).toLowerCase()) + 2;
  const [into, number] = [
    { start: item.start, end: item.start + 4 },
    { start: item.start + 5, end: item.end },
  ];
  return items.toSpliced(at, 1, { is: 'concept', id: 'rel.to', ...into }, { is: 'dur', ms: seconds * 1000, ...number });
}

/** "Snip it in two", "chop the clip in half": nothing goes. */
function splitNotCut(items: readonly Item[], message: string): readonly Item[] {
  if (!items.some((item) => idOf(item) === 'v.split')) return items;
  const kept = items.filter(
    (item) =>
      !(
        idOf(item) === 'v.remove' && /^(?:snip|chop|cut|slice|hack|切|剪|砍)/i.test(message.slice(item.start, item.end))
      ),
  );
  return kept.length < items.length ? kept : items;
}

/** "The clip after the beach", "海边后面的片段": a thing beside one that is named, and no place to put something. */
function besideNamed(items: readonly Item[]): readonly Item[] {
  if (
    items.some((item) =>
      /^(?:v\.(?:move|insert|add|swap|copy|join|freeze|split|replace)|o\.transition|tr\.|x\.again|rel\.(?:between|start|end|lead))/.test(
        idOf(item),
      ),
    )
  )
    return items;
  const at = items.findIndex((item, index) => {
    if (!/^rel\.(?:after|before)$/.test(idOf(item))) return false;
    const [before, next, second] = [items[index - 1], items[index + 1], items[index + 2]];
    const name = next?.is === 'word' && next.text === 'the' ? second : next;
    const english = isClipNoun(before) && isThing(name);
    const chinese = isThing(before) && (isClipNoun(next) || (idOf(next) === 'rel.from' && isClipNoun(second)));
    return english || chinese;
  });
  const item = items[at];
  if (item === undefined) return items;
  const id = idOf(item) === 'rel.after' ? 'p.after' : 'p.before';
  return items.with(at, { is: 'concept', id, start: item.start, end: item.end });
}

const isClipNoun = (item: Item | undefined): boolean => /^o\.(?:clip|image|text|title)$/.test(idOf(item));
const isThing = (item: Item | undefined): boolean => item?.is === 'file' || item?.is === 'ref';

/** "Two seconds off the end of the city": no verb is needed. */
function offEdge(items: readonly Item[], message: string): readonly Item[] {
  const at = items.findIndex(
    (item, index) =>
      item.is === 'dur' && items[index + 1] !== undefined && /^off$/i.test(written(items[index + 1], message)),
  );
  const dur = items[at];
  const edged = items.slice(at + 2).some((item) => /^rel\.(?:start|end)$/.test(idOf(item)) || isThing(item));
  if (dur === undefined || !edged || items.some((item) => /^v\./.test(idOf(item)))) return items;
  return [{ is: 'concept', id: 'v.cut', start: dur.start, end: dur.start }, ...items];
}

function written(item: Item | undefined, message: string): string {
  return item === undefined ? '' : message.slice(item.start, item.end);
}
