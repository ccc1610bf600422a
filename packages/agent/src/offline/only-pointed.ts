import type { Clause } from './clause.ts';

/** "Select the closing text and ...": it is only pointed at, for what follows. */
export function isOnlyPointed(clause: Clause): boolean {
  const verbs = clause.items.some(
    (item) => item.is === 'concept' && /^(?:v|q|m|lk|look|size|color|pos|st|an)\./.test(item.id),
  );
  return (
    !verbs &&
    /^\W*(?:now |then |and |please )*(?:select|choose|highlight|look at|go to|find)\b|^(?:请|先|再)?(?:选中|选择|找到)/i.test(
      clause.text(),
    )
  );
}
