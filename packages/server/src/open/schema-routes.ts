import { wireDraftJsonSchema } from '@reelsmith/protocol';
import type { FastifyInstance } from 'fastify';

/** The wire draft as a JSON Schema. */
export function addSchemaRoutes(app: FastifyInstance): void {
  app.get('/schemas/draft-1.json', async (_request, reply) =>
    reply.type('application/schema+json').header('cache-control', 'public, max-age=3600').send(wireDraftJsonSchema()),
  );
}
