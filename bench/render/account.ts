import { existsSync, mkdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { processTree, pssMb, readProc } from '../machine.ts';

/** What a tree of processes has used. Programs that leave their children to others to wait for are counted too. */
export interface Account {
  /** Counts this process and what it starts from now on. */
  add(pid: number): void;
  /** A line of shell that puts the shell itself on the account; empty when sampling has to do. */
  readonly shellLine: string;
  /** Processor seconds so far. */
  cpu(): number;
  peakMb(): number;
  forgetPeak(): void;
  close(): void;
}

const SAMPLE_MS = 100;

/** By control group where one can be made, which is exact; else by looking at the tree ten times a second. */
export function openAccount(): Account {
  const group = openGroup();
  const roots: number[] = [];
  const ticks = new Map<number, number>();
  let peak = 0;
  const look = (): void => {
    const pids = roots.flatMap(processTree);
    peak = Math.max(peak, pssMb(pids));
    if (group === undefined) for (const pid of pids) ticks.set(pid, ticksOf(pid));
  };
  const timer = setInterval(look, SAMPLE_MS);
  return {
    add: (pid) => {
      roots.push(pid);
      group?.add(pid);
    },
    shellLine: group?.shellLine ?? '',
    cpu: () => {
      if (group !== undefined) return group.cpu();
      look();
      return [...ticks.values()].reduce((sum, one) => sum + one, 0) / 100;
    },
    peakMb: () => peak,
    forgetPeak: () => {
      peak = 0;
    },
    close: () => {
      clearInterval(timer);
      group?.close();
    },
  };
}

/** Clock ticks of one process; a tick is a hundredth of a second. */
function ticksOf(pid: number): number {
  const fields = readProc(`/proc/${pid}/stat`).split(') ')[1]?.split(' ') ?? [];
  return Number(fields[11] ?? 0) + Number(fields[12] ?? 0);
}

/** Version 1 and version 2 of control groups: the folder, the file with the time, what it counts in a second. */
const HIERARCHIES = [
  { folder: '/sys/fs/cgroup/cpuacct', file: 'cpuacct.usage', pattern: /(\d+)/, perSecond: 1e9 },
  { folder: '/sys/fs/cgroup', file: 'cpu.stat', pattern: /usage_usec (\d+)/, perSecond: 1e6 },
] as const;

let opened = 0;

function openGroup() {
  opened += 1;
  const name = `reelsmith-bench-${process.pid}-${opened}`;
  for (const { folder, file, pattern, perSecond } of HIERARCHIES) {
    const group = join(folder, name);
    const processes = join(group, 'cgroup.procs');
    try {
      mkdirSync(group);
      if (!existsSync(join(group, file))) throw new Error('this hierarchy does not count time');
      return {
        add: (pid: number) => writeFileSync(processes, String(pid)),
        shellLine: `echo $$ > ${processes}`,
        cpu: () => Number(pattern.exec(readFileSync(join(group, file), 'utf8'))?.[1] ?? 0) / perSecond,
        close: () => removeSoon(group),
      };
    } catch {
      removeSoon(group);
    }
  }
  return undefined;
}

function removeSoon(group: string): void {
  try {
    rmdirSync(group);
  } catch {
    // Somebody is still in it, or it never was: an empty group costs nothing.
  }
}
