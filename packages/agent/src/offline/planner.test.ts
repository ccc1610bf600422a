import { type Draft, draftDurationMs, endMs } from '@reelsmith/core';
import { expect, test } from 'vitest';
import { asset, type StageName, stage, told } from '../testing/studio.ts';

/** The main track as "city 0-12, beach 12-22"; times in seconds. */
function film(draft: Draft): string {
  const main = draft.tracks.find((track) => track.role === 'main');
  return (main?.segments ?? []).map((clip) => `${stem(clip.name)} ${s(clip.startMs)}-${s(endMs(clip))}`).join(', ');
}

/** Everything above it as "title Hello 0-3, bgm song 0-30 40%". */
function above(draft: Draft): string {
  const parts = draft.tracks
    .filter((track) => track.role !== 'main')
    .flatMap((track) =>
      track.segments.map((segment) => {
        const level =
          track.kind === 'audio'
            ? ` ${segment.muted === true ? 'muted' : `${Math.round((segment.volume ?? 1) * 100)}%`}`
            : '';
        const name = segment.source.kind === 'text' ? segment.source.text : stem(segment.name);
        return `${track.role} ${name} ${s(segment.startMs)}-${s(endMs(segment))}${level}`;
      }),
    );
  return parts.join(', ');
}

function stem(name: string): string {
  return name.replace(/\.\w+$/, '');
}

function s(ms: number): string {
  return String(Math.round(ms / 10) / 100);
}

const WHOLE = 'city 0-12, beach 12-22, forest 22-30';
const JOINED = 'city 0-11.75, beach 11.75-21.25, forest 21.25-29';

