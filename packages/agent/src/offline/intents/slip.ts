import { handlesOf, type OfferedOperation, type Segment } from '@reelsmith/core';
import type { Clause } from '../clause.ts';
import { END_MS } from '../item.ts';
import type { Scene } from '../scene.ts';
import { seconds } from '../words/sentences.ts';
import { editAll, named, namesClips } from './named.ts';
import { spokenOfBefore } from './paced.ts';

type Run = (scene: Scene) => void;

/** What part of its file a clip shows: slip, a stretch of the source, material that was cut off and comes back. */
export function slipRun(clause: Clause, isEmpty: boolean): Run | undefined {
  // What is put in is there in full.
  if (clause.has('n.whole')) return isEmpty ? undefined : restoreRun(clause);
  const range = clause.one('range');
  if (range !== undefined && clause.has('o.source') && !clause.has('v.remove')) {
    return (scene) => each(scene, clause, (segment) => fromSource(segment, range));
  }
  if (clause.has('v.slip') || (clause.has('n.same_length') && clause.has('o.source'))) return slip(clause);
  return clause.has('v.restore') || isFull(clause) ? restoreRun(clause) : undefined;
}

/** "Give the city its full length", "use the whole file", "森林用完整素材". */
function isFull(clause: Clause): boolean {
  const known =
    namesClips(clause) || clause.has('o.it') || (clause.previous !== undefined && namesClips(clause.previous));
  const other = clause.has(
    'v.export',
    'v.remove',
    'v.add',
    'v.move',
    'v.copy',
    'v.insert',
    'x.again',
    'n.speed',
    'v.fast',
    'v.slow',
    'o.background',
  );
  const moved = clause.has('v.move') && !/放/.test(clause.text());
  return clause.has('n.full') && known && (!other || (clause.has('v.move') && !moved));
}

function slip(clause: Clause): Run | undefined {
  const at = clause.one('at')?.ms;
  const text = clause.rawBetween(0, clause.items.length - 1).toLowerCase();
  const ms = clause.one('dur')?.ms ?? clause.one('after')?.ms ?? clause.one('before')?.ms;
  if (at !== undefined) return (scene) => each(scene, clause, (one) => slipBy(one, at - one.sourceStartMs));
  const back = /往前|向前|提前|earlier|backward|sooner|to the left/.test(text);
  if (ms === undefined) {
    const spot = spotIn(text, back);
    return spot && ((scene) => each(scene, clause, (one) => slippedBy(one, spot(one))));
  }
  return (scene) => each(scene, clause, (one) => slipBy(one, back ? -ms : ms));
}

/** Milliseconds a clip is to move within its file. */
type Spot = (segment: Segment) => number;

/** "To the end of its file", "earlier in its file", "to another part": as much further as it shows, as far as there is material. */
function spotIn(text: string, isBack: boolean): Spot | undefined {
  if (!/\b(?:file|part)\b|素材/.test(text)) return undefined;
  if (/\bto the end\b|末尾/.test(text)) return (one) => handlesOf(one).tailMs;
  if (/\bto the start\b|开头/.test(text)) return (one) => -handlesOf(one).headMs;
  if (/\bto the middle\b|中间/.test(text)) return (one) => (handlesOf(one).tailMs - handlesOf(one).headMs) / 2;
  const earlier: Spot = (one) => -Math.min(handlesOf(one).headMs || one.durationMs, one.durationMs);
  const later: Spot = (one) => Math.min(handlesOf(one).tailMs || one.durationMs, one.durationMs);
  if (isBack) return earlier;
  if (/\blater\b|往后/.test(text)) return later;
  return (one) => (handlesOf(one).tailMs > 0 || handlesOf(one).headMs === 0 ? later(one) : earlier(one));
}

function slipBy(segment: Segment, sourceMs: number): Change {
  const { speed } = segment;
  return slippedBy(segment, (sourceMs * (speed?.den ?? 1)) / (speed?.num ?? 1));
}

