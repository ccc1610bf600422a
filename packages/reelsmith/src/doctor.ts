import { existsSync } from 'node:fs';
import { mkdtemp, rm, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { DoctorCheck, DoctorReport } from '@reelsmith/cli';
import { createFfmpeg, type Ffmpeg } from '@reelsmith/ffmpeg';
import { type Config, describeConfig, findRunning, loadConfig } from '@reelsmith/service';

const FREE_FLOOR_GB = 2;
const INSTALL = 'Debian/Ubuntu: sudo apt-get install';

/** Looks at everything that the service needs on this machine. */
export async function lookAround(env: Readonly<Record<string, string | undefined>>): Promise<DoctorReport> {
  const settings = Object.fromEntries(
    describeConfig(env).map(({ name, current }) => [name, current === '' ? null : current]),
  );
  const config = read(env);
  if (typeof config === 'string')
    return {
      checks: [{ name: 'settings', state: 'missing', found: config, hint: 'Correct the named variable.' }],
      settings,
    };
  const checks = [nodeCheck(), ...(await ffmpegChecks(config)), await diskCheck(config), await serviceCheck(config)];
  return { checks, settings };
}

function read(env: Readonly<Record<string, string | undefined>>): Config | string {
  try {
    return loadConfig(env);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function nodeCheck(): DoctorCheck {
  const enough = Number.parseInt(process.versions.node, 10) >= 24;
  return {
    name: 'node',
    state: enough ? 'ok' : 'missing',
    found: process.version,
    hint: 'Start it with "npm start", which brings Node 24.',
  };
}

async function ffmpegChecks(config: Config): Promise<DoctorCheck[]> {
  const scratchFolder = await mkdtemp(join(tmpdir(), 'reelsmith-doctor-'));
  try {
    const ffmpeg = await createFfmpeg({ ffmpegPath: config.ffmpegPath, sandbox: config.sandbox, scratchFolder });
    return [programCheck(ffmpeg), sandboxCheck(ffmpeg), fontCheck(ffmpeg)];
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    return [{ name: 'ffmpeg', state: 'missing', found, hint: `${INSTALL} ffmpeg. macOS: brew install ffmpeg.` }];
  } finally {
    await rm(scratchFolder, { recursive: true, force: true });
  }
}

function programCheck({ capabilities }: Ffmpeg): DoctorCheck {
  const { version, ffmpegPath, missing } = capabilities;
  const found = `${version} (${ffmpegPath})`;
  if (missing.length === 0) return { name: 'ffmpeg', state: 'ok', found };
  return { name: 'ffmpeg', state: 'missing', found, hint: missing.join(' ') };
}

function sandboxCheck({ sandboxLevel, sandboxNote }: Ffmpeg): DoctorCheck {
  const found = `level ${sandboxLevel} of 3`;
  if (sandboxLevel === 3) return { name: 'sandbox', state: 'ok', found };
  return { name: 'sandbox', state: 'limited', found, hint: sandboxNote ?? `${INSTALL} bubblewrap.` };
}

function fontCheck({ fontFolders }: Ffmpeg): DoctorCheck {
  const chinese = fontFolders.some((folder) =>
    ['', '../../opentype/noto'].some((sub) => existsSync(join(folder, sub, 'NotoSansCJK-Regular.ttc'))),
  );
  const found =
    fontFolders.length === 0
      ? 'no Noto fonts'
      : `Noto${chinese ? ' with Chinese, Japanese, Korean' : ' without Chinese, Japanese, Korean'}`;
  const state = fontFolders.length > 0 && chinese ? 'ok' : 'limited';
  return {
    name: 'fonts',
    state,
    found,
    hint: `${INSTALL} fonts-noto-core fonts-noto-cjk; without them some texts show empty boxes.`,
  };
}

async function diskCheck({ dataDir }: Config): Promise<DoctorCheck> {
  let folder = dataDir;
  while (!existsSync(folder) && dirname(folder) !== folder) folder = dirname(folder);
  const { bavail, bsize } = await statfs(folder);
  const gigabytes = (bavail * bsize) / 1024 ** 3;
  const found = `${gigabytes.toFixed(1)} GB free for ${dataDir}`;
  const hint = 'Free some space, or set DATA_DIR to a larger disk.';
  return { name: 'disk', state: gigabytes >= FREE_FLOOR_GB ? 'ok' : 'limited', found, hint };
}

async function serviceCheck({ dataDir }: Config): Promise<DoctorCheck> {
  const running = await findRunning(dataDir);
  return { name: 'service', state: 'ok', found: running === undefined ? 'not running' : `running at ${running.url}` };
}
