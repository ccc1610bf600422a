import { lstat, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createAccounts } from '../accounts/accounts.ts';
import { ensureLocalToken } from '../accounts/local.ts';
import { openTestDatabase } from '../database/testing.ts';
import { createSessions } from '../sessions/sessions.ts';
import type { Caller, Scope } from '../studio.ts';
import { makeCaller } from '../testing/people.ts';
import { createTokens, type Tokens } from './tokens.ts';

let store: Awaited<ReturnType<typeof openTestDatabase>>;
let now = new Date();
let tokens: Tokens;
const clock = () => now;
beforeAll(async () => {
  store = await openTestDatabase();
  tokens = createTokens({ db: store.database.db, clock });
});
afterAll(() => store.close());
beforeEach(() => {
  now = new Date('2030-01-01T00:00:00Z');
});

const person = async (scopes: readonly Scope[] = ['*'], expiresAt?: Date): Promise<Caller> => {
  const { accountId } = await makeCaller(store.database.db);
  const issued = await tokens.issue(store.database.db, { accountId, name: 'first', scopes, expiresAt });
  return tokens.authenticate(issued.token);
};

describe('tokens', () => {
  it('open their account until they end', async () => {
    const caller = await person();
    const made = await tokens.create(caller, { name: 'robot', scopes: ['read'], expiresInDays: 2 });
    expect(await tokens.authenticate(made.token)).toMatchObject({ accountId: caller.accountId, scopes: ['read'] });
    now = new Date('2030-01-03T00:00:00Z');
    await expect(tokens.authenticate(made.token)).rejects.toMatchObject({ code: 'token_invalid' });
  });
  it('are dead once revoked, and revoking twice is the same', async () => {
    const caller = await person();
    const made = await tokens.create(caller, { name: 'robot', scopes: ['read'] });
    const revoked = await tokens.revoke(caller, made.id);
    expect(await tokens.revoke(caller, made.id)).toEqual(revoked);
    await expect(tokens.authenticate(made.token)).rejects.toMatchObject({ code: 'token_invalid' });
    expect((await tokens.list(caller)).find((one) => one.id === made.id)?.revokedAt).toEqual(now);
  });
  it('are never told again', async () => {
    const caller = await person();
    const made = await tokens.create(caller, { name: 'robot', scopes: ['read'] });
    expect(JSON.stringify(await tokens.list(caller))).not.toContain(made.token.slice(8));
    const { rows } = await store.database.db.execute(sql`select tokens::text as line from tokens`);
    expect(JSON.stringify(rows)).not.toContain(made.token.slice(8));
  });
  it('give no more than they have', async () => {
    const caller = await person(['read', 'write']);
    await expect(tokens.create(caller, { name: 'x', scopes: ['render'] })).rejects.toMatchObject({
      code: 'scope_missing',
    });
    await expect(tokens.create(caller, { name: 'x', scopes: ['*'] })).rejects.toMatchObject({ code: 'scope_missing' });
  });
  it('never outlive the token they were made with', async () => {
    const end = new Date('2030-01-08T00:00:00Z');
    const caller = await person(['read'], end);
    expect((await tokens.create(caller, { name: 'x', scopes: ['read'] })).expiresAt).toEqual(end);
    expect((await tokens.create(caller, { name: 'x', scopes: ['read'], expiresInDays: 30 })).expiresAt).toEqual(end);
  });
  it('of others cannot be told from missing ones', async () => {
    const [mine, other] = [await person(), await person()];
    const theirs = await tokens.create(other, { name: 'x', scopes: ['read'] });
    const answer = (id: string) =>
      tokens.revoke(mine, id).catch((error) => ({ code: error.code, text: error.message }));
    expect(await answer(theirs.id)).toEqual(await answer('tok_missing'));
    await tokens.authenticate(theirs.token);
  });
  it.each([
    '',
    'nmv_usr_',
    `nmv_usr_${'a'.repeat(43)}`,
    `nmv_usr_${'a'.repeat(42)}'`,
    `clm_${'a'.repeat(43)}`,
    'x'.repeat(100_000),
  ])('are nothing like %.30j', async (token) => {
    await expect(tokens.authenticate(token)).rejects.toMatchObject({ code: 'token_invalid' });
  });
  it('are not what claim links carry', async () => {
    const caller = await person();
    const sessions = createSessions({ db: store.database.db, clock });
    const session = await sessions.create(caller, { name: 'Film' });
    const claim = await tokens.claim({ accountId: caller.accountId, sessionId: session.id }, 604_800);
    expect(claim).toMatch(/^clm_[A-Za-z0-9_-]{43}$/);
    await expect(tokens.authenticate(claim)).rejects.toMatchObject({ code: 'token_invalid' });
  });
});

describe('the local token', () => {
  const ensure = () => {
    const { db } = store.database;
    return ensureLocalToken({ dataDir: store.dataDir, db, tokens, accounts: createAccounts({ db, clock }) });
  };
  it('is made once, for every scope, and only its owner can read it', async () => {
    const token = await ensure();
    expect(await ensure()).toBe(token);
    const file = join(store.dataDir, 'local-token');
    expect((await readFile(file, 'utf8')).trim()).toBe(token);
    expect((await lstat(file)).mode & 0o777).toBe(0o600);
    expect(await tokens.authenticate(token)).toMatchObject({ kind: 'local', accountId: 'local', scopes: ['*'] });
  });
  it('is made anew when the file does not hold a working one', async () => {
    await writeFile(join(store.dataDir, 'local-token'), `nmv_usr_${'a'.repeat(43)}`);
    expect(await tokens.authenticate(await ensure())).toMatchObject({ kind: 'local' });
  });
});

describe('sessions', () => {
  it('have three ids for one row, and answer to each', async () => {
    const caller = await person();
    const sessions = createSessions({ db: store.database.db, clock });
    const made = await sessions.create(caller, { name: 'A/B test\u202e', language: 'zh-CN' });
    expect(made).toMatchObject({ name: 'A/B test', language: 'zh', revision: 0 });
    expect(made.id).toMatch(/^\d{19}$/);
    expect(made.taskId).toMatch(/^task_/);
    expect(made.projectId).toMatch(/^project_[0-9a-f]{12}$/);
    for (const id of [made.id, made.taskId, made.projectId]) expect(await sessions.get(caller, id)).toEqual(made);
    expect(await sessions.list(caller)).toEqual([made]);
  });
  it('of others cannot be told from missing ones', async () => {
    const [mine, other] = [await person(), await person()];
    const sessions = createSessions({ db: store.database.db, clock });
    const theirs = await sessions.create(other, { name: 'Film' });
    const answer = (id: string) => sessions.get(mine, id).catch((error) => ({ code: error.code, text: error.message }));
    for (const id of [theirs.id, theirs.taskId, theirs.projectId]) {
      expect(await answer(id)).toEqual(await answer('1234567890123456789'));
    }
    expect(await sessions.list(mine)).toEqual([]);
  });
});
