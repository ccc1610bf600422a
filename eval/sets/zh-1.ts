// Chinese conversations about what is in the film: joining clips, slideshows, trimming.
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
import { above, between, not } from '../rules.ts';

const on = writer('zh', 'zh1');

const DISSOLVES = ['crossfade', 'crossfade_fast', 'crossfade_slow'];
const FADES = [...DISSOLVES, 'fade_black', 'dip_to_black'];
const PHOTOS = ['厨房', '花园', '泳池', '小狗', '日落', '蛋糕'] as const;
const SHOWN = ['厨房', '花园', '泳池', '小狗', '日落'] as const;

const combine: Conversation[] = [
  on(
    'combine',
    'uploads',
    say('把三段视频按上传的顺序接起来', clips('城市', '海边', '森林'), length(30), transitions(0), noneOf('bgm')),
  ),
  on(
    'combine',
    'uploads',
    say(
      '用这些素材剪一个20秒的成片，拿音乐.mp3当BGM',
      clips('城市', '海边', '森林'),
      length(20),
      everyClip({ seconds: above(0.99), speed: 1 }),
      segment('音乐', { role: 'bgm', at: 0, end: 20, volume: between(0.1, 0.7) }),
    ),
    say('海边往前提，放第一个', clips('海边', '城市', '森林'), length(20), untouched('城市', '海边', '森林')),
    say('可以了，出片吧', exports('mp4'), length(20)),
  ),
  on(
    'combine',
    'uploads',
    say(
      '哈喽，我想做个vlog，麻烦把所有片段拼在一起，片段之间用一秒的叠化过渡，谢谢啦～',
      clips('城市', '海边', '森林'),
      transitions(2, DISSOLVES, 1),
      length(28),
    ),
  ),
  on(
    'combine',
    'single',
    say('把这个视频放到时间线上', clips('城市'), length(12)),
    say('再接一遍，让它连着播两次', clips('城市', '城市'), length(24)),
  ),
  on(
    'combine',
    'uploads',
    say(
      '城市.mp4 海边.mov 森林.webm 合成一个，竖屏，要发抖音',
      clips('城市', '海边', '森林'),
      length(30),
      canvas(1080, 1920),
    ),
  ),
  on(
    'combine',
    'recording',
    say(
      '采访那个视频只要前30秒，放进来就行',
      clips('采访'),
      length(30),
      segment('采访', { from: 0, to: 30, speed: 1 }),
    ),
  ),
  on(
    'combine',
    'trip',
    say(
      '森林.webm 在片尾再放一次',
      clips('城市', '海边', '森林', '森林'),
      either(length(32), length(34)),
      untouched('城市', '海边', '森林'),
    ),
  ),
];

const slideshow: Conversation[] = [
  on('slideshow', 'photos', say('用这六张照片做个幻灯片', clips(...PHOTOS), length(24), everyClip({ seconds: 4 }))),
  on(
    'slideshow',
    'photos',
    say(
      '做个电子相册，一张图停3秒，背景配钢琴曲',
      clips(...PHOTOS),
      everyClip({ seconds: 3 }),
      length(18),
      segment('钢琴曲', { role: 'bgm', at: 0, end: 18 }),
    ),
    say(
      '日落那张是重点，给它六秒',
      segment('日落', { seconds: 6 }),
      segment('厨房', { seconds: 3 }),
      length(21),
      segment('钢琴曲', { end: 21 }),
    ),
  ),
  on(
    'slideshow',
    'photos',
    say(
      '照片只要蛋糕、花园和小狗，按我说的这个顺序，总共做成12秒',
      clips('蛋糕', '花园', '小狗'),
      length(12),
      everyClip({ seconds: 4 }),
    ),
  ),
  on(
    'slideshow',
    'photos',
    say(
      '把所有图片做成一段30秒的视频，图与图之间要淡入淡出',
      clips(...PHOTOS),
      length(30),
      everyClip({ seconds: 5 }),
      transitions(5, FADES),
    ),
    say('开头叠一个标题「我们的家」', segment("'我们的家'", { at: 0, end: 3 }), textCount(1), length(30)),
    say('泳池那张拍糊了，拿掉', gone('泳池'), clips('厨房', '花园', '小狗', '日落', '蛋糕'), length(25), textCount(1)),
    say(
      '钢琴曲当背景，音量两成',
      segment('钢琴曲', { role: 'bgm', volume: 0.2, at: 0, end: 25 }),
      untouched("'我们的家'", '厨房', '蛋糕'),
    ),
  ),
  on(
    'slideshow',
    'slides',
    say(
      '每张照片改成5秒',
      clips(...SHOWN),
      everyClip({ seconds: 5 }),
      length(25),
      transitions(4, 'crossfade', 0.5),
      segment('钢琴曲', { end: 25 }),
    ),
  ),
  on('slideshow', 'slides', say('整个相册压缩到10秒', clips(...SHOWN), everyClip({ seconds: 2 }), length(10))),
  on(
    'slideshow',
    'slides',
    say(
      '照片不要动，把缩放效果都关掉',
      everyClip({ motion: 'none' }),
      clips(...SHOWN),
      length(20),
      transitions(4, 'crossfade', 0.5),
    ),
  ),
  on(
    'slideshow',
    'photos',
    say(
      '小红书用：6张图各2.5秒，画面3:4',
      canvas(1080, 1440),
      clips(...PHOTOS),
      everyClip({ seconds: 2.5 }),
      length(15),
    ),
    say('图片都要有缓慢的动效，别死板板的', everyClip({ motion: not('none') }), length(15), clips(...PHOTOS)),
  ),
];

