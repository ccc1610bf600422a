// Practice messages in Chinese: putting clips and photos together, cutting, order and speed.
import { exports } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import {
  clipCount,
  clips,
  everyClip,
  gone,
  length,
  segment,
  textCount,
  transitions,
  untouched,
} from '../properties.ts';
import { below, more } from '../rules.ts';

const talk = writer('zh', 'p11zb');

const lastFrame = (value: number | undefined): string | undefined =>
  value !== undefined && value >= 6.8 && value <= 7 ? undefined : `is ${value}, wanted the last frame`;

const PUTTING: readonly Conversation[] = [
  talk(
    'combine',
    'uploads',
    say(
      '把三个视频按森林、城市、海边的顺序接起来，再垫上那首音乐',
      clips('森林', '城市', '海边'),
      length(30),
      segment('音乐', { role: 'bgm', at: 0, end: 30, volume: below(0.9) }),
    ),
    say(
      '音乐后面那截不要了，只留前15秒',
      segment('音乐', { at: 0, end: 15 }),
      clips('森林', '城市', '海边'),
      length(30),
    ),
    say('算了，音乐还是铺满全片吧', segment('音乐', { at: 0, end: 30 }), clips('森林', '城市', '海边'), length(30)),
  ),
  talk(
    'combine',
    'uploads',
    say('海边跟城市拼一块儿，海边在前，森林这条先不用', clips('海边', '城市'), length(22)),
    say(
      '森林还是加上吧，搁最后面，只要它前四秒',
      clips('海边', '城市', '森林'),
      segment('森林', { from: 0, to: 4, seconds: 4 }),
      length(26),
    ),
  ),
  talk(
    'combine',
    'single',
    say('先把我传的这段视频放上来', clips('城市'), length(12)),
    say('掐头去尾，前后各去两秒', segment('城市', { from: 2, to: 10 }), clips('城市'), length(8)),
  ),
  talk(
    'combine',
    'uploads',
    say('三个视频都放上去，城市打头，然后海边，最后森林', clips('城市', '海边', '森林'), length(30)),
    say('海边太长了，留前7秒就行', segment('海边', { from: 0, to: 7 }), untouched('城市', '森林'), length(27)),
    say(
      '配乐加上，用我传的那首，小声点',
      segment('音乐', { role: 'bgm', at: 0, end: 27, volume: below(0.7) }),
      untouched('城市', '海边', '森林'),
    ),
    say('片头写个“我的暑假”', segment("'我的暑假'", { text: '我的暑假', at: 0 }), textCount(1), length(27)),
    say('字放大点儿', segment("'我的暑假'", { size: more }), textCount(1)),
    say('好了 导出吧', exports('mp4')),
  ),
  talk(
    'combine',
    'recording',
    say('把采访放进来，只留最后一分钟', clips('采访'), segment('采访', { from: 540, to: 600 }), length(60)),
  ),
];

const SLIDES: readonly Conversation[] = [
  talk(
    'slideshow',
    'photos',
    say(
      '六张照片每张三秒做成电子相册，配上那首钢琴曲',
      clips('厨房', '花园', '泳池', '小狗', '日落', '蛋糕'),
      everyClip({ seconds: 3 }),
      length(18),
      segment('钢琴曲', { role: 'bgm', end: 18 }),
    ),
  ),
  talk(
    'slideshow',
    'photos',
    say(
      '用厨房、花园、泳池这三张图做个房源展示，总共15秒，图片之间要叠化',
      clips('厨房', '花园', '泳池'),
      length(15),
      transitions(2, ['crossfade', 'crossfade_slow', 'crossfade_fast']),
    ),
    say('第一张多停一会儿，停8秒', segment('厨房', { seconds: 8 }), untouched('花园', '泳池'), length(18)),
    say('图片别推来推去的，静止就好', everyClip({ motion: 'none' }), length(18), clips('厨房', '花园', '泳池')),
  ),
  talk(
    'slideshow',
    'photos',
    say(
      '除了蛋糕那张，别的照片都用上，每张2.5秒',
      clips('厨房', '花园', '泳池', '小狗', '日落'),
      everyClip({ seconds: 2.5 }),
      length(12.5),
    ),
  ),
  talk(
    'slideshow',
    'photos',
    say(
      '先放小狗.jpg再放蛋糕.jpg，前面那张5秒，后面那张3秒',
      clips('小狗', '蛋糕'),
      segment('小狗', { seconds: 5 }),
      segment('蛋糕', { seconds: 3 }),
      length(8),
    ),
  ),
  talk(
    'slideshow',
    'slides',
    say(
      '还有一张蛋糕没用到，也加进来吧，放在最后',
      clips('厨房', '花园', '泳池', '小狗', '日落', '蛋糕'),
      untouched('厨房', '花园', '泳池', '小狗', '日落'),
      segment('蛋糕', { seconds: 4 }),
      length(24),
    ),
    say('所有照片都改成三秒', everyClip({ seconds: 3 }), clipCount(6), length(18)),
  ),
];

