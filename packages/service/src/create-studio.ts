import { rm } from 'node:fs/promises';
import type { Planner } from '@reelsmith/core';
import { createProviders, type Provider } from '@reelsmith/generate';
import type { Media } from '@reelsmith/media';
import type { Renderer } from '@reelsmith/render';
import type { Logger } from 'pino';
import { createAccounts } from './accounts/accounts.ts';
import { createAnonymous } from './accounts/anonymous.ts';
import { ensureLocalToken } from './accounts/local.ts';
import { createAssets } from './assets/assets.ts';
import { createFiles } from './assets/files.ts';
import { createMediaLinks } from './assets/signed-url.ts';
import type { Config } from './config.ts';
import { type Database, openDatabase } from './database/open.ts';
import { createDownload } from './download/download.ts';
import { createWakers } from './events/listen.ts';
import { createMadeFiles } from './generation/keep.ts';
import { makingFolder } from './generation/run.ts';
import { newId } from './identifiers.ts';
import { createJobs } from './jobs/jobs.ts';
import { putBackAll } from './jobs/put-back.ts';
import { startWorkers } from './jobs/workers.ts';
import { createLedger } from './ledger/ledger.ts';
import { type FolderLock, lockFolder } from './lock.ts';
import type { Clock, Ffmpeg, MaterialPart, Parts } from './parts.ts';
import { queueProxies, queueProxiesAgain } from './previews/proxies.ts';
import { withFailpoints } from './renders/failing-ffmpeg.ts';
import { createStreams } from './renders/stream.ts';
import { sweepRenderFolders, sweepUnfinished } from './renders/sweep.ts';
import { serverSecret } from './secrets.ts';
import { createSessions } from './sessions/sessions.ts';
import { filesForRenders } from './storage/for-renders.ts';
import { createLocalFolder } from './storage/local-folder.ts';
import type { Studio } from './studio.ts';
import { studioOf } from './studio-of.ts';
import { createTokens } from './tokens/tokens.ts';

/** Largest file that a provider may deliver. */
const MADE_BYTES = 2_000_000_000;

/** What a studio is built from. */
export interface StudioDeps {
  config: Config;
  planner: Planner;
  media: Media;
  renderer: Renderer;
  ffmpeg: Ffmpeg;
  /** Who makes pictures, films and sound of words; nobody unless said. */
  providers?: readonly Provider[] | undefined;
  log: Logger;
  /** The product's version, for health. */
  version: string;
  clock?: Clock | undefined;
}

/** A studio on this machine: what the composition root needs beside what doors may ask for. */
export interface LocalStudio extends Studio {
  /** The token of the machine's own user, also in `DATA_DIR/local-token`. */
  readonly localToken: string;
  /** Tells links and other programs on this machine where the service listens. */
  announce(url: string): Promise<void>;
}

/** Builds the world once: database, files, jobs, workers. @throws when another service runs on the data folder. */
export async function createStudio(deps: StudioDeps): Promise<LocalStudio> {
  const { config, log } = deps;
  const lock = await lockFolder(config.dataDir);
  let database: Database | undefined;
  try {
    const onRestart = (reason: string): void => log.warn({ reason }, 'the database was started again');
    database = await openDatabase({ dataDir: config.dataDir, url: config.databaseUrl, onRestart });
    return await build(deps, lock, database);
  } catch (error) {
    await database?.close().catch(() => undefined);
    await lock.release();
    throw error;
  }
}

