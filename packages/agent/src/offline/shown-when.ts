import { isShownText } from './heads.ts';
import { END_MS, type Item, isConcept } from './item.ts';

type Rule = (items: readonly Item[], message: string) => readonly Item[];

/** When words and small pictures are seen: points that are said as lengths, the end of the film, steps along the timeline. */
export function shownWhen(items: readonly Item[], message: string): readonly Item[] {
  const gone = items.some((item) => isConcept(item, 'v.hide')) && items.some(({ is }) => is === 'file');
  if (!(items.some(isOver) || gone) || items.some((item) => isConcept(item, 'o.music', 'o.voice', 'o.transition')))
    return items;
  return RULES.reduce((now, rule) => rule(now, message), items);
}

/** What lies over the film. */
function isOver(item: Item): boolean {
  if (item.is === 'quote') return true;
  if (item.is === 'ref') return /^(?:text|title|caption|overlay)$/.test(item.kind);
  return isConcept(item, 'o.text', 'o.title', 'm.captions', 'o.overlay');
}

const isCounted = (item: Item): boolean =>
  isShownText(item) || (item.is === 'ref' && /^(?:text|title|caption|overlay)$/.test(item.kind));

const isTime = ({ is }: Item): boolean => /^(?:at|after|before|range|head|tail|dur)$/.test(is);

const saidOf = (item: Item, message: string): string => message.slice(item.start, item.end);

function renamed(item: Item, id: string): Item {
  return { is: 'concept', id, start: item.start, end: item.end };
}

