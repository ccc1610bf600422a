import { Clause } from './clause.ts';
import { type Item, isConcept } from './item.ts';
import { replaced } from './told.ts';

const HANDED =
  /\b(?:send|sent|give|hand|get|pass|mail|e-?mail|deliver|let|have|make|take)\b(?: (?:it|me|us|over|out|have|along|to|home))*(?: (?:the|my|our|a|this|that))?(?: (?:finished|final|complete|completed|whole|ready|done|rendered|edited|full))* (?:film|movie|video|file|clip|result|version)\b|(?:给|发|传|交|拿)(?:给)?(?:我|过来|出来)|交片|交付/i;
const FINISHED = /\b(?:finished|final|complete|completed|ready|rendered|over)\b|[成片]品|成片|[片视][子频]|文件|交/i;
/** A file as a noun, with how large it is to be: "a normal video in full hd". */
const VERSION = /\b(?:an?|another|one) (?:\w+ ){0,3}(?:video|version|file|copy|film|movie|preview|draft|render)\b/i;
const PUT_OUT = /^(?:个|一|版|份|条|支|部|张|个视频)$/;

/** "Send me the finished film", "直接出720p", "and a normal video in full hd": what is wanted is a file of the film. */
export function putOut(items: readonly Item[], message: string): readonly Item[] {
  if (items.some((item) => isConcept(item, 'v.export'))) return items;
  const out = items.findIndex((item, at) => item.is === 'word' && item.text === '出' && isSized(items, at + 1));
  if (out >= 0) return replaced(items, out, 'v.export');
  const saved = items.findIndex((item) => item.is === 'word' && SAVED.test(item.text));
  if (saved >= 0 && items.some(({ is }) => is === 'short') && !items.some(isOther))
    return replaced(items, saved, 'v.export').filter((item) => !isConcept(item, 'tm.end'));
  if (items.some(isOther)) return items;
  const [first, last] = [items[0], items.at(-1)];
  if (first === undefined || last === undefined) return items;
  const text = message.slice(first.start, last.end);
  const sized = items.some(({ is }) => is === 'short');
  const verbs = items.some((item) => item.is === 'concept' && item.id.startsWith('v.'));
  if (!(HANDED.test(text) && FINISHED.test(text)) && !(sized && !verbs && VERSION.test(text))) return items;
  return [{ is: 'concept', id: 'v.export', start: first.start, end: first.start }, ...items];
}

/** "出个480p的", "出一版720p". */
function isSized(items: readonly Item[], from: number): boolean {
  const next = items.slice(from).find((item) => !(item.is === 'word' && PUT_OUT.test(item.text)) && item.is !== 'num');
  return next?.is === 'short' || (next?.is === 'concept' && /^(?:fmt|quality)\./.test(next.id));
}

const SAVED = /^(?:save|saved|saving|download|downloaded|downloading|deliver|delivered|produce)$/;

/** "720p is enough, you can export": how large, in a clause of its own beside the export. */
export function sizeOfExport(clauses: readonly Clause[]): readonly Clause[] {
  const size = clauses.find((clause) => clause.one('short') !== undefined && clause.items.every(isOfSize));
  const put = clauses.find(
    (clause) =>
      (clause.has('v.export') || clause.family('fmt.') !== undefined) &&
      clause.one('short') === undefined &&
      !clause.has('x.not'),
  );
  const near = size !== undefined && put !== undefined && Math.abs(clauses.indexOf(size) - clauses.indexOf(put)) === 1;
  if (!near) return clauses;
  const px = size.items.filter(({ is }) => is === 'short');
  return clauses
    .filter((clause) => clause !== size)
    .map((clause) => (clause === put ? new Clause([...put.items, ...px], put.message, put.previous) : clause));
}

const isOfSize = (item: Item): boolean =>
  /^(?:short|word|punct)$/.test(item.is) ||
  isConcept(item, 'v.keep', 'x.enough', 'o.it', 'rel.and', 'x.filler', 'v.want', 'rel.with', 'o.canvas');

/** A thing or a quality that asks for a change of the film. */
function isOther(item: Item): boolean {
  if (/^(?:file|ref|quote|dur|head|tail|range|percent|times|these|decibels|degrees)$/.test(item.is)) return true;
  return item.is === 'concept' && OTHER.test(item.id);
}

const OTHER =
  /^(?:lk|look|tr|mo|color|plat|m|st|an|dir|pos|size|q|fl|ky|pl|so|tm|fit|tx)\.|^o\.(?!it$|clip$|all$|product$)|^deg\.(?:too|more|less)$|^v\.(?!move$|want$|make$|add$|keep$)|^x\.not$|^rel\.(?:longer|shorter|before|after|start|end)$/;
