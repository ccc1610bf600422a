// Chinese messages, written the way different people write: putting clips and photos together, cutting, ordering, speed.
import { type Conversation, say, writer } from '../conversation.ts';
import {
  canvas,
  clipCount,
  clips,
  everyClip,
  film,
  length,
  noneOf,
  segment,
  transitions,
  untouched,
} from '../properties.ts';
import { between } from '../rules.ts';

const talk = writer('zh', 'p8');
const CROSS = ['crossfade', 'crossfade_fast', 'crossfade_slow'];
const ALL_PHOTOS = ['厨房', '花园', '泳池', '小狗', '日落', '蛋糕'];

const COMBINE = [
  talk(
    'combine',
    'uploads',
    say(
      '仨视频按上传的先后接一块儿就成,硬切,别加转场也别配乐',
      clips('城市', '海边', '森林'),
      length(30),
      transitions(0),
      noneOf('bgm'),
    ),
  ),
  talk(
    'combine',
    'uploads',
    say(
      '麻烦您按森林、城市、海边的顺序拼成一条片子,底下垫上 音乐.mp3,辛苦了',
      clips('森林', '城市', '海边'),
      length(30),
      segment('音乐', { role: 'bgm', at: 0, end: 30 }),
    ),
  ),
  talk(
    'combine',
    'uploads',
    say('先把城市跟森林接起来,海边那条等会儿再说', clips('城市', '森林'), length(20)),
    say('好了,海边插到它俩中间', clips('城市', '海边', '森林'), length(30), untouched('城市', '森林')),
  ),
  talk(
    'combine',
    'uploads',
    say(
      '海边取前4秒,城市取最后5秒,拼成一条,海边在前',
      clips('海边', '城市'),
      segment('海边', { from: 0, to: 4 }),
      segment('城市', { from: 7, to: 12 }),
      length(9),
    ),
  ),
  talk(
    'combine',
    'single',
    say('把我刚传的这个视频放到时间线上', clips('城市'), length(12)),
    say('掐头去尾,留正中间6秒', clips('城市'), segment('城市', { from: 3, to: 9 }), length(6)),
  ),
  talk(
    'combine',
    'uploads',
    say('幫我把三支影片依上傳順序接在一起,中間用交叉淡化', clips('城市', '海边', '森林'), transitions(2, CROSS)),
  ),
];

const SLIDESHOW = [
  talk(
    'slideshow',
    'photos',
    say('把这六张照片做成电子相册,每张放3秒', clips(...ALL_PHOTOS), everyClip({ seconds: 3 }), length(18)),
  ),
  talk(
    'slideshow',
    'photos',
    say(
      '闺女给妈弄弄,这些照片一张一张放,慢着点,一张放六秒钟,再配上那个钢琴曲',
      clips(...ALL_PHOTOS),
      everyClip({ seconds: 6 }),
      length(36),
      segment('钢琴曲', { role: 'bgm', at: 0, end: 36 }),
    ),
  ),
  talk(
    'slideshow',
    'photos',
    say(
      '只用小狗、日落、蛋糕三张图,每张5s,图片不要有运动效果',
      clips('小狗', '日落', '蛋糕'),
      everyClip({ seconds: 5, motion: 'none' }),
      length(15),
    ),
  ),
  talk(
    'slideshow',
    'photos',
    say(
      '老师要我们交个照片短片,要竖屏,六张全用上,总长24秒,图和图之间叠化',
      clips(...ALL_PHOTOS),
      canvas(1080, 1920),
      length(24),
      transitions(5, CROSS),
    ),
  ),
  talk(
    'slideshow',
    'slides',
    say(
      '末尾再补上蛋糕那张,也是4秒',
      clips(...ALL_PHOTOS),
      segment('蛋糕', { at: 20, seconds: 4 }),
      length(24),
      untouched('厨房', '花园', '泳池', '小狗', '日落'),
    ),
    say('每张统统改成3秒', clips(...ALL_PHOTOS), everyClip({ seconds: 3 }), length(18)),
  ),
];

const TRIM = [
  talk(
    'trim',
    'trip',
    say('开头3秒掐掉', segment('城市', { from: 3, to: 10 }), length(23), untouched('海边', '森林')),
    say('片尾也剪掉两秒', segment('森林', { from: 1, to: 5 }), length(21), untouched('城市', '海边')),
  ),
  talk(
    'trim',
    'trip',
    say(
      '12秒到15秒手抖了,这一段不要',
      clips('城市', '海边', '海边', '森林'),
      segment('海边', { from: 0, to: 2 }),
      segment('海边/2', { from: 5, to: 10 }),
      length(23),
    ),
  ),
  talk(
    'trim',
    'talk',
    say('前头一分半全是寒暄,都切了吧', clips('采访'), segment('采访', { from: 90, to: 600 }), length(510)),
  ),
  talk(
    'trim',
    'recording',
    say('入点 0:40,出点 1:25,其余丢掉', clips('采访'), segment('采访', { from: 40, to: 85 }), length(45)),
  ),
  talk(
    'trim',
    'recording',
    say('從1分鐘留到1分45秒,其他都不要', clips('采访'), segment('采访', { from: 60, to: 105 }), length(45)),
  ),
  talk(
    'trim',
    'pieces',
    say('波纹删除第三段和第四段', clipCount(2), length(10), untouched('#1', '#2')),
    say(
      '第二段从中间一切两半',
      clipCount(3),
      length(10),
      segment('#2', { seconds: 2.5, from: 0 }),
      segment('#3', { from: 2.5 }),
    ),
  ),
  talk(
    'trim',
    'single',
    say('我只要这个视频里第8秒到第10秒那一小段', clips('城市'), segment('城市', { from: 8, to: 10 }), length(2)),
  ),
  talk('trim', 'promo', say('总时长压到15秒,三个镜头都要保留', length(15), clips('城市', '海边', '森林'))),
  talk(
    'trim',
    'lesson',
    say(
      '请把整个视频的最后5秒删去,其余保持原样,谢谢',
      length(25),
      segment('录屏', { from: 0, to: 25 }),
      segment('摄像头', { from: 0, to: 25 }),
      segment('旁白', { at: 0, from: 0 }),
    ),
  ),
];

