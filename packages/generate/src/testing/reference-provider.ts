import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Ffmpeg } from '@reelsmith/ffmpeg';
import {
  type MakeRequest,
  type Offer,
  type OperationProvider,
  type OperationStatus,
  ProviderFailed,
  type ProviderOperation,
  type Unable,
} from '../provider.ts';
import type { Misbehaviour } from './misbehaviours.ts';
import { writeSample } from './samples.ts';

interface Behaviour {
  readonly workMs?: number | undefined;
  readonly misbehaviour?: Misbehaviour | undefined;
}

export interface ReferenceOptions {
  readonly name?: string | undefined;
  /** What stands for the provider's own machine: it lives on when the asker is killed. */
  readonly folder: string;
  readonly ffmpeg: Ffmpeg;
  /** How long its work takes, by its own clock. */
  readonly workMs?: number | undefined;
  readonly misbehaviour?: Misbehaviour | undefined;
  /** The two above by request. */
  readonly by?: ((request: MakeRequest) => Behaviour) | undefined;
  readonly offers?: readonly Offer[] | undefined;
  readonly unable?: ((request: MakeRequest) => Unable | undefined) | undefined;
  /** False: it has no idempotency keys. */
  readonly startsOnce?: boolean | undefined;
}

interface Task {
  request: MakeRequest;
  startedAtMs: number;
  starts: number;
  looks: number;
  fetches: number;
  cancelled: boolean;
}

const ALL: readonly Offer[] = [
  { kind: 'image' },
  { kind: 'video', mostMs: 8000 },
  { kind: 'music', mostMs: 60_000 },
  { kind: 'voice' },
  { kind: 'sound_effect' },
];

/** A provider for tests: slow, and as bad as it is told to be. Its tasks are files, so that it can be asked how often it
 *  was started, and so that it goes on while its asker is dead. */
export function createReferenceProvider(options: ReferenceOptions): OperationProvider {
  const { folder } = options;
  const behaviour = (request: MakeRequest) => {
    const { misbehaviour = 'none', workMs = 0 } = { ...options, ...options.by?.(request) };
    return { misbehaviour, workMs };
  };
  const idOf = (operation: ProviderOperation): string => String(operation.task);
  return {
    name: options.name ?? 'reference',
    title: 'the reference provider',
    model: 'reference-1',
    builtIn: false,
    licence: 'Test pictures, free to use.',
    offers: options.offers ?? ALL,
    way: 'operation',
    startsOnce: options.startsOnce ?? true,
    unable: (request) => options.unable?.(request),
    async start(request) {
      const { misbehaviour } = behaviour(request);
      if (misbehaviour === 'refuses') throw refused();
      if (misbehaviour === 'unavailable') throw unavailable();
      const known = await readTask(folder, request.id);
      const startedAtMs = known?.startedAtMs ?? (await referenceClock(folder));
      const task = { request, startedAtMs, starts: (known?.starts ?? 0) + 1, looks: 0, fetches: 0, cancelled: false };
      await writeTask(folder, known === undefined ? task : { ...known, starts: task.starts });
      return { task: request.id };
    },
    async status(operation) {
      const task = await taskOf(folder, idOf(operation), behaviour);
      await writeTask(folder, { ...task, looks: task.looks + 1 });
      return statusOf(task, { ...behaviour(task.request), now: await referenceClock(folder) });
    },
    async cancel(operation) {
      const task = await readTask(folder, idOf(operation));
      if (task !== undefined) await writeTask(folder, { ...task, cancelled: true });
    },
    async fetch(operation, path) {
      const task = await taskOf(folder, idOf(operation), behaviour);
      await writeTask(folder, { ...task, fetches: task.fetches + 1 });
      await writeSample(options.ffmpeg, { request: task.request, ...behaviour(task.request), path });
    },
  };
}

/** What the provider knows of a request; undefined when it was never started. */
export function readTask(folder: string, id: string): Promise<Task | undefined> {
  return readFile(join(folder, `${id}.json`), 'utf8').then(
    // Only this file writes it.
    (text) => JSON.parse(text) as Task,
    () => undefined,
  );
}

/** Lets the provider's clock run ahead. */
export async function advanceReference(folder: string, ms: number): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'ahead'), String((await ahead(folder)) + ms));
}

async function referenceClock(folder: string): Promise<number> {
  return Date.now() + (await ahead(folder));
}

async function ahead(folder: string): Promise<number> {
  return Number(await readFile(join(folder, 'ahead'), 'utf8').catch(() => '0'));
}

async function writeTask(folder: string, task: Task): Promise<void> {
  await mkdir(folder, { recursive: true });
  const temporary = join(folder, `${task.request.id}.${process.pid}.part`);
  await writeFile(temporary, JSON.stringify(task));
  await rename(temporary, join(folder, `${task.request.id}.json`));
}

async function taskOf(
  folder: string,
  id: string,
  behaviour: (request: MakeRequest) => { misbehaviour: Misbehaviour },
): Promise<Task> {
  const task = await readTask(folder, id);
  if (task === undefined || behaviour(task.request).misbehaviour === 'forgets') {
    throw new ProviderFailed({
      reason: 'lost',
      message: 'The provider does not know this work any more.',
      again: false,
    });
  }
  return task;
}

function statusOf(
  task: Task,
  { workMs, misbehaviour, now }: { workMs: number; misbehaviour: Misbehaviour; now: number },
): OperationStatus {
  const fraction = workMs === 0 ? 1 : Math.min(1, (now - task.startedAtMs) / workMs);
  if (task.cancelled)
    return { state: 'failed', failure: { reason: 'broken', message: 'It was cancelled.', again: false } };
  if (fraction < 1) return { state: 'working', fraction };
  if (misbehaviour === 'fails') {
    return { state: 'failed', failure: { reason: 'broken', message: 'The model ran out of memory.', again: false } };
  }
  return { state: 'done' };
}

function refused(): ProviderFailed {
  return new ProviderFailed({ reason: 'refused', message: 'The provider does not draw this.', again: false });
}

function unavailable(): ProviderFailed {
  return new ProviderFailed({ reason: 'unavailable', message: 'The provider does not answer.', again: true });
}