const UP_BEFORE =
  /\b(?:com(?:e|es|ing)|stay(?:s|ing)?|stays|remain(?:s|ing)?|ke(?:ep|eps|pt)|leav(?:e|es|ing)|left|bring(?:s|ing)?|brought|put|pop(?:s|ping)?|show(?:s|ing|n)?|go(?:es)?|be|is|flash(?:es)?|throw|"|”)\s+$/i;

/** "Comes up at 18 s", "stay up two seconds longer": on the screen, and not higher. */
const upOnScreen: Rule = (items, message) => {
  const at = items.findIndex(
    (item) =>
      isConcept(item, 'dir.up') && /^up$/i.test(saidOf(item, message)) && UP_BEFORE.test(message.slice(0, item.start)),
  );
  return at >= 0 && items.some(isTime) ? items.toSpliced(at, 1) : items;
};

const LENGTH_BEFORE =
  /(?:只|亮|露|挂|撑|站|显示|停留?|放|播|持续|多|再|早|晚|前|后|提前|推迟|延后|留|待|加|延长|缩短|少|长|过了?|等)第?\s?$/;
const COMES_ZH =
  /^(?:的时候|时|处|那里)?(?:就|才|再|便)?(?:要|得|该)?(?:开始)?(?:出现|出来|出场|登场|冒出|进来|进场|进|显示出来|亮相|弹出来?|蹦出来?|开始|起)/;
const GOES_ZH =
  /^(?:的时候|时|处|那里)?(?:就|便)?(?:要|得|该)?(?:消失|不见|撤|没了?|收|走|去掉|拿掉|删|退|结束|停|关|不[要用]?(?:再)?(?:显示|出现)|别再?(?:显示|出现))/;

/** "8秒就要出现", "12秒结束", "start at 18 seconds": a point of the film, and no length. */
const pointed: Rule = (items, message) => {
  const at = items.findIndex(({ is }) => is === 'dur');
  const dur = items[at];
  if (dur?.is !== 'dur') return items;
  const point: Item = { is: 'at', ms: dur.ms, start: dur.start, end: dur.end };
  const before = items[at - 1];
  if (
    isConcept(before, 'tm.begin', 'tm.end', 'v.stop', 'an.in', 'v.hide') &&
    before !== undefined &&
    /\bat$/i.test(saidOf(before, message))
  )
    return items.toSpliced(at, 1, point);
  if (LENGTH_BEFORE.test(message.slice(0, dur.start))) return items;
  const behind = message.slice(dur.end);
  const [comes, goes] = [COMES_ZH.test(behind), GOES_ZH.test(behind)];
  if (comes === goes) return edgePoint(items, at, point);
  return told(items, at, point, comes ? 'tm.begin' : 'tm.end');
};

/** The point with what happens there behind it. */
function told(items: readonly Item[], at: number, point: Item, id: string): Item[] {
  const verbs =
    /^(?:tm\.(?:begin|end|stay|until)|an\.in|v\.(?:stop|hide|remove|keep|show)|rel\.(?:start|to)|x\.(?:off|not))$/;
  const rest = items.filter(
    (item, index) => index !== at && !(item.is === 'concept' && index >= at - 1 && verbs.test(item.id)),
  );
  return [
    ...rest.filter(({ start }) => start < point.start),
    point,
    renamed(point, id),
    ...rest.filter(({ start }) => start > point.start),
  ];
}

/** "起点改到8秒", "出现时间改成第8秒". */
function edgePoint(items: readonly Item[], at: number, point: Item): readonly Item[] {
  const edge = items.findIndex((item) => isConcept(item, 'n.in_point', 'n.out_point'));
  if (edge < 0 || edge > at) return items;
  return told(items, at, point, isConcept(items[edge], 'n.in_point') ? 'tm.begin' : 'tm.end').filter(
    (item) => !isConcept(item, 'n.in_point', 'n.out_point', 'v.set', 'v.change', 'rel.join'),
  );
}

const AWAY = /\b(?:away|off|gone|out|goes|go|leaves?|vanish\w*|disappear\w*)\b(?: \S+){0,2}? (?:at|by)\s*$/i;

/** "Take the second text away at second 12", "gone by 0:12", "第二条文字第12秒去掉": until then it is there. */
const goneAt: Rule = (items, message) => {
  const at = items.findIndex((item) => item.is === 'at' || item.is === 'before');
  const point = items[at];
  const named = items.findIndex(isCounted);
  if (point === undefined || named < 0 || named > at || (point.is !== 'at' && point.is !== 'before')) return items;
  const away = items.some(
    (item) => isConcept(item, 'v.remove', 'v.hide', 'x.off') || (item.is === 'word' && item.text === 'gone'),
  );
  const said = message.slice(Math.max(0, point.start - 40), point.start);
  const lead = `${said}${/^(?:at|by|before) /i.exec(saidOf(point, message))?.[0] ?? ''}`;
  const goes =
    AWAY.test(`${lead.trimEnd()} `) || AWAY.test(`${said}by`) ? true : GOES_ZH.test(message.slice(point.end));
  return away && goes
    ? told(items, at, { is: 'at', ms: point.ms, start: point.start, end: point.end }, 'tm.end').filter(
        (item) => !isConcept(item, 'v.remove', 'v.hide'),
      )
    : items;
};

const TO = /\b(?:to|til|till|until|through|thru)\b|到|至/i;
const LASTS =
  /^(?:tm\.(?:stay|until|earlier|later|begin|longer)|v\.(?:keep|stop|hold|move|show)|tm\.end|rel\.(?:end|to)|dir\.right|an\.in|o\.it)$/;

/** "At second 18 and leave it there till the end", "从18秒起一直到结束": from then to the end of the film. */
const toTheEnd: Rule = (items, message) => {
  const at = items.findIndex(({ is }) => is === 'at' || is === 'after');
  const point = items[at];
  if (point?.is !== 'at' && point?.is !== 'after') return items;
  const end = items.findIndex((item, index) => index > at && isEnd(item, items, message));
  const last = items[end];
  if (last === undefined || !TO.test(message.slice(point.end, last.end))) return items;
  const range: Item = { is: 'range', fromMs: point.ms, toMs: END_MS, start: point.start, end: point.end };
  const rest = items.filter((item, index) => index !== at && !(item.is === 'concept' && LASTS.test(item.id)));
  return [
    ...rest.filter(({ start }) => start < point.start),
    range,
    ...rest.filter(({ start }) => start > point.start),
  ];
};

const OVER = /^[^,.;，。]{0,12}\b(?:over|done|finished|ends?|ended|stops?)\b/i;

/** The film's end, "till the film is over", or in Chinese "结束" behind "到". */
function isEnd(item: Item, items: readonly Item[], message: string): boolean {
  if (isConcept(item, 'rel.end')) return true;
  if (isConcept(item, 'n.film', 'o.it')) return OVER.test(message.slice(item.end));
  return (
    isConcept(item, 'v.stop', 'tm.end') &&
    /^(?:结束|完)/.test(saidOf(item, message)) &&
    items.some((other) => isConcept(other, 'tm.until', 'rel.to') && other.end <= item.start)
  );
}

const EARLIER = /\b(?:forward|up|left|before it does(?: now)?|before it is now|ahead)\b/i;
const LATER = /\b(?:right|after it does(?: now)?)\b|\bpush\w*\b.*\bback\b/i;

/** "Bring the last text forward by 2 seconds", "2 s to the left": along the timeline, and not on the screen. */
const stepAlong: Rule = (items, message) => {
  const at = items.findIndex(({ is }) => is === 'dur');
  const dur = items[at];
  if (
    dur === undefined ||
    !items.some((item) => isConcept(item, 'v.move')) ||
    items.some((item) => isTime(item) && item !== dur)
  )
    return items;
  if (/\b(?:over|in|within|for|during|after|lasting)\s*$/i.test(message.slice(0, dur.start))) return items;
  const around = message.slice(Math.max(0, dur.start - 60), dur.end + 24);
  const back = /\bpush\w*\b.*\bback\b/i.test(around);
  const [earlier, later] = [EARLIER.test(around) && !back, LATER.test(around)];
  const near = items.slice(Math.max(0, at - 3), at + 3);
  const moved = near.filter((item) =>
    isConcept(
      item,
      'dir.up',
      'dir.left',
      'dir.right',
      'v.forwards',
      'rel.before',
      'rel.after',
      'rel.end',
      'p.before',
      'p.after',
    ),
  );
  if (
    earlier === later ||
    (moved.length === 0 && !near.some((item) => item.is === 'word' && /^(?:forward|ahead|back)$/.test(item.text)))
  )
    return items;
  return items.flatMap((item) =>
    moved.includes(item) || isConcept(item, 'o.it', 'v.move')
      ? []
      : item === dur
        ? [dur, renamed(dur, earlier ? 'tm.earlier' : 'tm.later')]
        : [item],
  );
};

/** "显示时间加2秒": by so much longer. */
const added: Rule = (items, message) => {
  const at = items.findIndex((item, index) => isConcept(item, 'v.add', 'deg.more') && items[index + 1]?.is === 'dur');
  const verb = items[at];
  if (verb === undefined || !/(?:时间|时长)(?:再)?$/.test(message.slice(0, verb.start))) return items;
  return items.map((item, index) => (index === at ? renamed(item, 'tm.longer') : item));
};

/** "It comes too late, start at 8": what was wrong, where the time is said too. */
const tooLate: Rule = (items) => {
  const at = items.findIndex(
    (item, index) => isConcept(item, 'deg.too') && isConcept(items[index + 1], 'tm.later', 'tm.earlier'),
  );
  const point = items.some(({ is }) => is === 'at' || is === 'range' || is === 'after');
  return at >= 0 && point ? items.toSpliced(at, 2) : items;
};

/** "Show the second text only until 0:12": it is there already. */
const shownUntil: Rule = (items) => {
  const at = items.findIndex((item) => isConcept(item, 'v.add', 'v.show'));
  const known = items.some(isCounted) && !items.some((item) => item.is === 'quote' && item.onTimeline !== true);
  const until = items.some(({ is }) => is === 'before' || is === 'range');
  return at >= 0 && known && until
    ? items.map((item, index) => (index === at ? renamed(item, 'tm.stay') : item))
    : items;
};

/** "Make it last six seconds": how long, and no end of the film. */
const lasts: Rule = (items, message) =>
  items.flatMap((item, at): Item[] => {
    const before = items[at - 1];
    const thing =
      before !== undefined && (isCounted(before) || isConcept(before, 'o.it', 'o.text', 'o.title', 'm.captions'));
    const should = /\b(?:should|must|to|shall|will|can|let it|have it) $/i.test(message.slice(0, item.start));
    return item.is === 'tail' && /^last\b/i.test(saidOf(item, message)) && (thing || should)
      ? [{ is: 'dur', ms: item.ms, start: item.start, end: item.end }, renamed(item, 'tm.stay')]
      : [item];
  });

/** "The second text, 6 seconds please", "第二条字放6秒": a length alone says how long it stays. */
const lengthAlone: Rule = (items) => {
  const known = items.some(isCounted) && !items.some((item) => item.is === 'quote' && item.onTimeline !== true);
  const bare = items.every(
    (item) =>
      /^(?:word|punct|dur)$/.test(item.is) ||
      isCounted(item) ||
      isConcept(item, 'o.text', 'o.title', 'm.captions', 'v.move', 'x.filler', 'deg.too', 'tm.shorter', 'rel.shorter'),
  );
  const [dur, more] = items.filter(({ is }) => is === 'dur');
  if (!known || !bare || dur === undefined || more !== undefined) return items;
  const rest = items.filter((item) => !isConcept(item, 'v.move', 'deg.too', 'tm.shorter', 'rel.shorter'));
  return rest.flatMap((item) => (item === dur ? [dur, renamed(dur, 'tm.stay')] : [item]));
};

const OFF_BY: Readonly<Record<string, string>> = { 'tm.earlier': 'tm.later', 'tm.later': 'tm.earlier' };

/** "出来早了一秒": so much later. */
const offBy: Rule = (items, message) =>
  items.map((item, at) => {
    const way = item.is === 'concept' ? OFF_BY[item.id] : undefined;
    const dur = items.slice(at + 1, at + 3).some(({ is }) => is === 'dur');
    return way !== undefined && dur && /^[早晚迟]了/.test(message.slice(item.start)) ? renamed(item, way) : item;
  });

const RULES: readonly Rule[] = [
  lasts,
  lengthAlone,
  offBy,
  upOnScreen,
  pointed,
  goneAt,
  toTheEnd,
  stepAlong,
  added,
  tooLate,
  shownUntil,
];
