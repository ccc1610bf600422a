import { type Draft, draftDurationMs } from '@reelsmith/core';
import type { z } from 'zod';
import { segmentView } from '../data.ts';
import { heldIn } from '../losses.ts';
import type { Permission } from '../permission-words.ts';
import type { Tried, Workbench } from '../workbench.ts';

/** What a model is answered; plain JSON. */
export type ToolAnswer = Record<string, unknown>;

/** One thing that a model may do. `needs`: it is offered only when the message allows one of these. */
export interface ModelTool {
  readonly name: string;
  readonly description: string;
  readonly needs?: readonly Permission[];
  readonly schema: z.ZodType;
  /** `input` has been through `schema`. */
  run(input: unknown, bench: Workbench, signal: AbortSignal): ToolAnswer | Promise<ToolAnswer>;
}

/** A tool whose input has the type of its schema. */
export function tool<Schema extends z.ZodType>(one: {
  name: string;
  description: string;
  needs?: readonly Permission[];
  schema: Schema;
  run(input: z.output<Schema>, bench: Workbench, signal: AbortSignal): ToolAnswer | Promise<ToolAnswer>;
}): ModelTool {
  return {
    ...one,
    // Parsed here, so that what reaches `run` is what its type says, whoever calls.
    run: (input, bench, signal) => one.run(one.schema.parse(input), bench, signal),
  };
}

/** Segments of an answer; more are counted. */
const MOST_SHOWN = 12;

/** What a change answers: what was done and how the touched segments are now, or why not and what to do. */
export function answerTo(tried: Tried, bench: Workbench): ToolAnswer {
  if (tried.ok) {
    const changed = touchedViews(bench.draft, tried.touched);
    const notes = tried.notes.map(({ code, params }) => ({ code, ...params }));
    return {
      ok: true,
      filmMs: draftDurationMs(bench.draft),
      segments: changed.slice(0, MOST_SHOWN),
      ...(changed.length > MOST_SHOWN ? { moreSegments: changed.length - MOST_SHOWN } : {}),
      ...(notes.length > 0 ? { notes } : {}),
    };
  }
  if ('forbidden' in tried) {
    const { needs, reason } = tried.forbidden;
    const asking =
      needs === 'all'
        ? 'a choice that says "all" and whose "allows" is "remove"'
        : `a choice whose "allows" is "${needs}"`;
    return { ok: false, error: 'not_allowed', reason, wayOut: `Leave it, or call ask_user with ${asking}.` };
  }
  return { ok: false, error: tried.refusal.code, ...tried.refusal.params };
}

function touchedViews(draft: Draft, touched: readonly string[]): unknown[] {
  const ids = new Set(touched);
  return heldIn(draft)
    .filter(({ segment }) => ids.has(segment.id))
    .map(({ segment, track }) => ({ track: track.role, ...segmentView(segment) }));
}
