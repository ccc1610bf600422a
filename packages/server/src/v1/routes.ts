import type { FastifyInstance } from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import type { World } from '../world.ts';
import { accountRoutes } from './account-routes.ts';
import { assetRoutes } from './asset-routes.ts';
import { editRoutes } from './edit-routes.ts';
import { eventRoutes } from './event-routes.ts';
import { previewRoutes } from './preview-routes.ts';
import { renderRoutes } from './render-routes.ts';
import { sessionRoutes } from './session-routes.ts';

/** The product's own API; bodies in and out are checked by the schemas that document them. */
export async function addV1Routes(app: FastifyInstance, world: World): Promise<void> {
  await app.register(async (scope) => {
    scope.setValidatorCompiler(validatorCompiler);
    scope.setSerializerCompiler(serializerCompiler);
    for (const routes of [
      sessionRoutes,
      eventRoutes,
      editRoutes,
      assetRoutes,
      renderRoutes,
      previewRoutes,
      accountRoutes,
    ]) {
      await scope.register(routes(world));
    }
  });
}
