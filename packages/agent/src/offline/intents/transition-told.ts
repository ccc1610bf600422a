import type { Clause } from '../clause.ts';
import { joinedLately } from '../memory.ts';
import type { Scene } from '../scene.ts';
import { isMany } from '../which.ts';
import { cutsOf, typeOf } from './cuts.ts';

/** "Remove them", "take them all out again", "都去掉吧", right after transitions were made: these, and not the clips. */
export function takesThemBack(clause: Clause, scene: Scene): boolean {
  if (!clause.has('v.remove', 'x.off', 'v.unwanted') || clause.items.length > 12) return false;
  const other = clause.items.some(
    (item) => OTHER_THING.test(item.is) || (item.is === 'concept' && !OF_TAKING.test(item.id)),
  );
  return !other && joinedLately(scene).some(({ transitionIn }) => transitionIn !== undefined);
}

const OTHER_THING = /^(?:file|ref|quote|dur|head|tail|range|at|after|before|part|percent|times|num)$/;
const OF_TAKING =
  /^(?:v\.(?:remove|unwanted|undo|want)|x\.(?!not|only|screen)|o\.(?:it|all|each|transition)$|p\.both|deg\.|rel\.(?:from|and|but)|dir\.)/;

/** "Lose the one going into the forest", right after transitions were made: one of these, and not the forest. */
export const isInto = (clause: Clause, scene: Scene): boolean =>
  INTO.test(clause.text()) && joinedLately(scene).some(({ transitionIn }) => transitionIn !== undefined);

/** Tells a transition by the clip it goes to, or by the two that it joins. */
export const INTO =
  /\b(?:the|that) one between\b|\b(?:the|that) (?:one )?(?:that |which )?(?:going|goes|leading|leads|coming|comes)(?: over)? (?:in)?to\b|(?:进|入|到|去)[^,，。]{1,8}?(?:的)?(?:那|这)(?:一)?[个处下]/i;

/** By name, or "make them slower" after transitions were made. */
export function speaksOfThem(clause: Clause, scene: Scene): boolean {
  if (clause.has('o.transition', 'tx.hard') || isInto(clause, scene)) return true;
  if (/\d ?(?:→|->|–>) ?#?\d/.test(clause.text()) && !clause.has('v.move', 'v.swap', 'v.copy')) return true;
  const again = /也|照|同样|一样|\btoo\b|as well|\bsame\b|ditto/i.test(clause.text());
  if (clause.has('o.cut') && again && joinedLately(scene).length > 0) return true;
  if (typeOf(clause) !== undefined || goesOn(clause, scene)) return true;
  const before = clause.previous;
  return (
    before !== undefined &&
    clause.items.length < 8 &&
    !namesOther(clause) &&
    clause.one('dur') !== undefined &&
    (before.has('o.transition') || before.family('tr.') !== undefined) &&
    cutsOf(scene).length > 0
  );
}

/** "Make them 1.5 seconds", "两个都改成1秒", right after transitions were made. A longer time is the film's. */
export function goesOn(clause: Clause, scene: Scene): boolean {
  const ms = clause.one('dur')?.ms;
  const many = isMany(clause);
  const spoken = many || clause.has('o.it') || THERE.test(clause.text());
  if (ms === undefined || ms > (many ? 5000 : 3000) || !spoken || clause.items.length > 12) return false;
  // "每张改成四秒" is how long each picture stays.
  if (/每[张幅]|each (?:photo|picture|image|pic|slide)\b/i.test(clause.text())) return false;
  const other = clause.items.some(
    (item) =>
      item.is === 'file' ||
      item.is === 'quote' ||
      (item.is === 'concept' &&
        /^(o\.(?!it|all|each)|plat\.|m\.|lk\.|look\.|v\.(?!make|set|change|add|want|fast|slow))/.test(item.id)),
  );
  return !other && joinedLately(scene).length > 0;
}

/** "There", of a transition. */
export const THERE = /\bthere\b|那里|这里|那儿|这儿|此处|那个转场|这个转场/i;

function namesOther(clause: Clause): boolean {
  return clause.items.some(
    (item) =>
      item.is === 'file' || item.is === 'ref' || (item.is === 'concept' && /^(v|o|plat|m|lk|look)\./.test(item.id)),
  );
}
