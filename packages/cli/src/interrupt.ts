import { CommandFailure, EXIT } from './failure.ts';
import type { Printer } from './printer.ts';
import type { CliWorld } from './world.ts';

/** Runs work that Ctrl-C stops: the first time cleanly, the second time at once. */
export async function interruptible(
  world: CliWorld,
  printer: Printer,
  work: (signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const stop = new AbortController();
  const release = world.onInterrupt(() => {
    if (stop.signal.aborted) return world.leave(EXIT.interrupted);
    printer.note('Stopping; Ctrl-C again leaves at once.');
    stop.abort();
  });
  try {
    await work(stop.signal);
  } catch (error) {
    if (!stop.signal.aborted || error instanceof CommandFailure) throw error;
    throw new CommandFailure(EXIT.interrupted, 'Stopped.', { cause: error });
  } finally {
    release();
  }
}
