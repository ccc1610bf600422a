import {
  CreateToken,
  Credits,
  DOCUMENT_FORMATS,
  LIMITS,
  LimitsView,
  MEDIA_FORMATS,
  NewToken,
  TokenList,
  TokenView,
} from '@reelsmith/protocol';
import type { TokenInfo } from '@reelsmith/service';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { callerOf } from '../hardening/access.ts';
import { requireGrantable } from '../tokens.ts';
import type { World } from '../world.ts';
import { documented } from './documented.ts';
import { TokenParams } from './params.ts';

/** Credits, limits and tokens. */
export function accountRoutes({ studio, config }: World): FastifyPluginAsyncZod {
  return async (app) => {
    app.get(
      '/v1/credits',
      { schema: documented('Read the credits', { response: { 200: Credits } }) },
      async (request) => studio.credits.balance(callerOf(request)),
    );

    app.get('/v1/limits', { schema: documented('Read the limits', { response: { 200: LimitsView } }) }, async () => ({
      limits: { ...LIMITS, uploadBytes: config.uploadBytes ?? LIMITS.uploadBytes },
      mediaFormats: [...MEDIA_FORMATS],
      documentFormats: [...DOCUMENT_FORMATS],
    }));

    app.get('/v1/tokens', { schema: documented('List tokens', { response: { 200: TokenList } }) }, async (request) => ({
      tokens: (await studio.auth.listTokens(callerOf(request))).map(view),
    }));

    app.post(
      '/v1/tokens',
      { schema: documented('Make a token', { body: CreateToken, response: { 201: NewToken } }) },
      async (request, reply) => {
        requireGrantable(callerOf(request), request.body.scopes);
        const made = await studio.auth.createToken(callerOf(request), request.body);
        return reply.code(201).send({ ...view(made), token: made.token });
      },
    );

    app.post(
      '/v1/tokens/:tokenId/revoke',
      { schema: documented('Revoke a token', { params: TokenParams, response: { 200: TokenView } }) },
      async (request) => view(await studio.auth.revokeToken(callerOf(request), request.params.tokenId)),
    );
  };
}

function view(token: TokenInfo) {
  return {
    id: token.id,
    name: token.name,
    scopes: [...token.scopes],
    createdAt: token.createdAt.toISOString(),
    expiresAt: token.expiresAt?.toISOString() ?? null,
    revokedAt: token.revokedAt?.toISOString() ?? null,
  };
}
