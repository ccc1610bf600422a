import { LIMITS, ReelsmithError } from '@reelsmith/protocol';
import { SCOPES } from '@reelsmith/service';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { callerOf } from '../hardening/access.ts';
import { requireGrantable, tokenView } from '../tokens.ts';
import type { World } from '../world.ts';
import { envelope, listEnvelope } from './envelope.ts';

const ClaimBody = z.object({ task_id: z.string(), session_id: z.string() });
const TokenBody = z.object({
  name: z.string().max(200).default('token'),
  scopes: z.array(z.enum([...SCOPES, '*'])).min(1),
  expires_in_days: z.number().int().min(1).max(3650).nullish(),
});

/** Tokens and credits of the existing wire. */
export function addAccountRoutes(app: FastifyInstance, { studio }: World): void {
  app.post('/api/auth/anonymous-token', async (request) => {
    const clientId = String(request.headers['x-client-id'] ?? '').trim();
    if (clientId === '' || clientId.length > 128) {
      throw new ReelsmithError('client_id_missing', 'X-Client-Id is missing or longer than 128 characters.');
    }
    const made = await studio.auth.anonymous({ clientId, address: request.ip });
    return envelope({
      token: made.token,
      credits: made.credits,
      user_id: made.userId,
      expires_at: made.expiresAt.toISOString(),
    });
  });

  app.post('/api/auth/claim-token', async (request) => {
    const body = ClaimBody.parse(request.body);
    const made = await studio.auth.claimToken(callerOf(request), { taskId: body.task_id, sessionId: body.session_id });
    return envelope({ claim_token: made.claimToken, expires_in: made.expiresInSeconds ?? LIMITS.claimTokenSeconds });
  });

  app.post('/api/tokens', async (request) => {
    const body = TokenBody.parse(request.body);
    requireGrantable(callerOf(request), body.scopes);
    const made = await studio.auth.createToken(callerOf(request), {
      name: body.name,
      scopes: body.scopes,
      ...(body.expires_in_days ? { expiresInDays: body.expires_in_days } : {}),
    });
    return envelope({ ...tokenView(made), token: made.token });
  });

  app.get('/api/tokens', async (request) => {
    const tokens = await studio.auth.listTokens(callerOf(request));
    return listEnvelope('tokens', tokens.map(tokenView));
  });

  app.post<{ Params: { tokenId: string } }>('/api/tokens/:tokenId/revoke', async (request) => {
    return envelope(tokenView(await studio.auth.revokeToken(callerOf(request), request.params.tokenId)));
  });

  app.get('/api/credits/balance/simple', async (request) => {
    const { available, frozen, total } = await studio.credits.balance(callerOf(request));
    return envelope({ available, frozen, total });
  });
}
