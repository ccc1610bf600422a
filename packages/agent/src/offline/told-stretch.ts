import { type Item, isConcept } from './item.ts';

/** More items are no sentence of a person. */
const LONGEST = 40;
const TAKES = ['v.remove', 'v.cut', 'v.unwanted'] as const;
/** Verbs of what happens there, and not of what is to be done. */
const HAPPENS = /^v\.(?:say|run|louder|quieter|fast|slow)$/;
const OTHER =
  /^(?:v\.|rel\.(?:to|long|longer|shorter|between)|n\.(?:film|speed)|o\.(?!it|sound|voice|clip)|tr\.|m\.|fmt\.|x\.not)/;
const NAMED = /^(?:file|ref|quote|range|head|tail|after|before|part|num|times|percent)$/;

/** "He coughs at 5:15, about ten seconds, cut it": a place in time, how long it lasts, and that it goes, are one stretch. */
export function toldStretch(items: readonly Item[], message: string): readonly Item[] {
  if (items.length > LONGEST) return items;
  const times = items.filter(({ is }) => is === 'at' || is === 'dur');
  const [place, length] = times;
  if (times.length !== 2 || place === undefined || length?.is !== 'dur' || !isPlace(place, message)) return items;
  const verbs = items.filter((item) => isConcept(item, ...TAKES));
  const [verb] = verbs;
  if (verb === undefined || verbs.length > 1 || length.ms >= 120_000) return items;
  const other = items.some(
    (item) =>
      NAMED.test(item.is) || (item !== verb && item.is === 'concept' && OTHER.test(item.id) && !HAPPENS.test(item.id)),
  );
  if (other || !lasts(items, place, length, message)) return items;
  const fromMs = place.is === 'at' || place.is === 'dur' ? place.ms : 0;
  const { start } = place;
  const range: Item = { is: 'range', fromMs, toMs: fromMs + length.ms, start, end: length.end };
  return verb.start < start ? [verb, range] : [range, verb];
}

/** "5:15", "3分05秒有咳嗽声". */
function isPlace({ is, end }: Item, message: string): boolean {
  return is === 'at' || /^(?:那[里儿]?)?(?:有|他|她|我|出现|开始)/.test(message.slice(end, end + 4));
}

/** The length stands apart from the place, or behind a word of lasting: "at 5:15 cut 3 seconds" is another sentence. */
function lasts(items: readonly Item[], place: Item, length: Item, message: string): boolean {
  const between = message.slice(place.end, length.start);
  const apart = items.some((item) => item.is === 'punct' && item.start >= place.end && item.start < length.start);
  return (
    apart ||
    /\b(?:for|lasts?|lasting|goes on|takes?|about|around|roughly|some)\b|持续|大概|大约|长达|有|了\s?$/i.test(between)
  );
}