async function build(deps: StudioDeps, lock: FolderLock, database: Database): Promise<LocalStudio> {
  const { config, log } = deps;
  const { db } = database;
  const now = deps.clock ?? { now: () => new Date() };
  const clock = (): Date => now.now();
  let listening = config.publicUrl ?? `http://${config.host}:${config.port}`;
  const publicUrl = (): string => config.publicUrl ?? listening;
  const storage = await createLocalFolder({ dataDir: config.dataDir });
  await storage.sweep();
  const links = createMediaLinks({ secret: await serverSecret(config.dataDir), publicUrl });
  const [sessions, ledger, accounts, tokens] = [
    createSessions({ db, clock }),
    createLedger(),
    createAccounts({ db, clock }),
    createTokens({ db, clock }),
  ];
  const download = createDownload({ allowHosts: config.importAllowHosts });
  const { maxUploadBytes } = config;
  // Known below: jobs begin after everything that they need.
  let onVideo = (): void => {};
  const intake = { sessions, storage, media: deps.media, download, links, maxUploadBytes };
  const assets = createAssets({ db, clock, ...intake, onVideo: () => onVideo() });
  const files = createFiles({ db, storage, links, stream: createStreams({ db, storage, dataDir: config.dataDir }) });
  const anonymous = createAnonymous({ db, clock, accounts, tokens, ledger, mode: config.anonymousTokens });
  const material: MaterialPart = {
    open: (storageKey, as) => files.serve({ ...as, storageKey }),
    assetAt: async (_accountId, url) => assetIdIn(url, links.read),
    importUrl: async (caller, sessionId, url) => {
      const uploaded = await assets.importUrl(caller, sessionId, url);
      if (uploaded.kind === 'media') return uploaded.held.asset;
      throw new Error('A document can be no source of a segment.');
    },
  };
  const stopping = new AbortController();
  const wakers = await createWakers(database.connection, log);
  const jobs = await createJobs(database.connection, log);
  const parts: Parts = {
    settings: {
      dataDir: config.dataDir,
      prices: config.prices,
      silentEdits: config.silentEdits,
      screenWords: config.screenWords,
      sessionCeiling: config.sessionCeiling,
      publicUrl,
    },
    db,
    jobs,
    wakers,
    planner: deps.planner,
    renderer: deps.renderer,
    ffmpeg: withFailpoints(deps.ffmpeg),
    ledger,
    sessions,
    files: filesForRenders({ storage, links }),
    material,
    providers: createProviders(deps.providers ?? [], config.providerOrder),
    made: createMadeFiles({ storage, media: deps.media, links, clock: now, limitBytes: MADE_BYTES }),
    clock: now,
    log,
    mintId: newId,
    running: new Map(),
    stopping: stopping.signal,
  };
  await sweepRenderFolders(parts);
  await rm(makingFolder(parts), { recursive: true, force: true });
  // Only where no other worker can live: with a shared database the heartbeats of jobs tell who died.
  if (database.kind === 'embedded') {
    await sweepUnfinished(parts);
    await putBackAll(parts);
    await queueProxiesAgain(parts);
  }
  onVideo = () => {
    queueProxies(parts).catch((error: unknown) => log.warn({ err: error }, 'small copies were not asked for'));
  };
  const workers = await startWorkers(parts);
  const localToken = await ensureLocalToken({ dataDir: config.dataDir, accounts, tokens, db });
  const close = async (): Promise<void> => {
    stopping.abort();
    await workers.settle(5000);
    await jobs.stop();
    await wakers.close();
    await download.close();
    await database.close();
    await lock.release();
  };
  const health = { sandbox: deps.ffmpeg.sandboxLevel, ffmpeg: deps.ffmpeg.capabilities.version };
  const facts = { ...health, database: database.kind, version: deps.version };
  const studio = studioOf(parts, { anonymous, tokens, assets, files, facts, close });
  return {
    ...studio,
    localToken,
    announce: async (url) => {
      listening = url;
      await lock.announce(url);
    },
  };
}

/** The asset that an address of this server names: its path is signed by us, whatever the host part says. */
function assetIdIn(url: string, read: (key: string) => { kind: string; id: string } | undefined): string | undefined {
  const path = URL.canParse(url) ? new URL(url).pathname : url;
  const [, key] = /^\/media\/([^/]+)(?:\/|$)/.exec(path) ?? [];
  const target = key === undefined ? undefined : read(key);
  return target?.kind === 'asset' ? target.id : undefined;
}
