/** What moves: planes of yuv420p, or of yuva420p when `alpha`. All sizes are even. */
export interface Shape {
  readonly raster: { readonly width: number; readonly height: number };
  readonly target: { readonly width: number; readonly height: number };
  readonly alpha: boolean;
}

/** One stream of frames. `windows` holds x, y, width and height in pixels of the raster for every frame. */
export interface FrameJob {
  readonly shape: Shape;
  /** File with the planes of the still, one after the other. */
  readonly rasterPath: string;
  readonly windows: Float64Array;
}

/** Finished frames that may wait at once, in memory that both threads see. */
export const SLOTS = 3;

/** From the render to the worker. Slots are drawn in the order they are asked for. */
export type Order =
  | { readonly type: 'open'; readonly id: number; readonly job: FrameJob }
  | { readonly type: 'draw'; readonly id: number; readonly frame: number; readonly slot: number }
  | { readonly type: 'close'; readonly id: number };

/** From the worker to the render. */
export type Answer =
  | {
      readonly type: 'opened';
      readonly id: number;
      readonly memory: SharedArrayBuffer;
      readonly slots: readonly number[];
      readonly frameBytes: number;
    }
  | { readonly type: 'drawn'; readonly id: number; readonly slot: number }
  | { readonly type: 'failed'; readonly id: number };
