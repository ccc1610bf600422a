import { mkdir, readdir, readFile, rename, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { Rate } from '../plan.ts';

// A stream is a folder: whoever makes the film puts finished pieces into it, whoever is asked for the stream reads them.
// Neither needs to know the other, so they may be two processes that see the same disk.
//
//   stream.json     what the film is
//   v0-60.mp4       pictures of frames [0, 60)
//   a0-94.m4a       sound of packets [0, 94), with some more around them
//   reader          its time tells when somebody last asked

/** What the film of a stream is; written before its first piece. */
export const StreamFacts = z.object({
  version: z.literal(1),
  rate: Rate,
  frames: z.number().int().positive(),
  longestSeconds: z.number().positive(),
});
export type StreamFacts = z.infer<typeof StreamFacts>;

/** A finished stretch: frames of a picture, packets of a sound. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export const PIECE_KINDS = { video: { letter: 'v', ending: 'mp4' }, audio: { letter: 'a', ending: 'm4a' } } as const;
export type PieceKind = keyof typeof PIECE_KINDS;

export function piecePath(folder: string, kind: PieceKind, { from, to }: Stretch): string {
  const { letter, ending } = PIECE_KINDS[kind];
  return join(folder, `${letter}${from}-${to}.${ending}`);
}

export async function writeFacts(folder: string, facts: StreamFacts): Promise<void> {
  const path = join(folder, 'stream.json');
  await writeFile(`${path}.part`, JSON.stringify(facts));
  await rename(`${path}.part`, path);
}

/** Undefined also when the file is damaged: whoever makes the film writes it anew. */
export async function readFacts(folder: string): Promise<StreamFacts | undefined> {
  const text = await readFile(join(folder, 'stream.json'), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : StreamFacts.safeParse(jsonIn(text)).data;
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The finished stretches from the beginning on, without a gap: what a player may be told of. */
export async function beginning(folder: string, kind: PieceKind): Promise<Stretch[]> {
  const { letter, ending } = PIECE_KINDS[kind];
  const names = await readdir(folder).catch(() => []);
  const pattern = new RegExp(`^${letter}(\\d{1,10})-(\\d{1,10})\\.${ending}$`);
  const byStart = new Map<number, number>();
  for (const name of names) {
    const [, from, to] = pattern.exec(name) ?? [];
    if (from !== undefined && to !== undefined) byStart.set(Number(from), Number(to));
  }
  const found: Stretch[] = [];
  for (let from = 0; ; ) {
    const to = byStart.get(from);
    if (to === undefined || to <= from) return found;
    found.push({ from, to });
    from = to;
  }
}

/** Its time tells when somebody last asked. */
export const READER = 'reader';

/** Somebody asks for the stream now. */
export async function noteReader(folder: string): Promise<void> {
  const path = join(folder, READER);
  const now = new Date();
  await utimes(path, now, now).catch(async () => {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeFile(path, '');
  });
}
