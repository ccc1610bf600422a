import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FakeOptions, fileOf, startFake } from '../testing/fake-service.ts';
import { run } from '../testing/terminal.ts';

const change = { change: { code: 'segment_inserted', params: {} }, sentence: 'Added a.mp4 at the start.' };
const finished = (more: object = {}) => ({
  type: 'turn.finished',
  data: { outcome: 'done', reply: 'Here it is.', revision: 1, changes: [change], promises: [], ...more },
});
const ASKED = [
  {
    type: 'ask',
    data: {
      question: 'Which clip?',
      choices: [
        { label: 'First', message: 'the first clip' },
        { label: 'Last', message: 'the last clip' },
      ],
    },
  },
  finished({ outcome: 'asked', reply: 'I am not sure.', changes: [] }),
];

let folder: string;
let fake: Awaited<ReturnType<typeof startFake>>;
const at = (name: string) => join(folder, name);
const start = async (options: FakeOptions) => {
  fake = await startFake(options);
};
const make = (words: string[], world: Parameters<typeof run>[1] = {}) =>
  run(['make', 'join these', ...words], { baseUrl: fake.baseUrl, ...world });

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reelsmith-cli-'));
  await writeFile(at('a.mp4'), 'AAAA');
  await writeFile(at('song.mp3'), 'BB');
});
afterEach(async () => {
  await fake?.stop();
  await rm(folder, { recursive: true, force: true });
});

