import { accessSync, constants, realpathSync, statSync } from 'node:fs';
import { delimiter, dirname, isAbsolute, join } from 'node:path';

/** ffmpeg cannot be used at all; every line names what is missing and the way out. */
export class FfmpegUnavailable extends Error {
  override readonly name = 'FfmpegUnavailable';
  readonly lines: readonly string[];

  constructor(lines: readonly string[]) {
    super(lines.join('\n'));
    this.lines = lines;
  }
}

/** Full path of a program in PATH (and the folders of system tools that a short PATH may lack). */
export function findProgram(name: string, path = process.env.PATH ?? ''): string | undefined {
  const folders = [...path.split(delimiter), '/usr/local/bin', '/usr/bin', '/bin', '/usr/sbin', '/sbin'];
  for (const folder of folders) {
    if (!isAbsolute(folder)) continue;
    const candidate = join(folder, name);
    if (isProgram(candidate)) return candidate;
  }
  return undefined;
}

/** Where ffmpeg and ffprobe are: the operator's own and the one beside it, else those in PATH. */
export function locate(ffmpegPath: string | undefined): { ffmpeg: string; ffprobe: string } {
  const ffmpeg = ffmpegPath === undefined || ffmpegPath === '' ? findProgram('ffmpeg') : ffmpegPath;
  if (ffmpeg === undefined) {
    throw new FfmpegUnavailable([
      'ffmpeg was not found. Install it (Debian: apt-get install ffmpeg) or set FFMPEG_PATH.',
    ]);
  }
  if (!isAbsolute(ffmpeg) || !isProgram(ffmpeg)) {
    throw new FfmpegUnavailable([`FFMPEG_PATH is ${ffmpeg}, which is not a program. Give the full path of ffmpeg.`]);
  }
  const beside = join(dirname(ffmpeg), 'ffprobe');
  const ffprobe = isProgram(beside) ? beside : findProgram('ffprobe');
  if (ffprobe === undefined) {
    throw new FfmpegUnavailable(['ffprobe was not found. It comes with ffmpeg: put it beside ffmpeg or into PATH.']);
  }
  return { ffmpeg: realpathSync(ffmpeg), ffprobe: realpathSync(ffprobe) };
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
