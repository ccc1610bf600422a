import { type Item, isAudioFile, isConcept, isFileOrRef, type Meaning } from '../item.ts';
import { around, concept, endOf, has, indexIn, inPlace, isSpan, isWord, type Rule, saidIn } from './row.ts';

const TAKES = ['v.remove', 'v.cut', 'v.unwanted'] as const;
const takes = (item: Item | undefined): boolean => isConcept(item, ...TAKES);

/** "开头去3秒", "各去1秒", "切2秒": a short verb of taking right before a length. */
const shortVerb: Rule = ({ items }, at) => {
  const [item, next] = [items[at], items[at + 1]];
  if (item === undefined || !isWord(item, /^[去切减扣]$/) || (next?.is !== 'dur' && !isSpan(next))) return undefined;
  return { items: [concept('v.cut', item)], next: at + 1 };
};

/** "截前五秒", "截10秒到20秒那段": what is cut out of a recording is what is used; "截掉" takes away. */
const excerpt: Rule = ({ items, message }, at) => {
  const [item, next] = [items[at], items[at + 1]];
  if (item === undefined || !isConcept(item, 'v.cut') || message.slice(item.start, item.end) !== '截') return undefined;
  const span = isSpan(next) || isSpan(items[at + 2]);
  return span ? { items: [concept('v.keep', item)], next: at + 1 } : undefined;
};

/** "从头剪掉3秒", "从后面去掉3秒": the end that a length comes off. */
const fromEnd: Rule = ({ items }, at) => {
  const [from, edge, verb] = [items[at], items[at + 1], items[at + 2]];
  if (from === undefined || edge === undefined || !isConcept(from, 'rel.from') || !takes(verb)) return undefined;
  const head = isWord(edge, /^头$/) || isConcept(edge, 'rel.before', 'rel.start');
  const tail = isWord(edge, /^尾$/) || isConcept(edge, 'rel.after', 'rel.end');
  if (!(head || tail) || items[at + 3]?.is !== 'dur') return undefined;
  return { items: [concept(head ? 'rel.start' : 'rel.end', edge)], next: at + 2 };
};

/** "海边后面剪掉三秒": behind a name, the end that a length comes off. */
const endOfNamed: Rule = ({ items, message }, at) => {
  const [name, edge, verb, time] = [items[at], items[at + 1], items[at + 2], items[at + 3]];
  if (name === undefined || edge === undefined || !isFileOrRef(name) || !takes(verb) || time?.is !== 'dur')
    return undefined;
  const said = message.slice(edge.start, edge.end);
  if (!isConcept(edge, 'rel.before', 'rel.after') || !/^[前后]面?$/.test(said)) return undefined;
  return { items: [name, concept(said.startsWith('前') ? 'rel.start' : 'rel.end', edge)], next: at + 2 };
};

/** "去掉第一秒", "第一秒不要": a second, and no place in time. */
const firstSecond: Rule = (row, at) => {
  const item = row.items[at];
  if (item?.is !== 'at' || !/^第[一1]秒$/.test(saidIn(row, [item]))) return undefined;
  const [before, after] = [row.items[at - 1], row.items[at + 1]];
  return takes(before) || takes(after) ? { items: [inPlace({ is: 'head', ms: 1000 }, item)], next: at + 1 } : undefined;
};

/** "到10秒就结束", "播到10秒为止": where it ends. */
const untilStop: Rule = ({ items }, at) => {
  const [to, time, stop] = [items[at], items[at + 1], items[at + 2]];
  if (to === undefined || !isConcept(to, 'rel.to') || time === undefined || stop === undefined) return undefined;
  if ((time.is !== 'dur' && time.is !== 'at') || !isConcept(stop, 'v.stop', 'tm.until')) return undefined;
  return { items: [to, inPlace({ is: 'at', ms: time.ms }, time), concept('v.stop', stop)], next: at + 3 };
};

/** "只留到10秒", "从第5秒留到15秒". */
const keepUntil: Rule = ({ items }, at) => {
  const from = items[at]?.is === 'at' ? items[at] : undefined;
  const first = from === undefined ? at : at + 1;
  const [keep, to, time] = [items[first], items[first + 1], items[first + 2]];
  if (keep === undefined || time === undefined || !isConcept(keep, 'v.keep') || !isConcept(to, 'rel.to'))
    return undefined;
  if (time.is !== 'dur' && time.is !== 'at') return undefined;
  const fromMs = from?.is === 'at' ? from.ms : 0;
  if (time.ms <= fromMs) return undefined;
  const span: Meaning = fromMs === 0 ? { is: 'head', ms: time.ms } : { is: 'range', fromMs, toMs: time.ms };
  return { items: [keep, inPlace(span, time)], next: first + 3 };
};

