// Chinese: sound, words, transitions, looks, places and shapes.
import { either } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import {
  canvas,
  clipCount,
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
import { above, below, between, more, near, oneOf } from '../rules.ts';

const c = writer('zh', 'p1zc');
const CROSS = ['crossfade', 'crossfade_fast', 'crossfade_slow'];
const WHITE = ['fade_white', 'dip_to_white'];
const YELLOW = near('#FFD700');
const trip = ['城市', '海边', '森林'];
const promo = ['夏日大促', '低至五折', '欢迎光临'].map((words) => `'${words}'`);
const cues = ['看这个动作', '他从不放弃', '下次再见'].map((words) => `'${words}'`);

export const CONVERSATIONS: readonly Conversation[] = [
  c(
    'sound',
    'trip',
    say(
      '配上那首 音乐.mp3，音量两成就够',
      segment('音乐', { volume: 0.2, at: 0, end: 26, role: 'bgm' }),
      untouched(...trip),
    ),
  ),
  c('sound', 'trip', say('视频自带的声音全给关了', everyClip({ volume: 0 }), clips(...trip), length(26))),
  c(
    'sound',
    'lesson',
    say('我讲解的时候音乐要自动压下去', segment('钢琴曲', { duck: true }), untouched('旁白', '录屏', '摄像头')),
    say('旁白有底噪，处理一下', segment('旁白', { denoise: true, volume: 1 }), untouched('录屏', '摄像头')),
    say('录屏的原声不要', segment('录屏', { volume: 0 }), untouched('旁白', '摄像头'), length(30)),
  ),
  c(
    'sound',
    'slides',
    say('音乐进来得太突然，开头给它3秒渐强', segment('钢琴曲', { fadeIn: 3, volume: 0.3 }), clipCount(5), length(20)),
  ),
  c(
    'sound',
    'twoSongs',
    say(
      'BGM用节拍.wav，钢琴那首不要',
      segment('节拍', { at: 0, end: 26, role: 'bgm' }),
      gone('钢琴曲'),
      untouched(...trip),
    ),
    say('让它从第10秒才进', segment('节拍', { at: 10, end: 26 }), untouched(...trip)),
  ),
  c('sound', 'short', say('伴奏拿掉，现场原声要保留', noneOf('bgm'), untouched('滑板'), textCount(3))),
  c('sound', 'promo', say('BGM 的 fade out 拉到 4s', segment('音乐', { fadeOut: 4, volume: 0.4 }), untouched(...trip))),
  c('sound', 'talk', say('人声偏小，采访开到百分之一百五', segment('采访', { volume: 1.5, seconds: 600 }))),
  c('sound', 'trip', say('成片响度按 -14 LUFS 走', film({ loudness: -14 }), length(26), untouched(...trip))),
  c(
    'sound',
    'pieces',
    say(
      '給航拍鋪上音樂，從頭到尾，收尾淡出兩秒',
      segment('音乐', { at: 0, end: 20, fadeOut: 2, role: 'bgm' }),
      clipCount(4),
    ),
  ),
  c(
    'text',
    'trip',
    say('片头打上“我的暑假”四个字', segment("'我的暑假'", { at: 0, end: 3 }), textCount(1), untouched(...trip)),
  ),
  c(
    'text',
    'promo',
    say(
      '‘低至五折’改成‘全场三折起’',
      segment("'全场三折起'", { at: 10, end: 14 }),
      gone("'低至五折'"),
      textCount(3),
      untouched("'夏日大促'", "'欢迎光临'"),
    ),
    say('颜色弄成黄的', segment("'全场三折起'", { color: YELLOW }), untouched("'夏日大促'", "'欢迎光临'")),
    say(
      '三行字全都往画面底部放',
      segment("'夏日大促'", { y: above(0.65) }),
      segment("'全场三折起'", { y: above(0.65), color: YELLOW }),
      segment("'欢迎光临'", { y: above(0.65) }),
    ),
  ),
  c(
    'text',
    'short',
    say(
      '第二句字幕的内容换成：他真的没放弃过',
      segment("'他真的没放弃过'", { at: 5, end: 9 }),
      gone("'他从不放弃'"),
      textCount(3),
    ),
  ),
  c('text', 'short', say('字幕全部去掉', textCount(0), untouched('滑板', '节拍'), length(15))),
  c(
    'text',
    'slides',
    say('5秒到8秒这一段写上：周末花园', segment("'周末花园'", { at: 5, end: 8 }), textCount(1), length(20)),
  ),
  c(
    'text',
    'lesson',
    say(
      '右上角给我挂个水印「@小鹿老师」，从头挂到尾',
      segment("'@小鹿老师'", { at: 0, end: 30, x: above(0.55), y: below(0.4) }),
      untouched('录屏', '摄像头', '旁白'),
    ),
  ),
  c(
    'text',
    'promo',
    say(
      '夏日大促这几个字放大，加粗，用打字机效果冒出来',
      segment("'夏日大促'", { size: more, weight: between(700, 900), animationIn: 'typewriter' }),
      untouched("'低至五折'", "'欢迎光临'"),
    ),
    say(
      '再给它垫个黑底',
      segment("'夏日大促'", { background: near('#000000'), size: between(0.081, 0.5) }),
      textCount(3),
    ),
  ),
  c(
    'text',
    'trip',
    say(
      '海边一出来，屏幕正中来一行 HELLO SEA，挂5秒',
      segment("'HELLO SEA'", { at: 10, end: 15, x: between(0.45, 0.55), y: between(0.4, 0.6) }),
      textCount(1),
      untouched(...trip),
    ),
  ),
  c(
    'text',
    'empty',
    say(
      '做张字卡，就写“谢谢观看”，4秒',
      segment("'谢谢观看'", { at: 0, seconds: 4 }),
      textCount(1),
      canvas(1920, 1080),
    ),
  ),
  c('transition', 'trip', say('每个接缝都来个闪白', transitions(2, WHITE), clips(...trip))),
  c(
    'transition',
    'trip',
    say('城市到海边之间叠化一秒', transitions(1, CROSS, 1), segment('海边', { transitionSeconds: 1 })),
    say('后面那个切口也照做', transitions(2, CROSS, 1), clips(...trip)),
    say('感觉慢了，都缩到0.6秒', transitions(2, CROSS, 0.6), clips(...trip)),
  ),
  c('transition', 'promo', say('转场都撤了，我要硬切', transitions(0), clips(...trip), untouched(...promo))),
  c('transition', 'slides', say('转场统一换成向左擦除', transitions(4, 'wipe_left'), clipCount(5), length(20))),
  c(
    'transition',
    'pieces',
    say('二三段之间给个故障风的转场', transitions(1, 'glitch'), segment('#3', { transition: 'glitch' }), clipCount(4)),
  ),
  c(
    'transition',
    'uploads',
    say('三条接起来 中间用甩镜头过渡', clips(...trip), transitions(2, ['whip_left', 'whip_right'])),
  ),
  c(
    'look',
    'trip',
    say(
      '海边那段弄成黑白',
      either(segment('海边', { preset: oneOf('mono', 'noir') }), segment('海边', { saturation: -1 })),
      untouched('城市', '森林'),
    ),
  ),
  c(
    'look',
    'promo',
    say('整体上一个电影感的滤镜', everyClip({ preset: oneOf('cinematic', 'teal_orange') }), length(24)),
    say('城市那条别加，恢复原来的颜色', segment('城市', { preset: 'none' }), untouched('海边', '森林')),
    say('森林再压一圈暗角', segment('森林', { vignette: more }), untouched('城市', '海边')),
  ),
  c('look', 'slides', say('日落.webp 的饱和度 +30%', segment('日落', { saturation: 0.3 }), untouched('厨房', '小狗'))),
  c(
    'look',
    'lesson',
    say('我的摄像头画面糊掉一点，别看清脸', segment('摄像头', { blur: above(0) }), untouched('录屏', '旁白')),
  ),
  c('look', 'pieces', say('第1段黑乎乎的 提亮', segment('#1', { brightness: more }), untouched('#2', '#3', '#4'))),
  c('look', 'short', say('加点胶片颗粒', segment('滑板', { grain: above(0), speed: 1 }), untouched('节拍', ...cues))),
  c(
    'place',
    'lesson',
    say(
      '摄像头那个小窗挪左上角去',
      segment('摄像头', { x: below(0.4), y: below(0.4), width: 0.25 }),
      untouched('录屏'),
    ),
    say('宽度放到画面的四成', segment('摄像头', { width: 0.4, x: below(0.5), y: below(0.5) })),
    say('不透明度降到70%', segment('摄像头', { opacity: 0.7, width: 0.4 }), untouched('录屏', '钢琴曲')),
  ),
  c(
    'place',
    'trip',
    say('城市是躺着拍的，顺时针转90度', segment('城市', { rotation: oneOf(90, -270) }), untouched('海边', '森林')),
  ),
  c(
    'place',
    'trip',
    say('海边的画面四周裁掉点，只保留中间', segment('海边', { cropped: true }), untouched('城市', '森林'), length(26)),
  ),
  c(
    'place',
    'twoSongs',
    say(
      '把森林从主线拿出来做画中画，从头开始，叠在城市的右下角',
      segment('森林', { role: 'overlay', at: 0, x: above(0.55), y: above(0.55), width: below(0.6) }),
      clips('城市', '海边'),
      length(20),
    ),
  ),
  c(
    'place',
    'slides',
    say(
      '小狗那张别推近了，改成向右平移',
      segment('小狗', { motion: 'pan_right' }),
      untouched('厨房', '花园', '泳池', '日落'),
    ),
  ),
  c('canvas', 'trip', say('改竖屏，我要发抖音', canvas(1080, 1920), clips(...trip), length(26))),
  c(
    'canvas',
    'short',
    say('尺寸换成正方形', canvas(1080, 1080), textCount(3), length(15)),
    say('底色用纯白', film({ background: '#FFFFFF' }), canvas(1080, 1080)),
  ),
  c('canvas', 'lesson', say('帧率提到60帧', canvas(1920, 1080, 60), length(30))),
  c('canvas', 'promo', say('横屏这版改成小红书用的3:4', canvas(1080, 1440), clips(...trip), textCount(3))),
  c('canvas', 'photos', say('先不放图，画布定成4:3', canvas(1440, 1080), noneOf('main'))),
];
