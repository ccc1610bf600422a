import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import type { ServerConfig } from './config.ts';

/** Binds the port; the answer is the address to print, with the port that was really taken. */
export async function listen(app: FastifyInstance, config: Pick<ServerConfig, 'host' | 'port'>): Promise<string> {
  await app.listen({ host: config.host, port: config.port });
  return urlOf(config.host, app.server.address(), config.port);
}

function urlOf(host: string, address: string | AddressInfo | null, fallbackPort: number): string {
  const port = typeof address === 'object' && address !== null ? address.port : fallbackPort;
  const everywhere = host === '0.0.0.0' || host === '::';
  const name = everywhere ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}`;
}