const CUTTING: readonly Conversation[] = [
  talk(
    'trim',
    'trip',
    say(
      '城市那段前三秒晃得厉害，切掉',
      segment('城市', { from: 3, to: 10 }),
      untouched('海边', '森林'),
      clips('城市', '海边', '森林'),
      length(23),
    ),
    say('整片最后两秒也不要', segment('森林', { from: 1, to: 5 }), untouched('城市', '海边'), length(21)),
  ),
  talk(
    'trim',
    'trip',
    say(
      '0:08到0:12这四秒删掉',
      segment('城市', { from: 0, to: 8 }),
      segment('海边', { from: 2, to: 10 }),
      untouched('森林'),
      length(22),
    ),
  ),
  talk(
    'trim',
    'talk',
    say('只要3分20秒到4分10秒这一段，其余不要', clipCount(1), segment('采访', { from: 200, to: 250 }), length(50)),
    say('开头往前再多留五秒', clipCount(1), segment('采访', { from: 195, to: 250 }), length(55)),
  ),
  talk(
    'trim',
    'talk',
    say(
      '1:00-1:30和5:00-5:45这两截我说错话了，麻烦都剪掉',
      segment('采访/1', { from: 0, to: 60 }),
      segment('采访/2', { from: 90, to: 300 }),
      segment('采访/3', { from: 345, to: 600 }),
      length(525),
    ),
  ),
  talk(
    'trim',
    'short',
    say(
      '抖音那边只让发10秒，从尾巴上剪到10秒',
      segment('滑板', { from: 2, to: 12 }),
      gone("'下次再见'"),
      segment("'他从不放弃'", { at: 5, end: 9 }),
      segment('节拍', { end: 10 }),
      length(10),
    ),
  ),
  talk(
    'trim',
    'pieces',
    say('第三段只保留中间三秒', segment('#3', { from: 31, to: 34 }), untouched('#1', '#2', '#4'), length(18)),
  ),
  talk(
    'trim',
    'single',
    say('用城市.mp4的第3秒到第9秒做个短片', clips('城市'), segment('城市', { from: 3, to: 9 }), length(6)),
  ),
  talk(
    'trim',
    'lesson',
    say(
      '录课开头5秒和最后5秒都是废的，去掉',
      segment('录屏', { from: 5, to: 25 }),
      segment('摄像头', { from: 5, to: 25 }),
      length(20),
    ),
  ),
  talk(
    'trim',
    'promo',
    say('森林那个镜头剪短一半', segment('森林', { seconds: 4, speed: 1 }), untouched('城市', '海边'), length(20)),
  ),
];

const ORDER: readonly Conversation[] = [
  talk(
    'arrange',
    'trip',
    say('森林挪到最前面', clips('森林', '城市', '海边'), untouched('城市', '海边', '森林'), length(26)),
    say('城市和海边换一下位置', clips('森林', '海边', '城市'), untouched('城市', '海边', '森林'), length(26)),
  ),
  talk(
    'arrange',
    'trip',
    say('复制一份海边接到最后', clips('城市', '海边', '森林', '海边'), untouched('城市', '海边', '森林'), length(36)),
    say('刚复制出来的那份倒着放', segment('海边/2', { reversed: true }), untouched('城市', '海边', '森林'), length(36)),
  ),
  talk(
    'arrange',
    'pieces',
    say(
      '第二段和第四段互换',
      segment('#1', { from: 20 }),
      segment('#2', { from: 10 }),
      segment('#3', { from: 30 }),
      segment('#4', { from: 0 }),
      length(20),
    ),
  ),
  talk('arrange', 'slides', say('把小狗那张提到第一个，其他顺序别变', clips('小狗', '厨房', '花园', '泳池', '日落'))),
  talk(
    'arrange',
    'slides',
    say('泳池跟日落不要了，删', clips('厨房', '花园', '小狗'), length(12), segment('钢琴曲', { end: 12 })),
  ),
  talk(
    'arrange',
    'trip',
    say(
      '在第六秒切一刀',
      clips('城市', '城市', '海边', '森林'),
      segment('#1', { from: 0, to: 6 }),
      segment('#2', { from: 6, to: 10 }),
      length(26),
    ),
    say('切出来的后半截删了', clips('城市', '海边', '森林'), segment('城市', { from: 0, to: 6 }), length(22)),
  ),
  talk(
    'arrange',
    'twoSongs',
    say('城市.mp4放到森林.webm后面去', clips('海边', '森林', '城市'), untouched('城市', '海边', '森林'), length(26)),
  ),
];

const SPEED: readonly Conversation[] = [
  talk(
    'time',
    'trip',
    say('海边放慢到一半的速度', segment('海边', { speed: 0.5, seconds: 20 }), untouched('城市', '森林'), length(36)),
    say('太慢了，改成0.8倍', segment('海边', { speed: 0.8, seconds: 12.5 }), untouched('城市', '森林'), length(28.5)),
  ),
  talk('time', 'short', say('整条视频加速到1.5倍', segment('滑板', { speed: 1.5, seconds: 10 }), length(10))),
  talk(
    'time',
    'pieces',
    say('最后那一段倒放', segment('#4', { reversed: true }), untouched('#1', '#2', '#3'), length(20)),
  ),
  talk(
    'time',
    'trip',
    say(
      '片子最后一帧定格三秒再结束',
      segment('#4', { seconds: 3, freeze: lastFrame }),
      untouched('城市', '海边'),
      length(29),
    ),
  ),
  talk('time', 'talk', say('全程两倍速', segment('采访', { speed: 2 }), clipCount(1), length(300))),
];

export const CONVERSATIONS: readonly Conversation[] = [...PUTTING, ...SLIDES, ...CUTTING, ...ORDER, ...SPEED];
