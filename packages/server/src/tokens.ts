import { ReelsmithError } from '@reelsmith/protocol';
import type { Caller, Scope, TokenInfo } from '@reelsmith/service';
import { hasScope } from './hardening/access.ts';

/** A token as it is listed: never its secret. */
export function tokenView(token: TokenInfo) {
  return {
    id: token.id,
    name: token.name,
    scopes: [...token.scopes],
    created_at: token.createdAt.toISOString(),
    expires_at: token.expiresAt?.toISOString() ?? null,
    revoked_at: token.revokedAt?.toISOString() ?? null,
  };
}

/** A token can only make tokens that may do no more than itself. */
export function requireGrantable(caller: Caller, scopes: readonly Scope[]): void {
  const missing = scopes.filter((scope) => !hasScope(caller, [scope]));
  if (missing.length === 0) return;
  throw new ReelsmithError(
    'scope_missing',
    `This token cannot give the scope ${missing.join(', ')}: it has not got it.`,
  );
}
