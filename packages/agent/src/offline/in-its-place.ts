import { Clause } from './clause.ts';
import { type Item, isConcept } from './item.ts';

/** "Remove the garden, put the cake in its place": one thing for another. */
export function inItsPlace(gone: Clause, put: Clause): Clause | undefined {
  const instead =
    /\b(in (its|that|their) (place|spot|stead)|there instead|instead of it)\b|(顶上|顶替|(?:顶|占|补|坐|填|替|接)(?:它|他|她|这|那)?(?:个|张|段|条)?的?(?:位置?|空|缺|坑|班)|补上|换上|代替|放(到|在)(它|那)的?位置|放(它|那)(儿|里))/i;
  const text = textInItsPlace(gone, put, instead);
  if (text !== undefined) return text;
  const single = gone.has('v.remove') && gone.named() === 1 && !gone.has('o.music', 'o.text', 'o.title');
  // "把泳池拿掉，末尾换上蛋糕" says where it goes.
  if (put.has('rel.start', 'rel.end', 'rel.lead')) return undefined;
  if (!single || put.all('file').length !== 1 || !instead.test(put.text())) return undefined;
  const [file] = put.all('file');
  const [name] = gone.items.filter((item) => item.is === 'file' || item.is === 'ref');
  if (file === undefined || name === undefined) return undefined;
  const between = { start: name.end, end: name.end };
  const items: Item[] = [
    { is: 'concept', id: 'v.replace', start: name.start, end: name.start },
    name,
    { is: 'concept', id: 'rel.with', ...between },
    file,
  ];
  return new Clause(items, put.message);
}

/** "Take the first text away and put "Grand Opening" there instead": other words for it, where and when it was. */
function textInItsPlace(gone: Clause, put: Clause, instead: RegExp): Clause | undefined {
  const [words, ...more] = put.all('quote').filter(({ onTimeline }) => onTimeline !== true);
  const names = gone.items.filter(
    (item) => (item.is === 'quote' && item.onTimeline === true) || (item.is === 'ref' && TEXTS.test(item.kind)),
  );
  const [name] = names;
  if (words === undefined || name === undefined || more.length > 0 || names.length > 1) return undefined;
  if (!gone.has('v.remove') || gone.has('p.except') || !instead.test(put.text())) return undefined;
  const verb: Item = { is: 'concept', id: 'v.change', start: name.start, end: name.start };
  const to: Item = { is: 'concept', id: 'rel.to', start: name.end, end: name.end };
  const looks = put.items.filter((item) => item.is === 'concept' && /^(?:color|size|st|an|pos)\./.test(item.id));
  return new Clause([verb, name, to, words, ...looks], put.message);
}

const TEXTS = /^(?:text|title|caption)$/;

const BESIDE = ['rel.before', 'rel.after', 'p.before', 'p.after'] as const;
const PLACES = ['rel.start', 'rel.end', 'rel.before', 'rel.after', 'rel.between', 'p.before', 'p.after'] as const;

/** "Cut the forest out and paste it at the start": nothing goes, it moves. */
export function takenElsewhere(gone: Clause, put: Clause): Clause | undefined {
  const [name] = gone.items.filter(({ is }) => is === 'file' || is === 'ref');
  const single = gone.has('v.remove', 'v.cut') && gone.named() === 1 && !gone.has('o.music', 'o.text', 'o.title');
  const timed = [...gone.items, ...put.items].some(({ is }) => TIMED.has(is));
  if (!single || timed || name === undefined || !put.has(...PLACES)) return undefined;
  const it = put.items.findIndex((item) => item.is === 'these' || (item.is === 'concept' && item.id === 'o.it'));
  const said = it >= 0 && (put.has('v.move', 'v.insert') || DROPPED.test(put.text()));
  if (!said && !isLeftOpen(put)) return undefined;
  const rest = put.items
    .slice(said ? it + 1 : 0)
    .filter((item) => item.is !== 'concept' || !/^v\.(?:move|insert|remove)$/.test(item.id));
  const verb: Item = { is: 'concept', id: 'v.move', start: name.start, end: name.start };
  return new Clause([verb, name, ...rest], put.message);
}

const DROPPED = /\bdrop (?:it|this|that)\b/i;
const HAN_PUT = /^[，,\s]*(?:再|然后|并)?(?:放|排|挪|移|搁|摆|插|粘|贴|接[到在去])/;

/** "城市去掉，放到最后去": both halves in one breath, with a stop between. */
export function movedInOne(items: readonly Item[], message: string): readonly Item[] {
  const taken = outAndTo(items, message);
  if (taken !== undefined) return taken;
  const stop = items.findIndex((item) => item.is === 'punct' && /^[,;]$/.test(item.text));
  if (stop < 1 || !items.slice(0, stop).some((item) => isConcept(item, 'v.remove', 'v.cut'))) return items;
  const gone = placedInstead(items.slice(0, stop));
  const put = new Clause(items.slice(stop), message);
  if (gone !== undefined && put.has('rel.start', 'rel.end') && isLeftOpen(put))
    return [...gone, ...items.slice(stop + 1)];
  return takenElsewhere(new Clause(items.slice(0, stop), message), put)?.items ?? items;
}

/** "Get the city out of the first spot and to the end": where from says nothing, and nothing goes. */
function outAndTo(items: readonly Item[], message: string): readonly Item[] | undefined {
  const and = items.findLastIndex((item) => isConcept(item, 'rel.and'));
  const place = items[and + 1];
  const verb = items.find((item) => isConcept(item, 'v.remove'));
  const from = items.findIndex((item) => isConcept(item, 'rel.from'));
  if (and < 0 || place === undefined || verb === undefined || from < 0 || from > and) return undefined;
  const to =
    isConcept(place, 'rel.start', 'rel.end') && /^(?:in|on)?to\b|^at\b/i.test(message.slice(place.start, place.end));
  const names = items.slice(0, from).filter(({ is }) => is === 'file' || is === 'ref');
  if (!to || names.length !== 1 || items.length > and + 2) return undefined;
  return [{ is: 'concept', id: 'v.move', start: verb.start, end: verb.end }, ...names, place];
}

/** "城市不要放开头，……": only where it is not to be; undefined for anything else. */
function placedInstead(items: readonly Item[]): readonly Item[] | undefined {
  const at = items.findIndex(
    (item, index) =>
      isConcept(item, 'x.not', 'v.remove') &&
      isConcept(items[index + 1], 'v.move', 'v.insert') &&
      isConcept(items[index + 2], 'rel.start', 'rel.end'),
  );
  return at < 0 ? undefined : [...items.slice(0, at), ...items.slice(at + 1, at + 2), ...items.slice(at + 3)];
}

/** "去掉，放到最后去": Chinese need not say "it" where nothing else is named. */
function isLeftOpen(put: Clause): boolean {
  const names = put.items.filter(({ is }) => is === 'file' || is === 'ref');
  const [mark] = names;
  const beside = mark !== undefined && isConcept(put.items[put.items.indexOf(mark) + 1], ...BESIDE);
  const other = names.length > (beside ? 1 : 0) || /(?:^| )[om]\./.test(put.families('').join(' '));
  return HAN_PUT.test(put.text()) && !other;
}

const TIMED: ReadonlySet<Item['is']> = new Set(['dur', 'head', 'tail', 'range', 'at', 'part', 'quote']);
