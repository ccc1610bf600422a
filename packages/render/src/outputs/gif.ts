import { join } from 'node:path';
import type { FfmpegJob, OwnReport } from '@reelsmith/ffmpeg';
import { checkOf } from '../check/file-check.ts';
import { findingsIn } from '../check/texts.ts';
import { LOSSLESS } from '../engine/containers.ts';
import { joined } from '../engine/finish.ts';
import type { Made, Tell } from '../engine/made.ts';
import { drawPictures, type Pictures } from '../engine/pictures.ts';
import { limitsFor, step, type Workshop } from '../engine/run.ts';
import type { RenderPlan } from '../plan.ts';
import { secondsOf } from '../rate.ts';
import { textWarnings } from '../text/findings.ts';

const BYTES_PER_SECOND = 40_000_000;
/** Of frames that are alike only what moves is looked at and written again. */
const PALETTE = 'palettegen=stats_mode=diff';
const USE = 'paletteuse=dither=bayer:bayer_scale=4:diff_mode=rectangle';

/** A GIF that repeats for ever: drawn span by span without loss, then one palette for the whole film is chosen and used.
 *  Two passes over the small pieces, because one would hold every frame in memory. */
export async function writeGif(workshop: Workshop, outputPath: string, tell: Tell): Promise<Made> {
  const { plan } = workshop;
  const { pieces, seen } = await drawPictures(workshop, LOSSLESS, (ratio) => tell('rendering', 0.02 + 0.7 * ratio));
  const palette = await choosePalette(workshop, pieces);
  tell('finishing', 0.8);
  const seconds = secondsOf(plan.frames, plan.rate);
  const job: FfmpegJob = {
    inputs: [joined(pieces), { kind: 'ownFile', path: palette, demuxer: 'png_pipe' }],
    graph: `[0:v:0][1:v:0]${USE}[out]`,
    maps: ['[out]'],
    outputOptions: ['-c:v', 'gif', '-loop', '0', '-map_metadata', '-1', '-frames:v', String(plan.frames)],
    output: { path: outputPath, muxer: 'gif' },
    limits: limitsFor(seconds, BYTES_PER_SECOND, 60),
    totalFrames: plan.frames,
    verify: (report) => wrongIn(report, plan),
    threads: 1,
  };
  const { bytes, report } = await workshop.pool.run(() =>
    step(workshop, job, (ratio) => tell('finishing', 0.8 + 0.18 * ratio)),
  );
  const { width, height, frames } = plan;
  return {
    file: { bytes, durationMs: Math.round(seconds * 1000), width, height, frames },
    warnings: textWarnings(plan, workshop.texts),
    check: checkOf(plan, { report, seen, texts: findingsIn(plan, workshop.texts) }),
  };
}

async function choosePalette(workshop: Workshop, pieces: Pictures['pieces']): Promise<string> {
  const path = join(workshop.folder, 'palette.png');
  const job: FfmpegJob = {
    inputs: [joined(pieces)],
    graph: `[0:v:0]${PALETTE}[out]`,
    maps: ['[out]'],
    outputOptions: ['-c:v', 'png', '-frames:v', '1'],
    output: { path, muxer: 'image2' },
    limits: limitsFor(secondsOf(workshop.plan.frames, workshop.plan.rate), 1_000_000, 60),
    intermediate: true,
    threads: 1,
  };
  await workshop.pool.run(() => step(workshop, job));
  return path;
}

/** What is wrong with a finished GIF; its clock ticks in hundredths of a second. */
function wrongIn(report: OwnReport, plan: RenderPlan): string | undefined {
  const [video] = report.streams;
  const seconds = secondsOf(plan.frames, plan.rate);
  const checks: readonly (readonly [boolean, string])[] = [
    [report.streams.length === 1 && video?.codec === 'gif', 'The file is no GIF.'],
    [video?.packets === plan.frames, `The GIF has ${video?.packets} frames and should have ${plan.frames}.`],
    [
      video?.width === plan.width && video.height === plan.height,
      `The GIF is ${video?.width}x${video?.height} and should be ${plan.width}x${plan.height}.`,
    ],
    [Math.abs(report.seconds - seconds) < 0.05, `The GIF lasts ${report.seconds} s and should last ${seconds} s.`],
  ];
  return checks.find(([right]) => !right)?.[1];
}
