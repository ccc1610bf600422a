import { type Item, type ItemOf, isConcept } from '../item.ts';
import { findSaid, has, hasFamily, hasVerb, isSound, isStretch, isText, isTimed, type Rule, type Run } from './run.ts';

const MODAL = /^(make|let|have|should|must|to|will|would|can|could|shall|may|might|only|just|it|they)$/;

/** "The beach should last 5 seconds": a length, and not the last five seconds of it. */
const lasting: Rule = (run) => {
  const { items, said } = run;
  const at = items.findIndex((item) => item.is === 'tail' && /^last\b/.test(said(item)));
  const tail = items[at];
  if (
    tail?.is !== 'tail' ||
    hasVerb(run, 'v.cut', 'v.remove', 'v.keep', 'v.fast', 'v.slow') ||
    /^(the|its|his|her|my|our|their|these|those)$/.test(said(items[at - 1]))
  )
    return items;
  const asked = items.slice(0, at).some((item) => MODAL.test(said(item)) || isConcept(item, 'v.make'));
  const thing = items
    .slice(0, at)
    .some(
      (item) =>
        item.is === 'file' ||
        item.is === 'ref' ||
        isConcept(item, 'o.it', 'o.title', 'o.text', 'n.film', 'o.each', 'o.image', 'o.clip'),
    );
  if (!asked || !thing) return items;
  const rest = items.filter((item) => !isConcept(item, 'x.only', 'so.only', 'tm.only'));
  const text = items.some(
    (item) =>
      isConcept(item, 'o.title', 'o.text', 'm.captions') ||
      item.is === 'quote' ||
      (item.is === 'ref' && /^(text|title|caption)$/.test(item.kind)),
  );
  const verb: Item = { is: 'concept', id: text ? 'tm.stay' : 'v.make', start: tail.start, end: tail.start + 4 };
  const dur: Item = { is: 'dur', ms: tail.ms, start: tail.start + 5, end: tail.end };
  return rest.flatMap((item) => (item === tail ? [verb, dur] : [item]));
};

const OTHERS = [
  'o.source',
  'n.same_length',
  'rel.from',
  'o.title',
  'o.text',
  'o.overlay',
  'n.speed',
  'o.marker',
  'o.music',
  'o.sound',
] as const;
const STARTS = /^(start|starts|begin|begins|start it|start at|begin at|starts at|start the film|start the video)$/;
const ENDS = /^(end|ends|stop|stops|finish|end it|end the film|end the video|stop the film|stop the video|ending)$/;

/** "Start at 0:04", "end it 5 seconds earlier", "let the film begin at second 4": the film loses an end. Only as the first words of a
 *  message: behind others they speak of what was named there. */
const filmEdges: Rule = (run) => {
  const { items } = run;
  if (!run.first || isOfOther(run)) return items;
  const start = findSaid(run, STARTS);
  const edge = start >= 0 ? start : findSaid(run, ENDS);
  if (edge < 0 || isTimed({ items: items.slice(0, edge) })) return items;
  const named = items.filter((item) => item.is === 'file' || item.is === 'ref');
  const shift = shiftOf(run, start >= 0);
  if (shift !== undefined) return taken(named, shift, start >= 0 ? 'head' : 'tail');
  const place = named.length > 0 || start < 0 ? undefined : placeOf(run, start);
  return place === undefined ? items : taken(named, place, 'head');
};

function isOfOther(run: Run): boolean {
  const { items } = run;
  const thing = items.some(
    (item) => isSound(item) || isText(item) || item.is === 'quote' || isStretch(item) || isConcept(item, ...OTHERS),
  );
  return thing || hasFamily(run, 'an.', 'fl.', 'so.', 'tr.', 'm.') || hasVerb(run, 'v.make', 'v.want', 'v.stop');
}

/** "5 seconds later" of a start, "5 seconds earlier" of an end. */
function shiftOf({ items, said }: Run, starts: boolean): ItemOf<'dur'> | undefined {
  const way = starts ? /^(later|in)$/ : /^(earlier|sooner)$/;
  const dur = items.find((item): item is ItemOf<'dur'> => item.is === 'dur');
  return items.some((item) => way.test(said(item))) && !items.some(({ is }) => is === 'at') ? dur : undefined;
}

/** Where the film is to begin. "Start at" is one word, so that the time behind it stands alone. */
function placeOf({ items, said }: Run, edge: number): ItemOf<'at'> | ItemOf<'dur'> | undefined {
  const at = items.find((item): item is ItemOf<'at'> => item.is === 'at');
  const dur = items.find((item): item is ItemOf<'dur'> => item.is === 'dur');
  const place = at ?? (said(items[edge]).endsWith(' at') ? dur : undefined);
  return place !== undefined && place.ms > 0 ? place : undefined;
}

function taken(
  named: readonly Item[],
  { ms, start, end }: { ms: number; start: number; end: number },
  is: 'head' | 'tail',
): Item[] {
  return [{ is: 'concept', id: 'v.cut', start, end: start }, { is, ms, start, end }, ...named];
}

