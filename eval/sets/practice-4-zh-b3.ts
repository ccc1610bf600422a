// Messages of people who edit for their work, in Chinese: words, transitions, looks, places and canvases.
import { either, exports } from '../answers.ts';
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
import { above, below, more, near, oneOf } from '../rules.ts';

const talk = writer('zh', 'p4zb3');

const TEXT = [
  talk(
    'text',
    'trip',
    say('片头加个标题“春日上新”', textCount(1), segment("'春日上新'", { at: 0, end: 3 }), length(26)),
    say('标题用打字机效果出来', segment("'春日上新'", { animationIn: 'typewriter' }), textCount(1)),
  ),
  talk(
    'text',
    'promo',
    say(
      '「低至五折」改成「全场三折起」',
      segment("'全场三折起'", { at: 10, end: 14 }),
      gone("'低至五折'"),
      textCount(3),
      untouched("'夏日大促'", "'欢迎光临'"),
    ),
    say(
      '三处文字统一换成黄色',
      segment("'夏日大促'", { color: near('#FFE000') }),
      segment("'全场三折起'", { color: near('#FFE000') }),
      segment("'欢迎光临'", { color: near('#FFE000') }),
      textCount(3),
    ),
  ),
  talk(
    'text',
    'trip',
    say(
      '12秒到16秒在左下角打一行字：“全场包邮”',
      textCount(1),
      segment("'全场包邮'", { at: 12, end: 16, x: below(0.5), y: above(0.55) }),
      length(26),
    ),
  ),
  talk(
    'text',
    'short',
    say(
      '所有字幕加黑色底条',
      segment("'看这个动作'", { background: near('#000000') }),
      segment("'他从不放弃'", { background: near('#000000') }),
      segment("'下次再见'", { background: near('#000000') }),
      textCount(3),
    ),
    say('「下次再见」这句提前一秒出现', segment("'下次再见'", { at: 10 }), textCount(3), length(15)),
  ),
  talk(
    'text',
    'lesson',
    say(
      '第5秒弹一行文字“点击右上角登录”，停留4秒',
      textCount(1),
      segment("'点击右上角登录'", { at: 5, end: 9 }),
      untouched('录屏', '摄像头', '旁白'),
    ),
  ),
  talk('text', 'promo', say('畫面上的文字全部拿掉', textCount(0), clips('城市', '海边', '森林'), length(24))),
];

const TRANSITION = [
  talk(
    'transition',
    'trip',
    say('每个镜头之间加 1 秒的叠化', transitions(2, 'crossfade', 1), clips('城市', '海边', '森林')),
  ),
  talk(
    'transition',
    'promo',
    say(
      '城市接海边的转场换成闪白',
      segment('海边', { transition: oneOf('fade_white', 'dip_to_white') }),
      segment('森林', { transition: 'crossfade', transitionSeconds: 1 }),
      transitions(2),
    ),
    say('算了，转场一律去掉，全用硬切', transitions(0), clips('城市', '海边', '森林'), length(24)),
  ),
  talk('transition', 'slides', say('所有叠化都改成0.8秒', transitions(4, 'crossfade', 0.8), length(20))),
];

const LOOK = [
  talk(
    'look',
    'trip',
    say(
      '城市这条做成黑白的',
      either(segment('城市', { preset: oneOf('mono', 'noir') }), segment('城市', { saturation: below(-0.9) })),
      untouched('海边', '森林'),
    ),
  ),
  talk(
    'look',
    'pieces',
    say('四个镜头统一套青橙电影色调', everyClip({ preset: oneOf('teal_orange', 'cinematic') }), length(20)),
  ),
  talk(
    'look',
    'lesson',
    say('摄像头画面偏暗，提亮一点', segment('摄像头', { brightness: more }), untouched('录屏')),
    say('它背后是绿幕，把绿色抠掉', segment('摄像头', { key: near('#00FF00', 100) }), untouched('录屏')),
  ),
];

const PLACE = [
  talk(
    'place',
    'lesson',
    say(
      '摄像头窗口挪到左上角，大小别变',
      segment('摄像头', { x: below(0.35), y: below(0.35), width: 0.25, height: 0.25 }),
      untouched('录屏'),
    ),
    say('不透明度调到80%', segment('摄像头', { opacity: 0.8, width: 0.25 }), untouched('录屏')),
  ),
  talk(
    'place',
    'slides',
    say(
      '小狗那张换成从左往右平移的镜头效果',
      segment('小狗', { motion: oneOf('pan_right', 'pan_left') }),
      untouched('厨房', '花园', '泳池', '日落'),
    ),
  ),
];