/** Stage, English, Chinese, the main track, what is above it. */
const CUTS: readonly [StageName, string, string, string, string?][] = [
  [
    'uploads',
    'make a 15-second video from beach.mov and city.mp4',
    '用beach.mov和city.mp4做一个15秒的视频',
    'beach 0-6.82, city 6.82-15',
  ],
  ['film', 'swap clip 2 with clip 3', '把第二段和第三段交换', 'city 0-12, forest 12-20, beach 20-30'],
  ['film', 'trim 2 seconds off the end of clip 1', '第一段结尾剪掉2秒', 'city 0-10, beach 10-20, forest 20-28'],
  ['film', 'cut the first 3 seconds of clip 2', '剪掉第二段的前3秒', 'city 0-12, beach 12-19, forest 19-27'],
  ['film', 'trim the last two seconds of city.mp4', '把city.mp4的最后两秒剪掉', 'city 0-10, beach 10-20, forest 20-28'],
  ['film', 'cut the first 3 seconds', '剪掉前3秒', 'city 0-9, beach 9-19, forest 19-27'],
  ['film', 'cut the last five seconds', '剪掉最后五秒', 'city 0-12, beach 12-22, forest 22-25'],
  ['film', 'remove from 5s to 8s', '删除第5秒到第8秒', 'city 0-5, city 5-9, beach 9-19, forest 19-27'],
  ['film', 'delete 0:05 to 0:08', '删掉5秒到8秒', 'city 0-5, city 5-9, beach 9-19, forest 19-27'],
  ['film', 'delete 5-8s', '去掉5到8秒', 'city 0-5, city 5-9, beach 9-19, forest 19-27'],
  ['film', 'keep the first 10 seconds', '只保留前10秒', 'city 0-10'],
  ['film', 'keep only 2s to 6s of clip 1', '第一段只保留2秒到6秒', 'city 0-4, beach 4-14, forest 14-22'],
  ['film', 'delete everything after 20 seconds', '删除20秒之后的内容', 'city 0-12, beach 12-20'],
  ['film', 'trim clip 2 to 5 seconds', '把第二段剪到5秒', 'city 0-12, beach 12-17, forest 17-25'],
  ['film', 'split at 0:05', '在第5秒处分割', 'city 0-5, city 5-12, beach 12-22, forest 22-30'],
  ['film', 'split clip 2 in half', '把第二段分成两半', 'city 0-12, beach 12-17, beach 17-22, forest 22-30'],
  ['film', 'delete the second clip', '删除第二段', 'city 0-12, forest 12-20'],
  ['film', 'remove clip 1', '删掉第1个片段', 'beach 0-10, forest 10-18'],
  ['film', 'delete the last clip', '删除最后一段', 'city 0-12, beach 12-22'],
  ['film', 'get rid of beach.mov', '去掉beach.mov', 'city 0-12, forest 12-20'],
  ['film', 'delete clips 1 and the third clip', '删除第一段和第三段', 'beach 0-10'],
  ['film', 'move the last clip to the start', '把最后一段移到开头', 'forest 0-8, city 8-20, beach 20-30'],
  ['film', 'move clip 1 to the end', '把第一段移到最后', 'beach 0-10, forest 10-18, city 18-30'],
  ['film', 'put clip 3 before clip 2', '把第三段放到第二段前面', 'city 0-12, forest 12-20, beach 20-30'],
  ['film', 'put city.mp4 after beach.mov', '把city.mp4放到beach.mov后面', 'beach 0-10, city 10-22, forest 22-30'],
  ['film', 'swap clip 1 and clip 3', '交换第一段和第三段', 'forest 0-8, beach 8-18, city 18-30'],
  [
    'film',
    'reorder: forest.webm, city.mp4, beach.mov',
    '重新排序：forest.webm、city.mp4、beach.mov',
    'forest 0-8, city 8-20, beach 20-30',
  ],
  ['film', 'make it 15 seconds', '把视频剪到15秒', 'city 0-6, beach 6-11, forest 11-15'],
  ['film', 'cut it down to half a minute and delete clip 1', '剪到半分钟，删除第一段', 'beach 0-10, forest 10-18'],
  ['film', 'speed up clip 1 2x', '第一段加速2倍', 'city 0-6, beach 6-16, forest 16-24'],
  ['film', 'play clip 1 at half speed', '第一段半速播放', 'city 0-24, beach 24-34, forest 34-42'],
  ['film', 'slow motion on clip 2', '第二段慢动作', 'city 0-12, beach 12-32, forest 32-40'],
  ['film', 'play it at 1.5x', '速度调到1.5倍', 'city 0-8, beach 8-14.67, forest 14.67-20'],
  ['film', 'duplicate clip 3', '复制第三段', 'city 0-12, beach 12-22, forest 22-30, forest 30-38'],
  ['film', 'add crossfades between the clips', '在片段之间加叠化转场', JOINED],
  [
    'film',
    'use fade to black transitions of 1 second',
    '转场用黑场过渡，1秒',
    'city 0-11.5, beach 11.5-20.5, forest 20.5-28',
  ],
  [
    'film',
    'add a wipe between clip 1 and clip 2',
    '在第一段和第二段之间加擦除转场',
    'city 0-11.75, beach 11.75-21.5, forest 21.5-29.5',
  ],
  ['uploads', 'join these clips', '把这些视频拼接起来', WHOLE],
  [
    'uploads',
    'join forest.webm, city.mp4 and beach.mov',
    '拼接forest.webm、city.mp4和beach.mov',
    'forest 0-8, city 8-20, beach 20-30',
  ],
  ['uploads', 'combine them in the order 3, 1, 2', '按顺序3、1、2拼接', 'forest 0-8, city 8-20, beach 20-30'],
  [
    'uploads',
    'combine these clips into a 20-second promo',
    '把这些视频拼成20秒的宣传片',
    'city 0-8, beach 8-14.67, forest 14.67-20',
  ],
  ['album', '5 seconds each', '每张5秒', '1 0-5, 2 5-10, 3 10-15, 4 15-20'],
  ['album', 'make it 8 seconds long', '时长改成8秒', '1 0-2, 2 2-4, 3 4-6, 4 6-8'],
  [
    'photos',
    'make a slideshow from these photos, 3 seconds each',
    '用这些照片做幻灯片，每张3秒',
    '1 0-3, 2 3-6, 3 6-9, 4 9-12',
  ],
];

