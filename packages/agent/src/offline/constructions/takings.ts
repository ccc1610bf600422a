import { type Item, isConcept } from '../item.ts';
import {
  findSaid,
  has,
  hasFamily,
  hasVerb,
  inserted,
  isStretch,
  isText,
  isThing,
  isTimed,
  less,
  type Rule,
  type Run,
  replaced,
  without,
} from './run.ts';

const GONE = /^(out|gone|away|bye|begone|goes)$/;
const POLITE = /^(please|pls|plz|thanks|thx|now|too|it|that|then|entirely|completely|altogether|as well|also)$/;
const OWN = ['an.', 'v.', 'mo.', 'tr.', 'so.', 'fl.', 'ky.'] as const;

/** "Beach out", "last 5 seconds out", "I want the music gone", "the beach goes", and "out" alone behind what was named. */
const trailingOut: Rule = (run) => {
  const last = lastSaid(run);
  const word = run.said(run.items[last]);
  if (!GONE.test(word) || saysOther(run, last, word)) return run.items;
  const rest = run.items.filter((_, at) => at !== last);
  const spoken = rest.some((one) => isThing(one) || isStretch(one));
  const bare = (word === 'out' || (word === 'goes' && !run.first)) && rest.every((one) => POLITE.test(run.said(one)));
  return spoken || bare ? replaced(run, last, 'v.remove') : run.items;
};

/** The last item that is no word of politeness. */
export function lastSaid({ items, said }: Run): number {
  return items.findLastIndex((item) => !POLITE.test(said(item)));
}

function saysOther({ items, said }: Run, last: number, word: string): boolean {
  // "The music is gone" tells that it is lost.
  if (word === 'gone' && /^(is|are|'s|was|were)$/.test(said(items[last - 1]))) return true;
  const wants = word === 'gone' && hasVerb({ items }, 'v.want') === false;
  const verbs = { items: items.filter((item, at) => at !== last && !(wants && isConcept(item, 'v.want'))) };
  return hasFamily(verbs, ...OWN);
}

/** "No beach please", "no more music", "without the song": what is not to be there. */
const leadingNo: Rule = (run) => {
  const { items, said } = run;
  const at = items.findIndex(
    (item) => isConcept(item, 'x.off', 'p.except') && /^(no|no more|without|minus|sans)$/.test(said(item)),
  );
  if (at < 0 || hasVerb(run, 'v.want', 'v.make') || hasFamily(run, 'tr.', 'mo.', 'fit.', 'look.', 'lk.')) return items;
  // "The same without the beach": nothing else is named before it.
  if (items.slice(0, at).some((item) => isThing(item) && !isConcept(item, 'o.it', 'o.all'))) return items;
  const isNo = /^no(?: more)?$/.test(said(items[at]));
  const skips = isNo ? /^more$/ : /^(the|my|our|its|his|her|their|that|this|any|more)$/;
  const thing = skips.test(said(items[at + 1])) ? items[at + 2] : items[at + 1];
  const noun = isConcept(thing, 'o.music', 'o.voice', 'm.voice', 'o.sound', 'o.title', 'o.text', 'o.overlay');
  if (!noun && thing?.is !== 'file' && thing?.is !== 'ref' && (isNo || !isStretch(thing))) return items;
  const gone = { items: replaced(run, at, 'v.remove') };
  return isConcept(thing, 'o.title', 'o.text') ? inserted(gone, at + 1, 'o.all') : gone.items;
};

/** "Cut everything except 0:05 to 0:20", "remove all outside of 5-20 s": the stretch is what stays. */
const allBut: Rule = (run) => {
  const { items } = run;
  const verb = items.findIndex((item) => isConcept(item, 'v.remove', 'v.cut'));
  const except = items.findIndex((item) => isConcept(item, 'p.except', 'p.outside'));
  const stretch = items.findIndex(isStretch);
  if (verb < 0 || except < verb || stretch < except) return items;
  return less({ items: replaced(run, verb, 'v.keep') }, (item) => isConcept(item, 'p.except', 'p.outside', 'o.all'));
};

/** "Hide the title", "wipe the texts": words of time and of transitions that take a text away. */
const hidden: Rule = (run) => {
  const at = findSaid(run, /^(hide|wipe)$/);
  const text = run.items.some((item) => isText(item) || isConcept(item, 'o.overlay'));
  const timed = isTimed(run) || has(run, 'o.transition', 'rel.between', 'rel.start', 'rel.end', 'o.cut');
  return at >= 0 && text && !timed && !hasVerb(run) ? replaced(run, at, 'v.remove') : run.items;
};

/** "Nothing after 0:25 please". */
const nothing: Rule = (run) => {
  const at = findSaid(run, /^nothing$/);
  return at >= 0 && isStretch(run.items[at + 1]) && !hasVerb(run) ? replaced(run, at, 'v.remove') : run.items;
};

/** "Make a clip out of 2:10 to 2:40": what it is made of, and nothing that leaves. */
const madeOutOf: Rule = (run) => {
  const { items } = run;
  const out = items.findIndex(
    (item, at) => isConcept(item, 'an.out') && isConcept(items[at + 1], 'rel.from') && isStretch(items[at + 2]),
  );
  return out < 0 || has(run, 'v.cut', 'v.remove') ? items : without(run, out);
};

/** "Cut it down to the beach clip", "strip it back to just the city": what is named stays, and it alone. */
const downTo: Rule = (run) => {
  const { items, said } = run;
  const text = items.map(said).join(' ');
  const named = items.findIndex((item) => item.is === 'file' || item.is === 'ref');
  const verb = items.findIndex((item) =>
    /^(?:cut|trim|strip|pare|whittle|narrow|boil|reduce|get|bring|take)$/.test(said(item)),
  );
  const other =
    isTimed(run) || items.some(({ is }) => is === 'percent' || is === 'decibels') || hasFamily(run, 'n.', 'o.volume');
  if (verb < 0 || named < verb || other || !DOWN_TO.test(text)) return items;
  return replaced(run, verb, 'v.keep').flatMap((item, at): Item[] => {
    if (isConcept(item, 'x.leave')) return [{ is: 'concept', id: 'x.only', start: item.start, end: item.end }];
    return at > verb && at < named && !isConcept(item, 'x.only') ? [] : [item];
  });
};

const DOWN_TO = /\b(?:it|everything|the (?:film|video|whole thing|lot)|things) (?:all )?(?:down|back) to\b/;

/** Ways of taking away. */
export const takings: readonly Rule[] = [downTo, madeOutOf, nothing, allBut, hidden, leadingNo, trailingOut];
