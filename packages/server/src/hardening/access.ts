import { ReelsmithError } from '@reelsmith/protocol';
import type { Caller, Scope, Studio } from '@reelsmith/service';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type Access, type RouteEntry, routeEntry } from '../routes.ts';
import { createSlidingWindow } from './sliding-window.ts';

declare module 'fastify' {
  interface FastifyRequest {
    caller: Caller | null;
  }
  interface FastifyContextConfig {
    entry?: RouteEntry;
  }
}

const BAD_TOKENS_PER_MINUTE = 20;

/** Gives every route its line of the route table, and lets in only who the line lets in, before a body is read. */
export function addAccess(app: FastifyInstance, studio: Studio): void {
  const badTokens = createSlidingWindow(BAD_TOKENS_PER_MINUTE, 60_000, () => performance.now());
  app.decorateRequest('caller', null);
  app.addHook('onRoute', (route) => {
    const methods = Array.isArray(route.method) ? route.method : [route.method];
    const entry = routeEntry(String(methods[0]), route.url);
    if (entry === undefined) throw new Error(`${methods.join()} ${route.url} has no line in routes.ts: add one.`);
    route.config = { ...route.config, entry };
  });
  app.addHook('onRequest', async (request) => {
    const entry = request.routeOptions.config.entry;
    if (entry === undefined || entry.access === 'open') return;
    request.caller = await authenticate(request, studio, badTokens);
    requireScope(request.caller, entry.access);
  });
}

async function authenticate(
  request: FastifyRequest,
  studio: Studio,
  badTokens: ReturnType<typeof createSlidingWindow>,
): Promise<Caller> {
  const token = /^Bearer +(\S{1,512}) *$/i.exec(request.headers.authorization ?? '')?.[1];
  try {
    if (token === undefined) {
      throw new ReelsmithError('token_invalid', 'No token came with the request: send Authorization: Bearer <token>.');
    }
    return await studio.auth.authenticate(token);
  } catch (error) {
    if (!(error instanceof ReelsmithError) || error.code !== 'token_invalid') throw error;
    const waitMs = badTokens.take(request.ip);
    if (waitMs === 0) throw error;
    throw new ReelsmithError('rate_limited', 'Too many requests with a bad token from this address.', {
      params: { retryAfterSeconds: Math.ceil(waitMs / 1000) },
    });
  }
}

/** True when the caller has one of the scopes. */
export function hasScope(caller: Caller, scopes: readonly Scope[]): boolean {
  return caller.scopes.includes('*') || scopes.some((scope) => caller.scopes.includes(scope));
}

function requireScope(caller: Caller, access: Exclude<Access, 'open'>): void {
  if (hasScope(caller, access)) return;
  throw new ReelsmithError(
    'scope_missing',
    `This token has the scopes ${caller.scopes.join(', ') || '(none)'}; this call needs ${access.join(' or ')}.`,
    { params: { needs: access.join(',') } },
  );
}

/** Who asks; only for routes whose line is not open. */
export function callerOf(request: FastifyRequest): Caller {
  if (request.caller === null) throw new Error(`${request.method} ${request.routeOptions.url} has no caller.`);
  return request.caller;
}
