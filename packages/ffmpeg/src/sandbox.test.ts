import { describe, expect, it } from 'vitest';
import { launchOf, type SystemView } from './sandbox.ts';

const command = {
  binary: '/usr/bin/ffmpeg',
  args: ['-version'],
  folder: '/data/.job-1',
  mounts: [{ hostPath: '/data/a', insidePath: '/media/0' }],
  limits: { cpuSeconds: 3, memoryBytes: 1000, fileBytes: 500 },
};
const view: SystemView = {
  binds: ['--ro-bind', '/usr', '/usr'],
  tools: {
    bwrap: '/usr/bin/bwrap',
    prlimit: '/usr/bin/prlimit',
    setpriv: '/usr/bin/setpriv',
    unshare: '/usr/bin/unshare',
  },
};

describe('the walls of a level', () => {
  it('3 shows the system and the inputs read-only, one folder writable, no network, no procfs', () => {
    const { file, args } = launchOf(command, 3, view);
    const line = args.join(' ');
    expect(file).toBe('/usr/bin/bwrap');
    expect(line).toContain('--unshare-all --die-with-parent');
    expect(line).toContain('--ro-bind /data/a /media/0');
    expect(line).toContain('--bind /data/.job-1 /job --chdir /job');
    expect(args).not.toContain('--proc');
    expect(args.filter((word) => word === '--bind')).toHaveLength(1);
  });

  it('2 takes network and privileges away and dies with its parent', () => {
    const { file, args } = launchOf(command, 2, view);
    expect([file, ...args].join(' ')).toContain(
      '/usr/bin/unshare --net /usr/bin/setpriv --pdeathsig KILL --no-new-privs',
    );
  });

  it('1 limits and dies with its parent', () => {
    const { file, args } = launchOf(command, 1, view);
    expect([file, ...args].join(' ')).toContain('setpriv --pdeathsig KILL /usr/bin/prlimit --as=1000 --cpu=3:4');
  });

  it('0 is the program alone', () => {
    expect(launchOf(command, 0, view)).toEqual({ file: '/usr/bin/ffmpeg', args: ['-version'], cwd: '/data/.job-1' });
  });

  it.each([
    1, 2, 3,
  ] as const)('%i ends with limits of memory, time, file size and core files before the program', (level) => {
    const { args } = launchOf(command, level, view);
    expect(args.slice(-7)).toEqual([
      '--as=1000',
      '--cpu=3:4',
      '--fsize=500',
      '--nofile=256',
      '--core=0',
      '/usr/bin/ffmpeg',
      '-version',
    ]);
  });
});
