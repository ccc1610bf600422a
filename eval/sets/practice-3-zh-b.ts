// Chinese conversations of other people.
import { either } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import {
  clipCount,
  clips,
  everyClip,
  film,
  gone,
  length,
  segment,
  textCount,
  transitions,
  untouched,
} from '../properties.ts';
import { above, below, between, more, near, not, oneOf, times } from '../rules.ts';

const c = writer('zh', 'p3zb');
const CROSS = ['crossfade', 'crossfade_fast', 'crossfade_slow'];
const _BLACK = ['fade_black', 'dip_to_black'];
const WHITE = ['fade_white', 'dip_to_white'];
const trip = ['城市', '海边', '森林'];
const five = ['厨房', '花园', '泳池', '小狗', '日落'];
const words = ['夏日大促', '低至五折', '欢迎光临'].map((text) => `'${text}'`);
const cues = ['看这个动作', '他从不放弃', '下次再见'].map((text) => `'${text}'`);

export const CONVERSATIONS: readonly Conversation[] = [
  c('time', 'talk', say('访谈节奏慢，整条提到1.1倍', segment('采访', { speed: 1.1 }), length(545.45, 0.2))),
  c(
    'time',
    'single',
    say('城市.mp4 倒着播，放上时间线', clips('城市'), segment('城市', { reversed: true }), length(12)),
  ),
  c(
    'sound',
    'slides',
    say('前奏太长，钢琴曲从原曲第20秒开始用', segment('钢琴曲', { from: 20, at: 0, end: 20 }), clipCount(5)),
    say('结尾的渐弱做到3秒', segment('钢琴曲', { fadeOut: 3, from: 20 }), length(20)),
    say('电平降到两成', segment('钢琴曲', { volume: 0.2, fadeOut: 3 }), length(20)),
  ),
  c(
    'sound',
    'promo',
    say('BGM推迟到第3秒再进', segment('音乐', { at: 3, end: 24, volume: 0.4 }), untouched(...trip, ...words)),
  ),
  c(
    'sound',
    'lesson',
    say('不知道可不可以让旁白一说话，背景乐就自动小下去呢？', segment('钢琴曲', { duck: true }), untouched('旁白')),
    say('另外麻烦把摄像头自带的声音静音，谢谢🙏', segment('摄像头', { volume: 0 }), untouched('旁白', '录屏')),
  ),
  c(
    'sound',
    'trip',
    say(
      '三条的现场声都降到一半，底下铺配乐',
      everyClip({ volume: 0.5 }),
      segment('音乐', { role: 'bgm', at: 0, end: 26 }),
      clips(...trip),
    ),
  ),
  c(
    'sound',
    'short',
    say('现场收音有电流声 帮我降噪', segment('滑板', { denoise: true, volume: 1 }), untouched('节拍', ...cues)),
  ),
  c('sound', 'talk', say('成片响度要求 -18 LUFS', film({ loudness: -18 }), length(600))),
  c(
    'sound',
    'twoSongs',
    say(
      '鋼琴曲當背景，30%，尾巴兩秒淡出',
      segment('钢琴曲', { volume: 0.3, fadeOut: 2, at: 0, end: 26 }),
      gone('节拍'),
      untouched(...trip),
    ),
  ),
  c('sound', 'pieces', say('音乐只铺后半程，10秒往后', segment('音乐', { at: 10, end: 20 }), clipCount(4), length(20))),
  c(
    'sound',
    'lesson',
    say('旁白晚1.5秒进', segment('旁白', { at: 1.5 }), untouched('录屏', '摄像头', '钢琴曲'), length(30)),
  ),
  c(
    'text',
    'trip',
    say(
      '开头来一行“深夜干饭指南”，粉色的',
      segment("'深夜干饭指南'", { at: 0, end: 3, color: near('#FF80B0') }),
      textCount(1),
      untouched(...trip),
    ),
    say('出来的时候要弹一下', segment("'深夜干饭指南'", { animationIn: 'pop', at: 0, end: 3 })),
    say('停满五秒', segment("'深夜干饭指南'", { at: 0, end: 5 }), length(26)),
  ),
  c(
    'text',
    'promo',
    say(
      '“欢迎光临”改为“欢迎光临，下次再来”',
      segment("'欢迎光临，下次再来'", { at: 20, end: 24 }),
      textCount(3),
      untouched("'夏日大促'", "'低至五折'"),
    ),
  ),
  c(
    'text',
    'short',
    say('字幕挪到画面顶部去', ...cues.map((cue) => segment(cue, { y: below(0.3) })), untouched('滑板', '节拍')),
    say('字号减半', ...cues.map((cue) => segment(cue, { size: times(0.5), y: below(0.3) }))),
  ),
  c(
    'text',
    'lesson',
    say('0到6秒显示“步骤1 开机自检”', segment("'步骤1 开机自检'", { at: 0, end: 6 }), textCount(1)),
    say(
      '6到15秒显示“步骤2 校准”',
      segment("'步骤2 校准'", { at: 6, end: 15 }),
      textCount(2),
      untouched("'步骤1 开机自检'"),
    ),
    say(
      '步骤2 的结束时间延到18秒',
      segment("'步骤2 校准'", { at: 6, end: 18 }),
      untouched("'步骤1 开机自检'"),
      length(30),
    ),
  ),
  c(
    'text',
    'slides',
    say(
      '小狗出现的时候写：等一个家',
      segment("'等一个家'", { at: 12, end: between(14.9, 16.1) }),
      textCount(1),
      length(20),
    ),
  ),
  c(
    'text',
    'pieces',
    say(
      '2秒到6秒居中打白字：鹭鸟归来',
      segment("'鹭鸟归来'", { at: 2, end: 6, color: near('#FFFFFF'), x: 0.5, y: between(0.4, 0.6) }),
    ),
  ),
  c(
    'text',
    'promo',
    say('三条字都衬个黑色底', ...words.map((text) => segment(text, { background: near('#000000') })), textCount(3)),
  ),
  c(
    'text',
    'twoSongs',
    say(
      '標題「畢業旅行」擺在左下角，全程都要看得到',
      segment("'畢業旅行'", { at: 0, end: 26, x: below(0.5), y: above(0.6) }),
      untouched(...trip),
    ),
  ),
  c(
    'text',
    'short',
    say(
      '最后一句字幕早一秒出来',
      segment("'下次再见'", { at: 10, end: between(13.9, 15) }),
      textCount(3),
      untouched("'看这个动作'"),
    ),
  ),
  c(
    'transition',
    'trip',
    say('城市切海边太硬，给个0.5秒白闪', transitions(1, WHITE, 0.5), segment('海边', { transition: oneOf(...WHITE) })),
    say('白闪拉长到1秒', transitions(1, WHITE, 1), segment('海边', { transitionSeconds: 1 }), clips(...trip)),
  ),
  c(
    'transition',
    'slides',
    say('图与图之间改为从右往左滑', transitions(4, ['slide_left', 'smooth_left']), clips(...five)),
    say(
      '只保留第一个转场，其余去掉',
      transitions(1, ['slide_left', 'smooth_left']),
      segment('花园', { transition: not('none') }),
      length(20),
    ),
  ),
  c(
    'transition',
    'pieces',
    say('段落间统一走模糊过渡', transitions(3, ['cross_blur', 'blur_horizontal']), clipCount(4)),
  ),
  c(
    'transition',
    'promo',
    say(
      '第一处转场拿掉，第二处别动',
      transitions(1, CROSS, 1),
      segment('海边', { transition: 'none' }),
      clips(...trip),
    ),
  ),
  c('transition', 'uploads', say('三个镜头拼好，之间化入化出1秒', clips(...trip), transitions(2, CROSS, 1))),
  c(
    'transition',
    'twoSongs',
    say(
      '森林進場的地方用推近放大的轉場',
      transitions(1),
      segment('森林', { transition: oneOf('zoom_in', 'zoom_through') }),
    ),
  ),
  c(
    'look',
    'promo',
    say(
      '海边那条偏蓝，往暖色拉',
      either(segment('海边', { temperature: more }), segment('海边', { preset: 'warm' })),
      untouched('城市', '森林'),
    ),
    say('对比也提一提', segment('海边', { contrast: more }), untouched('城市', '森林')),
  ),
  c(
    'look',
    'short',
    say('想要老相片那种棕褐色调', segment('滑板', { preset: oneOf('sepia', 'vintage') }), untouched('节拍', ...cues)),
  ),
  c(
    'look',
    'trip',
    say('得让人看了流口水——三段的饱和度全部加20%', everyClip({ saturation: 0.2 }), length(26)),
    say('森林的饱和度恢复默认', segment('森林', { saturation: 0 }), untouched('城市', '海边')),
  ),
  c(
    'look',
    'lesson',
    say('录屏里的字发虚，做个锐化', segment('录屏', { sharpen: above(0) }), untouched('摄像头', '旁白')),
  ),
  c(
    'look',
    'pieces',
    say(
      '第四段去色',
      either(segment('#4', { preset: oneOf('mono', 'noir') }), segment('#4', { saturation: -1 })),
      untouched('#1', '#2', '#3'),
    ),
  ),
  c(
    'look',
    'slides',
    say('日落那张四角压暗', segment('日落', { vignette: above(0) }), untouched('厨房', '花园', '泳池', '小狗')),
  ),
  c(
    'place',
    'lesson',
    say(
      '小窗宽度缩到画面的五分之一，靠左下',
      segment('摄像头', { width: 0.2, x: below(0.4), y: above(0.6) }),
      untouched('录屏'),
    ),
    say('顺时针歪5度，俏皮点', segment('摄像头', { rotation: 5, width: 0.2 }), untouched('录屏', '旁白')),
  ),
];
