import { materialSeconds } from '../compile/source-time.ts';
import { curveExpression } from '../filters/curve.ts';
import { soundFades } from '../filters/fade.ts';
import { chain, num } from '../filters/number.ts';
import { tempo } from '../filters/time.ts';
import type { Rate, SoundClip } from '../plan.ts';
import { sampleOf } from '../rate.ts';
import type { GraphBuilder } from './builder.ts';
import { demuxerOf } from './clip.ts';
import { mediaInput } from './inputs.ts';
import { type ResolvedSource, type Sources, sourceOf } from './span.ts';

export const SAMPLE_RATE = 48_000;

export interface SoundContext {
  readonly graph: GraphBuilder;
  readonly sources: Sources;
  readonly rate: Rate;
}

/** One sound on the film's clock, as stereo samples from `origin` on (a frame of the film): decoded, turned to stereo,
 *  in tempo, exactly as long as it is played, with its volume and fades. */
export function drawSound(clip: SoundClip, origin: number, { graph, sources, rate }: SoundContext): string {
  const source = sourceOf(sources, clip.assetId);
  const frames = clip.played.to - clip.played.from;
  const start = materialSeconds({ ...clip, kind: 'video' }, clip.played.from - clip.own.from, frames, rate);
  const input = graph.input(
    mediaInput(source, { demuxer: demuxerOf(source), options: start > 0 ? { seekSeconds: start } : {} }),
  );
  const filters = chain(
    toStereo(source),
    material(clip, start, frames, rate),
    tempo(clip.speed),
    clip.denoise ? 'afftdn=nr=12:nf=-30' : '',
    exactly(sampleOf(clip.played.to, rate) - sampleOf(clip.played.from, rate)),
    volume(clip, rate),
    soundFades(clip, clip.played.from, rate, 'tri'),
    soundFades({ fadeIn: clip.crossIn, fadeOut: clip.crossOut }, clip.played.from, rate, 'qsin'),
    delayed(sampleOf(clip.played.from, rate) - sampleOf(origin, rate)),
  );
  return graph.through([`${input}:a:0`], filters);
}

/** Any layout becomes stereo: one channel goes to both sides at full level, more are folded down by the standard
 *  weights. Gaps in time stamps become silence. */
function toStereo(source: ResolvedSource): string {
  // In floating point nothing is turned down to keep the sum from clipping; the limiter at the end sees to that.
  const fold =
    source.facts.audioChannels === 1
      ? 'pan=stereo|c0=c0|c1=c0'
      : 'aformat=sample_fmts=fltp,aformat=sample_fmts=fltp:channel_layouts=stereo';
  return `${fold},aresample=${SAMPLE_RATE}:async=1:first_pts=0,aformat=sample_fmts=fltp:channel_layouts=stereo`;
}

/** The stretch of material that is played, with silence where a half of a crossing lies before it. */
function material(clip: SoundClip, start: number, frames: number, rate: Rate): string {
  const ratio = clip.speed.num / clip.speed.den;
  const samples = Math.ceil(((frames * rate.den) / rate.num) * ratio * SAMPLE_RATE);
  const head = start < 0 ? delayed(Math.round(-start * SAMPLE_RATE)) : '';
  // Turned around, missing material at the end would move everything: it is filled up first.
  const turn = clip.reversed ? `apad=whole_len=${samples},areverse` : '';
  return chain(head, `atrim=end_sample=${samples}`, turn);
}

export function delayed(samples: number): string {
  return samples > 0 ? `adelay=delays=${samples}S:all=1` : '';
}

export function exactly(samples: number): string {
  return `apad=whole_len=${samples},atrim=end_sample=${samples},asetpts=N/SR/TB`;
}

/** A curve is read every 256 samples, so that a step of it is not heard. */
function volume(clip: SoundClip, rate: Rate): string {
  if (clip.gainCurve === undefined) return clip.gain === 1 ? '' : `volume=${num(clip.gain)}`;
  const at = (frame: number): number => ((frame - clip.played.from) * rate.den) / rate.num;
  return `asetnsamples=n=256:p=0,volume=volume='${curveExpression(clip.gainCurve, 't', at)}':eval=frame`;
}

/** Several streams become their plain sum. */
export function mixed(labels: readonly string[], graph: GraphBuilder): string {
  if (labels.length <= 1) return graph.through(labels, 'anull');
  return graph.through(labels, `amix=inputs=${labels.length}:normalize=0:duration=longest:dropout_transition=0`);
}
