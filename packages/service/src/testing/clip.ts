import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A small clip with a picture and a tone. */
export async function makeClip(path: string, { seconds = 1, hertz = 440 } = {}): Promise<string> {
  const picture = ['-f', 'lavfi', '-i', `testsrc2=size=160x90:rate=30:duration=${seconds}`];
  const tone = ['-f', 'lavfi', '-i', `sine=frequency=${hertz}:duration=${seconds}`];
  const codecs = ['-c:v', 'libx264', '-preset', 'ultrafast', '-pix_fmt', 'yuv420p', '-c:a', 'aac', '-shortest'];
  await run('ffmpeg', ['-nostdin', '-v', 'error', '-y', ...picture, ...tone, ...codecs, path]);
  return path;
}
