import { ReelsmithError } from '@reelsmith/protocol';
import type { Caller } from '@reelsmith/service';

/** `{code:0, message, data}` with the keys of `data` once more at the top, for clients that read them there. */
export function envelope<Data extends object>(data: Data) {
  return { ...data, code: 0 as const, message: 'success', data };
}

/** The same for a list, which has no keys to mirror. */
export function listEnvelope<Item>(key: string, items: Item[]) {
  return envelope({ [key]: items, total: items.length });
}

/** `me`, the caller's own id and absence mean the caller; any other id looks like a missing session. */
export function requireOwnUser(caller: Caller, user: string | undefined): void {
  if (user === undefined || user === 'me' || user === caller.userId) return;
  throw new ReelsmithError('session_not_found', SESSION_NOT_FOUND);
}

/** One sentence for missing and foreign sessions, so that they cannot be told apart. */
export const SESSION_NOT_FOUND = 'There is no such session on this account.';
