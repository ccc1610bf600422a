import type {
  Asset,
  CheckedPromise,
  Choice,
  Draft,
  EditOperation,
  ExportOutput,
  Language,
  Plan,
  PlanPromise,
  Restore,
} from '@reelsmith/core';
import type { MadeBy, MadeNote, MakeFailure, MakeRequest, ProviderOperation } from '@reelsmith/generate';
import type { DeliveredFile, NewTurnEvent, SpokenChange, TurnEvent } from '@reelsmith/protocol';
import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
} from 'drizzle-orm/pg-core';

// The tables of the service. `migrations/` holds the SQL that makes them; a test compares the two.

const at = (name: string) => timestamp(name, { withTimezone: true });
const createdAt = () => at('created_at').notNull().defaultNow();

export const ACCOUNT_KINDS = ['anonymous', 'local', 'registered'] as const;
export const LEDGER_KINDS = ['grant', 'hold', 'post', 'void'] as const;
/** `making`: waits for what providers make, and no new message is taken. `exporting`: all is done but the export, and one
 *  is. */
export const TURN_STATES = ['queued', 'running', 'making', 'waiting_approval', 'exporting', 'finished'] as const;
/** Turns during which a session takes no other. */
export const BUSY_TURN_STATES = ['queued', 'running', 'making'] as const;
export const GENERATION_STATES = ['queued', 'running', 'succeeded', 'failed', 'cancelled'] as const;
export const HISTORY_ENTRY_KINDS = ['edit', 'undo', 'redo'] as const;

/** Where a file came from. */
export interface Provenance {
  origin: 'upload' | 'import' | 'generated';
  url?: string | undefined;
  /** Who made it of which words. */
  made?: MadeBy | undefined;
}

/** Who owns things. The id never changes; `user_id` is what the wire shows. */
export const accounts = pgTable('accounts', {
  id: text('id').primaryKey(),
  kind: text('kind', { enum: ACCOUNT_KINDS }).notNull(),
  userId: text('user_id').notNull().unique(),
  /** SHA-256 of the client id of an anonymous account. */
  clientHash: text('client_hash').unique(),
  createdAt: createdAt(),
});

/** Bearer tokens, by hash only. */
export const tokens = pgTable(
  'tokens',
  {
    id: text('id').primaryKey(),
    accountId: text('account_id')
      .notNull()
      .references(() => accounts.id),
    name: text('name').notNull(),
    hash: text('hash').notNull().unique(),
    scopes: jsonb('scopes').$type<string[]>().notNull(),
    createdAt: createdAt(),
    expiresAt: at('expires_at'),
    revokedAt: at('revoked_at'),
  },
  (table) => [index('tokens_account').on(table.accountId)],
);

/** Anonymous tokens handed out: what the limits per client and per address count. */
export const tokenGrants = pgTable(
  'token_grants',
  {
    id: text('id').primaryKey(),
    accountId: text('account_id')
      .notNull()
      .references(() => accounts.id),
    clientHash: text('client_hash').notNull(),
    address: text('address').notNull(),
    /** The first grant of a window; lax mode counts only these per address. */
    first: boolean('first').notNull(),
    grantedAt: at('granted_at').notNull(),
    expiresAt: at('expires_at').notNull(),
  },
  (table) => [
    index('token_grants_address').on(table.address, table.grantedAt),
    index('token_grants_client').on(table.clientHash, table.grantedAt),
  ],
);

/** Links that open a project page and nothing else; never an API credential. */
export const claimTokens = pgTable('claim_tokens', {
  id: text('id').primaryKey(),
  hash: text('hash').notNull().unique(),
  accountId: text('account_id')
    .notNull()
    .references(() => accounts.id),
  sessionId: text('session_id')
    .notNull()
    .references(() => sessions.id),
  createdAt: createdAt(),
  expiresAt: at('expires_at').notNull(),
});

/** Session, task and project are this one row. */
export const sessions = pgTable(
  'sessions',
  {
    id: text('id').primaryKey(),
    taskId: text('task_id').notNull().unique(),
    projectId: text('project_id').notNull().unique(),
    accountId: text('account_id')
      .notNull()
      .references(() => accounts.id),
    name: text('name').notNull(),
    language: text('language').$type<Language>(),
    revision: integer('revision').notNull().default(0),
    draft: jsonb('draft').$type<Draft>(),
    /** Last number of the event log. */
    seq: bigint('seq', { mode: 'number' }).notNull().default(0),
    openQuestion: jsonb('open_question').$type<{ question: string; choices: Choice[] }>(),
    recentSegmentIds: jsonb('recent_segment_ids').$type<string[]>().notNull().default([]),
    createdAt: createdAt(),
    updatedAt: at('updated_at').notNull().defaultNow(),
  },
  (table) => [index('sessions_account').on(table.accountId, table.createdAt)],
);

