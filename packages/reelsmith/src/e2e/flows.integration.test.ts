import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Conversation, converse } from '../testing/conversation.ts';
import { type Launched, launch, temporaryFolder } from '../testing/launch.ts';
import { look } from '../testing/look.ts';

const folder = await temporaryFolder();
const at = (name: string): string => join(folder.path, name);
let service: Launched;

/** Small moving clips with a tone, small pictures, and a song. */
const MEDIA: Record<string, string[]> = {
  'city.mp4': clip('testsrc2=s=320x180:r=30:d=4', 330),
  'beach.mp4': clip('mandelbrot=s=320x180:r=30', 440),
  'forest.mp4': clip('testsrc=s=320x180:r=30:d=4', 550),
  'one.jpg': ['-f', 'lavfi', '-i', 'testsrc2=s=320x180', '-frames:v', '1'],
  'two.jpg': ['-f', 'lavfi', '-i', 'mandelbrot=s=320x180', '-frames:v', '1'],
  'three.jpg': ['-f', 'lavfi', '-i', 'testsrc=s=320x180', '-frames:v', '1'],
  'song.mp3': ['-f', 'lavfi', '-i', 'sine=f=220:d=20', '-c:a', 'libmp3lame', '-b:a', '96k'],
};
const CLIPS = ['city.mp4', 'beach.mp4', 'forest.mp4'];
const PHOTOS = ['one.jpg', 'two.jpg', 'three.jpg'];

function clip(picture: string, hertz: number): string[] {
  const inputs = ['-f', 'lavfi', '-i', picture, '-f', 'lavfi', '-i', `sine=f=${hertz}:d=4`];
  return [...inputs, '-t', '4', '-c:v', 'libx264', '-preset', 'ultrafast', '-pix_fmt', 'yuv420p', '-c:a', 'aac'];
}

beforeAll(async () => {
  for (const [name, args] of Object.entries(MEDIA)) {
    const made = spawnSync('ffmpeg', ['-v', 'error', '-y', ...args, at(name)], { encoding: 'utf8' });
    if (made.status !== 0) throw new Error(`${name}: ${made.stderr}`);
  }
  service = await launch({ dataDir: at('data') });
}, 120_000);
afterAll(async () => {
  await service?.stop();
  await folder.remove();
});

type Finished = Awaited<ReturnType<Conversation['say']>>;

/** Says all of it; each message has to be done. */
async function through(talk: Conversation, messages: readonly string[]): Promise<Finished> {
  let last: Finished | undefined;
  for (const text of messages) {
    last = await talk.say(text);
    expect([text, last.outcome, last.reply !== ''], last.reply).toEqual([text, 'done', true]);
  }
  if (last === undefined) throw new Error('nothing was said');
  return last;
}

/** The delivered file is what was said of it, its check found nothing wrong, and its promises are kept. */
async function expectKept(talk: Conversation, finished: Finished, promised: readonly string[]): Promise<void> {
  const { file } = finished;
  if (file === undefined) throw new Error(`no file: ${finished.reply}`);
  const states = (list: Finished['promises']) => list.filter(({ state }) => state !== 'kept');
  expect(states(file.promises)).toEqual([]);
  expect(file.promises.map(({ promise }) => promise.kind)).toEqual(expect.arrayContaining([...promised]));
  expect(file.check.filter(({ state }) => state === 'failed')).toEqual([]);
  expect(
    file.check.filter(({ item, state }) => ['black', 'frozen', 'silent'].includes(item) && state !== 'passed'),
  ).toEqual([]);
  expect(states((await talk.state()).promises)).toEqual([]);
  writeFileSync(at('film.mp4'), await talk.download(finished));
  const seen = look(at('film.mp4'));
  expect(seen).toMatchObject({ width: file.width, height: file.height, pixelFormat: 'yuv420p', faststart: true });
  expect(seen.videoSeconds * 1000).toBeCloseTo(file.durationMs, -1);
}

