import { EventsQuery, LIMITS, type TurnEvent } from '@reelsmith/protocol';
import type { FastifyReply } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { openEventStream, signalOf } from '../event-stream.ts';
import { callerOf } from '../hardening/access.ts';
import type { World } from '../world.ts';
import { SessionParams } from './params.ts';
import { fileView } from './views.ts';

/** `GET /v1/sessions/{id}/events`: the session's log from any point, then live. */
export function eventRoutes({ studio, config, streamCaps }: World): FastifyPluginAsyncZod {
  return async (app) => {
    app.get(
      '/v1/sessions/:sessionId/events',
      {
        schema: {
          summary: 'Follow the events (text/event-stream; `id:` is `seq`)',
          security: [{ bearer: [] }],
          params: SessionParams,
          querystring: EventsQuery,
        },
      },
      async (request, reply) => {
        const caller = callerOf(request);
        const { id } = await studio.sessions.get(caller, request.params.sessionId);
        const afterSeq = lastEventId(request.headers['last-event-id']) ?? request.query.after ?? 0;
        const { turn } = request.query;
        const leave = streamCaps.enter(caller.tokenId, request.ip);
        reply.raw.once('close', leave);
        const signal = signalOf(reply);
        const until = turn === undefined ? {} : { untilTurn: turn };
        const events = studio.turns.events(caller, id, { afterSeq, ...until, signal });
        await streamLog(events, reply, { config, signal });
        return reply;
      },
    );
  };
}

async function streamLog(
  events: AsyncIterable<TurnEvent>,
  reply: FastifyReply,
  { config, signal }: { config: World['config']; signal: AbortSignal },
): Promise<void> {
  const out = openEventStream(reply, { heartbeatMs: config.heartbeatMs ?? LIMITS.heartbeatMs, signal });
  try {
    for await (const event of events) await out.write(eventBlock(event, config));
  } catch (error) {
    if (!signal.aborted) reply.log.error({ err: error }, 'event stream broke');
  } finally {
    out.end();
  }
}

/** A browser resumes with the header; it has the newer number, so it wins over the query. */
function lastEventId(header: string | string[] | undefined): number | undefined {
  const text = String(header ?? '');
  return /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}

function eventBlock(event: TurnEvent, config: World['config']): string {
  const file = 'file' in event.data && event.data.file ? { file: fileView(event.data.file, config) } : {};
  const shown = { ...event, data: { ...event.data, ...file } };
  return `id: ${event.seq}\ndata: ${JSON.stringify(shown)}\n\n`;
}
