import { Clause } from './clause.ts';
import { isName } from './resolve.ts';

const NOT = /别|不用|不要|不必|不需要|不想|用不着|\b(?:don't|dont|do not|no need|needn't|not|never)\b/i;
const WHOLE = /[全整]|\b(?:all|whole|entire|everything|complete)\b/i;

/** "Don't use the whole beach, the first five seconds are enough", "海边别放整条，头五秒够了": nothing goes but what is not in the
 *  part that stays. Undefined for anything else. */
export function partOnly(last: Clause, now: Clause): Clause | undefined {
  const text = last.text().replaceAll('’', "'");
  if (last.named() !== 1 || !NOT.test(text) || !WHOLE.test(text) || last.has('p.others')) return undefined;
  if (last.items.some(({ is }) => SPANS.test(is)) || !now.items.some(({ is }) => SPANS.test(is))) return undefined;
  if (!now.has('v.keep', 'x.enough', 'x.only')) return undefined;
  return now.named() > 0 ? now : new Clause([...last.items.filter(isName), ...now.items], now.message);
}

const SPANS = /^(?:head|tail|range|dur)$/;

/** "I'd like slow motion there: the beach at half speed": the wish, and then of what and how much. */
export function isPaceTwice(last: Clause, now: Clause): boolean {
  const told = last.items.some(({ is }) => is !== 'word' && is !== 'punct' && is !== 'concept');
  if (told || now.named() === 0 || !last.has('v.want') || last.has('o.it', 'o.all', 'o.each', 'n.film', 'p.others'))
    return false;
  return ['v.slow', 'v.fast'].some((pace) => last.has(pace) && now.has(pace));
}
