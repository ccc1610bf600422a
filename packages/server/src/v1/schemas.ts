import { DeliveredFile, JOB_STAGES, SpokenChange } from '@reelsmith/protocol';
import { RENDER_STATES, SCOPES } from '@reelsmith/service';
import { z } from 'zod';

const Time = z.iso.datetime();

export const Problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    code: z.string(),
    hint: z.string(),
    retryable: z.boolean(),
    requestId: z.string(),
    params: z.record(z.string(), z.unknown()),
  })
  .describe('RFC 9457 problem; `code` is from the one error table, `hint` is the way out.');

export const SessionParams = z.object({ sessionId: z.string() });
export const TurnParams = z.object({ sessionId: z.string(), turnId: z.string() });
export const RenderParams = z.object({ renderId: z.string() });
export const TokenParams = z.object({ tokenId: z.string() });

export const SessionView = z.object({
  id: z.string(),
  name: z.string(),
  language: z.string().nullable(),
  revision: z.number().int(),
  createdAt: Time,
  updatedAt: Time,
});
export const SessionList = z.object({ sessions: z.array(SessionView) });
export const CreateSession = z.object({
  name: z.string().min(1).max(300).default('Untitled'),
  language: z.string().max(35).optional(),
});

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
  createdAt: Time,
});
export const DocumentView = z.object({
  id: z.string(),
  name: z.string(),
  format: z.string(),
  bytes: z.number(),
  createdAt: Time,
});
export const UploadedView = z.object({ asset: AssetView.nullable(), document: DocumentView.nullable() });
export const UploadedList = z.object({ uploaded: z.array(UploadedView) });
export const ImportUrl = z.object({ url: z.string().min(1).max(8192) });

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
export const SubmitRender = z
  .object({ id: z.string().min(1).max(200).optional(), output: z.record(z.string(), z.unknown()).optional() })
  .nullish();

export const StateView = z.object({
  session: SessionView,
  draft: z.unknown(),
  assets: z.array(AssetView),
  documents: z.array(DocumentView),
  renders: z.array(RenderView),
  changes: z.array(SpokenChange),
  promises: z.array(z.unknown()),
  summary: z.string(),
  runningTurnId: z.string().nullable(),
});
export const DraftView = z.object({ revision: z.number().int(), draft: z.unknown() });

export const StartTurn = z.object({
  text: z.string().min(1),
  approval: z.enum(['auto', 'ask']).default('ask').describe('`ask` waits for a yes where it matters; `auto` goes on.'),
  by: z.enum(['chat', 'cli', 'studio', 'mcp']).default('chat'),
});
export const StartedTurn = z.object({ turnId: z.string(), seq: z.number().int() });
export const EventsQuery = z.object({
  after: z.coerce
    .number()
    .int()
    .min(0)
    .optional()
    .describe('Only events with a higher seq; Last-Event-ID does the same.'),
  turn: z.string().max(200).optional().describe('Ends the stream after that turn.'),
});

export const Edited = z.object({ revision: z.number().int(), changes: z.array(SpokenChange) });
export const HistoryView = z.object({
  revision: z.number().int(),
  entries: z.array(
    z.object({
      id: z.string(),
      revision: z.number().int(),
      by: z.string(),
      kind: z.enum(['edit', 'undo', 'redo']),
      changes: z.array(SpokenChange),
      at: Time,
    }),
  ),
  canUndo: z.boolean(),
  canRedo: z.boolean(),
});

export const Credits = z.object({ available: z.number(), frozen: z.number(), total: z.number() });
export const TokenScopes = z.array(z.enum([...SCOPES, '*'])).min(1);
export const CreateToken = z.object({
  name: z.string().min(1).max(200),
  scopes: TokenScopes,
  expiresInDays: z.number().int().min(1).max(3650).optional(),
});
export const TokenView = z.object({
  id: z.string(),
  name: z.string(),
  scopes: TokenScopes,
  createdAt: Time,
  expiresAt: Time.nullable(),
  revokedAt: Time.nullable(),
});
export const TokenList = z.object({ tokens: z.array(TokenView) });
export const NewToken = TokenView.extend({ token: z.string().describe('Shown once.') });
export const Limits = z.object({
  limits: z.record(z.string(), z.number()),
  mediaFormats: z.array(z.string()),
  documentFormats: z.array(z.string()),
});
