// Messages of people who edit for their work, in Chinese: putting together, cutting and ordering.
import { type Conversation, say, writer } from '../conversation.ts';
import { canvas, clipCount, clips, everyClip, length, noneOf, segment, transitions, untouched } from '../properties.ts';

const talk = writer('zh', 'p4zb1');

const COMBINE = [
  talk(
    'combine',
    'uploads',
    say('把我传的三个视频按上传顺序接成一条,先不加音乐', clips('城市', '海边', '森林'), length(30), noneOf('bgm')),
    say('现在把音乐.mp3垫在下面,从头铺到尾', segment('音乐', { role: 'bgm', at: 0, end: 30 }), length(30)),
  ),
  talk(
    'combine',
    'uploads',
    say('这次活动片只用海边和城市两条素材，海边在前，城市在后', clips('海边', '城市'), length(22)),
  ),
  talk(
    'combine',
    'uploads',
    say(
      '麻烦把三段素材拼成一条20秒的短片，背景用那首音乐，谢谢！',
      clips('城市', '海边', '森林'),
      length(20),
      segment('音乐', { role: 'bgm', at: 0, end: 20 }),
    ),
  ),
  talk(
    'combine',
    'uploads',
    say(
      '城市、海边、森林各取开头 4 秒，依次硬切拼起来',
      clips('城市', '海边', '森林'),
      length(12),
      segment('城市', { from: 0, to: 4 }),
      segment('海边', { from: 0, to: 4 }),
      segment('森林', { from: 0, to: 4 }),
      transitions(0),
    ),
  ),
  talk(
    'combine',
    'recording',
    say('把采访素材整条放到时间线上', clips('采访'), length(600)),
    say('嗯，只保留其中 1:00 到 3:00 的内容', clips('采访'), segment('采访', { from: 60, to: 180 }), length(120)),
  ),
  talk(
    'combine',
    'single',
    say('把城市.mp4放上来,前两秒镜头在晃,不要', clips('城市'), segment('城市', { from: 2, to: 12 }), length(10)),
  ),
];

const ALL_PHOTOS = ['厨房', '花园', '泳池', '小狗', '日落', '蛋糕'];

const SLIDESHOW = [
  talk(
    'slideshow',
    'photos',
    say('六张照片做成一个轮播视频', clips(...ALL_PHOTOS), everyClip({ seconds: 4 }), length(24)),
    say('每张图停三秒就够', clips(...ALL_PHOTOS), everyClip({ seconds: 3 }), length(18)),
  ),
  talk(
    'slideshow',
    'photos',
    say(
      '用全部照片做个电子相册,每张2.5秒,照片之间0.5秒叠化',
      clips(...ALL_PHOTOS),
      everyClip({ seconds: 2.5 }),
      transitions(5, 'crossfade', 0.5),
      length(15),
    ),
  ),
  talk(
    'slideshow',
    'photos',
    say(
      '請把這六張照片做成30秒的投影片，配上鋼琴曲',
      clips(...ALL_PHOTOS),
      everyClip({ seconds: 5 }),
      length(30),
      segment('钢琴曲', { role: 'bgm', at: 0, end: 30 }),
    ),
  ),
  talk(
    'slideshow',
    'photos',
    say(
      '只用厨房、泳池、日落这三张，竖屏9:16，每张5秒，做成图片轮播',
      clips('厨房', '泳池', '日落'),
      canvas(1080, 1920),
      everyClip({ seconds: 5 }),
      length(15),
    ),
  ),
  talk(
    'slideshow',
    'slides',
    say('蛋糕那张漏了，接到最后面', clips('厨房', '花园', '泳池', '小狗', '日落', '蛋糕'), length(24)),
    say('图片的缩放动效都关掉，我要静止画面', everyClip({ motion: 'none' }), length(24)),
  ),
  talk(
    'slideshow',
    'photos',
    say(
      '做个图片视频，日落打头，其余的按上传顺序排，一张两秒',
      clips('日落', '厨房', '花园', '泳池', '小狗', '蛋糕'),
      everyClip({ seconds: 2 }),
      length(12),
    ),
  ),
];

const TRIM = [
  talk(
    'trim',
    'trip',
    say(
      '城市那段掐头去尾，前后各剪掉一秒',
      clips('城市', '海边', '森林'),
      segment('城市', { from: 1, to: 9 }),
      untouched('海边', '森林'),
      length(24),
    ),
  ),
  talk(
    'trim',
    'talk',
    say('開頭15秒都是寒暄，剪掉', segment('采访', { from: 15, to: 600 }), clipCount(1), length(585)),
    say('结尾也去掉 10 秒', segment('采访', { from: 15, to: 590 }), clipCount(1), length(575)),
  ),
  talk(
    'trim',
    'talk',
    say(
      '4分10秒到4分40秒嘉宾在接电话，这一段切掉，前后接上',
      clips('采访', '采访'),
      segment('采访/1', { from: 0, to: 250 }),
      segment('采访/2', { from: 280, to: 600 }),
      length(570),
    ),
  ),
  talk(
    'trim',
    'promo',
    say(
      '最后一个镜头从尾部裁到剩 5 秒',
      clips('城市', '海边', '森林'),
      segment('森林', { from: 0, to: 5 }),
      untouched('城市', '海边'),
      length(21),
    ),
  ),
  talk(
    'trim',
    'short',
    say('滑板的入点往前拉一秒，出点不动', segment('滑板', { from: 1, to: 17 }), clipCount(1), length(16)),
  ),
  talk(
    'trim',
    'pieces',
    say(
      '第二个镜头只要它的前三秒',
      segment('#2', { from: 0, to: 3 }),
      segment('#1', { from: 20, to: 25 }),
      segment('#3', { from: 30, to: 35 }),
      segment('#4', { from: 10, to: 15 }),
      length(18),
    ),
  ),
];

const ARRANGE = [
  talk(
    'arrange',
    'trip',
    say('海边这条提到最前面', clips('海边', '城市', '森林'), untouched('城市', '海边', '森林'), length(26)),
    say('再把城市和森林的顺序对调', clips('海边', '森林', '城市'), untouched('城市', '海边', '森林'), length(26)),
  ),
  talk(
    'arrange',
    'pieces',
    say(
      '把第四个镜头挪到第二个镜头的位置，后面的顺延',
      segment('#1', { from: 20 }),
      segment('#2', { from: 10 }),
      segment('#3', { from: 0 }),
      segment('#4', { from: 30 }),
      length(20),
    ),
  ),
  talk(
    'arrange',
    'slides',
    say('泳池和小狗中间插一张蛋糕', clips('厨房', '花园', '泳池', '蛋糕', '小狗', '日落'), length(24)),
    say('花园那张撤掉', clips('厨房', '泳池', '蛋糕', '小狗', '日落'), length(20)),
  ),
  talk(
    'arrange',
    'trip',
    say(
      '5秒处切一刀，两边都留着',
      clips('城市', '城市', '海边', '森林'),
      segment('#1', { from: 0, to: 5 }),
      segment('#2', { from: 5, to: 10 }),
      untouched('海边', '森林'),
      length(26),
    ),
    say('把切出来的后半截移到片子最后', clips('城市', '海边', '森林', '城市'), segment('#4', { from: 5 }), length(26)),
  ),
  talk(
    'arrange',
    'trip',
    say(
      '复制一份城市，贴在森林后面',
      clips('城市', '海边', '森林', '城市'),
      segment('#4', { from: 0, to: 10 }),
      length(36),
    ),
  ),
];

export const CONVERSATIONS: readonly Conversation[] = [...COMBINE, ...SLIDESHOW, ...TRIM, ...ARRANGE];
