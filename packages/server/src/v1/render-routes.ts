import { RenderView, StreamView, SubmitRender } from '@reelsmith/protocol';
import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { absoluteUrl } from '../config.ts';
import { callerOf } from '../hardening/access.ts';
import { sendFile } from '../send-file.ts';
import type { World } from '../world.ts';
import { documented } from './documented.ts';
import { RenderParams, SessionParams } from './params.ts';
import { renderView } from './views.ts';

/** Export of a session's own draft. */
export function renderRoutes({ studio, config }: World): FastifyPluginAsyncZod {
  return async (app) => {
    app.post(
      '/v1/sessions/:sessionId/renders',
      {
        schema: documented('Export the draft', {
          params: SessionParams,
          body: SubmitRender,
          response: { 202: RenderView },
        }),
      },
      async (request, reply) => {
        const { id, output } = request.body ?? {};
        const render = await studio.renders.submit(callerOf(request), {
          sessionId: request.params.sessionId,
          ...(id === undefined ? {} : { id }),
          ...(output === undefined ? {} : { output }),
        });
        return reply.code(202).header('location', `/v1/renders/${render.id}`).send(renderView(render, config));
      },
    );

    app.get(
      '/v1/renders/:renderId',
      { schema: documented('Follow an export', { params: RenderParams, response: { 200: RenderView } }) },
      async (request) => renderView(await studio.renders.get(callerOf(request), request.params.renderId), config),
    );

    app.post(
      '/v1/renders/:renderId/cancel',
      { schema: documented('Stop an export', { params: RenderParams, response: { 200: RenderView } }) },
      async (request) => renderView(await studio.renders.cancel(callerOf(request), request.params.renderId), config),
    );

    const streamOf = async (request: FastifyRequest, renderId: string): Promise<string> =>
      absoluteUrl(config, (await studio.renders.stream(callerOf(request), renderId)).url);

    app.get(
      '/v1/renders/:renderId/stream',
      {
        schema: documented('Where to watch the film while it is made', {
          params: RenderParams,
          response: { 200: StreamView },
        }),
      },
      async (request) => ({ url: await streamOf(request, request.params.renderId) }),
    );

    app.get(
      '/v1/renders/:renderId/stream/master.m3u8',
      {
        schema: {
          summary: 'The HLS playlist of the film: a redirect to an address that needs no token',
          security: [{ bearer: [] }],
          params: RenderParams,
        },
      },
      async (request, reply) => reply.redirect(await streamOf(request, request.params.renderId)),
    );

    app.route({
      method: ['GET', 'HEAD'],
      url: '/v1/renders/:renderId/file',
      schema: { summary: 'Download the file; Range is honoured', security: [{ bearer: [] }], params: RenderParams },
      handler: async (request, reply) =>
        sendFile(request, reply, await studio.renders.file(callerOf(request), request.params.renderId)),
    });
  };
}
