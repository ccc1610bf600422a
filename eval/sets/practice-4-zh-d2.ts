// Chinese practice: sound, texts, transitions, looks, places, the canvas.
import { either } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import {
  canvas,
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
import { above, asBefore, below, between, more, near, oneOf, times } from '../rules.ts';

const talk = writer('zh', 'p4zd2');

export const CONVERSATIONS: readonly Conversation[] = [
  // Sound
  talk(
    'sound',
    'promo',
    say('配乐音量设成20%', segment('音乐', { volume: 0.2 }), untouched('城市', '海边', '森林')),
    say('开头给它加两秒淡入', segment('音乐', { fadeIn: 2, volume: 0.2 }), untouched('城市', '海边', '森林')),
  ),
  talk(
    'sound',
    'trip',
    say('海边风声太吵，原声关掉', segment('海边', { volume: 0 }), untouched('城市', '森林'), length(26)),
  ),
  talk(
    'sound',
    'trip',
    say(
      '三段视频的原声全部静音，铺上背景音乐',
      everyClip({ volume: 0 }),
      segment('音乐', { role: 'bgm', at: 0, end: 26, volume: above(0) }),
      length(26),
    ),
  ),
  talk(
    'sound',
    'lesson',
    say('旁白说话的时候背景音乐自动压低', segment('钢琴曲', { duck: true }), untouched('录屏', '旁白', '摄像头')),
  ),
  talk(
    'sound',
    'lesson',
    say(
      '录屏自带的声音关掉，旁白声音放大一些',
      segment('录屏', { volume: 0 }),
      segment('旁白', { volume: more }),
      untouched('钢琴曲', '摄像头'),
    ),
  ),
  talk(
    'sound',
    'short',
    say('节拍的声音减半', segment('节拍', { volume: times(0.5) }), untouched('滑板')),
    say('滑板那段杂音很重，做个降噪', segment('滑板', { denoise: true }), untouched('节拍')),
  ),
  talk(
    'sound',
    'twoSongs',
    say(
      '背景音乐用节拍.wav，音量三成',
      segment('节拍', { role: 'bgm', volume: 0.3, at: 0, end: 26 }),
      gone('钢琴曲'),
      clips('城市', '海边', '森林'),
    ),
  ),
  talk(
    'sound',
    'twoSongs',
    say(
      '配乐分两段：前10秒用钢琴曲，10秒以后换成节拍',
      segment('钢琴曲', { at: 0, end: 10 }),
      segment('节拍', { at: 10, end: 26 }),
      untouched('城市', '海边', '森林'),
      length(26),
    ),
  ),
  talk(
    'sound',
    'slides',
    say('背景音乐在最后3秒慢慢淡出', segment('钢琴曲', { fadeOut: 3, volume: asBefore }), length(20)),
    say('算了，音乐整个去掉', noneOf('bgm'), length(20)),
  ),

  // Texts
  talk(
    'text',
    'trip',
    say(
      '开头加个标题“三天两夜海岛行”',
      segment("'三天两夜海岛行'", { text: '三天两夜海岛行', at: 0, end: below(8) }),
      textCount(1),
      untouched('城市', '海边', '森林'),
    ),
    say('停留5秒', segment("'三天两夜海岛行'", { at: 0, end: 5 }), textCount(1), length(26)),
  ),
  talk(
    'text',
    'promo',
    say(
      '“夏日大促”四个字改成“开学大促”',
      segment("'开学大促'", { text: '开学大促', at: 0, end: 3 }),
      gone("'夏日大促'"),
      textCount(3),
      untouched("'低至五折'", "'欢迎光临'"),
    ),
  ),
  talk(
    'text',
    'promo',
    say(
      '低至五折这行字放大一些，换成红色',
      segment("'低至五折'", { size: more, color: near('#FF0000') }),
      untouched("'夏日大促'", "'欢迎光临'"),
    ),
  ),
  talk(
    'text',
    'short',
    say(
      '第二条字幕改成「他还在坚持」',
      segment("'他还在坚持'", { text: '他还在坚持', role: 'subtitle', at: 5, end: 9 }),
      textCount(3),
      untouched("'看这个动作'", "'下次再见'"),
    ),
  ),
  talk(
    'text',
    'talk',
    say(
      '第5秒到第12秒，在画面下方打上人名“王敏｜志愿者”',
      segment("'王敏｜志愿者'", { at: 5, end: 12, y: above(0.6) }),
      textCount(1),
      length(600),
    ),
  ),
  talk(
    'text',
    'lesson',
    say(
      '左上角从头到尾显示“第三组”',
      segment("'第三组'", { at: 0, end: 30, x: below(0.45), y: below(0.35) }),
      textCount(1),
      length(30),
    ),
  ),
  talk(
    'text',
    'promo',
    say(
      '三行文字统一成白底黑字',
      segment("'夏日大促'", { color: near('#000000'), background: near('#FFFFFF') }),
      segment("'低至五折'", { color: near('#000000'), background: near('#FFFFFF') }),
      segment("'欢迎光临'", { color: near('#000000'), background: near('#FFFFFF') }),
      textCount(3),
    ),
    say('结尾那句欢迎光临不要了', gone("'欢迎光临'"), textCount(2), length(24)),
  ),
  talk(
    'text',
    'promo',
    say(
      '给夏日大促加打字机效果',
      segment("'夏日大促'", { animationIn: 'typewriter', text: '夏日大促' }),
      untouched("'低至五折'", "'欢迎光临'"),
    ),
  ),
  talk(
    'text',
    'single',
    say(
      '把视频放上去，最后3秒显示“未完待续”',
      clips('城市'),
      length(12),
      segment("'未完待续'", { at: 9, end: 12 }),
      textCount(1),
    ),
  ),

  // Transitions
  talk(
    'transition',
    'trip',
    say('每个接缝加1秒的闪白转场', transitions(2, ['fade_white', 'dip_to_white'], 1), clips('城市', '海边', '森林')),
  ),
  talk('transition', 'promo', say('转场全部去掉，直接硬切', transitions(0), clips('城市', '海边', '森林'), length(24))),
  talk(
    'transition',
    'slides',
    say('照片之间的转场时长改成1秒', transitions(4, 'crossfade', 1), clips('厨房', '花园', '泳池', '小狗', '日落')),
  ),
  talk(
    'transition',
    'trip',
    say(
      '只在海边和森林中间加叠化，城市那边保持硬切',
      transitions(1, 'crossfade'),
      segment('森林', { transition: 'crossfade' }),
      clips('城市', '海边', '森林'),
    ),
  ),

  // Looks
  talk(
    'look',
    'trip',
    say(
      '整片调成黑白的',
      either(everyClip({ preset: oneOf('mono', 'noir') }), everyClip({ saturation: -1 })),
      length(26),
    ),
    say('再加点暗角', everyClip({ vignette: more }), length(26)),
  ),
  talk(
    'look',
    'promo',
    say('海边拍得有点暗，提亮一点', segment('海边', { brightness: more }), untouched('城市', '森林', '音乐')),
  ),
  talk(
    'look',
    'slides',
    say(
      '几张照片都调成暖色调，看着温馨些',
      either(everyClip({ preset: 'warm' }), everyClip({ temperature: more })),
      length(20),
    ),
  ),
  talk('look', 'pieces', say('航拍画面发虚，全部锐化一下', everyClip({ sharpen: more }), length(20))),

  // Places
  talk(
    'place',
    'lesson',
    say(
      '摄像头挪到左下角',
      segment('摄像头', { x: below(0.35), y: above(0.65), width: asBefore, height: asBefore }),
      untouched('录屏', '旁白', '钢琴曲'),
    ),
    say(
      '再把它缩到现在的一半大',
      segment('摄像头', { width: between(0.1, 0.19), height: between(0.1, 0.19) }),
      untouched('录屏', '旁白', '钢琴曲'),
    ),
  ),
  talk(
    'place',
    'trip',
    say(
      '森林做成画中画，放在海边画面的右下角，和海边同时开始',
      clips('城市', '海边'),
      segment('森林', { role: 'overlay', at: 10, x: above(0.55), y: above(0.55), width: below(0.6) }),
      length(20),
    ),
  ),
  talk(
    'place',
    'trip',
    say(
      '城市的画面顺时针转90度',
      segment('城市', { rotation: oneOf(90, -270) }),
      untouched('海边', '森林'),
      length(26),
    ),
  ),

  // The canvas
  talk(
    'canvas',
    'trip',
    say('改成9:16竖屏', canvas(1080, 1920), clips('城市', '海边', '森林'), length(26)),
    say('还是横过来，16:9', canvas(1920, 1080), length(26)),
  ),
  talk('canvas', 'promo', say('宣传片要1:1的方形版本', canvas(1080, 1080), length(24), untouched('音乐'))),
  talk('canvas', 'empty', say('先把画布设成竖屏，9比16', canvas(1080, 1920))),
  talk(
    'canvas',
    'slides',
    say('底色换成白色', film({ background: near('#FFFFFF') }), clips('厨房', '花园', '泳池', '小狗', '日落')),
  ),
  talk('canvas', 'short', say('帧率提到60帧', canvas(1080, 1920, 60), length(15))),
  talk(
    'transition',
    'promo',
    say(
      '片头从黑场淡入1秒，片尾2秒淡出到黑',
      film({ fadeIn: 1, fadeOut: 2 }),
      length(24),
      clips('城市', '海边', '森林'),
    ),
  ),
];
