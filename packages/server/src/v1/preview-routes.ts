import { FrameQuery, RenderView } from '@reelsmith/protocol';
import type { FrameRequest } from '@reelsmith/service';
import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { callerOf } from '../hardening/access.ts';
import { sendFile } from '../send-file.ts';
import type { World } from '../world.ts';
import { documented } from './documented.ts';
import { RenderParams, SessionParams } from './params.ts';
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
  const asked = /image\/png/.test(request.headers.accept ?? '') ? 'png' : 'jpg';
  return { ...query, format: query.format ?? asked };
}
