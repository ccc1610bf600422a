/** One answer of a stream: a playlist, or bytes of a rendition. */
export interface StreamPart {
  readonly contentType: string;
  readonly bytes: Buffer;
  /** Playlists grow: nobody may keep them. */
  readonly changes: boolean;
}

export function playlistPart(text: string): StreamPart {
  return { contentType: 'application/vnd.apple.mpegurl', bytes: Buffer.from(text), changes: true };
}

export function segmentPart(kind: 'video' | 'audio', bytes: Buffer): StreamPart {
  return { contentType: kind === 'video' ? 'video/mp4' : 'audio/mp4', bytes, changes: false };
}
