import { type Item, isConcept } from './item.ts';
import { isName } from './resolve.ts';

const DEGREE = /^(?:size|deg|lk|look|tm|dir|st)\.|^v\.(?:louder|quieter|fast|slow)$|^rel\.(?:longer|shorter)$/;

/** "The second text bigger than the first", "第二行字比第一行大": what something is measured by is not changed itself. */
export function withoutMeasure(items: readonly Item[], message: string): readonly Item[] {
  const than = items.findIndex((item, at) => item.is === 'word' && item.text === 'than' && isDegree(items[at - 1]));
  if (than > 0) {
    const other = items.findIndex((item, at) => at > than && (isName(item) || isConcept(item, 'p.others', 'p.other')));
    const gap = items.slice(than + 1, Math.max(0, other));
    if (other > than && gap.every(({ is }) => is === 'word')) return items.filter((_, at) => at < than || at > other);
  }
  const bi = items.findIndex(({ start, end }) => end - start === 1 && message.charAt(start) === '比');
  const [other, degree] = [items[bi + 1], items.slice(bi + 2, bi + 5)];
  const ahead = items.slice(0, Math.max(0, bi)).some(isName);
  if (bi < 0 || other === undefined || !isName(other) || !ahead || !degree.some(isDegree)) return items;
  return items.filter((_, at) => at < bi || at > bi + 1);
}

const isDegree = (item: Item | undefined): boolean => item?.is === 'concept' && DEGREE.test(item.id);
