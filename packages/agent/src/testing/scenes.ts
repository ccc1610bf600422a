import {
  type Asset,
  addMusic,
  addText,
  applyAll,
  type CompoundResult,
  chain,
  type Draft,
  emptyDraft,
  joinWithTransitions,
  mediaSegment,
  type OfferedOperation,
  type Plan,
  type PlannerContext,
  placeMedia,
  type Segment,
} from '@reelsmith/core';
import { asset, counting, told } from './studio.ts';

/** Where the tables of phrasings stand: three clips with titles and a song; a lesson with an inset and a narration; photos; clips
 *  and two songs to choose from; one clip four times. */
export type SceneName =
  | 'trip'
  | 'promo'
  | 'lesson'
  | 'slides'
  | 'uploads'
  | 'recording'
  | 'photos'
  | 'twoSongs'
  | 'pieces';

const CITY = asset('city.mp4', 'video', 12_000);
const BEACH = asset('beach.mov', 'video', 10_000);
const FOREST = asset('forest.webm', 'video', 8000);
const SONG = asset('song.mp3', 'audio', 90_000);
const PIANO = asset('calm piano.mp3', 'audio', 120_000);
const BEAT = asset('beat.wav', 'audio', 60_000);
const SCREEN = asset('screen.mp4', 'video', 30_000);
const WEBCAM = asset('webcam.mp4', 'video', 30_000);
const NARRATION = asset('narration.wav', 'audio', 28_000);
const PHOTOS = ['kitchen.jpg', 'garden.png', 'pool.jpg', 'dog.jpg', 'cake.jpg'].map((name) => asset(name, 'image'));
const DRONE = asset('drone.mp4', 'video', 5000);
const TALK = asset('interview.mp4', 'video', 600_000);

type Step = (draft: Draft, mintId: (prefix: string) => string) => CompoundResult;

const place =
  (...assets: Asset[]): Step =>
  (draft, mintId) =>
    placeMedia(draft, { assets, mintId, imageMs: 4000 });
const words =
  (text: string, from: number, to: number): Step =>
  (draft, mintId) =>
    addText(draft, { text, startMs: from * 1000, durationMs: (to - from) * 1000, role: 'title', mintId });
const song =
  (volume: number): Step =>
  (draft, mintId) =>
    addMusic(draft, { asset: SONG, volume, mintId });
const joined: Step = (draft) => joinWithTransitions(draft, { type: 'crossfade' });

const plain = (operations: OfferedOperation[]): CompoundResult => ({ ok: true, operations, notes: [] });

/** A segment on a track of its own. */
const layer =
  (role: 'overlay' | 'voice', file: Asset, placement?: Segment['placement']): Step =>
  (_draft, mintId) => {
    const id = mintId('trk');
    const kind = role === 'overlay' ? 'video' : 'audio';
    const segment: Segment = {
      ...mediaSegment(file, { id: mintId('seg'), startMs: 0 }),
      ...(placement && { placement }),
    };
    return plain([
      { op: 'addTrack', track: { id, kind, role, segments: [] } },
      { op: 'insert', trackId: id, segment, ripple: 'none' },
    ]);
  };

const SCENES: Readonly<Record<SceneName, { assets: Asset[]; steps: Step[] }>> = {
  trip: { assets: [CITY, BEACH, FOREST, SONG], steps: [place(CITY, BEACH, FOREST)] },
  promo: {
    assets: [CITY, BEACH, FOREST, SONG],
    steps: [
      place(CITY, BEACH, FOREST),
      joined,
      words('Summer Sale', 0, 3),
      words('Half price', 10, 14),
      words('Visit us', 25, 29),
      song(0.4),
    ],
  },
  lesson: {
    assets: [SCREEN, WEBCAM, NARRATION, SONG],
    steps: [
      place(SCREEN),
      layer('overlay', WEBCAM, { x: 0.72, y: 0.72, width: 0.25, height: 0.25 }),
      layer('voice', NARRATION),
      song(0.3),
    ],
  },
  slides: { assets: [...PHOTOS, SONG], steps: [place(...PHOTOS), song(0.3)] },
  uploads: { assets: [CITY, BEACH, FOREST, SONG], steps: [] },
  recording: { assets: [TALK], steps: [place(TALK)] },
  photos: { assets: [...PHOTOS, PIANO], steps: [] },
  twoSongs: { assets: [CITY, BEACH, FOREST, PIANO, BEAT], steps: [place(CITY, BEACH, FOREST)] },
  pieces: { assets: [DRONE, SONG], steps: [place(DRONE, DRONE, DRONE, DRONE)] },
};

/** A scene as the planner is told it. */
export function sceneOf(name: SceneName): PlannerContext {
  const mintId = counting();
  const { assets, steps } = SCENES[name];
  const empty = emptyDraft('film');
  const made = chain(empty, ...steps.map((step) => (draft: Draft) => step(draft, mintId)));
  if (!made.ok) throw new Error(JSON.stringify(made.refusal));
  const seen = steps.length === 0 ? { ok: true as const, draft: empty } : applyAll(empty, made.operations);
  if (!seen.ok) throw new Error(JSON.stringify(seen.refusal));
  return {
    draft: seen.draft,
    assets,
    recentSegmentIds: [],
    canUndo: true,
    canRedo: false,
    lastChanges: [],
    capabilities: [],
    seed: 7,
    mintId,
  };
}

/** What a message leads to, without the ids of what it makes: two messages that mean the same come to the same. */
export function outcome(message: string, name: SceneName): unknown {
  return outcomeOfAll([message], name);
}

/** The same for messages one after the other, none of which knows of those before it. */
export function outcomeOfAll(messages: readonly string[], name: SceneName): unknown {
  const start = sceneOf(name);
  let context = start;
  const other: unknown[] = [];
  for (const message of messages) {
    const { plan, draft } = told(message, context);
    other.push(...besidesOf(plan));
    if (messages.length === 1 && JSON.stringify(draft) === JSON.stringify(start.draft) && other.length === 0)
      return { intent: plan.intent, refusal: plan.refusal?.code };
    context = { ...context, draft };
  }
  return { draft: anonymous(context.draft), other };
}

/** What a plan does besides its edits. */
function besidesOf({ steps }: Plan): unknown[] {
  return steps.flatMap((step): unknown[] => {
    if (step.kind === 'export') return [step.output];
    if (step.kind === 'history') return [step.action];
    return step.kind === 'ask' ? ['ask'] : [];
  });
}

function anonymous({ tracks, ...rest }: Draft): unknown {
  const bare = tracks.map(({ id: _track, segments, ...track }) => ({
    ...track,
    segments: segments.map(({ id: _segment, ...segment }) => segment),
  }));
  return { ...rest, tracks: bare };
}
