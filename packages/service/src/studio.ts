import type { Readable } from 'node:stream';
import type { Asset, CheckedPromise, Draft, Language, OfferedOperation } from '@reelsmith/core';
import type { MadeBy } from '@reelsmith/generate';
import type { DeliveredFile, JobStage, PlanCard, SpokenChange, TurnEvent } from '@reelsmith/protocol';

export const SCOPES = ['read', 'write', 'upload', 'render'] as const;
export type Scope = (typeof SCOPES)[number] | '*';

/** Who asks. Made by `authenticate`, handed to every other call; all look-ups are limited to this account. */
export interface Caller {
  accountId: string;
  /** `anon_` + 16 hex, `user_` + 16 hex; "local" account: `user_…` too. */
  userId: string;
  kind: 'anonymous' | 'local' | 'registered';
  tokenId: string;
  scopes: readonly Scope[];
}

export interface Session {
  id: string;
  taskId: string;
  projectId: string;
  name: string;
  language: Language | undefined;
  revision: number;
  createdAt: Date;
  updatedAt: Date;
}

/** An asset as a door shows it. `url` needs no token and cannot be guessed. */
export interface HeldAsset {
  asset: Asset;
  /** Who made it of which words; absent for what came in. */
  made?: MadeBy | undefined;
  url: string;
  createdAt: Date;
}

export interface HeldDocument {
  id: string;
  name: string;
  format: string;
  bytes: number;
  createdAt: Date;
}

export type Uploaded = { kind: 'media'; held: HeldAsset } | { kind: 'document'; document: HeldDocument };

/** Everything a door may show of a session. */
export interface SessionState {
  session: Session;
  /** null until the first edit. */
  draft: Draft | null;
  assets: HeldAsset[];
  documents: HeldDocument[];
  exports: Render[];
  /** What the last turn or hand edit changed. */
  changes: SpokenChange[];
  promises: CheckedPromise[];
  /** `Timeline (3 tracks): 1. …`; empty when there is no draft. */
  summary: string;
  /** The id of the turn that is running now. */
  runningTurnId: string | undefined;
  /** The plan that waits for a yes. */
  waiting: PlanCard | undefined;
}

export const RENDER_STATES = ['queued', 'running', 'succeeded', 'failed', 'cancelled'] as const;
export type RenderState = (typeof RENDER_STATES)[number];

export interface Render {
  /** Chosen by the client on the existing wire, by us elsewhere; unique within the account. */
  id: string;
  sessionId: string | undefined;
  state: RenderState;
  stage: JobStage;
  /** 0..1, never falls; 1 does not mean finished, `state` does. */
  progress: number;
  file: DeliveredFile | undefined;
  error: string | undefined;
  createdAt: Date;
  completedAt: Date | undefined;
}

export interface FileToServe {
  /** Safe display name for Content-Disposition. */
  name: string;
  contentType: string;
  bytes: number;
  etag: string;
  /** What is served under this address changes: nobody may keep it. */
  changes?: boolean;
  /** Byte range inclusive; the whole file without one. */
  open(range?: { start: number; end: number }): Promise<Readable>;
}

/** How a picture of a film is wanted. */
export interface FrameRequest {
  /** Milliseconds of the film; absent: a moment where there is something to see. */
  atMs?: number | undefined;
  /** Pixels; the film's own unless it is smaller. */
  width?: number | undefined;
  /** jpg unless said. */
  format?: 'jpg' | 'png' | undefined;
}

/** How a contact sheet of a draft is wanted. */
export interface SheetRequest {
  /** Moments in milliseconds of the film; absent: `count` of them, evenly spread. */
  atMs?: readonly number[] | undefined;
  count: number;
  columns: number;
  /** Pixels of one picture. */
  width: number;
  /** jpg unless said. */
  format?: 'jpg' | 'png' | undefined;
}

/** How the changed places of a turn are wanted. */
export interface StripRequest {
  /** Pictures at most. */
  count: number;
  /** Pixels of one picture. */
  width: number;
  /** jpg unless said. */
  format?: 'jpg' | 'png' | undefined;
}

export interface TurnRequest {
  text: string;
  /** `auto` runs what is free and reversible or affordable at once; `ask` waits for a yes when it is not. */
  approval: 'auto' | 'ask';
  /** Who speaks, for history: "chat", "cli", "wire", "studio", "mcp". */
  by: string;
}

export interface History {
  revision: number;
  entries: {
    id: string;
    revision: number;
    by: string;
    kind: 'edit' | 'undo' | 'redo';
    /** Absent for an edit by hand. */
    turnId?: string | undefined;
    changes: SpokenChange[];
    at: Date;
  }[];
  canUndo: boolean;
  canRedo: boolean;
}

export interface TokenInfo {
  id: string;
  name: string;
  scopes: readonly Scope[];
  createdAt: Date;
  expiresAt: Date | undefined;
  revokedAt: Date | undefined;
}

export interface Health {
  ready: boolean;
  /** 0 (none) to 3 (namespaces); `level` of the ffmpeg sandbox. */
  sandbox: number;
  ffmpeg: string;
  database: 'embedded' | 'external';
  version: string;
}

/** Everything a door may ask for. Every method throws `ReelsmithError` for what the outside may see, and answers
 *  for a foreign id exactly as for a missing one. No HTTP here. */
