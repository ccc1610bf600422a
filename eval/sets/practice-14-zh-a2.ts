// Practice, Chinese: cutting, ordering and the time of clips.
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

const talk = writer('zh', 'p14z2');

export const CONVERSATIONS: readonly Conversation[] = [
  talk(
    'trim',
    'trip',
    say('开头那2秒晃得厉害，剪掉', length(24), segment('城市', { from: 2, seconds: 8 }), untouched('海边', '森林')),
    say('海边掐头去尾各一秒', segment('海边', { from: 1, to: 9, seconds: 8 }), length(22), untouched('城市', '森林')),
  ),
  talk(
    'trim',
    'trip',
    say(
      '0:05-0:08 不要',
      length(23),
      clips('城市', '城市', '海边', '森林'),
      segment('城市', { from: 0, to: 5 }),
      segment('城市/2', { from: 8, to: 10 }),
    ),
  ),
  talk(
    'trim',
    'trip',
    say(
      '只留下第8秒到第16秒',
      length(8),
      clips('城市', '海边'),
      segment('城市', { from: 8, to: 10 }),
      segment('海边', { from: 0, to: 6 }),
    ),
  ),
  talk(
    'trim',
    'twoSongs',
    say(
      '做个快剪，每段都只留前面三秒',
      clips('城市', '海边', '森林'),
      everyClip({ seconds: 3 }),
      length(9),
      segment('海边', { from: 0 }),
      segment('森林', { from: 1 }),
    ),
  ),
  talk(
    'trim',
    'trip',
    say(
      '城市原片还有两秒没放出来吧？放全',
      segment('城市', { from: 0, to: 12, seconds: 12 }),
      length(28),
      untouched('海边', '森林'),
    ),
    say('森林也一样，8秒全放', segment('森林', { from: 0, to: 8, seconds: 8 }), length(30), untouched('城市', '海边')),
  ),
  talk(
    'trim',
    'talk',
    say(
      '三分二十秒到三分五十秒那会儿他在接电话呢，帮我删了吧',
      length(570),
      clips('采访', '采访'),
      segment('采访', { from: 0, to: 200 }),
      segment('采访/2', { from: 230, to: 600 }),
    ),
  ),
  talk(
    'trim',
    'talk',
    say('就要2:00-2:45这一截', length(45), clips('采访'), segment('采访', { from: 120, to: 165 })),
    say('前头再多留5秒出来', length(50), clips('采访'), segment('采访', { from: 115, to: 165 })),
  ),
  talk(
    'trim',
    'talk',
    say(
      '1分到2分、5分到6分 这两段都掐了',
      length(480),
      clipCount(3),
      segment('采访', { from: 0, to: 60 }),
      segment('采访/2', { from: 120, to: 300 }),
      segment('采访/3', { from: 360, to: 600 }),
    ),
  ),
  talk(
    'trim',
    'recording',
    say('影片從0:30開始用，前面都不要', clips('采访'), length(570), segment('采访', { from: 30, to: 600 })),
  ),
  talk('trim', 'single', say('用城市的3s-9s这部分', clips('城市'), segment('城市', { from: 3, to: 9 }), length(6))),
  talk(
    'trim',
    'short',
    say('片尾多了三秒，砍掉', length(12), segment('滑板', { from: 2, to: 14 }), segment('节拍', { end: 12 })),
    say(
      '头上5秒也不要',
      length(7),
      segment('滑板', { from: 7, to: 14 }),
      gone("'看这个动作'"),
      textCount(2),
      segment("'他从不放弃'", { at: 0 }),
      segment('节拍', { end: 7 }),
    ),
  ),
  talk(
    'trim',
    'lesson',
    say(
      '10到15秒我卡壳了，连旁白一起剪掉',
      length(25),
      clips('录屏', '录屏'),
      segment('录屏', { to: 10 }),
      segment('录屏/2', { at: 10, from: 15 }),
      segment('旁白/2', { at: 10, from: 15 }),
    ),
  ),
  talk(
    'trim',
    'pieces',
    say('第三段只要前2秒', segment('#3', { from: 30, to: 32 }), length(17), untouched('#1', '#2', '#4')),
    say(
      '剩下三段各自从末尾去掉1秒',
      clipCount(4),
      segment('#1', { from: 20, to: 24 }),
      segment('#2', { from: 0, to: 4 }),
      segment('#4', { from: 10, to: 14 }),
      untouched('#3'),
      length(14),
    ),
  ),
  talk(
    'trim',
    'promo',
    say(
      '城市这个镜头时长和位置不动，入点改到素材第3秒(slip)',
      segment('城市', { from: 3, to: 11, at: 0, seconds: 8 }),
      length(24),
      untouched('森林', '音乐'),
    ),
  ),
  talk(
    'trim',
    'uploads',
    say(
      '森林.webm 的头2秒和最后1秒都是废的，剩下的放上去',
      clips('森林'),
      segment('森林', { from: 2, to: 7 }),
      length(5),
    ),
  ),

  talk(
    'arrange',
    'trip',
    say('城市↔森林 对调一下', clips('森林', '海边', '城市'), length(26), untouched('城市', '海边', '森林')),
    say('我想让海边打头阵', clips('海边', '森林', '城市'), length(26), untouched('城市', '海边', '森林')),
  ),
  talk(
    'arrange',
    'trip',
    say('把海边复制一份，紧接在它后头', clips('城市', '海边', '海边', '森林'), length(36), untouched('城市', '森林')),
  ),
  talk(
    'arrange',
    'trip',
    say(
      '第5秒切一刀',
      clips('城市', '城市', '海边', '森林'),
      length(26),
      segment('城市', { from: 0, to: 5 }),
      segment('城市/2', { at: 5, from: 5, to: 10 }),
    ),
    say(
      '切出来的后半截挪到片尾',
      clips('城市', '海边', '森林', '城市'),
      segment('城市/2', { from: 5, to: 10, end: 26 }),
      length(26),
    ),
  ),
  talk(
    'arrange',
    'pieces',
    say(
      '按航拍素材本来的先后顺序重新排',
      segment('#1', { from: 0 }),
      segment('#2', { from: 10 }),
      segment('#3', { from: 20 }),
      segment('#4', { from: 30 }),
      length(20),
    ),
  ),
  talk(
    'arrange',
    'pieces',
    say(
      '2和4换个位置',
      segment('#1', { from: 20 }),
      segment('#2', { from: 10 }),
      segment('#3', { from: 30 }),
      segment('#4', { from: 0 }),
      length(20),
    ),
    say('最后一段提到最前头来', segment('#1', { from: 0 }), segment('#2', { from: 20 }), clipCount(4), length(20)),
  ),
  talk(
    'arrange',
    'slides',
    say('小狗放到第二张的位置', clips('厨房', '小狗', '花园', '泳池', '日落'), length(20)),
    say('蛋糕那张还没用 插到泳池后面', clips('厨房', '小狗', '花园', '泳池', '蛋糕', '日落')),
  ),
  talk(
    'arrange',
    'promo',
    say(
      '海边那段去掉',
      clips('城市', '森林'),
      length(16),
      gone("'低至五折'"),
      textCount(2),
      transitions(1),
      segment('音乐', { end: 16 }),
    ),
  ),
  talk(
    'arrange',
    'twoSongs',
    say('把森林挪到城市与海边中间', clips('城市', '森林', '海边'), length(26), untouched('城市', '海边', '森林')),
    say('只要城市,其他镜头都拿掉', clips('城市'), length(10), untouched('城市')),
  ),

  talk(
    'time',
    'trip',
    say('海边放慢到一半速度', segment('海边', { speed: 0.5, seconds: 20 }), length(36), untouched('城市', '森林')),
    say('算了还是正常速度', segment('海边', { speed: 1, seconds: 10 }), length(26), untouched('城市', '森林')),
  ),
  talk(
    'time',
    'trip',
    say(
      '播到第5秒的时候画面定住，定3秒，完了再接着放',
      length(29),
      clips('城市', '城市', '城市', '海边', '森林'),
      segment('#2', { freeze: 5, seconds: 3, at: 5 }),
    ),
  ),
  talk(
    'time',
    'short',
    say(
      '全片1.5倍速',
      segment('滑板', { speed: 1.5, seconds: 10 }),
      length(10),
      textCount(3),
      segment('节拍', { end: 10 }),
    ),
  ),
  talk(
    'time',
    'twoSongs',
    say(
      '城市用5秒放完 快放 内容不许裁',
      segment('城市', { from: 0, to: 10, speed: 2, seconds: 5 }),
      length(21),
      untouched('海边', '森林'),
    ),
  ),
  talk(
    'time',
    'trip',
    say('片尾最后一个画面停住2秒', length(28), clipCount(4), segment('#4', { freeze: 6.97, seconds: 2 })),
  ),
];
