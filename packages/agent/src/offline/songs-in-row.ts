import { Clause } from './clause.ts';
import { type Item, isAudioFile, isConcept } from './item.ts';

/** What may be said of two songs that follow each other. */
const BARE =
  /^(?:v\.(?:add|want|swap|change|replace|move|insert|split|stop|make|say|run|set|keep|play|join)|rel\.(?!instead)|tm\.|o\.(?:music|it|new|all|each)$|n\.film|p\.(?:others?|both)|x\.(?:filler|only)|so\.only|deg\.|an\.in)/;
const THEN =
  /\b(?:then|after|afterwards|from|switch|switches|change|changes|swap|swaps|followed|rest|remaining|remainder|takes? over|over to|next|at)\b|之后|然后|接着|后面|往后|以后|剩下|其余|再|换|切|接|到/i;
/** "Start off with the piano" takes nothing off. */
const OPENS = /\b(?:start|starts|starting|kick|kicks|begin|open|opens)\b[^,.]{0,8}\boff\b/i;
const TIMES: ReadonlySet<Item['is']> = new Set<Item['is']>(['dur', 'at', 'head', 'before', 'after']);

interface Pair {
  readonly songs: readonly [Item, Item];
  readonly ms: number;
}

/** "Calm piano first, at 0:13 switch to the beat", "钢琴曲放到13秒，然后换节拍": one song up to a time, and from there the other. */
export function songsInRow(clauses: readonly Clause[]): readonly Clause[] {
  const found: Clause[] = [];
  let at = 0;
  while (at < clauses.length) {
    const taken = rowAt(clauses, at);
    found.push(...(taken?.made ?? clauses.slice(at, at + 1)));
    at += taken?.count ?? 1;
  }
  return found;
}

/** Both songs in one clause or in two, and what level a clause behind them gives to both. */
function rowAt(clauses: readonly Clause[], at: number): { made: Clause[]; count: number } | undefined {
  const [first] = clauses.slice(at, at + 1);
  for (const count of [1, 2]) {
    const parts = clauses.slice(at, at + count);
    const pair = parts.length === count ? pairIn(parts) : undefined;
    if (first === undefined || pair === undefined) continue;
    const own = percentOf(parts);
    const behind = clauses[at + count];
    const level = own === undefined && behind !== undefined ? levelOfBoth(behind) : undefined;
    return { made: laid(first, pair, own ?? level), count: count + (level === undefined ? 0 : 1) };
  }
  return undefined;
}

function pairIn(clauses: readonly Clause[]): Pair | undefined {
  const items = clauses.flatMap((clause) => [...clause.items]);
  const songs = items.filter(isAudioFile);
  const [one, other] = songs;
  const ms = pointIn(items);
  if (one === undefined || other === undefined || songs.length > 2 || one.assetId === other.assetId) return undefined;
  const each = clauses.length === 1 || clauses.every((clause) => clause.items.some(isAudioFile));
  if (ms === undefined || !each || !clauses.every(isBare)) return undefined;
  const message = clauses[0]?.message ?? '';
  const begins = clauses.length > 1 && clauses[0]?.one('after') !== undefined;
  // "The beat from 13 s on, before that the piano"; without "before" it is something else.
  if (begins) return BEFORE.test(clauses[1]?.text() ?? '') ? { songs: [other, one], ms } : undefined;
  if (!THEN.test(message.slice(items[0]?.start, items.at(-1)?.end))) return undefined;
  return { songs: isTurned(message, one, other) ? [other, one] : [one, other], ms };
}

const BEFORE = /\b(?:before|until then|till then|first)\b|之前|前面|以前/i;

/** The only time that is said. */
function pointIn(items: readonly Item[]): number | undefined {
  const points = new Set(items.flatMap((item) => (TIMES.has(item.is) && 'ms' in item ? [item.ms] : [])));
  const [ms] = points;
  return points.size === 1 && ms !== undefined && ms >= 100 ? ms : undefined;
}

/** "To the beat from the piano". */
const isTurned = (message: string, one: Item, other: Item): boolean =>
  /\bto (?:the |my )?$/i.test(message.slice(Math.max(0, one.start - 8), one.start)) &&
  /\bfrom (?:the |my )?$/i.test(message.slice(Math.max(0, other.start - 10), other.start));

function isBare({ items, message }: Clause): boolean {
  const text = message.slice(items[0]?.start, items.at(-1)?.end);
  return items.every((item) => {
    if (item.is === 'word' || item.is === 'punct' || item.is === 'percent' || isAudioFile(item) || TIMES.has(item.is))
      return true;
    if (item.is === 'num') return item.value <= 2;
    if (isConcept(item, 'v.remove')) return OPENS.test(text);
    return item.is === 'concept' && BARE.test(item.id);
  });
}

const percentOf = (clauses: readonly Clause[]): Item | undefined => {
  const all = clauses.flatMap((clause) => clause.all('percent'));
  return all.length === 1 ? all[0] : undefined;
};

/** "Both at 40 %", "两首都是四成音量". */
function levelOfBoth(clause: Clause): Item | undefined {
  const [level, ...more] = clause.all('percent');
  const both = clause.has('p.both', 'o.each', 'o.all') || clause.all('num').some(({ value }) => value === 2);
  const bare = clause.items.every(
    (item) =>
      /^(?:word|punct|percent)$/.test(item.is) ||
      (item.is === 'num' && item.value === 2) ||
      isConcept(
        item,
        'p.both',
        'o.each',
        'o.all',
        'o.volume',
        'o.music',
        'v.set',
        'v.make',
        'v.move',
        'rel.to',
        'rel.and',
        'o.it',
        'v.quieter',
        'v.louder',
      ),
  );
  return both && bare && more.length === 0 ? level : undefined;
}

function laid({ message, previous }: Clause, { songs: [one, other], ms }: Pair, level: Item | undefined): Clause[] {
  const made = (song: Item, when: 'head' | 'after'): Clause => {
    const { start, end } = song;
    const verb: Item = { is: 'concept', id: 'v.add', start, end: start };
    return new Clause(
      [verb, song, { is: when, ms, start: end, end }, ...(level === undefined ? [] : [level])],
      message,
      previous,
    );
  };
  return [made(one, 'head'), made(other, 'after')];
}
