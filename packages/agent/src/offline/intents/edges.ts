import { endMs, keepRanges, type OfferedOperation, type Segment } from '@reelsmith/core';
import type { Clause } from '../clause.ts';
import type { Item } from '../item.ts';
import type { Scene } from '../scene.ts';
import { seconds } from '../words/sentences.ts';
import { filmEnd } from './ask-cut.ts';
import { isOfAll } from './cut-spans.ts';
import { editAll, named, namesClips } from './named.ts';
import { placed } from './stretches.ts';

/** Where something is to begin and to end. `by`: so much later (or sooner, below zero) than now. */
interface Edge {
  ms: number;
  by: boolean;
}
interface Edges {
  begin?: Edge;
  end?: Edge;
}

const BEGINS =
  /^(?:starts?|starting|begins?|beginning|in|in[- ]point|start(?:ing)? point|mark[- ]in|should (?:start|begin)|入点|起点|进点|开始点|开始)$/;
const ENDS =
  /^(?:ends?|ending|concludes?|stops?|finish|finishes|out|off|out[- ]point|end(?:ing)? point|mark[- ]out|(?:should )?(?:stop|end|finish)s?(?: it)? (?:at|after)|stop the (?:film|video)|end the (?:film|video)|出点|终点|结束点|结束)$/;
const BEGINS_BEHIND = /^(?:处|那里|的地方|那儿|再)?(?:开始|起(?!来))/;
const ENDS_BEHIND = /^(?:处|那里|的地方|那儿|左右)?就?(?:结束|停(?!留)|收(?!尾)|为止|截止|打住)/;
const TAKEN = /[剪裁切砍去删](?:掉|去|了)/;
const SOONER = /\b(?:earlier|sooner|less)\b|早|提前|往前/i;
const LATER = /\b(?:later)\b|晚|延后|往后|推后/i;
const TIMES: ReadonlySet<Item['is']> = new Set(['at', 'dur', 'after', 'before']);
const STOPS: ReadonlySet<Item['is']> = new Set(['at', 'dur', 'after', 'before', 'head', 'tail', 'part', 'punct']);

/** "Starts at 2 s and ends at 7 s", "in at 2 s", "stop at 20 seconds", "从第2秒开始，到第7秒结束", "早3秒结束". Undefined when
 *  a clause says neither. */
export function edgesRun(clause: Clause): ((scene: Scene) => void) | undefined {
  if (isOfOther(clause)) return undefined;
  const edges = edgesOf(clause);
  return edges.begin === undefined && edges.end === undefined ? undefined : (scene) => setEdges(scene, clause, edges);
}

function isOfOther(clause: Clause): boolean {
  const shifted = clause.has('v.move') && !(clause.has('n.in_point', 'n.out_point') && namesClips(clause));
  if (shifted || clause.has('v.split', 'v.freeze', 'v.insert', 'v.add', 'v.copy', 'x.again', 'v.slip')) return true;
  if (clause.has('o.each', 'o.slideshow', 'o.overlay', 'o.voice', 'm.voice', 'o.background', 'v.generate')) return true;
  if (clause.has('v.fast', 'v.slow', 'n.speed', 'v.restore', 'x.both_ends') || clause.one('range') !== undefined)
    return true;
  const cutOff =
    clause.has('v.remove') && !/\boff$/i.test(clause.message.slice(0, clause.one('at')?.start ?? 0).trim());
  if (cutOff || TAKEN.test(clause.text())) return true;
  return clause.items.some(
    (item) => item.is === 'concept' && /^(?:tr|mo|color|look|fl|an(?!\.(?:in|out)$)|lk|q|m|size|st)\./.test(item.id),
  );
}

function edgesOf(clause: Clause): Edges {
  const edges: Edges = {};
  for (const [index, item] of clause.items.entries()) {
    if (!TIMES.has(item.is) || !('ms' in item)) continue;
    const side = sideOf(clause, index);
    if (side === undefined) continue;
    const { by, sooner } = stepOf(clause, item);
    edges[side] ??= { ms: by && sooner ? -item.ms : item.ms, by };
  }
  return counted(clause, edges);
}

/** True for a time by how much an end goes, and not where it is; "shift the in point by 15 frames" goes onward. */
function stepOf(clause: Clause, item: Item): { by: boolean; sooner: boolean } {
  const [near, far] = [SOONER.test(around(clause, item)), LATER.test(around(clause, item))];
  const sooner = near || (!far && clause.has('tm.earlier', 'rel.shorter'));
  const later = far || (!near && clause.has('tm.later'));
  const shifted = clause.has('v.move') && !clause.has('rel.to');
  return { by: item.is === 'dur' && (sooner || later || shifted), sooner };
}

