// Chinese conversations: sound, words on screen and transitions.
import { type Conversation, say, writer } from '../conversation.ts';
import {
  clips,
  everyClip,
  film,
  gone,
  length,
  noneOf,
  segment,
  textCount,
  transitions,
  untouched,
} from '../properties.ts';
import { above, asBefore, less, more, near, oneOf, times } from '../rules.ts';

const on = writer('zh', 'zh2');

const CROSS = ['crossfade', 'crossfade_fast', 'crossfade_slow'];
const BLACK = ['fade_black', 'dip_to_black'];
const WHITE = ['fade_white', 'dip_to_white'];
const SLIDES = ['slide_left', 'slide_right', 'smooth_left', 'smooth_right'];
const TRIP = clips('城市', '海边', '森林');
const SLIDE_FILES = clips('厨房', '花园', '泳池', '小狗', '日落');

const SOUND: Conversation[] = [
  on(
    'sound',
    'promo',
    say('音乐关小点，盖过人声了', segment('音乐', { volume: less }), untouched('城市', '海边', '森林'), length(24)),
    say('再小一半', segment('音乐', { volume: times(0.5) }), untouched('城市', '海边', '森林')),
    say('算了，就设成 20% 吧', segment('音乐', { volume: 0.2 }), untouched('城市', '海边', '森林')),
  ),
  on(
    'sound',
    'trip',
    say(
      '给我配上那首音乐当BGM吧',
      segment('音乐', { role: 'bgm', at: 0, end: 26, volume: 0.35, fadeOut: 1 }),
      untouched('城市', '海边', '森林'),
      length(26),
    ),
    say('音乐开头加个3秒渐入', segment('音乐', { fadeIn: 3, fadeOut: 1, at: 0, end: 26 }), TRIP),
  ),
  on(
    'sound',
    'lesson',
    say('讲解的时候背景音乐自动压低一些', segment('钢琴曲', { duck: true }), untouched('旁白', '录屏', '摄像头')),
  ),
  on(
    'sound',
    'lesson',
    say(
      '麻烦把录屏和摄像头的声音都静音，旁白要留着',
      segment('录屏', { volume: 0, seconds: 30 }),
      segment('摄像头', { volume: 0, seconds: 30 }),
      untouched('旁白', '钢琴曲'),
    ),
  ),
  on('sound', 'talk', say('采访底噪太大了 帮忙降个噪', segment('采访', { denoise: true, seconds: 600 }), length(600))),
  on(
    'sound',
    'promo',
    say('原声全部关掉，只保留音乐', everyClip({ volume: 0 }), untouched('音乐'), TRIP, length(24), transitions(2)),
  ),
  on(
    'sound',
    'short',
    say('BGM 别从头放，从这首曲子的第20秒开始用', segment('节拍', { at: 0, from: 20, end: 15 }), untouched('滑板')),
  ),
  on(
    'sound',
    'twoSongs',
    say(
      '背景音乐用“钢琴曲”，音量四成',
      segment('钢琴曲', { role: 'bgm', volume: 0.4, at: 0, end: 26 }),
      gone('节拍'),
      TRIP,
    ),
    say('换成节拍.wav 试试', segment('节拍', { role: 'bgm', at: 0, end: 26 }), gone('钢琴曲'), TRIP, length(26)),
  ),
  on(
    'sound',
    'trip',
    say('第二段风声太吵了，声音调到三成', segment('海边', { volume: 0.3, seconds: 10 }), untouched('城市', '森林')),
  ),
  on(
    'sound',
    'slides',
    say('结尾音乐别戛然而止，淡出给它4秒', segment('钢琴曲', { fadeOut: 4, volume: 0.3, end: 20 }), SLIDE_FILES),
  ),
  on(
    'sound',
    'lesson',
    say('旁白晚一秒再进', segment('旁白', { at: 1, seconds: 28 }), untouched('录屏', '摄像头', '钢琴曲'), length(30)),
  ),
  on('sound', 'promo', say('bgm 降 6dB', segment('音乐', { volume: times(0.5) }), untouched('城市', '海边', '森林'))),
  on(
    'sound',
    'lesson',
    say('音乐不要了，删掉', gone('钢琴曲'), noneOf('bgm'), untouched('录屏', '摄像头', '旁白'), length(30)),
    say('等下，旁白也帮我放大到1.5倍音量', segment('旁白', { volume: 1.5 }), untouched('录屏', '摄像头')),
  ),
  on(
    'sound',
    'pieces',
    say('铺上音乐.mp3，不过从第5秒才响起来', segment('音乐', { at: 5, end: 20, role: 'bgm' }), length(20)),
  ),
  on('sound', 'short', say('滑板本身的声音大一倍，音乐别动', segment('滑板', { volume: times(2) }), untouched('节拍'))),
];

