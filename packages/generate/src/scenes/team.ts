import { createMemory, type SharedMemory } from './kernel-loader.ts';

/** The threads that draw one scene together. Each runs the same code; where the work can be divided it is, and where one
 *  has to wait for the others it does. A team of one does everything. */
export interface Team {
  /** Calls `work` with spans of 0..count (`to` exclusive) until the threads have done them all; then all go on. */
  rows(count: number, work: (from: number, to: number) => void): void;
  /** Done by one thread while the others wait. */
  once(work: () => void): void;
  /** The scene's memory, the same for every thread. */
  readonly memory: SharedMemory;
  /** Which one of how many threads this is: some work needs a place of its own. */
  readonly member: number;
  readonly size: number;
}

/** What the threads of a team must all be given. */
export interface TeamPlace {
  readonly memory: SharedMemory;
  /** Next row, threads that wait, steps done. */
  readonly control: Int32Array<SharedArrayBuffer>;
  readonly size: number;
}

const [NEXT, WAITING, STEP] = [0, 1, 2] as const;
/** Small enough that threads end together, large enough that asking costs nothing. */
const SPANS_A_THREAD = 12;

export function createTeamPlace(size: number): TeamPlace {
  return { memory: createMemory(), control: new Int32Array(new SharedArrayBuffer(16)), size };
}

/** A team of the calling thread alone. */
export function createTeamOfOne(): Team {
  return { memory: createMemory(), member: 0, size: 1, rows: (count, work) => work(0, count), once: (work) => work() };
}

/** One member's side; `index` 0 is the one that does what only one may do. */
export function joinTeam({ memory, control, size }: TeamPlace, index: number): Team {
  const wait = (): void => {
    const step = Atomics.load(control, STEP);
    if (Atomics.add(control, WAITING, 1) === size - 1) {
      Atomics.store(control, WAITING, 0);
      Atomics.store(control, NEXT, 0);
      Atomics.add(control, STEP, 1);
      Atomics.notify(control, STEP);
    } else {
      while (Atomics.load(control, STEP) === step) Atomics.wait(control, STEP, step);
    }
    // What another thread added to the memory is seen from here on.
    memory.grow(0);
  };
  return {
    memory,
    member: index,
    size,
    rows: (count, work) => {
      const span = Math.max(1, Math.ceil(count / (size * SPANS_A_THREAD)));
      for (let from = Atomics.add(control, NEXT, span); from < count; from = Atomics.add(control, NEXT, span)) {
        work(from, Math.min(count, from + span));
      }
      wait();
    },
    once: (work) => {
      if (index === 0) work();
      wait();
    },
  };
}
