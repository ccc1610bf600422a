import { Readable } from 'node:stream';
import { InputFailed } from '@reelsmith/ffmpeg';
import { type Answer, type FrameJob, SLOTS } from './messages.ts';
import type { Line, MotionWorkers } from './workers.ts';

/** The frames of a moving still as raw bytes, one chunk each. Nothing starts before the first is asked for; two are drawn
 *  ahead, and a chunk's memory is used again once the next one was asked for, as `ownPipe` allows. */
export function createFrames(workers: MotionWorkers, job: FrameJob): Readable {
  const count = job.windows.length / 4;
  const desk = createDesk(count);
  let line: Line | undefined;
  let id = 0;
  const order = (): void => {
    for (const { frame, slot } of desk.orders()) line?.send({ type: 'draw', id, frame, slot });
  };
  const stream = new Readable({
    // Chunk by chunk: as bytes, two that are ready at once would be copied into one.
    objectMode: true,
    highWaterMark: 1,
    read() {
      desk.asked();
      if (line === undefined) {
        ({ id, line } = workers.connect({ hear, fail: (error) => stream.destroy(error) }));
        line.send({ type: 'open', id, job });
      }
      order();
      give();
    },
    destroy(error, done) {
      line?.hangUp();
      done(error);
    },
  });
  // A reader that comes later still hears of it.
  stream.on('error', () => undefined);
  const give = (): void => {
    const chunk = desk.chunk();
    if (chunk !== undefined) stream.push(chunk);
  };
  const hear = (answer: Answer): void => {
    if (answer.type === 'failed') stream.destroy(new InputFailed('A still picture could not be moved.'));
    else {
      desk.answered(answer);
      order();
      give();
    }
  };
  return stream;
}

/** Keeps count of frames and of the slots that they are drawn into. */
function createDesk(count: number) {
  let memory: Extract<Answer, { type: 'opened' }> | undefined;
  let ordered = 0;
  let given = 0;
  let wanted = false;
  const free = Array.from({ length: SLOTS }, (_, slot) => slot);
  const ready: number[] = [];
  /** Slots of chunks that were handed out and may still be read. */
  const out: number[] = [];
  return {
    /** The reader asks for another chunk: it has the last one in hand and is done with those before it. */
    asked(): void {
      wanted = true;
      while (out.length > 1) free.push(...out.splice(0, 1));
    },
    answered(answer: Answer): void {
      if (answer.type === 'opened') memory = answer;
      if (answer.type === 'drawn') ready.push(answer.slot);
    },
    orders(): { frame: number; slot: number }[] {
      if (memory === undefined) return [];
      const made = free.splice(0, Math.min(free.length, count - ordered));
      ordered += made.length;
      return made.map((slot, index) => ({ frame: ordered - made.length + index, slot }));
    },
    /** The next chunk, `null` for the end, undefined when nothing is asked for or finished. */
    chunk(): Buffer | null | undefined {
      if (!wanted) return undefined;
      if (given === count) return null;
      const slot = ready.shift();
      if (slot === undefined || memory === undefined) return undefined;
      wanted = false;
      given += 1;
      out.push(slot);
      const view = Buffer.from(memory.memory, memory.slots[slot] ?? 0, memory.frameBytes);
      // After the last one the stream ends and its memory serves the next, while that chunk may still be on its way.
      return given === count ? Buffer.from(view) : view;
    },
  };
}