const TEXT: Conversation[] = [
  on(
    'text',
    'trip',
    say('开头打上标题“三亚三日游”', segment("'三亚三日游'", { at: 0, end: 3 }), textCount(1), TRIP, length(26)),
    say('字换成黄色', segment("'三亚三日游'", { color: near('#FFE000', 60), end: 3 }), textCount(1)),
    say('再往上挪挪', segment("'三亚三日游'", { y: less, color: asBefore }), textCount(1)),
  ),
  on(
    'text',
    'promo',
    say(
      '把「夏日大促」改成「秋日大促」',
      segment("'秋日大促'", { at: 0, end: 3 }),
      gone("'夏日大促'"),
      textCount(3),
      untouched("'低至五折'", "'欢迎光临'"),
    ),
  ),
  on(
    'text',
    'short',
    say(
      '第二条字幕写错了，改成：别眨眼',
      segment("'别眨眼'", { at: 5, end: 9, role: 'subtitle' }),
      textCount(3),
      untouched("'看这个动作'", "'下次再见'"),
    ),
  ),
  on(
    'text',
    'promo',
    say(
      '“低至五折”用红色，打字机效果出来',
      segment("'低至五折'", { color: near('#FF0000', 100), animationIn: 'typewriter', at: 10, end: 14 }),
      untouched("'夏日大促'", "'欢迎光临'"),
    ),
  ),
  on(
    'text',
    'trip',
    say('5秒到8秒显示一行“风有点大”', segment("'风有点大'", { at: 5, end: 8 }), textCount(1), TRIP, length(26)),
  ),
  on(
    'text',
    'promo',
    say(
      '最后那句欢迎光临放到画面底部去',
      segment("'欢迎光临'", { y: above(0.7), at: 20, end: 24 }),
      untouched("'夏日大促'", "'低至五折'"),
    ),
  ),
  on(
    'text',
    'promo',
    say(
      '您好，麻烦把片子里“欢迎光临”这几个字换成橙色，其他的都不用动，辛苦了',
      segment("'欢迎光临'", { color: near('#FF8800', 90), at: 20, end: 24 }),
      untouched("'夏日大促'", "'低至五折'", '城市', '海边', '森林', '音乐'),
    ),
  ),
  on(
    'text',
    'promo',
    say('“夏日大促”多停两秒', segment("'夏日大促'", { at: 0, end: 5 }), untouched("'低至五折'", "'欢迎光临'", '城市')),
  ),
  on(
    'text',
    'lesson',
    say(
      '片尾最后4秒打上"谢谢观看"，要淡入也要淡出',
      segment("'谢谢观看'", { at: 26, end: 30, animationIn: 'fade', animationOut: 'fade' }),
      textCount(1),
      length(30),
    ),
  ),
  on(
    'text',
    'trip',
    say(
      '在画面正中间写 HELLO 蓝色',
      segment("'HELLO'", { x: 0.5, y: 0.5, color: near('#0000FF', 130) }),
      textCount(1),
      length(26),
    ),
    say(
      '给它加个白色描边，左对齐',
      segment("'HELLO'", { outlined: true, align: 'left', color: asBefore }),
      textCount(1),
    ),
  ),
];

const TRANSITION: Conversation[] = [
  on(
    'transition',
    'trip',
    say('中间都加上叠化', transitions(2, CROSS), TRIP),
    say(
      '过渡再慢点',
      segment('海边', { transitionSeconds: more }),
      segment('森林', { transitionSeconds: more }),
      transitions(2),
      TRIP,
    ),
    say('算了转场都不要了', transitions(0), TRIP),
  ),
  on(
    'transition',
    'promo',
    say(
      '第二个转场换成闪白',
      segment('森林', { transition: oneOf(...WHITE) }),
      segment('海边', { transition: 'crossfade', transitionSeconds: 1 }),
      transitions(2),
    ),
  ),
  on('transition', 'slides', say('转场全部改成左右滑动那种', transitions(4, SLIDES), SLIDE_FILES)),
  on(
    'transition',
    'promo',
    say('把森林前面那个转场去掉', transitions(1), segment('海边', { transition: 'crossfade' }), TRIP, textCount(3)),
  ),
  on(
    'transition',
    'pieces',
    say('每两段之间用圆形展开过渡，0.8秒', transitions(3, ['circle_open', 'circle_crop'], 0.8)),
  ),
  on(
    'transition',
    'trip',
    say('海边跟森林之间黑场过渡一下', segment('森林', { transition: oneOf(...BLACK) }), transitions(1), TRIP),
  ),
  on('transition', 'slides', say('过渡太快了，都改成一秒', transitions(4, 'crossfade', 1), SLIDE_FILES)),
  on(
    'transition',
    'uploads',
    say('三个视频拼起来，转场要像素化的', TRIP, transitions(2, ['pixelize', 'pixel_dissolve'])),
  ),
  on(
    'transition',
    'short',
    say('片头从黑场慢慢亮起来，片尾渐黑，各一秒', film({ fadeIn: 1, fadeOut: 1 }), clips('滑板'), length(15)),
  ),
  on(
    'transition',
    'twoSongs',
    say('所有切换的地方用模糊转场', transitions(2, ['cross_blur', 'blur_horizontal']), TRIP),
  ),
];

export const CONVERSATIONS: readonly Conversation[] = [...SOUND, ...TEXT, ...TRANSITION];
