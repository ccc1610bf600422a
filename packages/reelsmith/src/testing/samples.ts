import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** How each sample file is made; every one is a real file of its format. */
const RECIPES: Record<string, string[]> = {
  'a.mp4': [
    '-f',
    'lavfi',
    '-i',
    'testsrc2=s=640x360:r=30:d=9',
    '-f',
    'lavfi',
    '-i',
    'sine=f=330:d=9',
    '-c:v',
    'libx264',
    '-preset',
    'ultrafast',
    '-pix_fmt',
    'yuv420p',
    '-c:a',
    'aac',
  ],
  'b.mov': [
    '-f',
    'lavfi',
    '-i',
    'mandelbrot=s=640x360:r=25',
    '-f',
    'lavfi',
    '-i',
    'sine=f=440:d=8',
    '-t',
    '8',
    '-c:v',
    'libx264',
    '-preset',
    'ultrafast',
    '-pix_fmt',
    'yuv420p',
    '-c:a',
    'aac',
  ],
  'c.webm': [
    '-f',
    'lavfi',
    '-i',
    'gradients=s=640x360:r=24:d=7:c0=0x203060:c1=0x802020',
    '-f',
    'lavfi',
    '-i',
    'sine=f=550:d=7',
    '-t',
    '7',
    '-c:v',
    'libvpx',
    '-deadline',
    'realtime',
    '-c:a',
    'libopus',
    '-auto-alt-ref',
    '0',
    '-pix_fmt',
    'yuv420p',
  ],
  'd.avi': ['-f', 'lavfi', '-i', 'testsrc=s=320x240:r=25:d=2', '-c:v', 'mpeg4', '-t', '2'],
  'e.mkv': [
    '-f',
    'lavfi',
    '-i',
    'testsrc2=s=320x240:r=30:d=2',
    '-c:v',
    'libx264',
    '-preset',
    'ultrafast',
    '-pix_fmt',
    'yuv420p',
  ],
  'one.jpg': ['-f', 'lavfi', '-i', 'gradients=s=1200x900:c0=0x204020:c1=0x8090c0:n=2', '-frames:v', '1', '-q:v', '3'],
  'two.png': ['-f', 'lavfi', '-i', 'gradients=s=900x1200:c0=0x402040:c1=0x306080:n=2', '-frames:v', '1'],
  'three.webp': [
    '-f',
    'lavfi',
    '-i',
    'gradients=s=800x800:c0=0x404010:c1=0x108060:n=2',
    '-frames:v',
    '1',
    '-c:v',
    'libwebp',
  ],
  'four.gif': ['-f', 'lavfi', '-i', 'testsrc=s=320x240:r=10:d=2'],
  'song.mp3': [
    '-f',
    'lavfi',
    '-i',
    "aevalsrc='0.4*sin(2*PI*220*t)+0.3*sin(2*PI*277*t)':d=30:s=44100",
    '-c:a',
    'libmp3lame',
    '-b:a',
    '128k',
  ],
  'voice.wav': ['-f', 'lavfi', '-i', 'sine=f=300:d=3', '-c:a', 'pcm_s16le'],
  'tune.m4a': ['-f', 'lavfi', '-i', 'sine=f=500:d=3', '-c:a', 'aac'],
  'beep.aac': ['-f', 'lavfi', '-i', 'sine=f=600:d=3', '-c:a', 'aac', '-f', 'adts'],
};

export const ALL_FORMATS = Object.keys(RECIPES);

/** Makes the named samples in a folder and gives their paths, in order. */
export function makeSamples(folder: string, names: readonly string[]): string[] {
  return names.map((name) => {
    const path = join(folder, name);
    const done = spawnSync('ffmpeg', ['-v', 'error', '-y', ...(RECIPES[name] ?? []), path], { encoding: 'utf8' });
    if (done.status !== 0) throw new Error(`sample ${name}: ${done.stderr}`);
    return path;
  });
}
