import { readLocalToken, writeLocalToken } from '../secrets.ts';
import type { Tokens } from '../tokens/tokens.ts';
import type { Accounts } from './accounts.ts';

/** Makes sure that the account `local` and its token for every scope are there; returns the token. */
export async function ensureLocalToken(deps: {
  dataDir: string;
  accounts: Accounts;
  tokens: Tokens;
  db: Parameters<Tokens['issue']>[0];
}): Promise<string> {
  const account = await deps.accounts.local();
  const known = await readLocalToken(deps.dataDir);
  if (known !== undefined && (await worksFor(deps.tokens, known, account.id))) return known;
  const issued = await deps.tokens.issue(deps.db, {
    accountId: account.id,
    name: 'local',
    scopes: ['*'],
    expiresAt: undefined,
  });
  await writeLocalToken(deps.dataDir, issued.token);
  return issued.token;
}

async function worksFor(tokens: Tokens, token: string, accountId: string): Promise<boolean> {
  return tokens.authenticate(token).then(
    (caller) => caller.accountId === accountId && caller.scopes.includes('*'),
    () => false,
  );
}