const LAYERS: typeof CUTS = [
  ['film', "add title 'Hi' for the first 3 seconds", '添加标题“Hi”显示前3秒', WHOLE, 'title Hi 0-3'],
  [
    'film',
    "add text 'New' at the bottom in yellow from 2s to 5s",
    '从2秒到5秒在底部添加黄色文字“New”',
    WHOLE,
    'text New 2-5',
  ],
  ['film', "add text 'Bye' for the last 3 seconds", '最后3秒添加文字“Bye”', WHOLE, 'text Bye 27-30'],
  ['film', "title 'Big' at 0:04 for 2 seconds", '在第4秒添加标题“Big”，2秒', WHOLE, 'title Big 4-6'],
  ['film', 'add text "delete clip 1"', '添加文字“delete clip 1”', WHOLE, 'text delete clip 1 0-30'],
  ['film', 'add title "undo"', '添加标题“undo”', WHOLE, 'title undo 0-3'],
  ['film', 'title: Rome', '标题：Rome', WHOLE, 'title Rome 0-3'],
  ['film', 'add background music', '添加背景音乐', WHOLE, 'bgm song 0-30 35%'],
  ['film', 'song.mp3 at 50%', 'song.mp3音量50%', WHOLE, 'bgm song 0-30 50%'],
  ['scored', 'set the music volume to 20%', '把音乐音量调到20%', WHOLE, 'bgm song 0-30 20%, title Hello 0-3'],
  ['scored', 'make the music quieter', '音乐小声一点', WHOLE, 'bgm song 0-30 27%, title Hello 0-3'],
  ['scored', 'make the music louder', '音乐大声一点', WHOLE, 'bgm song 0-30 60%, title Hello 0-3'],
  ['scored', 'mute the music', '音乐静音', WHOLE, 'bgm song 0-30 muted, title Hello 0-3'],
  ['scored', 'remove the music', '删除音乐', WHOLE, 'title Hello 0-3'],
  ['scored', 'remove the title and the music', '删除标题和音乐', WHOLE, ''],
  [
    'scored',
    'make it 15 seconds, mute the music and do not delete clip 1',
    '时长15秒，音乐静音，不要删除第一段',
    'city 0-6, beach 6-11, forest 11-15',
    'bgm song 0-15 muted, title Hello 0-3',
  ],
  ['scored', 'remove the title', '去掉标题', WHOLE, 'bgm song 0-30 40%'],
  ['scored', "change the title to 'Name'", '把标题改成“Name”', WHOLE, 'bgm song 0-30 40%, title Name 0-3'],
  ['scored', 'change "Hello" to "Bye"', '把“Hello”改成“Bye”', WHOLE, 'bgm song 0-30 40%, title Bye 0-3'],
  ['scored', 'delete the last clip', '删除最后一段', 'city 0-12, beach 12-22', 'bgm song 0-22 40%, title Hello 0-3'],
  [
    'scored',
    'make it 15 seconds',
    '时长15秒',
    'city 0-6, beach 6-11, forest 11-15',
    'bgm song 0-15 40%, title Hello 0-3',
  ],
];

