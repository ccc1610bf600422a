import { LIMITS, ReelsmithError } from '@reelsmith/protocol';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import { ZodError } from 'zod';
import { absoluteUrl, type ServerConfig } from './config.ts';
import { problemBody, wireErrorBody } from './error-bodies.ts';

/** Every "no" leaves through here: the wire's body on the existing wire, RFC 9457 on /v1. */
export function addErrorAnswers(app: FastifyInstance, config: ServerConfig): void {
  app.setErrorHandler((thrown: FastifyError, request, reply) => {
    const error = withRegistration(asReelsmithError(thrown, request), request, config);
    if (error.row.status >= 500) request.log.error({ err: error.cause ?? error }, error.message);
    return sendError(error, request, reply);
  });
  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split('?')[0]?.slice(0, 200) ?? '';
    return sendError(new ReelsmithError('not_found', `There is no ${request.method} ${path} here.`), request, reply);
  });
}

function sendError(error: ReelsmithError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const wait = error.params.retryAfterSeconds;
  if (typeof wait === 'number') reply.header('retry-after', Math.ceil(wait));
  if (error.row.status === 401) reply.header('www-authenticate', 'Bearer');
  reply.code(error.row.status).removeHeader('content-length').header('cache-control', 'no-store');
  if (request.url.startsWith('/v1/')) {
    return reply.type('application/problem+json').serializer(JSON.stringify).send(problemBody(error, request.id));
  }
  return reply
    .type('application/json; charset=utf-8')
    .serializer(JSON.stringify)
    .send(wireErrorBody(error, request.id));
}

/** Skills look for the id behind `register?bind=`: it travels with the error. */
function withRegistration(error: ReelsmithError, request: FastifyRequest, config: ServerConfig): ReelsmithError {
  if (error.code !== 'credits_insufficient' || request.caller === null) return error;
  return outOfCredits(error.message, request.caller.userId, config);
}

/** The error of an account without credits, with the link where it can be kept. */
export function outOfCredits(message: string, userId: string, config: ServerConfig): ReelsmithError {
  const registrationUrl = absoluteUrl(config, `/register?bind=${userId}`);
  return new ReelsmithError('credits_insufficient', message, {
    params: { userId, registrationUrl, user_id: userId, registration_url: registrationUrl },
  });
}

function asReelsmithError(error: FastifyError, request: FastifyRequest): ReelsmithError {
  if (error instanceof ReelsmithError) return error;
  if (hasZodFastifySchemaValidationErrors(error)) {
    const first = error.validation[0];
    const field = first?.instancePath.slice(1).replaceAll('/', '.') || error.validationContext || 'body';
    return badRequest(`${field}: ${first?.message ?? 'not as expected'}.`);
  }
  if (error instanceof ZodError) return zodRefusal(error);
  const known = KNOWN[error.code];
  if (known) return known(request);
  if (error.statusCode !== undefined && error.statusCode < 500) return badRequest('The request could not be read.');
  return new ReelsmithError('internal_error', `Something went wrong here; the request id is ${request.id}.`, {
    params: { requestId: request.id },
    cause: error,
  });
}

/** The first thing a schema found wrong, as an error that names the field. */
export function zodRefusal(error: ZodError): ReelsmithError {
  const issue = error.issues[0];
  return badRequest(`${issue?.path.join('.') || 'body'}: ${issue?.message ?? 'not as expected'}.`);
}

function badRequest(message: string): ReelsmithError {
  return new ReelsmithError('bad_request', message);
}

function bodyTooLarge(request: FastifyRequest): ReelsmithError {
  if (request.routeOptions.config.entry?.maxBody !== undefined) {
    const megabytes = LIMITS.draftBytes / 1_048_576;
    return new ReelsmithError('too_large', `The JSON body is too large; the limit is ${megabytes} MB.`);
  }
  return new ReelsmithError(
    'message_too_long',
    `The message is too long; the limit is ${LIMITS.messageBytes / 1024} KB.`,
  );
}

const notJson = () => badRequest('The body is not valid JSON.');
const tooMany = () => badRequest(`Too many parts in one upload; the limit is ${LIMITS.filesPerUpload} files.`);
const notMultipart = () => badRequest('Send the files as multipart/form-data.');
const cut = () => badRequest('The upload ended before the file was complete.');

/** What the framework throws, in the words of this product. */
const KNOWN: Record<string, ((request: FastifyRequest) => ReelsmithError) | undefined> = {
  FST_ERR_CTP_BODY_TOO_LARGE: bodyTooLarge,
  FST_ERR_CTP_INVALID_MEDIA_TYPE: () => badRequest('Send the body as JSON, with Content-Type: application/json.'),
  FST_ERR_CTP_INVALID_JSON_BODY: notJson,
  FST_ERR_CTP_EMPTY_JSON_BODY: notJson,
  FST_PARTS_LIMIT: tooMany,
  FST_FILES_LIMIT: tooMany,
  FST_FIELDS_LIMIT: tooMany,
  FST_INVALID_MULTIPART_CONTENT_TYPE: notMultipart,
  FST_PROTO_VIOLATION: () => badRequest('A field of the form has a name that is not allowed.'),
  FST_MP_PREMATURE_CLOSE: cut,
  ERR_STREAM_PREMATURE_CLOSE: cut,
};
