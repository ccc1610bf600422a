import { ReelsmithError } from '@reelsmith/protocol';
import type { FastifyInstance } from 'fastify';
import type { World } from '../world.ts';

/** Is it alive, may it be used, what is it. */
export function addHealthRoutes(app: FastifyInstance, { studio }: World): void {
  app.get('/healthz', async () => ({ status: 'ok' }));

  app.get('/readyz', async () => {
    const health = await studio.health();
    if (!health.ready) throw new ReelsmithError('unavailable', 'The service is starting or stopping.');
    return { status: 'ready', sandbox: health.sandbox, ffmpeg: health.ffmpeg, database: health.database };
  });

  app.get('/version', async () => {
    const { version, ffmpeg, sandbox } = await studio.health();
    return {
      version,
      language: 'typescript',
      language_version: process.versions.node,
      name: 'reelsmith',
      ffmpeg,
      sandbox,
    };
  });
}
