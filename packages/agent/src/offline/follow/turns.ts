import type { Draft, PlannerContext } from '@reelsmith/core';

/** The turns of a conversation, counted back from the message that is read: -1 is now, 0 the turn before it. */
export class Turns {
  protected readonly context: PlannerContext;

  constructor(context: PlannerContext) {
    this.context = context;
  }

  protected earlier() {
    return this.context.earlier ?? [];
  }

  protected draftAt(turn: number): Draft {
    return turn < 0 ? this.context.draft : (this.earlier()[turn]?.draft ?? this.context.draft);
  }

  protected changed(turn: number): boolean {
    return JSON.stringify(this.draftAt(turn).tracks) !== JSON.stringify(this.draftAt(turn - 1).tracks);
  }
}