export const historyEntries = pgTable(
  'history_entries',
  {
    id: text('id').primaryKey(),
    sessionId: text('session_id')
      .notNull()
      .references(() => sessions.id),
    /** The session's revision after this entry. */
    revision: integer('revision').notNull(),
    kind: text('kind', { enum: HISTORY_ENTRY_KINDS }).notNull(),
    by: text('by').notNull(),
    turnId: text('turn_id'),
    /** The plan's step that made it: with the turn it tells whether a step was applied already. */
    stepId: text('step_id'),
    operations: jsonb('operations').$type<EditOperation[]>().notNull(),
    inverse: jsonb('inverse').$type<Restore>().notNull(),
    changes: jsonb('changes').$type<SpokenChange[]>().notNull(),
    /** The entry that an undo took back or a redo put back. */
    targetId: text('target_id'),
    at: at('at').notNull().defaultNow(),
  },
  (table) => [uniqueIndex('history_entries_revision').on(table.sessionId, table.revision)],
);

/** Whose it is. */
const owned = () => ({
  accountId: text('account_id')
    .notNull()
    .references(() => accounts.id),
  sessionId: text('session_id')
    .notNull()
    .references(() => sessions.id),
});

export const assets = pgTable(
  'assets',
  {
    id: text('id').primaryKey(),
    ...owned(),
    name: text('name').notNull(),
    hash: text('hash').notNull(),
    facts: jsonb('facts').$type<Asset['facts']>().notNull(),
    storageKey: text('storage_key').notNull(),
    bytes: bigint('bytes', { mode: 'number' }).notNull(),
    provenance: jsonb('provenance').$type<Provenance>().notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    uniqueIndex('assets_content').on(table.sessionId, table.hash),
    index('assets_account').on(table.accountId),
  ],
);

/** Small texts that came in beside media: subtitles, scripts, looks. Kept here, never given to ffmpeg. */
export const documents = pgTable(
  'documents',
  {
    id: text('id').primaryKey(),
    ...owned(),
    name: text('name').notNull(),
    format: text('format').notNull(),
    hash: text('hash').notNull(),
    bytes: integer('bytes').notNull(),
    content: text('content').notNull(),
    createdAt: createdAt(),
  },
  (table) => [uniqueIndex('documents_content').on(table.sessionId, table.hash, table.name)],
);

export const events = pgTable(
  'events',
  {
    sessionId: text('session_id')
      .notNull()
      .references(() => sessions.id),
    seq: bigint('seq', { mode: 'number' }).notNull(),
    type: text('type').$type<TurnEvent['type']>().notNull(),
    at: at('at').notNull().defaultNow(),
    turnId: text('turn_id'),
    jobId: text('job_id'),
    data: jsonb('data').$type<NewTurnEvent['data']>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.sessionId, table.seq] })],
);

export const turns = pgTable(
  'turns',
  {
    id: text('id').primaryKey(),
    ...owned(),
    state: text('state', { enum: TURN_STATES }).notNull(),
    message: text('message').notNull(),
    by: text('by').notNull(),
    approval: text('approval', { enum: ['auto', 'ask'] }).notNull(),
    /** Set once planned, so that running again plans nothing anew. */
    plan: jsonb('plan').$type<Plan>(),
    reply: text('reply'),
    outcome: text('outcome'),
    errorCode: text('error_code'),
    changes: jsonb('changes').$type<SpokenChange[]>(),
    promises: jsonb('promises').$type<CheckedPromise[]>(),
    /** The export that this turn waits for. */
    renderId: text('render_id'),
    cancelRequested: boolean('cancel_requested').notNull().default(false),
    approvedBy: text('approved_by'),
    price: bigint('price', { mode: 'number' }).notNull().default(0),
    /** Rises each time a worker takes the turn; a worker that finds another number has lost it. */
    attempt: integer('attempt').notNull().default(0),
    failures: integer('failures').notNull().default(0),
    putBacks: integer('put_backs').notNull().default(0),
    jobId: text('job_id'),
    createdAt: createdAt(),
    startedAt: at('started_at'),
    finishedAt: at('finished_at'),
  },
  (table) => [
    uniqueIndex('turns_one_active').on(table.sessionId).where(sql`${table.state} in ('queued', 'running', 'making')`),
    index('turns_session').on(table.sessionId, table.createdAt),
  ],
);

