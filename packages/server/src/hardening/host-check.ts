import { ReelsmithError } from '@reelsmith/protocol';
import type { FastifyInstance } from 'fastify';
import { isLoopback, type ServerConfig } from '../config.ts';

/** The name in a Host header, without its port: "[::1]:8787" -> "[::1]". */
export function hostName(header: string): string {
  const withoutPort = header.toLowerCase().replace(/:\d+$/, '');
  return withoutPort.endsWith('.') ? withoutPort.slice(0, -1) : withoutPort;
}

/** A server bound to loopback answers only to its own names, so that a web page cannot reach it by DNS rebinding. */
export function addHostCheck(app: FastifyInstance, config: ServerConfig): void {
  if (!isLoopback(config.host)) return;
  const allowed = new Set([
    'localhost',
    '127.0.0.1',
    '[::1]',
    new URL(config.publicUrl).hostname,
    ...(config.allowedHosts ?? []).map((name) => hostName(name)),
  ]);
  app.addHook('onRequest', async (request) => {
    const name = hostName(request.headers.host ?? '');
    if (allowed.has(name)) return;
    throw new ReelsmithError(
      'host_not_allowed',
      `This server does not answer to the host name "${name.slice(0, 100)}".`,
    );
  });
}