/** Several wishes in one message. */
const SEVERAL: readonly [StageName, string, string, string, string?][] = [
  [
    'film',
    '1) delete the second clip 2) speed up the first clip 2x 3) add a title "Bye"',
    '1）删掉第二段 2）第一段加速2倍 3）加标题“Bye”',
    'city 0-6, forest 6-14',
    'title Bye 0-3',
  ],
  [
    'film',
    'First: delete clip 2. Then cut the last 2 seconds',
    '首先删掉第二段，然后剪掉最后2秒',
    'city 0-12, forest 12-18',
  ],
  ['film', 'clip 1 to 5 seconds, clip 2 to 4 seconds', '第一段剪到5秒，第二段4秒', 'city 0-5, beach 5-9, forest 9-17'],
  ['film', 'speed clip 1 up 2x and clip 3 up 4x', '第一段加速2倍，第三段4倍', 'city 0-6, beach 6-16, forest 16-18'],
  [
    'film',
    'take the second clip, speed it up 2x and put it first',
    '第二段加速2倍，然后把它放到最前面',
    'beach 0-5, city 5-17, forest 17-25',
  ],
  [
    'film',
    'delete the second clip, put the song underneath at 20% and export',
    '删掉第二段 配上音乐音量20% 最后导出',
    'city 0-12, forest 12-20',
    'bgm song 0-20 20%',
  ],
  [
    'uploads',
    'put the three clips together, 5 seconds each, with crossfades',
    '三段拼起来，每段5秒，中间叠化',
    'city 0-5, beach 5-10, forest 10-15',
  ],
  ['uploads', 'use the first clip, but only the first six seconds', '只用第一段，只要前6秒', 'city 0-6'],
  [
    'film',
    'put the texts "One", "Two" and "Three" on it',
    '加上文字“One”、“Two”和“Three”',
    WHOLE,
    'text One 0-10, text Two 10-20, text Three 20-30',
  ],
  ['film', 'make it 15 seconds, not too fancy', '剪到15秒 别太花哨', 'city 0-6, beach 6-11, forest 11-15'],
];

test.each([...CUTS, ...LAYERS, ...SEVERAL])('%s: "%s" and "%s" make the same film', (name, en, zh, main, over = '') => {
  for (const [message, language] of [
    [en, 'en'],
    [zh, 'zh'],
  ] as const) {
    const { plan, draft } = told(message, stage(name));
    expect({ message, film: film(draft), above: above(draft), language: plan.language }).toEqual({
      message,
      film: main,
      above: over,
      language,
    });
    expect(plan.intent).toBe('edit');
  }
});

test.each([
  ['make it vertical', '改成竖屏', 1080, 1920],
  ['change it to 9:16', '改成9:16', 1080, 1920],
  ['format it for TikTok', '改成抖音的尺寸', 1080, 1920],
  ['for Reels', '做成Reels', 1080, 1920],
  ['make it square', '改成方形', 1080, 1080],
  ['change the aspect ratio to 4:5', '比例改成4:5', 1080, 1350],
  ['make it 1280x720', '改成1280x720', 1280, 720],
])('"%s" and "%s" change the shape', (en, zh, width, height) => {
  for (const message of [en, zh]) {
    const { plan, draft } = told(message, stage('film'));
    expect({ message, ...draft.canvas }).toEqual({ message, width, height, fps: 30 });
    expect(plan.promises).toContainEqual({ kind: 'canvas', width, height });
    expect(film(draft)).toBe(WHOLE);
  }
});

test.each([
  [
    "combine these clips into a 20-second promo with crossfades, title 'Summer Sale' for the first 3 seconds and song.mp3 at 35%",
  ],
  ['把这些视频拼成20秒的宣传片，加叠化转场，标题“Summer Sale”显示前3秒，song.mp3音量35%'],
])('a promo in one sentence: %s', (message) => {
  const { plan, draft } = told(message, stage('uploads'));
  expect(film(draft)).toBe('city 0-8, beach 8-14.67, forest 14.67-20');
  expect(draft.tracks[0]?.segments.map(({ transitionIn }) => transitionIn?.type)).toEqual([
    undefined,
    'crossfade',
    'crossfade',
  ]);
  expect(above(draft)).toBe('bgm song 0-20 35%, title Summer Sale 0-3');
  expect(draftDurationMs(draft)).toBe(20_000);
  expect(plan.promises.map(({ kind }) => kind).toSorted()).toEqual(['canvas', 'clipOrder', 'length', 'music', 'text']);
  expect(plan).toMatchObject({ warnings: [], price: 0, seed: 7, engine: 'offline' });
});

