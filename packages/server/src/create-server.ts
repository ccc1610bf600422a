import { randomUUID } from 'node:crypto';
import multipart from '@fastify/multipart';
import { LIMITS, ReelsmithError } from '@reelsmith/protocol';
import type { Studio } from '@reelsmith/service';
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import { addAccountRoutes } from './compat/account-routes.ts';
import { addRenderRoutes } from './compat/render-routes.ts';
import { addRunRoutes } from './compat/run-routes.ts';
import { addSessionRoutes } from './compat/session-routes.ts';
import type { ServerConfig } from './config.ts';
import { addErrorAnswers } from './errors.ts';
import { addAccess } from './hardening/access.ts';
import { addHostCheck } from './hardening/host-check.ts';
import { createStreamCaps } from './hardening/stream-caps.ts';
import { addTimeLimits } from './hardening/time-limits.ts';
import { addDocsRoutes } from './open/docs-routes.ts';
import { addHealthRoutes } from './open/health-routes.ts';
import { addMediaRoutes } from './open/media-routes.ts';
import { addMetricsRoutes } from './open/metrics-routes.ts';
import { addPageRoutes } from './open/page-routes.ts';
import { addSchemaRoutes } from './open/schema-routes.ts';
import { routeEntry } from './routes.ts';
import { addV1Routes } from './v1/routes.ts';
import type { World } from './world.ts';

/** Six times the message limit: what JSON escapes may make of it. */
const MESSAGE_BODY_BYTES = 6 * LIMITS.messageBytes + 16_384;

export interface ServerParts {
  studio: Studio;
  config: ServerConfig;
  /** A pino logger; without one nothing is logged. */
  log?: FastifyBaseLogger | undefined;
}

/** The HTTP door, ready to listen. It owns nothing but its sockets: closing it does not close the studio. */
export async function createServer({ studio, config, log }: ServerParts): Promise<FastifyInstance> {
  const app: FastifyInstance = Fastify({
    ...(log ? { loggerInstance: log } : { logger: false }),
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => `req_${randomUUID()}`,
    bodyLimit: MESSAGE_BODY_BYTES,
    // Uploads may take any time; every other request has a timer of its own.
    requestTimeout: 0,
    http: { headersTimeout: 15_000, keepAliveTimeout: 5000, connectionsCheckingInterval: 5000 },
    forceCloseConnections: true,
    trustProxy: config.trustProxy ?? false,
    exposeHeadRoutes: false,
    return503OnClosing: true,
    routerOptions: { maxParamLength: 4096 },
    frameworkErrors: (error, request, reply) => app.errorHandler(error, request, reply),
  });
  const world: World = { studio, config, streamCaps: createStreamCaps() };
  addErrorAnswers(app, config);
  addAnswerHeaders(app);
  addHostCheck(app, config);
  await addCors(app, config);
  addAccess(app, studio);
  addTimeLimits(app, config);
  addBodies(app);
  await app.register(multipart, { throwFileSizeLimit: false });
  for (const add of [addHealthRoutes, addMetricsRoutes, addPageRoutes, addMediaRoutes, addDocsRoutes]) add(app, world);
  addSchemaRoutes(app);
  for (const add of [addAccountRoutes, addSessionRoutes, addRunRoutes, addRenderRoutes]) add(app, world);
  await addV1Routes(app, world);
  return app;
}

/** The request id travels with the answer; one line a request is logged, without query and headers. */
function addAnswerHeaders(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
  });
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? '(none)';
    const ms = Math.round(reply.elapsedTime);
    request.log.info({ method: request.method, route, status: reply.statusCode, ms }, 'answered');
  });
}

async function addCors(app: FastifyInstance, config: ServerConfig): Promise<void> {
  if (!config.corsOrigins?.length) return;
  const { default: cors } = await import('@fastify/cors');
  await app.register(cors, {
    origin: [...config.corsOrigins],
    methods: ['GET', 'HEAD', 'POST'],
    allowedHeaders: ALLOWED_HEADERS,
    exposedHeaders: ['ETag', 'Retry-After', 'X-Request-Id', 'Content-Range'],
  });
}

const ALLOWED_HEADERS = [
  ...['Authorization', 'Content-Type', 'Accept', 'Last-Event-ID', 'If-Match', 'Range'],
  ...['X-Client-Id', 'X-Skill-Source', 'X-Skill-Version', 'X-Skill-Platform'],
];

/** JSON only, and a small one unless the route's line says otherwise. An empty body is no body. */
function addBodies(app: FastifyInstance): void {
  const parseJson = app.getDefaultJsonParser('error', 'error');
  app.removeAllContentTypeParsers();
  app.addContentTypeParser<string>('application/json', { parseAs: 'string' }, (request, body, done) => {
    if (body.trim() === '') done(null, undefined);
    else parseJson(request, body, done);
  });
  app.addContentTypeParser('*', (request, payload, done) => {
    payload.resume();
    const empty = request.headers['content-length'] === '0';
    done(
      empty ? null : new ReelsmithError('bad_request', 'Send the body as JSON, with Content-Type: application/json.'),
    );
  });
  app.addHook('onRoute', (route) => {
    const entry = routeEntry(String([route.method].flat()[0]), route.url);
    if (entry?.maxBody !== undefined) route.bodyLimit = LIMITS.draftBytes + 65_536;
  });
}
