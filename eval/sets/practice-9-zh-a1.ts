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
  transitions,
  untouched,
} from '../properties.ts';
import { between, less } from '../rules.ts';

const c = writer('zh', 'p9-zh-a1');
/** Of the clip that ends at second 7 of its file. */
const lastFrame = (at: number | undefined): string | undefined =>
  at !== undefined && at > 6.9 && at <= 7 ? undefined : `is ${at}, wanted the last frame`;
const FADES = ['crossfade', 'crossfade_fast', 'crossfade_slow', 'fade_black', 'dip_to_black'];

export const CONVERSATIONS: readonly Conversation[] = [
  c(
    'combine',
    'uploads',
    say('三段视频按上传的先后顺序接起来就行，音乐先别加', clips('城市', '海边', '森林'), length(30), noneOf('bgm')),
    say('行，音乐铺上吧，从头铺到尾', segment('音乐', { at: 0, end: 30, role: 'bgm' }), length(30)),
  ),
  c(
    'combine',
    'uploads',
    say(
      '把森林、城市、海邊依序串成一支影片，每段只取開頭 5 秒',
      clips('森林', '城市', '海边'),
      everyClip({ seconds: 5, from: 0 }),
      length(15),
    ),
  ),
  c(
    'combine',
    'single',
    say('我刚传的那个视频放进来，只要后8秒', clips('城市'), segment('城市', { from: 4, to: 12 }), length(8)),
  ),
  c('combine', 'recording', say('采访原片整条上时间线，先不动它', clips('采访'), length(600))),
  c(
    'combine',
    'twoSongs',
    say(
      '您好，麻烦在最后面再补上海边视频的后4秒，其余的保持原样，谢谢您了',
      clips('城市', '海边', '森林', '海边'),
      segment('海边/2', { from: 6, to: 10, at: 26 }),
      untouched('城市', '海边', '森林'),
      length(30),
    ),
  ),

  c(
    'slideshow',
    'photos',
    say(
      '六张照片做个相册，一张三秒，配上那首钢琴曲',
      clips('厨房', '花园', '泳池', '小狗', '日落', '蛋糕'),
      everyClip({ seconds: 3 }),
      segment('钢琴曲', { at: 0, end: 18, role: 'bgm' }),
      length(18),
    ),
    say('每张再多停一秒', everyClip({ seconds: 4 }), clipCount(6), length(24)),
  ),
  c(
    'slideshow',
    'photos',
    say(
      '就用小狗、蛋糕、日落这三张，总共12秒，图和图之间淡入淡出地过渡',
      clips('小狗', '蛋糕', '日落'),
      everyClip({ seconds: 4 }),
      transitions(2, FADES),
      length(12),
    ),
  ),
  c(
    'slideshow',
    'photos',
    say(
      '孩子，帮奶奶把这些照片连成一个视频，每张停5秒钟，要有音乐的',
      clips('厨房', '花园', '泳池', '小狗', '日落', '蛋糕'),
      everyClip({ seconds: 5 }),
      segment('钢琴曲', { at: 0, end: 30 }),
      length(30),
    ),
  ),
  c(
    'slideshow',
    'photos',
    say(
      '照片轮播 9:16竖版 不要配乐 总时长15秒',
      clipCount(6),
      everyClip({ seconds: between(2.4, 2.6) }),
      canvas(1080, 1920),
      noneOf('bgm'),
      length(15),
    ),
  ),
  c(
    'slideshow',
    'slides',
    say(
      '蛋糕那张也加到最后',
      clips('厨房', '花园', '泳池', '小狗', '日落', '蛋糕'),
      segment('蛋糕', { at: 20 }),
      untouched('厨房', '花园', '泳池', '小狗', '日落'),
    ),
  ),
  c(
    'slideshow',
    'slides',
    say(
      '转场全部去掉，图片也别慢慢放大了，静止就好',
      transitions(0),
      everyClip({ motion: 'none', seconds: 4 }),
      clipCount(5),
      untouched('钢琴曲'),
      length(20),
    ),
  ),

  c(
    'trim',
    'trip',
    say(
      '城市那段掐掉头两秒',
      clips('城市', '海边', '森林'),
      segment('城市', { from: 2, to: 10 }),
      untouched('海边', '森林'),
      length(24),
    ),
  ),
  c(
    'trim',
    'trip',
    say(
      '0:12到0:15这一截删了',
      clips('城市', '海边', '海边', '森林'),
      segment('海边', { from: 0, to: 2 }),
      segment('海边/2', { from: 5, to: 10 }),
      untouched('城市', '森林'),
      length(23),
    ),
  ),
  c(
    'trim',
    'talk',
    say('只留 2:30 – 4:00，前后全砍', clips('采访'), segment('采访', { from: 150, to: 240 }), length(90)),
    say('末尾再去掉十秒', clips('采访'), segment('采访', { from: 150, to: 230 }), length(80)),
  ),
  c(
    'trim',
    'short',
    say(
      '开头那1.5秒没啥内容，剪了吧',
      segment('滑板', { from: 3.5, to: 17 }),
      segment("'看这个动作'", { at: 0, end: 2.5 }),
      segment("'他从不放弃'", { at: 3.5, end: 7.5 }),
      length(13.5),
    ),
  ),
  c(
    'trim',
    'lesson',
    say(
      '录到28秒就够了，后面的不要',
      segment('录屏', { from: 0, to: 28 }),
      segment('摄像头', { end: 28 }),
      untouched('旁白'),
      length(28),
    ),
  ),
  c(
    'trim',
    'trip',
    say(
      '森林这条素材开头有1秒没用上，给它补回来，出点不动',
      segment('森林', { from: 0, to: 7, seconds: 7 }),
      untouched('城市', '海边'),
      length(27),
    ),
  ),
  c(
    'trim',
    'pieces',
    say(
      '每个镜头都从尾巴上剪掉一秒',
      everyClip({ seconds: 4 }),
      segment('#1', { from: 20, to: 24 }),
      segment('#4', { from: 10, to: 14 }),
      clipCount(4),
      length(16),
    ),
  ),
  c(
    'trim',
    'recording',
    say('从采访里截5分到5分45秒放进来', clips('采访'), segment('采访', { from: 300, to: 345 }), length(45)),
  ),
  c('trim', 'single', say('城市只要正中间的6秒', clips('城市'), segment('城市', { from: 3, to: 9 }), length(6))),

  c(
    'arrange',
    'trip',
    say('海边挪到最前头', clips('海边', '城市', '森林'), untouched('城市', '海边', '森林'), length(26)),
  ),
  c(
    'arrange',
    'pieces',
    say(
      '这四段按它们在原素材里的先后重新排',
      segment('#1', { from: 0 }),
      segment('#2', { from: 10 }),
      segment('#3', { from: 20 }),
      segment('#4', { from: 30 }),
      clipCount(4),
      length(20),
    ),
  ),
  c(
    'arrange',
    'trip',
    say(
      '森林那条复制一份放片头',
      clips('森林', '城市', '海边', '森林'),
      segment('#1', { from: 1, to: 7 }),
      untouched('城市', '海边'),
      length(32),
    ),
  ),
  c(
    'arrange',
    'trip',
    say('請把海邊整段拿掉，後面的接上來', clips('城市', '森林'), gone('海边'), untouched('城市', '森林'), length(16)),
  ),
  c(
    'arrange',
    'trip',
    say(
      '在海边正中间切一刀',
      clips('城市', '海边', '海边', '森林'),
      segment('海边', { from: 0, to: 5 }),
      segment('海边/2', { from: 5, to: 10 }),
      length(26),
    ),
    say(
      '后半截海边丢到片尾去',
      clips('城市', '海边', '森林', '海边'),
      segment('海边', { from: 0, to: 5 }),
      segment('海边/2', { from: 5, to: 10, end: 26 }),
      length(26),
    ),
  ),

  c(
    'time',
    'trip',
    say(
      '海边放慢一倍',
      segment('海边', { speed: 0.5, seconds: 20 }),
      untouched('城市', '森林'),
      clips('城市', '海边', '森林'),
      length(36),
    ),
    say('算了，还是改回正常速度', segment('海边', { speed: 1, seconds: 10 }), untouched('城市', '森林'), length(26)),
  ),
  c(
    'time',
    'pieces',
    say(
      '第2个镜头倒着放',
      segment('#2', { reversed: true, seconds: 5 }),
      segment('#1', { reversed: false }),
      segment('#3', { reversed: false }),
      segment('#4', { reversed: false }),
      length(20),
    ),
  ),
  c('time', 'trip', say('全片1.5倍速播放', everyClip({ speed: 1.5, seconds: less }), clipCount(3), length(17.33))),
  c(
    'time',
    'trip',
    say(
      '森林播完以后，最后一帧定格2秒',
      clips('城市', '海边', '森林', '森林'),
      segment('森林/2', { seconds: 2, freeze: lastFrame }),
      untouched('城市', '海边'),
      length(28),
    ),
  ),
];
