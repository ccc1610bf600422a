import type { Asset, Planner } from '@reelsmith/core';
import type { Ffmpeg } from '@reelsmith/ffmpeg';
import type { compile, render } from '@reelsmith/render';
import type { NodePgDatabase } from 'drizzle-orm/node-postgres';
import type { Logger } from 'pino';
import type * as schema from './database/schema.ts';
import type { Wakers } from './events/listen.ts';
import type { Jobs } from './jobs/jobs.ts';

export type Database = NodePgDatabase<typeof schema>;
export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0];

/** Wall time and fresh ids; tests bring their own. */
export interface Clock {
  now(): Date;
}

/** Draft -> plan -> file: the render engine, replaceable in tests. */
export interface Renderer {
  compile: typeof compile;
  render: typeof render;
}

/** Reservations of credits; all within the caller's transaction, each at most once an operation. */
export interface LedgerPart {
  available(tx: Transaction | Database, accountId: string): Promise<number>;
  hold(tx: Transaction, input: { accountId: string; operationId: string; amount: number }): Promise<void>;
  isHeld(tx: Transaction, operationId: string): Promise<boolean>;
  post(tx: Transaction, operationId: string): Promise<void>;
  /** Gives a hold back; nothing happens when there is none or it was posted. */
  release(tx: Transaction, operationId: string): Promise<void>;
}

/** Where finished files live. */
export interface FilesPart {
  /** Moves a finished file of this machine to its place under a new key: whole or not at all. */
  publish(path: string, options: { key: string; name: string }): Promise<void>;
  remove(key: string): Promise<void>;
  /** Address that answers without a token and can't be guessed. */
  urlOf(key: string, name: string): string;
  /** The file of an asset on this machine; undefined when it is gone. */
  localPath(storageKey: string): Promise<string | undefined>;
}

export interface StudioSettings {
  dataDir: string;
  prices: 'free' | 'metered';
  publicUrl: string;
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
  ledger: LedgerPart;
  files: FilesPart;
  clock: Clock;
  log: Logger;
  mintId: (prefix: string) => string;
  /** Turns and renders that run in this process, so that a cancel reaches them at once. */
  running: Map<string, AbortController>;
}

export type AssetsById = ReadonlyMap<string, Asset & { storageKey: string }>;
