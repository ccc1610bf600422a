import type { Readable, Writable } from 'node:stream';

/** An input of the process: what is written to one of its file descriptors. */
export interface Feed {
  /** 0 is standard input. */
  readonly descriptor: number;
  readonly stream: Readable;
}

/** What a producer may fail with to say why in the job's answer: a sentence of ours, without a path. Any other error of
 *  it is answered in general words. */
export class InputFailed extends Error {
  override readonly name = 'InputFailed';
}

/** Said of a producer that failed in a way of its own. */
export const PRODUCER_FAILED = 'A producer of the run ended with an error.';

/** Writes a producer's bytes into a pipe of the process, one chunk at a time: a chunk is never looked at again once the
 *  next was asked for, so producers may use its memory again. A process that has enough and closes its end stops the
 *  producer, and that is no failure. Resolves to the sentence of a producer that failed. */
export async function feed(stream: Readable, pipe: Writable): Promise<string | undefined> {
  // A stream that fails after its end was reached has nobody else to tell.
  stream.on('error', () => undefined);
  pipe.on('error', () => stream.destroy());
  try {
    for await (const chunk of stream) if (!(await written(pipe, chunk))) return undefined;
    pipe.end();
    return undefined;
  } catch (error) {
    if (pipe.destroyed) return undefined;
    return error instanceof InputFailed ? error.message : PRODUCER_FAILED;
  }
}

/** False when the process no longer reads. */
function written(pipe: Writable, chunk: unknown): Promise<boolean> {
  return new Promise((resolve) => {
    if (pipe.destroyed) resolve(false);
    else pipe.write(chunk, (error) => resolve(error === undefined || error === null));
  });
}