const CANVAS = [
  talk(
    'canvas',
    'promo',
    say('这条要投抖音，改成 9:16 竖屏', canvas(1080, 1920), textCount(3), clips('城市', '海边', '森林'), length(24)),
  ),
  talk('canvas', 'trip', say('淘宝主图视频要1:1的，帮我换成方形画布', canvas(1080, 1080), length(26))),
  talk(
    'canvas',
    'short',
    say(
      '改成16:9横版，两侧用模糊背景填充',
      canvas(1920, 1080),
      segment('滑板', { fit: oneOf('blur', 'auto') }),
      length(15),
    ),
    say('帧率改60', canvas(1920, 1080, 60), length(15)),
  ),
  talk('canvas', 'single', say('把城市.mp4放进来，画布用9:16竖屏', clips('城市'), canvas(1080, 1920), length(12))),
  talk('canvas', 'empty', say('先建一个4:5的画布，等下我再传素材', canvas(1080, 1350))),
];

const COMPOUND = [
  talk(
    'compound',
    'uploads',
    say(
      '按森林、城市、海边的顺序拼起来，镜头之间叠化，配上音乐，音量30%，片头打“城市漫游”，然后导出',
      clips('森林', '城市', '海边'),
      transitions(2, 'crossfade'),
      segment('音乐', { role: 'bgm', volume: 0.3 }),
      segment("'城市漫游'", { at: 0, end: 3 }),
      exports('mp4'),
    ),
  ),
  talk(
    'compound',
    'photos',
    say(
      '六张图做个竖屏视频：每张3秒，中间叠化，钢琴曲做背景音乐，最后三秒写「预约看房」，导出1080p',
      canvas(1080, 1920),
      clips('厨房', '花园', '泳池', '小狗', '日落', '蛋糕'),
      everyClip({ seconds: 3 }),
      transitions(5, 'crossfade'),
      segment('钢琴曲', { role: 'bgm', at: 0, end: 18 }),
      segment("'预约看房'", { at: 15, end: 18 }),
      exports('mp4'),
    ),
  ),
  talk(
    'compound',
    'promo',
    say(
      '删掉海边，音乐降到20%，「夏日大促」改成「秋季清仓」并换成红色，画布改1:1',
      clips('城市', '森林'),
      length(16),
      segment('音乐', { volume: 0.2, end: 16 }),
      segment("'秋季清仓'", { color: near('#FF0000'), at: 0, end: 3 }),
      gone("'夏日大促'"),
      canvas(1080, 1080),
    ),
  ),
  talk(
    'compound',
    'talk',
    say(
      '切掉前30秒和最后20秒，人声降噪，响度做到-16 LUFS，开头放4秒标题“第12期”，导出高质量mp4',
      clips('采访'),
      segment('采访', { from: 30, to: 580, denoise: true }),
      length(550),
      film({ loudness: -16 }),
      segment("'第12期'", { at: 0, end: 4 }),
      exports('mp4', { quality: 'high' }),
    ),
  ),
  talk(
    'compound',
    'short',
    say(
      '字幕全部删掉，滑板静音，节拍拉到80%，片尾一秒淡出到黑',
      noneOf('subtitle'),
      segment('滑板', { volume: 0 }),
      segment('节拍', { volume: 0.8 }),
      film({ fadeOut: 1 }),
      length(15),
    ),
  ),
  talk(
    'compound',
    'pieces',
    say(
      '第一个镜头两倍速，最后一个镜头删掉，剩下三个镜头都调鲜艳一点，再铺上音乐.mp3，音量四成',
      segment('#1', { speed: 2, from: 20, to: 25 }),
      segment('#2', { from: 0, to: 5 }),
      segment('#3', { from: 30, to: 35 }),
      clips('航拍', '航拍', '航拍'),
      length(12.5),
      either(everyClip({ saturation: more }), everyClip({ preset: 'vivid' })),
      segment('音乐', { role: 'bgm', volume: 0.4, at: 0, end: 12.5 }),
    ),
  ),
  talk(
    'compound',
    'lesson',
    say(
      '去掉摄像头小窗，录屏原声静音，旁白降噪，背景音乐压到15%，开头写三秒「后台操作教程」',
      gone('摄像头'),
      segment('录屏', { volume: 0 }),
      segment('旁白', { denoise: true }),
      segment('钢琴曲', { volume: 0.15 }),
      segment("'后台操作教程'", { at: 0, end: 3 }),
      length(30),
    ),
  ),
];

export const CONVERSATIONS: readonly Conversation[] = [
  ...TEXT,
  ...TRANSITION,
  ...LOOK,
  ...PLACE,
  ...CANVAS,
  ...COMPOUND,
];
