/** One stream of a file that we wrote, in exact numbers. */
export interface OwnStream {
  readonly index: number;
  readonly type: 'video' | 'audio' | 'other';
  readonly codec: string;
  readonly profile: string | undefined;
  /** Packets in the file: for video, frames. */
  readonly packets: number;
  /** Length by the packets' own times, seconds, exact to the time base. */
  readonly seconds: number;
  readonly startSeconds: number;
  readonly width: number;
  readonly height: number;
  readonly pixelFormat: string | undefined;
  /** Frames a second as a fraction: "30/1". */
  readonly frameRate: string;
  readonly sampleRate: number;
  readonly channels: number;
}

/** Exact facts of a file that we wrote, for checks before it is published. */
export interface OwnReport {
  readonly format: string;
  readonly seconds: number;
  readonly bytes: number;
  readonly streams: readonly OwnStream[];
}
