export { UnsafeArgument } from './alphabet.ts';
export type { Capabilities } from './capabilities.ts';
export { createFfmpeg } from './create.ts';
export { InputFailed } from './feed.ts';
export {
  type Ffmpeg,
  type FfmpegOptions,
  type ProbeOwnResult,
  type ProbeResult,
  SANDBOX_MODES,
  type SandboxLevel,
  type SandboxMode,
} from './ffmpeg.ts';
export {
  type Decoder,
  type InputOptions,
  type InputSpec,
  MOST_PIPES,
  OWN_DEMUXERS,
  type OwnDemuxer,
  PIPE_FORMATS,
  type PipeFormat,
  USER_DEMUXERS,
  type UserDemuxer,
} from './inputs.ts';
export {
  type Device,
  FAILURE_REASONS,
  type FailureReason,
  type FfmpegFailure,
  type FfmpegJob,
  type FfmpegResult,
  type FfmpegSuccess,
  type GraphFile,
  type JobLimits,
  MUXERS,
  type Muxer,
  type Progress,
  type ReadOnlyFile,
  type RunOptions,
} from './job.ts';
export { sweepJobFolders } from './job-folder.ts';
export { FfmpegUnavailable } from './locate.ts';
export type { OwnReport, OwnStream } from './probe-own.ts';
export type { ProbeReport, ProbeStream } from './probe-report.ts';
