/** What the ffmpeg at hand can do. */
export interface Capabilities {
  readonly version: string;
  readonly major: number;
  readonly minor: number;
  readonly ffmpegPath: string;
  readonly ffprobePath: string;
  readonly encoders: ReadonlySet<string>;
  readonly filters: ReadonlySet<string>;
  /** One line per thing that is missing, with the way out; empty when all is there. */
  readonly missing: readonly string[];
}
