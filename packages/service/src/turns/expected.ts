import { type Draft, draftDurationMs, EXPORT_FACTS, type ExportOutput, type Plan } from '@reelsmith/core';
import { and, desc, eq, isNotNull } from 'drizzle-orm';
import { renders } from '../database/schema.ts';
import type { Database } from '../parts.ts';

/** Beginning, checking and publishing. */
const OVERHEAD_MS = 1500;
/** Milliseconds for a frame of a million pixels, as `npm run bench` measured them on two cores: bench/results/quick.md. */
const DEFAULT_RATE = 10.6;
/** High quality takes so many times as long there. */
const HIGH_FACTOR = 1.38;
const LAST_EXPORTS = 20;

/** How long a plan will take once it may run: nothing for edits, and for an export what the last ones on this machine
 *  took, by frames and pixels. */
export async function expectedMsOf(db: Database, plan: Plan, draft: Draft): Promise<number> {
  const step = plan.steps.find(({ kind }) => kind === 'export');
  if (step?.kind !== 'export') return 0;
  const rates = (await lastExports(db)).flatMap((one) => rateOf(one) ?? []).toSorted((a, b) => a - b);
  const rate = rates[Math.floor(rates.length / 2)] ?? DEFAULT_RATE;
  return Math.round(OVERHEAD_MS + rate * workOf(draft, step.output));
}

interface Done {
  draft: Draft;
  output: ExportOutput;
  startedAt: Date | null;
  completedAt: Date | null;
}

async function lastExports(db: Database): Promise<Done[]> {
  const { draft, output, startedAt, completedAt } = renders;
  return db
    .select({ draft, output, startedAt, completedAt })
    .from(renders)
    .where(and(eq(renders.state, 'succeeded'), eq(renders.purpose, 'export'), isNotNull(startedAt)))
    .orderBy(desc(completedAt))
    .limit(LAST_EXPORTS);
}

/** Undefined for what is too short to tell. */
function rateOf({ draft, output, startedAt, completedAt }: Done): number | undefined {
  const work = workOf(draft, output);
  if (startedAt === null || completedAt === null || work < 1) return undefined;
  return Math.max(0, completedAt.getTime() - startedAt.getTime() - OVERHEAD_MS) / work;
}

/** Frames times millions of pixels; sound alone is next to nothing. */
function workOf(draft: Draft, { format, quality, shortSide, fps }: ExportOutput): number {
  const { width, height } = draft.canvas;
  const scale = Math.min(1, (shortSide ?? Math.min(width, height)) / Math.min(width, height));
  const megapixels = (width * height * scale * scale) / 1_000_000;
  const { holds } = EXPORT_FACTS[format];
  if (holds !== 'film' && holds !== 'animation') return 1;
  const frames = (draftDurationMs(draft) / 1000) * (fps ?? draft.canvas.fps);
  return frames * megapixels * (quality === 'high' ? HIGH_FACTOR : 1);
}
