// Chinese: whole sittings of one person, from the first upload to the export, with corrections and follow-ups.
import { answers, either, exports } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import {
  asAfter,
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
import { above, by, more, oneOf } from '../rules.ts';

const talk = writer('zh', 'h-zh3');

const _PHOTOS = ['厨房', '花园', '泳池', '小狗', '日落', '蛋糕'] as const;
const _DISSOLVES = ['crossfade', 'crossfade_fast', 'crossfade_slow'] as const;
const _cues = ["'看这个动作'", "'他从不放弃'", "'下次再见'"] as const;
const _trio = clips('城市', '海边', '森林');

export const CONVERSATIONS: readonly Conversation[] = [
  talk(
    'history',
    'pieces',
    say(
      '把第一段和第二段换个位置',
      segment('#1', { from: 0 }),
      segment('#2', { from: 20 }),
      segment('#3', { from: 30 }),
      segment('#4', { from: 10 }),
      length(20),
    ),
    say('撤销', asAfter(0)),
    say('重做一下', asAfter(1)),
    say('第四段删掉', clipCount(3), length(15), segment('#3', { from: 30 })),
    say('刚才这两步，删除和换位置，都撤回', asAfter(0)),
  ),
  talk(
    'sound',
    'lesson',
    say('说话的时候音乐自动压低', segment('钢琴曲', { duck: true }), untouched('旁白', '录屏')),
    say('旁白开大一点', segment('旁白', { volume: more }), untouched('钢琴曲', '录屏')),
    say('录屏自带的声音关掉', segment('录屏', { volume: 0 }), untouched('旁白', '钢琴曲'), length(30)),
    say('摄像头那路也关', segment('摄像头', { volume: 0 }), untouched('旁白', '钢琴曲'), length(30)),
    say('音乐最后3秒慢慢淡出', segment('钢琴曲', { fadeOut: 3, end: 30, volume: by(0) }), untouched('旁白')),
  ),
  talk(
    'compound',
    'twoSongs',
    say(
      '城市放最后，海边加速到两倍，整片变黑白，配上钢琴曲音量30%，片头写「慢生活」，结尾淡出到黑。',
      clips('海边', '森林', '城市'),
      segment('海边', { speed: 2, seconds: 5 }),
      length(21),
      either(everyClip({ preset: oneOf('mono', 'noir') }), everyClip({ saturation: -1 })),
      segment('钢琴曲', { role: 'bgm', volume: 0.3, at: 0, end: 21 }),
      segment("'慢生活'", { at: 0, seconds: 3 }),
      film({ fadeOut: above(0) }),
    ),
    say(
      '音乐换成节拍那个',
      gone('钢琴曲'),
      segment('节拍', { role: 'bgm', at: 0, end: 21 }),
      untouched('海边', '森林', '城市'),
      textCount(1),
    ),
    say('黑白去掉', everyClip({ preset: 'none', saturation: 0 }), clips('海边', '森林', '城市'), untouched('节拍')),
    say('行，导出1080p', exports('mp4', { shortSide: 1080 }), unchanged),
  ),
  talk(
    'export',
    'short',
    say('先给我一张第3秒的截图,要png', exports('png', { at: 3 }), unchanged),
    say('再来个gif', exports('gif'), unchanged),
    say('声音也单独来一份，mp3', exports('mp3'), unchanged),
    say('最终版导出4K的mp4', exports('mp4', { shortSide: 2160 }), unchanged),
  ),
  talk(
    'question',
    'twoSongs',
    say('我都传了些什么？', answers('城市', '海边', '森林', '钢琴曲', '节拍')),
    say('现在这片子多长', answers(['26', '二十六'])),
    say('海边那段是从第几秒开始的', answers(['10', '十秒'])),
    say('那两首音乐分别有多长呢？', answers(['60', '1分', '1 分', '1:00', '一分'], ['40', '四十'])),
  ),
];
