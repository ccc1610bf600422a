import { Change, CheckedPromise, Choice, EXPORT_FORMATS, FileCheck, MEDIA_KINDS, Plan, Refusal } from '@reelsmith/core';
import { z } from 'zod';

/** Facts that travel with every event. `seq` has no gaps within a session; `at` is ISO 8601. */
const envelope = {
  seq: z.number().int().positive(),
  sessionId: z.string(),
  at: z.string(),
  turnId: z.string().optional(),
  jobId: z.string().optional(),
};
const event = <const Type extends string, Shape extends z.ZodRawShape>(type: Type, shape: Shape) =>
  z.object({ type: z.literal(type), ...envelope, data: z.object(shape) });

/** A change with its sentence in the language of the session. */
export const SpokenChange = z.object({ change: Change, sentence: z.string() });
export type SpokenChange = z.infer<typeof SpokenChange>;

export const JOB_STAGES = ['queued', 'preparing', 'rendering', 'finishing', 'checking'] as const;
export type JobStage = (typeof JOB_STAGES)[number];
export const JobKind = z.enum(['render', 'import', 'generate']);

/** What an exported file is. `url` answers HEAD and Range without a token. */
export const DeliveredFile = z.object({
  renderId: z.string(),
  url: z.string(),
  format: z.enum(EXPORT_FORMATS),
  mime: z.string(),
  /** 0 for one frame. */
  durationMs: z.number().int(),
  bytes: z.number().int(),
  /** 0 where there is no picture. */
  width: z.number().int(),
  height: z.number().int(),
  warnings: z.array(z.string()),
  promises: z.array(CheckedPromise),
  /** What the finished file was found to be, measured after it was written. */
  check: FileCheck,
});
export type DeliveredFile = z.infer<typeof DeliveredFile>;

/** What was made of words, and by whom. `url` needs no token. */
export const MadeMedia = z.object({
  assetId: z.string(),
  name: z.string(),
  url: z.string(),
  kind: z.enum(MEDIA_KINDS),
  prompt: z.string(),
  provider: z.string(),
  model: z.string(),
  /** 0 for a picture. */
  durationMs: z.number().int(),
  /** 0 where there is no picture. */
  width: z.number().int(),
  height: z.number().int(),
});
export type MadeMedia = z.infer<typeof MadeMedia>;

/** The closed union of what can happen in a session. Replayable from any `seq`. */
export const TurnEvent = z.discriminatedUnion('type', [
  event('turn.started', { message: z.string(), by: z.string() }),
  event('message.delta', { text: z.string() }),
  event('plan.proposed', {
    plan: Plan,
    changes: z.array(SpokenChange),
    needsApproval: z.boolean(),
    /** What will be checked, in words. */
    promises: z.array(z.string()).optional(),
    /** How long it will take from the yes on; 0: at once. */
    expectedMs: z.number().int().min(0).optional(),
  }),
  event('plan.approved', { by: z.string() }),
  event('plan.rejected', { by: z.string(), refusal: Refusal.optional() }),
  event('job.queued', { kind: JobKind, position: z.number().int() }),
  event('job.progress', {
    kind: JobKind,
    stage: z.enum(JOB_STAGES),
    fraction: z.number().min(0).max(1),
    etaMs: z.number().int().optional(),
  }),
  event('job.succeeded', { kind: JobKind, file: DeliveredFile.optional(), made: MadeMedia.optional() }),
  event('job.failed', { kind: JobKind, message: z.string() }),
  event('job.cancelled', { kind: JobKind }),
  event('draft.changed', {
    revision: z.number().int(),
    changes: z.array(SpokenChange),
    by: z.string(),
    entryId: z.string().optional(),
  }),
  event('ask', { question: z.string(), choices: z.array(Choice) }),
  /** Exactly one a turn, always with text. */
  event('turn.finished', {
    outcome: z.enum(['done', 'asked', 'refused', 'failed', 'cancelled', 'proposed']),
    reply: z.string().min(1),
    revision: z.number().int(),
    changes: z.array(SpokenChange),
    promises: z.array(CheckedPromise),
    errorCode: z.string().optional(),
    file: DeliveredFile.optional(),
    /** What could be said next, at most three. */
    next: z.array(Choice).max(3).optional(),
    /** Doors that only carry text say nothing: a setting for testing clients. */
    silent: z.literal(true).optional(),
  }),
]);
export type TurnEvent = z.infer<typeof TurnEvent>;
/** The same before the service has given it its place in the log. */
export type NewTurnEvent = TurnEvent extends infer One
  ? One extends TurnEvent
    ? Omit<One, 'seq' | 'sessionId' | 'at'>
    : never
  : never;
