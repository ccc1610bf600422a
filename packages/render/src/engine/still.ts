import { LOOK_FILE, lookedAt, readLook, type SpanLook } from '../check/span-look.ts';
import { createGraph } from '../graph/builder.ts';
import { openInputs } from '../graph/inputs.ts';
import { pictureGraph } from '../graph/picture-graph.ts';
import { sliceOf } from '../graph/slice.ts';
import { type Frames, picturesIn, type RenderPlan } from '../plan.ts';
import { limitsFor, step, type Workshop } from './run.ts';
import { textFiles } from './span-task.ts';

export interface Still {
  /** Of the film, from 0. */
  readonly frame: number;
  readonly format: 'png' | 'jpg';
  readonly path: string;
  /** Pixels of the short side when it is another than the film's. */
  readonly shortSide?: number | undefined;
  /** False for a file that only lives until somebody has read it. */
  readonly durable: boolean;
}

/** Film frames are BT.709 in TV range; pictures are full range, and JPEG means BT.601. */
const TO_PICTURE = {
  png: 'scale=in_color_matrix=bt709:in_range=tv:out_range=pc,format=rgb24',
  jpg: 'scale=in_color_matrix=bt709:in_range=tv:out_color_matrix=bt601:out_range=pc,format=yuvj420p',
} as const;
export const ENCODERS = {
  png: ['-c:v', 'png', '-compression_level', '3'],
  jpg: ['-c:v', 'mjpeg', '-q:v', '2'],
} as const;

/** Draws exactly one frame of the film as an export would, with everything that lies over it. */
export async function drawStill(
  workshop: Workshop,
  still: Still,
): Promise<{ bytes: number; look: SpanLook | undefined }> {
  const { plan, sources, luts, motion, texts } = workshop;
  const span = spanAround(still.frame, plan);
  const slice = sliceOf(plan, span);
  const graph = createGraph();
  const label = pictureGraph({ plan: slice.plan, sources, luts, span: slice.span, graph, motion, texts });
  const at = still.frame - span.from;
  const pick = at === 0 ? '' : `trim=start_frame=${at}:end_frame=${at + 1}`;
  const picked = lookedAt(graph.through([label], pick === '' ? 'null' : pick), graph);
  graph.through([picked], `${resized(still, plan)}${TO_PICTURE[still.format]}`, 'out');
  const { bytes, collected } = await step(workshop, {
    inputs: await openInputs(graph.inputs),
    graph: graph.text(),
    graphFiles: [...textFiles(slice.plan, texts).files, ...graph.files],
    collect: [LOOK_FILE],
    maps: ['[out]'],
    outputOptions: [...ENCODERS[still.format], '-frames:v', '1', '-map_metadata', '-1'],
    output: { path: still.path, muxer: 'image2' },
    limits: limitsFor(2, 200_000_000, 30),
    intermediate: !still.durable,
  });
  return { bytes, look: readLook(collected[LOOK_FILE] ?? '', 1) };
}

/** The frame alone; inside a transition the whole of it, for how far it has come shows only against its length. */
export function spanAround(frame: number, plan: RenderPlan): Frames {
  const transitions = picturesIn(plan.layers).flatMap(({ transition }) =>
    transition === undefined ? [] : [transition],
  );
  let span = { from: frame, to: frame + 1 };
  for (let grown = true; grown; ) {
    const cut = transitions.filter((one) => one.from < span.to && one.to > span.from);
    const from = Math.max(0, Math.min(span.from, ...cut.map((one) => one.from)));
    const to = Math.min(plan.frames, Math.max(span.to, ...cut.map((one) => one.to)));
    grown = from < span.from || to > span.to;
    span = { from, to };
  }
  return span;
}

function resized({ shortSide }: Still, { width, height }: RenderPlan): string {
  if (shortSide === undefined || shortSide >= Math.min(width, height)) return '';
  return width < height ? `scale=${shortSide}:-2:flags=area,` : `scale=-2:${shortSide}:flags=area,`;
}
