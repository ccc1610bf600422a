import { type Item, isConcept } from '../item.ts';
import {
  findSaid,
  has,
  hasFamily,
  hasVerb,
  isSound,
  isStretch,
  isThing,
  isTimed,
  less,
  type Rule,
  type Run,
  replaced,
  without,
} from './run.ts';
import { lastSaid } from './takings.ts';

const LOWERING =
  /^(drop|cut|lose|take|bring|trim|cut down|trim down|cut back|shave|halve|chop|drop the sound|cut the sound)$/;

/** "Drop the volume", "cut the music to 20 %", "lose some brightness": less of it, and nothing is taken away. */
const lowered: Rule = (run) => {
  const { items, said } = run;
  const verb = items.findIndex(
    (item) => isConcept(item, 'v.remove', 'v.cut', 'v.split', 'v.mute') && LOWERING.test(said(item)),
  );
  const id = verb < 0 || items.some(isStretch) ? undefined : lessOf(run, verb);
  if (id === undefined) return items;
  const halves = said(items[verb]) === 'halve' || items.some((item) => isHalving(item, said(item)));
  const lower = replaced(run, verb, halves && !has(run, 'n.half') ? 'n.half' : id);
  return lower.map((item) =>
    isConcept(item, 'v.split') ? { is: 'concept', id: 'n.half', start: item.start, end: item.end } : item,
  );
};

/** "Halve the length of the city", "cut the running time in half": half as long, and no cut in the middle. */
const halvedLength: Rule = (run) => {
  const { items, said } = run;
  const at = items.findIndex((item) => isConcept(item, 'v.split') && /^halve|half$/.test(said(item)));
  return at >= 0 && has(run, 'rel.long', 'n.length') ? replaced(run, at, 'n.half') : items;
};

function isHalving(item: Item, words: string): boolean {
  return isConcept(item, 'v.split') && words.endsWith('half');
}

/** What it is less of; undefined when something is really taken away. */
function lessOf(run: Run, verb: number): string | undefined {
  const { items, said } = run;
  const object = { items: items.slice(verb + 1, verb + 6) };
  if (object.items.some((item) => item.is === 'concept' && /^lk\.[a-z]+$/.test(item.id))) return 'deg.less';
  if (has(object, 'n.speed')) return 'v.slow';
  if (has(object, 'size.size', 'pl.opacity')) return 'deg.less';
  const share = items.some(
    (item, at) =>
      (item.is === 'percent' ||
        item.is === 'decibels' ||
        (item.is === 'num' && (has(run, 'o.it') || items.some(isSound)))) &&
      /^(to|by|down to|at)$/.test(said(items[at - 1])) &&
      // "Cut it at 4" is a place in time.
      (item.is !== 'num' || said(items[at - 1]) !== 'at' || items.some(isSound)),
  );
  // "Cut the city to a third of its length" is about time.
  if (has(run, 'rel.long', 'n.length')) return undefined;
  // "Drop the music a little".
  const step = has(run, 'deg.little') && object.items.some(isSound) && !isTimed(run);
  return has(run, 'o.volume') || step || (share && items.some(isThing)) ? 'v.quieter' : undefined;
}

/** "Bring the webcam down to a fifth of the picture width": smaller, and not quieter. */
const narrowed: Rule = (run) => {
  const at = run.items.findIndex((item) => isConcept(item, 'v.quieter'));
  const width = has(run, 'pl.width', 'size.size') && run.items.some(({ is }) => is === 'percent');
  return at >= 0 && width && !run.items.some(isSound) ? replaced(run, at, 'size.smaller') : run.items;
};

/** "Cut the original audio" without a time is silence, and no cut. */
const cutSound: Rule = (run) => {
  const verb = run.items.findIndex((item) => isConcept(item, 'v.cut'));
  const object = { items: run.items.slice(verb + 1, verb + 3) };
  const measured = isTimed(run) || run.items.some(({ is }) => is === 'percent');
  return verb >= 0 && has(object, 'o.sound') && !measured ? replaced(run, verb, 'v.mute') : run.items;
};

/** "Clip 4 seconds from the front", "crop the video to 0:05-0:20", "shorten the end by 3 seconds", "bring it down to 5
 *  seconds": words of other things that cut by time. */
