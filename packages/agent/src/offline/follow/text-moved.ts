import { draftDurationMs, type Language, type PlannerContext, type Segment } from '@reelsmith/core';
import type { Clause } from '../clause.ts';
import { END_MS, type Item, isConcept } from '../item.ts';
import { segmentsOf, textsChanged } from '../memory.ts';
import { clock } from '../sense/slots.ts';
import { filmBefore } from './film-before.ts';

/** "Actually at 15", "start at second 8", "放到最后" right after one text was put on or changed: it, said with its words. Undefined
 *  for every other message. */
export function textMoved(clauses: readonly Clause[], context: PlannerContext, language: Language): string | undefined {
  const [clause, ...more] = clauses;
  if (clause === undefined || more.length > 0 || !clause.items.every(isOfTime)) return undefined;
  const text = textOfLast(context);
  const ms = text && timeIn(clause, text, draftDurationMs(context.draft));
  if (text?.source.kind !== 'text' || ms === undefined) return undefined;
  const point = clock(ms, language);
  return language === 'zh' ? `“${text.source.text}”从${point}开始` : `move the text "${text.source.text}" to ${point}`;
}

/** "5 seconds long please", "时长5秒" right after one text was put on: so long is it there. Undefined for every other message. */
export function textLasting(
  clauses: readonly Clause[],
  context: PlannerContext,
  language: Language,
): string | undefined {
  const [clause, ...more] = clauses;
  const [length, ...lengths] = clause?.all('dur') ?? [];
  if (clause === undefined || more.length > 0 || length === undefined || lengths.length > 0) return undefined;
  if (!clause.items.every(isOfLasting) || /\d/.test(clause.text().replace(/\d+(?:\.\d+)?/, ''))) return undefined;
  const text = textOfLast(context);
  if (text?.source.kind !== 'text' || !isFresh(text, context)) return undefined;
  const s = length.ms / 1000;
  return language === 'zh'
    ? `“${text.source.text}”显示${s}秒`
    : `the text "${text.source.text}" stays for ${s} seconds`;
}

const isOfLasting = (item: Item): boolean =>
  item.is === 'dur' ||
  item.is === 'word' ||
  item.is === 'punct' ||
  item.is === 'these' ||
  isConcept(
    item,
    'rel.long',
    'rel.to',
    'rel.join',
    'rel.and',
    'o.it',
    'o.title',
    'o.text',
    'tm.stay',
    'tm.begin',
    'x.filler',
  ) ||
  isConcept(
    item,
    'v.make',
    'v.set',
    'v.want',
    'v.change',
    'v.keep',
    'v.freeze',
    'v.add',
    'v.move',
    'v.show',
    'v.insert',
    'n.time',
  );

/** It was not there before. */
function isFresh({ id }: Segment, context: PlannerContext): boolean {
  const before = filmBefore(context);
  return before !== undefined && !segmentsOf(before).some((segment) => segment.id === id);
}

/** The one text that the last turn put on or changed, when it did nothing else. */
function textOfLast(context: PlannerContext): Segment | undefined {
  const before = filmBefore(context);
  const [id, ...more] = before === undefined ? [] : textsChanged(before, context.draft);
  if (id === undefined || more.length > 0) return undefined;
  return segmentsOf(context.draft).find((segment) => segment.id === id);
}

const TIMES: ReadonlySet<Item['is']> = new Set<Item['is']>(['at', 'after', 'head', 'num']);

function isOfTime(item: Item): boolean {
  if (TIMES.has(item.is) || item.is === 'word' || item.is === 'punct' || item.is === 'these') return true;
  return (
    isConcept(
      item,
      'o.it',
      'tm.begin',
      'an.in',
      'v.move',
      'v.set',
      'v.make',
      'v.change',
      'v.cut',
      'v.insert',
      'v.add',
    ) || isConcept(item, 'rel.to', 'rel.start', 'rel.end', 'rel.from', 'rel.join', 'rel.instead', 'x.filler')
  );
}

/** Where it is to begin. Milliseconds. */
function timeIn(clause: Clause, text: Segment, filmMs: number): number | undefined {
  const times = clause.items.filter(({ is }) => TIMES.has(is));
  const [time] = times;
  if (times.length > 1) return undefined;
  if (time === undefined) {
    const placed = clause.has('rel.end') && clause.has('v.move', 'v.set', 'v.insert', 'v.add');
    return placed ? Math.max(0, filmMs - text.durationMs) : undefined;
  }
  const said = clause.message;
  if (time.is === 'at' || time.is === 'after') return time.ms === END_MS ? undefined : time.ms;
  if (time.is === 'head') return /\b(?:start|begin)|开始/i.test(said) && !clause.has('v.remove') ? time.ms : undefined;
  if (time.is !== 'num') return undefined;
  const before = clause.message.slice(Math.max(0, time.start - 12), time.start);
  return /\b(?:at|from|to|second)\s*$/i.test(before) ? time.value * 1000 : undefined;
}
