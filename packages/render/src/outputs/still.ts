import { rename, rm } from 'node:fs/promises';
import { CHECK_ITEMS, type CheckedItem, type FileCheck } from '@reelsmith/core';
import { blackItem } from '../check/findings.ts';
import type { SpanLook } from '../check/span-look.ts';
import type { Made } from '../engine/made.ts';
import { StepFailed, type Workshop } from '../engine/run.ts';
import { drawStill } from '../engine/still.ts';
import type { RenderPlan } from '../plan.ts';

/** One frame of the film as a picture. */
export async function writeStill(workshop: Workshop, outputPath: string): Promise<Made> {
  const { plan } = workshop;
  const format = plan.format === 'png' ? 'png' : 'jpg';
  const frame = plan.still ?? 0;
  const path = `${outputPath}.part`;
  const { bytes, look } = await drawStill(workshop, { frame, format, path, durable: true });
  const { width, height } = plan;
  const wrong = await wrongIn(workshop, path, format);
  if (wrong !== undefined) {
    await rm(path, { force: true });
    throw new StepFailed({ ok: false, reason: 'failed', detail: wrong });
  }
  await rename(path, outputPath);
  const file = { bytes, durationMs: 0, width, height, frames: 1 };
  return { file, warnings: [], check: stillCheck(plan, { frame, format, look }) };
}

/** What is wrong with a finished picture, read back from the disk. */
async function wrongIn({ ffmpeg, plan, signal }: Workshop, path: string, format: 'png' | 'jpg') {
  const demuxer = format === 'png' ? 'png_pipe' : 'jpeg_pipe';
  const probed = await ffmpeg.probeOwn(path, { demuxer, signal });
  const picture = probed.ok ? probed.report.streams[0] : undefined;
  if (picture === undefined) return 'The finished picture cannot be read back.';
  if (picture.width === plan.width && picture.height === plan.height) return undefined;
  return `The picture is ${picture.width}x${picture.height} and should be ${plan.width}x${plan.height}.`;
}

function stillCheck(
  plan: RenderPlan,
  { frame, format, look }: { frame: number; format: string; look: SpanLook | undefined },
): FileCheck {
  const passed = (item: CheckedItem['item'], found: string): CheckedItem => ({ item, state: 'passed', found });
  const items = [passed('frames', '1'), passed('size', `${plan.width}x${plan.height}`), passed('streams', format)];
  if (look !== undefined) items.push(blackItem(plan, [{ span: { from: frame, to: frame + 1 }, look }]));
  return CHECK_ITEMS.map((item) => items.find((one) => one.item === item) ?? { item, state: 'not_looked' });
}
