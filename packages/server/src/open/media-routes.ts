import type { FastifyInstance } from 'fastify';
import { sendFile } from '../send-file.ts';
import type { World } from '../world.ts';

/** Files by signed, unguessable paths: no token needed. The name in the path is for people; the key decides. */
export function addMediaRoutes(app: FastifyInstance, { studio }: World): void {
  app.route<{ Params: { key: string } }>({
    method: ['GET', 'HEAD'],
    url: '/media/:key/:name',
    handler: async (request, reply) => sendFile(request, reply, await studio.files.resolve(request.params.key)),
  });
}