const ARRANGE = [
  talk(
    'arrange',
    'trip',
    say('森林提到最前头', clips('森林', '城市', '海边'), length(26), untouched('城市', '海边', '森林')),
    say('城市跟海边再对调一下', clips('森林', '海边', '城市'), length(26), untouched('城市', '海边', '森林')),
  ),
  talk(
    'arrange',
    'pieces',
    say(
      '这几段顺序是乱的,按在原片里的时间先后重新排一遍',
      clipCount(4),
      length(20),
      segment('#1', { from: 0 }),
      segment('#2', { from: 10 }),
      segment('#3', { from: 20 }),
      segment('#4', { from: 30 }),
    ),
  ),
  talk(
    'arrange',
    'slides',
    say('小狗那张挪到第二位', clips('厨房', '小狗', '花园', '泳池', '日落'), length(20)),
    say('把日落放小狗前面', clips('厨房', '日落', '小狗', '花园', '泳池'), length(20)),
  ),
  talk(
    'arrange',
    'trip',
    say('城市复制一份,贴到片尾', clips('城市', '海边', '森林', '城市'), length(36), untouched('城市', '海边', '森林')),
  ),
  talk('arrange', 'twoSongs', say('開場改用海邊那支,其餘順序不變', clips('海边', '城市', '森林'), length(26))),
  talk(
    'arrange',
    'slides',
    say('照片倒过来放,日落打头,厨房收尾', clips('日落', '小狗', '泳池', '花园', '厨房'), length(20)),
  ),
];

const TIME = [
  talk(
    'time',
    'trip',
    say('海边这段用0.5倍速慢放', segment('海边', { speed: 0.5, seconds: 20 }), length(36), untouched('城市', '森林')),
    say('还是恢复原速吧', segment('海边', { speed: 1, seconds: 10 }), length(26), untouched('城市', '森林')),
  ),
  talk('time', 'short', say('滑板整条1.5倍速', segment('滑板', { speed: 1.5, from: 2, to: 17 }), length(10))),
  talk(
    'time',
    'pieces',
    say('第二段倒放', segment('#2', { reversed: true }), clipCount(4), length(20), untouched('#1', '#3', '#4')),
  ),
  talk(
    'time',
    'trip',
    say(
      '片尾最后一帧定格,再多停2秒',
      length(28),
      clipCount(4),
      segment('#4', {
        seconds: 2,
        freeze: (value) => (value === undefined ? 'is not frozen' : between(6.8, 7)(value, undefined)),
      }),
      untouched('城市', '海边'),
    ),
  ),
  talk(
    'time',
    'promo',
    say('在第7秒打个标记,名字叫“副歌”', film({ markers: 1 }), untouched('城市', '海边', '森林', '音乐')),
  ),
];

const TRANSITION = [
  talk(
    'transition',
    'trip',
    say(
      '镜头衔接太生硬了,每个切点都加上闪白',
      transitions(2, ['fade_white', 'dip_to_white']),
      clips('城市', '海边', '森林'),
    ),
    say('都换成叠化,时长1秒', transitions(2, CROSS, 1), clips('城市', '海边', '森林')),
  ),
  talk(
    'transition',
    'promo',
    say('转场一个都不要', transitions(0), length(24), clips('城市', '海边', '森林'), untouched('音乐')),
  ),
  talk(
    'transition',
    'trip',
    say(
      '只在海边和森林之间加一个交叉溶解,城市那儿别加',
      transitions(1, CROSS),
      segment('海边', { transition: 'none' }),
      segment('森林', { transition: (value) => (CROSS.includes(value) ? undefined : `is ${value}`) }),
      untouched('城市'),
    ),
  ),
  talk('transition', 'pieces', say('接缝都给我上故障风转场', transitions(3, 'glitch'), clipCount(4))),
  talk('transition', 'slides', say('轉場時間拉長到1秒', transitions(4, CROSS, 1), length(20))),
];

export const CONVERSATIONS: readonly Conversation[] = [
  ...COMBINE,
  ...SLIDESHOW,
  ...TRIM,
  ...ARRANGE,
  ...TIME,
  ...TRANSITION,
];
