/** The numbers that stand around every process, whatever its job. Measured in docs/decisions and tests; a job brings its
 *  own limits of length, size and time beside them. */
export const WALLS = {
  /** Largest single allocation inside ffmpeg: a lying header dies here, an honest 100 megapixel picture does not. */
  maxAllocBytes: 1_000_000_000,
  /** A tenth above what is accepted (100 and 40), because decoders count the padding of rows too. */
  imageMegapixels: 110,
  videoMegapixels: 44,
  openFiles: 256,
  scratchBytes: 64 * 1_048_576,
  threads: 2,
  /** Packets that ffmpeg reads ahead from each pipe. */
  pipePackets: 2,
  /** Between SIGTERM and SIGKILL. */
  graceMs: 2_000,
  stderrBytes: 16_384,
  collectBytes: 4 * 1_048_576,
} as const;

/** What a probe may use; no job brings its own. */
export const PROBE_LIMITS = {
  wallMs: 15_000,
  cpuSeconds: 10,
  memoryBytes: 2 * 1_073_741_824,
  outputBytes: 4_096,
  stdoutBytes: 4 * 1_048_576,
} as const;
