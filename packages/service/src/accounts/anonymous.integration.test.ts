import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openTestDatabase } from '../database/testing.ts';
import { createLedger } from '../ledger/ledger.ts';
import { createTokens } from '../tokens/tokens.ts';
import { createAccounts } from './accounts.ts';
import { createAnonymous } from './anonymous.ts';

const DAY_MS = 86_400_000;
let store: Awaited<ReturnType<typeof openTestDatabase>>;
let now: Date;
const clock = () => now;
beforeAll(async () => {
  store = await openTestDatabase();
});
afterAll(() => store.close());
beforeEach(async () => {
  now = new Date('2030-01-01T00:00:00Z');
  await store.database.db.execute(sql`truncate accounts cascade`);
});

const parts = (mode: 'lax' | 'strict') => {
  const { db } = store.database;
  const tokens = createTokens({ db, clock });
  const ask = createAnonymous({
    db,
    clock,
    mode,
    tokens,
    accounts: createAccounts({ db, clock }),
    ledger: createLedger(),
  });
  return { tokens, ask: (clientId: string, address = '93.184.216.34') => ask({ clientId, address }) };
};
const counts = async () => {
  const { rows } = await store.database.db.execute(
    sql`select (select count(*)::int from accounts) as accounts, (select count(*)::int from ledger_entries) as grants`,
  );
  return rows[0];
};

describe('anonymous tokens', () => {
  it('open an account with 100 credits for seven days, to read, write and upload', async () => {
    const { ask, tokens } = parts('lax');
    const given = await ask('client');
    expect(given).toMatchObject({ credits: 100, expiresAt: new Date('2030-01-08T00:00:00Z') });
    expect(given.token).toMatch(/^nmv_usr_[A-Za-z0-9_-]{43}$/);
    expect(given.userId).toMatch(/^anon_[0-9a-f]{16}$/);
    const caller = await tokens.authenticate(given.token);
    expect(caller).toMatchObject({ kind: 'anonymous', userId: given.userId, scopes: ['read', 'write', 'upload'] });
  });
  it('end after seven days, and the same client may ask again without new credits', async () => {
    const { ask, tokens } = parts('lax');
    const first = await ask('client');
    now = new Date(now.getTime() + 7 * DAY_MS);
    await expect(tokens.authenticate(first.token)).rejects.toMatchObject({ code: 'token_invalid' });
    const next = await ask('client');
    expect(next.userId).toBe(first.userId);
    expect(next.credits).toBe(100);
    expect(await counts()).toEqual({ accounts: 1, grants: 1 });
  });
  it('are stored as hashes only', async () => {
    const { token } = await parts('lax').ask('client-7c1f');
    const { rows } = await store.database.db.execute(
      sql`select tokens::text || accounts::text as all from tokens, accounts`,
    );
    expect(JSON.stringify(rows)).not.toContain(token.slice(8));
    expect(JSON.stringify(rows)).not.toContain('client-7c1f');
  });
  it.each(['', '  '])('need a client id, %j is none', async (clientId) => {
    await expect(parts('lax').ask(clientId)).rejects.toMatchObject({ code: 'client_id_missing' });
  });
  it('make one account and one grant for a hundred requests at once', async () => {
    const { ask } = parts('lax');
    const all = await Promise.all(Array.from({ length: 100 }, () => ask('client')));
    expect(new Set(all.map((one) => one.userId)).size).toBe(1);
    expect(await counts()).toEqual({ accounts: 1, grants: 1 });
  });
});

describe('the lax rule', () => {
  it('gives the same client another token with the first end, and keeps the older one', async () => {
    const { ask, tokens } = parts('lax');
    const first = await ask('client');
    now = new Date(now.getTime() + DAY_MS);
    const second = await ask('client');
    expect(second.expiresAt).toEqual(first.expiresAt);
    expect(second.token).not.toBe(first.token);
    expect((await tokens.authenticate(first.token)).accountId).toBe(
      (await tokens.authenticate(second.token)).accountId,
    );
  });
  it('takes 100 new clients per address and says when the next is free', async () => {
    const { ask } = parts('lax');
    for (let index = 0; index < 100; index++) await ask(`client-${index}`);
    await expect(ask('one more')).rejects.toMatchObject({
      code: 'rate_limited',
      params: { retryAfterSeconds: 604_800 },
    });
    await ask('client-5');
    await ask('one more', '93.184.216.35');
  });
  it('does not count on the machine itself', async () => {
    const { ask } = parts('lax');
    const many = Array.from({ length: 130 }, (_, index) => ask(`client-${index}`, index % 2 ? '127.0.0.1' : '::1'));
    await expect(Promise.all(many)).resolves.toHaveLength(130);
  });
  it('counts a household of IPv6 addresses as one', async () => {
    const { ask } = parts('lax');
    for (let index = 0; index < 100; index++) await ask(`client-${index}`, `2606:2800:220:1::${index}`);
    await expect(ask('one more', '2606:2800:220:1:ffff::1')).rejects.toMatchObject({ code: 'rate_limited' });
    await ask('elsewhere', '2606:2800:220:2::1');
  });
});

describe('the strict rule', () => {
  it('gives one token per client and says when the next is free', async () => {
    const { ask } = parts('strict');
    await ask('client');
    now = new Date(now.getTime() + 2 * DAY_MS + 500);
    await expect(ask('client')).rejects.toMatchObject({
      code: 'rate_limited',
      params: { retryAfterSeconds: 5 * 86_400 },
    });
  });
  it('gives ten tokens per address', async () => {
    const { ask } = parts('strict');
    for (let index = 0; index < 10; index++) await ask(`client-${index}`);
    await expect(ask('one more')).rejects.toMatchObject({ code: 'rate_limited' });
    now = new Date(now.getTime() + 7 * DAY_MS);
    await ask('one more');
  });
  it('gives one token to twenty requests at once', async () => {
    const { ask } = parts('strict');
    const done = await Promise.allSettled(Array.from({ length: 20 }, () => ask('client')));
    expect(done.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
  });
  it('gives nothing new when the clock is turned back', async () => {
    const { ask } = parts('strict');
    await ask('client');
    now = new Date(now.getTime() - 30 * DAY_MS);
    await expect(ask('client')).rejects.toMatchObject({ code: 'rate_limited' });
  });
});
