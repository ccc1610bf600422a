import type { Draft, PlannerContext } from '@reelsmith/core';

/** The film as it was before the last turn that changed anything of it, fades of the whole included. */
export function filmBefore({ earlier = [], draft: now }: PlannerContext): Draft | undefined {
  const film = JSON.stringify(now);
  return earlier.find(({ draft }) => draft !== now && JSON.stringify(draft) !== film)?.draft;
}
