// Programs and fonts that npm cannot bring. Installed where that is allowed without asking, else named in one line.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const onLinux = process.platform === 'linux';

/** What is needed, how to see that it is there, and what it is called on Debian/Ubuntu and Homebrew. */
const PACKAGES = [
  {
    for: 'run',
    debian: 'ffmpeg',
    brew: 'ffmpeg',
    present: () => (process.env.FFMPEG_PATH ? true : onPath('ffmpeg') && onPath('ffprobe')),
  },
  { for: 'run', debian: 'bubblewrap', present: () => !onLinux || onPath('bwrap') },
  {
    for: 'run',
    debian: 'fonts-noto-core',
    brew: 'font-noto-sans',
    present: () => hasFont('NotoSans-Regular.ttf', 'truetype/noto', 'noto'),
  },
  {
    for: 'run',
    debian: 'fonts-noto-cjk',
    brew: 'font-noto-sans-cjk',
    present: () => hasFont('NotoSansCJK-Regular.ttc', 'opentype/noto', 'noto-cjk'),
  },
  {
    for: 'run',
    debian: 'fonts-noto-color-emoji',
    present: () => !onLinux || hasFont('NotoColorEmoji.ttf', 'truetype/noto', 'noto'),
  },
  {
    for: 'test',
    debian: 'chromium',
    present: () => !onLinux || onPath('chromium') || onPath('chromium-browser') || onPath('google-chrome'),
  },
  { for: 'test', debian: 'strace', present: () => !onLinux || onPath('strace') },
  { for: 'test', debian: 'iproute2', present: () => !onLinux || onPath('ip') },
  { for: 'test', debian: 'curl', brew: 'curl', present: () => onPath('curl') },
];

/** @param {string[]} needs which groups are needed: "run", "test" @param {(text: string) => void} say prints a line */
export function ensureSystemPackages(needs, say) {
  const missing = PACKAGES.filter((entry) => needs.includes(entry.for) && !entry.present());
  if (missing.length === 0) return;
  const installed = process.env.REELSMITH_SYSTEM_PACKAGES === 'off' ? false : install(missing, say);
  const still = missing.filter((entry) => !entry.present());
  if (still.length === 0) return;
  const names = still
    .map((entry) => (process.platform === 'darwin' ? (entry.brew ?? entry.debian) : entry.debian))
    .join(' ');
  say(`Missing on this machine: ${names}.${installed ? '' : ` ${howTo(names)}`}`);
}

function install(missing, say) {
  if (process.platform === 'darwin' && onPath('brew')) {
    const names = missing.flatMap((entry) => (entry.brew ? [entry.brew] : []));
    say(`Installing ${names.join(', ')} with Homebrew ...`);
    return run('brew', ['install', ...names]);
  }
  if (!onLinux || !onPath('apt-get')) return false;
  const asRoot = process.getuid?.() === 0 ? [] : passwordlessSudo();
  if (asRoot === undefined) return false;
  const names = missing.map((entry) => entry.debian);
  say(`Installing ${names.join(', ')} with apt-get ...`);
  run(...withPrefix(asRoot, ['apt-get', 'update', '-qq']));
  const apt = [
    'env',
    'DEBIAN_FRONTEND=noninteractive',
    'apt-get',
    'install',
    '-y',
    '-qq',
    '--no-install-recommends',
    ...names,
  ];
  return run(...withPrefix(asRoot, apt));
}

function passwordlessSudo() {
  return onPath('sudo') && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0
    ? ['sudo', '-n']
    : undefined;
}

function withPrefix(prefix, command) {
  const [file, ...args] = [...prefix, ...command];
  return [file, args];
}

function run(file, args) {
  return spawnSync(file, args, { stdio: ['ignore', 2, 2] }).status === 0;
}

function howTo(names) {
  if (process.platform === 'darwin') return `Install them with: brew install ${names}`;
  return `Install them with: sudo apt-get install ${names} (or your system's packages of the same programs).`;
}

function onPath(program) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => folder !== '' && existsSync(join(folder, program)));
}

function hasFont(file, ...folders) {
  const roots = [
    '/usr/share/fonts',
    '/usr/local/share/fonts',
    '/Library/Fonts',
    join(process.env.HOME ?? '/', 'Library/Fonts'),
  ];
  return roots.some(
    (root) => existsSync(join(root, file)) || folders.some((folder) => existsSync(join(root, folder, file))),
  );
}