/** "A 45 second version starting at 2:30" ends so much later. */
function counted(clause: Clause, edges: Edges): Edges {
  const [length, ...more] = clause.all('dur');
  const { begin, end } = edges;
  if (begin === undefined || end !== undefined || length === undefined || more.length > 0 || begin.by) return edges;
  return clause.one('at') === undefined ? edges : { begin, end: { ms: begin.ms + length.ms, by: false } };
}

function around({ message }: Clause, { start, end }: Item): string {
  return message.slice(Math.max(0, start - 4), end + 10);
}

/** Of the words before a time the nearest that names an end; in Chinese also the words behind it. */
function sideOf(clause: Clause, index: number): keyof Edges | undefined {
  const item = clause.items[index];
  if (item === undefined) return undefined;
  const behind = clause.message.slice(item.end, item.end + 8).trim();
  const said = clause.message.slice(item.start, item.end);
  if (BEGINS_BEHIND.test(behind) || /从.{1,12}(?:开始|起)$/.test(said)) return 'begin';
  if (ENDS_BEHIND.test(behind)) return 'end';
  return sideBefore(clause, index);
}

function sideBefore(clause: Clause, index: number): keyof Edges | undefined {
  for (let at = index - 1; at >= Math.max(0, index - 8); at -= 1) {
    const before = clause.items[at];
    const text = rawOf(clause, at);
    if (before === undefined || STOPS.has(before.is) || /^(?:for|with)$/.test(text)) return undefined;
    const side = BEGINS.test(text) ? 'begin' : ENDS.test(text) ? 'end' : undefined;
    if (side !== undefined && isVerb(clause, at, index)) return side;
  }
  return undefined;
}

/** "The end" is a place and "out at 7 s" a verb; points of a clip may have an article. */
function isVerb(clause: Clause, at: number, time: number): boolean {
  const text = rawOf(clause, at);
  if (/point|mark|点/.test(text)) return true;
  if (text === 'in' || text === 'out' || text === 'off') {
    const both = /\bin\b.+\bout\b/i.test(clause.text());
    return at === time - 1 && (both || clause.items[time]?.is === 'at');
  }
  return !/^(?:the|at the|very|its|from)$/.test(rawOf(clause, at - 1));
}

function rawOf({ items, message }: Clause, at: number): string {
  const item = items[at];
  return item === undefined ? '' : message.slice(item.start, item.end).toLowerCase();
}

function setEdges(scene: Scene, clause: Clause, edges: Edges): void {
  const found = named(scene, clause);
  if (found === 'missing') return;
  const clips = scene.clips();
  const segments = found?.filter((segment) => clips.includes(segment));
  if (found !== undefined && segments?.length !== found.length) return;
  const isStep = edges.begin?.by === true || edges.end?.by === true;
  if (segments === undefined && isStep && isOfAll(clause)) trimEach(scene, clips, edges);
  else if (segments === undefined) keepOfFilm(scene, edges);
  else trimEach(scene, segments, edges);
}

function keepOfFilm(scene: Scene, { begin, end }: Edges): void {
  const filmMs = filmEnd(scene);
  const startMs = begin?.ms ?? 0;
  const stopMs = end === undefined ? filmMs : end.by ? filmMs + end.ms : end.ms;
  if (startMs < 0 || startMs >= stopMs || stopMs > filmMs + 40) {
    scene.refuse({ code: 'out_of_range', params: { limitMs: filmMs } });
    return;
  }
  const label = `${seconds(startMs)}-${seconds(stopMs)}`;
  const ranges = [{ startMs, endMs: stopMs }];
  scene.take(keepRanges(scene.draft, { ranges, mintId: scene.mintId }), `kept only ${label} s`, `只保留了 ${label} 秒`);
}

function trimEach(scene: Scene, segments: readonly Segment[], edges: Edges): void {
  const operations = segments.flatMap((segment): OfferedOperation[] => {
    const { headMs, tailMs } = offOf(segment, edges);
    if (headMs === 0 && tailMs === 0) return [];
    return [{ op: 'trim', segmentId: segment.id, headMs, tailMs, ripple: 'all' }];
  });
  if (operations.length === 0) {
    scene.sayAlready();
    return;
  }
  const name = segments[0]?.name ?? '';
  editAll(scene, operations, `trimmed ${name}`, `修剪了${name}`);
}

/** How much comes off at both ends; below zero it grows. */
function offOf(segment: Segment, { begin, end }: Edges): { headMs: number; tailMs: number } {
  const frame = { startMs: segment.startMs, endMs: endMs(segment) };
  const headMs = begin === undefined ? 0 : begin.by ? begin.ms : placed(frame, begin.ms) - segment.startMs;
  const tailMs = end === undefined ? 0 : end.by ? -end.ms : frame.endMs - placed(frame, end.ms);
  return { headMs, tailMs };
}
