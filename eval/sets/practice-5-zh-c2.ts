// Practice messages in Chinese: sound, words, transitions, looks, places, canvas.
import { either } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import {
  canvas,
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
import { above, below, between, more, near, oneOf } from '../rules.ts';

const write = writer('zh', 'p5zc2');

export const CONVERSATIONS: readonly Conversation[] = [
  write(
    'sound',
    'twoSongs',
    say(
      '配乐用节拍那首，音量三成五',
      segment('节拍', { at: 0, end: 26, volume: 0.35, role: 'bgm' }),
      gone('钢琴曲'),
      untouched('城市', '海边', '森林'),
    ),
    say(
      '听着太闹，还是换钢琴曲吧',
      segment('钢琴曲', { at: 0, end: 26, role: 'bgm' }),
      gone('节拍'),
      untouched('城市', '海边', '森林'),
    ),
  ),
  write(
    'sound',
    'lesson',
    say(
      '希望旁白一开口，背景音乐就自动压下去',
      segment('钢琴曲', { duck: true }),
      untouched('录屏', '摄像头', '旁白'),
      length(30),
    ),
  ),
  write(
    'sound',
    'lesson',
    say(
      '摄像头那路收的声音关掉；旁白有底噪，做一下降噪',
      segment('摄像头', { volume: 0 }),
      segment('旁白', { denoise: true, volume: 1 }),
      untouched('录屏', '钢琴曲'),
    ),
  ),
  write(
    'sound',
    'promo',
    say(
      'BGM 淡入2s，淡出3s',
      segment('音乐', { fadeIn: 2, fadeOut: 3, volume: 0.4 }),
      untouched('城市', '海边', '森林'),
      length(24),
    ),
  ),
  write(
    'sound',
    'trip',
    say(
      '三段的原声通通不要，换成我传的那首音乐',
      everyClip({ volume: 0 }),
      segment('音乐', { at: 0, end: 26, volume: above(0), role: 'bgm' }),
      clips('城市', '海边', '森林'),
      length(26),
    ),
  ),
  write(
    'sound',
    'promo',
    say(
      '音乐等到第8秒再进来',
      segment('音乐', { at: 8, end: 24, volume: 0.4 }),
      untouched('城市', '海边', '森林', "'夏日大促'"),
      length(24),
    ),
  ),

  write(
    'text',
    'trip',
    say(
      '片头打个标题“海边三日”',
      segment("'海边三日'", { at: 0, seconds: 3 }),
      textCount(1),
      untouched('城市', '海边', '森林'),
      length(26),
    ),
    say(
      '字放大一点，再换成黄色',
      segment("'海边三日'", { size: more, color: near('#FFE000'), at: 0, seconds: 3 }),
      textCount(1),
    ),
  ),
  write(
    'text',
    'short',
    say(
      '第二条字幕的内容改为『他一直在练』',
      segment("'他一直在练'", { text: '他一直在练', at: 5, end: 9 }),
      textCount(3),
      untouched("'看这个动作'", "'下次再见'", '滑板'),
    ),
  ),
  write(
    'text',
    'lesson',
    say(
      '10秒到15秒之间，画面上方显示一行字：点击这里',
      segment("'点击这里'", { text: '点击这里', at: 10, end: 15, y: below(0.4) }),
      textCount(1),
      untouched('录屏', '摄像头', '旁白', '钢琴曲'),
    ),
  ),
  write(
    'text',
    'promo',
    say(
      '"夏日大促"几个字换成"冬季清仓"，要红色的',
      segment("'冬季清仓'", { text: '冬季清仓', at: 0, end: 3, color: near('#FF0000') }),
      gone("'夏日大促'"),
      textCount(3),
      untouched("'低至五折'", "'欢迎光临'"),
    ),
  ),
  write(
    'text',
    'slides',
    say(
      '到最后一张照片时打出「谢谢观看」，用打字机效果出现',
      segment("'谢谢观看'", { at: between(16, 18), end: between(17, 20), animationIn: 'typewriter' }),
      textCount(1),
      untouched('厨房', '花园', '泳池', '小狗', '日落'),
      length(20),
    ),
  ),
  write(
    'text',
    'empty',
    say('放一个标题，写‘新年快乐’', segment("'新年快乐'", { text: '新年快乐', at: 0, seconds: 3 }), textCount(1)),
  ),

  write(
    'transition',
    'trip',
    say(
      '城市切到海边那里做个向左擦除',
      transitions(1, 'wipe_left'),
      segment('海边', { transition: 'wipe_left' }),
      clips('城市', '海边', '森林'),
      untouched('森林'),
    ),
  ),
  write(
    'transition',
    'promo',
    say(
      '转场一律改成闪白，时长半秒',
      transitions(2, ['fade_white', 'dip_to_white'], 0.5),
      clips('城市', '海边', '森林'),
      textCount(3),
    ),
  ),
  write(
    'transition',
    'trip',
    say(
      '整部片子最后两秒慢慢渐隐到黑',
      film({ fadeOut: 2 }),
      transitions(0),
      clips('城市', '海边', '森林'),
      length(26),
    ),
  ),

  write(
    'look',
    'trip',
    say(
      '全片弄成黑白的',
      either(everyClip({ preset: oneOf('mono', 'noir') }), everyClip({ saturation: below(-0.9) })),
      clips('城市', '海边', '森林'),
      length(26),
    ),
  ),
  write(
    'look',
    'promo',
    say(
      '森林套一个复古滤镜，顺便加点暗角',
      segment('森林', { preset: oneOf('vintage', 'sepia', 'faded'), vignette: above(0) }),
      untouched('城市', '海边', '音乐'),
    ),
  ),
  write(
    'look',
    'lesson',
    say(
      '摄像头里我身后挂了绿幕，把绿色抠掉',
      segment('摄像头', { key: near('#00D020', 100) }),
      untouched('录屏', '旁白', '钢琴曲'),
    ),
  ),

  write(
    'place',
    'lesson',
    say(
      '小窗宽度改成画面的五分之一，不透明度80%',
      segment('摄像头', { width: 0.2, opacity: 0.8 }),
      untouched('录屏', '旁白', '钢琴曲'),
    ),
  ),
  write(
    'place',
    'trip',
    say(
      '海边拍歪了，顺时针转90度',
      segment('海边', { rotation: oneOf(90, -270) }),
      untouched('城市', '森林'),
      length(26),
    ),
  ),
  write(
    'place',
    'slides',
    say(
      '日落這張改成鏡頭慢慢拉遠的效果',
      segment('日落', { motion: 'zoom_out', seconds: 4 }),
      untouched('厨房', '花园', '泳池', '小狗', '钢琴曲'),
    ),
  ),

  write(
    'canvas',
    'promo',
    say('我要发小红书的，比例调成3:4', canvas(1080, 1440), clips('城市', '海边', '森林'), textCount(3), length(24)),
  ),
  write(
    'canvas',
    'short',
    say(
      '竖版改成16比9横版，露出来的背景填白色',
      canvas(1920, 1080),
      film({ background: near('#FFFFFF', 20) }),
      clips('滑板'),
      textCount(3),
      length(15),
    ),
  ),
  write('canvas', 'single', say('拿这个视频做一条正方形的', canvas(1080, 1080), clips('城市'), length(12))),
];
