// Practice messages in Chinese: putting films together, trimming, arranging, speed.
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

const CROSSFADES = ['crossfade', 'crossfade_fast', 'crossfade_slow'];
const write = writer('zh', 'p5zc1');

export const CONVERSATIONS: readonly Conversation[] = [
  write(
    'combine',
    'uploads',
    say(
      '麻烦把三段视频按森林、城市、海边的次序接成一条',
      clips('森林', '城市', '海边'),
      length(30),
      transitions(0),
      everyClip({ speed: 1 }),
    ),
    say(
      '从头到尾垫上那首音乐，音量两成',
      segment('音乐', { at: 0, end: 30, volume: 0.2, role: 'bgm' }),
      untouched('森林', '城市', '海边'),
      length(30),
    ),
  ),
  write(
    'combine',
    'uploads',
    say('城市.mp4跟海边.mov拼一块儿就行，森林先不用', clips('城市', '海边'), length(22), noneOf('bgm')),
    say('算了 森林也接到最后面吧', clips('城市', '海边', '森林'), length(30), untouched('城市', '海边')),
  ),
  write(
    'combine',
    'recording',
    say('先把采访放上来，我只要前一分半钟', clips('采访'), length(90), segment('采访', { at: 0, from: 0, speed: 1 })),
  ),
  write(
    'combine',
    'uploads',
    say(
      '幫我將三個片段合成一支片，銜接處都用交叉淡化，每個一秒',
      clips('城市', '海边', '森林'),
      transitions(2, CROSSFADES, 1),
      length(29, 1.05),
    ),
  ),

  write(
    'slideshow',
    'photos',
    say(
      '用这六张照片做个电子相册，每张停三秒',
      clips('厨房', '花园', '泳池', '小狗', '日落', '蛋糕'),
      everyClip({ seconds: 3 }),
      length(18),
    ),
    say('背景放钢琴曲', segment('钢琴曲', { at: 0, end: 18, role: 'bgm' }), everyClip({ seconds: 3 }), length(18)),
  ),
  write(
    'slideshow',
    'photos',
    say(
      '所有图片串成一分钟整的幻灯片 图与图之间叠化',
      clipCount(6),
      length(60),
      transitions(5, CROSSFADES),
      everyClip({ seconds: 10 }),
    ),
  ),
  write(
    'slideshow',
    'photos',
    say(
      '挑小狗、蛋糕、日落这三张做个竖屏的轮播，每张两秒半，图片保持静止不要推拉',
      clips('小狗', '蛋糕', '日落'),
      everyClip({ seconds: 2.5, motion: 'none' }),
      canvas(1080, 1920),
      length(7.5),
    ),
  ),
  write(
    'slideshow',
    'slides',
    say(
      '还有一张照片没用上，补到末尾去',
      clips('厨房', '花园', '泳池', '小狗', '日落', '蛋糕'),
      length(24),
      untouched('厨房', '花园', '泳池', '小狗', '日落'),
    ),
  ),

  write(
    'trim',
    'trip',
    say(
      '城市那段掐头，去2秒',
      segment('城市', { at: 0, from: 2, seconds: 8 }),
      clips('城市', '海边', '森林'),
      length(24),
      untouched('海边', '森林'),
    ),
    say('它的尾巴也掐1秒', segment('城市', { from: 2, seconds: 7 }), length(23), untouched('海边', '森林')),
  ),
  write(
    'trim',
    'talk',
    say(
      '只留3分20秒到4分05秒，其余全部不要',
      clips('采访'),
      length(45),
      segment('采访', { at: 0, from: 200, to: 245 }),
    ),
  ),
  write(
    'trim',
    'short',
    say(
      '0:06~0:08 剪掉',
      clips('滑板', '滑板'),
      length(13),
      segment('滑板/1', { from: 2, seconds: 6 }),
      segment('滑板/2', { at: 6, from: 10, seconds: 7 }),
      untouched("'看这个动作'", "'下次再见'"),
      segment("'下次再见'", { at: 9 }),
      segment('节拍', { end: 13 }),
    ),
  ),
  write(
    'trim',
    'promo',
    say(
      '森林结尾的两秒用不着，切了它',
      segment('森林', { from: 0, seconds: 6 }),
      length(22),
      segment('音乐', { end: 22 }),
      untouched('城市', '海边', "'夏日大促'", "'低至五折'"),
    ),
  ),
  write(
    'trim',
    'lesson',
    say(
      '我开头五秒在发呆，整个片子的前五秒帮我剪掉',
      length(25),
      segment('录屏', { at: 0, from: 5 }),
      segment('摄像头', { at: 0, from: 5 }),
      segment('旁白', { at: 0, from: 5 }),
      segment('钢琴曲', { end: 25 }),
    ),
  ),
  write(
    'trim',
    'trip',
    say(
      '海边这个素材，只要它自己的第4秒到第7秒',
      segment('海边', { at: 10, from: 4, to: 7 }),
      clips('城市', '海边', '森林'),
      length(19),
      untouched('城市', '森林'),
    ),
  ),
  write(
    'trim',
    'single',
    say('城市.mp4里 0:03 到 0:08 这一截放进来就够了', clips('城市'), length(5), segment('城市', { from: 3, to: 8 })),
  ),
  write(
    'trim',
    'recording',
    say(
      '取采访的最后30秒，做成一条竖屏短片',
      clips('采访'),
      segment('采访', { at: 0, from: 570, to: 600 }),
      canvas(1080, 1920),
      length(30),
    ),
  ),

  write(
    'arrange',
    'trip',
    say('森林挪到最前面', clips('森林', '城市', '海边'), length(26), untouched('城市', '海边', '森林')),
    say('另外两段对调一下', clips('森林', '海边', '城市'), length(26), untouched('城市', '海边', '森林')),
  ),
  write(
    'arrange',
    'pieces',
    say(
      '这几段拍摄的先后乱了，按它们在原素材里的时间顺序重新排',
      clipCount(4),
      segment('#1', { from: 0 }),
      segment('#2', { from: 10 }),
      segment('#3', { from: 20 }),
      segment('#4', { from: 30 }),
      length(20),
    ),
  ),
  write(
    'arrange',
    'trip',
    say(
      '海边复制一份，紧跟在它自己后面',
      clips('城市', '海边', '海边', '森林'),
      length(36),
      segment('海边/2', { from: 0, seconds: 10 }),
      untouched('城市', '海边', '森林'),
    ),
  ),
  write(
    'arrange',
    'promo',
    say(
      '中间那个片段拿掉',
      clips('城市', '森林'),
      length(16),
      gone("'低至五折'"),
      segment("'欢迎光临'", { end: 16 }),
      segment('音乐', { end: 16 }),
      untouched('城市', "'夏日大促'"),
    ),
  ),
  write(
    'arrange',
    'slides',
    say(
      '泳池那个位置换上蛋糕.jpg',
      clips('厨房', '花园', '蛋糕', '小狗', '日落'),
      segment('蛋糕', { at: 8, seconds: 4 }),
      length(20),
      untouched('厨房', '花园', '小狗', '日落'),
    ),
  ),

  write(
    'time',
    'pieces',
    say(
      '收尾那段倒着放，第二段提到两倍速',
      segment('#4', { from: 10, reversed: true, speed: 1 }),
      segment('#2', { from: 0, speed: 2, seconds: 2.5 }),
      untouched('#1', '#3'),
      length(17.5),
    ),
  ),
  write('time', 'short', say('整条片子用1.5倍速播', segment('滑板', { speed: 1.5, from: 2, seconds: 10 }), length(10))),
  write(
    'time',
    'single',
    say('把这条视频放上时间线，而且要倒放的', clips('城市'), segment('城市', { reversed: true, speed: 1 }), length(12)),
  ),
];
