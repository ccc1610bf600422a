import type { FastifyInstance } from 'fastify';
import { sendFile } from '../send-file.ts';
import type { World } from '../world.ts';

/** Files by signed, unguessable paths: no token needed. The name in the path is for people and the key decides,
 *  except for streams, whose parts the name tells apart. */
export function addMediaRoutes(app: FastifyInstance, { studio }: World): void {
  app.route<{ Params: { key: string; name: string } }>({
    method: ['GET', 'HEAD'],
    url: '/media/:key/:name',
    handler: async (request, reply) => {
      const { key, name } = request.params;
      return sendFile(request, reply, await studio.files.resolve(key, name));
    },
  });
}
