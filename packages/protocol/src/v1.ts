import { CheckedPromise, Draft, ExportOutput } from '@reelsmith/core';
import { z } from 'zod';
import { DeliveredFile, JOB_STAGES, SpokenChange } from './events.ts';

/** What a token may be good for; `*` stands for all. */
export const TOKEN_SCOPES = ['read', 'write', 'upload', 'render', '*'] as const;
/** The states of an export; the last three are final. */
export const RENDER_STATES = ['queued', 'running', 'succeeded', 'failed', 'cancelled'] as const;

const Time = z.iso.datetime();

/** RFC 9457 body of every refusal. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string(),
  code: z.string(),
  hint: z.string(),
  retryable: z.boolean(),
  requestId: z.string(),
  params: z.record(z.string(), z.unknown()),
});
export type Problem = z.infer<typeof Problem>;

/** A session in a list. */
export const SessionView = z.object({
  id: z.string(),
  name: z.string(),
  language: z.string().nullable(),
  revision: z.number().int(),
  createdAt: Time,
  updatedAt: Time,
});
export type SessionView = z.infer<typeof SessionView>;
/** Answer of `GET /v1/sessions`. */
export const SessionList = z.object({ sessions: z.array(SessionView) });
/** Body of `POST /v1/sessions`. */
export const CreateSession = z.object({
  name: z.string().min(1).max(300).default('Untitled'),
  language: z.string().max(35).optional(),
});
export type CreateSession = z.input<typeof CreateSession>;

/** A media file of the account; `url` needs no token. */
export const AssetView = z.object({
  id: z.string(),
  name: z.string(),
  hash: z.string(),
  url: z.string(),
  kind: z.string(),
  format: z.string(),
  durationMs: z.number(),
  width: z.number(),
  height: z.number(),
  fps: z.number(),
  hasAudio: z.boolean(),
  bytes: z.number(),
  /** Who made it of which words; null for what came in. */
  made: z
    .object({
      provider: z.string(),
      title: z.string(),
      model: z.string(),
      builtIn: z.boolean(),
      kind: z.string(),
      prompt: z.string(),
      seed: z.number().int(),
      licence: z.string(),
    })
    .nullable()
    .default(null),
  createdAt: Time,
});
export type AssetView = z.infer<typeof AssetView>;
/** A text file beside the media. */
export const DocumentView = z.object({
  id: z.string(),
  name: z.string(),
  format: z.string(),
  bytes: z.number(),
  createdAt: Time,
});
export type DocumentView = z.infer<typeof DocumentView>;
/** One file that was taken: either a media file or a document. */
export const UploadedView = z.object({ asset: AssetView.nullable(), document: DocumentView.nullable() });
export type UploadedView = z.infer<typeof UploadedView>;
/** Answer of uploads and imports. */
export const UploadedList = z.object({ uploaded: z.array(UploadedView) });
/** Body of `POST /v1/sessions/{id}/assets/import`. */
export const ImportUrl = z.object({ url: z.string().min(1).max(8192) });

/** An export and how far it is. */
export const RenderView = z.object({
  id: z.string(),
  sessionId: z.string().nullable(),
  state: z.enum(RENDER_STATES),
  stage: z.enum(JOB_STAGES),
  progress: z.number().min(0).max(1),
  file: DeliveredFile.nullable(),
  error: z.string().nullable(),
  createdAt: Time,
  completedAt: Time.nullable(),
});
export type RenderView = z.infer<typeof RenderView>;
/** Body of `POST /v1/sessions/{id}/renders`. The same id and body are the same export. */
export const SubmitRender = z
  .object({ id: z.string().min(1).max(200).optional(), output: ExportOutput.optional() })
  .nullish();
export type SubmitRender = z.input<typeof SubmitRender>;

/** Query of `GET /v1/sessions/{id}/frame` and `GET /v1/renders/{id}/poster`. */
export const FrameQuery = z.object({
  atMs: z.coerce.number().int().min(0).optional().describe('Moment of the film; without it one that shows something.'),
  width: z.coerce.number().int().min(16).max(4096).optional().describe('Pixels; never more than the film has.'),
  format: z.enum(['jpg', 'png']).optional().describe('Else as Accept says; jpg when it says nothing.'),
});
export type FrameQuery = z.infer<typeof FrameQuery>;

/** Pictures of a contact sheet at most. */
const MOST_CELLS = 48;
/** Query of `GET /v1/sessions/{id}/contact-sheet`. */
export const SheetQuery = z.object({
  count: z.coerce.number().int().min(1).max(MOST_CELLS).default(12).describe('Pictures, evenly spread over the film.'),
  atMs: z
    .string()
    .regex(/^\d{1,9}(,\d{1,9}){0,47}$/, `Give up to ${MOST_CELLS} moments in milliseconds with commas between them.`)
    .optional()
    .describe('Moments instead of an even spread, milliseconds with commas between them: 0,1500,9000.'),
  columns: z.coerce.number().int().min(1).max(12).default(4),
  width: z.coerce.number().int().min(64).max(640).default(320).describe('Pixels of one picture.'),
  format: z.enum(['jpg', 'png']).optional().describe('Else as Accept says; jpg when it says nothing.'),
});
export type SheetQuery = z.infer<typeof SheetQuery>;