export interface Studio {
  readonly auth: {
    /** Rules of `ANON_TOKENS`. `address` is the client's IP. @throws rate_limited, client_id_missing */
    anonymous(input: {
      clientId: string;
      address: string;
    }): Promise<{ token: string; userId: string; credits: number; expiresAt: Date }>;
    /** @throws token_invalid */
    authenticate(token: string): Promise<Caller>;
    createToken(
      caller: Caller,
      input: { name: string; scopes: Scope[]; expiresInDays?: number | undefined },
    ): Promise<TokenInfo & { token: string }>;
    listTokens(caller: Caller): Promise<TokenInfo[]>;
    revokeToken(caller: Caller, tokenId: string): Promise<TokenInfo>;
    claimToken(
      caller: Caller,
      input: { taskId: string; sessionId: string },
    ): Promise<{ claimToken: string; expiresInSeconds: number }>;
  };
  readonly credits: {
    balance(caller: Caller): Promise<{ available: number; frozen: number; total: number }>;
  };
  readonly sessions: {
    create(caller: Caller, input: { name: string; language?: string | undefined }): Promise<Session>;
    /** `id` may be the session, task or project id. @throws session_not_found */
    get(caller: Caller, id: string): Promise<Session>;
    list(caller: Caller): Promise<Session[]>;
    state(caller: Caller, id: string): Promise<SessionState>;
    history(caller: Caller, id: string): Promise<History>;
    /** A hand edit: all operations or none. @throws stale_revision, refused, session_busy */
    edit(
      caller: Caller,
      id: string,
      input: { operations: OfferedOperation[]; revision?: number | undefined; by: string },
    ): Promise<{ revision: number; changes: SpokenChange[] }>;
    undo(caller: Caller, id: string, by: string): Promise<{ revision: number; changes: SpokenChange[] }>;
    redo(caller: Caller, id: string, by: string): Promise<{ revision: number; changes: SpokenChange[] }>;
    /** Takes single changes of an older edit back, all of it without `changes` (places in its list, 0 is the first), and
     *  keeps what came later. @throws not_found, refused (changed_since), session_busy */
    takeBack(
      caller: Caller,
      id: string,
      input: { entryId: string; changes?: readonly number[] | undefined; by: string },
    ): Promise<{ revision: number; changes: SpokenChange[] }>;
    /** A small, quick film of the draft as it stands: a render like any other, in no list of exports. The same draft gives
     *  the same one. @throws nothing_to_export */
    preview(caller: Caller, id: string): Promise<Render>;
    /** One exact frame of the draft as it stands, as an export would show it. @throws nothing_to_export */
    frame(caller: Caller, id: string, request: FrameRequest): Promise<FileToServe>;
    /** Exact frames of the draft side by side, each with its time beneath. @throws nothing_to_export */
    contactSheet(caller: Caller, id: string, request: SheetRequest): Promise<FileToServe>;
  };
  readonly assets: {
    /** Reads at most the limit + 1 MB of `stream`. @throws too_large, unsupported_type, storage_full */
    upload(caller: Caller, sessionId: string, input: { name: string; stream: Readable }): Promise<Uploaded>;
    /** Guarded download, then as `upload`. @throws bad_request, too_large, unsupported_type */
    importUrl(caller: Caller, sessionId: string, url: string): Promise<Uploaded>;
    get(caller: Caller, assetId: string): Promise<HeldAsset>;
  };
  readonly turns: {
    /** Enqueues the turn and returns at once; its events follow. @throws session_busy, message_too_long, credits_insufficient */
    start(caller: Caller, sessionId: string, request: TurnRequest): Promise<{ turnId: string; seq: number }>;
    /** Events after `afterSeq`, live until `signal` aborts, or, with `untilTurn`, until that turn's `turn.finished`. */
    events(
      caller: Caller,
      sessionId: string,
      options: { afterSeq: number; untilTurn?: string | undefined; signal: AbortSignal },
    ): AsyncIterable<TurnEvent>;
    approve(caller: Caller, sessionId: string, turnId: string): Promise<void>;
    reject(caller: Caller, sessionId: string, turnId: string): Promise<void>;
    cancel(caller: Caller, sessionId: string, turnId: string): Promise<void>;
    /** Frames of the places that a turn changed, side by side; of a plan that waits, as it would leave them.
     *  @throws not_found, nothing_to_export */
    strip(caller: Caller, sessionId: string, turnId: string, request: StripRequest): Promise<FileToServe>;
  };
  readonly renders: {
    /** Without `draft`, the session's own. A posted wire draft is resolved as the caller's. Same id + same body = the same
     *  render for ever. @throws nothing_to_export, unresolved_source, id_conflict, session_not_found */
    submit(
      caller: Caller,
      input: { id?: string | undefined; sessionId?: string | undefined; wireDraft?: unknown; output?: unknown },
    ): Promise<Render>;
    get(caller: Caller, id: string): Promise<Render>;
    cancel(caller: Caller, id: string): Promise<Render>;
    /** The finished file. @throws not_found */
    file(caller: Caller, id: string): Promise<FileToServe>;
    /** A picture of the film, also while it is made. */
    poster(caller: Caller, id: string, request: FrameRequest): Promise<FileToServe>;
    /** Address of the film's HLS playlist, which plays while the film is made. It needs no token and can't be guessed.
     *  @throws not_found */
    stream(caller: Caller, id: string): Promise<{ url: string }>;
  };
  readonly files: {
    /** What a signed media path names; a wrong signature looks like a missing file. Paths: `/media/<key>/<name>`. The name
     *  only matters for streams, whose parts it tells apart. @throws not_found, unavailable while a part is being made */
    resolve(key: string, name?: string): Promise<FileToServe>;
  };
  health(): Promise<Health>;
  /** Figures for `/metrics`. */
  figures(): Promise<{
    turnsRunning: number;
    rendersQueued: number;
    rendersRunning: number;
    assets: number;
    bytesStored: number;
  }>;
  /** Stops taking work, lets running work be put back, stops the embedded database. */
  close(): Promise<void>;
}
