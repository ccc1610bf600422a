import { type FileHandle, open } from 'node:fs/promises';
import type { InputSpec } from '@reelsmith/ffmpeg';

export const SAMPLE_RATE = 48_000;
export const CHANNELS = 2;
/** Samples in a packet of AAC. */
export const PACKET = 1024;
const BYTES = 4 * CHANNELS;
export const BYTES_PER_SECOND = SAMPLE_RATE * BYTES;

/** Interleaved stereo samples in floating point; nothing clips at 1. */
export type Samples = Float32Array<ArrayBuffer>;

export const silence = (count: number): Samples => new Float32Array(count * CHANNELS);

/** Sound is worked on in pieces that keep the process busy for about 10 ms: it has requests to answer meanwhile. */
export const SLICE = SAMPLE_RATE / 4;

/** The same samples, piece by piece. */
export function* slicesOf(samples: Samples): Generator<Samples> {
  for (let at = 0; at < samples.length; at += SLICE * CHANNELS) yield samples.subarray(at, at + SLICE * CHANNELS);
}

/** Raw samples in a file, read at any place; silence where there are none. */
export interface RawReader {
  read(from: number, count: number): Promise<Samples>;
  close(): Promise<void>;
}

/** `first` and `count` bound the part of the file that is read as if it were the whole. */
export async function openRaw(path: string, first = 0, count = Number.MAX_SAFE_INTEGER): Promise<RawReader> {
  const file = await open(path, 'r');
  return {
    read: (from, wanted) => readPart(file, first, count, from, wanted),
    close: () => file.close(),
  };
}

async function readPart(file: FileHandle, first: number, count: number, from: number, wanted: number) {
  const samples = silence(wanted);
  const start = Math.max(0, from);
  const end = Math.min(count, from + wanted);
  if (end <= start) return samples;
  const into = new Uint8Array(samples.buffer, (start - from) * BYTES, (end - start) * BYTES);
  let done = 0;
  while (done < into.length) {
    const { bytesRead } = await file.read(into, done, into.length - done, (first + start) * BYTES + done);
    if (bytesRead === 0) break;
    done += bytesRead;
  }
  return samples;
}

/** Writes blocks of samples one after the other. */
export interface RawWriter {
  write(block: Samples): Promise<void>;
  close(): Promise<void>;
}

export async function createRaw(path: string): Promise<RawWriter> {
  const file = await open(path, 'w');
  return {
    write: async (block) => {
      const bytes = new Uint8Array(block.buffer, block.byteOffset, block.byteLength);
      let done = 0;
      while (done < bytes.length) done += (await file.write(bytes, done, bytes.length - done)).bytesWritten;
    },
    close: () => file.close(),
  };
}

/** Our own raw samples as an input. */
export function rawInput(path: string): InputSpec {
  return { kind: 'ownFile', path, demuxer: 'f32le', options: { sampleRate: SAMPLE_RATE, channels: CHANNELS } };
}

export const decibels = (ratio: number): number => 20 * Math.log10(Math.max(ratio, 1e-10));
export const ratioOf = (db: number): number => 10 ** (db / 20);
