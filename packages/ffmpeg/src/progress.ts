import type { Progress } from './job.ts';

export interface ProgressReader {
  /** Takes bytes as they come, lines cut anywhere. */
  push(chunk: string): void;
  /** ffmpeg said `progress=end`. With exit code 0 it is the only sign of a finished run. */
  readonly ended: boolean;
  readonly last: Progress;
}

/** Reads what `-progress` writes: lines of key=value, each block closed by `progress=continue` or `progress=end`. */
export function createProgressReader(
  expected: { readonly totalFrames?: number | undefined; readonly totalSeconds?: number | undefined },
  onProgress?: (progress: Progress) => void,
): ProgressReader {
  let rest = '';
  let block = new Map<string, string>();
  let ended = false;
  let last: Progress = { frame: 0, outTimeMs: 0, ratio: ratioOf(0, 0), speed: 0 };

  function ratioOf(frame: number, outTimeMs: number): number | undefined {
    const { totalFrames, totalSeconds } = expected;
    if (totalFrames !== undefined && totalFrames > 0) return Math.min(1, frame / totalFrames);
    if (totalSeconds !== undefined && totalSeconds > 0) return Math.min(1, outTimeMs / 1000 / totalSeconds);
    return undefined;
  }

  function closeBlock(): void {
    const frame = numberOf(block.get('frame'));
    const outTimeMs = Math.max(0, Math.round(numberOf(block.get('out_time_us')) / 1000));
    last = { frame, outTimeMs, ratio: ratioOf(frame, outTimeMs), speed: numberOf(block.get('speed')) };
    block = new Map();
    onProgress?.(last);
  }

  return {
    push(chunk) {
      const lines = (rest + chunk).split('\n');
      rest = (lines.pop() ?? '').slice(-1000);
      for (const line of lines) {
        const at = line.indexOf('=');
        if (at < 1) continue;
        const key = line.slice(0, at).trim();
        const value = line.slice(at + 1).trim();
        if (key !== 'progress') block.set(key, value);
        else {
          ended = value === 'end';
          closeBlock();
        }
      }
    },
    get ended() {
      return ended;
    },
    get last() {
      return last;
    },
  };
}

/** "1.5x" -> 1.5; "N/A" and absent -> 0. */
function numberOf(text: string | undefined): number {
  const value = Number.parseFloat(text ?? '');
  return Number.isFinite(value) ? value : 0;
}