/** "开头到2分钟留着": a stretch that begins where the film does. */
const startUntil: Rule = (row, at) => {
  const [start, to, time] = [row.items[at], row.items[at + 1], row.items[at + 2]];
  if (start === undefined || time === undefined || !isConcept(start, 'rel.start') || !isConcept(to, 'rel.to'))
    return undefined;
  if ((time.is !== 'dur' && time.is !== 'at') || !has(around(row, at), 'v.keep', ...TAKES)) return undefined;
  return { items: [inPlace({ is: 'head', ms: time.ms }, start)], next: at + 3 };
};

const STAYS = /(?:留|放|播|保留|要|用)到$/;

/** "从1分钟留到1分45秒", "从第10秒一直留到第40秒": the verb of staying ends in the word that joins the two times. */
const stayUntil: Rule = (row, at) => {
  const from = row.items[at];
  let last = at + 1;
  while (isConcept(row.items[last], 'tm.stay', 'v.keep') || isWord(row.items[last], /^[要用一直]$/)) last += 1;
  if (isConcept(row.items[last], 'rel.to')) last += 1;
  const [stays, to] = [row.items.slice(at + 1, last), row.items[last]];
  if (from?.is !== 'at' || (to?.is !== 'at' && to?.is !== 'dur') || to.ms <= from.ms) return undefined;
  const [first] = stays;
  if (first === undefined || !STAYS.test(saidIn(row, stays))) return undefined;
  const sentence = around(row, at);
  const other = sentence.some((item) => item.is === 'quote' || isAudioFile(item));
  if (other || has(sentence, 'o.text', 'o.title', 'o.music', 'o.voice', 'o.overlay', 'm.captions')) return undefined;
  return {
    items: [concept('v.keep', first), inPlace({ is: 'range', fromMs: from.ms, toMs: to.ms }, to)],
    next: last + 1,
  };
};

/** "从第10秒往后全删", "10秒起后面的剪掉": what goes begins there. */
const fromThereOn: Rule = (row, at) => {
  const { items } = row;
  const [time, on, behind] = [items[at], items[at + 1], items[at + 2]];
  if (time === undefined || (time.is !== 'at' && time.is !== 'dur')) return undefined;
  const onward =
    (isWord(on, /^往$/) && isConcept(behind, 'rel.after')) ||
    (isConcept(on, 'tm.begin', 'rel.start') && isConcept(behind, 'rel.after'));
  const begins = time.is === 'at' && isConcept(on, 'tm.begin', 'rel.after', 'rel.start');
  if (!onward && !begins) return undefined;
  const end = endOf(row, at);
  const verb = indexIn(row, at + 2, end, takes);
  const timed = indexIn(row, at + 1, end, ({ is }) => is === 'dur' || is === 'at' || is === 'range');
  if (verb < 0 || timed >= 0 || indexIn(row, at + 1, end, (item) => isConcept(item, 'v.split')) >= 0) return undefined;
  return { items: [inPlace({ is: 'after', ms: time.ms }, time)], next: at + (onward ? 3 : 2) };
};

/** "5到15秒以外的都删掉", "除了前10秒其他都不要": what is named stays. */
const allButSpan: Rule = (row, at) => {
  const { items } = row;
  const leads =
    isConcept(items[at], 'p.except') &&
    (isSpan(items[at + 1]) || (isFileOrRef(items[at + 1]) && isSpan(items[at + 2])));
  const trails = isSpan(items[at]) && isConcept(items[at + 1], 'p.except');
  if (!leads && !trails) return undefined;
  const end = endOf(row, at, false);
  const verb = indexIn(row, at, end, (item) => isConcept(item, 'v.remove', 'v.cut', 'v.unwanted'));
  if (verb < 0) return undefined;
  const dropped = (item: Item): boolean =>
    isConcept(item, 'p.except', 'p.others', 'o.all', 'rel.from', 'n.film') ||
    (item.is === 'punct' && item.text === ',');
  const kept = items.slice(at, verb).filter((item) => !dropped(item));
  const word = items[verb];
  return word === undefined ? undefined : { items: [...kept, concept('v.keep', word)], next: verb + 1 };
};

/** "海边以外的都删掉": the word that excludes stands behind what it excludes; the rules of the other language want it before. */
const exceptBehind: Rule = (row, at) => {
  const { items, message } = row;
  if (!isFileOrRef(items[at]) || isConcept(items[at - 1], 'p.except', 'rel.join')) return undefined;
  let last = at;
  while (isConcept(items[last + 1], 'rel.join') && isFileOrRef(items[last + 2])) last += 2;
  const noun = isConcept(items[last + 1], 'o.clip', 'o.image') || isWord(items[last + 1], /^[那这]$/) ? 1 : 0;
  const except = items[last + 1 + noun];
  if (except === undefined || !isConcept(except, 'p.except')) return undefined;
  if (!/外|不算|不包括|除外/.test(message.slice(except.start, except.end))) return undefined;
  return { items: [except, ...items.slice(at, last + 1)], next: last + 2 + noun };
};

