import { createAccounts } from '../accounts/accounts.ts';
import type { Db } from '../database/open.ts';
import { newId } from '../identifiers.ts';
import type { Caller } from '../studio.ts';

/** A caller with an account of its own, for tests. */
export async function makeCaller(db: Db, scopes: Caller['scopes'] = ['*']): Promise<Caller> {
  const accounts = createAccounts({ db, clock: () => new Date() });
  const account = await accounts.create(db, { kind: 'registered' }, new Date());
  return { accountId: account.id, userId: account.userId, kind: 'registered', tokenId: newId('tok'), scopes };
}
