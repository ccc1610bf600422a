import { type Item, isConcept } from './item.ts';

/** What words for looks mean beside each other. */
export function qualified(items: readonly Item[], message: string): readonly Item[] {
  return exactColour(cameraMove(items, message), message);
}

/** What "too" can be said of. */
const QUALITY = /^(?:size|lk|look|dir|pos|st|v|tm|rel|n|so|pl|deg|color|fl|an|mo|tr|o)\./;

/** "有点挡住课件了，稍微小一点": what is too much of something else turns no wish behind the comma round. */
export function tooOfOther(items: Item[]): Item[] {
  const at = items.findIndex((item) => isConcept(item, 'deg.too'));
  if (at < 0) return items;
  const stop = items.findIndex((item, index) => index > at && item.is === 'punct' && item.text === ',');
  if (stop < 0) return items;
  const said = items.slice(at + 1, stop);
  const empty = said.length > 0 && said.every((item) => item.is !== 'concept' || !QUALITY.test(item.id));
  const wish = items.slice(stop).some((item) => item.is === 'concept' && /^(?:size|lk|dir)\./.test(item.id));
  return empty && wish ? items.filter((_, index) => index !== at) : items;
}

/** "镜头往右平移": the camera, and no clip. */
function cameraMove(items: readonly Item[], message: string): readonly Item[] {
  if (!items.some((item) => item.is === 'concept' && item.id.startsWith('mo.'))) return items;
  return items.filter((item) => !isConcept(item, 'o.clip') || message.slice(item.start, item.end) !== '镜头');
}

/** "米白 #F5F0E6": the number says which one exactly. */
function exactColour(items: readonly Item[], message: string): readonly Item[] {
  const isColour = (item: Item | undefined): boolean => item?.is === 'concept' && item.id.startsWith('color.');
  return items.filter((item, at) => {
    const next = items[at + 1];
    return !(isColour(item) && isColour(next) && message.charAt(next?.start ?? 0) === '#');
  });
}
