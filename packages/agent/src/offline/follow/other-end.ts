import type { Draft, Language, PlannerContext, Segment } from '@reelsmith/core';
import type { Clause } from '../clause.ts';
import type { Item } from '../item.ts';
import { segmentsOf } from '../memory.ts';
import { time } from '../sense/slots.ts';
import { filmBefore } from './film-before.ts';

interface Faded {
  /** Undefined for the film. */
  readonly name?: string;
  readonly end: 'in' | 'out';
  readonly ms: number;
}

/** "And out again, also two", "same at the end", "结尾也一样" right behind a fade at one end: the other end, said with its name. Undefined
 *  for every other message. */
export function otherEndFaded(
  clauses: readonly Clause[],
  context: PlannerContext,
  language: Language,
): string | undefined {
  const items = clauses.flatMap((clause) => [...clause.items]);
  if (clauses.length === 0 || clauses.length > 3 || items.length > 16 || !items.every(isOfFade)) return undefined;
  const text = clauses.map((clause) => clause.text()).join(' ');
  const done = fadedLately(context);
  if (
    done === undefined ||
    !(done.end === 'in' ? OUT : IN).test(text) ||
    !(SAME.test(text) || lengthIn(items) !== undefined)
  )
    return undefined;
  return said({ ...done, end: done.end === 'in' ? 'out' : 'in', ms: lengthIn(items) ?? done.ms }, language);
}

const OUT = /\b(?:out|end|ending|ends|close|closing|finish|leaves?|away)\b|出|[结末收]尾|尾[巴声]?|最后|结束|收/i;
const IN = /\b(?:in|start|starts|beginning|opening|begins?|front)\b|入|进|开[头始场]|起/i;
const SAME =
  /\b(?:same|also|too|likewise|as well|again|like that|that way|equally|identical|and|ditto|match)\b|一样|也|同样|照样|同理|还|再|一致/i;

const ALLOWED =
  /^(?:rel\.(?:start|end|and|from|to|with|lead|instead)|an\.(?:in|out|fade)|v\.(?:fadein|fadeout|make|set|add|want|remove|move)|x\.(?:again|filler|same|yes)|tm\.|o\.(?:it|music|sound|each)|dir\.|deg\.|n\.length|rel\.long|fl\.|p\.(?:other|both)|so\.only)/;

const isOfFade = (item: Item): boolean =>
  /^(?:word|punct|dur|num|these|head|tail)$/.test(item.is) || (item.is === 'concept' && ALLOWED.test(item.id));

/** "Two seconds", "also two". */
function lengthIn(items: readonly Item[]): number | undefined {
  for (const item of items) {
    if (item.is === 'dur' || item.is === 'tail' || item.is === 'head') return item.ms;
    if (item.is === 'num' && item.value > 0 && item.value < 30) return item.value * 1000;
  }
  return undefined;
}

/** The one fade that the last turn made. */
function fadedLately(context: PlannerContext): Faded | undefined {
  const before = filmBefore(context);
  if (before === undefined) return undefined;
  const old = new Map(segmentsOf(before).map((segment) => [segment.id, segment]));
  const made = [
    ...ofFilm(before, context.draft),
    ...segmentsOf(context.draft).flatMap((segment) => ofSegment(old.get(segment.id), segment)),
  ];
  return made.length === 1 ? made[0] : undefined;
}

function ofSegment(before: Segment | undefined, { name, source, fadeInMs = 0, fadeOutMs = 0 }: Segment): Faded[] {
  if (source.kind !== 'media' || source.media === 'image') return [];
  const opens = fadeInMs > 0 && fadeInMs !== before?.fadeInMs;
  // Music that is laid fades out by itself.
  const closes = fadeOutMs > 0 && before !== undefined && fadeOutMs !== before.fadeOutMs;
  return [
    ...(opens ? [{ name, end: 'in', ms: fadeInMs } as const] : []),
    ...(closes ? [{ name, end: 'out', ms: fadeOutMs } as const] : []),
  ];
}

function ofFilm(
  { fadeInMs: oldIn = 0, fadeOutMs: oldOut = 0 }: Draft,
  { fadeInMs = 0, fadeOutMs = 0 }: Draft,
): Faded[] {
  const opens = fadeInMs > 0 && fadeInMs !== oldIn;
  const closes = fadeOutMs > 0 && fadeOutMs !== oldOut;
  return [
    ...(opens ? [{ end: 'in', ms: fadeInMs } as const] : []),
    ...(closes ? [{ end: 'out', ms: fadeOutMs } as const] : []),
  ];
}

function said({ name, end, ms }: Faded, language: Language): string {
  const long = time(ms, language);
  if (language === 'zh') {
    if (name !== undefined) return `${name}的声音淡${end === 'in' ? '入' : '出'}${long}`;
    return end === 'in' ? `片头从黑场淡入${long}` : `片尾淡出到黑场${long}`;
  }
  if (name !== undefined) return `fade ${name} ${end} over ${long}`;
  return end === 'in' ? `fade in from black over ${long}` : `fade out to black at the end over ${long}`;
}