const cutsByTime: Rule = (run) => {
  const { items } = run;
  const crank = items.findIndex((item) => isConcept(item, 'v.louder', 'v.quieter'));
  if (crank >= 0 && has(run, 'n.speed') && !items.some(isSound)) return ofSpeed(run, crank);
  const time = items.find((item) => isStretch(item) || item.is === 'dur' || isAimedAt(run, item));
  if (time === undefined) return items;
  const clip = clipAsVerb(run);
  if (clip >= 0) return less({ items: replaced(run, clip, 'v.cut') }, (item) => run.said(item) === 'off');
  const crop = items.findIndex((item) => isConcept(item, 'pl.crop'));
  if (crop >= 0 && isStretch(time) && !hasFamily(run, 'reg.')) return replaced(run, crop, 'v.cut');
  if (time.is !== 'dur' && time.is !== 'at') return items;
  const shorten = findSaid(run, /^(shorten|reduce)$/);
  if (isConcept(items[shorten], 'rel.shorter', 'tm.shorter') && has(run, 'rel.start', 'rel.end'))
    return replaced(run, shorten, 'v.cut');
  const pulled = findSaid(run, /^(?:get|bring|squeeze|boil|whittle|pull|pare|take)$/);
  if (
    pulled >= 0 &&
    items[pulled]?.is === 'word' &&
    has(run, 'rel.to') &&
    has(run, 'o.it', 'o.all', 'n.film') &&
    !hasVerb(run)
  )
    return replaced(run, pulled, 'v.cut');
  const down = items.findIndex((item) => isConcept(item, 'v.quieter'));
  const level = items.some((item) => isSound(item) || item.is === 'percent' || item.is === 'decibels');
  return down >= 0 && has(run, 'rel.to') && !level && !hasFamily(run, 'v.fade', 'so.')
    ? replaced(run, down, 'v.cut')
    : items;
};

/** "Crank it up to double speed", "turn the speed down". */
function ofSpeed(run: Run, at: number): Item[] {
  const valued =
    has(run, 'n.double', 'n.half', 'n.normal') || run.items.some(({ is }) => is === 'times' || is === 'percent');
  return valued ? without(run, at) : replaced(run, at, isConcept(run.items[at], 'v.louder') ? 'v.fast' : 'v.slow');
}

/** "Down to 2:00": so long, and no place. */
const isAimedAt = ({ items, said }: Run, item: Item): boolean =>
  item.is === 'at' &&
  /\bto$/.test(said(items[items.indexOf(item) - 1])) &&
  items.some((one) => isConcept(one, 'v.quieter'));

/** "Clip" as a verb: it stands first, and a time behind it. */
function clipAsVerb(run: Run): number {
  const { items, said } = run;
  const at = items.findIndex((item) => isConcept(item, 'o.clip') && said(item) === 'clip');
  const leads = items.slice(0, at).every((item) => /^(please|pls|can|could|you|just|now|then)$/.test(said(item)));
  const next = items.slice(at + 1, at + 3).some((item) => isStretch(item) || item.is === 'dur');
  return at >= 0 && leads && next ? at : -1;
}

const TAKE = /^(take|pull|get)$/;

/** "Turn the music off", "music off": silence. "Take the titles off": away with them. Elsewhere "off" is read as "from". */
const off: Rule = (run) => {
  const { items, said } = run;
  const last = lastSaid(run);
  const sound = items.some(isSound) && !hasFamily(run, 'so.', 'tr.', 'mo.', 'an.', 'm.captions');
  const turned = findSaid(run, /^(turn|switch|shut|put)$/);
  if (turned >= 0 && said(items[turned + 1]) === 'off' && sound)
    return without({ items: replaced(run, turned, 'v.mute') }, turned + 1);
  if (last < 1 || said(items[last]) !== 'off') return items;
  if (turned >= 0 && sound) return without({ items: replaced(run, last, 'v.mute') }, turned);
  const taken = findSaid(run, TAKE);
  if (sound && taken < 0 && !hasVerb(run) && last <= 4) return replaced(run, last, 'v.mute');
  const thing = items.slice(0, last).some((item) => isThing(item) && !isConcept(item, 'o.it', 'o.clip', 'o.image'));
  return taken >= 0 && thing && !hasVerb(run)
    ? without({ items: replaced(run, last, 'v.remove') }, taken)
    : replaced(run, last, 'x.off');
};

/** Ways of taking less, and of silencing. */
export const lowering: readonly Rule[] = [halvedLength, lowered, narrowed, cutSound, cutsByTime, off];
