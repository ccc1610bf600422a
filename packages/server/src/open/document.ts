import Fastify from 'fastify';
import { routeEntry } from '../routes.ts';
import { addV1Routes } from '../v1/routes.ts';
import type { World } from '../world.ts';

/** OpenAPI 3.1, made from the same route functions that answer: an instance that never listens collects them. */
export async function createDocument(world: World): Promise<object> {
  const [{ default: swagger }, { createJsonSchemaTransform }] = await Promise.all([
    import('@fastify/swagger'),
    import('fastify-type-provider-zod'),
  ]);
  const { version } = await world.studio.health();
  const app = Fastify({ exposeHeadRoutes: false });
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Reelsmith', version, description: DESCRIPTION },
      servers: [{ url: world.config.publicUrl }],
      components: { securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } } },
    },
    transform: createJsonSchemaTransform({ skipList: [] }),
  });
  app.addHook('onRoute', (route) => {
    if (routeEntry(String([route.method].flat()[0]), route.url) === undefined) {
      throw new Error(`${route.url} has no line in routes.ts.`);
    }
  });
  await addV1Routes(app, world);
  await app.ready();
  const document = app.swagger();
  await app.close();
  return document;
}

const DESCRIPTION = `Makes and edits videos by conversation: start a session, upload material, say what to do, export.
Every error is an RFC 9457 problem with a code from one table.`;

/** The text of the viewer's script, taken from its package without keeping the package's server in use. */
export async function loadViewer(): Promise<string> {
  const { default: scalar } = await import('@scalar/fastify-api-reference');
  const app = Fastify();
  await app.register(scalar, { routePrefix: '/docs', configuration: { url: '/openapi.json' } });
  const answer = await app.inject('/docs/js/scalar.js');
  await app.close();
  return answer.body;
}
