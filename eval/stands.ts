// Where a conversation begins: what was uploaded, and what lies on the timeline. Drafts are written out here, not made by the
// planner or its compounds, so that nothing under test has a hand in them.
import { type Asset, Draft, type MediaKind, type Segment, type Track } from '@reelsmith/core';

export interface Stand {
  readonly draft: Draft;
  readonly assets: readonly Asset[];
}

interface File {
  readonly name: string;
  readonly kind: MediaKind;
  /** Seconds; pictures have none. */
  readonly seconds?: number;
  readonly size?: readonly [number, number];
  readonly silent?: boolean;
}

const file = (name: string, kind: MediaKind, more: Omit<File, 'name' | 'kind'> = {}): File => ({ name, kind, ...more });

/** Name of a file without its ending: what people say. */
export const stem = (name: string): string => name.replace(/\.[^.]+$/, '');

function asset({ name, kind, seconds = 0, size = [1920, 1080], silent = false }: File): Asset {
  const [width, height] = kind === 'audio' ? [0, 0] : size;
  const sounding = kind !== 'image' && !silent;
  return {
    id: `asset-${stem(name)}`,
    name,
    hash: `hash of ${name}`,
    facts: {
      kind,
      format: name.split('.').at(-1) ?? '',
      demuxer: 'mov',
      durationMs: kind === 'image' ? 0 : seconds * 1000,
      width,
      height,
      fps: kind === 'video' ? 30 : 0,
      variableFrameRate: false,
      rotation: 0,
      anamorphic: false,
      hdr: false,
      interlaced: false,
      alpha: false,
      hasAudio: sounding,
      audioChannels: sounding ? 2 : 0,
      sampleRate: sounding ? 48_000 : 0,
      bytes: 1_000_000,
    },
  };
}

/** A piece of a file on a track: seconds on the timeline, and where in the file it starts. */
function piece(
  of: File,
  from: number,
  to: number,
  more: Partial<Segment> & { at?: number; id?: string } = {},
): Segment {
  const { at = 0, id, ...rest } = more;
  const [width, height] = of.size ?? [1920, 1080];
  return {
    id: id ?? `seg-${stem(of.name)}`,
    name: of.name,
    source: {
      kind: 'media',
      assetId: `asset-${stem(of.name)}`,
      media: of.kind,
      ...(of.kind === 'image' ? {} : { durationMs: (of.seconds ?? 0) * 1000 }),
      ...(of.kind === 'audio' ? {} : { width, height }),
      hasAudio: of.kind !== 'image' && of.silent !== true,
    },
    startMs: from * 1000,
    durationMs: (to - from) * 1000,
    sourceStartMs: at * 1000,
    ...rest,
  };
}

function words(text: string, from: number, to: number, more: Partial<Segment> = {}): Segment {
  return {
    id: `text-${from}`,
    name: text,
    source: { kind: 'text', text },
    startMs: from * 1000,
    durationMs: (to - from) * 1000,
    sourceStartMs: 0,
    ...more,
  };
}

const KINDS = {
  main: 'video',
  overlay: 'video',
  bgm: 'audio',
  voice: 'audio',
  title: 'text',
  subtitle: 'text',
  text: 'text',
} as const;

function track(role: keyof typeof KINDS, segments: Segment[], more: Partial<Track> = {}): Track {
  return { id: `track-${role}`, kind: KINDS[role], role, segments, ...more };
}

interface Names {
  city: string;
  beach: string;
  forest: string;
  song: string;
  calm: string;
  beat: string;
  photos: readonly string[];
  talk: string;
  skate: string;
  screen: string;
  webcam: string;
  narration: string;
  drone: string;
  sale: string;
  discount: string;
  visit: string;
  cues: readonly [string, string, string];
}

const EN: Names = {
  city: 'city.mp4',
  beach: 'beach.mov',
  forest: 'forest.webm',
  song: 'song.mp3',
  calm: 'calm piano.mp3',
  beat: 'beat.wav',
  photos: ['kitchen.jpg', 'garden.png', 'pool.jpg', 'dog.jpg', 'sunset.webp', 'cake.jpg'],
  talk: 'interview.mp4',
  skate: 'skate.mp4',
  screen: 'screen.mp4',
  webcam: 'webcam.mp4',
  narration: 'narration.wav',
  drone: 'drone.mp4',
  sale: 'Summer Sale',
  discount: 'Up to 50% off',
  visit: 'Visit our shop',
  cues: ['Watch this trick', 'He never gives up', 'See you next time'],
};

const ZH: Names = {
  city: '城市.mp4',
  beach: '海边.mov',
  forest: '森林.webm',
  song: '音乐.mp3',
  calm: '钢琴曲.mp3',
  beat: '节拍.wav',
  photos: ['厨房.jpg', '花园.png', '泳池.jpg', '小狗.jpg', '日落.webp', '蛋糕.jpg'],
  talk: '采访.mp4',
  skate: '滑板.mp4',
  screen: '录屏.mp4',
  webcam: '摄像头.mp4',
  narration: '旁白.wav',
  drone: '航拍.mp4',
  sale: '夏日大促',
  discount: '低至五折',
  visit: '欢迎光临',
  cues: ['看这个动作', '他从不放弃', '下次再见'],
};

const WIDE = { width: 1920, height: 1080, fps: 30 };
const UPRIGHT = { width: 1080, height: 1920, fps: 30 };