describe('reelsmith make', () => {
  it('sends files and addresses in order under their names, says the message and brings the film', async () => {
    await start({ events: [finished()], film: 'a whole film' });
    const done = await make([at('a.mp4'), 'https://example.com/b.mp4', at('song.mp3'), '--out', at('out.mp4')]);
    expect(done, done.stderr).toMatchObject({ code: 0, started: 1, stopped: 1 });
    expect(await readFile(at('out.mp4'), 'utf8')).toBe('a whole film');
    expect(done.stdout).toMatch(/out\.mp4 {2}2\.00 s {2}1 kB {2}1920x1080\n$/);
    expect(done.stderr).toContain('planning\nHere it is.\n- Added a.mp4 at the start.\nrendering\n');
    expect(done.stderr).toMatch(/\nTimeline \(1 track\): 1\. Video: a \(0-2s\)\n$/);
    const posted = fake.heard.filter(({ call }) => call.startsWith('POST')).slice(0, 5);
    expect(posted.map(({ call }) => call)).toEqual([
      'POST /v1/sessions',
      'POST /v1/sessions/s1/assets',
      'POST /v1/sessions/s1/assets/import',
      'POST /v1/sessions/s1/assets',
      'POST /v1/sessions/s1/turns',
    ]);
    expect(posted[1]?.body).toContain('filename="a.mp4"');
    expect(posted[1]?.body).toContain('AAAA');
    expect(posted[2]?.body).toBe('{"url":"https://example.com/b.mp4"}');
    expect(posted[3]?.body).toContain('filename="song.mp3"');
    expect(posted[4]?.body).toBe('{"text":"join these","approval":"auto","by":"cli"}');
    expect(await readdir(folder)).toHaveLength(3);
  });

  it('does not export again what the message exported', async () => {
    await start({ events: [finished({ file: fileOf() })] });
    const done = await make([at('a.mp4'), '--out', at('out.mp4')]);
    expect(done.code).toBe(0);
    expect(fake.calls()).not.toContain('POST /v1/sessions/s1/renders');
  });

  it('exports what the end of --out names, again when the message exported something else', async () => {
    await start({ events: [finished({ file: fileOf() })], format: 'gif' });
    const done = await make([at('a.mp4'), '--out', at('out.gif')]);
    expect(done.code, done.stderr).toBe(0);
    const posted = fake.heard.find(({ call }) => call === 'POST /v1/sessions/s1/renders');
    expect(JSON.parse(posted?.body ?? '')).toEqual({ output: { format: 'gif', quality: 'standard' } });
  });

  it.each([
    ['a picture of a moment', ['--out', 'x.jpeg', '--at', '3.5'], { format: 'jpg', atMs: 3500 }],
    ['a format by its name', ['--out', 'x', '--format', 'webm'], { format: 'webm' }],
  ])('exports %s', async (_name, words, output) => {
    await start({ events: [finished()] });
    const [, name = ''] = words;
    const done = await make([...words.with(1, at(name)), '--quiet']);
    expect(done.code, done.stderr).toBe(0);
    const posted = fake.heard.find(({ call }) => call === 'POST /v1/sessions/s1/renders');
    expect(JSON.parse(posted?.body ?? '').output).toMatchObject(output);
  });

  it.each([
    ['no format', ['--out', 'out.xyz'], 'does not end in a format'],
    ['an unknown format', ['--out', 'out', '--format', 'hevc'], 'There is no format hevc.'],
    ['two formats', ['--out', 'out.gif', '--format', 'mp3'], 'differ'],
  ])('does nothing with %s', async (_name, words, sentence) => {
    await start({ events: [] });
    const done = await make([at('a.mp4'), ...words]);
    expect(done).toMatchObject({ code: 2, started: 0 });
    expect(done.stderr).toContain(sentence);
  });

  it('says what the check of the file found', async () => {
    const check = [
      { item: 'frames', state: 'passed', found: '60' },
      { item: 'black', state: 'warned', found: 'The picture is black from 1.0 to 2.0 s.' },
    ];
    await start({ events: [finished()], check });
    const done = await make([at('a.mp4'), '--out', at('out.mp4')]);
    expect(done.stderr).toContain('warning: The picture is black from 1.0 to 2.0 s.\n');
  });

  it('uses the service that runs, and leaves it running', async () => {
    await start({ events: [finished()] });
    const asked: string[] = [];
    const findRunning = async (dataDir: string) => {
      asked.push(dataDir);
      return { baseUrl: fake.baseUrl, token: 'x' };
    };
    const done = await make(['--out', at('out.mp4')], { findRunning, env: { DATA_DIR: '/data' } });
    expect(done).toMatchObject({ code: 0, started: 0, stopped: 0 });
    expect(asked).toEqual(['/data']);
  });

  it('prints one object on stdout and one a line on stderr with --json', async () => {
    await start({ events: [finished()] });
    const done = await make([at('a.mp4'), '--out', at('out.mp4'), '--json']);
    const facts = {
      ok: true,
      file: at('out.mp4'),
      durationMs: 2000,
      bytes: 4,
      width: 1920,
      height: 1080,
      sessionId: 's1',
    };
    expect(JSON.parse(done.stdout)).toMatchObject({ ...facts, changes: ['Added a.mp4 at the start.'] });
    const types = done.stderr
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).type);
    expect(types).toEqual(
      expect.arrayContaining(['session', 'uploaded', 'turn.started', 'turn.finished', 'render.progress']),
    );
  });

  it('says nothing but the result with --quiet', async () => {
    await start({ events: [finished()] });
    const done = await make(['--out', at('out.mp4'), '--quiet']);
    expect(done).toMatchObject({ code: 0, stderr: '' });
    expect(done.stdout).toContain('1920x1080');
  });

  it('draws a bar on a terminal', async () => {
    const progress = { type: 'job.progress', data: { kind: 'render', stage: 'rendering', fraction: 0.5 } };
    await start({ events: [progress, finished({ file: fileOf() })] });
    const done = await make(['--out', at('out.mp4')], { isTTY: true });
    expect(done.stderr).toContain('\r\u001B[Krendering [############............] 50%');
  });

  it('ends with the question and its choices when it is asked something', async () => {
    await start({ events: ASKED });
    const done = await make([at('a.mp4'), '--out', at('out.mp4')]);
    expect(done).toMatchObject({ code: 3, stdout: '', stopped: 1 });
    expect(done.stderr).toContain('error: I am not sure. Which clip?\n');
    expect(done.stderr).toContain('next: the first clip\nnext: the last clip\n');
    expect(await readdir(folder)).toEqual(['a.mp4', 'song.mp3']);
  });

  it.each([
    ['a file that is not there', ['missing.mp4'], 'There is no file missing.mp4.'],
    ['standard input', ['-'], 'cannot come from standard input'],
    ['a folder', ['.'], '. is a folder.'],
  ])('does nothing for %s', async (_name, words, sentence) => {
    await start({ events: [] });
    const done = await make([...words, '--out', at('out.mp4')]);
    expect(done).toMatchObject({ code: 2, started: 0 });
    expect(done.stderr).toContain(sentence);
    expect(fake.calls()).toEqual([]);
  });

  it('does not replace a file unless told to', async () => {
    await start({ events: [finished()] });
    await writeFile(at('out.mp4'), 'old');
    expect(await make(['--out', at('out.mp4')])).toMatchObject({ code: 2, started: 0 });
    expect(await readFile(at('out.mp4'), 'utf8')).toBe('old');
    expect((await make(['--out', at('out.mp4'), '--force'])).code).toBe(0);
    expect(await readFile(at('out.mp4'), 'utf8')).toBe('film');
  });

  it('writes a whole file or none', async () => {
    await start({ events: [finished()], film: 'half a fi', bytes: 12 });
    const done = await make(['--out', at('out.mp4')]);
    expect(done.code).toBe(1);
    expect(done.stderr).toContain('after 9 of 12 bytes');
    expect(await readdir(folder)).toEqual(['a.mp4', 'song.mp3']);
  });

  it.each([
    ['POST /v1/sessions/s1/assets', 415, 'unsupported_type', 3],
    ['POST /v1/sessions', 401, 'token_invalid', 4],
    ['POST /v1/sessions/s1/turns', 501, 'capability_missing', 5],
    ['POST /v1/sessions/s1/renders', 500, 'internal_error', 1],
  ])('ends with the exit code of a refused %s', async (call, status, code, exit) => {
    await start({ events: [finished()], refuse: { [call]: { status, code, detail: 'Because.' } } });
    const done = await make([at('a.mp4'), '--out', at('out.mp4'), '--json']);
    expect(done).toMatchObject({ code: exit, stopped: 1 });
    const error = { code, message: 'Because.', hint: expect.stringMatching(/\w/), next: expect.any(Array) };
    expect(JSON.parse(done.stdout)).toEqual({ ok: false, exitCode: exit, error });
  });

  it('cancels the turn at the first Ctrl-C and leaves at the second', async () => {
    await start({ events: [] });
    const press = (interrupt: () => void) => setTimeout(() => [interrupt(), interrupt()], 300);
    const done = await make(['--out', at('out.mp4')], { press });
    expect(done).toMatchObject({ code: 130, left: [130], stopped: 1 });
    expect(fake.calls()).toContain('POST /v1/sessions/s1/turns/t1/cancel');
  });

  it('cancels the export at Ctrl-C', async () => {
    await start({ events: [finished()], endlessRender: true });
    const press = (interrupt: () => void) => setTimeout(interrupt, 400);
    const done = await make(['--out', at('out.mp4')], { press });
    expect(done).toMatchObject({ code: 130, left: [] });
    expect(fake.calls()).toContain('POST /v1/renders/r1/cancel');
    expect(await readdir(folder)).toEqual(['a.mp4', 'song.mp3']);
  });

  it.each([
    ['a yes', true, 'approve', 0],
    ['a no', false, 'reject', 3],
  ])('asks before it spends, and takes %s', async (_name, yes, step, exit) => {
    const plan = {
      intent: 'edit',
      language: 'en',
      reply: 'I would add a clip.',
      steps: [],
      promises: [],
      warnings: [],
      price: 20,
      seed: 1,
      engine: 'offline',
    };
    const proposed = { type: 'plan.proposed', data: { plan, changes: [change], needsApproval: true } };
    await start({ events: [proposed, finished()] });
    const questions: string[] = [];
    const confirm = async (question: string) => {
      questions.push(question);
      return yes;
    };
    const done = await make(['--out', at('out.mp4'), '--approval', 'ask'], { isTTY: true, confirm });
    expect(done.code, done.stderr).toBe(exit);
    expect(questions).toEqual(['I would add a clip.\n- Added a.mp4 at the start.\nPrice: 20\nApply?']);
    expect(fake.calls()).toContain(`POST /v1/sessions/s1/turns/t1/${step}`);
  });
});