test.each([
  ['add captions', '添加字幕', 'transcribe'],
  ['remove the silences', '删除静音片段', 'analyse'],
  ['draw a cat', '画一只猫', 'generate_image'],
  ['remove the background of clip 1', '第一段去掉背景', 'cutout'],
  ['add a voice-over', '加配音', 'generate_voice'],
])('"%s" and "%s" say what is missing', (en, zh, capability) => {
  for (const message of [en, zh]) {
    const { plan } = told(message, stage('film'));
    expect(plan).toMatchObject({
      intent: 'refuse',
      steps: [],
      refusal: { code: 'capability_missing', params: { capability } },
    });
    expect(plan.reply.length).toBeGreaterThan(20);
  }
});

test.each([
  ['export', '导出', 'export'],
  ['download the video', '下载视频', 'export'],
  ['undo', '撤销', 'history'],
  ['how long is it?', '视频多长？', 'answer'],
  ['what can you do?', '你能做什么？', 'answer'],
  ['what did you change?', '你改了什么？', 'answer'],
  ['hello', '你好', 'answer'],
  ['delete it', '删除', 'ask'],
  ['cut 3 seconds', '剪掉3秒', 'ask'],
  ['blorp the wug', '咕噜咕噜', 'ask'],
  ["don't delete clip 1", '不要删除第一段', 'answer'],
  ['delete clip 7', '删除第7段', 'refuse'],
  ['cut 90 seconds from the start', '剪掉前90秒', 'refuse'],
  ['redo', '重做', 'refuse'],
])('"%s" and "%s": nothing is changed', (en, zh, intent) => {
  for (const message of [en, zh]) {
    const { plan, draft } = told(message, stage('film'));
    expect([message, plan.intent]).toEqual([message, intent]);
    expect(film(draft)).toBe(WHOLE);
  }
});

test('part of a message that cannot be done is named, the rest is done', () => {
  const { plan, draft } = told('cut this into a 10-second short for TikTok with captions', stage('one'));
  expect(film(draft)).toBe('city 0-10');
  expect(draft.canvas.height).toBe(1920);
  expect(plan.warnings.join()).toContain('speech recogniser');
});

test('with several sounds the planner asks, and "the second" answers', () => {
  const context = stage('twoSongs');
  const { plan } = told('add background music at 20%', context);
  const [step] = plan.steps;
  if (step?.kind !== 'ask') throw new Error('no question');
  const { draft } = told('the second', { ...context, openQuestion: step });
  expect(above(draft)).toBe('bgm calm 0-30 20%');
});

test.each([
  ['make the first clip black and white and the others warm', '第一段调成黑白，剩下的调成暖色'],
  ['clip 1 black and white, the others warm', '第一段黑白 其他的暖色'],
])('the others are those that the words before did not name: "%s" and "%s"', (en, zh) => {
  for (const message of [en, zh]) {
    const looks = told(message, stage('film')).draft.tracks[0]?.segments.map(({ look }) => look?.preset);
    expect([message, looks]).toEqual([message, ['mono', 'warm', 'warm']]);
  }
});

test.each([
  'fade to black at the end',
  'mute clip 2, then fade out to black',
  '第二段静音，结尾淡出到黑',
])('"%s" closes the film', (message) => {
  const { draft } = told(message, stage('film'));
  expect(draft.fadeOutMs).toBe(1000);
  expect(film(draft)).toBe(WHOLE);
});

test('"make the export look warmer" is no export', () => {
  const { plan, draft } = told('make the export look warmer', stage('film'));
  expect(plan.steps.map(({ kind }) => kind)).toEqual(['edit']);
  expect(draft.tracks[0]?.segments[0]?.look).toEqual({ preset: 'warm' });
});

test('"and export" exports after the edit', () => {
  const { plan } = told('make it square and export it in 720p', stage('film'));
  expect(plan.steps.map(({ kind }) => kind)).toEqual(['edit', 'export']);
  expect(plan.steps[1]).toMatchObject({ output: { shortSide: 720 } });
});

