import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Planner } from '@reelsmith/core';
import { createFfmpeg } from '@reelsmith/ffmpeg';
import type { Provider } from '@reelsmith/generate';
import { createMedia } from '@reelsmith/media';
import { LIMITS, type TurnEvent } from '@reelsmith/protocol';
import { createRenderer, type Renderer } from '@reelsmith/render';
import { pino } from 'pino';
import { loadConfig } from '../config.ts';
import { createStudio, type LocalStudio } from '../create-studio.ts';
import type { Caller } from '../studio.ts';
import { createScriptedPlanner } from './scripted-planner.ts';

export interface Opening {
  dataDir?: string | undefined;
  env?: Record<string, string> | undefined;
  planner?: Planner | undefined;
  renderer?: Renderer | undefined;
  /** Built with the studio's own encoder. */
  providers?: ((ffmpeg: Awaited<ReturnType<typeof createFfmpeg>>) => readonly Provider[]) | undefined;
}

/** A whole studio on a data folder of its own, with the real encoder; `close` takes the folder away. */
export async function openStudio(options: Opening = {}) {
  const dataDir = options.dataDir ?? (await mkdtemp(join(tmpdir(), 'reelsmith-studio-')));
  const ffmpeg = await createFfmpeg({ sandbox: 'auto' });
  const planner = options.planner ?? createScriptedPlanner();
  const studio = await createStudio({
    config: loadConfig({ HOME: '/nowhere', ...options.env, DATA_DIR: dataDir }),
    planner,
    media: createMedia({ ffmpeg, limits: LIMITS }),
    renderer: options.renderer ?? createRenderer(),
    ffmpeg,
    providers: options.providers?.(ffmpeg),
    log: pino({ level: process.env.LOG_LEVEL ?? 'fatal' }),
    version: '0.0.0-test',
  });
  const caller = await studio.auth.authenticate(studio.localToken);
  return {
    studio,
    caller,
    planner,
    dataDir,
    close: async () => {
      await studio.close();
      if (options.dataDir === undefined) await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** Says something and waits for the end of its turn. */
export async function say(
  { studio, caller }: { studio: LocalStudio; caller: Caller },
  sessionId: string,
  text: string,
  approval: 'auto' | 'ask' = 'auto',
) {
  const started = await studio.turns.start(caller, sessionId, { text, approval, by: 'test' });
  const events = await eventsOf({ studio, caller }, sessionId, started);
  const last = events.at(-1);
  if (last?.type !== 'turn.finished') throw new Error(`The turn "${text}" did not finish.`);
  return { ...started, events, finished: last.data };
}

/** The events of a turn from its start to its end. */
export async function eventsOf(
  { studio, caller }: { studio: LocalStudio; caller: Caller },
  sessionId: string,
  { turnId, seq }: { turnId: string; seq: number },
): Promise<TurnEvent[]> {
  const events: TurnEvent[] = [];
  const signal = AbortSignal.timeout(60_000);
  const options = { afterSeq: seq - 1, untilTurn: turnId, signal };
  for await (const event of studio.turns.events(caller, sessionId, options)) events.push(event);
  return events;
}

/** Uploads a file of this machine. */
export async function upload(
  { studio, caller }: { studio: LocalStudio; caller: Caller },
  sessionId: string,
  { path, name }: { path: string; name: string },
) {
  return studio.assets.upload(caller, sessionId, { name, stream: createReadStream(path) });
}
