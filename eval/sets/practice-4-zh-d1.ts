// Chinese practice: putting clips together, slideshows, trimming, arranging, time.
import { type Conversation, say, writer } from '../conversation.ts';
import { canvas, clipCount, clips, everyClip, gone, length, segment, transitions, untouched } from '../properties.ts';
import { asBefore, between } from '../rules.ts';

const talk = writer('zh', 'p4zd1');

export const CONVERSATIONS: readonly Conversation[] = [
  // Putting together
  talk(
    'combine',
    'uploads',
    say(
      '三段旅行素材按城市、海边、森林的顺序接成一条，音乐垫在下面',
      clips('城市', '海边', '森林'),
      length(30),
      segment('音乐', { role: 'bgm', at: 0, end: 30 }),
    ),
    say('海边和森林换个顺序吧', clips('城市', '森林', '海边'), length(30)),
  ),
  talk(
    'combine',
    'uploads',
    say('先放森林，后面接海边，城市这段先不用', clips('森林', '海边'), length(18)),
    say('城市还是加上吧，放在最后', clips('森林', '海边', '城市'), length(30)),
  ),
  talk(
    'combine',
    'uploads',
    say(
      '海边.mov在前，城市.mp4在后，中间做个叠化',
      clips('海边', '城市'),
      transitions(1, 'crossfade'),
      length(21.75, 0.3),
      gone('森林'),
    ),
  ),
  talk(
    'combine',
    'single',
    say('素材就这一个，直接放到时间线上', clips('城市'), length(12)),
    say('再复制一份接在后面', clips('城市', '城市'), length(24)),
  ),
  talk(
    'combine',
    'uploads',
    say('把城市和森林拼到一起，要竖屏的，发抖音用', clips('城市', '森林'), length(20), canvas(1080, 1920)),
  ),
  talk(
    'combine',
    'uploads',
    say('麻烦把三个视频剪成一条20秒的片子，每段都要用到', clips('城市', '海边', '森林'), length(20)),
  ),
  talk(
    'combine',
    'recording',
    say('采访放上来，只要开头两分钟', clips('采访'), length(120), segment('采访', { from: 0, to: 120 })),
  ),

  // Slideshows
  talk(
    'slideshow',
    'photos',
    say(
      '六张照片做个轮播，每张停3秒，钢琴曲当背景音乐',
      clips('厨房', '花园', '泳池', '小狗', '日落', '蛋糕'),
      everyClip({ seconds: 3 }),
      length(18),
      segment('钢琴曲', { role: 'bgm', at: 0, end: 18 }),
    ),
  ),
  talk(
    'slideshow',
    'photos',
    say(
      '房源视频只用厨房、花园、泳池这三张，总共15秒',
      clips('厨房', '花园', '泳池'),
      length(15),
      everyClip({ seconds: between(4.9, 5.1) }),
    ),
    say('每张之间加上1秒的叠化', clips('厨房', '花园', '泳池'), transitions(2, 'crossfade', 1), length(15, 1.1)),
  ),
  talk(
    'slideshow',
    'photos',
    say(
      '照片全部用上，做成30秒的相册，图与图之间用交叉溶解过渡',
      clips('厨房', '花园', '泳池', '小狗', '日落', '蛋糕'),
      transitions(5, 'crossfade'),
      length(30),
    ),
  ),
  talk(
    'slideshow',
    'photos',
    say(
      '做个相册，日落放第一张，其他的按原来的顺序，画面不要有缩放平移，静止就行',
      clips('日落', '厨房', '花园', '泳池', '小狗', '蛋糕'),
      everyClip({ motion: 'none' }),
    ),
  ),
  talk(
    'slideshow',
    'slides',
    say(
      '蛋糕那张还没用，加到最后面，也放4秒',
      clips('厨房', '花园', '泳池', '小狗', '日落', '蛋糕'),
      segment('蛋糕', { seconds: 4, at: 20 }),
      length(24),
      segment('钢琴曲', { end: 24 }),
    ),
  ),
  talk(
    'slideshow',
    'slides',
    say(
      '节奏太慢，每张图改成3秒',
      everyClip({ seconds: 3 }),
      length(15),
      clips('厨房', '花园', '泳池', '小狗', '日落'),
      segment('钢琴曲', { end: 15, volume: asBefore }),
    ),
  ),

  // Trimming
  talk(
    'trim',
    'trip',
    say(
      '城市只留前4秒',
      segment('城市', { seconds: 4, from: 0 }),
      clips('城市', '海边', '森林'),
      length(20),
      untouched('海边', '森林'),
    ),
  ),
  talk(
    'trim',
    'trip',
    say(
      '海边开头那两秒镜头在晃，掐掉',
      segment('海边', { from: 2, seconds: 8, at: 10 }),
      length(24),
      untouched('城市', '森林'),
    ),
    say('森林的结尾也掐掉两秒', segment('森林', { from: 1, seconds: 4 }), length(22), untouched('城市', '海边')),
  ),
  talk(
    'trim',
    'talk',
    say('前面一分半都在试麦，剪掉', length(510), clips('采访'), segment('采访', { from: 90, at: 0 })),
    say('末尾30秒也不要', length(480), clips('采访'), segment('采访', { from: 90, to: 570 })),
  ),
  talk(
    'trim',
    'talk',
    say('只保留3分20秒到5分10秒', length(110), clips('采访'), segment('采访', { from: 200, to: 310, at: 0 })),
  ),
  talk(
    'trim',
    'talk',
    say(
      '2:00到2:30这一段涉及隐私，要抽掉',
      length(570),
      clips('采访', '采访'),
      segment('采访/1', { from: 0, to: 120 }),
      segment('采访/2', { from: 150, to: 600 }),
    ),
  ),
  talk(
    'trim',
    'short',
    say(
      '片尾剪掉三秒',
      length(12),
      segment('滑板', { from: 2, seconds: 12 }),
      untouched("'看这个动作'", "'他从不放弃'"),
      segment('节拍', { end: 12 }),
    ),
  ),
  talk(
    'trim',
    'pieces',
    say('第三段太长了，后一半去掉', segment('#3', { from: 30, seconds: 2.5 }), clipCount(4), length(17.5)),
  ),
  talk(
    'trim',
    'lesson',
    say(
      '最后5秒不要了',
      length(25),
      segment('录屏', { from: 0, end: 25 }),
      segment('摄像头', { end: 25 }),
      segment('钢琴曲', { end: 25 }),
    ),
  ),
  talk(
    'trim',
    'recording',
    say(
      '我交作业只需要采访里5分钟到6分钟的内容，其余不要，放到时间线',
      clips('采访'),
      segment('采访', { from: 300, to: 360 }),
      length(60),
    ),
  ),
  talk(
    'trim',
    'trip',
    say(
      '把成片第12秒到第15秒剪掉',
      clips('城市', '海边', '海边', '森林'),
      segment('海边/1', { from: 0, to: 2 }),
      segment('海边/2', { from: 5, to: 10 }),
      length(23),
    ),
  ),

  // Arranging
  talk(
    'arrange',
    'trip',
    say('城市和森林对调一下', clips('森林', '海边', '城市'), length(26), untouched('城市', '海边', '森林')),
  ),
  talk(
    'arrange',
    'slides',
    say('小狗那张挪到最前面', clips('小狗', '厨房', '花园', '泳池', '日落'), length(20)),
    say('泳池换成蛋糕那张', clips('小狗', '厨房', '花园', '蛋糕', '日落'), segment('蛋糕', { seconds: 4 }), length(20)),
  ),
  talk(
    'arrange',
    'pieces',
    say(
      '这四段航拍顺序乱了，按原视频里的时间先后重新排',
      segment('#1', { from: 0, seconds: 5 }),
      segment('#2', { from: 10, seconds: 5 }),
      segment('#3', { from: 20, seconds: 5 }),
      segment('#4', { from: 30, seconds: 5 }),
      clipCount(4),
      length(20),
    ),
  ),
  talk(
    'arrange',
    'pieces',
    say(
      '第二段跟第四段互换位置',
      segment('#1', { from: 20 }),
      segment('#2', { from: 10 }),
      segment('#3', { from: 30 }),
      segment('#4', { from: 0 }),
      length(20),
    ),
    say('第一段删除', clipCount(3), segment('#1', { from: 10, at: 0 }), segment('#3', { from: 0 }), length(15)),
  ),
  talk('arrange', 'trip', say('幫我把第二段刪掉', clips('城市', '森林'), length(16), untouched('城市', '森林'))),
  talk('arrange', 'promo', say('第三个片段移到最前', clips('森林', '城市', '海边'), length(24))),
  talk(
    'arrange',
    'trip',
    say(
      '海边从正中间切成两段',
      clips('城市', '海边', '海边', '森林'),
      segment('海边/1', { from: 0, seconds: 5 }),
      segment('海边/2', { from: 5, seconds: 5 }),
      length(26),
    ),
  ),
  talk('arrange', 'trip', say('森林那段再重复一遍，紧跟在它后面', clips('城市', '海边', '森林', '森林'), length(32))),

  // Time
  talk(
    'time',
    'trip',
    say('海边两倍速', segment('海边', { speed: 2, seconds: 5 }), length(21), untouched('城市', '森林')),
    say('森林放慢到一半的速度', segment('森林', { speed: 0.5, seconds: 12 }), length(27), untouched('城市', '海边')),
  ),
  talk('time', 'short', say('整个视频加速到1.5倍', segment('滑板', { speed: 1.5 }), length(10))),
  talk(
    'time',
    'trip',
    say('城市这段倒着放', segment('城市', { reversed: true, seconds: 10 }), length(26), untouched('海边', '森林')),
  ),
  talk('time', 'trip', say('森林结束的画面定格3秒再收尾', length(29), untouched('城市', '海边'))),
  talk(
    'time',
    'promo',
    say('整条片子缩短到18秒，三个镜头都保留', length(18), clips('城市', '海边', '森林'), segment('音乐', { end: 18 })),
  ),
];
