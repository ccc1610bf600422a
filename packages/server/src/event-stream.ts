import type { FastifyReply } from 'fastify';

/** An open answer of type text/event-stream. Writing to a gone reader does nothing; closing it stops no work. */
export interface EventStream {
  /** One whole block, blank line included, in one write. Waits for a slow reader. */
  write(block: string): Promise<void>;
  end(): void;
}

export interface EventStreamOptions {
  heartbeatMs: number;
  /** Aborts when the reader is gone. */
  signal: AbortSignal;
}

/** Opens the stream and sends a comment `: heartbeat` in the silence. A reader that takes nothing for two heartbeats
 *  is cut off. */
export function openEventStream(reply: FastifyReply, options: EventStreamOptions): EventStream {
  const raw = reply.raw;
  reply.headers({ 'content-type': 'text/event-stream', 'cache-control': 'no-cache', 'x-accel-buffering': 'no' });
  for (const [name, value] of Object.entries(reply.getHeaders())) if (value !== undefined) raw.setHeader(name, value);
  reply.hijack();
  raw.writeHead(200);
  raw.flushHeaders();
  let silentBeats = 0;
  const beat = setInterval(() => {
    silentBeats = raw.writableNeedDrain ? silentBeats + 1 : 0;
    if (silentBeats >= 2) raw.destroy();
    else if (!raw.writableNeedDrain) raw.write(': heartbeat\n\n');
  }, options.heartbeatMs);
  const stop = () => clearInterval(beat);
  raw.once('close', stop);
  return {
    async write(block) {
      if (raw.writableEnded || raw.destroyed) return;
      beat.refresh();
      if (!raw.write(block)) await drained(reply, options.signal);
    },
    end() {
      stop();
      raw.end();
    },
  };
}

function drained(reply: FastifyReply, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      reply.raw.off('drain', done);
      signal.removeEventListener('abort', done);
      resolve();
    };
    reply.raw.once('drain', done);
    signal.addEventListener('abort', done, { once: true });
    if (signal.aborted) done();
  });
}

/** Aborts when the connection of this answer closes. */
export function signalOf(reply: FastifyReply): AbortSignal {
  const controller = new AbortController();
  reply.raw.once('close', () => controller.abort());
  if (reply.raw.destroyed) controller.abort();
  return controller.signal;
}
