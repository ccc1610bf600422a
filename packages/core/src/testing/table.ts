import { expect } from 'vitest';
import { apply } from '../apply.ts';
import type { ChangeCode } from '../change-codes.ts';
import { Draft } from '../draft.ts';
import { EditOperation, type EditOperationInput } from '../operation.ts';
import type { Params, RefusalCode } from '../refusal.ts';
import { shape } from './samples.ts';

/** A row of a table of edits: what is done to which draft, and what comes of it. */
export interface Row {
  /** What the manual says. */
  name: string;
  draft: Draft;
  does: EditOperationInput;
  /** Ranges per track; tracks that are not named stay as they were. */
  gives?: Record<string, string>;
  /** Fields of segments by id; `undefined` means that the field is not there. */
  fields?: Record<string, Record<string, unknown>>;
  change?: [ChangeCode, Params];
  refused?: [RefusalCode, Params];
}

/** Tries a row: the answer is as the row says, the inverse is exact, the given draft is untouched. */
export function tryRow(row: Row): void {
  const given = JSON.stringify(row.draft);
  const applied = apply(row.draft, EditOperation.parse(row.does));
  expect(JSON.stringify(row.draft)).toBe(given);
  if (!applied.ok) {
    expect([applied.refusal.code, applied.refusal.params]).toEqual([
      row.refused?.[0],
      expect.objectContaining(row.refused?.[1] ?? {}),
    ]);
    return;
  }
  expect(row.refused).toBeUndefined();
  expect(shape(applied.draft)).toEqual({ ...shape(row.draft), ...row.gives });
  expect(Draft.parse(applied.draft)).toEqual(applied.draft);
  if (row.change !== undefined) expect(applied.change).toMatchObject({ code: row.change[0], params: row.change[1] });
  for (const [id, fields] of Object.entries(row.fields ?? {})) {
    const segment = applied.draft.tracks.flatMap((track) => track.segments).find((other) => other.id === id);
    expect({ ...undefinedFor(fields), ...segment }).toMatchObject(fields);
  }
  const back = apply(applied.draft, applied.inverse);
  expect(back.ok && back.draft).toEqual(row.draft);
}

function undefinedFor(fields: Record<string, unknown>): Record<string, undefined> {
  return Object.fromEntries(Object.keys(fields).map((key) => [key, undefined]));
}
