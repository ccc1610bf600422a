// Practice messages in Chinese: putting clips together, slideshows.
import type { Conversation } from '../conversation.ts';
import { say, writer } from '../conversation.ts';
import { canvas, clips, everyClip, length, noneOf, segment, transitions, untouched } from '../properties.ts';

const talk = writer('zh', 'p4zc1');
const CROSS = ['crossfade', 'crossfade_fast', 'crossfade_slow'] as const;

const COMBINE: Conversation[] = [
  talk(
    'combine',
    'uploads',
    say(
      '您好呀，我是老李，又来麻烦您了。刚才传上来的那三段录像，请您按顺序给我接到一块儿，接成一个片子就行，谢谢谢谢！',
      clips('城市', '海边', '森林'),
      length(30),
      noneOf('bgm'),
    ),
  ),
  talk(
    'combine',
    'uploads',
    say(
      '素材都在了哈，森林打头，城市第二，海边收尾，拼成一条竖屏9:16，BGM就用音乐.mp3',
      clips('森林', '城市', '海边'),
      canvas(1080, 1920),
      segment('音乐', { role: 'bgm', at: 0, end: 30 }),
      length(30),
    ),
  ),
  talk(
    'combine',
    'uploads',
    say(
      '用户要求：只把 城市.mp4 和 森林.webm 两个文件合并成一个视频，海边.mov 不使用，中间不加转场。',
      clips('城市', '森林'),
      length(20),
      transitions(0),
    ),
  ),
  talk('combine', 'single', say('把我传的那条视频放到时间线上，先不剪', clips('城市'), length(12))),
  talk(
    'combine',
    'recording',
    say('采访的录像我传好了，劳驾您先原原本本地放到片子里，一秒钟都别剪，后面咱们再慢慢弄', clips('采访'), length(600)),
  ),
  talk(
    'combine',
    'uploads',
    say('三条视频拼一起，中间叠化一秒', clips('城市', '海边', '森林'), transitions(2, CROSS, 1), length(29, 1.1)),
    say(
      '再垫上音乐，20%音量',
      clips('城市', '海边', '森林'),
      transitions(2, CROSS, 1),
      segment('音乐', { role: 'bgm', at: 0, volume: 0.2 }),
    ),
  ),
  talk(
    'combine',
    'recording',
    say(
      '从 采访.mp4 中取 0:30–1:00 和 5:00–5:20 这两段，依次拼接成片。',
      clips('采访', '采访'),
      segment('采访/1', { from: 30, to: 60 }),
      segment('采访/2', { from: 300, to: 320 }),
      length(50),
    ),
  ),
];

const SLIDESHOW: Conversation[] = [
  talk(
    'slideshow',
    'photos',
    say(
      '同志您好，我传了六张照片，想请您做个相册那样的片子，每张放五秒钟，再配上那首钢琴曲，简简单单的就好，拜托啦',
      clips('厨房', '花园', '泳池', '小狗', '日落', '蛋糕'),
      everyClip({ seconds: 5 }),
      segment('钢琴曲', { role: 'bgm', at: 0, end: 30 }),
      length(30),
    ),
  ),
  talk(
    'slideshow',
    'photos',
    say(
      '六张图做一条30秒的竖屏相册，图和图之间用叠化',
      clips('厨房', '花园', '泳池', '小狗', '日落', '蛋糕'),
      canvas(1080, 1920),
      transitions(5, CROSS),
      length(30),
    ),
  ),
  talk(
    'slideshow',
    'photos',
    say(
      '请用以下图片按此顺序制作幻灯片：蛋糕.jpg、小狗.jpg、花园.png。每张 3 秒，不需要音乐。',
      clips('蛋糕', '小狗', '花园'),
      everyClip({ seconds: 3 }),
      length(9),
      noneOf('bgm'),
    ),
  ),
  talk(
    'slideshow',
    'photos',
    say(
      '除了小狗那张，其他图按顺序做成轮播，每张4秒，路演大屏用',
      clips('厨房', '花园', '泳池', '日落', '蛋糕'),
      everyClip({ seconds: 4 }),
      length(20),
    ),
  ),
  talk(
    'slideshow',
    'slides',
    say(
      '把蛋糕那张照片也加进来，放在最后',
      clips('厨房', '花园', '泳池', '小狗', '日落', '蛋糕'),
      untouched('厨房', '花园', '泳池', '小狗', '日落'),
      length(24),
    ),
  ),
  talk(
    'slideshow',
    'slides',
    say(
      '我眼神不大好，照片翻得太快看不清，麻烦您每张都停六秒',
      clips('厨房', '花园', '泳池', '小狗', '日落'),
      everyClip({ seconds: 6 }),
      length(30),
    ),
    say('另外照片别一直往里推了，看着头晕，让它们静止不动就好', everyClip({ motion: 'none', seconds: 6 }), length(30)),
  ),
  talk(
    'slideshow',
    'slides',
    say(
      '整个相册压到15秒，几张照片平均分',
      clips('厨房', '花园', '泳池', '小狗', '日落'),
      everyClip({ seconds: 3 }),
      length(15),
    ),
  ),
];

export const CONVERSATIONS: readonly Conversation[] = [...COMBINE, ...SLIDESHOW];
