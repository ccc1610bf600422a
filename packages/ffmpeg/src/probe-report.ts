/** One stream of a user's file as its container and codec claim it. */
export interface ProbeStream {
  readonly index: number;
  readonly type: 'video' | 'audio' | 'subtitle' | 'data' | 'attachment' | 'unknown';
  readonly codec: string;
  readonly profile: string | undefined;
  readonly width: number;
  readonly height: number;
  readonly pixelFormat: string | undefined;
  readonly sampleAspectRatio: string | undefined;
  readonly fieldOrder: string | undefined;
  readonly colorTransfer: string | undefined;
  readonly colorPrimaries: string | undefined;
  readonly colorSpace: string | undefined;
  readonly colorRange: string | undefined;
  /** Fractions: "30/1". `realFrameRate` is the lowest rate that represents all time stamps. */
  readonly averageFrameRate: string;
  readonly realFrameRate: string;
  readonly timeBase: string;
  readonly sampleRate: number;
  readonly channels: number;
  readonly channelLayout: string | undefined;
  readonly startSeconds: number;
  readonly seconds: number | undefined;
  /** Frames by the header; undefined where it does not say. */
  readonly frames: number | undefined;
  /** Degrees that a player turns the picture clockwise: 0, 90, 180, 270 (or what the file says). */
  readonly rotation: number;
  readonly attachedPicture: boolean;
  readonly isDefault: boolean;
  readonly alphaMode: boolean;
}

/** What a user's file claims to be. Claims, not facts: check every number before using it. */
export interface ProbeReport {
  readonly format: string;
  readonly seconds: number | undefined;
  readonly bytes: number;
  readonly bitRate: number | undefined;
  readonly streams: readonly ProbeStream[];
  readonly tags: Readonly<Record<string, string>>;
}
