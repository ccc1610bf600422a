// The built-in provider in a process of its own, as the service has it: orders on standard input, answers on standard
// output, a line of JSON each.
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { createFfmpeg, type Ffmpeg } from '@reelsmith/ffmpeg';

/** What is used of the engine, which the repository's root does not depend on. */
interface MakeRequest {
  readonly id: string;
  readonly kind: 'image' | 'video';
  readonly prompt: string;
  readonly width: number;
  readonly height: number;
  readonly durationMs: number;
  readonly seed: number;
}
interface Scene {
  frame(seconds: number): Promise<Uint8Array>;
  close(): Promise<void>;
}
interface Pool {
  bake(spec: unknown, width: number, height: number, form: 'yuv420p'): Promise<Scene>;
  close(): Promise<void>;
}
interface Engine {
  createScenePool(threads: number): Pool;
  createBuiltIn(parts: { ffmpeg: Ffmpeg; pool: Pool }): { make(request: MakeRequest, path: string): Promise<void> };
  readPrompt(prompt: string, defaults: { seed: number; aspect: number; loopSeconds: number }): { spec?: unknown };
}

/** A thing to make, or frames of a scene to draw for nobody. */
export type GenerateOrder =
  | { readonly do: 'make'; readonly request: MakeRequest; readonly path: string }
  | { readonly do: 'frames'; readonly request: MakeRequest; readonly count: number };

/** Seconds from asking the provider to the file; or processor milliseconds of all threads, for the scene and a frame. */
export interface GenerateAnswer {
  readonly seconds: number;
  readonly bakeMs: number;
  readonly frameMs: number;
}

/** As many as the service takes. */
const THREADS = 2;
const FPS = 30;

const ffmpeg = await createFfmpeg({ sandbox: 'auto' });
const engine: Engine = await import(join(dirname(import.meta.dirname), 'packages/generate/src/index.ts'));
const pool = engine.createScenePool(THREADS);
const provider = engine.createBuiltIn({ ffmpeg, pool });

function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

async function make(request: MakeRequest, path: string): Promise<GenerateAnswer> {
  const started = performance.now();
  await provider.make(request, path);
  return { seconds: (performance.now() - started) / 1000, bakeMs: 0, frameMs: 0 };
}

async function frames({ prompt, seed, width, height }: MakeRequest, count: number) {
  const { spec } = engine.readPrompt(prompt, { seed, aspect: width / height, loopSeconds: 30 });
  if (spec === undefined) throw new Error(`"${prompt}" is no scene.`);
  const start = cpuMs();
  const scene = await pool.bake(spec, width, height, 'yuv420p');
  const baked = cpuMs();
  await scene.frame(0);
  const ready = cpuMs();
  for (let index = 1; index <= count; index += 1) await scene.frame(index / FPS);
  const done = cpuMs();
  await scene.close();
  return { seconds: 0, bakeMs: baked - start, frameMs: (done - ready) / count };
}

process.stdout.write('ready\n');
for await (const line of createInterface({ input: process.stdin })) {
  const order: GenerateOrder = JSON.parse(line);
  const answer = await (order.do === 'make' ? make(order.request, order.path) : frames(order.request, order.count));
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}
await pool.close();
