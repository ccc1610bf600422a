// Chinese: putting together, pictures in turn, trimming, order, speed.

import { type Conversation, say, writer } from '../conversation.ts';
import {
  clipCount,
  clips,
  everyClip,
  film,
  gone,
  length,
  noneOf,
  segment,
  transitions,
  untouched,
} from '../properties.ts';
import { between } from '../rules.ts';

const on = writer('zh', 'p12z-a1');
const CROSS = ['crossfade', 'crossfade_fast', 'crossfade_slow'];

export const CONVERSATIONS: readonly Conversation[] = [
  on(
    'combine',
    'uploads',
    say('帮我把三段视频按城市、森林、海边的顺序接起来', clips('城市', '森林', '海边'), length(30), noneOf('bgm')),
    say(
      '城市和森林之间给个叠化吧',
      clips('城市', '森林', '海边'),
      transitions(1, CROSS),
      segment('海边', { transition: 'none' }),
    ),
  ),
  on('combine', 'uploads', say('海边打头，城市跟在后面，拼成一条；森林这次用不上', clips('海边', '城市'), length(22))),
  on(
    'combine',
    'single',
    say('城市.mp4 放进时间线', clips('城市'), length(12)),
    say('同一段再接一遍在后头', clips('城市', '城市'), length(24)),
  ),
  on(
    'combine',
    'trip',
    say(
      '片尾再接一次城市，这回要完整的12秒',
      clips('城市', '海边', '森林', '城市'),
      segment('#4', { from: 0, seconds: 12 }),
      length(38),
    ),
  ),
  on(
    'combine',
    'recording',
    say('采访放进来，只要开头40秒', clips('采访'), segment('采访', { from: 0, to: 40 }), length(40)),
  ),
  on(
    'combine',
    'uploads',
    say(
      '您好，麻烦只用森林和城市这两个素材，森林在前，底下铺上那首音乐，谢谢',
      clips('森林', '城市'),
      length(20),
      segment('音乐', { role: 'bgm', at: 0, end: 20 }),
    ),
  ),
  on('slideshow', 'photos', say('六张照片做个相册 每张停三秒', clipCount(6), everyClip({ seconds: 3 }), length(18))),
  on(
    'slideshow',
    'photos',
    say(
      '用小狗、蛋糕、日落这三张做幻灯片，一共15秒，配上钢琴曲',
      clips('小狗', '蛋糕', '日落'),
      length(15),
      segment('钢琴曲', { role: 'bgm', at: 0, end: 15 }),
    ),
  ),
  on(
    'slideshow',
    'photos',
    say('照片全用上，一张2.5秒，中间叠化过渡', clipCount(6), everyClip({ seconds: 2.5 }), transitions(5, CROSS)),
    say('每张再多停一秒', clipCount(6), everyClip({ seconds: 3.5 }), transitions(5, CROSS), length(21)),
  ),
  on(
    'slideshow',
    'slides',
    say(
      '还有一张没用到的，也补到最后，同样4秒',
      clips('厨房', '花园', '泳池', '小狗', '日落', '蛋糕'),
      segment('蛋糕', { seconds: 4 }),
      length(24),
    ),
  ),
  on(
    'slideshow',
    'slides',
    say('每张改成五秒', clipCount(5), everyClip({ seconds: 5 }), length(25)),
    say(
      '照片别推来推去了，全都静止不动就好',
      everyClip({ motion: 'none', seconds: 5 }),
      transitions(4, 'crossfade'),
      length(25),
    ),
  ),
  on(
    'trim',
    'trip',
    say(
      '城市那段最后三秒掐掉',
      clips('城市', '海边', '森林'),
      segment('城市', { from: 0, to: 7 }),
      length(23),
      untouched('海边', '森林'),
    ),
  ),
  on(
    'trim',
    'trip',
    say(
      '第二个片段只保留它自己的第2秒到第6秒',
      clips('城市', '海边', '森林'),
      segment('海边', { from: 2, to: 6 }),
      length(20),
      untouched('城市', '森林'),
    ),
  ),
  on(
    'trim',
    'talk',
    say('我只想要3分20秒到5分整那一截', clips('采访'), segment('采访', { from: 200, to: 300 }), length(100)),
  ),
  on(
    'trim',
    'talk',
    say(
      '1:00-1:30 这半分钟嘉宾说错了，剪掉',
      clips('采访', '采访'),
      segment('#1', { from: 0, to: 60 }),
      segment('#2', { from: 90, to: 600 }),
      length(570),
    ),
  ),
  on(
    'trim',
    'trip',
    say(
      '成片的8s到12s挖掉',
      clips('城市', '海边', '森林'),
      segment('城市', { from: 0, to: 8 }),
      segment('海边', { from: 2, to: 10 }),
      length(22),
    ),
  ),
  on(
    'trim',
    'pieces',
    say(
      '第三段砍成2秒',
      clipCount(4),
      segment('#3', { seconds: 2, from: between(30, 33) }),
      length(17),
      untouched('#1', '#2', '#4'),
    ),
    say(
      '第二段头尾各剪1秒',
      clipCount(4),
      segment('#2', { from: 1, to: 4, seconds: 3 }),
      length(15),
      untouched('#1', '#3', '#4'),
    ),
  ),
  on(
    'trim',
    'short',
    say('开头两秒没用 去掉', clips('滑板'), segment('滑板', { from: 4, to: 17 }), length(13)),
    say('结尾也去掉一秒', clips('滑板'), segment('滑板', { from: 4, to: 16 }), length(12)),
  ),
  on(
    'trim',
    'lesson',
    say('片子到25秒就结束吧，后面的统统不要', clips('录屏'), segment('录屏', { from: 0, to: 25 }), length(25)),
  ),
  on(
    'trim',
    'promo',
    say('整个片子的前5秒剪掉', segment('城市', { from: 6, to: 9 }), length(19), untouched('海边', '森林')),
  ),
  on(
    'trim',
    'trip',
    say(
      '森林原片开头还有1秒没露出来，给我放出来',
      segment('森林', { from: 0, to: 7 }),
      length(27),
      untouched('城市', '海边'),
    ),
  ),
  on(
    'trim',
    'trip',
    say(
      '把海边从正中间劈成两半',
      clips('城市', '海边', '海边', '森林'),
      segment('海边/1', { from: 0, to: 5 }),
      length(26),
    ),
    say('后半截删了', clips('城市', '海边', '森林'), segment('海边', { from: 0, to: 5 }), length(21)),
  ),
  on(
    'arrange',
    'trip',
    say('森林挪到最前面', clips('森林', '城市', '海边'), length(26), untouched('城市', '海边', '森林')),
    say('前两段对调一下', clips('城市', '森林', '海边'), length(26)),
  ),
  on(
    'arrange',
    'pieces',
    say(
      '这四段顺序乱了，按航拍原片的先后排好',
      segment('#1', { from: 0 }),
      segment('#2', { from: 10 }),
      segment('#3', { from: 20 }),
      segment('#4', { from: 30 }),
      length(20),
    ),
  ),
  on(
    'arrange',
    'pieces',
    say(
      '倒数第二段不要了',
      clipCount(3),
      segment('#1', { from: 20 }),
      segment('#2', { from: 0 }),
      segment('#3', { from: 10 }),
      length(15),
    ),
  ),
  on(
    'arrange',
    'slides',
    say('小狗那张放到厨房后边', clips('厨房', '小狗', '花园', '泳池', '日落'), length(20)),
    say('泳池跟日落换个位置', clips('厨房', '小狗', '花园', '日落', '泳池'), length(20)),
  ),
  on(
    'arrange',
    'slides',
    say(
      '花园那张换成蛋糕，时长别变',
      clips('厨房', '蛋糕', '泳池', '小狗', '日落'),
      segment('蛋糕', { seconds: 4 }),
      gone('花园'),
      length(20),
    ),
  ),
  on(
    'arrange',
    'trip',
    say('片段的先后次序整个颠倒过来', clips('森林', '海边', '城市'), everyClip({ reversed: false }), length(26)),
  ),
  on('arrange', 'promo', say('最后一个镜头删掉', clips('城市', '海边'), length(16), segment('音乐', { end: 16 }))),
  on(
    'time',
    'trip',
    say('城市加速到1.5倍', segment('城市', { speed: 1.5, from: 0, to: 10 }), length(22.67), untouched('海边', '森林')),
    say('还是恢复原速', segment('城市', { speed: 1, from: 0, to: 10 }), length(26)),
  ),
  on(
    'time',
    'pieces',
    say('头一段倒着放', segment('#1', { reversed: true, seconds: 5 }), length(20), untouched('#2', '#3', '#4')),
  ),
  on('time', 'short', say('整条放慢到0.5倍速', segment('滑板', { speed: 0.5, from: 2, to: 17 }), length(30))),
  on(
    'time',
    'trip',
    say(
      '在第4秒的地方插一个2秒的定格',
      segment('城市/2', { freeze: 4, seconds: 2 }),
      length(28),
      untouched('海边', '森林'),
    ),
  ),
  on('time', 'lesson', say('录屏节奏太拖了，用两倍速', segment('录屏', { speed: 2 }), length(15))),
  on('time', 'trip', say('第8秒打个标记', film({ markers: 1 }), clips('城市', '海边', '森林'), length(26))),
];
