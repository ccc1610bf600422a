import { join } from 'node:path';
import type { InputSpec, OwnReport } from '@reelsmith/ffmpeg';
import { secondsOf } from '../rate.ts';
import { SOUND_DEMUXERS } from '../sound/encode.ts';
import { assemble, type Parts } from './assemble.ts';
import { checkFile } from './check.ts';
import { containerOf } from './containers.ts';
import { timescaleOptions } from './encoder.ts';
import type { Piece } from './pictures.ts';
import { limitsFor, step, type Workshop } from './run.ts';

/** Every piece is a file that the run must be shown; more than this are joined in groups first. */
const PIECES_PER_RUN = 200;
const BYTES_PER_SECOND = 25_000_000;

/** Joins pictures and sound by packet and publishes the file if it is what the plan says. */
export async function finish(workshop: Workshop, parts: Parts, onRatio: (ratio: number) => void) {
  const { plan } = workshop;
  const seconds = secondsOf(plan.frames, plan.rate);
  const container = containerOf(plan);
  const assembled = container.muxer === 'mp4' ? await assemble(workshop, parts, onRatio) : undefined;
  if (assembled !== undefined) return assembled;
  const pieces = await inGroups(workshop, parts.pieces);
  return step(
    workshop,
    {
      inputs: [joined(pieces), { kind: 'ownFile', path: parts.sound, demuxer: SOUND_DEMUXERS[container.sound.format] }],
      maps: ['0:v:0', '1:a:0'],
      outputOptions: [
        ...['-c', 'copy', ...(container.muxer === 'mp4' ? timescaleOptions(plan.rate) : [])],
        ...['-map_metadata', '-1', ...container.options],
      ],
      output: { path: parts.outputPath, muxer: container.muxer },
      limits: limitsFor(seconds, BYTES_PER_SECOND, 20),
      totalSeconds: seconds,
      verify: (report: OwnReport) => checkFile(report, plan),
    },
    onRatio,
  );
}

/** Pieces one after the other, as one input. */
export function joined(pieces: readonly Piece[]): InputSpec {
  const files = pieces.map(({ path, seconds }) => ({ path, durationSeconds: seconds }));
  return { kind: 'ownConcat', demuxer: 'mov', files };
}

async function inGroups(workshop: Workshop, pieces: readonly Piece[]): Promise<readonly Piece[]> {
  if (pieces.length <= PIECES_PER_RUN) return pieces;
  const groups: Piece[] = [];
  for (let at = 0; at < pieces.length; at += PIECES_PER_RUN) {
    const group = pieces.slice(at, at + PIECES_PER_RUN);
    const frames = group.reduce((sum, piece) => sum + piece.frames, 0);
    const seconds = secondsOf(frames, workshop.plan.rate);
    const path = join(workshop.folder, `group${at}.mp4`);
    await step(workshop, {
      inputs: [joined(group)],
      maps: ['0:v:0'],
      outputOptions: ['-c', 'copy', ...timescaleOptions(workshop.plan.rate), '-map_metadata', '-1'],
      output: { path, muxer: 'mp4' },
      limits: limitsFor(seconds, BYTES_PER_SECOND, 20),
      totalSeconds: seconds,
      intermediate: true,
    });
    groups.push({ path, frames, seconds });
  }
  return inGroups(workshop, groups);
}
