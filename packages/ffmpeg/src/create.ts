import { tmpdir } from 'node:os';
import { type Capabilities, readCapabilities } from './capabilities.ts';
import { type ChildEnd, runChild } from './child.ts';
import type { Ffmpeg, FfmpegOptions, SandboxLevel, SandboxMode } from './ffmpeg.ts';
import { findFontFolders } from './fonts.ts';
import { FfmpegUnavailable, locate } from './locate.ts';
import { probeOwnFile, probeUserFile } from './probe.ts';
import { runJob } from './run.ts';
import type { SystemView } from './sandbox.ts';
import { whyNot } from './self-test.ts';
import { readSystemView } from './system-view.ts';
import type { World } from './world.ts';

/** Finds ffmpeg, learns what it can do, proves the strongest walls that hold here and hands out the one door to it.
 *  Throws FfmpegUnavailable when there is none, or when the sandbox is required and does not hold. */
export async function createFfmpeg(options: FfmpegOptions): Promise<Ffmpeg> {
  const paths = locate(options.ffmpegPath);
  const scratch = options.scratchFolder ?? tmpdir();
  const view = readSystemView([paths.ffmpeg, paths.ffprobe]);
  const [capabilities, walls] = await Promise.all([
    learn(paths, options.signal),
    findWalls(options, { ffmpeg: paths.ffmpeg, view, scratch }),
  ]);
  const world: World = {
    capabilities,
    level: walls.level,
    view,
    scratch,
    onSpawn: options.onSpawn,
    onFailure: (end: ChildEnd) => options.onLog?.(end.stderr),
  };
  return {
    capabilities,
    sandboxLevel: walls.level,
    sandboxNote: walls.note,
    fontFolders: findFontFolders(),
    run: (job, runOptions) => runJob(world, job, runOptions),
    probe: (path, probeOptions) => probeUserFile(world, path, probeOptions),
    probeOwn: (path, probeOptions) => probeOwnFile(world, path, probeOptions),
  };
}

async function learn(
  paths: { ffmpeg: string; ffprobe: string },
  signal: AbortSignal | undefined,
): Promise<Capabilities> {
  const [version, encoders, filters] = await Promise.all(
    ['-version', '-encoders', '-filters'].map((word) => printedBy(paths.ffmpeg, ['-hide_banner', word], signal)),
  );
  return readCapabilities(paths, { version: version ?? '', encoders: encoders ?? '', filters: filters ?? '' });
}

/** No byte of a user is near: it only prints what it was built with. */
async function printedBy(file: string, args: readonly string[], signal: AbortSignal | undefined): Promise<string> {
  let printed = '';
  const onStdout = (text: string): void => {
    printed += text;
  };
  await runChild({ file, args, cwd: '/' }, { wallMs: 20_000, signal, onStdout, stdoutBytes: 1_000_000 });
  return printed;
}

const LEVEL_NAMES: Record<SandboxLevel, string> = {
  3: 'bubblewrap',
  2: 'a network namespace with setpriv',
  1: 'prlimit',
  0: 'no wall',
};

async function findWalls(
  options: FfmpegOptions,
  bench: { ffmpeg: string; view: SystemView; scratch: string },
): Promise<{ level: SandboxLevel; note: string | undefined }> {
  const notes: string[] = [];
  for (const level of levelsOf(options.sandbox)) {
    const why = missingTool(level, bench.view) ?? (await whyNot({ ...bench, level, signal: options.signal }));
    if (why === undefined) return chosen(options.sandbox, level, notes);
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
