// Messages of people who edit for their work, in Chinese: timing, sound, a bit more or less, exports.
import { exports } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import {
  clipCount,
  clips,
  everyClip,
  film,
  gone,
  length,
  segment,
  textCount,
  unchanged,
  untouched,
} from '../properties.ts';
import { less, more } from '../rules.ts';

const talk = writer('zh', 'p4zb2');

const TIME = [
  talk(
    'time',
    'trip',
    say('森林放慢到0.5倍速', segment('森林', { speed: 0.5, seconds: 12 }), untouched('城市', '海边'), length(32)),
  ),
  talk('time', 'talk', say('整期节目按 1.25 倍速播放', segment('采访', { speed: 1.25 }), clipCount(1), length(480))),
  talk(
    'time',
    'short',
    say('滑板这段倒着放', segment('滑板', { reversed: true, from: 2, to: 17 }), length(15), untouched('节拍')),
  ),
  talk(
    'time',
    'trip',
    say(
      '播到第6秒的时候定格两秒，然后接着往下播',
      segment('#2', { freeze: 6, seconds: 2 }),
      length(28),
      untouched('海边', '森林'),
    ),
  ),
];

const SOUND = [
  talk(
    'sound',
    'promo',
    say('BGM 拉到 25%', segment('音乐', { volume: 0.25 }), untouched('城市', '海边', '森林'), length(24)),
    say('开头给它两秒淡入', segment('音乐', { fadeIn: 2, volume: 0.25, at: 0, end: 24 })),
  ),
  talk(
    'sound',
    'lesson',
    say(
      '旁白说话的时候让背景音乐自动压低',
      segment('钢琴曲', { duck: true, volume: 0.3 }),
      untouched('旁白', '录屏', '摄像头'),
    ),
    say('录屏自带的声音关掉', segment('录屏', { volume: 0 }), untouched('旁白', '钢琴曲', '摄像头'), length(30)),
  ),
  talk(
    'sound',
    'talk',
    say('底噪有点明显，给采访做一下降噪', segment('采访', { denoise: true }), length(600)),
    say('整体响度统一到 -16 LUFS', film({ loudness: -16 }), segment('采访', { denoise: true }), length(600)),
  ),
  talk(
    'sound',
    'trip',
    say('三条视频的现场原声都不要，全部静音', everyClip({ volume: 0 }), clips('城市', '海边', '森林'), length(26)),
    say(
      '城市的原声还是恢复吧',
      segment('城市', { volume: 1 }),
      segment('海边', { volume: 0 }),
      segment('森林', { volume: 0 }),
    ),
  ),
  talk(
    'sound',
    'twoSongs',
    say(
      '用钢琴曲做背景音乐，音量 20%',
      segment('钢琴曲', { role: 'bgm', volume: 0.2, at: 0, end: 26 }),
      gone('节拍'),
      length(26),
    ),
    say('这首太温吞，换成节拍.wav', segment('节拍', { role: 'bgm', at: 0, end: 26 }), gone('钢琴曲'), length(26)),
  ),
];

const RELATIVE = [
  talk(
    'relative',
    'promo',
    say('背景音乐稍微小声一点', segment('音乐', { volume: less }), untouched('城市', '海边', '森林')),
    say('还是有点抢，再低一些', segment('音乐', { volume: less }), untouched('城市', '海边', '森林')),
  ),
  talk(
    'relative',
    'slides',
    say('每张图都多停一秒', everyClip({ seconds: 5 }), clips('厨房', '花园', '泳池', '小狗', '日落'), length(25)),
  ),
  talk(
    'relative',
    'trip',
    say('海边缩短三秒', segment('海边', { seconds: 7 }), untouched('城市', '森林'), length(23)),
    say('再短一秒', segment('海边', { seconds: 6 }), untouched('城市', '森林'), length(22)),
  ),
  talk(
    'relative',
    'lesson',
    say(
      '右下角讲师的小窗再大一些',
      segment('摄像头', { width: more, height: more }),
      untouched('录屏', '旁白', '钢琴曲'),
    ),
  ),
  talk(
    'relative',
    'short',
    say(
      '字幕整体往上抬一点，别被平台按钮挡住',
      segment("'看这个动作'", { y: less }),
      segment("'他从不放弃'", { y: less }),
      segment("'下次再见'", { y: less }),
      textCount(3),
    ),
  ),
];

const EXPORT = [
  talk('export', 'talk', say('给我单独导出音频，MP3，要发到播客平台', exports('mp3'), unchanged)),
  talk(
    'export',
    'promo',
    say('截 12 秒那一帧存成 PNG，我拿去做封面', exports('png', { at: 12 }), unchanged),
    say('成片输出 720p 的 mp4', exports('mp4', { shortSide: 720 }), unchanged),
  ),
  talk('export', 'short', say('字幕单独出一份srt文件', exports('srt'), unchanged)),
];

export const CONVERSATIONS: readonly Conversation[] = [...TIME, ...SOUND, ...RELATIVE, ...EXPORT];
