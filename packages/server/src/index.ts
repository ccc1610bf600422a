export type { ServerConfig } from './config.ts';
export { createServer, type ServerParts } from './create-server.ts';
export { listen } from './listen.ts';
