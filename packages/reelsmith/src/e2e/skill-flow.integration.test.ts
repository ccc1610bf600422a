import { spawnSync } from 'node:child_process';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MAIN, runProgram, temporaryFolder } from '../testing/launch.ts';
import { look, whiteShare } from '../testing/look.ts';
import { makeSamples } from '../testing/samples.ts';

const SCRIPT = join(import.meta.dirname, '..', 'testing', 'skill-flow.sh');
/** Serves one file under any name on every address: a hole in the guard would let the inner one through too. */
const FILE_SERVER = `
import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
const [, , file] = process.argv;
createServer((request, answer) => {
  answer.writeHead(200, { 'content-type': 'video/x-matroska' });
  createReadStream(file).pipe(answer);
}).listen(80);
`;

const folder = await temporaryFolder();
const at = (name: string) => join(folder.path, name);
const text = (name: string) => readFileSync(at(name), 'utf8').trim();
// Answers are compared with toMatchObject; their shape is what is tested.
const body = (name: string) => JSON.parse(text(`${name}.json`)) as Record<string, unknown>;

const uid = process.getuid?.() ?? 0;
// An ordinary user gets a network of its own only together with a user namespace.
const unshare = uid === 0 ? ['--net'] : ['--user', '--map-root-user', '--net'];
const possible = spawnSync('unshare', [...unshare, 'true']).status === 0;

describe.skipIf(!possible)('a skill with nothing but curl', () => {
  let done: Awaited<ReturnType<typeof runProgram>>;

  beforeAll(async () => {
    makeSamples(folder.path, ['e.mkv']);
    // Dark, so that a white title can be seen in its frames and nothing else is white.
    const dark = ['-f', 'lavfi', '-i', 'color=c=0x102030:s=320x240:r=25:d=2', '-c:v', 'mpeg4', at('here.avi')];
    spawnSync('ffmpeg', ['-v', 'error', ...dark]);
    renameSync(at('e.mkv'), at('far.mkv'));
    writeFileSync(at('files.mjs'), FILE_SERVER);
    done = await runProgram('unshare', [...unshare, 'bash', SCRIPT], {
      env: {
        NODE: process.execPath,
        MAIN,
        OUT: folder.path,
        DATA_DIR: at('data'),
        PLAIN_USER: String(uid),
        IMPORT_ALLOW_HOSTS: undefined,
        PUBLIC_URL: undefined,
        HOST: undefined,
      },
    });
  });
  afterAll(folder.remove);

  it('comes through to the end', () => {
    expect(done, done.stderr).toMatchObject({ code: 0 });
  });

  it('gets an anonymous token with credits and a session', () => {
    expect(text('token.status')).toBe('200');
    expect(body('token')).toMatchObject({
      code: 0,
      data: { token: expect.stringMatching(/^nmv_usr_/), credits: 100, user_id: expect.stringMatching(/^anon_/) },
    });
    expect(body('session')).toMatchObject({ code: 0, data: { session_id: expect.stringMatching(/^\d{19}$/) } });
  });

  it('uploads by file and by address through the default guard, which still refuses inner addresses', () => {
    expect(body('byfile')).toMatchObject({
      code: 0,
      data: {
        session_state_applied: true,
        files: [{ filename: 'here.avi', file_type: 'video', width: 320, height: 240 }],
      },
    });
    expect(body('byurl')).toMatchObject({ code: 0, data: { files: [{ filename: 'far.mkv', file_type: 'video' }] } });
    expect(body('inner')).toMatchObject({ code: 400, message: expect.stringContaining('not on the public internet') });
  });

  it('is told what was done and finds it in the state', () => {
    expect(text('said.json')).toMatch(/"text":"\S/);
    expect(body('state')).toMatchObject({
      code: 0,
      data: { state: { video_infos: [{ filename: 'here.avi' }, { filename: 'far.mkv' }] } },
    });
    expect(text('state.json')).toContain('Hello');
    expect(text('state.json')).toContain('crossfade');
  });

  it('is stopped with 402 without attribution headers and let through with them', () => {
    expect(text('nobody.status')).toBe('402');
    expect(body('nobody')).toMatchObject({ code: 402 });
    expect(text('submit.status')).toBe('200');
  });

  it('downloads the video without a token, exactly as long as the draft', () => {
    expect(body('poll')).toMatchObject({ success: true, status: 'completed', progress: 100 });
    const promised = /^content-length: (\d+)\r?$/im.exec(text('delivered.headers'))?.[1];
    expect(text('delivered.status')).toBe(`200 ${promised}`);
    expect(text('range.status')).toBe('206 100');
    const seen = look(at('delivered.mp4'));
    const { state } = (body('state') as { data: { state: { draft: { d: number } } } }).data;
    expect(seen).toMatchObject({ width: 1920, height: 1080, fps: '30/1', profile: 'High', faststart: true });
    expect(seen.videoSeconds).toBeCloseTo(state.draft.d / 1000, 1);
    expect(seen.videoSeconds).toBeGreaterThan(2);
    expect(seen.audioSeconds).toBeCloseTo(seen.videoSeconds, 1);
    expect(whiteShare(at('delivered.mp4'), 0.7)).toBeGreaterThan(0.002);
    expect(body('credits')).toMatchObject({ data: { available: 100, frozen: 0, total: 100 } });
  });
});
