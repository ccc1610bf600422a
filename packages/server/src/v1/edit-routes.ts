import { Edited, EditRequest, HistoryView, ReelsmithError, TakeBack } from '@reelsmith/protocol';
import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { callerOf } from '../hardening/access.ts';
import type { World } from '../world.ts';
import { documented } from './documented.ts';
import { EntryParams, SessionParams } from './params.ts';

/** Edits by hand, and their history. */
export function editRoutes({ studio }: World): FastifyPluginAsyncZod {
  return async (app) => {
    app.post(
      '/v1/sessions/:sessionId/edits',
      {
        schema: documented('Edit by hand: all operations or none', {
          params: SessionParams,
          body: EditRequest,
          response: { 200: Edited },
        }),
      },
      async (request, reply) => {
        const { operations } = request.body;
        const revision = request.body.revision ?? revisionOf(request);
        const input = { operations, by: 'api', ...(revision === undefined ? {} : { revision }) };
        const edited = await studio.sessions.edit(callerOf(request), request.params.sessionId, input);
        return reply.header('etag', `"${edited.revision}"`).send(edited);
      },
    );

    for (const step of ['undo', 'redo'] as const) {
      app.post(
        `/v1/sessions/:sessionId/${step}`,
        {
          schema: documented(step === 'undo' ? 'Take back the last change' : 'Do it again', {
            params: SessionParams,
            response: { 200: Edited },
          }),
        },
        async (request) => studio.sessions[step](callerOf(request), request.params.sessionId, 'api'),
      );
    }

    app.post(
      '/v1/sessions/:sessionId/history/:entryId/take-back',
      {
        schema: documented('Take single changes of an older edit back and keep the rest', {
          params: EntryParams,
          body: TakeBack,
          response: { 200: Edited },
        }),
      },
      async (request) => {
        const { sessionId, entryId } = request.params;
        const input = { entryId, changes: request.body?.changes, by: 'api' };
        return studio.sessions.takeBack(callerOf(request), sessionId, input);
      },
    );

    app.get(
      '/v1/sessions/:sessionId/history',
      { schema: documented('Read the history', { params: SessionParams, response: { 200: HistoryView } }) },
      async (request) => {
        const history = await studio.sessions.history(callerOf(request), request.params.sessionId);
        return {
          ...history,
          entries: history.entries.map((entry) => ({
            ...entry,
            turnId: entry.turnId ?? null,
            at: entry.at.toISOString(),
          })),
        };
      },
    );
  };
}

/** The revision an If-Match header names: `"7"`; `*` and absence mean any. */
function revisionOf(request: FastifyRequest): number | undefined {
  const header = request.headers['if-match']?.trim();
  if (header === undefined || header === '*') return undefined;
  const digits = /^(?:W\/)?"(\d{1,15})"$/.exec(header)?.[1];
  if (digits === undefined)
    throw new ReelsmithError('bad_request', 'If-Match has to be the ETag of the draft, like "7".');
  return Number(digits);
}
