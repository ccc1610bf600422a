import { tmpdir } from 'node:os';
import { type Capabilities, readCapabilities } from './capabilities.ts';
import { type ChildEnd, runChild } from './child.ts';
import { findWalls } from './choose-walls.ts';
import type { Ffmpeg, FfmpegOptions } from './ffmpeg.ts';
import { findFontFolders } from './fonts.ts';
import { locate } from './locate.ts';
import { probeOwnFile, probeUserFile } from './probe.ts';
import { runJob } from './run.ts';
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
    findWalls(options.sandbox, { ffmpeg: paths.ffmpeg, view, scratch, signal: options.signal }),
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
