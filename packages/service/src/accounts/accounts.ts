import { randomBytes } from 'node:crypto';
import { ReelsmithError } from '@reelsmith/protocol';
import { eq } from 'drizzle-orm';
import type { Db, Tx } from '../database/open.ts';
import { accounts } from '../database/schema.ts';
import { newId } from '../identifiers.ts';

export type AccountRow = typeof accounts.$inferSelect;
type NewAccount = Pick<AccountRow, 'kind'> & { clientHash?: string | undefined };

const LOCAL_ID = 'local';

/** Who owns sessions and credits. */
export interface Accounts {
  create(db: Db | Tx, account: NewAccount, now: Date): Promise<AccountRow>;
  byClient(db: Db | Tx, clientHash: string): Promise<AccountRow | undefined>;
  /** The account of this machine's user; made once. */
  local(): Promise<AccountRow>;
}

export function createAccounts(deps: { db: Db; clock: () => Date }): Accounts {
  const { db, clock } = deps;
  return {
    create: (target, account, now) => insert(target, newId('acc'), account, now),
    byClient: async (target, clientHash) => {
      const [row] = await target.select().from(accounts).where(eq(accounts.clientHash, clientHash));
      return row;
    },
    local: async () => {
      const [row] = await db.select().from(accounts).where(eq(accounts.id, LOCAL_ID));
      return row ?? insert(db, LOCAL_ID, { kind: 'local' }, clock());
    },
  };
}

async function insert(db: Db | Tx, id: string, account: NewAccount, now: Date): Promise<AccountRow> {
  const prefix = account.kind === 'anonymous' ? 'anon' : 'user';
  const userId = `${prefix}_${randomBytes(8).toString('hex')}`;
  const values = { id, kind: account.kind, userId, createdAt: now, clientHash: account.clientHash ?? null };
  const [row] = await db.insert(accounts).values(values).returning();
  if (row === undefined) throw new ReelsmithError('internal_error', 'The account could not be made.');
  return row;
}
