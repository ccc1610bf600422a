import type { InputSpec, OwnReport } from '@reelsmith/ffmpeg';
import { limitsFor, step } from '../engine/run.ts';
import { num } from '../filters/number.ts';
import { CHANNELS, rawInput, SAMPLE_RATE } from './samples.ts';
import type { SoundShop } from './strip.ts';

export const SOUND_FORMATS = ['m4a', 'opus', 'mp3', 'wav'] as const;
export type SoundFormat = (typeof SOUND_FORMATS)[number];

export const SOUND_MUXERS = { m4a: 'mp4', opus: 'webm', mp3: 'mp3', wav: 'wav' } as const;
export const SOUND_DEMUXERS = { m4a: 'mov', opus: 'matroska', mp3: 'mp3', wav: 'wav' } as const;

/** Encodes raw samples once, or silence when there are none. */
export async function encodeSound(
  shop: SoundShop,
  sound: { readonly path: string | undefined; readonly samples: number; readonly gainDb: number },
  made: { readonly path: string; readonly format: SoundFormat; readonly last: boolean },
  onRatio: (ratio: number) => void,
): Promise<{ bytes: number }> {
  const seconds = sound.samples / SAMPLE_RATE;
  const input: InputSpec =
    sound.path === undefined
      ? { kind: 'ownFilter', source: `anullsrc=r=${SAMPLE_RATE}:cl=stereo` }
      : rawInput(sound.path);
  const gain = sound.gainDb === 0 ? '' : `,volume=${num(sound.gainDb)}dB`;
  return step(
    shop,
    {
      inputs: [input],
      graph: `[0:a:0]aformat=channel_layouts=stereo${gain},atrim=end_sample=${sound.samples}[sound]`,
      maps: ['[sound]'],
      outputOptions: [
        ...codec(made.format, shop.plan.quality),
        ...['-ar', String(SAMPLE_RATE), '-ac', String(CHANNELS), '-map_metadata', '-1'],
        ...(made.format === 'm4a' ? ['-movie_timescale', String(SAMPLE_RATE)] : []),
      ],
      output: { path: made.path, muxer: SOUND_MUXERS[made.format] },
      limits: limitsFor(seconds, 400_000, 20),
      totalSeconds: seconds,
      threads: 1,
      ...(made.last ? { verify: (report: OwnReport) => flaw(report, seconds) } : { intermediate: true }),
    },
    onRatio,
  );
}

function codec(format: SoundFormat, quality: 'standard' | 'high'): string[] {
  const high = quality === 'high';
  switch (format) {
    case 'm4a':
      return ['-c:a', 'aac', '-profile:a', 'aac_low', '-b:a', high ? '192k' : '160k'];
    case 'opus':
      return ['-c:a', 'libopus', '-b:a', high ? '160k' : '128k'];
    case 'mp3':
      return ['-c:a', 'libmp3lame', '-b:a', high ? '320k' : '192k'];
    case 'wav':
      // 24 bits: nothing that can be heard is rounded away, and every editor reads them.
      return ['-c:a', 'pcm_s24le'];
  }
}

function flaw(report: OwnReport, seconds: number): string | undefined {
  const [sound] = report.streams;
  if (report.streams.length !== 1 || sound?.type !== 'audio') return 'The file is not one sound.';
  // The header of an MP3 counts whole frames.
  if (Math.abs(sound.seconds - seconds) > 0.06)
    return `The sound lasts ${sound.seconds} s and should last ${seconds} s.`;
  return undefined;
}
