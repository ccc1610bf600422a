import type { Asset, Planner } from '@reelsmith/core';
import type { Providers } from '@reelsmith/generate';
import type { Renderer, RenderOptions } from '@reelsmith/render';
import type { Logger } from 'pino';
import type { Db, Tx } from './database/open.ts';
import type { Wakers } from './events/listen.ts';
import type { MadeFiles } from './generation/made-files.ts';
import type { Jobs } from './jobs/jobs.ts';
import type { Ledger } from './ledger/ledger.ts';
import type { Sessions } from './sessions/sessions.ts';
import type { Caller, FileToServe } from './studio.ts';

export type Database = Db;
export type Transaction = Tx;

/** The door to the encoder, as the render engine knows it. */
export type Ffmpeg = RenderOptions['ffmpeg'];

/** Wall time and fresh ids; tests bring their own. */
export interface Clock {
  now(): Date;
}

/** Where finished files live. */
export interface FilesPart {
  /** Moves a finished file of this machine to its place under a new key: whole or not at all. */
  publish(path: string, options: { key: string; name: string }): Promise<void>;
  remove(key: string): Promise<void>;
  /** A new name for a file in the making, swept at the next start when it is left behind. */
  temporaryPath(): Promise<string>;
  /** Address that answers without a token and can't be guessed. */
  urlOf(key: string, name: string): string;
  /** The same for the stream of a render, by its primary key. */
  streamUrlOf(pk: string): string;
  /** The file of an asset on this machine; undefined when it is gone. */
  localPath(storageKey: string): Promise<string | undefined>;
}

/** Where material comes from when a draft names it. */
export interface MaterialPart {
  open(key: string, as: Pick<FileToServe, 'name' | 'contentType'>): Promise<FileToServe>;
  /** The asset of this account that an address of this server names; never fetched. */
  assetAt(accountId: string, url: string): Promise<string | undefined>;
  /** Guarded download into a session. */
  importUrl(caller: Caller, sessionId: string, url: string): Promise<Asset>;
}

export interface StudioSettings {
  dataDir: string;
  prices: 'free' | 'metered';
  /** Switches for testing clients. */
  silentEdits: boolean;
  screenWords: boolean;
  /** Credits that a session spends without a yes; undefined: no ceiling. */
  sessionCeiling: number | undefined;
  /** Known once the service listens. */
  publicUrl: () => string;
}

/** What every part of the turn and render half works with. Built once by `createStudio`. */
export interface Parts {
  settings: StudioSettings;
  db: Database;
  jobs: Jobs;
  wakers: Wakers;
  planner: Planner;
  renderer: Renderer;
  ffmpeg: Ffmpeg;
  ledger: Ledger;
  sessions: Sessions;
  files: FilesPart;
  material: MaterialPart;
  providers: Providers;
  made: MadeFiles;
  clock: Clock;
  log: Logger;
  mintId: (prefix: string) => string;
  /** Turns and renders that run in this process, so that a cancel reaches them at once. */
  running: Map<string, AbortController>;
  /** Aborts when the service closes: running work is put back, not ended. */
  stopping: AbortSignal;
}

export type AssetsById = ReadonlyMap<string, Asset & { storageKey: string }>;
