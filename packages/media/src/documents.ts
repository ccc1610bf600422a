import { readFile } from 'node:fs/promises';
import type { DocumentFormat } from './formats.ts';
import { type Inspection, reject } from './media.ts';
import { parseSubtitles } from './subtitles.ts';

const MOST_BYTES = 2 * 1_048_576;

/** Reads a text document: small, in a known encoding, and what its name says. */
export async function readDocument(
  file: { readonly path: string; readonly name: string; readonly bytes: number },
  format: DocumentFormat,
): Promise<Inspection> {
  const { name } = file;
  if (file.bytes > MOST_BYTES) {
    const size = (file.bytes / 1_048_576).toFixed(1);
    return reject('too_large', `${name} is ${size} MB; a document may be 2 MB. Split it.`);
  }
  const text = decodeText(await readFile(file.path));
  if (text === undefined) {
    return reject('unsupported_type', `${name} is not a text in UTF-8. Save it as UTF-8 and upload it again.`);
  }
  const wrong = whatIsWrong(format, text);
  return wrong === undefined
    ? { ok: true, kind: 'document', format, text }
    : reject('unsupported_type', `${name} is not a ${format.toUpperCase()} file: ${wrong}.`);
}

/** UTF-8, or UTF-16 with a byte order mark; undefined for anything else. */
export function decodeText(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    // Controls other than tab and line ends are not text, whatever the encoding.
    return /(?![\t\n\f\r\u0080-\u009f])\p{Cc}/u.test(text) ? undefined : text.replaceAll(/\r\n?/g, '\n');
  } catch {
    return undefined;
  }
}

function whatIsWrong(format: DocumentFormat, text: string): string | undefined {
  switch (format) {
    case 'srt':
      return parseSubtitles(text, 'srt').length > 0 ? undefined : 'it holds no subtitle with a time';
    case 'vtt':
      return /^WEBVTT/.test(text) ? undefined : 'it does not start with WEBVTT';
    case 'ass':
      return /^\[Events\]/im.test(text) ? undefined : 'it has no [Events]';
    case 'cube':
      return wrongCube(text);
    case 'txt':
    case 'md':
      return text.trim() === '' ? 'it is blank' : undefined;
  }
}

/** A colour table says its size and has exactly that many rows of three numbers. */
function wrongCube(text: string): string | undefined {
  const size = /^LUT_(1D|3D)_SIZE\s+(\d{1,5})\s*$/m.exec(text);
  if (!size) return 'it does not say LUT_1D_SIZE or LUT_3D_SIZE';
  const edge = Number(size[2]);
  const most = size[1] === '3D' ? 129 : 65_536;
  if (edge < 2 || edge > most) return `its size is ${edge}, and 2 to ${most} are possible`;
  const rows = text.match(/^[ \t]*[-+]?[\d.]+(e[-+]?\d+)?([ \t]+[-+]?[\d.]+(e[-+]?\d+)?){2}[ \t]*$/gim)?.length ?? 0;
  const expected = size[1] === '3D' ? edge ** 3 : edge;
  return rows === expected ? undefined : `it has ${rows} rows of numbers and needs ${expected}`;
}
