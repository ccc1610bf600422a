import {
  CreateSession,
  DraftView,
  SessionList,
  SessionView,
  StartedTurn,
  StartTurn,
  StateView,
} from '@reelsmith/protocol';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { callerOf } from '../hardening/access.ts';
import { requireMessageSize } from '../message-size.ts';
import type { World } from '../world.ts';
import { documented } from './documented.ts';
import { SessionParams, TurnParams } from './params.ts';
import { sessionView, stateView } from './views.ts';

/** Sessions and turns. */
export function sessionRoutes({ studio, config }: World): FastifyPluginAsyncZod {
  return async (app) => {
    app.post(
      '/v1/sessions',
      { schema: documented('Start a session', { body: CreateSession, response: { 201: SessionView } }) },
      async (request, reply) => {
        const session = await studio.sessions.create(callerOf(request), request.body);
        return reply.code(201).header('location', `/v1/sessions/${session.id}`).send(sessionView(session));
      },
    );

    app.get(
      '/v1/sessions',
      { schema: documented('List sessions', { response: { 200: SessionList } }) },
      async (request) => ({ sessions: (await studio.sessions.list(callerOf(request))).map(sessionView) }),
    );

    app.get(
      '/v1/sessions/:sessionId',
      { schema: documented('Read all of a session', { params: SessionParams, response: { 200: StateView } }) },
      async (request) => stateView(await studio.sessions.state(callerOf(request), request.params.sessionId), config),
    );

    app.get(
      '/v1/sessions/:sessionId/draft',
      { schema: documented('Read the draft', { params: SessionParams, response: { 200: DraftView } }) },
      async (request, reply) => {
        const { session, draft } = await studio.sessions.state(callerOf(request), request.params.sessionId);
        return reply.header('etag', `"${session.revision}"`).send({ revision: session.revision, draft });
      },
    );

    app.post(
      '/v1/sessions/:sessionId/turns',
      {
        schema: documented('Say what to do', {
          params: SessionParams,
          body: StartTurn,
          response: { 202: StartedTurn },
        }),
      },
      async (request, reply) => {
        requireMessageSize(request.body.text);
        const started = await studio.turns.start(callerOf(request), request.params.sessionId, request.body);
        return reply.code(202).send(started);
      },
    );

    for (const answer of ['approve', 'reject', 'cancel'] as const) {
      app.post(
        `/v1/sessions/:sessionId/turns/:turnId/${answer}`,
        {
          schema: documented(TURN_ANSWERS[answer], {
            params: TurnParams,
            response: { 200: z.object({ ok: z.literal(true) }) },
          }),
        },
        async (request) => {
          const { sessionId, turnId } = request.params;
          await studio.turns[answer](callerOf(request), sessionId, turnId);
          return { ok: true as const };
        },
      );
    }
  };
}

const TURN_ANSWERS = { approve: 'Say yes to a plan', reject: 'Say no to a plan', cancel: 'Stop a turn' };
