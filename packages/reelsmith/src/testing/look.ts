import { spawnSync } from 'node:child_process';

/** What ffprobe says of a finished file, in exact numbers. */
export interface Looked {
  width: number;
  height: number;
  fps: string;
  frames: number;
  videoSeconds: number;
  audioSeconds: number;
  profile: string;
  pixelFormat: string;
  audio: string;
  sampleRate: number;
  /** The index stands before the media data. */
  faststart: boolean;
}

interface ProbedStream {
  codec_type: string;
  codec_name: string;
  profile?: string;
  pix_fmt?: string;
  width?: number;
  height?: number;
  r_frame_rate?: string;
  nb_read_packets?: string;
  duration?: string;
  sample_rate?: string;
}

/** Reads a delivered MP4 as a player would. */
export function look(path: string): Looked {
  const done = spawnSync('ffprobe', ['-v', 'error', '-count_packets', '-show_streams', '-of', 'json', path], {
    encoding: 'utf8',
  });
  // The shape is ffprobe's documented JSON.
  const streams = (JSON.parse(done.stdout) as { streams: ProbedStream[] }).streams;
  const video = streams.find((one) => one.codec_type === 'video');
  const audio = streams.find((one) => one.codec_type === 'audio');
  const trace = spawnSync('ffprobe', ['-v', 'trace', path], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 }).stderr;
  return {
    width: video?.width ?? 0,
    height: video?.height ?? 0,
    fps: video?.r_frame_rate ?? '',
    frames: Number(video?.nb_read_packets ?? 0),
    videoSeconds: Number(video?.duration ?? 0),
    audioSeconds: Number(audio?.duration ?? 0),
    profile: video?.profile ?? '',
    pixelFormat: video?.pix_fmt ?? '',
    audio: audio?.codec_name ?? '',
    sampleRate: Number(audio?.sample_rate ?? 0),
    faststart: trace.indexOf("type:'moov'") < trace.indexOf("type:'mdat'"),
  };
}

/** Share of pixels (0..1) brighter than 235 in the middle band of the frame at `seconds`: white text shows as a jump. */
export function whiteShare(path: string, seconds: number): number {
  const pixels = grayPixels(path, seconds, 'crop=iw:ih/2:0:ih/4,scale=480:-2');
  return pixels.reduce((count: number, value: number) => count + (value > 235 ? 1 : 0), 0) / Math.max(1, pixels.length);
}

/** Standard deviation of the brightness (0..255) of a picture: 0 where all is one colour. */
export function spreadOf(path: string): number {
  const pixels = grayPixels(path, 0, 'scale=480:-2');
  const mean = pixels.reduce((sum, value) => sum + value, 0) / pixels.length;
  return Math.sqrt(pixels.reduce((sum, value) => sum + (value - mean) ** 2, 0) / pixels.length);
}

function grayPixels(path: string, seconds: number, filter: string): Buffer {
  // A still picture has no place to seek to.
  const seek = seconds > 0 ? ['-ss', String(seconds)] : [];
  const args = ['-v', 'error', ...seek, '-i', path, '-frames:v', '1', '-vf', `${filter},format=gray`];
  return spawnSync('ffmpeg', [...args, '-f', 'rawvideo', '-'], { maxBuffer: 64 * 1024 * 1024 }).stdout;
}

/** Mean volume in dB of a stretch of the sound. */
export function meanVolume(path: string, from: number, length: number): number {
  const args = [
    '-hide_banner',
    '-ss',
    String(from),
    '-t',
    String(length),
    '-i',
    path,
    '-af',
    'volumedetect',
    '-vn',
    '-f',
    'null',
    '-',
  ];
  const said = spawnSync('ffmpeg', args, { encoding: 'utf8' }).stderr;
  return Number(/mean_volume: (-?[\d.]+) dB/.exec(said)?.[1] ?? Number.NaN);
}
