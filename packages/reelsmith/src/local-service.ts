import { mkdir, readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { connectModel, createOfflinePlanner, createPlanner, type ModelBudget } from '@reelsmith/agent';
import { createFfmpeg, type Ffmpeg, sweepJobFolders } from '@reelsmith/ffmpeg';
import { createBuiltIn, createScenePool } from '@reelsmith/generate';
import { createMedia } from '@reelsmith/media';
import { LIMITS } from '@reelsmith/protocol';
import { createFolderCache, createRenderer } from '@reelsmith/render';
import { createServer, listen } from '@reelsmith/server';
import { type Config, createStudio } from '@reelsmith/service';
import pino, { type Logger } from 'pino';
import { productVersion } from './version.ts';

/** More threads than this gain a scene little. */
const MOST_SCENE_THREADS = 8;

/** A service that runs in this process. */
export interface LocalService {
  /** Where it answers: "http://127.0.0.1:8787". */
  baseUrl: string;
  /** All-scope token of the machine's own user. */
  token: string;
  sandboxLevel: number;
  stop(): Promise<void>;
}

/** Puts the world together once: ffmpeg, media, planner, renderer, studio, HTTP server.
 *  @throws an error with a sentence when something that it needs is missing or the data folder is in use */
export async function startService(config: Config): Promise<LocalService> {
  const log = logger();
  const ffmpeg = await openFfmpeg(config, log);
  const renderer = openRenderer(config);
  const scenes = createScenePool(Math.min(MOST_SCENE_THREADS, availableParallelism()));
  const parts = {
    config,
    planner: await openPlanner(config, log),
    media: createMedia({ ffmpeg, limits: LIMITS }),
    renderer,
    ffmpeg,
    providers: [createBuiltIn({ ffmpeg, pool: scenes })],
    log,
  };
  const studio = await createStudio({ ...parts, version: productVersion() });
  try {
    const { host, port, attribution } = config;
    const serverConfig = {
      publicUrl: config.publicUrl ?? `http://${host}:${port}`,
      host,
      port,
      attribution,
      uploadBytes: config.maxUploadBytes,
    };
    const app = await createServer({ studio, config: serverConfig, log });
    const baseUrl = await listen(app, { host, port });
    // With PORT=0 the address is known only now; the server reads it at each answer.
    if (config.publicUrl === undefined) serverConfig.publicUrl = baseUrl;
    await studio.announce(baseUrl);
    const stop = async (): Promise<void> => {
      await app.close();
      await studio.close();
      await scenes.close();
    };
    return { baseUrl, token: studio.localToken, sandboxLevel: ffmpeg.sandboxLevel, stop };
  } catch (error) {
    await studio.close();
    await scenes.close();
    throw error;
  }
}

const MODEL_BUDGET: ModelBudget = {
  toolCalls: LIMITS.modelToolCalls,
  planMs: LIMITS.modelPlanMs,
  silenceMs: LIMITS.modelSilenceMs,
  tokens: LIMITS.modelTokens,
  answerTokens: LIMITS.modelAnswerTokens,
  retries: 1,
};

/** The rules, and the configured language model for what they are not sure of. */
async function openPlanner({ model }: Config, log: Logger) {
  const offline = createOfflinePlanner();
  if (model === undefined) return offline;
  const apiKey = model.apiKey ?? (await keyIn(model.apiKeyFile));
  const planner = await connectModel({ ...model, apiKey }, { budget: MODEL_BUDGET });
  // The error of a provider carries the whole request and its headers: only its words are written down.
  const onTrouble = (error: unknown): void =>
    log.warn({ model: model.name, reason: error instanceof Error ? error.message : String(error) }, 'the model failed');
  return createPlanner({ offline, model: planner, onTrouble });
}

async function keyIn(file: string | undefined): Promise<string | undefined> {
  if (file === undefined) return undefined;
  const key = await readFile(file, 'utf8').catch(() => '');
  if (key.trim() === '') throw new Error(`MODEL_API_KEY_FILE names ${file}, which is empty or can't be read.`);
  return key.trim();
}

/** All exports of this process share its cores and the finished pieces of earlier films. */
function openRenderer({ dataDir, cacheBytes }: Config) {
  return createRenderer({
    cache: createFolderCache({ folder: join(dataDir, 'cache', 'pieces'), maxBytes: cacheBytes }),
  });
}

async function openFfmpeg(config: Config, log: Logger): Promise<Ffmpeg> {
  const scratchFolder = join(config.dataDir, 'tmp');
  await mkdir(scratchFolder, { recursive: true, mode: 0o700 });
  await sweepJobFolders(scratchFolder, 0);
  const onLog = (lines: string): void => log.debug({ lines }, 'ffmpeg');
  const ffmpeg = await createFfmpeg({ ffmpegPath: config.ffmpegPath, sandbox: config.sandbox, scratchFolder, onLog });
  if (ffmpeg.capabilities.missing.length > 0) throw new Error(ffmpeg.capabilities.missing.join('\n'));
  return ffmpeg;
}

/** Warnings and errors as JSON lines on stderr; tokens never reach them. */
function logger(): Logger {
  const redact = ['req.headers.authorization', 'headers.authorization', 'token'];
  return pino({ level: process.env.LOG_LEVEL ?? 'warn', redact }, pino.destination({ fd: 2, sync: true }));
}