const trim: Conversation[] = [
  on(
    'trim',
    'trip',
    say(
      '开头3秒剪掉',
      clips('城市', '海边', '森林'),
      segment('城市', { from: 3, to: 10 }),
      length(23),
      untouched('海边', '森林'),
    ),
    say('海边掐掉最后两秒', segment('海边', { from: 0, to: 8 }), length(21), untouched('城市', '森林')),
    say('森林只留三秒', segment('森林', { seconds: 3 }), length(18), untouched('城市', '海边')),
  ),
  on(
    'trim',
    'talk',
    say('只保留1分20秒到2分05秒，其余全部不要', clips('采访'), segment('采访', { from: 80, to: 125 }), length(45)),
  ),
  on(
    'trim',
    'talk',
    say('太长了 掐头去尾 前15秒和最后半分钟都不要', clips('采访'), segment('采访', { from: 15, to: 570 }), length(555)),
  ),
  on(
    'trim',
    'talk',
    say(
      '0:30-0:45，还有2:00到2:10，这两处他在咳嗽，都剪了吧',
      clipCount(3),
      segment('采访', { from: 0, to: 30 }),
      segment('采访/2', { from: 45, to: 120 }),
      segment('采访/3', { from: 130, to: 600 }),
      length(575),
    ),
  ),
  on(
    'trim',
    'short',
    say(
      '视频尾巴去掉3秒',
      segment('滑板', { from: 2, to: 14 }),
      length(12),
      segment('节拍', { end: 12 }),
      untouched("'看这个动作'", "'他从不放弃'"),
    ),
  ),
  on(
    'trim',
    'lesson',
    say(
      '前五秒是在调麦克风，整体剪掉',
      length(25),
      segment('录屏', { from: 5, to: 30 }),
      segment('摄像头', { at: 0, from: 5, end: 25 }),
      segment('旁白', { at: 0, from: 5, end: 23 }),
    ),
  ),
  on(
    'trim',
    'pieces',
    say(
      '第三个片段从正中间切一刀',
      clipCount(5),
      segment('#3', { from: 30, to: 32.5 }),
      segment('#4', { from: 32.5, to: 35 }),
      length(20),
    ),
  ),
  on(
    'trim',
    'trip',
    say(
      '在第6秒的位置切开',
      clips('城市', '城市', '海边', '森林'),
      segment('城市', { from: 0, to: 6 }),
      segment('城市/2', { from: 6, to: 10 }),
      length(26),
    ),
    say('切出来的后半截删掉', clips('城市', '海边', '森林'), segment('城市', { from: 0, to: 6 }), length(22)),
  ),
  on(
    'trim',
    'single',
    say('我只想要中间那6秒，前后各去掉三秒', clips('城市'), segment('城市', { from: 3, to: 9 }), length(6)),
  ),
  on(
    'trim',
    'trip',
    say(
      '森林前后被我裁过，现在把它恢复成完整的8秒',
      segment('森林', { from: 0, to: 8 }),
      length(28),
      untouched('城市', '海边'),
    ),
  ),
  on(
    'trim',
    'trip',
    say(
      '对城市做slip：取材往后移2秒，片段位置和时长都不变',
      segment('城市', { at: 0, from: 2, to: 12 }),
      length(26),
      untouched('海边', '森林'),
    ),
  ),
];

export const CONVERSATIONS: readonly Conversation[] = [...combine, ...slideshow, ...trim];