/** What a step of a plan has a provider make. */
export const generations = pgTable(
  'generations',
  {
    id: text('id').primaryKey(),
    turnId: text('turn_id')
      .notNull()
      .references(() => turns.id),
    ...owned(),
    stepId: text('step_id').notNull(),
    request: jsonb('request').$type<MakeRequest>().notNull(),
    /** Credits that are held for it: whoever makes it costs no more. */
    price: bigint('price', { mode: 'number' }).notNull(),
    state: text('state', { enum: GENERATION_STATES }).notNull(),
    /** Who is at it, or made it. */
    provider: text('provider'),
    /** Set before a provider is asked to start and cleared with the operation it answers. */
    starting: boolean('starting').notNull().default(false),
    /** The provider's own: what it needs to find the work again. */
    operation: jsonb('operation').$type<ProviderOperation>(),
    /** Who was asked in vain, and why. */
    tried: jsonb('tried').$type<{ provider: string; failure: MakeFailure }[]>().notNull().default([]),
    progress: doublePrecision('progress').notNull().default(0),
    failure: jsonb('failure').$type<MakeFailure>(),
    assetId: text('asset_id').references(() => assets.id),
    notes: jsonb('notes').$type<MadeNote[]>().notNull().default([]),
    cancelRequested: boolean('cancel_requested').notNull().default(false),
    attempt: integer('attempt').notNull().default(0),
    failures: integer('failures').notNull().default(0),
    putBacks: integer('put_backs').notNull().default(0),
    jobId: text('job_id'),
    createdAt: createdAt(),
    completedAt: at('completed_at'),
  },
  (table) => [
    uniqueIndex('generations_step').on(table.turnId, table.stepId),
    index('generations_session').on(table.sessionId, table.createdAt),
  ],
);

/** Append only: a balance is a sum of these rows. */
export const ledgerEntries = pgTable(
  'ledger_entries',
  {
    id: text('id').primaryKey(),
    accountId: text('account_id')
      .notNull()
      .references(() => accounts.id),
    operationId: text('operation_id').notNull(),
    kind: text('kind', { enum: LEDGER_KINDS }).notNull(),
    amount: bigint('amount', { mode: 'number' }).notNull(),
    at: at('at').notNull().defaultNow(),
  },
  (table) => [
    uniqueIndex('ledger_entries_once').on(table.operationId, table.kind),
    index('ledger_entries_account').on(table.accountId),
  ],
);

/** Small copies of videos, by the hash of the original's bytes. */
export const proxies = pgTable('proxies', {
  hash: text('hash').primaryKey(),
  state: text('state', { enum: ['queued', 'ready', 'failed'] }).notNull(),
  storageKey: text('storage_key'),
  facts: jsonb('facts').$type<Asset['facts']>(),
  failures: integer('failures').notNull().default(0),
  createdAt: createdAt(),
});

export const renders = pgTable(
  'renders',
  {
    pk: text('pk').primaryKey(),
    accountId: text('account_id')
      .notNull()
      .references(() => accounts.id),
    /** The id outside: chosen by the client or by us. */
    clientId: text('client_id').notNull(),
    sessionId: text('session_id').references(() => sessions.id),
    turnId: text('turn_id'),
    bodyHash: text('body_hash').notNull(),
    draft: jsonb('draft').$type<Draft>().notNull(),
    output: jsonb('output').$type<ExportOutput>().notNull(),
    promises: jsonb('promises').$type<PlanPromise[]>().notNull().default([]),
    /** A preview is only looked at: small, quick, and in no list of exports. */
    purpose: text('purpose', { enum: ['export', 'preview'] })
      .notNull()
      .default('export'),
    state: text('state', { enum: ['queued', 'running', 'succeeded', 'failed', 'cancelled'] }).notNull(),
    stage: text('stage', { enum: ['queued', 'preparing', 'rendering', 'finishing', 'checking'] }).notNull(),
    progress: doublePrecision('progress').notNull().default(0),
    error: text('error'),
    result: jsonb('result').$type<DeliveredFile>(),
    storageKey: text('storage_key'),
    cancelRequested: boolean('cancel_requested').notNull().default(false),
    attempt: integer('attempt').notNull().default(0),
    failures: integer('failures').notNull().default(0),
    jobId: text('job_id'),
    putBacks: integer('put_backs').notNull().default(0),
    createdAt: createdAt(),
    /** Of the last attempt. */
    startedAt: at('started_at'),
    completedAt: at('completed_at'),
  },
  (table) => [
    uniqueIndex('renders_client_id').on(table.accountId, table.clientId),
    index('renders_session').on(table.sessionId, table.createdAt),
  ],
);
