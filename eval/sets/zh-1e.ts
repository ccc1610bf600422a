// Chinese conversations about sound, questions, refusals, exports, and what the machine has no means for.
import { answers, either, exports, exportsNothing, mentions, needs, refuses } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import {
  clips,
  everyClip,
  film,
  gone,
  length,
  noneOf,
  segment,
  transitions,
  unchanged,
  untouched,
} from '../properties.ts';
import { above, between, times } from '../rules.ts';

const on = writer('zh', 'zh1');

const SALE = "'夏日大促'";
const DISCOUNT = "'低至五折'";
const VISIT = "'欢迎光临'";
const CUES = ["'看这个动作'", "'他从不放弃'", "'下次再见'"] as const;

const sound: Conversation[] = [
  on(
    'sound',
    'trip',
    say(
      '加上背景音乐',
      segment('音乐', { role: 'bgm', at: 0, end: 26, volume: between(0.1, 0.7), fadeOut: above(0) }),
      untouched('城市', '海边', '森林'),
    ),
    say('视频原声全部静音，只留音乐', everyClip({ volume: 0 }), untouched('音乐'), length(26)),
  ),
  on(
    'sound',
    'promo',
    say('BGM 音量调到 20%', segment('音乐', { volume: 0.2 }), untouched('城市', '海边', '森林', SALE)),
    say('开头淡入两秒，结尾淡出三秒', segment('音乐', { fadeIn: 2, fadeOut: 3, volume: 0.2 }), length(24)),
  ),
  on(
    'sound',
    'lesson',
    say(
      '讲解旁白响起来的时候，麻烦让背景音乐自动压低',
      segment('钢琴曲', { duck: true, end: 30 }),
      untouched('旁白', '录屏', '摄像头'),
    ),
  ),
  on(
    'sound',
    'lesson',
    say('录屏里嗡嗡的底噪，帮我降噪', segment('录屏', { denoise: true }), untouched('摄像头', '旁白', '钢琴曲')),
    say('整体响度统一到-16 LUFS', film({ loudness: -16 }), untouched('录屏', '旁白', '钢琴曲')),
  ),
  on(
    'sound',
    'twoSongs',
    say(
      '前13秒用钢琴曲，后面用节拍',
      segment('钢琴曲', { role: 'bgm', at: 0, end: 13 }),
      segment('节拍', { role: 'bgm', at: 13, end: 26 }),
      untouched('城市', '海边', '森林'),
    ),
  ),
  on(
    'sound',
    'promo',
    say('不要音乐了', noneOf('bgm'), untouched('城市', '海边', '森林', SALE, DISCOUNT, VISIT), length(24)),
  ),
  on(
    'sound',
    'trip',
    say('城市的原声降到一半，另外两段别动', segment('城市', { volume: times(0.5) }), untouched('海边', '森林')),
  ),
  on(
    'sound',
    'twoSongs',
    say('配乐用 节拍.wav，从第5秒开始进', segment('节拍', { role: 'bgm', at: 5, end: 26 }), gone('钢琴曲')),
  ),
  on('sound', 'short', say('节拍静音', segment('节拍', { volume: 0 }), untouched('滑板', ...CUES))),
  on(
    'sound',
    'lesson',
    say(
      '钢琴曲从第20秒起慢慢弱下去，到结尾完全没声',
      either(segment('钢琴曲', { fadeOut: 10 }), segment('钢琴曲', { keyframes: 'volume' })),
      untouched('录屏', '摄像头', '旁白'),
    ),
  ),
];

const question: Conversation[] = [
  on(
    'question',
    'trip',
    say('现在总共多长？', answers('26')),
    say('删掉森林', clips('城市', '海边'), length(20)),
    say('你刚才改了什么？', answers('森林')),
  ),
  on('question', 'empty', say('你都会干啥呀', answers(['剪', '字幕', '音乐', '裁', '转场', '拼接']))),
  on('question', 'talk', say('这段录像是几分钟的', answers(['10', '十分', '600']))),
  on('question', 'photos', say('我都传了哪些文件上来？', answers('厨房', '蛋糕', '钢琴曲'))),
  on('question', 'short', say('视频里有几条字幕，写的什么？', answers(['3', '三'], '看这个动作', '下次再见'))),
];

const refusal: Conversation[] = [
  on(
    'refusal',
    'trip',
    say('剪掉40秒到50秒', refuses('26')),
    say('那就剪掉最后5秒', clips('城市', '海边', '森林'), segment('森林', { seconds: 1 }), length(21)),
  ),
  on('refusal', 'trip', say('删掉第五段', refuses(['3', '三']))),
  on('refusal', 'trip', say('雪山那段放最前面', refuses(['雪山', '城市']))),
  on('refusal', 'empty', say('直接导出', refuses(['没有', '空', '素材', '上传', '还没']), exportsNothing)),
  on('refusal', 'promo', say('第三个转场换成闪黑', refuses(['2', '两', '二', '海边']))),
  on('refusal', 'pieces', say('航拍的现场原声调大', refuses(['声', '音轨']))),
  on('refusal', 'slides', say('第三张照片倒放', refuses(['照片', '图片', '静态', '静止', '泳池']))),
  on('refusal', 'recording', say('给旁白降噪', refuses(['旁白', '没有', '找不到']))),
  on(
    'refusal',
    'single',
    say('用这个视频做一条30秒的片子', either([clips('城市'), length(12), mentions('12')], refuses('12'))),
    say('那放慢吧，凑够30秒', clips('城市'), segment('城市', { speed: 0.4 }), length(30)),
  ),
  on(
    'refusal',
    'trip',
    say(
      '城市音量拉到500%',
      either(refuses(['400', '4 倍', '4倍']), [segment('城市', { volume: 4 }), mentions(['400', '4 倍', '4倍'])]),
    ),
  ),
  on('refusal', 'trip', say('不改速度，把海边拉长到20秒', refuses('10'))),
];

const output: Conversation[] = [
  on('export', 'trip', say('导出', exports('mp4'), unchanged)),
  on('export', 'promo', say('给我一个720p的webm', exports('webm', { shortSide: 720 }), unchanged)),
  on(
    'export',
    'short',
    say('存成gif动图', exports('gif'), unchanged),
    say('字幕也单独导一份srt', exports('srt'), unchanged),
  ),
  on('export', 'lesson', say('画面不用，只要声音，mp3格式', exports('mp3'), unchanged)),
  on('export', 'trip', say('把第7秒的画面截成png图片', exports('png', { at: 7 }), unchanged)),
  on(
    'export',
    'slides',
    say('高画质、60帧导出', exports('mp4', { quality: 'high', fps: 60 }), length(20), transitions(4)),
  ),
  on(
    'export',
    'promo',
    say('先别导出，把音乐去掉再说', noneOf('bgm'), exportsNothing, untouched('城市', '海边', '森林')),
  ),
];

const capability: Conversation[] = [
  on('capability', 'talk', say('自动识别说话内容，生成字幕', needs('transcribe'), unchanged)),
  on('capability', 'talk', say('停顿和没声音的地方都自动剪掉', needs('analyse', 'transcribe'), unchanged)),
  on('capability', 'empty', say('AI画一张雪山日出的图', needs('generate_image'), unchanged)),
  on('capability', 'trip', say('帮我作一首欢快的曲子当BGM', needs('generate_music'), unchanged)),
  on('capability', 'recording', say('自动挑出最精彩的几段做成集锦', needs('analyse', 'transcribe'), unchanged)),
];

export const CONVERSATIONS: readonly Conversation[] = [...sound, ...question, ...refusal, ...output, ...capability];
