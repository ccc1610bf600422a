import type { SandboxLevel, SandboxMode } from './ffmpeg.ts';
import { FfmpegUnavailable } from './locate.ts';
import type { SystemView } from './sandbox.ts';
import { type Bench, whyNot } from './self-test.ts';

const LEVEL_NAMES: Record<SandboxLevel, string> = {
  3: 'bubblewrap',
  2: 'a network namespace with setpriv',
  1: 'prlimit',
  0: 'no wall',
};

/** Tries the levels from the strongest on and takes the first that proves itself. Throws FfmpegUnavailable when ffmpeg
 *  works at none, or when the sandbox is required and only a weak level holds. */
export async function findWalls(
  mode: SandboxMode,
  bench: Omit<Bench, 'level'>,
): Promise<{ level: SandboxLevel; note: string | undefined }> {
  const notes: string[] = [];
  for (const level of levelsOf(mode)) {
    const why = missingTool(level, bench.view) ?? (await whyNot({ ...bench, level }));
    if (why === undefined) return chosen(mode, level, notes);
    notes.push(`${LEVEL_NAMES[level]}: ${why}`);
  }
  throw new FfmpegUnavailable([`ffmpeg does not run here (${notes.join('; ')}). Check the program at FFMPEG_PATH.`]);
}

function levelsOf(mode: SandboxMode): readonly SandboxLevel[] {
  return mode === 'off' ? [1, 0] : [3, 2, 1, 0];
}

function chosen(mode: SandboxMode, level: SandboxLevel, notes: readonly string[]) {
  const note = mode === 'off' ? 'switched off by SANDBOX=off' : notes.length === 0 ? undefined : notes.join('; ');
  if (mode !== 'required' || level >= 2) return { level, note };
  throw new FfmpegUnavailable([
    `SANDBOX=required, but only level ${level} holds here (${notes.join('; ')}). Install bubblewrap and allow user namespaces, or set SANDBOX=auto.`,
  ]);
}

function missingTool(level: SandboxLevel, { tools }: SystemView): string | undefined {
  if (level >= 1 && tools.prlimit === undefined) return 'prlimit is not installed';
  if (level === 3 && tools.bwrap === undefined) return 'bubblewrap is not installed';
  if (level === 2 && (tools.setpriv === undefined || tools.unshare === undefined)) return 'util-linux is not installed';
  if (level === 2 && process.getuid?.() !== 0) return 'only root can have it';
  return undefined;
}