const FLOWS: {
  name: string;
  files: string[];
  language: string;
  messages: string[];
  promised: string[];
  durationMs: number;
}[] = [
  {
    name: 'clips with transitions, a title and a song, to a length',
    language: 'English',
    files: [...CLIPS, 'song.mp3'],
    messages: [
      "combine these clips into a 6-second promo with crossfades, title 'Summer' for the first 2 seconds and song.mp3 at 35%, and export in 360p",
    ],
    promised: ['length', 'clipOrder', 'text', 'music', 'without'],
    durationMs: 6000,
  },
  {
    name: 'clips with transitions, a title and a song, to a length',
    language: 'Chinese',
    files: [...CLIPS, 'song.mp3'],
    messages: ['把这些片段拼接成6秒的宣传片，加叠化转场，前2秒显示标题“夏天”，配上song.mp3，音量35%，然后导出360p'],
    promised: ['length', 'clipOrder', 'text', 'music', 'without'],
    durationMs: 6000,
  },
  {
    name: 'a slideshow with seconds each, a slow zoom and soft dissolves',
    language: 'English',
    files: PHOTOS,
    messages: [
      'make a slideshow from these photos, 2 seconds each, with a slow zoom and soft dissolves, and export in 360p',
    ],
    promised: ['clipOrder', 'clips', 'without'],
    durationMs: 6000,
  },
  {
    name: 'a slideshow with seconds each, a slow zoom and soft dissolves',
    language: 'Chinese',
    files: PHOTOS,
    messages: ['用这些照片做幻灯片，每张2秒，缓慢放大，柔和叠化，然后导出360p'],
    promised: ['clipOrder', 'clips', 'without'],
    durationMs: 6000,
  },
  {
    name: 'a trim, another order, another speed and a title',
    language: 'English',
    files: CLIPS,
    messages: [
      'join these clips',
      'cut the first second off the first clip',
      'move the last clip to the front',
      'play the last clip at double speed',
      "add the title 'Go' for the first 2 seconds",
      'export in 360p',
    ],
    promised: ['text', 'without'],
    durationMs: 9000,
  },
  {
    name: 'a trim, another order, another speed and a title',
    language: 'Chinese',
    files: CLIPS,
    messages: [
      '把这些片段拼接起来',
      '剪掉第一段开头1秒',
      '把最后一个片段移到最前面',
      '最后一个片段2倍速播放',
      '添加标题“出发”显示前2秒',
      '导出360p',
    ],
    promised: ['text', 'without'],
    durationMs: 9000,
  },
];

describe('a flow from a fresh session ends in a checked export that keeps its promises', () => {
  it.each(FLOWS)('$name, in $language', async ({ files, messages, promised, durationMs }) => {
    const talk = await converse(service, files.map(at));
    const finished = await through(talk, messages);
    expect(finished.file?.durationMs).toBe(durationMs);
    await expectKept(talk, finished, promised);
  }, 120_000);

  it.each([
    [
      'English',
      'make a YouTube video from these clips and export in 360p',
      'now make it for TikTok and export in 360p',
    ],
    ['Chinese', '用这些片段做一个YouTube视频并导出360p', '再做一个抖音版并导出360p'],
  ])(
    'one edit for YouTube and one for TikTok, in %s',
    async (_language, youtube, tiktok) => {
      const talk = await converse(service, CLIPS.slice(0, 2).map(at));
      const wide = await through(talk, [youtube]);
      expect(wide.file).toMatchObject({ width: 640, height: 360 });
      await expectKept(talk, wide, ['canvas', 'without']);
      const upright = await through(talk, [tiktok]);
      expect(upright.file).toMatchObject({ width: 360, height: 640 });
      await expectKept(talk, upright, ['canvas', 'without']);
    },
    120_000,
  );
});

describe('what needs a capability that is not there', () => {
  it.each([
    ['English', 'write captions from what is said in the clip', /add|by hand/i],
    ['Chinese', '识别语音并自动加上字幕', /手动添加/],
  ])('is refused with the way out, and nothing is changed, in %s', async (_language, text, wayOut) => {
    const talk = await converse(service, [at('city.mp4')]);
    const finished = await talk.say(text);
    expect(finished).toMatchObject({ outcome: 'refused', errorCode: 'capability_missing', revision: 0 });
    expect(finished.reply).toMatch(wayOut);
  });
});

describe('a conversation of many turns', () => {
  const EDITS = [
    'join these clips',
    '剪掉第一段开头1秒',
    "add the title 'Go' for the first 2 seconds",
    '把最后一个片段移到最前面',
    'add song.mp3 as background music',
    '音乐音量20%',
    'make it vertical',
    '片段之间加叠化转场',
    'make the whole video 6 seconds long',
    'mute the first clip',
  ];

  it('is walked back and forth by undo and redo, exactly, over 50 turns in two languages', async () => {
    const talk = await converse(service, [...CLIPS, 'song.mp3'].map(at));
    const drafts: unknown[] = [(await talk.state()).draft];
    for (const text of EDITS) {
      await through(talk, [text]);
      drafts.push((await talk.state()).draft);
    }
    const last = EDITS.length;
    const back = (language: 'en' | 'zh') => (language === 'en' ? 'undo' : '撤销');
    const forth = (language: 'en' | 'zh') => (language === 'en' ? 'redo' : '重做');
    const draftNow = async () => (await talk.state()).draft;
    let turns = EDITS.length;
    for (const language of ['en', 'zh'] as const) {
      for (let place = last - 1; place >= 0; place -= 1, turns += 1) {
        await through(talk, [back(language)]);
        const expected = drafts[place] ?? { tracks: [] };
        expect(await draftNow()).toMatchObject(expected);
        if (drafts[place] !== null) expect(await draftNow()).toEqual(drafts[place]);
      }
      for (let place = 1; place <= last; place += 1, turns += 1) {
        await through(talk, [forth(language)]);
        expect(await draftNow()).toEqual(drafts[place]);
      }
    }
    expect(turns).toBe(50);
  }, 120_000);
});
