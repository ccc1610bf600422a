// Chinese conversations: putting clips together, cutting, ordering, speed, pointing at things, refusals, undo, exports.
import { either, exports, exportsNothing, mentions, needs, refuses } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import {
  asAfter,
  clipCount,
  clips,
  everyClip,
  gone,
  length,
  segment,
  transitions,
  unchanged,
  untouched,
} from '../properties.ts';
import { asBefore, more, near } from '../rules.ts';

const on = writer('zh', 'zh2b');

const CROSS = ['crossfade', 'crossfade_fast', 'crossfade_slow'];
const TRIP = clips('城市', '海边', '森林');
const ALBUM = clips('厨房', '花园', '泳池', '小狗', '日落', '蛋糕');

const COMBINE: Conversation[] = [
  on('combine', 'uploads', say('先放海边再放城市，森林不用了', clips('海边', '城市'), gone('森林'), length(22))),
  on('combine', 'uploads', say('把这些视频合成一个20秒的vlog', TRIP, length(20))),
  on(
    'combine',
    'single',
    say('就用城市.mp4，整段放进去', clips('城市'), segment('城市', { from: 0, seconds: 12 }), length(12)),
    say('后面再重复一遍', clips('城市', '城市'), length(24)),
  ),
];

const SLIDESHOW: Conversation[] = [
  on(
    'slideshow',
    'photos',
    say('把照片都做成幻灯片，每张3秒', ALBUM, everyClip({ seconds: 3 }), length(18)),
    say('钢琴曲当配乐', segment('钢琴曲', { role: 'bgm', at: 0, end: 18, volume: 0.35 }), ALBUM, length(18)),
  ),
  on(
    'slideshow',
    'photos',
    say('六张图总共放30秒，图和图之间溶解', ALBUM, everyClip({ seconds: 5 }), length(30), transitions(5, CROSS)),
  ),
  on(
    'slideshow',
    'photos',
    say('只用日落、小狗、厨房，一张5s', clips('日落', '小狗', '厨房'), everyClip({ seconds: 5 }), length(15)),
  ),
  on(
    'slideshow',
    'photos',
    say('做个电子相册，照片别晃来晃去，静止就好', ALBUM, everyClip({ motion: 'none', seconds: 4 }), length(24)),
  ),
];

const TRIM: Conversation[] = [
  on(
    'trim',
    'trip',
    say('第一段只要前5秒', segment('城市', { from: 0, to: 5 }), untouched('海边', '森林'), length(21)),
    say('海边掐头去尾，各去一秒', segment('海边', { from: 1, to: 9 }), untouched('城市', '森林'), length(19)),
  ),
  on('trim', 'talk', say('只留1分20到2分钟这一段', segment('采访', { from: 80, to: 120 }), clipCount(1), length(40))),
  on(
    'trim',
    'talk',
    say('3:10到3:40那段去掉', segment('#1', { to: 190 }), segment('#2', { from: 220 }), clipCount(2), length(570)),
  ),
  on(
    'trim',
    'promo',
    say('最后四秒不要了', segment('森林', { from: 0, seconds: 4 }), segment('音乐', { end: 20 }), TRIP, length(20)),
  ),
  on('trim', 'recording', say('采访前两分钟放进来，后面的不要', segment('采访', { from: 0, to: 120 }), length(120))),
  on(
    'trim',
    'short',
    say('开头两秒剪掉', segment('滑板', { from: 4, to: 17 }), segment('节拍', { end: 13 }), length(13)),
  ),
  on(
    'trim',
    'trip',
    say('城市做个slip，素材往后挪一秒，位置和时长别变', segment('城市', { from: 1, seconds: 10, at: 0 }), length(26)),
  ),
];

const ARRANGE: Conversation[] = [
  on('arrange', 'trip', say('森林挪到最前头', clips('森林', '城市', '海边'), length(26), untouched('城市', '海边'))),
  on(
    'arrange',
    'pieces',
    say(
      '这四段按原素材里的先后顺序重新排一下',
      segment('#1', { from: 0 }),
      segment('#2', { from: 10 }),
      segment('#3', { from: 20 }),
      segment('#4', { from: 30 }),
      length(20),
    ),
  ),
  on(
    'arrange',
    'slides',
    say('小狗那张换成蛋糕', clips('厨房', '花园', '泳池', '蛋糕', '日落'), length(20), transitions(4)),
  ),
  on('arrange', 'trip', say('最后一段复制一份接在末尾', clips('城市', '海边', '森林', '森林'), length(32))),
  on('arrange', 'twoSongs', say('第一段和第三段对调', clips('森林', '海边', '城市'), length(26))),
  on(
    'arrange',
    'trip',
    say('在12秒处切一刀', clips('城市', '海边', '海边', '森林'), segment('海边/2', { at: 12, from: 2 }), length(26)),
  ),
];

const TIME: Conversation[] = [
  on(
    'time',
    'trip',
    say('城市快放，2倍速', segment('城市', { speed: 2, seconds: 5 }), untouched('海边', '森林'), length(21)),
    say('再让它倒着放', segment('城市', { speed: 2, reversed: true }), untouched('海边', '森林'), length(21)),
  ),
  on('time', 'trip', say('森林来个慢动作，0.5倍', segment('森林', { speed: 0.5, seconds: 12 }), length(32))),
  on('time', 'pieces', say('所有片段快进到四倍', everyClip({ speed: 4, seconds: 1.25 }), length(5))),
];

