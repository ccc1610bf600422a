import { type Item, isAudioFile, isConcept } from '../item.ts';
import { has, isStretch, isThing, less, type Rule, type Run, replaced } from './run.ts';

const isMusic = (item: Item | undefined): boolean => isConcept(item, 'o.music') || isAudioFile(item);
const ARTICLE = /^(?:the|my|our|any|a|that|this|its)$/;

/** "The last clip without music", "the first 8 seconds should be without the song": a time in which it is not heard. */
const timeWithout: Rule = (run) => {
  const { items, said } = run;
  const at = items.findIndex(
    (item) => isConcept(item, 'p.except', 'x.off') && /^(?:without|minus|no)$/.test(said(item)),
  );
  const noun = items.slice(at + 1).find((item) => !ARTICLE.test(said(item)));
  if (at < 1 || !isMusic(noun) || !isAlone(run)) return items;
  const before = items.slice(0, at);
  const timed = before.some((item) => isStretch(item) || item.is === 'after' || item.is === 'before' || isClip(item));
  return timed ? replaced(run, at, 'v.remove') : items;
};

const isClip = (item: Item): boolean =>
  (isThing(item) && item.is !== 'concept' && !isMusic(item)) ||
  isConcept(item, 'o.text', 'o.title', 'n.first_half', 'n.second_half');

/** No verb that would put clips together or lay something. */
const isAlone = ({ items }: Run): boolean =>
  items.every(
    (item) => item.is !== 'concept' || !/^(?:v\.(?!make|want|say|run|set|remove)|m\.|tr\.|fmt\.|look\.)/.test(item.id),
  );

const WAITS =
  /^(?:hold|holds|keep|keeps|wait|waits|delay|delays|postpone|save|saves|leave|withhold|hold back|hold on|hold off)$/;
const AWAY = /^(?:back|off|out|away|silent|quiet|for)$/;

/** "Hold the music back until 8 seconds", "the song waits until the beach": it begins then. */
const heldUntil: Rule = (run) => {
  const { items, said } = run;
  const verb = items.findIndex((item) => WAITS.test(said(item)));
  const until = items.findIndex(
    (item, at) => at > verb && (item.is === 'before' || isConcept(item, 'tm.until', 'rel.to')),
  );
  const [held, stop] = [items[verb], items[until]];
  if (
    verb < 0 ||
    held === undefined ||
    stop === undefined ||
    !(items.some(isMusic) || has(run, 'o.it', 'm.voice', 'o.voice'))
  )
    return items;
  const waits =
    /^(?:wait|delay|postpone|withhold|hold back|hold off)/.test(said(held)) ||
    items.slice(verb, until).some((item) => AWAY.test(said(item)));
  if (!waits) return items;
  const begin: Item = { is: 'concept', id: 'tm.begin', start: held.start, end: held.end };
  const now = items.with(verb, begin).map((item): Item => {
    if (item !== stop) return item;
    const { start, end } = stop;
    return stop.is === 'before' ? { is: 'at', ms: stop.ms, start, end } : { is: 'word', text: 'when', start, end };
  });
  return less({ items: now }, (item) => isConcept(item, 'rel.end', 'dir.left', 'v.restore') && AWAY.test(said(item)));
};

/** "The music should pause from 10 to 14 s": silence. */
const pausing: Rule = (run) => {
  const at = run.items.findIndex((item) =>
    /^(?:pause|pauses|pause on|break|breaks|rest|rests|hold|drop|drops|drop out|drops out)$/.test(run.said(item)),
  );
  const timed = run.items.some(({ is }) => is === 'range');
  const level = run.items.some(({ is }) => is === 'percent' || is === 'decibels');
  return at >= 0 && timed && !level && run.items.some(isMusic) ? replaced(run, at, 'v.mute') : run.items;
};

