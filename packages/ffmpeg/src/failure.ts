import type { ChildEnd } from './child.ts';
import { PRODUCER_FAILED } from './feed.ts';
import type { FailureReason, FfmpegFailure } from './job.ts';

export function failure(reason: FailureReason, detail: string): FfmpegFailure {
  return { ok: false, reason, detail };
}

const ENDED = {
  cancelled: 'The run was cancelled.',
  timeout: 'The run took longer than it may.',
  limit: 'The run wrote more than it may.',
} as const;

/** Exit codes after SIGKILL, SIGXCPU and SIGXFSZ that we did not send: a limit of the process was reached. ffmpeg answers
 *  the first SIGXCPU by ending early with 255. */
const LIMIT_CODES: ReadonlyMap<number, string> = new Map([
  [137, 'The run used more processor time or memory than it may.'],
  [152, 'The run used more processor time than it may.'],
  [153, 'The run wrote a larger file than it may.'],
  [255, 'The run used more processor time than it may.'],
]);

/** What ffmpeg's own words mean, in ours. The first that fits wins; its words themselves are never passed on. */
const MEANINGS: readonly (readonly [pattern: RegExp, reason: FailureReason, detail: string])[] = [
  [/No space left on device|Disk quota exceeded/, 'failed', 'The disk is full.'],
  [/File too large/, 'limit', 'The run wrote a larger file than it may.'],
  [
    /Cannot allocate memory|failed to map segment|malloc of size|max_alloc|Resource temporarily unavailable/i,
    'limit',
    'The file needs more memory than a run may use.',
  ],
  [/exceeds specified max pixel count|Picture size .* is invalid/, 'limit', 'The picture is larger than the limit.'],
  [/Format not on whitelist|not on whitelist/i, 'bad_input', 'The file is not what it was taken for.'],
  [
    /Invalid data found|moov atom not found|EBML header parsing failed|could not find codec parameters/i,
    'bad_input',
    'The file is damaged or not what it was taken for.',
  ],
  [
    /Decoder .* not found|no decoder|Unsupported codec|not implemented/i,
    'bad_input',
    'The file uses a codec that cannot be decoded here.',
  ],
  [/matches no streams/, 'bad_input', 'The file lacks a stream that the job needs.'],
  [/No such filter/, 'failed', 'This ffmpeg lacks a filter that the job needs.'],
  [/Unknown encoder/, 'failed', 'This ffmpeg lacks an encoder that the job needs.'],
  [/No such file or directory|Permission denied/, 'failed', 'A file of the job could not be opened.'],
];

/** Says why a process ended without a result. */
export function failureOf(end: ChildEnd): FfmpegFailure {
  if (end.ended === 'starved') return failure('failed', end.starvedBy ?? PRODUCER_FAILED);
  if (end.ended !== undefined) return failure(end.ended, ENDED[end.ended]);
  if (end.code === undefined) return failure('failed', 'ffmpeg could not be started.');
  const limit = LIMIT_CODES.get(end.code);
  if (limit !== undefined) return failure('limit', limit);
  for (const [pattern, reason, detail] of MEANINGS) {
    if (pattern.test(end.stderr)) return failure(reason, detail);
  }
  if (end.code > 128) return failure('failed', `ffmpeg crashed (signal ${end.code - 128}).`);
  return failure('failed', `ffmpeg ended with code ${end.code}.`);
}

/** Trouble of our own with the job's folder, as a value; anything but the file system's errors is a bug and thrown on. */
export function failureOfDisk(error: unknown): FfmpegFailure {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOSPC' || code === 'EDQUOT') return failure('failed', 'The disk is full.');
  if (/^E[A-Z]+$/.test(code)) return failure('failed', `The folder of the run could not be written (${code}).`);
  throw error;
}
