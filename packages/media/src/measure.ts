import type { Ffmpeg, FfmpegJob, FfmpegResult, InputSpec } from '@reelsmith/ffmpeg';
import type { Streams } from './claims.ts';
import { FORMATS, type MediaFormat } from './formats.ts';

/** The first film that is not a cover, and the first sound; the same that the renderer takes. */
const FILM = '0:V:0';
const SOUND = '0:a:0';

/** Short looks: a damaged or hostile file ends here, long before it is on a timeline. */
const LOOK_LIMITS = { outputBytes: 4096, wallMs: 60_000, cpuSeconds: 60, memoryBytes: 4 * 1_073_741_824 } as const;
/** Sound whose container does not know its length is decoded to the end up to this size, else only counted. */
const DECODE_WHOLE_BYTES = 20 * 1_048_576;

interface File {
  readonly path: string;
  readonly format: MediaFormat;
  readonly bytes: number;
  readonly signal: AbortSignal | undefined;
}

/** What was found by reading packets: how far the file really goes. */
export interface Measured {
  readonly seconds: number;
  readonly frames: number;
}

/** Decodes the first frames: the proof that a claim of a codec is more than a claim. */
export function decodeFilm(ffmpeg: Ffmpeg, file: File): Promise<FfmpegResult> {
  const frames = FORMATS[file.format].still ? '1' : '3';
  return ffmpeg.run(job(file, [FILM], ['-frames:v', frames], 3600), { signal: file.signal });
}

/** Decodes the first packets of sound. */
export function decodeSound(ffmpeg: Ffmpeg, file: File): Promise<FfmpegResult> {
  return ffmpeg.run(job(file, [SOUND], ['-frames:a', '8'], 3600), { signal: file.signal });
}

/** Reads the file to its end without decoding it. Raw and tagged sound has no length of its own and is decoded while it
 *  is small enough. */
export async function measure(
  ffmpeg: Ffmpeg,
  file: File,
  streams: Streams,
): Promise<{ ok: true; measured: Measured } | Extract<FfmpegResult, { ok: false }>> {
  const whole = (file.format === 'aac' || file.format === 'mp3') && file.bytes <= DECODE_WHOLE_BYTES;
  const maps = [...(streams.video === undefined ? [] : [FILM]), ...(streams.audio === undefined ? [] : [SOUND])];
  const longest = 400 * 3600;
  const result = await ffmpeg.run(job(file, maps, whole ? [] : ['-c', 'copy'], longest), { signal: file.signal });
  if (!result.ok) return result;
  return { ok: true, measured: { seconds: result.outTimeMs / 1000, frames: result.frames } };
}

function job(file: File, maps: readonly string[], outputOptions: readonly string[], outputSeconds: number): FfmpegJob {
  const input: InputSpec = { kind: 'userMedia', path: file.path, demuxer: FORMATS[file.format].demuxer };
  return { inputs: [input], maps, outputOptions, limits: { ...LOOK_LIMITS, outputSeconds } };
}
