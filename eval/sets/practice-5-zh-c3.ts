// Practice messages in Chinese: several wishes at once, a bit more, corrections, references.
import { either, exports } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import {
  canvas,
  clipCount,
  clips,
  everyClip,
  gone,
  length,
  noneOf,
  segment,
  textCount,
  transitions,
  untouched,
} from '../properties.ts';
import { above, asBefore, below, less, more, near, times } from '../rules.ts';

const CROSSFADES = ['crossfade', 'crossfade_fast', 'crossfade_slow'];
const BLUE = near('#1060FF', 110);
const write = writer('zh', 'p5zc3');

export const CONVERSATIONS: readonly Conversation[] = [
  write(
    'compound',
    'uploads',
    say(
      '先把城市、海边、森林依次接好，城市去掉前两秒，海边静音，片头写“周末出游”显示四秒，铺上音乐音量25%，最后导出1080p',
      clips('城市', '海边', '森林'),
      segment('城市', { from: 2, seconds: 10 }),
      segment('海边', { volume: 0, seconds: 10 }),
      segment("'周末出游'", { at: 0, seconds: 4 }),
      segment('音乐', { at: 0, end: 28, volume: 0.25 }),
      length(28),
      exports('mp4', { shortSide: 1080 }),
    ),
  ),
  write(
    'compound',
    'photos',
    say(
      '六张照片做成相册：每张4秒，叠化0.5秒，竖屏，配钢琴曲，结尾打上“全家福”',
      clipCount(6),
      everyClip({ seconds: 4 }),
      transitions(5, CROSSFADES, 0.5),
      canvas(1080, 1920),
      segment('钢琴曲', { at: 0, end: 24 }),
      segment("'全家福'", { at: above(15), end: 24 }),
      length(24),
    ),
  ),
  write(
    'compound',
    'trip',
    say(
      '森林删了吧，海边放慢到0.5倍速，剩下两段中间加叠化，色调都暖一点，再配上音乐',
      clips('城市', '海边'),
      segment('海边', { speed: 0.5 }),
      transitions(1, CROSSFADES),
      either(everyClip({ temperature: more }), everyClip({ preset: 'warm' })),
      segment('音乐', { at: 0, volume: above(0), role: 'bgm' }),
      length(29.7, 0.4),
    ),
  ),
  write(
    'compound',
    'promo',
    say(
      '換成直式9:16，音樂降到20%，把「欢迎光临」改成「扫码下单」，轉場都改成一秒的閃黑，弄好直接匯出',
      canvas(1080, 1920),
      segment('音乐', { volume: 0.2 }),
      segment("'扫码下单'", { at: 20, end: 24 }),
      gone("'欢迎光临'"),
      textCount(3),
      transitions(2, ['fade_black', 'dip_to_black'], 1),
      clips('城市', '海边', '森林'),
      exports('mp4'),
    ),
  ),
  write(
    'compound',
    'lesson',
    say(
      '摄像头移到左下角、尺寸缩小一半，钢琴曲音量减半，旁白降噪，最后三秒加一行字“下节课见”',
      segment('摄像头', { x: below(0.4), y: above(0.6), width: times(0.5), height: times(0.5) }),
      segment('钢琴曲', { volume: times(0.5) }),
      segment('旁白', { denoise: true }),
      segment("'下节课见'", { at: 27, end: 30 }),
      untouched('录屏'),
      length(30),
    ),
  ),
  write(
    'compound',
    'short',
    say(
      '字幕全清空 开头剪3秒 节拍音量改30% 画面上个鲜艳滤镜 然后出片',
      textCount(0),
      segment('滑板', { at: 0, from: 5, seconds: 12 }),
      segment('节拍', { volume: 0.3, end: 12 }),
      either(segment('滑板', { preset: 'vivid' }), segment('滑板', { saturation: more })),
      length(12),
      exports('mp4'),
    ),
  ),

  write(
    'relative',
    'promo',
    say(
      '配乐有点抢，小声些',
      segment('音乐', { volume: less }),
      segment('音乐', { volume: above(0) }),
      untouched('城市', '海边', '森林'),
    ),
    say('再小点', segment('音乐', { volume: less }), segment('音乐', { volume: above(0) })),
    say('过头了，往回调一点点', segment('音乐', { volume: more }), segment('音乐', { volume: below(0.4) })),
  ),
  write(
    'relative',
    'lesson',
    say(
      '摄像头窗口大一圈',
      segment('摄像头', { width: more, height: more }),
      untouched('录屏', '旁白', '钢琴曲'),
      length(30),
    ),
    say('再往左边挪一点', segment('摄像头', { x: less, width: asBefore, height: asBefore }), untouched('录屏')),
  ),
  write(
    'relative',
    'short',
    say(
      '字幕字号调大些，老人家看不清',
      segment("'看这个动作'", { size: more }),
      segment("'他从不放弃'", { size: more }),
      segment("'下次再见'", { size: more }),
      textCount(3),
      untouched('滑板', '节拍'),
    ),
  ),
  write(
    'relative',
    'slides',
    say(
      '翻得太快啦！每张照片多停一秒',
      everyClip({ seconds: 5 }),
      clips('厨房', '花园', '泳池', '小狗', '日落'),
      length(25),
    ),
  ),

  write(
    'correction',
    'trip',
    say('删掉城市', clips('海边', '森林'), length(16)),
    say('不是不是，我说的是森林', clips('城市', '海边'), length(20), untouched('海边')),
  ),
  write(
    'correction',
    'twoSongs',
    say('拿钢琴曲当背景音乐', segment('钢琴曲', { at: 0, end: 26, role: 'bgm' }), gone('节拍')),
    say(
      '哦搞错了，应该是节拍',
      segment('节拍', { at: 0, end: 26, role: 'bgm' }),
      gone('钢琴曲'),
      untouched('城市', '海边', '森林'),
    ),
  ),
  write(
    'correction',
    'promo',
    say(
      '“夏日大促”改成蓝色',
      segment("'夏日大促'", { color: BLUE, at: 0, end: 3 }),
      untouched("'低至五折'", "'欢迎光临'"),
    ),
    say(
      '错了，要改的是“欢迎光临”那条',
      segment("'欢迎光临'", { color: BLUE, at: 20, end: 24 }),
      segment("'夏日大促'", { color: '#FFFFFF' }),
      untouched("'低至五折'"),
    ),
  ),

  write(
    'reference',
    'trip',
    say('海边那段调亮', segment('海边', { brightness: more }), untouched('城市', '森林')),
    say('顺手给它静个音', segment('海边', { volume: 0, brightness: asBefore }), untouched('城市', '森林')),
    say('后面那一段也静音', segment('森林', { volume: 0 }), untouched('城市', '海边')),
  ),
  write(
    'reference',
    'promo',
    say(
      '最后出现的那行文字往上移一些',
      segment("'欢迎光临'", { y: less, x: asBefore, at: 20, end: 24 }),
      untouched("'夏日大促'", "'低至五折'"),
    ),
    say('第一行照样', segment("'夏日大促'", { y: less, at: 0, end: 3 }), untouched("'低至五折'", "'欢迎光临'")),
  ),
  write(
    'reference',
    'pieces',
    say('第二段倒放', segment('#2', { from: 0, reversed: true }), untouched('#1', '#3', '#4'), length(20)),
    say(
      '把这一段移到末尾',
      segment('#1', { from: 20 }),
      segment('#2', { from: 30 }),
      segment('#3', { from: 10 }),
      segment('#4', { from: 0, reversed: true }),
      length(20),
    ),
  ),
  write(
    'reference',
    'lesson',
    say('右下角那个小窗不要了', gone('摄像头'), noneOf('overlay'), untouched('录屏', '旁白', '钢琴曲'), length(30)),
  ),
];