function standsOf(names: Names): Record<StandName, Stand> {
  const city = file(names.city, 'video', { seconds: 12 });
  const beach = file(names.beach, 'video', { seconds: 10 });
  const forest = file(names.forest, 'video', { seconds: 8 });
  const song = file(names.song, 'audio', { seconds: 90 });
  const calm = file(names.calm, 'audio', { seconds: 60 });
  const beat = file(names.beat, 'audio', { seconds: 40 });
  const photos = names.photos.map((name) => file(name, 'image', { size: [1600, 1200] }));
  const talk = file(names.talk, 'video', { seconds: 600 });
  const skate = file(names.skate, 'video', { seconds: 20, size: [1080, 1920] });
  const screen = file(names.screen, 'video', { seconds: 30 });
  const webcam = file(names.webcam, 'video', { seconds: 30, size: [1280, 720] });
  const narration = file(names.narration, 'audio', { seconds: 28 });
  const drone = file(names.drone, 'video', { seconds: 40, silent: true });

  const stand = (files: readonly File[], tracks: Track[], canvas = WIDE): Stand => ({
    assets: files.map(asset),
    draft: Draft.parse({ version: 1, id: 'film', title: '', canvas, tracks }),
  });
  const cross = { type: 'crossfade', durationMs: 1000 } as const;
  const slow = { type: 'zoom_in', amount: 0.1 } as const;
  return {
    /** Nothing anywhere. */
    empty: stand([], []),
    /** Three clips (12 s, 10 s, 8 s) and a song of 90 s uploaded; the timeline is empty. */
    uploads: stand([city, beach, forest, song], []),
    /** One clip of 12 s uploaded; the timeline is empty. */
    single: stand([city], []),
    /** Six photos (4:3) and a calm piece of 60 s uploaded; the timeline is empty. */
    photos: stand([...photos, calm], []),
    /** A recording of 10 minutes uploaded; the timeline is empty. */
    recording: stand([talk], []),
    /** city 0-10 (of 12 s), beach 10-20 (all of it), forest 20-26 (of 8 s, from second 1), hard cuts; song uploaded, unused. */
    trip: stand(
      [city, beach, forest, song],
      [track('main', [piece(city, 0, 10), piece(beach, 10, 20), piece(forest, 20, 26, { at: 1 })])],
    ),
    /** The same clips and two pieces of music uploaded: calm (60 s) and beat (40 s), none of them used. */
    twoSongs: stand(
      [city, beach, forest, calm, beat],
      [track('main', [piece(city, 0, 10), piece(beach, 10, 20), piece(forest, 20, 26, { at: 1 })])],
    ),
    /** Three clips of 8 s with crossfades of 1 s, three texts, a song at 40 %: 24 s in all. */
    promo: stand(
      [city, beach, forest, song],
      [
        track('main', [
          piece(city, 0, 8, { at: 1 }),
          piece(beach, 8, 16, { at: 1, transitionIn: cross }),
          piece(forest, 16, 24, { transitionIn: cross }),
        ]),
        track('title', [words(names.sale, 0, 3), words(names.discount, 10, 14), words(names.visit, 20, 24)]),
        track('bgm', [piece(song, 0, 24, { volume: 0.4, fadeOutMs: 1000 })]),
      ],
    ),
    /** The recording of 10 minutes on the timeline, whole. */
    talk: stand([talk], [track('main', [piece(talk, 0, 600)])]),
    /** Five of the photos, 4 s each, slow zoom in, crossfades of 0.5 s, the calm piece at 30 %: 20 s. The sixth photo is unused. */
    slides: stand(
      [...photos, calm],
      [
        track(
          'main',
          photos.slice(0, 5).map((photo, index) =>
            piece(photo, index * 4, index * 4 + 4, {
              motion: slow,
              ...(index === 0 ? {} : { transitionIn: { type: 'crossfade', durationMs: 500 } }),
            }),
          ),
        ),
        track('bgm', [piece(calm, 0, 20, { volume: 0.3, fadeOutMs: 1000 })]),
      ],
    ),
    /** Upright 9:16: skate 0-15 (of 20 s, from second 2), three captions, the beat at 50 %. */
    short: stand(
      [skate, beat],
      [
        track('main', [piece(skate, 0, 15, { at: 2 })]),
        track('subtitle', [words(names.cues[0], 0, 4), words(names.cues[1], 5, 9), words(names.cues[2], 11, 15)]),
        track('bgm', [piece(beat, 0, 15, { volume: 0.5 })]),
      ],
      UPRIGHT,
    ),
    /** A screen recording of 30 s, a webcam over it in the lower right corner, a narration of 28 s, calm music at 30 %. */
    lesson: stand(
      [screen, webcam, narration, calm],
      [
        track('main', [piece(screen, 0, 30)]),
        track('overlay', [piece(webcam, 0, 30, { placement: { x: 0.72, y: 0.72, width: 0.25, height: 0.25 } })]),
        track('voice', [piece(narration, 0, 28)]),
        track('bgm', [piece(calm, 0, 30, { volume: 0.3 })]),
      ],
    ),
    /** Four pieces of one silent clip of 40 s, out of order: 0-5 = its 20-25, 5-10 = 0-5, 10-15 = 30-35, 15-20 = 10-15. */
    pieces: stand(
      [drone, song],
      [
        track('main', [
          piece(drone, 0, 5, { at: 20, id: 'seg-1' }),
          piece(drone, 5, 10, { at: 0, id: 'seg-2' }),
          piece(drone, 10, 15, { at: 30, id: 'seg-3' }),
          piece(drone, 15, 20, { at: 10, id: 'seg-4' }),
        ]),
      ],
    ),
  };
}

export const STAND_NAMES = [
  'empty',
  'uploads',
  'single',
  'photos',
  'recording',
  'trip',
  'twoSongs',
  'promo',
  'talk',
  'slides',
  'short',
  'lesson',
  'pieces',
] as const;
export type StandName = (typeof STAND_NAMES)[number];

/** Every stand with files named in English, and the same with files named in Chinese. */
export const STANDS = { en: standsOf(EN), zh: standsOf(ZH) } as const;
