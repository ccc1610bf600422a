import {
  type Asset,
  addMusic,
  addText,
  applyAll,
  chain,
  type Draft,
  emptyDraft,
  joinWithTransitions,
  type MediaKind,
  type Plan,
  type PlannerContext,
  placeMedia,
} from '@reelsmith/core';
import { planMessage } from '../offline/planner.ts';

/** An uploaded file of a test. */
export function asset(name: string, kind: MediaKind, durationMs = 10_000, size = { width: 1920, height: 1080 }): Asset {
  const { width, height } = kind === 'audio' ? { width: 0, height: 0 } : size;
  return {
    id: `asset-${name}`,
    name,
    hash: name,
    facts: {
      kind,
      format: name.split('.').at(-1) ?? '',
      demuxer: 'mov',
      durationMs: kind === 'image' ? 0 : durationMs,
      width,
      height,
      fps: kind === 'video' ? 30 : 0,
      variableFrameRate: false,
      rotation: 0,
      anamorphic: false,
      hdr: false,
      interlaced: false,
      alpha: false,
      hasAudio: kind !== 'image',
      audioChannels: kind === 'image' ? 0 : 2,
      sampleRate: kind === 'image' ? 0 : 48_000,
      bytes: 1000,
    },
  };
}

const CLIPS = [
  asset('city.mp4', 'video', 12_000),
  asset('beach.mov', 'video', 10_000),
  asset('forest.webm', 'video', 8000),
];
const SONG = asset('song.mp3', 'audio', 90_000);
const PICTURES = ['1.jpg', '2.png', '3.webp', '4.gif'].map((name) => asset(name, 'image'));

/** Ids in counting order. */
export function counting(): (prefix: string) => string {
  let count = 0;
  return (prefix) => {
    count += 1;
    return `${prefix}${count}`;
  };
}

export type StageName = 'uploads' | 'photos' | 'nothing' | 'film' | 'joined' | 'scored' | 'one' | 'twoSongs' | 'album';

/** Where a conversation may stand: what is uploaded and what is on the timeline. */
export function stage(name: StageName): PlannerContext {
  const mintId = counting();
  const empty = emptyDraft('film');
  const assets = assetsOf(name);
  return {
    draft: draftOf(name, empty, mintId),
    assets,
    recentSegmentIds: [],
    canUndo: true,
    canRedo: false,
    lastChanges: ['Joined three clips.'],
    capabilities: [],
    seed: 7,
    mintId,
  };
}

function assetsOf(name: StageName): Asset[] {
  if (name === 'nothing') return [];
  if (name === 'photos' || name === 'album') return [...PICTURES, SONG];
  if (name === 'one') return CLIPS.slice(0, 1);
  return name === 'twoSongs' ? [...CLIPS, SONG, asset('calm.wav', 'audio', 40_000)] : [...CLIPS, SONG];
}

function draftOf(name: StageName, empty: Draft, mintId: (prefix: string) => string): Draft {
  if (name === 'uploads' || name === 'photos' || name === 'nothing') return empty;
  const assets = name === 'album' ? PICTURES : assetsOf(name).filter(({ facts }) => facts.kind === 'video');
  const made = chain(
    empty,
    (draft) => placeMedia(draft, { assets, mintId }),
    (draft) => (name === 'joined' ? joinWithTransitions(draft, { type: 'crossfade' }) : none()),
    (draft) =>
      name === 'scored'
        ? addText(draft, { text: 'Hello', startMs: 0, durationMs: 3000, role: 'title', mintId })
        : none(),
    (draft) => (name === 'scored' ? addMusic(draft, { asset: SONG, volume: 0.4, mintId }) : none()),
  );
  if (!made.ok) throw new Error(JSON.stringify(made.refusal));
  const seen = applyAll(empty, made.operations);
  if (!seen.ok) throw new Error(JSON.stringify(seen.refusal));
  return seen.draft;
}

function none(): { ok: true; operations: []; notes: [] } {
  return { ok: true, operations: [], notes: [] };
}

/** Plans a message and applies what it plans. */
export function told(message: string, context: PlannerContext): { plan: Plan; draft: Draft } {
  const plan = planMessage(message, context);
  const operations = plan.steps.flatMap((step) => (step.kind === 'edit' ? step.operations : []));
  if (operations.length === 0) return { plan, draft: context.draft };
  const seen = applyAll(context.draft, operations);
  if (!seen.ok) throw new Error(`${message}: ${JSON.stringify(seen.refusal)}`);
  return { plan, draft: seen.draft };
}

/** Says several messages one after the other, each in the light of those before it. What a message takes back is taken back. */
export function conversed(messages: readonly string[], start: PlannerContext): Draft {
  const before: { message: string; draft: Draft }[] = [];
  let draft = start.draft;
  let openQuestion: PlannerContext['openQuestion'];
  for (const message of messages) {
    const canUndo = start.canUndo || before.length > 0;
    const context = { ...start, canUndo, draft, earlier: [...before], openQuestion };
    const plan = planMessage(message, context);
    const undoes = plan.steps.some((step) => step.kind === 'history' && step.action === 'undo');
    const operations = plan.steps.flatMap((step) => (step.kind === 'edit' ? step.operations : []));
    const base = undoes ? (before[0]?.draft ?? draft) : draft;
    before.unshift({ message, draft });
    const ask = plan.steps.find((step) => step.kind === 'ask');
    openQuestion = ask === undefined ? undefined : { question: ask.question, choices: ask.choices };
    if (operations.length === 0) {
      draft = base;
      continue;
    }
    const seen = applyAll(base, operations);
    if (!seen.ok) throw new Error(`${message}: ${JSON.stringify(seen.refusal)}`);
    draft = seen.draft;
  }
  return draft;
}

/** A film as JSON without ids: two ways to the same film come to the same. */
export function shownOf(draft: Draft): string {
  return JSON.stringify(draft, (key, value: unknown) => (key === 'id' ? undefined : value));
}
