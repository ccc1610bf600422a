import {
  type Asset,
  applyAll,
  type Change,
  type CompoundNote,
  type CompoundResult,
  type Draft,
  type OfferedOperation,
  type PlannerContext,
  type PlanPromise,
  type PlanStep,
  type Refusal,
} from '@reelsmith/core';
import { type Forbidden, forbiddenIn } from './guard.ts';
import type { Permissions } from './permissions.ts';

/** What came of a tool's change. `touched`: ids of what is new or different. */
export type Tried =
  | { ok: true; changes: Change[]; touched: string[]; notes: CompoundNote[] }
  | { ok: false; refusal: Refusal }
  | { ok: false; forbidden: Forbidden };

/** A picture that a model asked to see. */
export interface Shown {
  readonly atMs: number;
  readonly jpeg: Uint8Array;
}

type StepWithoutId = PlanStep extends infer One ? (One extends PlanStep ? Omit<One, 'id'> : never) : never;

/** Where a model works: a scratch draft that every change goes through, and the steps that it only writes down. Nothing
 *  here reaches the session before the plan is taken. */
export class Workbench {
  readonly context: PlannerContext;
  readonly message: string;
  readonly permissions: Permissions;
  draft: Draft;
  readonly operations: OfferedOperation[] = [];
  readonly steps: PlanStep[] = [];
  /** Files that the steps will make; other tools take them like those that are there. */
  readonly made: Asset[] = [];
  readonly notes: CompoundNote[] = [];
  readonly promises: PlanPromise[] = [];
  private shown: Shown[] = [];
  /** True once a change was tried and not made. */
  refused = false;
  /** True once transitions may have taken a little off clips: from then on that little is not counted as a loss. */
  private shortened = false;

  constructor(context: PlannerContext, message: string, permissions: Permissions) {
    this.context = context;
    this.message = message;
    this.permissions = permissions;
    this.draft = context.draft;
  }

  /** Takes over what a compound made, if the message allows what would be lost by it: all of it or nothing. */
  take(made: CompoundResult, options: { shortens?: boolean; promise?: PlanPromise } = {}): Tried {
    const tried = this.attempt(made, this.shortened || options.shortens === true);
    if (!tried.ok) this.refused = true;
    else if (options.shortens === true) this.shortened = true;
    if (tried.ok && options.promise !== undefined) this.promises.push(options.promise);
    return tried;
  }

  private attempt(made: CompoundResult, shortens: boolean): Tried {
    if (!made.ok) return made;
    const seen = applyAll(this.draft, made.operations);
    if (!seen.ok) return { ok: false, refusal: seen.refusal };
    const { permissions } = this;
    const forbidden = forbiddenIn(this.context.draft, seen.draft, { permissions, shortens });
    if (forbidden !== undefined) return { ok: false, forbidden };
    this.draft = seen.draft;
    this.operations.push(...made.operations);
    this.notes.push(...made.notes);
    return { ok: true, changes: seen.changes, touched: seen.touched, notes: made.notes };
  }

  /** Writes down what happens after planning, or not at all: an export, a question, something to be made. */
  record(step: StepWithoutId): string {
    const id = this.mintId('step');
    // The id is the only thing that was missing.
    this.steps.push({ id, ...step } as PlanStep);
    return id;
  }

  /** Keeps a picture for the next message to the model: answers of tools are text alone with many servers. */
  show(picture: Shown): void {
    this.shown.push(picture);
  }

  /** The pictures that were not sent yet. */
  takeShown(): Shown[] {
    return this.shown.splice(0);
  }

  mintId = (prefix: string): string => this.context.mintId(prefix);
}
