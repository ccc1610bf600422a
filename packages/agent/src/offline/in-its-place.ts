import { Clause } from './clause.ts';
import type { Item } from './item.ts';

/** "Remove the garden, put the cake in its place": one thing for another. */
export function inItsPlace(gone: Clause, put: Clause): Clause | undefined {
  const instead =
    /\b(in (its|that|their) (place|spot|stead)|there instead|instead of it)\b|(顶上|顶替|补上|换上|代替|放(到|在)(它|那)的?位置|放(它|那)(儿|里))/i;
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