/** Query of `GET /v1/sessions/{id}/turns/{turn}/strip`. */
export const StripQuery = SheetQuery.pick({ width: true, format: true }).extend({
  count: z.coerce.number().int().min(1).max(12).default(6).describe('Pictures at most.'),
});
export type StripQuery = z.infer<typeof StripQuery>;

/** Answer of `GET /v1/renders/{id}/stream`: an HLS playlist, of which nobody needs a token. */
export const StreamView = z.object({ url: z.string() });
export type StreamView = z.infer<typeof StreamView>;

/** A plan that waits for a yes: approve or reject it; a new message takes its place. */
export const PlanCard = z.object({
  turnId: z.string(),
  message: z.string(),
  reply: z.string(),
  changes: z.array(SpokenChange),
  promises: z.array(z.string()),
  price: z.number().int().min(0),
  expectedMs: z.number().int().min(0),
});
export type PlanCard = z.infer<typeof PlanCard>;

/** Answer of `GET /v1/sessions/{id}`: everything about a session. */
export const StateView = z.object({
  session: SessionView,
  draft: Draft.nullable(),
  assets: z.array(AssetView),
  documents: z.array(DocumentView),
  renders: z.array(RenderView),
  changes: z.array(SpokenChange),
  promises: z.array(CheckedPromise),
  summary: z.string(),
  runningTurnId: z.string().nullable(),
  waiting: PlanCard.nullable(),
});
export type StateView = z.infer<typeof StateView>;
/** Answer of `GET /v1/sessions/{id}/draft`. */
export const DraftView = z.object({ revision: z.number().int(), draft: Draft.nullable() });
export type DraftView = z.infer<typeof DraftView>;

/** Body of `POST /v1/sessions/{id}/turns`. */
export const StartTurn = z.object({
  text: z.string().min(1),
  approval: z.enum(['auto', 'ask']).default('ask').describe('`ask` waits for a yes where it matters; `auto` goes on.'),
  by: z.enum(['chat', 'cli', 'studio', 'mcp']).default('chat'),
});
export type StartTurn = z.input<typeof StartTurn>;
/** Answer of the same; follow the events after `seq`. */
export const StartedTurn = z.object({ turnId: z.string(), seq: z.number().int() });
export type StartedTurn = z.infer<typeof StartedTurn>;
/** Query of `GET /v1/sessions/{id}/events`. */
export const EventsQuery = z.object({
  after: z.coerce
    .number()
    .int()
    .min(0)
    .optional()
    .describe('Only events with a higher seq; Last-Event-ID does the same.'),
  turn: z.string().max(200).optional().describe('Ends the stream after that turn.'),
});

/** Answer of edits, undo and redo. */
export const Edited = z.object({ revision: z.number().int(), changes: z.array(SpokenChange) });
export type Edited = z.infer<typeof Edited>;
/** Body of `POST /v1/sessions/{id}/history/{entry}/take-back`. */
export const TakeBack = z
  .object({
    changes: z
      .array(z.number().int().min(0).max(4999))
      .min(1)
      .max(5000)
      .optional()
      .describe('Places in the list of changes of the entry, 0 is the first; without it all of them.'),
  })
  .nullish();
export type TakeBack = z.input<typeof TakeBack>;
/** Answer of `GET /v1/sessions/{id}/history`. */
export const HistoryView = z.object({
  revision: z.number().int(),
  entries: z.array(
    z.object({
      id: z.string(),
      revision: z.number().int(),
      by: z.string(),
      kind: z.enum(['edit', 'undo', 'redo']),
      turnId: z.string().nullable().describe('The turn that made it; null for an edit by hand.'),
      changes: z.array(SpokenChange),
      at: Time,
    }),
  ),
  canUndo: z.boolean(),
  canRedo: z.boolean(),
});
export type HistoryView = z.infer<typeof HistoryView>;

/** Answer of `GET /v1/credits`. */
export const Credits = z.object({ available: z.number(), frozen: z.number(), total: z.number() });
export type Credits = z.infer<typeof Credits>;
const Scopes = z.array(z.enum(TOKEN_SCOPES)).min(1);
/** Body of `POST /v1/tokens`. */
export const CreateToken = z.object({
  name: z.string().min(1).max(200),
  scopes: Scopes,
  expiresInDays: z.number().int().min(1).max(3650).optional(),
});
export type CreateToken = z.infer<typeof CreateToken>;
/** A token as it may be listed: without its secret. */
export const TokenView = z.object({
  id: z.string(),
  name: z.string(),
  scopes: Scopes,
  createdAt: Time,
  expiresAt: Time.nullable(),
  revokedAt: Time.nullable(),
});
export type TokenView = z.infer<typeof TokenView>;
/** Answer of `GET /v1/tokens`. */
export const TokenList = z.object({ tokens: z.array(TokenView) });
/** Answer of `POST /v1/tokens`. */
export const NewToken = TokenView.extend({ token: z.string().describe('Shown once.') });
export type NewToken = z.infer<typeof NewToken>;
/** Answer of `GET /v1/limits`. */
export const LimitsView = z.object({
  limits: z.record(z.string(), z.number()),
  mediaFormats: z.array(z.string()),
  documentFormats: z.array(z.string()),
});
export type LimitsView = z.infer<typeof LimitsView>;
