import type { Readable } from 'node:stream';
import type {} from '@fastify/multipart';
import { LIMITS, ReelsmithError } from '@reelsmith/protocol';
import type { Caller, Uploaded } from '@reelsmith/service';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { watchUpload } from './hardening/time-limits.ts';
import type { World } from './world.ts';

const MB = 1_048_576;

interface UploadTarget {
  caller: Caller;
  sessionId: string;
  /** Only parts with one of these names are files to keep. */
  fields: readonly string[];
}

/** Streams every file of a multipart body into the session, one after the other, without holding any in memory. The
 *  first bad file ends the upload with its error; files before it stay and are named in `params.accepted`. */
export async function receiveFiles(
  request: FastifyRequest,
  reply: FastifyReply,
  world: World,
  target: UploadTarget,
): Promise<Uploaded[]> {
  const uploaded: Uploaded[] = [];
  const current: { file?: Readable; stalled?: ReelsmithError } = {};
  const watch = watchUpload(request, world.config, (error) => {
    current.stalled = error;
    current.file?.destroy(error);
    request.raw.emit('error', error);
  });
  try {
    for await (const part of request.parts({ limits: multipartLimits(world) })) {
      if (part.type !== 'file') continue;
      if (!target.fields.includes(part.fieldname)) throw wrongField(part.fieldname, target.fields);
      current.file = part.file;
      const input = { name: displayName(part.filename), stream: part.file };
      uploaded.push(await world.studio.assets.upload(target.caller, target.sessionId, input));
    }
    if (uploaded.length === 0)
      throw new ReelsmithError('bad_request', `No file came in the field "${target.fields[0]}".`);
    return uploaded;
  } catch (error) {
    leaveTheRest(request, reply);
    throw withAccepted(current.stalled ?? error, uploaded);
  } finally {
    watch.stop();
  }
}

/** One megabyte above the limit, so that the service itself sees that a file is over it. */
function multipartLimits(world: World) {
  return {
    fileSize: (world.config.uploadBytes ?? LIMITS.uploadBytes) + MB,
    files: LIMITS.filesPerUpload,
    fields: 20,
    fieldSize: 65_536,
    headerPairs: 50,
  };
}

/** A name as it may be shown: no path, no control or direction marks, at most 200 code points. */
export function displayName(name: string | undefined): string {
  const base = (name ?? '').toWellFormed().split(/[\\/]/).at(-1) ?? '';
  const clean = base.replace(/[\p{Cc}\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, '').trim();
  return [...clean].slice(0, LIMITS.fileNameCodePoints).join('') || 'file';
}

function wrongField(name: string, fields: readonly string[]): ReelsmithError {
  return new ReelsmithError(
    'bad_request',
    `The file came in the field "${displayName(name)}"; send it as "${fields[0]}".`,
  );
}

function withAccepted(error: unknown, uploaded: Uploaded[]): unknown {
  if (!(error instanceof ReelsmithError) || uploaded.length === 0) return error;
  const accepted = uploaded.map(uploadedName);
  return new ReelsmithError(error.code, `${error.message} Already accepted: ${accepted.join(', ')}.`, {
    params: { ...error.params, accepted },
    cause: error,
  });
}

function uploadedName(one: Uploaded): string {
  return one.kind === 'media' ? one.held.asset.name : one.document.name;
}

/** Reads no further after a refusal: the answer goes out, then the sending side is closed, and the connection a little
 *  later, so that a client that is still sending gets to read the answer. */
function leaveTheRest(request: FastifyRequest, reply: FastifyReply): void {
  if (request.raw.complete && request.raw.readableLength === 0) return;
  request.raw.unpipe();
  request.raw.pause();
  reply.raw.once('finish', () => {
    const socket = request.raw.socket;
    socket.end?.();
    setTimeout(() => socket.destroy(), 2000).unref();
  });
}

/** Imports each address in turn; the rule for a bad one is that of `receiveFiles`. */
export async function importUrls(world: World, target: UploadTarget, urls: readonly string[]): Promise<Uploaded[]> {
  const uploaded: Uploaded[] = [];
  try {
    for (const url of urls) uploaded.push(await world.studio.assets.importUrl(target.caller, target.sessionId, url));
    return uploaded;
  } catch (error) {
    throw withAccepted(error, uploaded);
  }
}