function slippedBy({ id, name }: Segment, ms: number): Change {
  const byMs = Math.round(ms);
  const operations: OfferedOperation[] = byMs === 0 ? [] : [{ op: 'slip', segmentId: id, byMs }];
  return { operations, en: `${name} shows another part of its file`, zh: `${name}换成素材的另一段` };
}

function fromSource(segment: Segment, { fromMs, toMs }: { fromMs: number; toMs: number }): Change {
  const rate = (segment.speed?.num ?? 1) / (segment.speed?.den ?? 1);
  const endAt = segment.sourceStartMs + segment.durationMs * rate;
  const headMs = Math.round((fromMs - segment.sourceStartMs) / rate);
  const tailMs = Math.round((endAt - toMs) / rate);
  const operations: OfferedOperation[] = [{ op: 'trim', segmentId: segment.id, headMs, tailMs, ripple: 'all' }];
  return {
    operations,
    en: `${segment.name} shows ${seconds(fromMs)}-${seconds(toMs)} s of its file`,
    zh: `${segment.name}取素材的 ${seconds(fromMs)}-${seconds(toMs)} 秒`,
  };
}

function restoreRun(clause: Clause): Run | undefined {
  if (clause.has('n.speed', 'n.normal', 'o.sound', 'o.volume', 'o.music', 'o.title', 'o.text')) return undefined;
  const [head, tail] = [clause.one('head'), clause.one('tail')];
  const ms = clause.one('dur')?.ms ?? head?.ms ?? tail?.ms;
  const timed = ms !== undefined;
  const start = clause.has('rel.start') || head !== undefined || (timed && clause.has('rel.before', 'n.in_point'));
  const end = clause.has('rel.end') || tail !== undefined || (timed && clause.has('rel.after', 'n.out_point'));
  if (!(start || end || clause.has('n.full') || (namesClips(clause) && timed))) return undefined;
  const both = clause.has('n.full') || start === end;
  return (scene) =>
    each(scene, clause, (segment) =>
      restored(segment, { start: both || start, end: both || end, ms: both ? undefined : ms }),
    );
}

/** Material that was cut off comes back: all of it, or so much. */
function restored(
  segment: Segment,
  { start, end, ms = END_MS }: { start: boolean; end: boolean; ms: number | undefined },
): Change {
  const handles = handlesOf(segment);
  // So much of an end that hides nothing is refused with its reason.
  const back = (haveMs: number): number => (haveMs === 0 && ms !== END_MS ? ms : Math.min(haveMs, ms));
  const headMs = start ? back(handles.headMs) : 0;
  const tailMs = end ? back(handles.tailMs) : 0;
  const operations: OfferedOperation[] =
    headMs === 0 && tailMs === 0
      ? []
      : [{ op: 'trim', segmentId: segment.id, headMs: 0 - headMs, tailMs: 0 - tailMs, ripple: 'all' }];
  return { operations, en: `${segment.name} has back what was cut off`, zh: `${segment.name}恢复了剪掉的部分` };
}

interface Change {
  operations: OfferedOperation[];
  en: string;
  zh: string;
}

/** Video and sound only: a picture has no other part to show. */
function each(scene: Scene, clause: Clause, change: (segment: Segment) => Change): void {
  const found = named(scene, clause);
  if (found === 'missing') return;
  const clips = scene.clips();
  const before = found === undefined ? spokenOfBefore(scene, clause) : undefined;
  const segments = (found ?? before ?? (clips.length === 1 ? clips : [])).filter(
    ({ source }) => source.kind === 'media' && source.media !== 'image',
  );
  if (segments.length === 0) {
    scene.ask(
      scene.words('Which clip do you mean?', '是哪一段？'),
      clips.slice(0, 3).map(({ name }, index) => ({
        label: name,
        message: scene.words(`clip ${index + 1}: ${clause.message}`, `第${index + 1}段${clause.message}`),
      })),
    );
    return;
  }
  const changes = segments.map(change);
  const operations = changes.flatMap(({ operations: some }) => some);
  if (operations.length === 0) {
    scene.sayAlready();
    return;
  }
  editAll(scene, operations, changes[0]?.en ?? '', changes[0]?.zh ?? '');
}
