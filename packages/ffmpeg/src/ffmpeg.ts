import type { ChildProcess } from 'node:child_process';
import type { Capabilities } from './capabilities.ts';
import type { OwnDemuxer, UserDemuxer } from './inputs.ts';
import type { FfmpegFailure, FfmpegJob, FfmpegResult, RunOptions } from './job.ts';
import type { OwnReport } from './probe-own.ts';
import type { ProbeReport } from './probe-report.ts';

export const SANDBOX_MODES = ['auto', 'required', 'off'] as const;
export type SandboxMode = (typeof SANDBOX_MODES)[number];
/** 3 bubblewrap; 2 no network and no privilege; 1 resource limits; 0 flags and the wall clock only. */
export type SandboxLevel = 0 | 1 | 2 | 3;

export interface FfmpegOptions {
  /** The operator's ffmpeg (FFMPEG_PATH); ffprobe is looked for beside it, else in PATH. */
  readonly ffmpegPath?: string | undefined;
  readonly sandbox: SandboxMode;
  /** Where probes and measuring runs work; the system's temporary folder unless said. */
  readonly scratchFolder?: string | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Sees every process at its start; for tests and metrics. */
  readonly onSpawn?: ((child: ChildProcess, argv: readonly string[]) => void) | undefined;
  /** Raw lines of a failed run for the operator's log; never for an answer. */
  readonly onLog?: ((lines: string) => void) | undefined;
}

export type ProbeResult = { readonly ok: true; readonly report: ProbeReport } | FfmpegFailure;
export type ProbeOwnResult = { readonly ok: true; readonly report: OwnReport } | FfmpegFailure;

/** The only door to ffmpeg and ffprobe. */
export interface Ffmpeg {
  readonly capabilities: Capabilities;
  readonly sandboxLevel: SandboxLevel;
  /** Why the level is not higher; undefined at 3. */
  readonly sandboxNote: string | undefined;
  /** Folders with the system's Noto fonts, best first; empty when there are none. */
  readonly fontFolders: readonly string[];
  run(job: FfmpegJob, options?: RunOptions): Promise<FfmpegResult>;
  probe(
    path: string,
    options: { readonly demuxer: UserDemuxer; readonly signal?: AbortSignal | undefined },
  ): Promise<ProbeResult>;
  /** Counts packets and tells exact lengths of a file that we wrote; read as MP4 unless said. */
  probeOwn(
    path: string,
    options?: { readonly demuxer?: OwnDemuxer | undefined; readonly signal?: AbortSignal | undefined },
  ): Promise<ProbeOwnResult>;
}
