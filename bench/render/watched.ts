// Somebody opens the stream of a film as its export begins: how long until the first segments of picture and sound are
// there. Asked as often as the service looks.
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Draft } from '@reelsmith/core';
import {
  createRenderer,
  openLiveStream,
  type RenderOptions,
  type RenderPlan,
  type RenderResult,
  streamPart,
} from '@reelsmith/render';

const LOOK_MS = 100;

type Common = Pick<RenderOptions, 'ffmpeg' | 'resolve' | 'outputPath' | 'workFolder'>;

/** Renders and watches until the first segment of each rendition has been fetched; the rest of the film is not waited
 *  for. */
export async function watchBeginning(plan: RenderPlan, common: Common): Promise<void> {
  const folder = await mkdtemp(join(common.workFolder, 'stream-'));
  const enough = new AbortController();
  const { signal } = enough;
  const { render, streamSound } = createRenderer();
  const live = await openLiveStream(folder, plan);
  // A player asks before there is anything: from now on somebody watches.
  await streamPart({ folder, running: true }, 'master.m3u8');
  const film = render(plan, { ...common, signal, onPiece: live.onPiece, inOrder: live.inOrder });
  const sound = streamSound(plan, { ...common, folder, signal });
  try {
    await Promise.race([firstSegments(folder, signal), failureOf(film, sound)]);
  } finally {
    enough.abort();
    await Promise.allSettled([film, sound, live.settled()]);
    await rm(folder, { recursive: true, force: true });
  }
}

/** Never resolves: a film that is finished is no failure. */
async function failureOf(film: Promise<RenderResult>, sound: Promise<boolean>): Promise<never> {
  const [made, heard] = await Promise.all([film, sound]);
  if (!made.ok) throw new Error(`The film failed: ${made.message}`);
  if (!heard) throw new Error('The sound of the stream failed.');
  return new Promise(() => {});
}

async function firstSegments(folder: string, signal: AbortSignal): Promise<void> {
  await fetched(folder, 'master.m3u8', signal);
  await Promise.all(
    ['video', 'sound'].map(async (rendition) => {
      const first = await firstNamed(folder, `${rendition}.m3u8`, signal);
      for (const name of [`${rendition}.mp4`, first]) await fetched(folder, name, signal);
    }),
  );
}

async function firstNamed(folder: string, playlist: string, signal: AbortSignal): Promise<string> {
  for (;;) {
    const [name] = /^\S+\.m4s$/m.exec((await fetched(folder, playlist, signal)).toString()) ?? [];
    if (name !== undefined) return name;
    await wait(LOOK_MS, undefined, { signal });
  }
}

async function fetched(folder: string, name: string, signal: AbortSignal): Promise<Buffer> {
  for (;;) {
    const part = await streamPart({ folder, running: true }, name);
    if (part === undefined) throw new Error(`The stream has no ${name}.`);
    if (part !== 'later') return part.bytes;
    await wait(LOOK_MS, undefined, { signal });
  }
}

/** A film that is shown several times over. */
export function repeated(draft: Draft, times: number): Draft {
  const ends = draft.tracks.flatMap((track) => track.segments.map(({ startMs, durationMs }) => startMs + durationMs));
  const length = Math.max(0, ...ends);
  const tracks = draft.tracks.map((track) => ({
    ...track,
    segments: Array.from({ length: times }, (_, round) =>
      track.segments.map((one) => ({ ...one, id: `${one.id}-${round}`, startMs: one.startMs + round * length })),
    ).flat(),
  }));
  return { ...draft, tracks };
}
