import type { VideoEncoder } from '@reelsmith/core';
import type { Ffmpeg } from '@reelsmith/ffmpeg';
import { spanLengths } from '../graph/spans.ts';
import type { Rate, RenderPlan } from '../plan.ts';
import { framesPerSecond, pictureClock } from '../rate.ts';
import { VP9 } from './containers.ts';
import type { EncoderProfile } from './profile.ts';

/** How much x264 looks for. Both look 20 frames ahead and let bits follow the eye a little less eagerly than x264 does by
 *  itself. "high" is veryfast without bi-predicted 8x8 blocks: less work at no more bits. "standard" is superfast with
 *  what lets it keep to veryfast's bits; in hard motion a little less sharp. */
const X264: Record<RenderPlan['quality'], { readonly preset: string; readonly tuning: readonly string[] }> = {
  standard: { preset: 'superfast', tuning: ['mbtree=1', 'subme=1'] },
  high: { preset: 'veryfast', tuning: ['partitions=i8x8,i4x4,p8x8'] },
};
/** `chromaloc`: some sources say where their colours sit and some do not; the headers of all spans must be equal. */
const ALL = ['chromaloc=0', 'rc-lookahead=20', 'b-adapt=0', 'qcomp=0.55', 'aq-strength=0.8'];
const CRF = 21;

function x264(plan: RenderPlan): string[] {
  if (plan.preview) return ['-c:v', 'libx264', '-preset', 'ultrafast', '-crf', '25'];
  const { preset, tuning } = X264[plan.quality];
  const params = [...tuning, ...ALL].join(':');
  return ['-c:v', 'libx264', '-preset', preset, '-x264-params', params, '-crf', String(CRF), '-profile:v', 'high'];
}

/** Figures of the hardware profiles are their makers' usual ones; quality is a step above x264's, since bits are the price
 *  of their speed. The processor's always works. */
export const PROFILES: Record<VideoEncoder, EncoderProfile> = {
  cpu: { name: 'cpu', options: x264, upload: '', device: undefined, most: Number.POSITIVE_INFINITY },
  nvenc: {
    name: 'nvenc',
    options: ({ quality }) => [
      ...['-c:v', 'h264_nvenc', '-preset', quality === 'high' ? 'p5' : 'p4', '-rc', 'vbr', '-cq', '23', '-b:v', '0'],
      ...['-forced-idr', '1', '-bf', '2', '-strict_gop', '1', '-profile:v', 'high'],
    ],
    upload: '',
    device: 'nvidia',
    most: 3,
  },
  videotoolbox: {
    name: 'videotoolbox',
    options: ({ quality }) => ['-c:v', 'h264_videotoolbox', '-q:v', quality === 'high' ? '65' : '58'],
    upload: '',
    device: undefined,
    most: 2,
  },
  vaapi: {
    name: 'vaapi',
    options: ({ quality }) => ['-c:v', 'h264_vaapi', '-qp', quality === 'high' ? '21' : '23'],
    upload: 'format=nv12,hwupload',
    device: 'dri',
    most: 2,
  },
  qsv: {
    name: 'qsv',
    options: ({ quality }) => ['-c:v', 'h264_qsv', '-global_quality', quality === 'high' ? '21' : '23'],
    upload: 'format=nv12',
    device: 'dri',
    most: 2,
  },
};

/** Says what the colours of our films are. */
export const COLOR_OPTIONS = [
  ...['-color_range', 'tv', '-colorspace', 'bt709', '-color_primaries', 'bt709', '-color_trc', 'bt709'],
];

/** What all profiles have in common. */
export function encoderOptions(plan: RenderPlan, profile: EncoderProfile): string[] {
  return [
    ...profile.options(plan),
    // One key frame a span: it is the first. Spans of previews are long, and people jump about in them.
    ...['-g', String(plan.preview ? Math.round(2 * framesPerSecond(plan.rate)) : spanLengths(plan).longest)],
    ...(profile.upload === '' ? ['-pix_fmt', 'yuv420p'] : []),
    ...['-vsync', 'cfr', '-r', `${plan.rate.num}/${plan.rate.den}`],
    ...COLOR_OPTIONS,
    ...['-map_metadata', '-1'],
  ];
}

/** Ticks in which every frame of the film has a whole length. */
export function timescaleOptions(rate: Rate): string[] {
  return ['-video_track_timescale', String(pictureClock(rate).timescale)];
}

/** The profile that was asked for when one frame can be encoded with it here and now (that an encoder is listed says
 *  nothing about the driver), else the processor and a sentence about it. */
export async function chooseEncoder(
  ffmpeg: Ffmpeg,
  plan: RenderPlan,
  signal: AbortSignal | undefined,
): Promise<{ profile: EncoderProfile; warning?: string }> {
  if (plan.format === 'webm') return { profile: VP9 };
  const profile = PROFILES[plan.encoder];
  if (profile.name === 'cpu' || (await encodesOneFrame(ffmpeg, plan, profile, signal))) return { profile };
  const warning = `The encoder ${profile.name} does not work on this machine; the film was encoded on the processor.`;
  return { profile: PROFILES.cpu, warning };
}

async function encodesOneFrame(
  ffmpeg: Ffmpeg,
  plan: RenderPlan,
  profile: EncoderProfile,
  signal: AbortSignal | undefined,
): Promise<boolean> {
  const upload = profile.upload === '' ? 'null' : profile.upload;
  const result = await ffmpeg.run(
    {
      inputs: [{ kind: 'ownFilter', source: `color=c=black:s=${plan.width}x${plan.height}:r=30:d=0.1` }],
      graph: `[0:v:0]${upload}[out]`,
      maps: ['[out]'],
      outputOptions: [...encoderOptions(plan, profile), '-frames:v', '1'],
      device: profile.device,
      limits: { outputSeconds: 1, outputBytes: 1e7, wallMs: 15_000, cpuSeconds: 15, memoryBytes: 12e9 },
    },
    { signal },
  );
  return result.ok && result.frames === 1;
}
