// Practice messages in Chinese: more and less, corrections, what is meant, exports and what cannot be done.
import { either, exports, needs } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import {
  clipCount,
  clips,
  everyClip,
  gone,
  length,
  noneOf,
  segment,
  textCount,
  transitions,
  unchanged,
  untouched,
} from '../properties.ts';
import { above, asBefore, between, less, more, near } from '../rules.ts';

const on = writer('zh', 'p10d');
const CUES = ["'看这个动作'", "'他从不放弃'", "'下次再见'"] as const;
const RED = near('#F01818');

export const CONVERSATIONS: readonly Conversation[] = [
  on('relative', 'promo', say('音乐稍微往上推一推', segment('音乐', { volume: more, seconds: 24 }), textCount(3))),
  on(
    'relative',
    'short',
    say('字幕看着费劲，大一点', ...CUES.map((one) => segment(one, { size: more, text: asBefore }))),
    say('还不够，再来', ...CUES.map((one) => segment(one, { size: more }))),
  ),
  on(
    'relative',
    'lesson',
    say('右下角小窗再缩点', segment('摄像头', { width: less, height: less, x: above(0.6), y: above(0.6) })),
    say('行，往上提一点', segment('摄像头', { y: less, width: asBefore, x: above(0.6) })),
  ),
  on(
    'relative',
    'promo',
    say('中间那段放长一秒', segment('海边', { seconds: 9 }), clips('城市', '海边', '森林'), length(25)),
  ),
  on(
    'relative',
    'short',
    say('滑板快一点', segment('滑板', { speed: more, seconds: less })),
    say('再快', segment('滑板', { speed: more })),
    say('算了恢复正常速度', segment('滑板', { speed: 1, seconds: 15 }), length(15)),
  ),
  on('relative', 'promo', say('转场时长翻一倍', transitions(2, 'crossfade', 2), clips('城市', '海边', '森林'))),
  on(
    'relative',
    'lesson',
    say(
      '旁白让琴声盖住了，你看着调调',
      either(segment('旁白', { volume: more }), segment('钢琴曲', { volume: less }), segment('钢琴曲', { duck: true })),
      length(30),
    ),
  ),
  on(
    'relative',
    'talk',
    say('开头去20秒', segment('采访', { from: 20, to: 600 }), length(580)),
    say('再去十秒', segment('采访', { from: 30, to: 600 }), length(570)),
  ),
  on('relative', 'trip', say('整體再亮一些', everyClip({ brightness: more }), length(26))),

  on(
    'correction',
    'trip',
    say('森林静音', segment('森林', { volume: 0 }), untouched('海边')),
    say('哎搞反了，该静音的是海边，森林留声', segment('海边', { volume: 0 }), segment('森林', { volume: 1 })),
  ),
  on(
    'correction',
    'trip',
    say('把海边删掉', clips('城市', '森林'), length(16)),
    say('说岔了！我想删的是森林', clips('城市', '海边'), length(20)),
  ),
  on(
    'correction',
    'photos',
    say('每张3秒做个轮播', clipCount(6), everyClip({ seconds: 3 }), length(18)),
    say('手滑，四秒才对', clipCount(6), everyClip({ seconds: 4 }), length(24)),
  ),
  on(
    'correction',
    'trip',
    say('开头打上‘张医生讲堂’', segment("'张医生讲堂'", { at: 0 }), textCount(1)),
    say('姓写错了，是‘章医生讲堂’', segment("'章医生讲堂'", { at: 0 }), gone("'张医生讲堂'"), textCount(1)),
  ),
  on(
    'correction',
    'slides',
    say('日落放到第二张', clips('厨房', '日落', '花园', '泳池', '小狗')),
    say('我是说倒数第二', clips('厨房', '花园', '泳池', '日落', '小狗'), length(20)),
  ),
  on(
    'correction',
    'short',
    say('節拍拿掉', noneOf('bgm'), length(15)),
    say('等等，我要的是小聲一點，不是拿掉', segment('节拍', { volume: between(0.05, 0.49), at: 0, end: 15 })),
  ),

  on(
    'reference',
    'short',
    say('末尾那句字幕提前一秒冒出来', segment("'下次再见'", { at: 10, end: between(14, 15) }), textCount(3)),
  ),
  on(
    'reference',
    'promo',
    say(
      '写着五折的那行，换成白底黑字',
      segment("'低至五折'", { color: near('#101010'), background: near('#FFFFFF'), at: 10 }),
      untouched("'夏日大促'", "'欢迎光临'"),
    ),
  ),
  on('reference', 'trip', say('最短的那个片段去掉', clips('城市', '海边'), untouched('城市', '海边'), length(20))),
  on('reference', 'slides', say('有狗的那张停久点，7秒', segment('小狗', { seconds: 7 }), clipCount(5), length(23))),
  on(
    'reference',
    'promo',
    say('第二段调亮', segment('海边', { brightness: more }), untouched('城市', '森林')),
    say('它前头那段也来一下', segment('城市', { brightness: more }), untouched('海边', '森林')),
  ),
  on(
    'reference',
    'slides',
    say('还没用上的那张照片插到最前面', clips('蛋糕', '厨房', '花园', '泳池', '小狗', '日落'), length(24)),
  ),
  on(
    'reference',
    'twoSongs',
    say('两首里长的那首垫上', segment('钢琴曲', { role: 'bgm', at: 0, end: 26 })),
    say('它声音收一收', segment('钢琴曲', { volume: less, end: 26 })),
  ),
  on(
    'reference',
    'promo',
    say(
      '开场字和收场字颜色统一成红',
      segment("'夏日大促'", { color: RED }),
      segment("'欢迎光临'", { color: RED }),
      untouched("'低至五折'"),
    ),
  ),
  on(
    'reference',
    'trip',
    say('城市剪到五秒', segment('城市', { seconds: 5 }), length(21)),
    say('下一段也剪成一样长', segment('海边', { seconds: 5 }), segment('城市', { seconds: 5 }), length(16)),
    say('剩下那段不动，直接导出吧', exports('mp4'), unchanged),
  ),
  on('reference', 'short', say('中間那句字幕刪掉', gone("'他从不放弃'"), textCount(2), untouched('滑板'), length(15))),

  on('export', 'trip', say('给群里发个动图', exports('gif'), unchanged)),
  on('export', 'talk', say('只要声音，存成mp3', exports('mp3'), unchanged)),
  on('export', 'short', say('字幕单独给我一份srt', exports('srt'), unchanged)),
  on('export', 'trip', say('第12秒那一帧截成png', exports('png', { at: 12 }), unchanged)),
  on('export', 'promo', say('要4K的成片，画质拉满', exports('mp4', { shortSide: 2160 }), unchanged)),
  on('export', 'slides', say('網頁要用，導成 webm', exports('webm'), unchanged)),

  on('capability', 'talk', say('把嘉宾说的话自动转成字幕', needs('transcribe'), unchanged)),
  on('capability', 'talk', say('没人说话的空档自动找出来剪干净', needs('analyse', 'transcribe'), unchanged)),
  on('capability', 'promo', say('跟着鼓点自动卡画面', needs('analyse'), unchanged)),
  on('capability', 'lesson', say('摄像头里没绿幕，智能把背景抠掉只留人', needs('cutout'), unchanged)),
  on('capability', 'trip', say('AI给我生成一段日出的视频', needs('generate_video'), unchanged)),
  on('capability', 'twoSongs', say('两首都俗，AI给我写一首轻快的曲子', needs('generate_music'), unchanged)),
  on('capability', 'short', say('把这场里最精彩的几个瞬间自动挑出来', needs('analyse'), unchanged)),
  on('capability', 'slides', say('用女聲把這句唸出來：歡迎來看房', needs('generate_voice'), unchanged)),
];
