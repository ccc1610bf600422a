import { type Item, isConcept } from '../item.ts';

/** Longer runs of words before or behind a name tell no neighbour. */
const REACH = 72;
const EN =
  /(?:^|[\s,;:(])((?:what(?:ever)?|whichever(?: (?:clip|shot|one|photo|picture))?|(?:the|that) (?:thing|clip|shot|one|video|photo|picture|pic|scene|piece|part|bit|image|slide|text|caption|title|line))(?:'s)?(?: (?:that|which))?(?:'s)?(?: (?:is|was|comes?|goes|plays?|sits?|stands?|runs?|appears?|lies|starts|begins|shows|coming|going|playing|sitting|standing|running|right|just|straight|directly|immediately|shortly))* (before|in front of|ahead of|preceding|precedes|leading up to|leading into|leading to|leads into|leads up to|after|behind|following|follows) (?:the |my |that |our )?)$/i;
const BACK = /^(?:before|in front|ahead|preced|lead)/i;
const ZH_LEAD = /(?:(?:紧|就)?(?:[接跟挨排放站]着?在?|在|位于|处在|挨着|靠着|紧)|播?在)$/;
const ZH =
  /^(?:片段|视频|镜头|照片|那[段个张条])?的?(?:紧[跟接挨]着?的?)?(?:(前|后)(?:面|头|边)|(之前|之后)|(前|后|上|下)(?=一[个段条张句行]))(?:紧?[跟接挨]着|播放|播|出现|放|出来)?的?[那这]?一?[个段条张幅句行](?:片段|视频|镜头|画面|照片|图片|图|文字|字幕|标题)?/;
const FORWARD = /^(?:后|下|之后)$/;
/** Where something goes is told by the same words. */
const PLACING =
  /^(?:v\.(?:move|insert|add|swap|copy|join|freeze|split|replace)|o\.transition|tr\.|x\.again|rel\.between)/;
const NOUN = ['o.clip', 'o.image', 'o.text', 'o.title', 'm.captions'] as const;

interface Span {
  readonly from: number;
  readonly to: number;
  readonly step: 1 | -1;
}

/** "Whatever comes right before the forest", "the one that plays after the city", "紧跟在城市后面的那段": a thing told by what it
 *  stands beside, in one meaning, so that neither its verb nor the name is taken for the wish. */
export function withNeighbours(items: readonly Item[], message: string): Item[] {
  const found: Item[] = [...items];
  for (const name of items) {
    if (!isNamed(name)) continue;
    const span = english(name, message) ?? chinese(name, message);
    if (span === undefined || isPlacing(items, span, name)) continue;
    const inside = found.filter((item) => isWithin(item, span) && item !== name);
    if (inside.length === 0) continue;
    const at = Math.min(...inside.map((item) => found.indexOf(item)), found.indexOf(name));
    const noun = inside.filter((item) => isConcept(item, ...NOUN));
    const rest = found.filter((item) => !inside.includes(item) && item !== name);
    const id = span.step > 0 ? 'p.after' : 'p.before';
    // It has no letters of its own, and stands within what is told.
    const inner = name.end < span.to ? name.end : name.start;
    const beside: Item = { is: 'concept', id, start: inner, end: inner };
    found.splice(0, found.length, ...rest.slice(0, at), ...noun, beside, name, ...rest.slice(at));
  }
  return found;
}

const isNamed = (item: Item): boolean =>
  item.is === 'file' || item.is === 'ref' || (item.is === 'quote' && item.onTimeline === true);

const isWithin = ({ start, end }: Item, { from, to }: Span): boolean => start >= from && end <= to;

function isPlacing(items: readonly Item[], span: Span, name: Item): boolean {
  const near = items.filter((item) => item !== name && !isWithin(item, span) && isNear(items, item, name));
  // "Move the one after the pool to the end": where it goes is told besides.
  const placed = near.some((item) => isConcept(item, ...PLACES)) && near.some((item) => isConcept(item, 'v.move'));
  return !placed && near.some((item) => item.is === 'concept' && PLACING.test(item.id));
}

const PLACES = ['rel.start', 'rel.end', 'rel.lead', 'pos.last', 'pos.earlier', 'pos.later'] as const;

/** In the same breath. */
function isNear(items: readonly Item[], one: Item, other: Item): boolean {
  const [from, to] = [items.indexOf(one), items.indexOf(other)].toSorted((a, b) => a - b);
  return !items.slice(from, to).some((item) => item.is === 'punct' || isConcept(item, 'rel.and'));
}

function english(name: Item, message: string): Span | undefined {
  const before = message.slice(Math.max(0, name.start - REACH), name.start).replaceAll('’', "'");
  const [, run, relation] = EN.exec(before) ?? [];
  if (run === undefined || relation === undefined || isAsked(run, name, message)) return undefined;
  return { from: name.start - run.length, to: name.end, step: BACK.test(relation) ? -1 : 1 };
}

/** "What comes after the city?" */
const isAsked = (run: string, name: Item, message: string): boolean =>
  /^wh/i.test(run) &&
  /^[\s?]*$/.test(message.slice(name.end)) &&
  message.slice(0, name.start - run.length).trim() === '';

function chinese(name: Item, message: string): Span | undefined {
  const behind = ZH.exec(message.slice(name.end, name.end + REACH));
  const side = behind?.slice(1).find((part) => part !== undefined);
  if (behind === null || side === undefined) return undefined;
  const lead = ZH_LEAD.exec(message.slice(Math.max(0, name.start - 6), name.start))?.[0].length ?? 0;
  return { from: name.start - lead, to: name.end + behind[0].length, step: FORWARD.test(side) ? 1 : -1 };
}
