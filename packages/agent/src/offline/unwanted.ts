import { type Item, isConcept } from './item.ts';
import { hasVerb } from './parted.ts';
import { replaced } from './told.ts';

/** "I don't need the rest" takes it away; "I don't want you to cut it" leaves it alone. */
export function unwanted(items: readonly Item[], message: string): readonly Item[] {
  const at = items.findIndex((item) => isConcept(item, 'v.unwanted'));
  const late = items.findIndex((item, index) => isLateNot(items, item, { index, message }));
  const index = at >= 0 ? at : late;
  if (index < 0) return items;
  if (isUnused(items, index, message)) return replaced(items, index, 'o.new');
  // "No use, cut it out": only a verb of the same breath is what is not wanted.
  const stop = items.findIndex((item, place) => place > index && item.is === 'punct');
  const breath = items.slice(index, stop < 0 ? undefined : stop);
  const others = hasVerb(breath, 'v.unwanted', 'v.want', 'v.insert', 'v.move');
  const gone = items.filter(
    (_item, place) => at >= 0 || place !== index + 1 || !isConcept(_item, 'v.keep', 'v.want', 'v.insert', 'v.move'),
  );
  return replaced(gone, index, others && at >= 0 ? 'x.not' : 'v.remove');
}

/** "没用的那张放最后": where it goes is said, so it is one that was not used yet. */
function isUnused(items: readonly Item[], at: number, message: string): boolean {
  const item = items[at];
  if (item === undefined || !/^没用/.test(message.slice(item.start, item.end))) return false;
  return items
    .slice(at + 1)
    .some((other) =>
      isConcept(other, 'rel.start', 'rel.end', 'rel.after', 'rel.before', 'v.insert', 'v.add', 'v.move'),
    );
}

/** "森林不用", with nothing behind it: the forest goes. */
function isLateNot(
  items: readonly Item[],
  item: Item,
  { index, message }: { index: number; message: string },
): boolean {
  const not = isConcept(item, 'x.not') || (item.is === 'word' && item.text === '不');
  const next = items[index + 1];
  // "海边不留", "海边别放了": the verb of keeping belongs to it.
  const kept =
    next !== undefined &&
    isConcept(next, 'v.keep', 'v.want', 'v.insert', 'v.move') &&
    next.end - next.start < 3 &&
    !/[移动挪调搬改]/.test(message.slice(next.start, next.end));
  if (!not || (!kept && !/^(?:不用|不要)$/.test(message.slice(item.start, item.end)))) return false;
  const rest = items
    .slice(index + (kept ? 2 : 1))
    .every((other) => other.is === 'punct' || (other.is === 'word' && /^[了吧啊呀嘛]$/.test(other.text)));
  return (
    rest && items.slice(0, index).some(({ is }) => is === 'file' || is === 'ref' || is === 'these' || is === 'num')
  );
}
