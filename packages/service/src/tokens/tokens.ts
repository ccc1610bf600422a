import { ReelsmithError } from '@reelsmith/protocol';
import { and, desc, eq } from 'drizzle-orm';
import type { Db, Tx } from '../database/open.ts';
import { accounts, claimTokens, tokens } from '../database/schema.ts';
import { newId, newSecret, sha256 } from '../identifiers.ts';
import { cleanLine } from '../names.ts';
import type { Caller, Scope, TokenInfo } from '../studio.ts';

const FORM = /^nmv_usr_[A-Za-z0-9_-]{43}$/;
const DAY_MS = 86_400_000;
const LONGEST_DAYS = 3650;

type TokenRow = typeof tokens.$inferSelect;
type Issued = TokenInfo & { token: string };

/** Bearer tokens. Only their SHA-256 is stored: a secret is told once and found by its hash. */
export interface Tokens {
  issue(
    db: Db | Tx,
    input: { accountId: string; name: string; scopes: readonly Scope[]; expiresAt: Date | undefined },
  ): Promise<Issued>;
  /** @throws token_invalid */
  authenticate(token: string): Promise<Caller>;
  create(
    caller: Caller,
    input: { name: string; scopes: readonly Scope[]; expiresInDays?: number | undefined },
  ): Promise<Issued>;
  list(caller: Caller): Promise<TokenInfo[]>;
  revoke(caller: Caller, tokenId: string): Promise<TokenInfo>;
  /** A link that opens a project page, never an API credential. The caller has found the session to be its own. */
  claim(session: { accountId: string; sessionId: string }, seconds: number): Promise<string>;
}

export function createTokens(deps: { db: Db; clock: () => Date }): Tokens {
  const { db, clock } = deps;
  return {
    issue: (target, input) => issue(target, clock(), input),
    authenticate: (token) => authenticate(db, clock(), token),
    create: (caller, input) => create(db, clock(), caller, input),
    list: async (caller) => {
      const mine = eq(tokens.accountId, caller.accountId);
      const rows = await db.select().from(tokens).where(mine).orderBy(desc(tokens.createdAt), desc(tokens.id));
      return rows.map(toInfo);
    },
    revoke: (caller, tokenId) => revoke(db, clock(), caller, tokenId),
    claim: async ({ accountId, sessionId }, seconds) => {
      const token = newSecret('clm_');
      const expiresAt = new Date(clock().getTime() + seconds * 1000);
      await db
        .insert(claimTokens)
        .values({ id: newId('clm'), hash: sha256(token), accountId, sessionId, createdAt: clock(), expiresAt });
      return token;
    },
  };
}

async function issue(
  db: Db | Tx,
  now: Date,
  input: { accountId: string; name: string; scopes: readonly Scope[]; expiresAt: Date | undefined },
): Promise<Issued> {
  const token = newSecret('nmv_usr_');
  const [row] = await db
    .insert(tokens)
    .values({
      id: newId('tok'),
      accountId: input.accountId,
      name: input.name,
      hash: sha256(token),
      scopes: [...input.scopes],
      createdAt: now,
      expiresAt: input.expiresAt ?? null,
    })
    .returning();
  if (row === undefined) throw new Error('A new token was not returned by the database.');
  return { ...toInfo(row), token };
}

/** The search is by hash, so its time says nothing about the secret. */
async function authenticate(db: Db, now: Date, token: string): Promise<Caller> {
  if (!FORM.test(token)) throw invalid();
  const [found] = await db
    .select({ token: tokens, account: accounts })
    .from(tokens)
    .innerJoin(accounts, eq(accounts.id, tokens.accountId))
    .where(eq(tokens.hash, sha256(token)));
  if (found === undefined || found.token.revokedAt !== null) throw invalid();
  if (found.token.expiresAt !== null && found.token.expiresAt <= now) throw invalid();
  const { id: accountId, userId, kind } = found.account;
  return { accountId, userId, kind, tokenId: found.token.id, scopes: scopesOf(found.token) };
}

async function create(
  db: Db,
  now: Date,
  caller: Caller,
  input: { name: string; scopes: readonly Scope[]; expiresInDays?: number | undefined },
): Promise<Issued> {
  const missing = input.scopes.find((scope) => !caller.scopes.includes('*') && !caller.scopes.includes(scope));
  if (missing !== undefined) {
    throw new ReelsmithError('scope_missing', `This token cannot give the scope ${missing}, because it lacks it.`, {
      params: { scope: missing },
    });
  }
  const days = input.expiresInDays;
  if (days !== undefined && !(days > 0 && days <= LONGEST_DAYS)) {
    throw new ReelsmithError('bad_request', `expires_in_days must be between 1 and ${LONGEST_DAYS}.`);
  }
  const wished = days === undefined ? undefined : new Date(now.getTime() + days * DAY_MS);
  return issue(db, now, {
    accountId: caller.accountId,
    name: cleanLine(input.name, 'token'),
    scopes: input.scopes,
    expiresAt: earlier(wished, await ownExpiry(db, caller)),
  });
}

/** A token never outlives the one it was made with. */
async function ownExpiry(db: Db, caller: Caller): Promise<Date | undefined> {
  const [own] = await db.select().from(tokens).where(eq(tokens.id, caller.tokenId));
  return own?.expiresAt ?? undefined;
}

function earlier(one: Date | undefined, other: Date | undefined): Date | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return one < other ? one : other;
}

async function revoke(db: Db, now: Date, caller: Caller, tokenId: string): Promise<TokenInfo> {
  const mine = and(eq(tokens.id, tokenId), eq(tokens.accountId, caller.accountId));
  const [row] = await db.select().from(tokens).where(mine);
  if (row === undefined) throw new ReelsmithError('not_found', 'There is no such token.');
  if (row.revokedAt !== null) return toInfo(row);
  await db.update(tokens).set({ revokedAt: now }).where(mine);
  return toInfo({ ...row, revokedAt: now });
}

function toInfo(row: TokenRow): TokenInfo {
  return {
    id: row.id,
    name: row.name,
    scopes: scopesOf(row),
    createdAt: row.createdAt,
    expiresAt: row.expiresAt ?? undefined,
    revokedAt: row.revokedAt ?? undefined,
  };
}

function scopesOf(row: TokenRow): readonly Scope[] {
  // Written by `issue` only, from scopes.
  return row.scopes as Scope[];
}

function invalid(): ReelsmithError {
  return new ReelsmithError('token_invalid', 'The token is unknown, expired or revoked. Get a new one.');
}
