import type { InputSpec } from './inputs.ts';
import type { OwnReport } from './probe-own.ts';

/** Containers and raw forms that an output may have; `null` measures and writes nothing. */
export const MUXERS = [
  'mp4',
  'mov',
  'matroska',
  'webm',
  'ipod',
  'mp3',
  'wav',
  'flac',
  'adts',
  'avi',
  'gif',
  'nut',
  'image2',
  'webp',
  'rawvideo',
  's16le',
  'f32le',
  'null',
] as const;
export type Muxer = (typeof MUXERS)[number];

/** A file that the job needs beside its inputs, under a plain relative name chosen by the server: "texts.ass". User text
 *  reaches ffmpeg only as the bytes of such a file. */
export interface GraphFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** A file of ours that the graph names: `lut3d=look.cube`. */
export interface ReadOnlyFile {
  readonly name: string;
  readonly path: string;
}

/** What one run may use. Past any of them it is ended: `timeout` for the wall clock, `limit` for the others. */
export interface JobLimits {
  /** `-t` of the output. */
  readonly outputSeconds: number;
  /** `-fs` of the output and the largest file that the process may write. */
  readonly outputBytes: number;
  readonly wallMs: number;
  readonly cpuSeconds: number;
  /** Address space; below 1 GB an ordinary 1080p render fails. */
  readonly memoryBytes: number;
}

/** One run of ffmpeg, said without a single argument of a command line. */
export interface FfmpegJob {
  readonly inputs: readonly InputSpec[];
  /** Filter graph. Written to a file of the job's folder; may name `graphFiles`, `readOnly` and `fonts` by their plain
   *  relative names. Never contains a byte that a user wrote. */
  readonly graph?: string | undefined;
  readonly graphFiles?: readonly GraphFile[] | undefined;
  readonly readOnly?: readonly ReadOnlyFile[] | undefined;
  /** Folder with fonts that the system does not know; the graph names it `fonts`: `ass=texts.ass:fontsdir=fonts`. Every
   *  file in it is read into memory; the system's own fonts are found without it. */
  readonly fontsFolder?: string | undefined;
  /** `-map` values: "[video]", "0:v:0", "1:a:0?". */
  readonly maps: readonly string[];
  /** Encoder and muxer options, token by token: ["-c:v", "libx264", "-crf", "18"]. Server text only. */
  readonly outputOptions: readonly string[];
  /** `path` is the published name: it appears whole or not at all. Absent: the job only measures (muxer `null`). */
  readonly output?: { readonly path: string; readonly muxer: Muxer } | undefined;
  /** Files that the graph writes into the job's folder (`ametadata=mode=print:file=loudness.txt`); their text comes back
   *  in the result. */
  readonly collect?: readonly string[] | undefined;
  readonly limits: JobLimits;
  /** Output frames expected; turns progress into a ratio. */
  readonly totalFrames?: number | undefined;
  /** Output length expected in seconds; the ratio of jobs without frames. */
  readonly totalSeconds?: number | undefined;
  /** Looks at the finished file before it is published; a sentence refuses it. */
  readonly verify?: ((report: OwnReport) => string | undefined) | undefined;
  /** Decoder, filter and encoder threads; 2 unless said. */
  readonly threads?: number | undefined;
  /** A file that only lives until a later run has read it: neither read back nor made durable before it gets its name. */
  readonly intermediate?: boolean | undefined;
  /** The kind of device that the encoder needs: the sandbox shows it and nothing else of the machine's hardware. */
  readonly device?: Device | undefined;
}

export const DEVICES = ['nvidia', 'dri'] as const;
export type Device = (typeof DEVICES)[number];

export interface Progress {
  readonly frame: number;
  readonly outTimeMs: number;
  /** 0..1; undefined when the job told neither frames nor seconds. */
  readonly ratio: number | undefined;
  /** Times real time, as ffmpeg says; 0 when unknown. */
  readonly speed: number;
}

export interface RunOptions {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

export const FAILURE_REASONS = ['cancelled', 'timeout', 'limit', 'failed', 'bad_input'] as const;
export type FailureReason = (typeof FAILURE_REASONS)[number];

/** Why a run ended without a result. `detail` is a sentence of ours: no path, no line of ffmpeg. */
export interface FfmpegFailure {
  readonly ok: false;
  readonly reason: FailureReason;
  readonly detail: string;
}

export interface FfmpegSuccess {
  readonly ok: true;
  readonly frames: number;
  readonly outTimeMs: number;
  readonly bytes: number;
  /** Text of the files named in `collect`. */
  readonly collected: Readonly<Record<string, string>>;
  /** What the finished file is; only where the job had an output that can be probed. */
  readonly report?: OwnReport | undefined;
}

export type FfmpegResult = FfmpegSuccess | FfmpegFailure;
