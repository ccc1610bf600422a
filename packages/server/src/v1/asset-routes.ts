import { ImportUrl, UploadedList } from '@reelsmith/protocol';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { callerOf } from '../hardening/access.ts';
import { importUrls, receiveFiles } from '../uploads.ts';
import type { World } from '../world.ts';
import { documented } from './documented.ts';
import { SessionParams } from './params.ts';
import { uploadedView } from './views.ts';

/** Material: by file and by address. */
export function assetRoutes(world: World): FastifyPluginAsyncZod {
  const { studio, config } = world;
  return async (app) => {
    app.post(
      '/v1/sessions/:sessionId/assets',
      {
        schema: {
          ...documented('Upload files (multipart, field `file`, repeatable)', {
            params: SessionParams,
            response: { 201: UploadedList },
          }),
          consumes: ['multipart/form-data'],
        },
      },
      async (request, reply) => {
        const caller = callerOf(request);
        const { id: sessionId } = await studio.sessions.get(caller, request.params.sessionId);
        const uploaded = await receiveFiles(request, reply, world, { caller, sessionId, fields: ['file', 'files'] });
        return reply.code(201).send({ uploaded: uploaded.map((one) => uploadedView(one, config)) });
      },
    );

    app.post(
      '/v1/sessions/:sessionId/assets/import',
      {
        schema: documented('Import a file from a public address', {
          params: SessionParams,
          body: ImportUrl,
          response: { 201: UploadedList },
        }),
      },
      async (request, reply) => {
        const caller = callerOf(request);
        const { id: sessionId } = await studio.sessions.get(caller, request.params.sessionId);
        const uploaded = await importUrls(world, { caller, sessionId, fields: [] }, [request.body.url]);
        return reply.code(201).send({ uploaded: uploaded.map((one) => uploadedView(one, config)) });
      },
    );
  };
}
