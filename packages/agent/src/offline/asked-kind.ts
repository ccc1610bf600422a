import type { Clause } from './clause.ts';
import type { RefKind } from './item.ts';
import { kindOf } from './resolve.ts';

/** What kind of thing it is of which one is not told: its noun says it, or its counting word ("有一首", "有一句"). */
export function askedKind(clause: Clause): RefKind {
  const said = /有一?([首句行])/.exec(clause.text())?.[1];
  const counted = said === undefined ? 'clip' : said === '首' ? 'audio' : 'text';
  return kindOf(clause) ?? counted;
}
