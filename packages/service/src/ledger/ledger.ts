import { ReelsmithError } from '@reelsmith/protocol';
import { eq, sql } from 'drizzle-orm';
import type { Db, Tx } from '../database/open.ts';
import { accounts, type LEDGER_KINDS, ledgerEntries } from '../database/schema.ts';
import { newId } from '../identifiers.ts';

type Kind = (typeof LEDGER_KINDS)[number];
type Amounts = Partial<Record<Kind, number>>;

/** What a step of paid work moves. `operationId` names the step for ever: repeating a call changes nothing. */
export interface Movement {
  accountId: string;
  operationId: string;
  amount: number;
}

export interface Balance {
  available: number;
  /** Held by work that runs. */
  frozen: number;
  total: number;
}

/** Credits: an append-only book of grants, holds, posts and voids. A hold is open until it is posted or voided, once. */
export interface Ledger {
  balance(db: Db | Tx, accountId: string): Promise<Balance>;
  /** Gives credits, once per operation. */
  grant(tx: Tx, movement: Movement): Promise<void>;
  /** Sets credits aside. @throws credits_insufficient */
  hold(tx: Tx, movement: Movement): Promise<void>;
  /** Charges at most what was held; the rest is free again. */
  post(tx: Tx, movement: Movement): Promise<void>;
  /** Frees a hold: failed, cancelled and refused work costs nothing. Without an open hold nothing happens. */
  voidHold(tx: Tx, operation: { accountId: string; operationId: string }): Promise<void>;
  /** What is still held for an operation. */
  openHold(db: Db | Tx, operationId: string): Promise<Movement | undefined>;
}

export function createLedger(): Ledger {
  return { balance, grant, hold, post, voidHold, openHold };
}

async function balance(db: Db | Tx, accountId: string): Promise<Balance> {
  // Open holds are those whose operation has neither a post nor a void.
  const { rows } = await db.execute<{ granted: string; spent: string; frozen: string }>(sql`
    with mine as (select operation_id, kind, amount from ledger_entries where account_id = ${accountId})
    select
      coalesce(sum(amount) filter (where kind = 'grant'), 0) as granted,
      coalesce(sum(amount) filter (where kind = 'post'), 0) as spent,
      coalesce(sum(amount) filter (where kind = 'hold' and not exists (
        select 1 from mine closed where closed.operation_id = mine.operation_id and closed.kind in ('post', 'void')
      )), 0) as frozen
    from mine`);
  const [row] = rows;
  const frozen = Number(row?.frozen ?? 0);
  const total = Number(row?.granted ?? 0) - Number(row?.spent ?? 0);
  return { available: total - frozen, frozen, total };
}

async function grant(tx: Tx, movement: Movement): Promise<void> {
  const known = await openBook(tx, movement);
  if (known.grant === undefined) await write(tx, movement, 'grant');
}

async function hold(tx: Tx, movement: Movement): Promise<void> {
  const known = await openBook(tx, movement);
  if (known.hold !== undefined) return;
  const { available } = await balance(tx, movement.accountId);
  if (movement.amount > available) throw insufficient(movement.amount, available);
  await write(tx, movement, 'hold');
}

async function post(tx: Tx, movement: Movement): Promise<void> {
  const known = await openBook(tx, movement);
  if (known.hold === undefined) throw new Error(`Nothing is held for ${movement.operationId}.`);
  if (known.void !== undefined) throw new Error(`The hold for ${movement.operationId} was already freed.`);
  if (known.post !== undefined) return;
  if (movement.amount > known.hold) {
    throw new Error(`${movement.amount} credits for ${movement.operationId} are more than the ${known.hold} held.`);
  }
  await write(tx, movement, 'post');
}

async function voidHold(tx: Tx, operation: { accountId: string; operationId: string }): Promise<void> {
  const known = await openBook(tx, { ...operation, amount: 0 });
  const { hold: held } = known;
  if (held === undefined || known.post !== undefined || known.void !== undefined) return;
  await write(tx, { ...operation, amount: held }, 'void');
}

async function openHold(db: Db | Tx, operationId: string): Promise<Movement | undefined> {
  const rows = await db.select().from(ledgerEntries).where(eq(ledgerEntries.operationId, operationId));
  const held = rows.find((row) => row.kind === 'hold');
  const isClosed = rows.some((row) => row.kind === 'post' || row.kind === 'void');
  if (held === undefined || isClosed) return undefined;
  return { accountId: held.accountId, operationId, amount: held.amount };
}

/** Locks the account, so that its book has one writer at a time, and reads what the operation did so far. */
async function openBook(tx: Tx, movement: Movement): Promise<Amounts> {
  if (!Number.isSafeInteger(movement.amount) || movement.amount < 0) {
    throw new Error(`${movement.amount} is not an amount of credits.`);
  }
  const locked = await tx
    .select({ id: accounts.id })
    .from(accounts)
    .where(eq(accounts.id, movement.accountId))
    .for('update');
  if (locked.length === 0) throw new Error(`There is no account ${movement.accountId}.`);
  const rows = await tx.select().from(ledgerEntries).where(eq(ledgerEntries.operationId, movement.operationId));
  if (rows.some((row) => row.accountId !== movement.accountId)) {
    throw new Error(`${movement.operationId} belongs to another account.`);
  }
  return Object.fromEntries(rows.map((row) => [row.kind, row.amount]));
}

async function write(tx: Tx, { accountId, operationId, amount }: Movement, kind: Kind): Promise<void> {
  await tx.insert(ledgerEntries).values({ id: newId('led'), accountId, operationId, kind, amount });
}

function insufficient(price: number, available: number): ReelsmithError {
  return new ReelsmithError('credits_insufficient', `This needs ${price} credits; ${available} are available.`, {
    params: { price, available },
  });
}
