import type { Clause } from '../clause.ts';
import { joinedLately } from '../memory.ts';
import type { Scene } from '../scene.ts';

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
