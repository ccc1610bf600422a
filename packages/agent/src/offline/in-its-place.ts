import { Clause } from './clause.ts';
import type { Item } from './item.ts';

/** "Remove the garden, put the cake in its place": one thing for another. */
export function inItsPlace(gone: Clause, put: Clause): Clause | undefined {
  const instead =
    /\b(in (its|that|their) (place|spot|stead)|there instead|instead of it)\b|(顶上|顶替|补上|换上|代替|放(到|在)(它|那)的?位置|放(它|那)(儿|里))/i;
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
