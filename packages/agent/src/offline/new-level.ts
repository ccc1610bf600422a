import { Clause } from './clause.ts';
import { type Item, isAudioFile, isAudioName, isConcept } from './item.ts';

/** "Put the song on, half volume", "歌放上去，一半音量": what is just laid has no level yet that could be halved. */
export function levelOfNew(last: Clause, now: Clause): Clause {
  const audio = last.all('file').some(({ name }) => isAudioName(name));
  const laid = last.has('v.add', 'v.insert', 'rel.with', 'pos.top') && (last.has('o.music') || audio);
  const half = now.items.findIndex((item) => isConcept(item, 'n.half'));
  const bare = now.named() === 0 && !now.has('v.quieter', 'v.louder', 'o.clip', 'o.all', 'o.each', 'o.text', 'o.title');
  if (!laid || half < 0 || !bare || !LEVEL.test(now.text()) || last.one('percent') !== undefined) return now;
  const items = now.items.map((item, at) => (at === half ? asPercent(item) : item));
  // "声音一半大" is no size.
  const said = items.filter((item) => item.is !== 'concept' || !item.id.startsWith('size.'));
  return new Clause(said, now.message, now.previous);
}

const LEVEL = /\bvolume\b|音量|声/i;

const asPercent = ({ start, end }: Item): Item => ({ is: 'percent', value: 0.5, start, end });

/** "At 20 % volume, add the song": the level stands before what it is of. */
export function levelsBefore(clauses: readonly Clause[]): readonly Clause[] {
  const found: Clause[] = [];
  for (const clause of clauses) {
    const last = found.at(-1);
    const level = last === undefined ? undefined : bareLevel(last);
    const laid = clause.has('v.add', 'v.insert') && (clause.has('o.music') || clause.items.some(isAudioFile));
    if (level === undefined || !laid || clause.items.some((item) => item.is === 'percent')) found.push(clause);
    else found[found.length - 1] = new Clause([...clause.items, level], clause.message, last?.previous);
  }
  return found;
}

function bareLevel({ items, message }: Clause): Item | undefined {
  const level = items.find(({ is }) => is === 'percent');
  const bare = items.every(
    (item) =>
      item === level || item.is === 'punct' || item.is === 'word' || isConcept(item, 'o.volume', 'rel.with', 'rel.to'),
  );
  return bare && /^\W*(?:at|with|用|以|音量)/i.test(message.slice(items[0]?.start)) ? level : undefined;
}