/** "前10秒就够了": it is all that is wanted. */
const enough: Rule = ({ items }, at) => {
  const [span, word] = [items[at], items[at + 1]];
  if (span === undefined || word === undefined || !isSpan(span) || !isConcept(word, 'x.enough')) return undefined;
  // "留前7秒就行" has its verb.
  const kept = isConcept(items[at - 1], 'v.keep') ? [] : [concept('v.keep', word)];
  return { items: [...kept, span], next: at + 2 };
};

/** "抽掉", "铲掉", "划掉": whatever the verb, it is gone after it. */
const gone: Rule = ({ items }, at) => {
  const [verb, word] = [items[at], items[at + 1]];
  if (verb === undefined || word === undefined || !isWord(word, /^掉$/)) return undefined;
  if (!isWord(verb, /^[抽铲划处理拆甩摘清弄搞刮削撇]$/)) return undefined;
  return { items: [inPlace({ is: 'concept', id: 'v.remove' }, { ...verb, end: word.end })], next: at + 2 };
};

/** "裁到剩5秒", "剪得剩下5秒": the length that is left. */
const leftOver: Rule = ({ items }, at) => {
  const [word, second] = [items[at], items[at + 1]];
  if (word === undefined || !isWord(word, /^[剩余]$/)) return undefined;
  const next = isWord(second, /^[下余]$/) ? at + 2 : at + 1;
  return items[next]?.is === 'dur' ? { items: [concept('rel.to', word)], next } : undefined;
};

/** "森林的头一秒还给我", "把开头那一秒补上": what was cut off comes back. */
const cameBack: Rule = (row, at) => {
  const [item, next] = [row.items[at], row.items[at + 1]];
  if (item === undefined || !around(row, at).some(({ is }) => is === 'head' || is === 'tail')) return undefined;
  if (isWord(item, /^还$/) && isConcept(next, 'v.want')) return { items: [concept('v.restore', item)], next: at + 2 };
  if (!isConcept(item, 'v.insert') || !/^[补续]/.test(saidIn(row, [item])) || next?.is === 'file') return undefined;
  return { items: [concept('v.restore', item)], next: at + 1 };
};

/** "后面还有两秒没用": there is so much more of it, and nothing that is to go. */
const unused: Rule = (row, at) => {
  const [file, unused] = [row.items[at], row.items[at + 1]];
  if (file?.is === 'file' && isConcept(unused, 'v.unwanted') && unused !== undefined) {
    const said = saidIn(row, [unused]);
    if (/^没(?:有)?用/.test(said)) return { items: [file, inPlace({ is: 'word', text: said }, unused)], next: at + 2 };
  }
  const [more, time, not] = [row.items[at], row.items[at + 1], row.items[at + 2]];
  if (!isConcept(more, 'rel.and') || time?.is !== 'dur' || not === undefined) return undefined;
  if (!isConcept(not, 'v.unwanted', 'o.new') || !/^没/.test(saidIn(row, [not]))) return undefined;
  return { items: [time, inPlace({ is: 'word', text: saidIn(row, [not]) }, not)], next: at + 3 };
};

/** "掐头，去2秒", "去尾剪1秒": the end that a length comes off, and then the length. */
const endFirst: Rule = ({ items }, at) => {
  const [verb, edge] = [items[at], items[at + 1]];
  if (verb === undefined || !(takes(verb) || isWord(verb, /^[去砍]$/)) || edge === undefined) return undefined;
  if (!isWord(edge, /^[头尾]$/)) return undefined;
  const comma = items[at + 2]?.is === 'punct' && items[at + 2]?.end === items[at + 3]?.start ? 1 : 0;
  const second = items[at + 2 + comma];
  const taking = takes(second) || isWord(second, /^[去切减扣]$/) ? 1 : 0;
  const length = items[at + 2 + comma + taking];
  if (length?.is !== 'dur' || (comma === 1 && taking === 0)) return undefined;
  const is = isWord(edge, /^头$/) ? 'head' : 'tail';
  return { items: [concept('v.cut', verb), inPlace({ is, ms: length.ms }, length)], next: at + 3 + comma + taking };
};

/** "10到15秒卡壳了，连旁白一起剪掉": what lies over a stretch goes with it anyhow, and is not all that goes. */
const included: Rule = (row, at) => {
  if (!isWord(row.items[at], /^连$/)) return undefined;
  const end = indexIn(row, at + 1, at + 5, (item) => /^(?:一起|一块儿?|一并|一同|也|都)$/.test(saidIn(row, [item])));
  return end < 0 || !around(row, at, false).some(isSpan) ? undefined : { items: [], next: end + 1 };
};

/** How Chinese says what is cut off, kept and left out. */
export const CUTTING: readonly Rule[] = [
  shortVerb,
  excerpt,
  fromEnd,
  endOfNamed,
  firstSecond,
  untilStop,
  keepUntil,
  stayUntil,
  startUntil,
  fromThereOn,
  allButSpan,
  exceptBehind,
  enough,
  gone,
  leftOver,
  cameBack,
  unused,
  endFirst,
  included,
];
