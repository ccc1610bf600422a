import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apply } from './apply.ts';
import { Draft } from './draft.ts';
import type { EditOperation } from './operation.ts';
import { draftAfter } from './take-back.ts';
import { Dice, randomDraft, randomOperation } from './testing/random.ts';
import { Session } from './testing/session.ts';

const TURNS = 50;
const RUNS = 40 * Number(process.env.SCALE ?? '1');

/** One to five operations that can be applied one after the other. */
function randomTurn(dice: Dice, draft: Draft): EditOperation[] {
  const operations: EditOperation[] = [];
  let scratch = draft;
  for (let left = dice.int(1, 5); left > 0; left -= 1) {
    const operation = randomOperation(dice, scratch);
    const applied = apply(scratch, operation);
    if (!applied.ok) continue;
    scratch = applied.draft;
    operations.push(operation);
  }
  return operations;
}

const DID = ['turn', 'taken', 'not taken', 'undo', 'redo'] as const;
type Did = (typeof DID)[number] | 'nothing';

/** Takes one change of a random earlier edit back, or tries to. */
function takeOne(dice: Dice, session: Session): Did {
  const edits = session.entries.filter(({ kind }) => kind === 'edit');
  const entry = edits.length === 0 ? undefined : dice.one(edits);
  if (entry === undefined) return 'nothing';
  return session.take(entry.id, dice.int(0, entry.operations.length - 1)).ok ? 'taken' : 'not taken';
}

function act(dice: Dice, session: Session): Did {
  const action = dice.one(['turn', 'turn', 'turn', 'take', 'undo', 'redo'] as const);
  if (action === 'take') return takeOne(dice, session);
  if (action !== 'turn') return session.step(action) ? action : 'nothing';
  return session.turn(...randomTurn(dice, session.draft)) === undefined ? 'nothing' : 'turn';
}

/** Turns of all kinds, and the drafts that undo walks back over. */
function mixedTurns(dice: Dice, tally: Map<Did, number>): { session: Session; line: Draft[]; at: number } {
  const session = new Session(randomDraft(dice));
  const line: Draft[] = [session.draft];
  let at = 0;
  while (session.entries.length < TURNS) {
    const did = act(dice, session);
    tally.set(did, (tally.get(did) ?? 0) + 1);
    if (did === 'turn' || did === 'taken') line.splice(at + 1, line.length, session.draft);
    if (did !== 'nothing' && did !== 'not taken') at += did === 'undo' ? -1 : 1;
    expect(session.draft).toStrictEqual(line[at]);
    expect(Draft.parse(session.draft)).toStrictEqual(session.draft);
  }
  return { session, line, at };
}

/** Undo or redo as often as there is something left; each draft is exactly the one that was there. */
function walk(session: Session, action: 'undo' | 'redo', drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    expect(session.step(action)).toBe(true);
    expect(session.draft).toStrictEqual(draft);
  }
  expect(session.step(action)).toBe(false);
}

test('undo and redo over 50 mixed turns restore every draft exactly', () => {
  const tally = new Map<Did, number>();
  fc.assert(
    fc.property(fc.gen(), (generate) => {
      const { session, line, at } = mixedTurns(new Dice(generate), tally);
      // Any moment of the past can be looked at.
      for (const [index, { id }] of session.entries.entries()) {
        expect(draftAfter(session.draft, session.entries, id)).toStrictEqual(session.seen[index + 1]);
      }
      walk(session, 'undo', line.slice(0, at).toReversed());
      walk(session, 'redo', line.slice(1));
    }),
    { numRuns: RUNS },
  );
  for (const did of DID) expect(tally.get(did) ?? 0, did).toBeGreaterThan(20);
}, 120_000);
