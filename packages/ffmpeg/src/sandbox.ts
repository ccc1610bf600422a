import type { SandboxLevel } from './ffmpeg.ts';
import type { Device } from './job.ts';
import { WALLS } from './walls.ts';

/** A file or folder of the host and where the process finds it; always read-only. */
export interface Mount {
  readonly hostPath: string;
  readonly insidePath: string;
}

/** A program with its arguments and what it may see and use. */
export interface Command {
  readonly binary: string;
  readonly args: readonly string[];
  /** The job's folder: the working directory and the only place that can be written. */
  readonly folder: string;
  readonly mounts: readonly Mount[];
  readonly device?: Device | undefined;
  readonly limits: { readonly cpuSeconds: number; readonly memoryBytes: number; readonly fileBytes: number };
}

/** What is started in the end. */
export interface Launch {
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
  /** Bytes that the process finds at file descriptor 3. */
  readonly atFd3?: Uint8Array | undefined;
}

/** What of the host a sandboxed program sees, found once at start. */
export interface SystemView {
  /** Arguments for bubblewrap that show system libraries, the fonts' configuration and the programs themselves. */
  readonly binds: readonly string[];
  /** Filter of kernel calls for bubblewrap; absent on machines that it is not written for. */
  readonly seccomp?: Uint8Array | undefined;
  readonly tools: {
    readonly bwrap?: string;
    readonly prlimit?: string;
    readonly setpriv?: string;
    readonly unshare?: string;
  };
}

const INSIDE_JOB = '/job';

/** Puts the walls of a level around a command. Every level above 0 ends with the program itself in the same process
 *  chain, so that killing the first process or the service kills it. */
export function launchOf(command: Command, level: SandboxLevel, view: SystemView): Launch {
  const { tools } = view;
  const program = [command.binary, ...command.args];
  if (level === 0 || tools.prlimit === undefined) return launch(program, command.folder);
  const limited = [tools.prlimit, ...limitArguments(command), ...program];
  if (level === 3 && tools.bwrap !== undefined) {
    return { ...launch([tools.bwrap, ...bubble(command, view), ...limited], '/'), atFd3: view.seccomp };
  }
  const dying = tools.setpriv === undefined ? limited : [tools.setpriv, '--pdeathsig', 'KILL', ...limited];
  if (level === 2 && tools.setpriv !== undefined && tools.unshare !== undefined) {
    const powerless = ['--no-new-privs', '--bounding-set=-all', '--inh-caps=-all'];
    const net = [tools.unshare, '--net', tools.setpriv, '--pdeathsig', 'KILL', ...powerless, ...limited];
    return launch(net, command.folder);
  }
  return launch(dying, command.folder);
}

/** Where a file of the host is found from inside: at its own place without bubblewrap, else under /media. */
export function insidePathOf(level: SandboxLevel, hostPath: string, index: number): string {
  return level === 3 ? `/media/${index}` : hostPath;
}

function launch(words: readonly string[], cwd: string): Launch {
  const [file = '', ...args] = words;
  return { file, args, cwd };
}

function limitArguments({ limits }: Command): string[] {
  const cpu = Math.max(1, Math.ceil(limits.cpuSeconds));
  return [
    `--as=${Math.round(limits.memoryBytes)}`,
    // SIGXCPU at the first number, SIGKILL at the second.
    `--cpu=${cpu}:${cpu + 1}`,
    `--fsize=${Math.round(limits.fileBytes)}`,
    `--nofile=${WALLS.openFiles}`,
    '--core=0',
  ];
}

const DEVICE_PATHS: Record<Device, readonly string[]> = {
  nvidia: ['/dev/nvidia0', '/dev/nvidiactl', '/dev/nvidia-uvm', '/dev/nvidia-modeset'],
  dri: ['/dev/dri'],
};

function deviceBinds(device: Device | undefined): string[] {
  if (device === undefined) return [];
  return DEVICE_PATHS[device].flatMap((path) => ['--dev-bind-try', path, path]);
}

function bubble(command: Command, view: SystemView): string[] {
  return [
    ...['--unshare-all', '--die-with-parent', '--new-session', '--cap-drop', 'ALL', '--uid', '65534', '--gid', '65534'],
    // No --proc: it would show the environment that bubblewrap itself was started with.
    ...['--dev', '/dev', '--size', String(WALLS.scratchBytes), '--tmpfs', '/tmp'],
    ...deviceBinds(command.device),
    ...(view.seccomp === undefined ? [] : ['--seccomp', '3']),
    ...view.binds,
    ...['--setenv', 'HOME', '/tmp', '--setenv', 'XDG_CACHE_HOME', '/tmp/cache'],
    ...command.mounts.flatMap((mount) => ['--ro-bind', mount.hostPath, mount.insidePath]),
    ...['--bind', command.folder, INSIDE_JOB, '--chdir', INSIDE_JOB],
  ];
}
