import type { ChildProcess } from 'node:child_process';
import type { Capabilities } from './capabilities.ts';
import type { ChildEnd } from './child.ts';
import type { SandboxLevel } from './ffmpeg.ts';
import type { SystemView } from './sandbox.ts';

/** What every run and probe needs to know; put together once by `createFfmpeg`. */
export interface World {
  readonly capabilities: Capabilities;
  readonly level: SandboxLevel;
  readonly view: SystemView;
  readonly scratch: string;
  readonly onSpawn?: ((child: ChildProcess, argv: readonly string[]) => void) | undefined;
  readonly onFailure: (end: ChildEnd) => void;
}
