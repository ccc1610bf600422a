import { existsSync, lstatSync, readlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findProgram } from './locate.ts';
import type { SystemView } from './sandbox.ts';
import { seccompFilter } from './seccomp.ts';

/** Folders that hold programs and libraries; symbolic links of a merged /usr are made again inside. */
const SYSTEM_FOLDERS = ['/bin', '/sbin', '/lib', '/lib32', '/lib64', '/libx32'];
/** Files without which programs start wrongly or fonts are not found; none holds a secret. */
const SYSTEM_FILES = ['/etc/fonts', '/etc/alternatives', '/etc/ld.so.cache', '/etc/ld.so.conf', '/etc/ld.so.conf.d'];
const FONT_CACHE = '/var/cache/fontconfig';
const STORES = ['/nix/store', '/gnu/store', '/opt/homebrew', '/home/linuxbrew/.linuxbrew'];

/** Finds the walls' tools and what a sandboxed ffmpeg must see to run. Other platforms than Linux have none of them. */
export function readSystemView(programs: readonly string[]): SystemView {
  if (process.platform !== 'linux') return { binds: [], tools: {} };
  return {
    binds: [
      ...['--ro-bind', '/usr', '/usr'],
      ...SYSTEM_FOLDERS.flatMap(showFolder),
      ...[...SYSTEM_FILES, FONT_CACHE, ...STORES].flatMap((path) => ['--ro-bind-try', path, path]),
      ...programs.flatMap(showProgram),
    ],
    seccomp: seccompFilter(process.arch),
    tools: {
      ...tool('bwrap'),
      ...tool('prlimit'),
      ...tool('setpriv'),
      ...tool('unshare'),
    },
  };
}

function tool<Name extends string>(name: Name): { [Key in Name]?: string } {
  const path = findProgram(name);
  // The key is the literal name, which a computed key loses.
  return path === undefined ? {} : ({ [name]: path } as { [Key in Name]?: string });
}

function showFolder(path: string): string[] {
  if (!existsSync(path)) return [];
  return lstatSync(path).isSymbolicLink() ? ['--symlink', readlinkSync(path), path] : ['--ro-bind', path, path];
}

/** An operator's own build outside of the system folders: its folder and the libraries beside it. */
function showProgram(program: string): string[] {
  const known = ['/usr', ...SYSTEM_FOLDERS, ...STORES].some((folder) => program.startsWith(`${folder}/`));
  if (known) return [];
  const folder = dirname(program);
  const libraries = join(folder, '..', 'lib');
  return ['--ro-bind', folder, folder, ...(existsSync(libraries) ? ['--ro-bind', libraries, libraries] : [])];
}
