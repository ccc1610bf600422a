import type { VideoTrack } from '../mp4/movie.ts';

/** One segment of a media playlist. */
export interface Listed {
  readonly name: string;
  readonly seconds: number;
}

export interface MediaPlaylist {
  readonly init: string;
  readonly segments: readonly Listed[];
  /** No segment is longer; told at once, since it may not change while the list grows. */
  readonly longestSeconds: number;
  /** Nothing will be added. */
  readonly ended: boolean;
}

/** A list of segments of one rendition that only ever grows (HLS, fMP4). */
export function mediaPlaylist({ init, segments, longestSeconds, ended }: MediaPlaylist): string {
  return lines([
    '#EXTM3U',
    '#EXT-X-VERSION:7',
    `#EXT-X-TARGETDURATION:${Math.max(1, Math.ceil(longestSeconds))}`,
    '#EXT-X-MEDIA-SEQUENCE:0',
    '#EXT-X-PLAYLIST-TYPE:EVENT',
    '#EXT-X-INDEPENDENT-SEGMENTS',
    `#EXT-X-MAP:URI="${init}"`,
    ...segments.flatMap(({ name, seconds }) => [`#EXTINF:${seconds.toFixed(6)},`, name]),
    ...(ended ? ['#EXT-X-ENDLIST'] : []),
  ]);
}

export interface Master {
  readonly video: VideoTrack;
  /** Bits a second that a reader must be able to take, sound included. */
  readonly bitsPerSecond: number;
  readonly framesPerSecond: number;
}

/** The list of renditions: one of pictures and one of sound. */
export function masterPlaylist({ video, bitsPerSecond, framesPerSecond }: Master): string {
  const codecs = `CODECS="${codecOf(video)},mp4a.40.2"`;
  return lines([
    '#EXTM3U',
    '#EXT-X-VERSION:7',
    '#EXT-X-INDEPENDENT-SEGMENTS',
    '#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID="sound",NAME="Sound",DEFAULT=YES,AUTOSELECT=YES,CHANNELS="2",URI="sound.m3u8"',
    `#EXT-X-STREAM-INF:BANDWIDTH=${Math.ceil(bitsPerSecond)},RESOLUTION=${video.width}x${video.height},FRAME-RATE=${framesPerSecond.toFixed(3)},${codecs},AUDIO="sound"`,
    'video.m3u8',
  ]);
}

/** "avc1.64001f". */
function codecOf({ config: { profile, compatibility, level } }: VideoTrack): string {
  return `avc1.${Buffer.from([profile, compatibility, level]).toString('hex')}`;
}

const lines = (all: readonly string[]): string => `${all.join('\n')}\n`;
