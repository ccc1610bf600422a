import { type Item, isConcept, isFileOrRef } from './item.ts';

/** Longest run that is looked at: a longer one is no sentence of a person. */
const LONGEST = 60;

type Run = readonly Item[];
type Rule = (run: Run, said: (item: Item | undefined) => string) => Run;

/** What words mean beside a transition or between two clips, and nowhere else: "fade softly into" is no volume, "转" turns
 *  nothing, "drawn out" draws nothing, a "hard" cut is none that is to be made. Each run up to a stop is read alone. */
export function withJoints(items: readonly Item[], message: string): Item[] {
  const said = (item: Item | undefined): string =>
    item === undefined ? '' : message.slice(item.start, item.end).toLowerCase();
  return runsOf(items).flatMap((run) =>
    run.length > LONGEST ? run : RULES.reduce<Run>((now, rule) => rule(now, said), run),
  );
}

function runsOf(items: readonly Item[]): Item[][] {
  const runs: Item[][] = [[]];
  for (const item of items) {
    if (item.is === 'punct' && /^[,.;!?\n，。；！？…]$/.test(item.text)) runs.push([item], []);
    else runs.at(-1)?.push(item);
  }
  return runs.filter((run) => run.length > 0);
}

const read = (item: Item, id: string): Item => ({ is: 'concept', id, start: item.start, end: item.end });
const isJoint = (item: Item): boolean =>
  item.is === 'concept' && (/^o\.(?:transition|cut)$/.test(item.id) || item.id.startsWith('tr.'));
const isPair = (run: Run): boolean => run.filter(isFileOrRef).length === 2;
const BLENDS = /^(?:mix|blend|merge|melt|flow|bleed|segue|morph)(?:s|es|ed|ing)?$/;
const LINKS = ['rel.to', 'rel.from', 'rel.between', 'rel.join'];

/** "Fade from the city to the beach", "the second fade", "城市渐变到海边": one picture goes over to the other. */
const fades: Rule = (run, said) => {
  const linked = isPair(run) && run.some((item) => isConcept(item, ...LINKS));
  return run.map((item, at) => {
    if (linked && item.is === 'word' && BLENDS.test(item.text)) return read(item, 'tr.crossfade');
    if (!isConcept(item, 'an.fade') || !/^fad/.test(said(item))) return item;
    if (isNumber(run[at - 1])) return read(item, 'o.transition');
    return linked ? read(item, 'tr.crossfade') : item;
  });
};

const isNumber = (item: Item | undefined): boolean => item?.is === 'ref' && item.kind === 'any';

/** "Soften every cut", "fade softly into": how pictures go over, and not how loud they are. */
const soft: Rule = (run, said) => {
  if (!run.some(isJoint) || run.some((item) => isConcept(item, 'o.music', 'o.sound', 'o.volume', 'o.voice')))
    return run;
  const typed = run.some((item) => item.is === 'concept' && item.id.startsWith('tr.'));
  return run.map((item): Item => {
    if (!isConcept(item, 'v.quieter') || !/^(?:soft|gentl|柔)/.test(said(item))) return item;
    return typed ? { is: 'word', text: said(item), start: item.start, end: item.end } : read(item, 'tr.crossfade');
  });
};

const HARD = /^(?:hard|straight|plain|clean)$/;

/** "City should cut hard to beach", "make the first cut a hard one": no transition is wished. "Too hard" complains of one. */
const hard: Rule = (run, said) => {
  const at = run.findIndex((item) => item.is === 'word' && HARD.test(item.text));
  const verb = run.find(
    (item, index) => isConcept(item, 'o.cut') || (isConcept(item, 'v.cut', 'an.in') && Math.abs(at - index) === 1),
  );
  const word = run[at];
  if (word === undefined || verb === undefined || /^(?:too|so|very|that)$/.test(said(run[at - 1]))) return run;
  const rest = run.filter(
    (item, index) => item !== word && (item === verb ? isConcept(item, 'o.cut') : !isOne(item, index, at)),
  );
  return [...rest, read(word, 'tx.hard')];
};

const isOne = (item: Item, index: number, at: number): boolean =>
  index === at + 1 && item.is === 'num' && item.value === 1;

/** "Garden to pool without any transition". */
const without: Rule = (run, said) => {
  const at = run.findIndex((item) => isConcept(item, 'p.except') && said(item) === 'without');
  const item = run[at];
  const next = said(run[at + 1]) === 'any' ? at + 2 : at + 1;
  if (item === undefined || !isConcept(run[next], 'o.transition')) return run;
  return [...run.slice(0, at), read(item, 'tx.hard'), ...run.slice(next + 1)];
};

/** "城市转海边": what stands between two names of clips leads from one to the other. */
const turned: Rule = (run, said) => {
  return run.map((item, at) =>
    isConcept(item, 'pl.rotate') && said(item) === '转' && isFileOrRef(run[at - 1]) && isFileOrRef(run[at + 1])
      ? read(item, 'rel.to')
      : item,
  );
};

/** "Draw out the crossfades", "twice as long". */
const lasting: Rule = (run, said) => {
  const joint = run.some(isJoint);
  return run.map((item, at) => {
    if (isConcept(item, 'v.twice') && isConcept(run[at + 1], 'n.same_length', 'rel.long'))
      return read(item, 'n.double');
    if (isConcept(item, 'n.same_length') && isConcept(run[at - 1], 'v.twice', 'n.double', 'n.half'))
      return read(item, 'rel.long');
    if (!joint) return item;
    if (isConcept(item, 'v.draw') && isConcept(run[at + 1], 'an.out')) return read(item, 'tm.longer');
    // "Transitions at 500 ms" says how long they are.
    return item.is === 'at' && item.ms <= 3000 && /s$|秒$/.test(said(item)) && isConcept(run[at - 1], 'o.transition')
      ? { is: 'dur', ms: item.ms, start: item.start, end: item.end }
      : item;
  });
};

/** "Only leave the transition into the forest", "后面的几个用黑场": what stays, and the others. */
const left: Rule = (run, said) => {
  if (!run.some(isJoint)) return run;
  const only = run.some((item) => isConcept(item, 'so.only', 'x.only'));
  return run.flatMap((item, at): Item[] => {
    if (only && item.is === 'word' && /^(?:leave|retain)$/.test(item.text)) return [read(item, 'v.keep')];
    if (only && isConcept(item, 'so.only') && /leave/.test(said(item))) return [item, read(item, 'v.keep')];
    const several = run
      .slice(at + 1, at + 5)
      .map(said)
      .join('');
    return [isConcept(item, 'rel.after') && /^的?[这那]?几[个处]/.test(several) ? read(item, 'p.others') : item];
  });
};

const RULES: readonly Rule[] = [turned, fades, soft, hard, without, lasting, left];