test.each([
  ['export as gif', '导出为GIF', { format: 'gif' }],
  ['turn it into a gif', '做成动图', { format: 'gif' }],
  ['just the audio as mp3', '只导出声音', { format: 'mp3' }],
  ['export only the audio as wav', '导出音频文件为wav', { format: 'wav' }],
  ['export in 4K', '导出4K', { format: 'mp4', shortSide: 2160 }],
  ['export it at 60 fps', '导出60帧', { format: 'mp4', fps: 60 }],
  ['export as webm in 720p at 24fps', '导出为webm，720p，24帧', { format: 'webm', shortSide: 720, fps: 24 }],
  ['export a thumbnail', '导出封面', { format: 'jpg' }],
  ['export a png at 3 seconds', '导出3秒处的png', { format: 'png', atMs: 3000 }],
])('"%s" and "%s" export what they name, and change nothing', (en, zh, output) => {
  for (const message of [en, zh]) {
    const { plan, draft } = told(message, stage('film'));
    expect([message, plan.steps.map(({ kind }) => kind)]).toEqual([message, ['export']]);
    expect([message, plan.steps[0]]).toMatchObject([message, { output }]);
    expect(film(draft)).toBe(WHOLE);
  }
});

test.each(['put the gif at the end', 'make the mp3 quieter', '把gif移到最后'])('"%s" is no export', (message) => {
  const { plan } = told(message, stage('film'));
  expect(plan.steps.map(({ kind }) => kind)).not.toContain('export');
});

test('transitions and texts take their looks from the words', () => {
  const gone = told('remove the transitions', stage('joined')).draft;
  expect(gone.tracks[0]?.segments.every(({ transitionIn }) => transitionIn === undefined)).toBe(true);
  const { draft } = told("add text 'A' in the bottom left in red, bigger", stage('film'));
  const text = draft.tracks.find((track) => track.role === 'text')?.segments[0];
  expect(text?.style).toEqual({ x: 0.2, y: 0.88, color: '#FF0000', size: 0.112 });
  const faded = told('音乐淡出2秒', stage('scored')).draft;
  expect(faded.tracks.find((track) => track.role === 'bgm')?.segments[0]?.fadeOutMs).toBe(2000);
});

test.each([
  ['add wipe transitions between the clips', '在片段之间加擦除转场', ''],
  ['make it vertical for TikTok', '改成竖屏', ''],
  ['add the picture at the end for 3 seconds', '在最后加上图片，3秒', ', moon 30-33'],
])('an upload that waits stays where it is unless it is asked for: "%s" and "%s"', (en, zh, more) => {
  const here = stage('film');
  for (const message of [en, zh]) {
    const { draft } = told(message, { ...here, assets: [...here.assets, asset('moon.jpg', 'image')] });
    const names = film(draft).replaceAll(/ [\d.]+-[\d.]+/g, '');
    expect([message, names]).toEqual([message, more === '' ? 'city, beach, forest' : 'city, beach, forest, moon']);
    if (more !== '') expect(film(draft)).toBe(WHOLE + more);
  }
});

/** Conversations: the stage, what is said in both languages, and what the last message leaves. */
test.each([
  ['crossfades between all the clips', 'make them one second', '每段之间加叠化', '它们都改成1秒', [1000, 1000]],
  ['crossfades between all the clips', 'no transition there at all', '每段之间加叠化', '那里不要转场了', []],
  [
    'dip to black between clip 1 and clip 2',
    'a whole second for that',
    '第一段和第二段之间加黑场过渡',
    '那里改成1秒',
    [1000],
  ],
])('transitions that were just made are "them" and "there": "%s", "%s"', (en, more, zh, mehr, lengths) => {
  for (const [first, then] of [
    [en, more],
    [zh, mehr],
  ] as const) {
    const start = stage('film');
    const made = told(first, start).draft;
    const { draft } = told(then, { ...start, draft: made, earlier: [{ message: first, draft: start.draft }] });
    const found = draft.tracks[0]?.segments.flatMap(({ transitionIn }) => transitionIn?.durationMs ?? []);
    expect([then, found]).toEqual([then, lengths]);
  }
});