/** "The song only needs to run to 16 seconds": a length that is a place. */
const runsTo: Rule = (run) => {
  const { items, said } = run;
  const verb = items.findIndex((item) =>
    /^(?:run|runs|play|plays|last|lasts|go|goes|continue|continues|keep|keeps|carry|stay|stays)\b/.test(said(item)),
  );
  const to = items.findIndex(
    (item, at) => at > verb && isConcept(item, 'rel.to', 'tm.until') && items[at + 1]?.is === 'dur',
  );
  const [link, dur] = [items[to], items[to + 1]];
  if (verb < 0 || link === undefined || dur?.is !== 'dur' || !items.some(isMusic)) return items;
  const point: Item = { is: 'at', ms: dur.ms, start: dur.start, end: dur.end };
  const until: Item = { is: 'concept', id: 'tm.until', start: link.start, end: link.end };
  return items
    .with(to, until)
    .with(to + 1, point)
    .filter((item, at) => at !== verb && !isConcept(item, 'v.want', 'x.only', 'so.only', 'tm.only', 'rel.to'));
};

/** "After the first ten seconds": from there on. */
const afterFirst: Rule = (run) => {
  const at = run.items.findIndex((item) => isConcept(item, 'rel.after'));
  const [article, head] = run.items.slice(at + 1, at + 3);
  const first = article?.is === 'head' ? article : head;
  if (at < 0 || first?.is !== 'head' || !run.items.some(isMusic) || has(run, 'v.cut')) return run.items;
  const after: Item = { is: 'after', ms: first.ms, start: first.start, end: first.end };
  return run.items.map((item) => (item === first ? after : item)).filter((_, index) => index !== at);
};

/** "Ending when the forest begins", "finishing with the beach". */
const ending: Rule = (run) => {
  const at = run.items.findIndex(
    (item) => isConcept(item, 'rel.end') && /^(?:ending|end|ends|finishing)$/.test(run.said(item)),
  );
  const when = /^(?:when|as|once|where|before|at)$/.test(run.said(run.items[at + 1]));
  return at >= 0 && when && !has(run, 'v.remove', 'v.cut') ? replaced(run, at, 'tm.end') : run.items;
};

/** "Push the start of the music to second 8": when it begins in the film, and no place in the song. */
const startOf: Rule = (run) => {
  const { items, said } = run;
  const at = items.findIndex(
    (item) => isConcept(item, 'rel.start', 'rel.end') && /start|beginning|entry|entrance|end|ending/.test(said(item)),
  );
  const [of, noun] = items.slice(at + 1).filter((item) => !ARTICLE.test(said(item)));
  const timed = items.some((item) => item.is === 'at' || item.is === 'dur');
  const verb = items.findIndex(
    (item, index) =>
      index < at && /^(?:push|move|shift|delay|put|set|postpone|pull|bring|drag|slide)\b/.test(said(item)),
  );
  if (
    at < 0 ||
    verb < 0 ||
    !timed ||
    !isConcept(of, 'rel.from') ||
    !(isMusic(noun) || isConcept(noun, 'm.voice', 'o.voice'))
  )
    return items;
  const edge = isConcept(items[at], 'rel.start') ? 'tm.begin' : 'tm.end';
  return replaced(run, at, edge).filter((item) => item !== items[verb] && item !== of);
};

/** "The quiet piano piece": which it is, and no wish. */
const quietOne: Rule = (run) => {
  const { items, said } = run;
  const at = items.findIndex(
    (item) => isConcept(item, 'v.quieter', 'v.louder') && /^(?:quiet|soft|calm|gentle|loud)$/.test(said(item)),
  );
  const told = /^(?:the|that|this|a)$/.test(said(items[at - 1])) && isMusic(items[at + 1]);
  return at > 0 && told && !has(run, 'v.make') ? items.toSpliced(at, 1) : items;
};

/** When music is there, and when it is not. */
export const musicTimes: readonly Rule[] = [
  quietOne,
  timeWithout,
  afterFirst,
  ending,
  runsTo,
  heldUntil,
  pausing,
  startOf,
];
