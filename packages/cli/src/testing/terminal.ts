import { runCli } from '../run-cli.ts';
import type { CliWorld } from '../world.ts';

/** A terminal that remembers what was printed on it. */
export interface Terminal {
  code: number;
  stdout: string;
  stderr: string;
  left: number[];
  started: number;
  stopped: number;
}

/** Runs a command line in a world of the test's own. `press` is handed what Ctrl-C would call. */
export async function run(
  argv: string[],
  given: Partial<CliWorld> & { baseUrl?: string; press?: (interrupt: () => void) => void } = {},
): Promise<Terminal> {
  const { baseUrl = 'http://127.0.0.1:1', press, ...world } = given;
  const seen: Terminal = { code: -1, stdout: '', stderr: '', left: [], started: 0, stopped: 0 };
  seen.code = await runCli(argv, {
    stdout: { write: (text) => (seen.stdout += text) },
    stderr: { write: (text) => (seen.stderr += text) },
    env: {},
    isTTY: false,
    version: '0.1.0',
    onInterrupt(handler) {
      press?.(handler);
      return () => {};
    },
    leave: (code) => seen.left.push(code),
    async startLocal() {
      seen.started += 1;
      return {
        baseUrl,
        token: 'local',
        stop: async () => {
          seen.stopped += 1;
        },
      };
    },
    findRunning: async () => undefined,
    doctor: async () => ({ checks: [], settings: {} }),
    serve: async () => {},
    ...world,
  });
  return seen;
}
