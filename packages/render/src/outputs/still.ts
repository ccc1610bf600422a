import { CHECK_ITEMS, type CheckedItem, type FileCheck } from '@reelsmith/core';
import { blackItem } from '../check/findings.ts';
import type { SpanLook } from '../check/span-look.ts';
import { findingsIn, textItems } from '../check/texts.ts';
import type { Made } from '../engine/made.ts';
import { published } from '../engine/publish.ts';
import { StepFailed, type Workshop } from '../engine/run.ts';
import { drawStill } from '../engine/still.ts';
import type { RenderPlan } from '../plan.ts';
import { textWarnings } from '../text/findings.ts';

/** One frame of the film as a picture. */
export async function writeStill(workshop: Workshop, outputPath: string): Promise<Made> {
  const { plan } = workshop;
  const format = plan.format === 'png' ? 'png' : 'jpg';
  const frame = plan.still ?? 0;
  const { bytes, look } = await published(outputPath, workshop.signal, async (path) => {
    const still = { frame, format, path, durable: true } as const;
    const drawn = await workshop.pool.run(() => drawStill(workshop, still), 'soon');
    const wrong = await wrongIn(workshop, path, format);
    if (wrong !== undefined) throw new StepFailed({ ok: false, reason: 'failed', detail: wrong });
    return drawn;
  });
  const { width, height } = plan;
  const shown = shownAt(frame, plan);
  const check = stillCheck(plan, { frame, format, look, texts: textItems(shown, findingsIn(shown, workshop.texts)) });
  const file = { bytes, durationMs: 0, width, height, frames: 1 };
  return { file, warnings: textWarnings(shown, workshop.texts), check };
}

/** The plan with the texts of one frame only. */
function shownAt(frame: number, plan: RenderPlan): RenderPlan {
  const layers = plan.layers.map((layer) => {
    if (layer.kind !== 'text') return layer;
    return { ...layer, texts: layer.texts.filter(({ own }) => own.from <= frame && frame < own.to) };
  });
  return { ...plan, layers };
}

/** What is wrong with a finished picture, read back from the disk. */
async function wrongIn({ ffmpeg, plan, signal }: Workshop, path: string, format: 'png' | 'jpg') {
  const demuxer = format === 'png' ? 'png_pipe' : 'jpeg_pipe';
  const probed = await ffmpeg.probeOwn(path, { demuxer, signal });
  if (!probed.ok && probed.reason === 'cancelled') throw new StepFailed(probed);
  const picture = probed.ok ? probed.report.streams[0] : undefined;
  if (picture === undefined) return 'The finished picture cannot be read back.';
  if (picture.width === plan.width && picture.height === plan.height) return undefined;
  return `The picture is ${picture.width}x${picture.height} and should be ${plan.width}x${plan.height}.`;
}

function stillCheck(
  plan: RenderPlan,
  {
    frame,
    format,
    look,
    texts,
  }: { frame: number; format: string; look: SpanLook | undefined; texts: readonly CheckedItem[] },
): FileCheck {
  const passed = (item: CheckedItem['item'], found: string): CheckedItem => ({ item, state: 'passed', found });
  const items = [
    passed('frames', '1'),
    passed('size', `${plan.width}x${plan.height}`),
    passed('streams', format),
    ...texts,
  ];
  if (look !== undefined) items.push(blackItem(plan, [{ span: { from: frame, to: frame + 1 }, look }]));
  return CHECK_ITEMS.map((item) => items.find((one) => one.item === item) ?? { item, state: 'not_looked' });
}
