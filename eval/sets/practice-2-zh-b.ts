// Chinese: sound, words, transitions.
import { type Conversation, say, writer } from '../conversation.ts';
import { clipCount, clips, film, gone, length, segment, textCount, transitions, untouched } from '../properties.ts';
import { above, below, between, near, oneOf } from '../rules.ts';

const c = writer('zh', 'p2zb');
const CROSS = ['crossfade', 'crossfade_fast', 'crossfade_slow'];
const BLACK = ['fade_black', 'dip_to_black'];
const trip = ['城市', '海边', '森林'];
const words = ['夏日大促', '低至五折', '欢迎光临'].map((text) => `'${text}'`);
const cues = ['看这个动作', '他从不放弃', '下次再见'].map((text) => `'${text}'`);

export const CONVERSATIONS: readonly Conversation[] = [
  c(
    'sound',
    'promo',
    say('BGM给我炸起来！拉到八成', segment('音乐', { volume: 0.8 }), untouched(...trip)),
    say('开头一秒渐入', segment('音乐', { fadeIn: 1, volume: 0.8 }), length(24)),
    say('海边那个原声太吵，关了', segment('海边', { volume: 0 }), untouched('城市', '森林')),
  ),
  c(
    'sound',
    'lesson',
    say('请删去配乐', gone('钢琴曲'), untouched('旁白', '录屏', '摄像头')),
    say('讲解推迟到第2秒再开始', segment('旁白', { at: 2, end: 30 }), length(30), untouched('录屏')),
  ),
  c(
    'sound',
    'twoSongs',
    say(
      '前十秒放鋼琴曲，之後換成節拍',
      segment('钢琴曲', { at: 0, end: 10 }),
      segment('节拍', { at: 10, end: 26 }),
      untouched(...trip),
    ),
  ),
  c(
    'sound',
    'slides',
    say('音乐吵到宝宝睡觉了😂 调到10%', segment('钢琴曲', { volume: 0.1 }), length(20), clipCount(5)),
  ),
  c(
    'sound',
    'short',
    say('bgm 80 原声静音', segment('节拍', { volume: 0.8 }), segment('滑板', { volume: 0 }), textCount(3)),
  ),
  c(
    'sound',
    'talk',
    say('降噪开一下，整体响度拉到-16', segment('采访', { denoise: true }), film({ loudness: -16 }), length(600)),
  ),
  c(
    'sound',
    'pieces',
    say('从 5s 起挂 音乐.mp3，音量 0.5', segment('音乐', { at: 5, end: 20, volume: 0.5 }), clipCount(4), length(20)),
  ),
  c(
    'sound',
    'trip',
    say(
      '海边那一段风声呼呼的 听着难受 把杂音给去一去',
      segment('海边', { denoise: true, volume: above(0.3) }),
      untouched('城市', '森林'),
    ),
  ),
  c(
    'sound',
    'trip',
    say('城市的声音淡入淡出各一秒', segment('城市', { fadeIn: 1, fadeOut: 1 }), untouched('海边', '森林')),
  ),
  c(
    'text',
    'promo',
    say(
      'slogan 换一下：夏日大促 → Summer Vibes',
      segment("'Summer Vibes'", { at: 0, end: 3 }),
      gone("'夏日大促'"),
      untouched("'低至五折'", "'欢迎光临'"),
      textCount(3),
    ),
    say(
      'CTA（欢迎光临）提前到18秒出现',
      segment("'欢迎光临'", { at: 18, end: between(21.9, 24) }),
      textCount(3),
      length(24),
    ),
    say(
      '三行字都加上阴影',
      segment("'Summer Vibes'", { shadowed: true }),
      segment("'低至五折'", { shadowed: true }),
      segment("'欢迎光临'", { shadowed: true }),
    ),
  ),
  c(
    'text',
    'short',
    say(
      '字幕第一句改成 都给我看好了',
      segment("'都给我看好了'", { at: 0, end: 4 }),
      gone("'看这个动作'"),
      textCount(3),
    ),
    say(
      '所有字幕换亮绿色',
      segment("'都给我看好了'", { color: near('#20FF20', 100) }),
      segment("'他从不放弃'", { color: near('#20FF20', 100) }),
      segment("'下次再见'", { color: near('#20FF20', 100) }),
    ),
  ),
  c(
    'text',
    'lesson',
    say(
      '请在第三秒处显示“牛顿第二定律”，持续六秒',
      segment("'牛顿第二定律'", { at: 3, end: 9 }),
      textCount(1),
      length(30),
    ),
    say(
      '这行字放在画面上方，居中',
      segment("'牛顿第二定律'", { y: below(0.35), x: between(0.45, 0.55) }),
      textCount(1),
    ),
  ),
  c(
    'text',
    'trip',
    say('片尾最後三秒打上「感謝觀看」', segment("'感謝觀看'", { at: 23, end: 26 }), textCount(1), length(26)),
  ),
  c(
    'text',
    'slides',
    say(
      '第一张上面写 宝贝三岁啦',
      segment("'宝贝三岁啦'", { at: 0, end: between(2.9, 4.1) }),
      textCount(1),
      length(20),
    ),
  ),
  c(
    'text',
    'talk',
    say(
      '左下角加人名条：王立｜纪录片导演，5秒进10秒出',
      segment("'王立'", { at: 5, end: 10, x: below(0.5), y: above(0.6) }),
      length(600),
    ),
  ),
  c(
    'text',
    'pieces',
    say(
      '全程右下角挂小字 v0.9-beta',
      segment("'v0.9-beta'", { at: 0, end: 20, x: above(0.6), y: above(0.6), size: below(0.079) }),
    ),
  ),
  c(
    'text',
    'promo',
    say(
      '“低至五折”退场加个淡出',
      segment("'低至五折'", { animationOut: 'fade', at: 10 }),
      untouched("'夏日大促'", "'欢迎光临'"),
    ),
  ),
  c(
    'text',
    'short',
    say('三句字幕全挪到画面正中', ...cues.map((cue) => segment(cue, { y: between(0.45, 0.55) })), textCount(3)),
  ),
  c(
    'transition',
    'trip',
    say('两个接点都走黑场过渡，0.8s', transitions(2, BLACK, 0.8), clips(...trip)),
    say(
      '第二个换叠化，时长不变',
      transitions(2, [...BLACK, ...CROSS], 0.8),
      segment('海边', { transition: oneOf(...BLACK) }),
      segment('森林', { transition: oneOf(...CROSS) }),
    ),
  ),
  c(
    'transition',
    'slides',
    say('换图的时候要那种圆圈慢慢打开的效果', transitions(4, ['circle_open', 'circle_crop']), clipCount(5)),
  ),
  c(
    'transition',
    'pieces',
    say('所有 cut 加像素化转场', transitions(3, ['pixelize', 'pixel_dissolve']), clipCount(4)),
    say('#3→#4 那个去掉', transitions(2, ['pixelize', 'pixel_dissolve']), segment('#4', { transition: 'none' })),
  ),
  c(
    'transition',
    'promo',
    say('转场太磨叽，统一0.3秒', transitions(2, CROSS, 0.3), untouched(...words), clips(...trip)),
  ),
  c(
    'transition',
    'twoSongs',
    say(
      '城市跟海邊中間加一個模糊轉場',
      transitions(1),
      segment('海边', { transition: oneOf('cross_blur', 'blur_horizontal') }),
    ),
  ),
  c(
    'transition',
    'uploads',
    say('接成一条，段和段之间用往左滑的转场', clips(...trip), transitions(2, ['slide_left', 'smooth_left'])),
  ),
];
