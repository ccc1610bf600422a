import { DEFAULT_TITLE_MS, endMs, type TextRole } from '@reelsmith/core';
import type { Clause } from '../../clause.ts';
import { END_MS } from '../../item.ts';
import type { Scene } from '../../scene.ts';
import { isPicture, namedIn } from '../../subject.ts';
import { filmEnd } from '../ask-cut.ts';

interface Time {
  startMs: number;
  durationMs: number;
}

/** When a new text is shown. */
export function timeOf(scene: Scene, clause: Clause, role: TextRole): Time {
  return (
    edgeOfClip(scene, clause) ??
    insideClip(scene, clause) ??
    saidTime(scene, clause) ??
    timeBefore(scene, clause) ??
    overClip(scene, clause) ??
    whenClip(scene, clause) ??
    edgeTime(scene, clause) ??
    usualTime(scene, clause, role)
  );
}

/** "On the beach clip for the first 3 seconds of it". */
function edgeOfClip(scene: Scene, clause: Clause): Time | undefined {
  const [head, tail] = [clause.one('head')?.ms, clause.one('tail')?.ms];
  const clip = head === undefined && tail === undefined ? undefined : clipsSaid(scene, clause);
  if (clip === undefined) return undefined;
  const durationMs = Math.max(1, Math.min(head ?? tail ?? 0, clip.durationMs));
  return { startMs: head === undefined ? clip.startMs + clip.durationMs - durationMs : clip.startMs, durationMs };
}

/** "On the beach clip, 2 seconds in", "海边那段，进去两秒后": a place that counts from where the clip begins. */
function insideClip(scene: Scene, clause: Clause): Time | undefined {
  const whole = clause.one('range') === undefined ? clipsSaid(scene, clause) : undefined;
  const point = clause.items.find(
    ({ is, start, end }) =>
      /^(?:after|dur|at)$/.test(is) &&
      (/\sin$/i.test(clause.message.slice(start, end)) ||
        /(?:进去|进入|播到?|开始)第?$/.test(clause.message.slice(0, start))),
  );
  if (whole === undefined || point === undefined || !('ms' in point)) return undefined;
  const startMs = whole.startMs + point.ms;
  const left = whole.startMs + whole.durationMs - startMs;
  const length = clause.all('dur').find((item) => item !== point)?.ms;
  return left <= 0 ? undefined : { startMs, durationMs: length ?? Math.min(left, DEFAULT_TITLE_MS) };
}

const span = (startMs: number, toMs: number): Time => ({ startMs, durationMs: Math.max(1, toMs - startMs) });

function rest(scene: Scene, startMs: number): Time {
  const filmMs = filmEnd(scene);
  return { startMs, durationMs: filmMs > startMs ? filmMs - startMs : DEFAULT_TITLE_MS };
}

/** "5秒进10秒出", "in at 5 s, out at 10 s". */
const IN_OUT =
  /(?:in at |in )?(\d{1,4}(?:\.\d)?) ?(?:秒|s|secs?)? ?(?:进|入|, ?out|out)[^\d]{0,5}(\d{1,4}(?:\.\d)?) ?(?:秒|s|secs?)? ?(?:出|$|,|，)/i;

/** Times that are said in numbers. */
function saidTime(scene: Scene, clause: Clause): Time | undefined {
  const filmMs = filmEnd(scene);
  const range = clause.one('range');
  if (range !== undefined) return range.toMs === END_MS ? rest(scene, range.fromMs) : span(range.fromMs, range.toMs);
  const head = clause.one('head');
  const tail = clause.one('tail');
  if (head !== undefined) return span(0, head.ms);
  if (tail !== undefined) return { startMs: Math.max(0, filmMs - tail.ms), durationMs: Math.max(1, tail.ms) };
  const inOut = IN_OUT.exec(clause.text());
  if (inOut !== null) return span(Number(inOut[1]) * 1000, Number(inOut[2]) * 1000);
  const points = clause.items.flatMap((item) => (item.is === 'at' || item.is === 'after' ? [item.ms] : []));
  const before = clause.one('before')?.ms;
  const ms = clause.one('dur')?.ms;
  const [start, stop] = points;
  if (start !== undefined && stop !== undefined && stop > start) return span(start, stop);
  if (start === undefined) return before === undefined ? undefined : span(0, before);
  if (before !== undefined && before > start) return span(start, before);
  if (ms !== undefined) return { startMs: start, durationMs: ms };
  return clause.has('rel.end', 'tm.until', 'o.all')
    ? rest(scene, start)
    : { startMs: start, durationMs: DEFAULT_TITLE_MS };
}