const REFERENCE: Conversation[] = [
  on(
    'reference',
    'trip',
    say('城市那段调亮些', segment('城市', { brightness: more }), untouched('海边', '森林')),
    say('它的速度也改成2倍', segment('城市', { speed: 2, brightness: asBefore }), untouched('海边', '森林')),
  ),
  on(
    'reference',
    'promo',
    say(
      '中间那行字换成绿色',
      segment("'低至五折'", { color: near('#00C000', 110), at: 10, end: 14 }),
      untouched("'夏日大促'", "'欢迎光临'"),
    ),
  ),
  on(
    'reference',
    'pieces',
    say('倒数第二段删掉', segment('#1', { from: 20 }), segment('#3', { from: 10 }), clipCount(3), length(15)),
  ),
  on(
    'reference',
    'trip',
    say(
      '除了海边，其他画面的声音全关',
      segment('城市', { volume: 0 }),
      segment('森林', { volume: 0 }),
      untouched('海边'),
      length(26),
    ),
  ),
  on(
    'reference',
    'single',
    say('把我传的那个视频加进来，开头两秒不要', segment('城市', { from: 2, to: 12 }), clipCount(1), length(10)),
    say(
      '给它调暖一点',
      either(segment('城市', { temperature: more }), segment('城市', { preset: 'warm' })),
      length(10),
    ),
  ),
];

const REFUSAL: Conversation[] = [
  on('refusal', 'trip', say('把40秒到50秒剪掉', refuses('26'))),
  on('refusal', 'trip', say('删掉第五段', refuses(['3', '三']))),
  on('refusal', 'lesson', say('在两段录屏之间加个叠化', refuses())),
  on('refusal', 'empty', say('导出视频', refuses(['空', '没有', '素材', '内容', '还没']), exportsNothing)),
  on('refusal', 'photos', say('用“海滩.jpg”做第一张', refuses(['海滩', '没有', '找不到']))),
  on(
    'refusal',
    'trip',
    say('城市延长到20秒', either(refuses('12'), [segment('城市', { seconds: 12 }), mentions('12')])),
  ),
  on('refusal', 'talk', say('从15分钟开始到16分钟，剪掉', refuses(['10', '600', '十']))),
];

const HISTORY: Conversation[] = [
  on(
    'history',
    'promo',
    say('音乐开到50%', segment('音乐', { volume: 0.5 })),
    say('把海边静音', segment('海边', { volume: 0 }), segment('音乐', { volume: 0.5 })),
    say('后退两步', asAfter(0)),
  ),
  on('history', 'short', say('撤回上一步', refuses())),
  on(
    'history',
    'slides',
    say('第一张照片去掉', clips('花园', '泳池', '小狗', '日落'), length(16)),
    say('刚才那步还原回来', asAfter(0)),
  ),
];

const EXPORT: Conversation[] = [
  on('export', 'trip', say('好了，导出吧', exports('mp4'), unchanged)),
  on('export', 'promo', say('输出 1080p mp4，60帧', exports('mp4', { shortSide: 1080, fps: 60 }), unchanged)),
  on('export', 'slides', say('存成gif动图给我', exports('gif'), unchanged)),
  on('export', 'talk', say('我只要声音，导成mp3', exports('mp3'), unchanged)),
  on('export', 'promo', say('第5秒那一帧存成png，我做封面', exports('png', { at: 5 }), unchanged)),
  on('export', 'lesson', say('4K高质量导出', exports('mp4', { shortSide: 2160, quality: 'high' }), unchanged)),
  on('export', 'short', say('可以了，导出我要发抖音', exports('mp4'), unchanged)),
  on('export', 'twoSongs', say('只导出音频 wav 格式', exports('wav'), unchanged)),
  on('export', 'trip', say('给我一个720p的webm', exports('webm', { shortSide: 720 }), unchanged)),
  on('export', 'pieces', say('先别导出，把音乐配上再说', segment('音乐', { role: 'bgm', end: 20 }), exportsNothing)),
];

const CAPABILITY: Conversation[] = [
  on('capability', 'talk', say('自动识别说的话，生成字幕', needs('transcribe'), unchanged)),
  on('capability', 'recording', say('挑最精彩的地方剪成60秒', needs('analyse', 'transcribe'), unchanged)),
  on('capability', 'talk', say('说话停顿没声音的地方全部剪掉', needs('analyse', 'transcribe'), unchanged)),
  on('capability', 'empty', say('画一张赛博朋克风格的城市夜景图', needs('generate_image'), unchanged)),
  on('capability', 'empty', say('用AI生成一段5秒的海浪视频', needs('generate_video'), unchanged)),
  on('capability', 'trip', say('帮我生成一首轻快的背景音乐', needs('generate_music'), unchanged)),
  on('capability', 'lesson', say('找个AI女声念一遍“欢迎来到第三课”', needs('generate_voice'), unchanged)),
  on('capability', 'lesson', say('把摄像头里老师身后的背景去掉，只留人', needs('cutout'), unchanged)),
  on('capability', 'short', say('卡着鼓点自动切', needs('analyse'), unchanged)),
];

export const CONVERSATIONS: readonly Conversation[] = [
  ...COMBINE,
  ...SLIDESHOW,
  ...TRIM,
  ...ARRANGE,
  ...TIME,
  ...REFERENCE,
  ...REFUSAL,
  ...HISTORY,
  ...EXPORT,
  ...CAPABILITY,
];
