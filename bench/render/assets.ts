import { createHash } from 'node:crypto';
import { createReadStream, statSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { Asset } from '@reelsmith/core';
import type { Ffmpeg } from '@reelsmith/ffmpeg';
import { createMedia } from '@reelsmith/media';
import { CLIP_SECONDS, clipName, IMAGE_COUNT, imageName, sourcePath } from './sources.ts';

const LIMITS = {
  imageMegapixels: 100,
  videoMegapixels: 40,
  mediaDurationMs: 3_600_000,
  mediaStreams: 16,
  audioChannels: 8,
  sampleRate: 192_000,
  framesPerSecond: 240,
};

/** The benchmark's material as assets; an asset's id is its file's name. Measured once, as at an upload. */
export async function assetsOf(ffmpeg: Ffmpeg): Promise<ReadonlyMap<string, Asset>> {
  const names = [
    ...Array.from({ length: IMAGE_COUNT }, (_, index) => imageName(index)),
    ...CLIP_SECONDS.map((_, index) => clipName(index)),
    ...['talk.mp4', 'music.mp3', 'speech.wav'],
  ];
  const kept = sourcePath('assets.json');
  if (names.every((name) => olderThan(sourcePath(name), kept))) {
    const known = Asset.array().safeParse(JSON.parse(await readFile(kept, 'utf8')));
    if (known.success) return byId(known.data);
  }
  const media = createMedia({ ffmpeg, limits: LIMITS });
  const list: Asset[] = [];
  for (const name of names) {
    const seen = await media.inspect(sourcePath(name), { name });
    if (!seen.ok || seen.kind !== 'media')
      throw new Error(`${name} is not taken: ${seen.ok ? seen.kind : seen.message}`);
    list.push({ id: name, name, hash: await hashOf(sourcePath(name)), facts: seen.facts });
  }
  await writeFile(kept, JSON.stringify(list, undefined, 1));
  return byId(list);
}

function olderThan(path: string, other: string): boolean {
  const [mine, its] = [path, other].map((one) => statSync(one, { throwIfNoEntry: false })?.mtimeMs);
  return mine !== undefined && its !== undefined && mine < its;
}

function byId(list: readonly Asset[]): ReadonlyMap<string, Asset> {
  return new Map(list.map((asset) => [asset.id, asset]));
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk);
  return hash.digest('hex');
}
