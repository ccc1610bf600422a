import { type Asset, Draft, mediaSegment, type PlannerContext, type Segment, type Track } from '@reelsmith/core';
import { asset, counting, told } from './studio.ts';

const CITY = asset('城市.mp4', 'video', 12_000);
const BEACH = asset('海边.mov', 'video', 10_000);
const FOREST = asset('森林.webm', 'video', 8000);
const SONG = asset('音乐.mp3', 'audio', 90_000);
const PHOTOS = ['厨房.jpg', '花园.png', '泳池.jpg', '小狗.jpg', '日落.webp', '蛋糕.jpg'].map((name) =>
  asset(name, 'image', 0, { width: 1600, height: 1200 }),
);
const SCREEN = asset('录屏.mp4', 'video', 30_000);
const WEBCAM = asset('摄像头.mp4', 'video', 30_000, { width: 1280, height: 720 });
const NARRATION = asset('旁白.wav', 'audio', 28_000);
const BEAT = asset('节拍.wav', 'audio', 60_000);
const CALM = asset('钢琴曲.mp3', 'audio', 60_000);
const SKATE = asset('滑板.mp4', 'video', 20_000, { width: 1080, height: 1920 });
const CROSS = { type: 'crossfade', durationMs: 1000 } as const;

/** A piece of a file between two seconds of the timeline. */
function piece(file: Asset, from: number, to: number, more: Partial<Segment> = {}): Segment {
  const whole = mediaSegment(file, { id: `on ${file.name}`, startMs: from * 1000 });
  return { ...whole, durationMs: (to - from) * 1000, ...more };
}

function words(text: string, from: number, to: number): Segment {
  const [startMs, durationMs] = [from * 1000, (to - from) * 1000];
  return { id: `text ${from}`, name: text, source: { kind: 'text', text }, startMs, durationMs, sourceStartMs: 0 };
}

function track(role: NonNullable<Track['role']>, kind: Track['kind'], segments: Segment[]): Track {
  return { id: `track ${role}`, kind, role, segments };
}

const TRIP = track('main', 'video', [piece(CITY, 0, 10), piece(BEACH, 10, 20), piece(FOREST, 20, 26)]);
const PROMO = track('main', 'video', [
  piece(CITY, 0, 8, { sourceStartMs: 1000 }),
  piece(BEACH, 8, 16, { sourceStartMs: 1000, transitionIn: CROSS }),
  piece(FOREST, 16, 24, { transitionIn: CROSS }),
]);
const CORNER = { x: 0.72, y: 0.72, width: 0.25, height: 0.25 };

/** Where people who write Chinese may stand: uploads and timelines with Chinese names. */
const STANDS = {
  uploads: { assets: [CITY, BEACH, FOREST, SONG], tracks: [] },
  photos: { assets: [...PHOTOS, CALM], tracks: [] },
  trip: { assets: [CITY, BEACH, FOREST, SONG], tracks: [TRIP] },
  twoSongs: { assets: [CITY, BEACH, FOREST, CALM, BEAT], tracks: [TRIP] },
  promo: {
    assets: [CITY, BEACH, FOREST, SONG],
    tracks: [
      PROMO,
      track('title', 'text', [words('夏日大促', 0, 3), words('低至五折', 10, 14), words('欢迎光临', 20, 24)]),
      track('bgm', 'audio', [piece(SONG, 0, 24, { volume: 0.4, fadeOutMs: 1000 })]),
    ],
  },
  slides: {
    assets: [...PHOTOS, CALM],
    tracks: [
      track(
        'main',
        'video',
        PHOTOS.slice(0, 5).map((photo, index) => piece(photo, index * 4, index * 4 + 4)),
      ),
      track('bgm', 'audio', [piece(CALM, 0, 20, { volume: 0.3 })]),
    ],
  },
  short: {
    assets: [SKATE, SONG],
    tracks: [
      track('main', 'video', [piece(SKATE, 0, 15, { sourceStartMs: 2000 })]),
      track('subtitle', 'text', [words('看这个动作', 0, 4), words('他从不放弃', 5, 9), words('下次再见', 11, 15)]),
      track('bgm', 'audio', [piece(SONG, 0, 15, { volume: 0.5 })]),
    ],
  },
  lesson: {
    assets: [SCREEN, WEBCAM, NARRATION, CALM],
    tracks: [
      track('main', 'video', [piece(SCREEN, 0, 30)]),
      track('overlay', 'video', [piece(WEBCAM, 0, 30, { placement: CORNER })]),
      track('voice', 'audio', [piece(NARRATION, 0, 28)]),
      track('bgm', 'audio', [piece(CALM, 0, 30, { volume: 0.3 })]),
    ],
  },
} as const satisfies Record<string, { assets: readonly Asset[]; tracks: readonly Track[] }>;

export type ChineseStand = keyof typeof STANDS;

/** Such a stand as the planner is told it. */
export function chineseStand(stand: ChineseStand): PlannerContext {
  const { assets, tracks } = STANDS[stand];
  const canvas = { width: 1920, height: 1080, fps: 30 };
  const draft = Draft.parse({ version: 1, id: 'film', title: '', canvas, tracks: structuredClone(tracks) });
  return {
    draft,
    assets: [...assets],
    recentSegmentIds: [],
    canUndo: true,
    canRedo: true,
    lastChanges: [],
    capabilities: [],
    seed: 7,
    mintId: counting(),
  };
}

/** What a message does there, without ids and sentences: the tracks it leads to, or what is asked, exported or refused. */
export function effectOf(stand: ChineseStand, message: string): { effect: string; changed: boolean } {
  const context = chineseStand(stand);
  const { draft } = context;
  const { plan, draft: after } = told(message, context);
  const others = plan.steps.filter(({ kind }) => kind !== 'edit').map((step) => ({ ...step, id: '' }));
  const refusal = after === draft ? plan.refusal?.code : undefined;
  const shown = JSON.stringify({ ...after, others, refusal }, (key, value: unknown) =>
    key === 'id' || key === 'name' || key === 'question' ? undefined : value,
  );
  return { effect: shown, changed: after !== draft || others.some(({ kind }) => kind !== 'ask') };
}
