import { type Item, isConcept } from '../item.ts';

const REACH = 60;
const EN_BEFORE =
  /(?:^|[\s,;:(])((?:what(?:ever)?|whichever(?: (?:clip|shot|one|photo|picture))?|(?:the|that) (?:thing|one|clip|shot|video|photo|picture|pic|scene|piece|part|bit|image|slide))(?:'s| is| was)?(?: (?:that|which|that's|which is))?(?: (?:is|on|up|there|playing|plays|showing|shows|shown|running|runs|visible|seen|appears|appearing|comes|coming|i see|you see|we see|i can see|you can see|we can see|right|just|screen))+(?: (?:at|around|about))?(?: the)?(?: second| sec| minute)? ?)$/i;
const EN_BEHIND =
  /^,? (?:there's|there is|you see|we see|you can see|i see) (?:a|the|this|that|one|some) (?:clip|shot|video|photo|picture|scene|image|thing)\b/i;
const EN_AT = /(?:^|[\s,;])((?:at|around|about) (?:the )?)$/i;
const ZH_LEAD = /(?:播放?到|放到|到了?|在|第)$/;
const ZH_PLACED =
  /^(?:的?位置|处|那[儿里会]儿?|的?时候?|候|左右|所在)?(?:正在|正|在)?(?:播放|播|放|显示|出现|看到|看见|看得到)?着?的?[那这]?一?[个段条张幅块]?(?:片段|镜头|画面|视频|照片|图片|图)?(?!字幕|文字|标题|文本|字|歌|音乐|曲)/;
const PLACE = /位置|处|[那这]|时|候|所在|播|放|显示|出现|看/;
const NOUN = /[个段条张幅块]|片段|镜头|画面|视频|照片|图/;
/** A length of time by itself may be how long the thing is. */
const TIME = /位置|处|那[儿里]|时|候|所在|播|放|显示|出现|看/;

interface Span {
  readonly from: number;
  readonly to: number;
}

/** "What's on at 0:22", "the thing that's showing at 22 s", "播到22秒时的那段": a clip told by the time at which it plays, in one row of
 *  meanings: its noun, that it plays, and when. */
export function withToldByTime(items: readonly Item[], message: string): Item[] {
  const at = items.findIndex((item, index) => spanOf(items, index, item, message) !== undefined);
  const time = items[at];
  const span = time && spanOf(items, at, time, message);
  if (span === undefined || (time?.is !== 'at' && time?.is !== 'dur')) return [...items];
  const before = items.filter((item) => item.end <= span.from);
  const behind = items.filter((item) => item.start >= span.to);
  if (items.some((item) => isConcept(item, 'v.split', 'v.freeze', 'v.insert', 'v.add'))) return [...items];
  const place = { start: span.from, end: span.from };
  return [
    ...before,
    { is: 'concept', id: 'o.clip', ...place },
    { is: 'concept', id: 'p.playing', ...place },
    { is: 'at', ms: time.ms, start: time.start, end: time.end },
    ...behind,
  ];
}

function spanOf(items: readonly Item[], at: number, time: Item, message: string): Span | undefined {
  if (time.is !== 'at' && time.is !== 'dur') return undefined;
  if (items.slice(0, at).some((item) => item.is === 'at' || item.is === 'range')) return undefined;
  return english(time, message) ?? chinese(time, message);
}

function english(time: Item, message: string): Span | undefined {
  // The words of a time begin with "at" themselves.
  const before = message.slice(Math.max(0, time.start - REACH), time.start).replaceAll('’', "'");
  const run = EN_BEFORE.exec(before)?.[1];
  if (run !== undefined && time.is === 'at') return { from: time.start - run.length, to: time.end };
  const behind = EN_BEHIND.exec(message.slice(time.end, time.end + REACH))?.[0];
  if (behind === undefined || time.is !== 'at') return undefined;
  return { from: time.start - (EN_AT.exec(before)?.[1]?.length ?? 0), to: time.end + behind.length };
}

function chinese(time: Item, message: string): Span | undefined {
  const said = ZH_PLACED.exec(message.slice(time.end, time.end + REACH))?.[0] ?? '';
  const whole = message.slice(time.start, time.end) + said;
  const placed = time.is === 'at' ? PLACE.test(whole) : TIME.test(said);
  if (!placed || !NOUN.test(said) || !/\p{Script=Han}/u.test(said)) return undefined;
  const lead = ZH_LEAD.exec(message.slice(Math.max(0, time.start - 4), time.start))?.[0].length ?? 0;
  return { from: time.start - lead, to: time.end + said.length };
}
