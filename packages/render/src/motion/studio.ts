import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import type { InputSpec } from '@reelsmith/ffmpeg';
import type { MotionSource, MovingStill } from '../graph/span.ts';
import { createFrames } from './frames.ts';
import { KERNEL } from './generated/kernel.ts';
import { kernelRuns } from './kernel.ts';
import { createStills, type StillOptions } from './stills.ts';
import { createMotionWorkers, type MotionWorkers } from './workers.ts';

/** Frames of moving stills for the spans of one render. */
export interface MotionStudio extends MotionSource {
  /** Ends all streams, threads and pictures that are being made. */
  close(): Promise<void>;
}

export interface MotionOptions extends StillOptions {
  /** Threads at once. */
  readonly most?: number | undefined;
  /** Threads of somebody else, who closes them. */
  readonly workers?: MotionWorkers | undefined;
}

/** Other bytes of the kernel may draw other pixels. */
const KERNEL_HASH = createHash('sha256').update(KERNEL).digest('hex').slice(0, 16);

/** Opens the studio; costs nothing until the first still moves. Undefined on machines that cannot run the kernel: then
 *  graphs move pictures by filters. */
export function createMotionStudio(options: MotionOptions): MotionStudio | undefined {
  if (!kernelRuns()) return undefined;
  const stills = createStills(options);
  const workers = options.workers ?? createMotionWorkers(options.most ?? availableParallelism());
  const identify = (moving: MovingStill): string => {
    const windows = createHash('sha256').update(new Uint8Array(moving.windows.buffer)).digest('hex');
    return `motion ${KERNEL_HASH} ${stills.identify(moving.still)} ${sizeOf(moving)} ${windows}`;
  };
  return {
    frames: (moving) => ({ identity: identify(moving), pipe: true, open: () => open(moving) }),
    close: async () => {
      await Promise.all([stills.close(), options.workers === undefined ? workers.close() : undefined]);
    },
  };

  async function open(moving: MovingStill): Promise<InputSpec> {
    const { still, target, rate, windows } = moving;
    const shape = { raster: still.size, target, alpha: still.alpha };
    const stream = createFrames(workers, { shape, rasterPath: await stills.file(still), windows });
    const pixelFormat = still.alpha ? 'yuva420p' : 'yuv420p';
    const options = { videoSize: sizeOf(moving), pixelFormat, framerate: rate.num / rate.den } as const;
    return { kind: 'ownPipe', format: 'rawvideo', stream, options };
  }
}

const sizeOf = ({ target }: MovingStill) => `${target.width}x${target.height}` as const;
