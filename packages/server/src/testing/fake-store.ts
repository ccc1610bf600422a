import { createHash, randomBytes } from 'node:crypto';
import { type NewTurnEvent, ReelsmithError, type SpokenChange, type TurnEvent } from '@reelsmith/protocol';
import type {
  Caller,
  HeldAsset,
  HeldDocument,
  History,
  Render,
  Scope,
  Session,
  SessionState,
  TokenInfo,
} from '@reelsmith/service';

export type Draft = NonNullable<SessionState['draft']>;

export interface FakeSession {
  accountId: string;
  session: Session;
  draft: Draft | null;
  past: (Draft | null)[];
  future: (Draft | null)[];
  entries: History['entries'];
  changes: SpokenChange[];
  assets: HeldAsset[];
  documents: HeldDocument[];
  events: TurnEvent[];
  wake: Set<() => void>;
  runningTurnId: string | undefined;
  cancelTurn: (() => void) | undefined;
}

interface FakeToken {
  accountId: string;
  userId: string;
  kind: Caller['kind'];
  secret: string;
  info: TokenInfo;
}

interface FakeRender {
  accountId: string;
  render: Render;
  bodyHash: string;
  output: unknown;
}

/** What the fake service holds, in memory. */
export class FakeStore {
  readonly tokens: FakeToken[] = [];
  readonly sessions: FakeSession[] = [];
  readonly renders: FakeRender[] = [];
  readonly files = new Map<string, { name: string; contentType: string; bytes: Buffer }>();

  token(accountId: string, userId: string, kind: Caller['kind'], name: string, scopes: readonly Scope[]): FakeToken {
    const info = { id: id('tok'), name, scopes, createdAt: new Date(), expiresAt: undefined, revokedAt: undefined };
    const token = { accountId, userId, kind, secret: `nmv_usr_${randomBytes(32).toString('base64url')}`, info };
    this.tokens.push(token);
    return token;
  }

  caller(secret: string): Caller {
    const token = this.tokens.find((one) => one.secret === secret && one.info.revokedAt === undefined);
    if (!token) throw new ReelsmithError('token_invalid', 'This token is unknown, expired or revoked.');
    const { accountId, userId, kind, info } = token;
    return { accountId, userId, kind, tokenId: info.id, scopes: info.scopes };
  }

  session(caller: Caller, wanted: string): FakeSession {
    const found = this.sessions.find(
      ({ accountId, session }) =>
        accountId === caller.accountId && [session.id, session.taskId, session.projectId].includes(wanted),
    );
    if (!found) throw new ReelsmithError('session_not_found', 'There is no such session on this account.');
    return found;
  }

  render(caller: Caller, wanted: string): FakeRender {
    const found = this.renders.find(({ accountId, render }) => accountId === caller.accountId && render.id === wanted);
    if (!found) throw new ReelsmithError('not_found', 'There is no such export on this account.');
    return found;
  }

  /** Writes an event into the session's log and wakes its readers. */
  emit(held: FakeSession, event: NewTurnEvent): TurnEvent {
    const stored = {
      ...event,
      seq: held.events.length + 1,
      sessionId: held.session.id,
      at: new Date().toISOString(),
    } as TurnEvent; // A spread of a union loses which member it was.
    held.events.push(stored);
    for (const wake of held.wake) wake();
    return stored;
  }

  state(held: FakeSession): SessionState {
    const { session, draft, assets, documents, changes, runningTurnId } = held;
    const exports = this.renders.filter(({ render }) => render.sessionId === session.id).map(({ render }) => render);
    const summary = draft ? `Timeline (${draft.tracks.length} tracks)` : '';
    return {
      session,
      draft,
      assets,
      documents,
      exports,
      changes,
      promises: [],
      summary,
      runningTurnId,
      waiting: undefined,
    };
  }
}

export function id(prefix: string): string {
  return `${prefix}_${randomBytes(6).toString('hex')}`;
}

export function sha256(data: Buffer | string): string {
  return createHash('sha256').update(data).digest('hex');
}
