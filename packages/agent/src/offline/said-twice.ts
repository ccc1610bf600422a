import { Clause } from './clause.ts';
import { isConcept } from './item.ts';
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

const HALVES = ['n.first_half', 'n.second_half'] as const;

/** "音乐后面那截不要了，只留前15秒", "I only want the back half of the forest, cut those first 3 seconds": what goes of a thing and
 *  what stays of it are one wish, and the seconds say how much. */
export function halfTwice(last: Clause, now: Clause): Clause | undefined {
  const [span, ...more] = now.items.filter(({ is }) => is === 'head' || is === 'tail');
  if (span === undefined || more.length > 0 || !last.has(...HALVES) || last.items.some(({ is }) => SPANS.test(is)))
    return undefined;
  const thing = last.items.filter((item) => isName(item) || isConcept(item, 'o.music', 'o.voice'));
  const other = now.items.some((item) => item.is === 'concept' && /^(?:o\.(?!it$|all$)|m\.|p\.|n\.film)/.test(item.id));
  if (thing.length !== 1 || now.named() > 0 || other) return undefined;
  const keptThen = last.has('v.remove') && now.has('v.keep') && !now.has('v.remove', 'v.cut');
  const goneThen = last.has('v.keep', 'v.want') && now.has('v.remove', 'v.cut') && !now.has('v.keep');
  const isFront = span.is === 'head';
  const fits = keptThen || goneThen ? last.has(isFront ? 'n.second_half' : 'n.first_half') : false;
  return fits ? new Clause([...thing, ...now.items], now.message) : undefined;
}

/** "铺满，两边别留虚化": what fills the frame leaves nothing blurred beside it. */
export function fillsInstead(last: Clause, now: Clause): Clause | undefined {
  const noBlur = (clause: Clause): boolean =>
    clause.has('fit.blur') && clause.has('v.remove', 'x.not') && clause.named() === 0;
  if (last.has('fit.cover') && noBlur(now)) return last;
  return noBlur(last) && now.has('fit.cover') ? now : undefined;
}
