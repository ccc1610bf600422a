import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Ffmpeg } from '@reelsmith/ffmpeg';
import { limitsFor, StepFailed } from '../engine/run.ts';
import { openInputs } from '../graph/inputs.ts';
import type { Still } from '../graph/span.ts';
import { bytesOf } from './planes.ts';

export interface StillOptions {
  readonly ffmpeg: Ffmpeg;
  /** Where the pictures lie until the render ends. */
  readonly folder: string;
  readonly signal: AbortSignal | undefined;
}

/** Pictures that are decoded, fitted and graded once for all spans that move over them. */
export interface Stills {
  /** Stands for the picture's content, without a path. */
  identify(still: Still): string;
  /** The file with its planes; made by whoever asks first. Throws StepFailed. */
  file(still: Still): Promise<string>;
  /** Ends what is being made; nothing is written into the folder afterwards. */
  close(): Promise<void>;
}

export function createStills({ ffmpeg, folder, signal }: StillOptions): Stills {
  const made = new Map<string, Promise<string>>();
  const stop = new AbortController();
  const both = signal === undefined ? stop.signal : AbortSignal.any([signal, stop.signal]);
  const make = async (still: Still, path: string): Promise<string> => {
    const { graph, label, size, alpha } = still;
    const bytes = bytesOf(size, alpha);
    const result = await ffmpeg.run(
      {
        inputs: await openInputs(graph.inputs),
        graph: graph.text(),
        maps: [`[${label}]`],
        outputOptions: ['-frames:v', '1', '-c:v', 'rawvideo', '-pix_fmt', alpha ? 'yuva420p' : 'yuv420p'],
        output: { path, muxer: 'rawvideo' },
        limits: { ...limitsFor(1, 0, 60), outputBytes: bytes + 1_048_576 },
        threads: 1,
        intermediate: true,
      },
      { signal: both },
    );
    if (!result.ok) throw new StepFailed(result);
    if (result.bytes === bytes) return path;
    const detail = `A still picture has ${result.bytes} bytes and should have ${bytes}.`;
    throw new StepFailed({ ok: false, reason: 'failed', detail });
  };
  return {
    identify,
    file: (still) => {
      const key = identify(still);
      const making = made.get(key) ?? make(still, join(folder, `still-${key.slice(0, 32)}.yuv`));
      made.set(key, making);
      return making;
    },
    close: async () => {
      stop.abort();
      await Promise.allSettled(made.values());
    },
  };
}

function identify({ graph, size, alpha }: Still): string {
  const identity = [graph.text(), graph.inputs.map((input) => input.identity), size.width, size.height, alpha];
  return createHash('sha256').update(JSON.stringify(identity)).digest('hex');
}
