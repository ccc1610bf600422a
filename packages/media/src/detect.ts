import { open } from 'node:fs/promises';
import { fileTypeFromFile } from 'file-type';
import { ACCEPTED, type DocumentFormat, documentOf, formatOf, type MediaFormat } from './formats.ts';
import { type Rejection, reject } from './media.ts';

export type Detected =
  | { readonly ok: true; readonly kind: 'media'; readonly format: MediaFormat }
  | { readonly ok: true; readonly kind: 'document'; readonly format: DocumentFormat }
  | Rejection;

/** Texts that file-type names; any other recognised type is not a text. */
const TEXT_EXTENSIONS = ['vtt', 'srt'];

/** What a file is, by its bytes. Runs before ffmpeg sees anything and never replaces the walls around it. */
export async function detect(path: string, name: string): Promise<Detected> {
  const head = await readHead(path, 4096);
  if (head.length === 0) return reject('unsupported_type', `${name} is empty.`);
  if (isPage(head))
    return reject('unsupported_type', `${name} is a page, not a file. Give the address of the file itself.`);
  const extension = await recognise(path);
  const format = extension === undefined ? undefined : formatOf(extension);
  if (format === 'webp' && isAnimatedWebp(head)) {
    return reject(
      'unsupported_type',
      `${name} is an animated WebP, which cannot be decoded here. Save it as GIF or MP4 and upload that.`,
    );
  }
  if (format !== undefined) return { ok: true, kind: 'media', format };
  const document = documentOf(name);
  if (document !== undefined && (extension === undefined || TEXT_EXTENSIONS.includes(extension))) {
    return { ok: true, kind: 'document', format: document };
  }
  return reject('unsupported_type', `${name} is not one of the accepted formats: ${ACCEPTED}.`);
}

async function recognise(path: string): Promise<string | undefined> {
  try {
    return (await fileTypeFromFile(path))?.ext;
  } catch {
    // A file that ends in the middle of what its first bytes promise.
    return undefined;
  }
}

async function readHead(path: string, bytes: number): Promise<Buffer> {
  const handle = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(bytes), 0, bytes, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

function isPage(head: Buffer): boolean {
  return /^\uFEFF?\s*(<!--[\s\S]{0,500}?-->\s*)?<(!doctype html|html|head|body)\b/i.test(head.toString('utf8'));
}

/** RIFF....WEBPVP8X, flags in byte 20, animation is the second bit. */
function isAnimatedWebp(head: Buffer): boolean {
  return head.toString('latin1', 12, 16) === 'VP8X' && ((head[20] ?? 0) & 0x02) !== 0;
}
