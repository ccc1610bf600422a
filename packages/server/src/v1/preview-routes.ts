import { FrameQuery, RenderView, SheetQuery, StripQuery } from '@reelsmith/protocol';
import type { FrameRequest, SheetRequest } from '@reelsmith/service';
import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { callerOf } from '../hardening/access.ts';
import { sendFile } from '../send-file.ts';
import type { World } from '../world.ts';
import { documented } from './documented.ts';
import { RenderParams, SessionParams, TurnParams } from './params.ts';
import { renderView } from './views.ts';

const BEARER = [{ bearer: [] }];

/** Pictures of films, made or not. */
export function previewRoutes({ studio, config }: World): FastifyPluginAsyncZod {
  return async (app) => {
    app.get(
      '/v1/sessions/:sessionId/frame',
      {
        schema: {
          summary: 'Look at one exact frame of the draft (image/jpeg or image/png)',
          security: BEARER,
          params: SessionParams,
          querystring: FrameQuery,
        },
      },
      async (request, reply) => {
        const wanted = wantedFrame(request, request.query);
        const file = await studio.sessions.frame(callerOf(request), request.params.sessionId, wanted);
        return sendFile(request, reply, file);
      },
    );

    app.get(
      '/v1/sessions/:sessionId/contact-sheet',
      {
        schema: {
          summary:
            'Look at the draft as a contact sheet: frames side by side, each with its time (image/jpeg or image/png)',
          security: BEARER,
          params: SessionParams,
          querystring: SheetQuery,
        },
      },
      async (request, reply) => {
        const wanted = wantedSheet(request, request.query);
        const file = await studio.sessions.contactSheet(callerOf(request), request.params.sessionId, wanted);
        return sendFile(request, reply, file);
      },
    );

    app.get(
      '/v1/sessions/:sessionId/turns/:turnId/strip',
      {
        schema: {
          summary:
            'Look at the places that a turn changed, or would change: frames side by side (image/jpeg or image/png)',
          security: BEARER,
          params: TurnParams,
          querystring: StripQuery,
        },
      },
      async (request, reply) => {
        const { sessionId, turnId } = request.params;
        const wanted = { ...request.query, format: request.query.format ?? accepted(request) };
        return sendFile(request, reply, await studio.turns.strip(callerOf(request), sessionId, turnId, wanted));
      },
    );

    app.post(
      '/v1/sessions/:sessionId/preview',
      {
        schema: documented('Make a small, quick film of the draft; follow it like an export', {
          params: SessionParams,
          response: { 202: RenderView },
        }),
      },
      async (request, reply) => {
        const render = await studio.sessions.preview(callerOf(request), request.params.sessionId);
        return reply.code(202).header('location', `/v1/renders/${render.id}`).send(renderView(render, config));
      },
    );

    app.get(
      '/v1/renders/:renderId/poster',
      {
        schema: {
          summary: 'Look at a frame of an export, also while it is made',
          security: BEARER,
          params: RenderParams,
          querystring: FrameQuery,
        },
      },
      async (request, reply) => {
        const wanted = wantedFrame(request, request.query);
        const file = await studio.renders.poster(callerOf(request), request.params.renderId, wanted);
        return sendFile(request, reply, file);
      },
    );
  };
}

function wantedFrame(request: FastifyRequest, query: FrameQuery): FrameRequest {
  return { ...query, format: query.format ?? accepted(request) };
}

function wantedSheet(request: FastifyRequest, { atMs, ...query }: SheetQuery): SheetRequest {
  const moments = atMs === undefined ? {} : { atMs: atMs.split(',').map(Number) };
  return { ...query, ...moments, format: query.format ?? accepted(request) };
}

const accepted = ({ headers }: FastifyRequest): 'png' | 'jpg' =>
  /image\/png/.test(headers.accept ?? '') ? 'png' : 'jpg';
