const MB = 1_048_576;

/** Every limit of the product, in one place; printed into docs, skills and `/v1/limits`. Operators may change the ones
 *  that `service/config` names. */
export const LIMITS = {
  /** Per file; MAX_UPLOAD_MB. */
  uploadBytes: 500 * MB,
  documentBytes: 2 * MB,
  filesPerUpload: 20,
  /** Header and form-field bytes around a multipart file. */
  messageBytes: 65_536,
  /** What the clause parser reads; the rest is only quoted text. */
  parsedMessageBytes: 16_384,
  wireExtraBytes: 65_536,
  draftBytes: 4 * MB,
  imageMegapixels: 100,
  videoMegapixels: 40,
  mediaDurationMs: 6 * 3_600_000,
  mediaStreams: 32,
  audioChannels: 16,
  sampleRate: 384_000,
  framesPerSecond: 240,
  fileNameCodePoints: 200,
  claimTokenSeconds: 604_800,
  anonymousTokenDays: 7,
  anonymousCredits: 100,
  turnMs: 15 * 60_000,
  /** What a language model may use up for one message: its time ends before the turn's, so that the rules can take over. */
  modelToolCalls: 20,
  modelPlanMs: 14 * 60_000,
  modelSilenceMs: 180_000,
  modelTokens: 400_000,
  modelAnswerTokens: 8000,
  /** How long a provider may take for one thing. */
  makingMs: 60 * 60_000,
  /** Longest film or sound that is taken from a provider. */
  madeMediaMs: 10 * 60_000,
  heartbeatMs: 10_000,
  streamsPerToken: 8,
  streamsPerAddress: 64,
  streamsTotal: 2000,
  redirects: 3,
  keepRendersDays: 30,
} as const;

/** The formats that upload and can be used, by what the wire calls them. */
export const MEDIA_FORMATS = [
  'mp4',
  'mov',
  'avi',
  'webm',
  'mkv',
  'jpg',
  'png',
  'gif',
  'webp',
  'mp3',
  'wav',
  'm4a',
  'aac',
] as const;
export type MediaFormat = (typeof MEDIA_FORMATS)[number];
/** Documents come in at the same door, are parsed by us and never given to ffmpeg. */
export const DOCUMENT_FORMATS = ['srt', 'vtt', 'ass', 'txt', 'md', 'cube'] as const;
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];
