import type { FileToServe } from '@reelsmith/service';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { parseByteRange } from './byte-range.ts';

const INLINE_TYPES = /^(video|audio|image)\/(?!svg)/;

/** Answers GET and HEAD with a file: one byte range, ETag, and headers that keep a browser from running it. */
export async function sendFile(request: FastifyRequest, reply: FastifyReply, file: FileToServe): Promise<FastifyReply> {
  const etag = file.etag.startsWith('"') || file.etag.startsWith('W/') ? file.etag : `"${file.etag}"`;
  reply.headers({
    etag,
    'accept-ranges': 'bytes',
    'content-type': file.contentType,
    'content-disposition': contentDisposition(file),
    'cache-control': file.changes === true ? 'no-store' : 'private, max-age=3600',
    'x-content-type-options': 'nosniff',
    'content-security-policy': 'sandbox',
    'cross-origin-resource-policy': 'same-origin',
  });
  if (matches(request.headers['if-none-match'], etag)) return reply.code(304).send();
  const range = parseByteRange(rangeHeader(request, etag), file.bytes);
  if (range === 'unsatisfiable') return reply.code(416).header('content-range', `bytes */${file.bytes}`).send();
  const { start, end } = range === 'whole' ? { start: 0, end: file.bytes - 1 } : range;
  reply.header('content-length', end - start + 1);
  if (range !== 'whole') reply.code(206).header('content-range', `bytes ${start}-${end}/${file.bytes}`);
  if (request.method === 'HEAD') return reply.send();
  return reply.send(await (range === 'whole' ? file.open() : file.open(range)));
}

/** A range with an If-Range that names another version means the whole file. */
function rangeHeader(request: FastifyRequest, etag: string): string | undefined {
  const condition = request.headers['if-range'];
  return condition === undefined || condition === etag ? request.headers.range : undefined;
}

function matches(header: string | undefined, etag: string): boolean {
  const opaque = (tag: string) => tag.trim().replace(/^W\//, '');
  return header !== undefined && (header.trim() === '*' || header.split(',').map(opaque).includes(opaque(etag)));
}

/** RFC 6266: an ASCII name for old clients and the whole name in UTF-8. */
export function contentDisposition(file: Pick<FileToServe, 'name' | 'contentType'>): string {
  const kind = INLINE_TYPES.test(file.contentType) ? 'inline' : 'attachment';
  const name = [...file.name.toWellFormed()].slice(0, 200).join('');
  const ascii = name.replace(/[^\x20-\x7e]/g, '_').replace(/["\\%]/g, '_');
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (char) => `%${char.charCodeAt(0).toString(16)}`);
  return `${kind}; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
