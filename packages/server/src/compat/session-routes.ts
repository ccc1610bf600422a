import { LIMITS, ReelsmithError } from '@reelsmith/protocol';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { callerOf } from '../hardening/access.ts';
import { importUrls, receiveFiles } from '../uploads.ts';
import type { World } from '../world.ts';
import { envelope, requireOwnUser } from './envelope.ts';
import { documentObject, uploadedObject } from './media-objects.ts';
import { stateBody } from './state-body.ts';

const CreateBody = z.object({
  task_name: z.string().max(300).nullish(),
  language: z.string().max(35).nullish(),
});
const ImportBody = z.object({
  urls: z.array(z.string().min(1).max(8192)).min(1).max(LIMITS.filesPerUpload),
  source_type: z.string().optional(),
});

/** Sessions, uploads and state of the existing wire. The app name in the path is the client's business. */
export function addSessionRoutes(app: FastifyInstance, world: World): void {
  const { studio, config } = world;
  type Owned = { Params: { user: string; sessionId: string } };

  app.post<Owned>('/api/tasks/:user/with-session/:app', async (request) => {
    const caller = callerOf(request);
    requireOwnUser(caller, request.params.user);
    const body = CreateBody.parse(request.body ?? {});
    const session = await studio.sessions.create(caller, {
      name: body.task_name || 'Untitled',
      ...(body.language ? { language: body.language } : {}),
    });
    return envelope({
      task_id: session.taskId,
      session_id: session.id,
      project_id: session.projectId,
      user_id: caller.userId,
    });
  });

  app.post<Owned>('/api/upload-video/:app/:user/:sessionId', async (request, reply) => {
    const caller = callerOf(request);
    requireOwnUser(caller, request.params.user);
    const { id: sessionId } = await studio.sessions.get(caller, request.params.sessionId);
    const target = { caller, sessionId, fields: ['files', 'file'] };
    const uploaded = request.isMultipart()
      ? await receiveFiles(request, reply, world, target)
      : await importUrls(world, target, ImportBody.parse(request.body).urls);
    const files = uploaded.map((one) => uploadedObject(one, config));
    const documents = uploaded.flatMap((one) => (one.kind === 'document' ? [documentObject(one.document)] : []));
    const first = files[0];
    if (first === undefined) throw new ReelsmithError('bad_request', 'No file came with the request.');
    const url = 'cdn_url' in first ? { url: first.cdn_url } : {};
    return envelope({ files, documents, session_state_applied: true, ...url });
  });

  app.get<Owned>('/api/state/:app/:user/:sessionId/latest', async (request) => {
    const caller = callerOf(request);
    requireOwnUser(caller, request.params.user);
    const state = await studio.sessions.state(caller, request.params.sessionId);
    return envelope(stateBody(caller, state, config));
  });
}
