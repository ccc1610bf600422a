import { StepFailed } from './run.ts';

/** The file system's errors and a cancelled copy, as the failures that every step has. */
export function asFailure(error: unknown, signal: AbortSignal | undefined): unknown {
  if (signal?.aborted === true) {
    return new StepFailed({ ok: false, reason: 'cancelled', detail: 'The run was cancelled.' });
  }
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return new StepFailed({ ok: false, reason: 'failed', detail: 'The disk is full.' });
  }
  if (!/^E[A-Z]+$/.test(code)) return error;
  return new StepFailed({ ok: false, reason: 'failed', detail: `A file could not be copied (${code}).` });
}
