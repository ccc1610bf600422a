import { LIMITS, ReelsmithError } from '@reelsmith/protocol';
import { and, asc, eq, gt, sql } from 'drizzle-orm';
import ipaddr from 'ipaddr.js';
import type { Db, Tx } from '../database/open.ts';
import { tokenGrants } from '../database/schema.ts';
import { newId, sha256 } from '../identifiers.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Scope } from '../studio.ts';
import type { Tokens } from '../tokens/tokens.ts';
import type { Accounts } from './accounts.ts';

const WINDOW_MS = LIMITS.anonymousTokenDays * 86_400_000;
/** Per address and window: new client ids in lax mode, tokens in strict mode. */
const PER_ADDRESS = { lax: 100, strict: 10 } as const;
const SCOPES_GIVEN: readonly Scope[] = ['read', 'write', 'upload'];
const LONGEST_CLIENT_ID = 128;

export interface AnonymousToken {
  token: string;
  userId: string;
  credits: number;
  expiresAt: Date;
}

interface Deps {
  db: Db;
  clock: () => Date;
  accounts: Accounts;
  tokens: Tokens;
  ledger: Ledger;
  mode: 'lax' | 'strict';
}

/** Gives a stranger's client a token of its own account. @throws client_id_missing, bad_request, rate_limited */
export function createAnonymous(deps: Deps) {
  return async (input: { clientId: string; address: string }): Promise<AnonymousToken> => {
    const clientId = input.clientId.trim();
    if (clientId === '') throw new ReelsmithError('client_id_missing', 'The X-Client-Id header is missing.');
    if (clientId.length > LONGEST_CLIENT_ID) {
      throw new ReelsmithError('bad_request', `X-Client-Id is longer than ${LONGEST_CLIENT_ID} characters.`);
    }
    return deps.db.transaction((tx) => give(deps, tx, sha256(clientId), addressKey(input.address)));
  };
}

async function give(deps: Deps, tx: Tx, clientHash: string, address: string): Promise<AnonymousToken> {
  const now = deps.clock();
  // Client before address, always: requests of one client or one address stand in line and none waits in a circle.
  await standInLine(tx, `client:${clientHash}`);
  await standInLine(tx, `address:${address}`);
  const first = await firstOfWindow(tx, clientHash, now);
  if (deps.mode === 'strict' && first !== undefined) throw limited('this client', first, now);
  if (deps.mode === 'strict' || first === undefined) await checkAddress(deps, tx, address, now);
  const account = await accountOf(deps, tx, clientHash, now);
  const expiresAt = first ?? new Date(now.getTime() + WINDOW_MS);
  await tx.insert(tokenGrants).values({
    id: newId('gra'),
    accountId: account.id,
    clientHash,
    address,
    first: first === undefined,
    grantedAt: now,
    expiresAt,
  });
  const issued = await deps.tokens.issue(tx, {
    accountId: account.id,
    name: 'anonymous',
    scopes: SCOPES_GIVEN,
    expiresAt,
  });
  const { available } = await deps.ledger.balance(tx, account.id);
  return { token: issued.token, userId: account.userId, credits: available, expiresAt };
}

async function standInLine(tx: Tx, key: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`);
}

/** The end of the window that the client's first token opened; undefined when none is open. Turning the clock back opens
 *  none. */
async function firstOfWindow(tx: Tx, clientHash: string, now: Date): Promise<Date | undefined> {
  const [row] = await tx
    .select({ expiresAt: tokenGrants.expiresAt })
    .from(tokenGrants)
    .where(and(eq(tokenGrants.clientHash, clientHash), gt(tokenGrants.expiresAt, now)))
    .orderBy(asc(tokenGrants.grantedAt))
    .limit(1);
  return row?.expiresAt;
}

async function checkAddress(deps: Deps, tx: Tx, address: string, now: Date): Promise<void> {
  if (deps.mode === 'lax' && address === 'loopback') return;
  const since = new Date(now.getTime() - WINDOW_MS);
  const recent = and(eq(tokenGrants.address, address), eq(tokenGrants.first, true), gt(tokenGrants.grantedAt, since));
  const limit = PER_ADDRESS[deps.mode];
  const rows = await tx
    .select({ grantedAt: tokenGrants.grantedAt })
    .from(tokenGrants)
    .where(recent)
    .orderBy(asc(tokenGrants.grantedAt));
  // One becomes free when the oldest of the last `limit` leaves the window.
  const blocking = rows.at(-limit);
  if (rows.length < limit || blocking === undefined) return;
  throw limited('this address', new Date(blocking.grantedAt.getTime() + WINDOW_MS), now);
}

async function accountOf(deps: Deps, tx: Tx, clientHash: string, now: Date) {
  const known = await deps.accounts.byClient(tx, clientHash);
  if (known !== undefined) return known;
  const account = await deps.accounts.create(tx, { kind: 'anonymous', clientHash }, now);
  const operationId = `welcome:${account.id}`;
  await deps.ledger.grant(tx, { accountId: account.id, operationId, amount: LIMITS.anonymousCredits });
  return account;
}

/** An address as limits count it: IPv6 by its /64, which one household has. */
function addressKey(address: string): string {
  if (!ipaddr.isValid(address)) return 'unknown';
  const parsed = ipaddr.process(address);
  if (parsed.range() === 'loopback') return 'loopback';
  return parsed instanceof ipaddr.IPv6 ? ipaddr.IPv6.networkAddressFromCIDR(`${parsed}/64`).toString() : `${parsed}`;
}

function limited(who: string, until: Date, now: Date): ReelsmithError {
  const retryAfterSeconds = Math.max(1, Math.ceil((until.getTime() - now.getTime()) / 1000));
  return new ReelsmithError(
    'rate_limited',
    `Too many anonymous tokens for ${who}; the next is free at ${until.toISOString()}.`,
    {
      params: { retryAfterSeconds },
    },
  );
}
