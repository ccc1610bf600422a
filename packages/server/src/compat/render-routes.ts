import { ReelsmithError } from '@reelsmith/protocol';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { callerOf, hasScope } from '../hardening/access.ts';
import { sendFile } from '../send-file.ts';
import type { World } from '../world.ts';
import { renderBody } from './render-body.ts';

const ATTRIBUTION_HEADERS = ['x-skill-source', 'x-skill-version', 'x-skill-platform'];

const SubmitBody = z.object({
  id: z.string().min(1).max(200),
  sessionId: z.string().max(200).nullish(),
  draft: z.unknown().optional(),
  output: z.unknown().optional(),
});

/** Export of the existing wire: submit, poll, cancel, download. */
export function addRenderRoutes(app: FastifyInstance, { studio, config }: World): void {
  const submit = async (request: FastifyRequest) => {
    const caller = callerOf(request);
    if (config.attribution && !hasScope(caller, ['render'])) requireAttribution(request);
    const body = SubmitBody.parse(request.body);
    const wireDraft = await draftToRender(body.draft, body.sessionId, request);
    const render = await studio.renders.submit(caller, {
      id: body.id,
      ...(body.sessionId ? { sessionId: body.sessionId } : {}),
      wireDraft,
      output: outputSettings(body.output),
    });
    return renderBody(render, config);
  };

  /** Without a posted draft there is nothing to render: the answer says what the session is waiting for. */
  const draftToRender = async (draft: unknown, sessionId: string | null | undefined, request: FastifyRequest) => {
    if (hasSegments(draft)) return draft;
    const state = sessionId ? await studio.sessions.state(callerOf(request), sessionId) : undefined;
    const name = state?.assets[0]?.asset.name;
    throw new ReelsmithError(
      'nothing_to_export',
      `There is nothing on the timeline yet: say what to make${name ? ` of ${name}` : ''} first.`,
    );
  };

  app.post('/api/render/proxy/lambda', submit);
  app.post('/api/render/proxy/draft', submit);

  type ById = { Params: { renderId: string } };
  const poll = async (request: FastifyRequest<ById>) =>
    renderBody(await studio.renders.get(callerOf(request), request.params.renderId), config);
  app.get<ById>('/api/render/proxy/lambda/:renderId', poll);
  app.get<ById>('/api/render/proxy/:renderId', poll);

  app.post<ById>('/api/render/proxy/lambda/:renderId/cancel', async (request) =>
    renderBody(await studio.renders.cancel(callerOf(request), request.params.renderId), config),
  );

  app.route<ById>({
    method: ['GET', 'HEAD'],
    url: '/api/render/proxy/:renderId/download',
    handler: async (request, reply) =>
      sendFile(request, reply, await studio.renders.file(callerOf(request), request.params.renderId)),
  });
}

function requireAttribution(request: FastifyRequest): void {
  const missing = ATTRIBUTION_HEADERS.filter((name) => !request.headers[name]);
  if (missing.length === 0) return;
  throw new ReelsmithError(
    'attribution_missing',
    `This token has no render scope, and the export came without ${missing.join(', ')}.`,
  );
}

const TracksOf = z.object({ t: z.array(z.unknown()) });
const WithSegments = z.object({ sg: z.array(z.unknown()).min(1) });

/** True when some track of a posted draft has a segment. */
function hasSegments(draft: unknown): boolean {
  const tracks = TracksOf.safeParse(draft).data?.t ?? [];
  return tracks.some((track) => WithSegments.safeParse(track).success);
}

const WireOutput = z.object({
  quality: z.enum(['standard', 'high']).catch('standard'),
  resolution: z
    .string()
    .regex(/^\d{3,4}p$/i)
    .optional()
    .catch(undefined),
  fps: z.number().min(1).max(60).optional().catch(undefined),
});

/** What of `output` means something here; everything else ("codec", "crf", ...) is passed over. */
function outputSettings(output: unknown) {
  const { quality, resolution, fps } = WireOutput.parse(typeof output === 'object' && output !== null ? output : {});
  const shortSide = resolution ? Math.min(2160, Math.max(144, Number.parseInt(resolution, 10))) : undefined;
  return {
    format: 'mp4' as const,
    quality,
    ...(shortSide ? { shortSide } : {}),
    ...(fps === undefined ? {} : { fps }),
  };
}
