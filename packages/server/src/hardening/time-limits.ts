import { ReelsmithError } from '@reelsmith/protocol';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ServerConfig } from '../config.ts';

const REQUEST_MS = 60_000;
const UPLOAD_IDLE_MS = 30_000;

/** A body must come whole within `requestMs`; an upload may take any time but must not fall silent. */
export function addTimeLimits(app: FastifyInstance, config: ServerConfig): void {
  const requestMs = config.requestMs ?? REQUEST_MS;
  app.addHook('onRequest', async (request, reply) => {
    if (request.routeOptions.config.entry?.maxBody === 'upload') return;
    if (request.raw.complete || !hasBody(request)) return;
    const timer = setTimeout(() => {
      if (!request.raw.complete) cutOff(request, reply, `The request was not complete after ${requestMs / 1000} s.`);
    }, requestMs);
    const stop = () => clearTimeout(timer);
    request.raw.once('end', stop);
    reply.raw.once('close', stop);
  });
}

function hasBody(request: FastifyRequest): boolean {
  const { 'content-length': length, 'transfer-encoding': encoding } = request.headers;
  return encoding !== undefined || (length !== undefined && length !== '0');
}

function cutOff(request: FastifyRequest, reply: FastifyReply, message: string): void {
  if (!reply.sent) reply.send(new ReelsmithError('request_timeout', message));
  setTimeout(() => request.raw.destroy(), 1000).unref();
}

/** Calls `onStall` once when an upload sends nothing for the idle time while the server is ready to read. */
export function watchUpload(request: FastifyRequest, config: ServerConfig, onStall: (error: ReelsmithError) => void) {
  const idleMs = config.uploadIdleMs ?? UPLOAD_IDLE_MS;
  const socket = request.raw.socket;
  let seen = socket.bytesRead;
  let silentSince = performance.now();
  const watch = setInterval(
    () => {
      const waitsForUs = request.raw.readableLength > 0 || request.raw.complete;
      if (waitsForUs || socket.bytesRead !== seen) {
        seen = socket.bytesRead;
        silentSince = performance.now();
      } else if (performance.now() - silentSince >= idleMs) {
        clearInterval(watch);
        onStall(
          new ReelsmithError('request_timeout', `The upload sent nothing for ${idleMs / 1000} s and was cut off.`),
        );
      }
    },
    Math.max(10, Math.min(1000, idleMs / 4)),
  );
  return { stop: () => clearInterval(watch) };
}
