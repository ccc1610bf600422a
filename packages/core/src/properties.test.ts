import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apply } from './apply.ts';
import { CHANGE_CODES } from './change-codes.ts';
import { Draft } from './draft.ts';
import { type HistoryEntry, redo, undo } from './history.ts';
import { EditOperation } from './operation.ts';
import { applyAll } from './preview.ts';
import { endMs } from './segment.ts';
import { mustApply } from './testing/must.ts';
import { Dice, randomDraft, randomOperation } from './testing/random.ts';
import { longestTransitionMs, shortestSegmentMs } from './timeline.ts';

/** 10,000 random operations and more; `SCALE` multiplies them. */
const RUNS = 800 * Number(process.env.SCALE ?? '1');
const OPERATIONS = 20;

const check = (run: (dice: Dice) => void, runs = RUNS) =>
  fc.assert(
    fc.property(fc.gen(), (generate) => run(new Dice(generate))),
    { numRuns: runs },
  );

/** Throws on any later write, however deep. */
function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) frozen(part);
  }
  return value;
}

const idOf = ({ id }: { id: string }) => id;

function expectRulesHeld(before: Draft, draft: Draft): void {
  const known = new Set(before.tracks.flatMap((track) => track.segments.map((segment) => segment.durationMs)));
  for (const { segments } of draft.tracks) {
    for (const [index, segment] of segments.entries()) {
      const previous = segments[index - 1];
      if (previous !== undefined) expect(segment.startMs).toBeGreaterThanOrEqual(endMs(previous));
      if (previous !== undefined && endMs(previous) === segment.startMs && segment.transitionIn !== undefined) {
        expect(segment.transitionIn.durationMs).toBeLessThanOrEqual(longestTransitionMs(previous, segment));
      }
      if (segment.durationMs < shortestSegmentMs(draft.canvas)) expect(known).toContain(segment.durationMs);
    }
  }
  for (const ids of [draft.tracks.map(idOf), draft.tracks.flatMap((track) => track.segments.map(idOf))]) {
    expect(new Set(ids).size).toBe(ids.length);
  }
}

test('apply never changes the draft it is given, and its answer is a valid draft with a change and an exact inverse', () => {
  const tried = new Map<string, { applied: number; refused: number }>();
  check((dice) => {
    let draft: Draft = frozen(randomDraft(dice));
    for (let count = 0; count < OPERATIONS; count += 1) {
      const operation = frozen(randomOperation(dice, draft));
      const tally = tried.get(operation.op) ?? { applied: 0, refused: 0 };
      tried.set(operation.op, tally);
      const applied = apply(draft, operation);
      if (!applied.ok) {
        tally.refused += 1;
        continue;
      }
      tally.applied += 1;
      expect(CHANGE_CODES).toContain(applied.change.code);
      expect(Draft.parse(applied.draft)).toStrictEqual(applied.draft);
      expectRulesHeld(draft, applied.draft);
      const back = mustApply(frozen(applied.draft), frozen(applied.inverse));
      expect(back.draft).toStrictEqual(draft);
      // What was taken back can be put back.
      expect(mustApply(back.draft, back.inverse).draft).toStrictEqual(applied.draft);
      draft = applied.draft;
    }
  });
  const total = [...tried.values()].reduce((sum, { applied, refused }) => sum + applied + refused, 0);
  expect(total).toBeGreaterThanOrEqual(10_000);
  // The dice reach every verb that a door can send.
  const never = EditOperation.options.map((option) => option.shape.op.value).filter((op) => !tried.get(op)?.applied);
  expect(never).toEqual(['restore']);
}, 120_000);

test('an operation and its inverse survive JSON and their schema', () => {
  check((dice) => {
    const draft = randomDraft(dice);
    const operation = randomOperation(dice, draft);
    expect(EditOperation.parse(JSON.parse(JSON.stringify(operation)))).toStrictEqual(operation);
    const applied = apply(draft, operation);
    if (!applied.ok) return;
    const stored = EditOperation.parse(JSON.parse(JSON.stringify(applied.inverse)));
    expect(stored).toStrictEqual(applied.inverse);
    const reread = Draft.parse(JSON.parse(JSON.stringify(applied.draft)));
    expect(mustApply(reread, stored).draft).toStrictEqual(draft);
  }, RUNS * 2);
});

test('one turn is one undo, however many operations it had; redo brings all of it back', () => {
  check((dice) => {
    const first = randomDraft(dice);
    const operations: EditOperation[] = [];
    let scratch = first;
    while (operations.length < 5) {
      const operation = randomOperation(dice, scratch);
      const applied = apply(scratch, operation);
      if (!applied.ok) continue;
      operations.push(operation);
      scratch = applied.draft;
    }
    const turn = applyAll(first, operations);
    // A turn whose operations cancel out changes nothing and is no entry.
    if (!turn.ok) {
      expect(turn.refusal.code).toBe('nothing_to_change');
      return;
    }
    expect(turn.draft).toStrictEqual(scratch);
    const entry: HistoryEntry = {
      id: '1',
      by: 'chat',
      revision: 1,
      kind: 'edit',
      operations,
      inverse: turn.inverse,
    };
    const undone = undo(turn.draft, [entry]);
    if (!undone.ok) throw new Error(undone.refusal.code);
    expect(undone.draft).toStrictEqual(first);
    const back: HistoryEntry = {
      ...entry,
      id: '2',
      kind: 'undo',
      operations: [undone.operation],
      inverse: undone.inverse,
    };
    const redone = redo(undone.draft, [entry, back]);
    expect(redone.ok && redone.draft).toStrictEqual(turn.draft);
  }, RUNS / 4);
});

test('operations are applied all or not at all', () => {
  check((dice) => {
    const draft = frozen(randomDraft(dice));
    const operations = Array.from({ length: 4 }, () => randomOperation(dice, draft));
    const turn = applyAll(draft, operations);
    if (turn.ok) return;
    const before = operations.slice(0, turn.index);
    const until = applyAll(draft, before);
    const scratch = until.ok ? until.draft : draft;
    const refused = operations[turn.index];
    expect(refused && apply(scratch, refused).ok).toBe(false);
  }, RUNS / 2);
});
