// Chinese: sound, words, transitions, looks, places, canvas.
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
import { above, below, between, more, near, not, oneOf } from '../rules.ts';

const on = writer('zh', 'p12z-a2');
const CROSS = ['crossfade', 'crossfade_fast', 'crossfade_slow'];
const YELLOW = near('#FFE000', 100);
const RED = near('#F02020', 80);

export const CONVERSATIONS: readonly Conversation[] = [
  on(
    'sound',
    'trip',
    say(
      '给它配上背景音乐，音量开到20%',
      segment('音乐', { role: 'bgm', volume: 0.2, at: 0, end: 26 }),
      untouched('城市', '海边', '森林'),
    ),
  ),
  on(
    'sound',
    'promo',
    say('音乐先静音，镜头里的声音保留', segment('音乐', { volume: 0 }), untouched('城市', '海边', '森林'), length(24)),
  ),
  on(
    'sound',
    'lesson',
    say(
      '摄像头的声音关掉，我用旁白',
      segment('摄像头', { volume: 0, width: 0.25 }),
      untouched('旁白', '录屏', '钢琴曲'),
    ),
    say('录屏的也关', segment('录屏', { volume: 0 }), untouched('旁白', '钢琴曲'), length(30)),
  ),
  on(
    'sound',
    'short',
    say('节拍开头要2秒淡入', segment('节拍', { fadeIn: 2, volume: 0.5, end: 15 }), untouched('滑板')),
    say('最后两秒让音乐慢慢淡出', segment('节拍', { fadeOut: 2, end: 15 }), untouched('滑板')),
  ),
  on(
    'sound',
    'trip',
    say('海边风噪好大，降个噪', segment('海边', { denoise: true }), untouched('城市', '森林'), length(26)),
    say('三段的原声通通去掉', everyClip({ volume: 0 }), clips('城市', '海边', '森林'), length(26)),
  ),
  on(
    'sound',
    'promo',
    say('背景音乐调到八成', segment('音乐', { volume: 0.8 }), untouched('城市', '海边', '森林')),
    say('把配乐拿掉', noneOf('bgm'), untouched('城市', '海边', '森林'), textCount(3), length(24)),
  ),
  on(
    'sound',
    'lesson',
    say('旁白提到150%', segment('旁白', { volume: 1.5 }), untouched('录屏', '摄像头', '钢琴曲')),
    say('旁白一开口，背景音乐就自动压低', segment('钢琴曲', { duck: true }), untouched('旁白', '录屏', '摄像头')),
  ),
  on('sound', 'trip', say('音乐.mp3 从第10秒才进来', segment('音乐', { role: 'bgm', at: 10, end: 26 }), length(26))),
  on('sound', 'talk', say('整体响度做到 -16 LUFS', film({ loudness: -16 }), length(600))),
  on(
    'text',
    'trip',
    say('开头打上“周末去哪儿”', segment("'周末去哪儿'", { at: 0, end: between(1, 10) }), textCount(1), length(26)),
    say('字换成黄色', segment("'周末去哪儿'", { color: YELLOW, at: 0 }), textCount(1)),
    say('挪到右下角', segment("'周末去哪儿'", { x: above(0.5), y: above(0.5), color: YELLOW }), textCount(1)),
    say('只显示两秒就行', segment("'周末去哪儿'", { at: 0, seconds: 2 }), textCount(1), length(26)),
  ),
  on(
    'text',
    'promo',
    say(
      '“夏日大促”改成“秋季上新”',
      segment("'秋季上新'", { text: '秋季上新', at: 0, end: 3 }),
      gone("'夏日大促'"),
      textCount(3),
      untouched("'低至五折'", "'欢迎光临'"),
    ),
    say(
      '所有文字都换成红色',
      segment("'秋季上新'", { color: RED }),
      segment("'低至五折'", { color: RED }),
      segment("'欢迎光临'", { color: RED }),
      textCount(3),
    ),
    say('中间那行字不要了', gone("'低至五折'"), textCount(2), untouched("'秋季上新'", "'欢迎光临'"), length(24)),
  ),
  on(
    'text',
    'short',
    say(
      '第二句字幕改为「他又站起来了」',
      segment("'他又站起来了'", { text: '他又站起来了', at: 5, end: 9, role: 'subtitle' }),
      textCount(3),
      untouched("'看这个动作'", "'下次再见'"),
    ),
  ),
  on(
    'text',
    'short',
    say(
      '字幕垫个黑底，不然看不清',
      segment("'看这个动作'", { background: not<string | null>(null) }),
      segment("'他从不放弃'", { background: not<string | null>(null) }),
      segment("'下次再见'", { background: not<string | null>(null) }),
      textCount(3),
    ),
  ),
  on(
    'text',
    'promo',
    say(
      '“欢迎光临”用打字机效果出来',
      segment("'欢迎光临'", { animationIn: 'typewriter' }),
      untouched("'夏日大促'", "'低至五折'"),
    ),
  ),
  on(
    'text',
    'trip',
    say('12秒到15秒之间显示『海风徐徐』这几个字', segment("'海风徐徐'", { at: 12, end: 15 }), textCount(1), length(26)),
  ),
  on(
    'text',
    'lesson',
    say('最后三秒打出"谢谢观看"', segment("'谢谢观看'", { at: 27, end: 30 }), textCount(1), length(30)),
  ),
  on(
    'text',
    'promo',
    say(
      '“低至五折”再多停留两秒',
      segment("'低至五折'", { seconds: 6 }),
      untouched("'夏日大促'", "'欢迎光临'"),
      length(24),
    ),
  ),
  on(
    'text',
    'trip',
    say(
      '给每段加个说明，第一段“进城”，第二段“看海”，第三段“进山”',
      segment("'进城'", { at: between(0, 2) }),
      segment("'看海'", { at: between(10, 12) }),
      segment("'进山'", { at: between(20, 22) }),
      textCount(3),
    ),
  ),
  on('text', 'short', say('字幕都不要了，画面干净点', noneOf('subtitle'), untouched('滑板', '节拍'), length(15))),
  on('transition', 'trip', say('两个接口都上叠化，各0.8秒', transitions(2, CROSS, 0.8), clips('城市', '海边', '森林'))),
  on(
    'transition',
    'promo',
    say(
      '城市到海边这里换成闪白',
      segment('海边', { transition: oneOf('fade_white', 'dip_to_white') }),
      untouched('森林'),
      transitions(2),
    ),
    say('转场全拿掉，硬切', transitions(0), clips('城市', '海边', '森林'), length(24)),
  ),
  on(
    'transition',
    'slides',
    say('转场太赶了，每个都拉到一秒', transitions(4, CROSS, 1), clips('厨房', '花园', '泳池', '小狗', '日落')),
  ),
  on(
    'transition',
    'pieces',
    say('第二段跟第三段之间加个故障转场', transitions(1, 'glitch'), segment('#3', { transition: 'glitch' })),
    say(
      '其余几个切口用黑场过渡',
      transitions(3),
      segment('#3', { transition: 'glitch' }),
      segment('#2', { transition: oneOf('fade_black', 'dip_to_black') }),
      segment('#4', { transition: oneOf('fade_black', 'dip_to_black') }),
    ),
  ),
  on(
    'look',
    'trip',
    say(
      '城市调成黑白的',
      either(segment('城市', { preset: oneOf('mono', 'noir') }), segment('城市', { saturation: -1 })),
      untouched('海边', '森林'),
    ),
    say('海边四周压点暗角', segment('海边', { vignette: more }), untouched('城市', '森林')),
  ),
  on(
    'look',
    'trip',
    say('整片来点电影感', everyClip({ preset: oneOf('cinematic', 'teal_orange') }), length(26)),
    say('滤镜还是都去掉', everyClip({ preset: 'none' }), length(26)),
  ),
  on(
    'look',
    'slides',
    say(
      '日落那张色调弄暖一些',
      either(segment('日落', { temperature: more }), segment('日落', { preset: 'warm' })),
      untouched('厨房', '花园', '泳池', '小狗'),
    ),
  ),
  on(
    'look',
    'short',
    say('画面提亮点，对比度也拉高', segment('滑板', { brightness: more, contrast: more }), length(15)),
  ),
  on(
    'look',
    'promo',
    say(
      '海边要复古风',
      segment('海边', { preset: oneOf('vintage', 'sepia', 'faded'), transition: 'crossfade' }),
      untouched('城市', '森林'),
    ),
  ),
  on(
    'look',
    'lesson',
    say(
      '摄像头是绿幕前拍的，把绿色抠掉',
      segment('摄像头', { key: near('#10D830', 120), width: 0.25 }),
      untouched('录屏', '旁白'),
    ),
  ),
  on(
    'place',
    'lesson',
    say(
      '摄像头挪到左上角',
      segment('摄像头', { x: below(0.5), y: below(0.5), width: 0.25, height: 0.25 }),
      untouched('录屏'),
    ),
    say('宽度占画面的四成', segment('摄像头', { width: 0.4, x: below(0.5), y: below(0.5) }), untouched('录屏')),
    say('再做成半透明', segment('摄像头', { opacity: between(0.2, 0.8), width: 0.4 }), untouched('录屏')),
  ),
  on(
    'place',
    'trip',
    say('城市拍歪了，顺时针转90度', segment('城市', { rotation: oneOf(90, -270) }), untouched('海边', '森林')),
    say('海边那段镜头缓缓推近', segment('海边', { motion: 'zoom_in' }), untouched('城市', '森林'), length(26)),
  ),
  on(
    'place',
    'slides',
    say(
      '蛋糕.jpg 当小贴图叠在左下角，从头到尾都在',
      segment('蛋糕', { role: 'overlay', at: 0, end: 20, x: below(0.5), y: above(0.5), width: below(0.7) }),
      clips('厨房', '花园', '泳池', '小狗', '日落'),
      length(20),
    ),
  ),
  on(
    'canvas',
    'trip',
    say('改成竖屏，要发抖音', canvas(1080, 1920), clips('城市', '海边', '森林'), length(26)),
    say('别留模糊边，铺满画面', everyClip({ fit: 'cover' }), canvas(1080, 1920)),
  ),
  on(
    'canvas',
    'promo',
    say('做成正方形', canvas(1080, 1080), textCount(3), length(24)),
    say('片头从黑场淡入一秒，片尾两秒淡出到黑', film({ fadeIn: 1, fadeOut: 2 }), length(24)),
  ),
  on('canvas', 'short', say('换成16比9横版', canvas(1920, 1080), length(15))),
  on('canvas', 'slides', say('背景色改成白色', film({ background: near('#FFFFFF', 12) }), length(20))),
  on('canvas', 'trip', say('帧率改60', canvas(1920, 1080, 60), length(26))),
  on(
    'canvas',
    'empty',
    say('先把画布设成4:5', canvas(1080, 1350)),
    say('项目名叫“三亚之行”', film({ title: '三亚之行' }), canvas(1080, 1350)),
  ),
];