/** "Another one, 10 to 13 s, saying ...": the time stands in the part before. */
function timeBefore(scene: Scene, { previous, items }: Clause): Time | undefined {
  const own = items.some(({ is }) => is === 'dur' || is === 'file' || is === 'ref');
  if (previous === undefined || own || previous.one('quote') !== undefined || previous.named() > 0) return undefined;
  const adds = previous.has('v.add', 'x.again', 'o.text', 'o.title', 'm.captions', 'v.say');
  return adds && !previous.has('v.cut', 'v.remove', 'v.keep', 'o.music', 'o.clip')
    ? saidTime(scene, previous)
    : undefined;
}

/** From where the first of the clips that are named begins to where the last one ends. */
function clipsSaid(scene: Scene, clause: Clause): Time | undefined {
  const things = clause.items.some(({ is }) => is === 'file' || is === 'ref');
  const clips = things ? (namedIn(scene, clause, isPicture)?.found ?? []) : [];
  if (clips.length === 0) return undefined;
  const startMs = Math.min(...clips.map(({ segment }) => segment.startMs));
  return span(startMs, Math.max(...clips.map(({ segment }) => endMs(segment))));
}

/** "Over the city clip", "while the beach plays". */
function overClip(scene: Scene, clause: Clause): Time | undefined {
  const whole = clipsSaid(scene, clause);
  const ms = clause.one('dur')?.ms;
  if (whole === undefined || ms === undefined) return whole;
  return { startMs: whole.startMs, durationMs: Math.min(ms, whole.durationMs) };
}

/** "海边一出来，…", "when the beach starts, show ...": the part before says when. */
function whenClip(scene: Scene, clause: Clause): Time | undefined {
  const { previous } = clause;
  if (previous === undefined || previous.families('v.').length > 0 || !previous.has('tm.begin', 'an.in', 'rel.start'))
    return undefined;
  const time = overClip(scene, previous);
  const ms = clause.one('dur')?.ms;
  return time === undefined || ms === undefined ? time : { startMs: time.startMs, durationMs: ms };
}

const WHOLE =
  /全程|一直|throughout|all the time|始终|从头到尾|always|\b(?:full|whole|entire|complete) (?:film|video|lesson|movie|clip|thing|time|show|length|duration|way)\b|自始至终|整个(?:视频|影片|片子)/i;

/** "At the start", "at the end", "throughout". */
function edgeTime(scene: Scene, clause: Clause): Time | undefined {
  const filmMs = filmEnd(scene);
  const ms = clause.one('dur')?.ms;
  const whole =
    clause.has('n.film', 'o.all') || (clause.has('rel.start') && clause.has('rel.end')) || WHOLE.test(clause.text());
  if (whole && ms === undefined) return rest(scene, 0);
  if (clause.has('rel.end') && filmMs > 0) {
    const length = Math.min(ms ?? DEFAULT_TITLE_MS, filmMs);
    return { startMs: filmMs - length, durationMs: length };
  }
  return clause.has('rel.start') ? { startMs: 0, durationMs: ms ?? DEFAULT_TITLE_MS } : undefined;
}

function usualTime(scene: Scene, clause: Clause, role: TextRole): Time {
  const ms = clause.one('dur')?.ms;
  return ms === undefined && role === 'text' && filmEnd(scene) > 0
    ? rest(scene, 0)
    : { startMs: 0, durationMs: ms ?? DEFAULT_TITLE_MS };
}