/** "5 seconds max", "cap the beach at 5 seconds": a length. */
const capped: Rule = (run) => {
  const { items, said } = run;
  const at = items.findIndex((item) => item.is === 'at' && /^at\b/.test(said(item)));
  const point = items[at];
  if (point?.is !== 'at' || !items.some((item) => /^(cap|capped|limit|limited|max|maximum)$/.test(said(item))))
    return items;
  const dur: Item = { is: 'dur', ms: point.ms, start: point.start, end: point.end };
  return [
    { is: 'concept', id: 'v.make', start: items[0]?.start ?? 0, end: items[0]?.start ?? 0 },
    ...items.map((item) => (item === point ? dur : item)),
  ];
};

/** "Stop at 25 seconds": the length behind the verb is a place in time. */
const stopped: Rule = ({ items, said }) =>
  items.map((item, at) => {
    const before = items[at - 1];
    const stops = isConcept(before, 'v.stop') && /(at|after)$/.test(said(before));
    return item.is === 'dur' && stops ? { is: 'at', ms: item.ms, start: item.start, end: item.end } : item;
  });

/** "For the last 2" of a fade: seconds, as clips are not counted there. */
const fadeEdges: Rule = (run) => {
  const { items, said } = run;
  if (!has(run, 'v.fadein', 'v.fadeout')) return items;
  return items.map((item, at) => {
    const edge = item.is === 'ref' && item.kind === 'any' && item.count !== undefined && Math.abs(item.n) === 1;
    const before = said(items[at - 1]) === 'the' ? said(items[at - 2]) : said(items[at - 1]);
    if (!edge || !/^(for|over|during|in|within|across)$/.test(before)) return item;
    const { start, end, n, count = 1 } = item;
    return { is: n > 0 ? 'head' : 'tail', ms: count * 1000, start, end };
  });
};

/** "A second off the start of the city, two off the end of the beach": seconds, as nothing else is counted there. */
const offEdges: Rule = ({ items, said }) =>
  items.map((item, at) => {
    const behind = items.slice(at + 2, at + 4).filter((one) => said(one) !== 'the')[0];
    if (item.is !== 'num' || said(items[at + 1]) !== 'off' || !isConcept(behind, 'rel.start', 'rel.end')) return item;
    return { is: 'dur', ms: Math.round(item.value * 1000), start: item.start, end: item.end };
  });

/** "Hold it for three", "keep it up for 4": seconds, where nothing else is counted behind the number. */
const heldFor: Rule = ({ items, said }) => {
  const last = items.at(-1);
  const at = items.findIndex((item) => isConcept(item, 'v.freeze', 'tm.stay', 'v.keep'));
  if (last?.is !== 'num' || at < 0 || said(items.at(-2)) !== 'for') return [...items];
  const { value, start, end } = last;
  return [...items.slice(0, -1), { is: 'dur', ms: Math.round(value * 1000), start, end }];
};

/** "2 seconds in": a place, and no length. */
const inward: Rule = (run) => {
  const { items, said } = run;
  const [dur, last] = [items.at(-2), items.at(-1)];
  const alone = items.length === 2 || items.some((item) => isText(item) || item.is === 'quote');
  if (dur?.is !== 'dur' || last === undefined || said(last) !== 'in' || !alone) return [...items];
  return [...items.slice(0, -2), { is: 'at', ms: dur.ms, start: dur.start, end: last.end }];
};

/** "Half a second too late", of a text or a sound: it is to come so much earlier. */
const tooLate: Rule = (run) => {
  const { items, said } = run;
  const dur = items.findIndex(({ is }) => is === 'dur');
  const too = dur < 0 ? -1 : items.findIndex((item, at) => at > dur && isConcept(item, 'deg.too'));
  const way = /^(late|early|soon)$/.exec(said(items[too + 1]))?.[1];
  if (too < 0 || way === undefined) return [...items];
  const { start, end } = items[too] ?? { start: 0, end: 0 };
  const shift: Item = { is: 'concept', id: way === 'late' ? 'tm.earlier' : 'tm.later', start, end };
  return [...items.slice(0, too).filter((item) => !isConcept(item, 'v.move', 'v.add')), shift, ...items.slice(too + 2)];
};

/** "The narration is half a second behind": the same without "too". */
const outOfStep: Rule = (run) => {
  const { items, said } = run;
  const dur = items.findIndex(({ is }) => is === 'dur');
  const way = dur < 1 || dur !== items.length - 2 ? '' : said(items[dur + 1]);
  const is = items.slice(0, dur).some((item) => /^(?:is|are|runs|comes|sits|plays|lags)$/.test(said(item)));
  const last = items[dur + 1];
  if (!is || last === undefined || !/^(?:behind|late|ahead|early)$/.test(way)) return [...items];
  const id = /^(?:behind|late)$/.test(way) ? 'tm.earlier' : 'tm.later';
  return [...items.slice(0, -1), { is: 'concept', id, start: last.start, end: last.end }];
};

const VALUES = /^(?:dur|percent|times|num|at|decibels)$/;

/** "Say a second and a half", "make it, say, 30 %": about so much, and nothing to be written. */
const about: Rule = ({ items, said }) =>
  items.filter(
    (item, at) => !(isConcept(item, 'v.say') && said(item) === 'say' && VALUES.test(items[at + 1]?.is ?? '')),
  );

/** Ways of saying how long something is, and where the film begins and ends. */
export const timings: readonly Rule[] = [
  about,
  fadeEdges,
  offEdges,
  heldFor,
  inward,
  tooLate,
  outOfStep,
  lasting,
  filmEdges,
  capped,
  stopped,
];