test.each([
  ['drop the last 3 seconds of clip 1', 'same for the second one', 'city 0-9, beach 9-16, forest 16-24'],
  ['剪掉第一段的最后3秒', '第二段也一样', 'city 0-9, beach 9-16, forest 16-24'],
  ['make clip 3 2 seconds shorter', 'one second longer again', 'city 0-12, beach 12-22, forest 22-29'],
  ['make clip 2 two seconds shorter', 'one more second off', 'city 0-12, beach 12-19, forest 19-27'],
])('"%s", "%s": what was asked before is asked of another one, or further', (first, then, wanted) => {
  const start = stage('film');
  const made = told(first, start).draft;
  const { draft } = told(then, { ...start, draft: made, earlier: [{ message: first, draft: start.draft }] });
  expect(film(draft)).toBe(wanted);
});

test.each([
  'add music',
  '加点音乐',
  'fade out the title',
  '标题淡出',
])('clips stay off an empty timeline when "%s" cannot be done', (message) => {
  const start = stage('one');
  const { plan, draft } = told(message, start);
  expect([message, plan.steps.filter(({ kind }) => kind === 'edit').length]).toEqual([message, 0]);
  expect(draft).toEqual(start.draft);
});

/** What is there afterwards: nothing is lost that was not named beyond doubt. */
test.each([
  ['take out the caption "Buy now"', '删掉字幕“马上买”'],
  ['make the narration louder', '把旁白的声音调大'],
])('"%s" and "%s" speak of what is not there, and change nothing', (en, zh) => {
  for (const message of [en, zh]) {
    const start = stage('film');
    const { plan, draft } = told(message, start);
    expect([message, plan.intent]).toEqual([message, 'refuse']);
    expect(draft).toEqual(start.draft);
  }
});

test.each([
  ['the first 4 seconds is just small talk, cut it out', 'city 0-8, beach 8-18, forest 18-26'],
  ['前面4秒都是废话，剪掉', 'city 0-8, beach 8-18, forest 18-26'],
])('"%s" takes out what it speaks of, and no more', (message, wanted) => {
  expect(film(told(message, stage('film')).draft)).toBe(wanted);
});

test.each([
  ['split at 0:15', 'throw away the part right after that cut'],
  ['在第15秒切开', '删掉切口后面那段'],
])('"%s", "%s": the piece that begins at the cut', (first, then) => {
  const start = stage('film');
  const made = told(first, start).draft;
  const { draft } = told(then, { ...start, draft: made, earlier: [{ message: first, draft: start.draft }] });
  expect(film(draft)).toBe('city 0-12, beach 12-15, forest 15-23');
});

test.each([
  ['black and white for clip 1', 'take that off again', 'history'],
  ['black and white for all clips', 'take it off clip 2 again', 'edit'],
])('"%s", "%s": the look goes, and no clip', (first, then, intent) => {
  const start = stage('film');
  const made = told(first, start).draft;
  const earlier = [{ message: first, draft: start.draft }];
  const { plan, draft } = told(then, { ...start, draft: made, earlier, canUndo: true });
  expect(plan.intent).toBe(intent);
  expect(film(draft)).toBe(WHOLE);
});

test.each([
  ['write "Day 1" on it', 'let it stay until clip 1 ends', 'text Day 1 0-12'],
  ['加个标题“第一天”，显示前3秒', '标题一直显示到片子结束', 'title 第一天 0-30'],
])('"%s", "%s": what was written stays as long', (first, then, wanted) => {
  const start = stage('film');
  const made = told(first, start).draft;
  const { draft } = told(then, { ...start, draft: made, earlier: [{ message: first, draft: start.draft }] });
  expect(above(draft)).toBe(wanted);
});
