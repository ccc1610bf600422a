import type { Clause } from './clause.ts';
import { type Item, isAudioName, isConcept, TIMED } from './item.ts';

/** "只在前8秒响，后面不要", "the first ten seconds only, nothing after that": a clause that says once more that there is nothing
 *  outside of what "only" left is no wish of its own. */
export function withoutRest(clauses: readonly Clause[]): readonly Clause[] {
  return clauses.filter((clause, at) => {
    const last = clauses[at - 1];
    return last === undefined || !(saysTheRest(last, clause) || takesNoise(last, clause));
  });
}

/** "There's a hum in it, take that out", "有电流声，处理掉": the noise, and nothing else. */
function takesNoise(last: Clause, now: Clause): boolean {
  const noisy = last.has('so.denoise') && !last.has('v.remove', 'v.mute');
  const gone = now.has('v.remove', 'v.cut', 'v.correct', 'v.unwanted');
  return (
    noisy &&
    gone &&
    now.items.every(
      (item) =>
        item.is === 'word' ||
        item.is === 'punct' ||
        item.is === 'these' ||
        (item.is === 'concept' && item.id.startsWith('q.')) ||
        isConcept(item, 'v.remove', 'v.cut', 'v.correct', 'v.unwanted', 'o.it', 'rel.and', 'x.filler', 'deg.little'),
    )
  );
}

function saysTheRest(last: Clause, now: Clause): boolean {
  const only = last.has('x.only', 'so.only', 'tm.only', 'v.keep', 'x.enough', 'v.stop', 'tm.end');
  const stretch = last.items.some(({ is }) => TIMED.has(is));
  if (!only || !stretch || last.has('v.cut', 'v.remove', 'x.not')) return false;
  const where = now.has('rel.after', 'rel.before', 'p.others', 'tm.later');
  const gone = now.has('v.remove', 'v.unwanted', 'v.mute', 'v.hide', 'x.not', 'x.off', 'v.stop');
  return where && gone && now.items.every((item) => isBare(item, last));
}

function isBare(item: Item, last: Clause): boolean {
  if (item.is === 'word' || item.is === 'punct' || item.is === 'these') return true;
  if (item.is !== 'concept') return false;
  if (/^(?:o|m)\./.test(item.id)) return isSpokenOf(item, last);
  return SAID.test(item.id);
}

const SAID =
  /^(?:rel\.(?:after|before|and|but|from)|p\.others|tm\.(?:later|stay)|v\.(?:remove|unwanted|mute|hide|stop|cut|want|keep|move|add|insert|louder)|x\.(?:not|off|filler)|deg\.)/;

/** The music is what the file is that was named. */
function isSpokenOf(item: Item, last: Clause): boolean {
  if (isConcept(item, 'o.it', 'o.all', 'o.each')) return true;
  if (item.is === 'concept' && last.has(item.id)) return true;
  return isConcept(item, 'o.music', 'o.sound') && last.all('file').some(({ name }) => isAudioName(name));
}
