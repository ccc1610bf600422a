/** Places where a test may kill the process; each is walked by the kill tests, and one that is never hit fails them. */
export const FAILPOINTS = [
  'after_plan',
  'after_hold',
  'after_step',
  'after_post',
  'after_job_row',
  'after_spawn',
  'after_ffmpeg_exit',
  'after_probe',
  'after_rename',
  'after_completed',
  'upload_after_first_chunk',
  'upload_before_rename',
  'upload_after_rename',
] as const;
/** The same while a provider makes something; walked by the kill tests of that. */
export const MAKING_FAILPOINTS = [
  'generate_after_queue',
  'generate_after_start',
  'generate_after_operation',
  'generate_after_fetch',
  'generate_after_file',
] as const;
export type Failpoint = (typeof FAILPOINTS)[number] | (typeof MAKING_FAILPOINTS)[number];

/** Kills this process at once, as a power cut would, when REELSMITH_FAILPOINT names this place. Does nothing outside
 *  tests. */
export function failpoint(name: Failpoint): void {
  if (process.env.NODE_ENV !== 'test' || process.env.REELSMITH_FAILPOINT !== `${name}:kill`) return;
  process.kill(process.pid, 'SIGKILL');
  // The signal is on its way: nothing more may happen here.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10_000);
}
