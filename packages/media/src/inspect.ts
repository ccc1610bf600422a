import { lstat } from 'node:fs/promises';
import type { FfmpegFailure } from '@reelsmith/ffmpeg';
import { damaged, mainStreams, refuseClaims, refuseDuration, type Streams } from './claims.ts';
import { detect } from './detect.ts';
import { readDocument } from './documents.ts';
import { factsOf } from './facts.ts';
import { FORMATS, type MediaFormat } from './formats.ts';
import { decodeFilm, decodeSound, type Measured, measure } from './measure.ts';
import { type Inspection, type MediaOptions, type Rejection, reject } from './media.ts';

interface File {
  readonly path: string;
  readonly name: string;
  readonly bytes: number;
  readonly signal: AbortSignal | undefined;
}

/** What a file is and whether it can be used: recognised by its bytes, asked by the probe, held against the limits, and
 *  decoded at its start, each before the next. */
export async function inspectFile(
  options: MediaOptions,
  path: string,
  { name: given, signal }: { readonly name: string; readonly signal?: AbortSignal | undefined },
): Promise<Inspection> {
  const name = displayName(given);
  const facts = await lstat(path).catch(() => undefined);
  if (facts?.isFile() !== true) return reject('bad_request', `${name} is not a file.`);
  const detected = await detect(path, name);
  if (!detected.ok) return detected;
  const file = { path, name, bytes: facts.size, signal };
  return detected.kind === 'document'
    ? readDocument(file, detected.format)
    : inspectMedia(options, file, detected.format);
}

async function inspectMedia({ ffmpeg, limits }: MediaOptions, file: File, format: MediaFormat): Promise<Inspection> {
  const probed = await ffmpeg.probe(file.path, { demuxer: FORMATS[format].demuxer, signal: file.signal });
  if (!probed.ok) return rejectionOf(file.name, format, probed);
  const refused = refuseClaims(file.name, format, probed.report, limits);
  if (refused) return refused;
  const streams = mainStreams(probed.report);
  const read = await readThrough({ ffmpeg, limits }, file, format, streams);
  if (!read.ok) return read;
  const tooLong = refuseDuration(file.name, read.measured?.seconds, limits);
  if (tooLong) return tooLong;
  return { ok: true, kind: 'media', facts: factsOf(format, probed.report, read.measured) };
}

/** Decodes the beginning of what is there and, unless it is a still picture, finds where the file ends. */
async function readThrough(
  { ffmpeg }: MediaOptions,
  file: File,
  format: MediaFormat,
  streams: Streams,
): Promise<{ ok: true; measured: Measured | undefined } | Rejection> {
  const look = { path: file.path, format, bytes: file.bytes, signal: file.signal };
  const [film, sound, length] = await Promise.all([
    streams.video === undefined ? undefined : decodeFilm(ffmpeg, look),
    streams.audio === undefined ? undefined : decodeSound(ffmpeg, look),
    FORMATS[format].still ? undefined : measure(ffmpeg, look, streams),
  ]);
  if (film?.ok === false) return rejectionOf(file.name, format, film);
  if (film?.frames === 0) return damaged(file.name, 'no picture of it can be decoded');
  if (sound?.ok === false) return rejectionOf(file.name, format, sound);
  if (sound?.outTimeMs === 0) return damaged(file.name, 'its sound cannot be decoded');
  if (length?.ok === false) return rejectionOf(file.name, format, length);
  return { ok: true, measured: length?.measured };
}

/** A failure that is the file's fault is a sentence about the file; one that is ours is an error. */
function rejectionOf(name: string, format: MediaFormat, failed: FfmpegFailure): Rejection {
  switch (failed.reason) {
    case 'cancelled':
      return reject('bad_request', `Reading ${name} was cancelled.`);
    case 'timeout':
    case 'limit':
      return reject('too_large', `${name} takes more time or memory to read than one file may. Make it smaller first.`);
    case 'bad_input':
      return damaged(name, `it looks like ${format}, but cannot be read as such`);
    case 'failed':
      if (/disk|folder|started/.test(failed.detail)) throw new Error(`Inspecting a file failed: ${failed.detail}`);
      return damaged(name, `it looks like ${format}, but cannot be decoded`);
  }
}

/** Names come from outside: without controls and marks that turn the reading direction, and not endless. */
function displayName(name: string): string {
  const clean = [...name.replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')].slice(0, 200).join('').trim();
  return clean === '' ? 'The file' : clean;
}
