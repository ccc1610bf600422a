import { type Asset, type Language, type Plan, type PlanStep, resolveMade } from '@reelsmith/core';
import type { MadeNote, MakeFailure } from '@reelsmith/generate';
import { inArray } from 'drizzle-orm';
import { assets } from '../database/schema.ts';
import type { Parts, Transaction } from '../parts.ts';
import { MAKING_WORDS } from '../words/making-words.ts';
import { TURN_WORDS } from '../words/turn-words.ts';
import type { GenerationRow } from './rows.ts';

/** What became of the steps of a plan that make something. */
export interface MadeOfPlan {
  /** The plan with what was made in the place of the steps that made it. */
  plan: Plan;
  /** A line for each thing: what it is, who made it, where it is, and what is not as asked. */
  lines: string[];
  /** Why not everything was made. */
  failure: MakeFailure | undefined;
}

/** Puts what was made into its plan. */
export async function settleMade(
  parts: Parts,
  tx: Transaction,
  { plan, rows, language }: { plan: Plan; rows: readonly GenerationRow[]; language: Language },
): Promise<MadeOfPlan> {
  const ids = rows.flatMap(({ assetId }) => (assetId === null ? [] : [assetId]));
  const held = ids.length === 0 ? [] : await tx.select().from(assets).where(inArray(assets.id, ids));
  const made = new Map<string, Asset>();
  const lines: string[] = [];
  for (const row of rows) {
    const found = held.find(({ id }) => id === row.assetId);
    if (found === undefined) continue;
    const { id, name, hash, facts } = found;
    made.set(row.stepId, { id, name, hash, facts });
    lines.push(lineOf(parts, { row, asset: { id, name, hash, facts }, provenance: found.provenance, language }));
  }
  const failure = rows.find(({ state }) => state !== 'succeeded')?.failure ?? undefined;
  return { plan: { ...plan, steps: plan.steps.map((step) => filled(step, made, parts.mintId)) }, lines, failure };
}

function filled(step: PlanStep, made: ReadonlyMap<string, Asset>, mintId: Parts['mintId']): PlanStep {
  return step.kind === 'edit' ? { ...step, operations: resolveMade(step.operations, made, mintId) } : step;
}

interface Told {
  row: GenerationRow;
  asset: Asset;
  provenance: (typeof assets.$inferSelect)['provenance'];
  language: Language;
}

function lineOf(parts: Parts, { row, asset, provenance, language }: Told): string {
  const words = MAKING_WORDS[language];
  const { made } = provenance;
  const { name, facts } = asset;
  const size = facts.width > 0 ? `${facts.width}x${facts.height}` : '';
  const length = facts.durationMs > 0 ? TURN_WORDS[language].time(facts.durationMs) : '';
  const what = [size, length].filter((text) => text !== '').join(', ');
  const url = parts.made.urlOf(asset);
  const by =
    made?.kind === 'card'
      ? words.card(name, what, url)
      : made?.builtIn === true
        ? words.builtIn(name, what, url)
        : words.by(name, what, made?.title ?? row.provider ?? '', made?.model ?? '', url);
  return [by, ...row.notes.flatMap((note) => noted(note, language))].join(' ');
}

function noted(note: MadeNote, language: Language): string[] {
  const words = MAKING_WORDS[language];
  const time = TURN_WORDS[language].time;
  // That a picture was brought to its size is nothing to read about.
  if (note.code === 'resized') return [];
  return [words[note.code](time(note.ms), time(note.wantedMs))];
}
