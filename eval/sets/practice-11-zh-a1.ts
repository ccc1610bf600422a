// Chinese conversations of everyday users: putting clips and pictures together, cutting, ordering, speed.
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
  unchanged,
  untouched,
} from '../properties.ts';
import { between } from '../rules.ts';

const talk = writer('zh', 'p11za-a1');

const FADES = ['crossfade', 'crossfade_fast', 'crossfade_slow', 'fade_black', 'dip_to_black'];

export const CONVERSATIONS: readonly Conversation[] = [
  talk(
    'combine',
    'uploads',
    say('把三段视频按城市、森林、海边的顺序接起来', clips('城市', '森林', '海边'), length(30), textCount(0)),
    say(
      '音乐也铺上，别太吵',
      segment('音乐', { role: 'bgm', at: 0, end: 30, volume: between(0.03, 0.5) }),
      clips('城市', '森林', '海边'),
      length(30),
    ),
    say('导出吧', exports('mp4'), unchanged),
  ),
  talk('combine', 'uploads', say('视频都拼一块儿,转场不要', clips('城市', '海边', '森林'), transitions(0), length(30))),
  talk('combine', 'uploads', say('把城市.mp4放两遍，中间夹着海边.mov', clips('城市', '海边', '城市'), length(34))),
  talk(
    'combine',
    'single',
    say('我就传了这一段，帮我放上去吧，做成竖屏的', clips('城市'), canvas(1080, 1920), length(12)),
  ),
  talk(
    'combine',
    'uploads',
    say('先放海边', clips('海边'), length(10)),
    say('后面接上城市', clips('海边', '城市'), length(22)),
    say('森林放最前面', clips('森林', '海边', '城市'), length(30)),
    say(
      '结尾打上"谢谢观看"',
      segment("'谢谢观看'", { end: 30 }),
      textCount(1),
      clips('森林', '海边', '城市'),
      length(30),
    ),
  ),
  talk(
    'combine',
    'twoSongs',
    say('在片尾再接一遍城市那段', clips('城市', '海边', '森林', '城市'), either(length(36), length(38))),
  ),

  talk(
    'slideshow',
    'photos',
    say(
      '麻烦把所有图片做成30秒的幻灯片，配上钢琴曲，谢谢',
      clipCount(6),
      length(30),
      everyClip({ seconds: between(4.9, 5.1) }),
      segment('钢琴曲', { role: 'bgm', at: 0, end: 30 }),
    ),
  ),
  talk(
    'slideshow',
    'photos',
    say(
      '挑小狗、蛋糕、日落三张做个短片，每张停留5秒',
      clips('小狗', '蛋糕', '日落'),
      everyClip({ seconds: 5 }),
      length(15),
    ),
    say('加上淡入淡出的转场', transitions(2, FADES), clips('小狗', '蛋糕', '日落'), length(15)),
    say('每张改成四秒', everyClip({ seconds: 4 }), transitions(2), length(12)),
  ),
  talk(
    'slideshow',
    'slides',
    say(
      '第六张蛋糕也加到最后',
      clips('厨房', '花园', '泳池', '小狗', '日落', '蛋糕'),
      length(24),
      segment('钢琴曲', { end: 24 }),
      untouched('厨房', '花园', '泳池', '小狗', '日落'),
    ),
  ),
  talk(
    'slideshow',
    'slides',
    say('照片别动来动去的，静止就好', everyClip({ motion: 'none', seconds: 4 }), untouched('钢琴曲'), length(20)),
  ),
  talk(
    'slideshow',
    'photos',
    say(
      '不要音乐，照片按顺序放，每张2.5秒，竖屏 9:16',
      clips('厨房', '花园', '泳池', '小狗', '日落', '蛋糕'),
      canvas(1080, 1920),
      length(15),
      noneOf('bgm'),
    ),
  ),

  talk(
    'trim',
    'trip',
    say(
      '开头三秒不要了',
      segment('城市', { from: 3, seconds: 7 }),
      clips('城市', '海边', '森林'),
      untouched('海边', '森林'),
      length(23),
    ),
  ),
  talk(
    'trim',
    'trip',
    say(
      '把12秒到15秒之间剪掉',
      clips('城市', '海边', '海边', '森林'),
      segment('海边', { from: 0, seconds: 2 }),
      segment('海边/2', { from: 5, to: 10 }),
      untouched('城市', '森林'),
      length(23),
    ),
  ),
  talk('trim', 'talk', say('掐头去尾，各去掉10秒', segment('采访', { from: 10, to: 590 }), length(580))),
  talk(
    'trim',
    'talk',
    say('前1分钟删掉', segment('采访', { from: 60, to: 600 }), length(540)),
    say('最后半分钟也删', segment('采访', { from: 60, to: 570 }), length(510)),
  ),
  talk(
    'trim',
    'short',
    say(
      '剪到10秒',
      segment('滑板', { seconds: 10, speed: 1 }),
      segment('节拍', { end: 10 }),
      gone("'下次再见'"),
      length(10),
    ),
  ),
  talk('trim', 'recording', say('取第20秒到第50秒那一段', segment('采访', { from: 20, to: 50 }), length(30))),
  talk('trim', 'pieces', say('第二段掐到2秒', segment('#2', { seconds: 2, speed: 1 }), clipCount(4), length(17))),
  talk(
    'trim',
    'lesson',
    say(
      '最后2秒没人讲话了，切掉吧',
      segment('录屏', { from: 0, to: 28 }),
      segment('摄像头', { end: 28 }),
      segment('钢琴曲', { end: 28 }),
      untouched('旁白'),
      length(28),
    ),
  ),
  talk('trim', 'single', say('放上去，只要第3秒到第9秒', segment('城市', { from: 3, to: 9 }), length(6))),
  talk(
    'trim',
    'trip',
    say(
      '城市这段结尾再放长一秒',
      segment('城市', { from: 0, to: 11, speed: 1 }),
      untouched('海边', '森林'),
      length(27),
    ),
  ),

  talk('arrange', 'trip', say('城市跟海边换个位置', clips('海边', '城市', '森林'), length(26))),
  talk(
    'arrange',
    'pieces',
    say(
      '按原片的时间顺序重新排一下',
      segment('#1', { from: 0 }),
      segment('#2', { from: 10 }),
      segment('#3', { from: 20 }),
      segment('#4', { from: 30 }),
      length(20),
    ),
    say(
      '再把第一段复制一份放到末尾',
      clipCount(5),
      segment('#1', { from: 0, seconds: 5 }),
      segment('#5', { from: 0, seconds: 5 }),
      length(25),
    ),
  ),
  talk('arrange', 'slides', say('小狗放到第二张', clips('厨房', '小狗', '花园', '泳池', '日落'), length(20))),
  talk(
    'arrange',
    'trip',
    say(
      '在13秒处切一刀',
      clips('城市', '海边', '海边', '森林'),
      segment('海边', { seconds: 3 }),
      segment('海边/2', { from: 3 }),
      length(26),
    ),
    say('海边切出来的后半截删掉', clips('城市', '海边', '森林'), segment('海边', { from: 0, seconds: 3 }), length(19)),
  ),
  talk(
    'arrange',
    'trip',
    say(
      '三段的先后顺序反过来，最后一段变第一段',
      clips('森林', '海边', '城市'),
      everyClip({ reversed: false }),
      length(26),
    ),
  ),
  talk(
    'arrange',
    'pieces',
    say(
      '第一段和第三段对调',
      segment('#1', { from: 30 }),
      segment('#2', { from: 0 }),
      segment('#3', { from: 20 }),
      segment('#4', { from: 10 }),
      length(20),
    ),
  ),
  talk(
    'arrange',
    'slides',
    say('把花园换成蛋糕那张', clips('厨房', '蛋糕', '泳池', '小狗', '日落'), length(20), untouched('钢琴曲')),
  ),

  talk(
    'time',
    'trip',
    say('海边放慢一半', segment('海边', { speed: 0.5, seconds: 20 }), untouched('城市', '森林'), length(36)),
    say('算了还是原速', segment('海边', { speed: 1, seconds: 10 }), length(26)),
  ),
  talk('time', 'short', say('整段倒放', segment('滑板', { reversed: true, seconds: 15 }), length(15))),
  talk(
    'time',
    'trip',
    say('最后一帧定格3秒，多停一会儿', clipCount(4), segment('#4', { freeze: 7, seconds: 3 }), length(29)),
  ),
  talk(
    'time',
    'trip',
    say('城市那段加速到5秒播完', segment('城市', { speed: 2, seconds: 5 }), untouched('海边', '森林'), length(21)),
  ),
  talk('time', 'single', say('把这段放上去，倒放', clips('城市'), segment('城市', { reversed: true }), length(12))),
];
