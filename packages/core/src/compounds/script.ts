import { apply } from '../apply.ts';
import type { Draft } from '../draft.ts';
import type { OfferedOperation } from '../operation.ts';
import type { Params, Refusal, RefusalCode } from '../refusal.ts';
import type { CompoundNote, CompoundNoteCode, CompoundResult } from './compound.ts';

/** Writes down the operations of a compound while trying each on a scratch draft, so that the next one can look at what
 *  the ones before it did. After the first refusal nothing more happens, and the refusal is the result. */
export class Script {
  draft: Draft;
  readonly before: Draft;
  private readonly operations: OfferedOperation[] = [];
  private readonly notes: CompoundNote[] = [];
  private refused: Refusal | undefined;

  constructor(draft: Draft) {
    this.before = draft;
    this.draft = draft;
  }

  /** Adds an operation; one that would change nothing is left out. */
  run(operation: OfferedOperation): void {
    if (this.refused !== undefined) return;
    const refused = this.attempt(operation);
    if (refused !== undefined && refused.code !== 'nothing_to_change') this.refused = refused;
  }

  /** Adds an operation if it can be applied; a refusal is answered and forgotten. */
  attempt(operation: OfferedOperation): Refusal | undefined {
    const applied = apply(this.draft, operation);
    if (!applied.ok) return applied.refusal;
    this.draft = applied.draft;
    this.operations.push(operation);
    return undefined;
  }

  /** Adds the operations of another compound, made for the draft as it is now. */
  include(made: CompoundResult): void {
    if (!made.ok) {
      this.refuse(made.refusal.code, made.refusal.params);
      return;
    }
    for (const operation of made.operations) this.run(operation);
    this.notes.push(...made.notes);
  }

  note(code: CompoundNoteCode, params: Params): void {
    this.notes.push({ code, params });
  }

  refuse(code: RefusalCode, params: Params): void {
    this.refused ??= { code, params };
  }

  result(): CompoundResult {
    if (this.refused !== undefined) return { ok: false, refusal: this.refused };
    return { ok: true, operations: this.operations, notes: this.notes };
  }
}
