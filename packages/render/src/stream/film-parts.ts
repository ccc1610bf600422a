import { PACKET, SAMPLE_RATE } from '../sound/samples.ts';
import { initSegment, mediaSegment } from './fragment.ts';
import { type Packet, readMovie, type Track } from './movie.ts';
import { type Listed, masterPlaylist, mediaPlaylist } from './playlist.ts';
import { playlistPart, type StreamPart, segmentPart } from './stream-part.ts';

/** A finished film read as a stream: nothing is made, packets are wrapped as they are asked for. */
export interface FilmStream {
  readonly path: string;
  readonly video: Track;
  readonly sound: Track;
}

/** The film at `path`; undefined when it cannot be streamed: not ours, gone, or with hidden pictures before its start,
 *  which only a file's edit list can hide. */
export async function readFilm(path: string): Promise<FilmStream | undefined> {
  const tracks = await readMovie(path);
  const video = tracks?.find(({ kind }) => kind === 'video');
  const sound = tracks?.find(({ kind }) => kind === 'sound');
  if (video === undefined || sound === undefined) return undefined;
  const plain = video.packets[0]?.shift === video.showFrom && video.packets[0]?.key === true;
  return plain ? { path, video, sound } : undefined;
}

const SEGMENT_SECONDS = 2;
const SOUND_PACKETS = 192;

/** One part of a finished film's stream, by its name; undefined when there is no such part. */
export async function filmPart(film: FilmStream, name: string): Promise<StreamPart | undefined> {
  if (name === 'master.m3u8') return playlistPart(masterOf(film));
  if (name === 'video.m3u8') return playlistPart(videoList(film));
  if (name === 'sound.m3u8') return playlistPart(soundList(film));
  if (name === 'film-video.mp4') return segmentPart('video', initSegment(film.video));
  if (name === 'film-sound.mp4') return segmentPart('sound', initSegment(film.sound));
  const [, letter, number] = /^film-([va])(\d{1,6})\.m4s$/.exec(name) ?? [];
  if (letter === undefined) return undefined;
  const index = Number(number);
  if (letter === 'v') return videoSegment(film, index);
  const from = index * SOUND_PACKETS;
  return filmSound(film, { from, to: Math.min(from + SOUND_PACKETS, soundPackets(film).length) });
}

function masterOf({ video, sound }: FilmStream): string {
  const rate = video.timescale / (video.packets[0]?.duration ?? 1);
  const groups = groupsOf(video);
  const most = Math.max(...groups.map((group) => bitsOf(group) / secondsOf(group, video)));
  return masterPlaylist({
    video,
    framesPerSecond: rate,
    bitsPerSecond: most + bitsOf(sound.packets) / secondsOf(sound.packets, sound),
  });
}

const bitsOf = (packets: readonly Packet[]): number => packets.reduce((sum, { size }) => sum + 8 * size, 0);
const ticksOf = (packets: readonly Packet[]): number => packets.reduce((sum, { duration }) => sum + duration, 0);
const secondsOf = (packets: readonly Packet[], { timescale }: Track): number => ticksOf(packets) / timescale;

/** Packets from key frame to key frame, a few seconds each. */
function groupsOf({ packets, timescale }: Track): Packet[][] {
  const groups: Packet[][] = [];
  for (const packet of packets) {
    const group = groups.at(-1);
    const first = group?.[0];
    const full = first !== undefined && packet.decodeAt - first.decodeAt >= (SEGMENT_SECONDS - 0.5) * timescale;
    if (group === undefined || (packet.key && full)) groups.push([packet]);
    else group.push(packet);
  }
  return groups;
}

function videoList({ video }: FilmStream): string {
  const segments = groupsOf(video).map((group, index) => ({
    name: `film-v${index}.m4s`,
    seconds: secondsOf(group, video),
  }));
  return ended('film-video.mp4', segments);
}

function soundList(film: FilmStream): string {
  const packets = soundPackets(film);
  const count = Math.ceil(packets.length / SOUND_PACKETS);
  const segments = Array.from({ length: count }, (_, index) => ({
    name: `film-a${index}.m4s`,
    seconds: (packets.slice(index * SOUND_PACKETS, (index + 1) * SOUND_PACKETS).length * PACKET) / SAMPLE_RATE,
  }));
  return ended('film-sound.mp4', segments);
}

function ended(init: string, segments: readonly Listed[]): string {
  const longestSeconds = Math.max(...segments.map(({ seconds }) => seconds));
  return mediaPlaylist({ init, segments, longestSeconds, ended: true });
}

async function videoSegment({ path, video }: FilmStream, index: number): Promise<StreamPart | undefined> {
  const packets = groupsOf(video)[index];
  const decodeAt = packets?.[0]?.decodeAt;
  if (packets === undefined || decodeAt === undefined) return undefined;
  return segmentPart('video', await mediaSegment({ path, track: video, packets, decodeAt, sequence: index + 1 }));
}

/** Packets that are heard: those of the encoder's start-up are hidden by the file's edit list. */
export function soundPackets({ sound }: FilmStream): Packet[] {
  return sound.packets.filter(({ decodeAt }) => decodeAt >= sound.showFrom);
}

/** Packets [from, to) of the film's sound as a segment. */
export async function filmSound(
  film: FilmStream,
  { from, to }: { from: number; to: number },
): Promise<StreamPart | undefined> {
  const all = soundPackets(film);
  const packets = all.slice(from, to);
  if (packets.length === 0) return undefined;
  // The sound of a copied film begins inside a packet; what of it is left out is not caught up with.
  const late = (all[0]?.decodeAt ?? 0) - film.sound.showFrom;
  const fragment = { path: film.path, track: film.sound, packets, decodeAt: from * PACKET + late, sequence: from + 1 };
  return segmentPart('sound', await mediaSegment(fragment));
}
