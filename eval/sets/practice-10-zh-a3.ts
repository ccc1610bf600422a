// Practice messages in Chinese: transitions, looks, places and long requests.
import { either, exports } from '../answers.ts';
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
import { above, below, between, less, more, near, not, oneOf } from '../rules.ts';

const on = writer('zh', 'p10c');
const CROSS = ['crossfade', 'crossfade_fast', 'crossfade_slow'];
const MONO = oneOf('mono', 'noir');
const ALL_MONO = either(everyClip({ preset: MONO }), everyClip({ saturation: below(-0.9) }));

export const CONVERSATIONS: readonly Conversation[] = [
  on('transition', 'trip', say('段跟段之间硬切太愣，加叠化', transitions(2, CROSS), clips('城市', '海边', '森林'))),
  on('transition', 'promo', say('叠化拖沓，缩到0.4秒', transitions(2, CROSS, 0.4), length(24, 0.6))),
  on(
    'transition',
    'trip',
    say(
      '海边切到森林那一下闪个白',
      segment('森林', { transition: oneOf('fade_white', 'dip_to_white') }),
      segment('海边', { transition: 'none' }),
      transitions(1),
    ),
  ),
  on(
    'transition',
    'slides',
    say(
      '只把小狗前面那个换成圆形展开，别的转场别碰',
      segment('小狗', { transition: 'circle_open' }),
      untouched('厨房', '花园', '泳池', '日落'),
    ),
  ),
  on(
    'transition',
    'promo',
    say(
      '城市接海边那里不叠了，直接切',
      segment('海边', { transition: 'none' }),
      segment('森林', { transition: 'crossfade' }),
      transitions(1),
    ),
  ),
  on(
    'transition',
    'trip',
    say('开场一秒从黑里亮出来，末了两秒沉到黑', film({ fadeIn: 1, fadeOut: 2 }), length(26), transitions(0)),
  ),
  on('transition', 'slides', say('換場拉長到一秒', transitions(4, CROSS, 1), clipCount(5), length(20))),
  on(
    'transition',
    'pieces',
    say('四段之间来个模糊过渡', transitions(3, ['cross_blur', 'blur_horizontal']), clipCount(4)),
    say(
      '第二个过渡拿掉',
      transitions(2, ['cross_blur', 'blur_horizontal']),
      segment('#3', { transition: 'none' }),
      clipCount(4),
    ),
  ),

  on(
    'look',
    'trip',
    say('森林那段乌漆嘛黑的，提亮些', segment('森林', { brightness: more }), untouched('城市', '海边')),
  ),
  on('look', 'trip', say('整片做旧，发黄老照片那味儿', everyClip({ preset: oneOf('sepia', 'vintage') }), length(26))),
  on(
    'look',
    'slides',
    say(
      '新人说照片冷冰冰的，颜色往暖里走',
      either(everyClip({ preset: 'warm' }), everyClip({ temperature: above(0) })),
      clipCount(5),
    ),
  ),
  on(
    'look',
    'promo',
    say(
      '唯独海边弄成黑白',
      either(segment('海边', { preset: MONO }), segment('海边', { saturation: below(-0.9) })),
      untouched('城市', '森林'),
    ),
  ),
  on(
    'look',
    'lesson',
    say('摄像头里我身后是绿幕，抠成透明', segment('摄像头', { key: near('#00D020', 110) }), untouched('录屏')),
  ),
  on(
    'look',
    'trip',
    say('全片上电影感调色', everyClip({ preset: oneOf('cinematic', 'teal_orange') })),
    say(
      '森林那段恢复原来的颜色',
      segment('森林', { preset: 'none', saturation: 0 }),
      segment('城市', { preset: not('none') }),
      segment('海边', { preset: not('none') }),
    ),
  ),

  on(
    'place',
    'lesson',
    say(
      '摄像头画面去左上角待着',
      segment('摄像头', { x: below(0.35), y: below(0.35), width: between(0.2, 0.3) }),
      untouched('录屏'),
    ),
  ),
  on('place', 'lesson', say('摄像头铺满整个屏幕', segment('摄像头', { x: 0.5, y: 0.5, width: 1, height: 1 }))),
  on(
    'place',
    'trip',
    say(
      '海边改成画中画，小小一块贴在城市右上角',
      clips('城市', '森林'),
      segment('海边', { role: 'overlay', at: between(0, 5), x: above(0.6), y: below(0.4), width: below(0.6) }),
      length(16),
    ),
  ),
  on(
    'place',
    'trip',
    say('城市手机拿倒了，转180度', segment('城市', { rotation: oneOf(180, -180) }), untouched('海边', '森林')),
  ),
  on('place', 'slides', say('照片两边糊的那圈不要，铺满画面', everyClip({ fit: 'cover' }), clipCount(5))),
  on('place', 'slides', say('厨房改成慢慢拉远', segment('厨房', { motion: 'zoom_out' }), untouched('花园', '日落'))),
  on(
    'place',
    'lesson',
    say('右下角小視窗移到左下', segment('摄像头', { x: below(0.35), y: above(0.6), width: between(0.2, 0.3) })),
  ),

  on(
    'compound',
    'trip',
    say(
      '森林提到最前，城市剪成6秒，海边静音，再垫上音乐、音量三成，头三秒写「滨江新盘」',
      clips('森林', '城市', '海边'),
      segment('城市', { seconds: 6 }),
      segment('海边', { volume: 0 }),
      segment('音乐', { role: 'bgm', volume: 0.3, end: 22 }),
      segment("'滨江新盘'", { at: 0, seconds: 3 }),
      length(22),
    ),
  ),
  on(
    'compound',
    'photos',
    say(
      '六张照片每张3秒，中间叠化，钢琴曲做底，一上来打“我们结婚啦”，最后出“谢谢大家”，弄完导出',
      clipCount(6),
      everyClip({ seconds: 3 }),
      transitions(5, CROSS),
      segment('钢琴曲', { role: 'bgm', end: 18 }),
      segment("'我们结婚啦'", { at: 0 }),
      segment("'谢谢大家'", { end: 18 }),
      length(18),
      exports('mp4'),
    ),
  ),
  on(
    'compound',
    'short',
    say(
      '节拍去掉，字幕全改黄，开头剪2秒，换成横屏，然后给我mp4',
      noneOf('bgm'),
      segment('滑板', { from: 4, to: 17 }),
      segment("'他从不放弃'", { color: near('#FFE000'), at: 3 }),
      segment("'下次再见'", { color: near('#FFE000'), at: 9 }),
      canvas(1920, 1080),
      length(13),
      exports('mp4'),
    ),
  ),
  on(
    'compound',
    'promo',
    say(
      '“夏日大促”改成“秋季上新”；低至五折删了；音乐降到两成；海边和森林对调；尾巴2秒淡出到黑',
      segment("'秋季上新'", { at: 0, end: 3 }),
      gone("'低至五折'"),
      textCount(2),
      segment('音乐', { volume: 0.2 }),
      clips('城市', '森林', '海边'),
      film({ fadeOut: 2 }),
      length(24, 1.1),
    ),
  ),
  on(
    'compound',
    'lesson',
    say(
      '整片前4秒切掉，摄像头移到左下角，旁白大一些，钢琴压到一成，再加个标题‘洗手七步法’',
      segment('录屏', { at: 0, from: 4 }),
      segment('摄像头', { x: below(0.35), y: above(0.6) }),
      segment('旁白', { volume: more }),
      segment('钢琴曲', { volume: 0.1 }),
      segment("'洗手七步法'", { at: 0 }),
      length(26),
    ),
  ),
  on(
    'compound',
    'uploads',
    say(
      '城市、森林、海边照这个次序连，各取5秒，叠化衔接，竖屏9:16，音乐垫上',
      clips('城市', '森林', '海边'),
      everyClip({ seconds: between(4, 5.1) }),
      transitions(2, CROSS),
      canvas(1080, 1920),
      segment('音乐', { role: 'bgm' }),
      length(15, 2.1),
    ),
  ),
  on(
    'compound',
    'talk',
    say(
      '1:00到2:00掐了，整条去噪，响度拉到-16，片头写‘第十二期’，完事导个mp3',
      clipCount(2),
      everyClip({ denoise: true }),
      film({ loudness: -16 }),
      segment("'第十二期'", { at: 0 }),
      length(540),
      exports('mp3'),
    ),
  ),
  on(
    'compound',
    'pieces',
    say(
      '第一段删了，最后一段慢放到0.5倍，垫上音乐，片头打「客场对南山」，出片',
      clipCount(3),
      segment('#1', { from: 0, to: 5 }),
      segment('#3', { speed: 0.5, seconds: 10 }),
      segment('音乐', { role: 'bgm', end: 20 }),
      segment("'客场对南山'", { at: 0 }),
      length(20),
      exports('mp4'),
    ),
  ),
  on(
    'compound',
    'trip',
    say(
      '城市2倍速，森林倒放，海边调暗，底下加行字‘别眨眼’，音乐垫上',
      segment('城市', { speed: 2, seconds: 5 }),
      segment('森林', { reversed: true }),
      segment('海边', { brightness: less }),
      segment("'别眨眼'", { y: above(0.6) }),
      segment('音乐', { role: 'bgm', end: 21 }),
      length(21),
    ),
    say(
      '倒放那个撤了，其他都留着',
      segment('森林', { reversed: false }),
      segment('城市', { speed: 2 }),
      segment('海边', { brightness: below(0) }),
      segment("'别眨眼'", { y: above(0.6) }),
      segment('音乐', { end: 21 }),
    ),
  ),
  on(
    'compound',
    'slides',
    say(
      '刪掉小狗，泳池改六秒，全部黑白，音樂大聲一點，匯出720p',
      clips('厨房', '花园', '泳池', '日落'),
      segment('泳池', { seconds: 6 }),
      ALL_MONO,
      segment('钢琴曲', { volume: more, end: 18 }),
      length(18),
      exports('mp4', { shortSide: 720 }),
    ),
  ),
];
