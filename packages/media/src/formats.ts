import type { UserDemuxer } from '@reelsmith/ffmpeg';

/** The formats that upload and can be used, and the demuxer that each is read with. */
export const FORMATS = {
  mp4: { demuxer: 'mov', still: false },
  mov: { demuxer: 'mov', still: false },
  avi: { demuxer: 'avi', still: false },
  webm: { demuxer: 'matroska', still: false },
  mkv: { demuxer: 'matroska', still: false },
  jpg: { demuxer: 'jpeg_pipe', still: true },
  png: { demuxer: 'png_pipe', still: true },
  gif: { demuxer: 'gif', still: false },
  webp: { demuxer: 'webp_pipe', still: true },
  mp3: { demuxer: 'mp3', still: false },
  wav: { demuxer: 'wav', still: false },
  m4a: { demuxer: 'mov', still: false },
  aac: { demuxer: 'aac', still: false },
} as const satisfies Record<string, { demuxer: UserDemuxer; still: boolean }>;
export type MediaFormat = keyof typeof FORMATS;

/** Documents: parsed here, never given to ffmpeg. Only these are recognised by their name, and then checked. */
export const DOCUMENTS = ['srt', 'vtt', 'ass', 'txt', 'md', 'cube'] as const;
export type DocumentFormat = (typeof DOCUMENTS)[number];

/** Extensions that file-type gives to what is one of ours under another name. */
const ALIASES: Readonly<Record<string, MediaFormat>> = { m4v: 'mp4', m4b: 'm4a', apng: 'png' };

/** One of our formats, from the extension that the content was recognised by. */
export function formatOf(extension: string): MediaFormat | undefined {
  if (Object.hasOwn(FORMATS, extension)) {
    // hasOwn has just proven that it is a key.
    return extension as MediaFormat;
  }
  return Object.hasOwn(ALIASES, extension) ? ALIASES[extension] : undefined;
}

/** The document format that a name stands for. */
export function documentOf(name: string): DocumentFormat | undefined {
  const extension = /\.([a-z]{2,4})$/i.exec(name)?.[1]?.toLowerCase();
  return DOCUMENTS.find((format) => format === extension);
}

export const ACCEPTED = Object.keys(FORMATS).join(', ');
