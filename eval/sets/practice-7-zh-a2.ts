// Messages in Chinese: text, transitions, looks, places, the canvas and compound requests.
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
  segment,
  textCount,
  transitions,
  untouched,
} from '../properties.ts';
import { above, asBefore, below, between, less, more, near, oneOf } from '../rules.ts';

const talk = writer('zh', 'p7za2');
const RED = near('#FF0000');
const YELLOW = near('#FFE000');

export const CONVERSATIONS: readonly Conversation[] = [
  talk(
    'text',
    'trip',
    say(
      '开头打个标题“我们的周末”',
      segment("'我们的周末'", { at: 0, seconds: 3, role: oneOf('title', 'text') }),
      textCount(1),
      length(26),
    ),
    say('第5秒到第9秒，屏幕底部显示：海风吹过', segment("'海风吹过'", { at: 5, end: 9, y: above(0.6) }), textCount(2)),
  ),
  talk(
    'text',
    'promo',
    say(
      '把“夏日大促”改成「年终清仓」,字用红色',
      segment("'年终清仓'", { at: 0, end: 3, color: RED }),
      gone("'夏日大促'"),
      textCount(3),
      untouched("'低至五折'", "'欢迎光临'"),
    ),
  ),
  talk(
    'text',
    'promo',
    say(
      "'低至五折'字号放大些,挪到画面上方",
      segment("'低至五折'", { size: more, y: below(0.4), at: 10, end: 14 }),
      untouched("'夏日大促'", "'欢迎光临'"),
    ),
  ),
  talk(
    'text',
    'short',
    say(
      '字幕全部改成黄色带描边',
      segment("'看这个动作'", { color: YELLOW, outlined: true }),
      segment("'他从不放弃'", { color: YELLOW, outlined: true }),
      segment("'下次再见'", { color: YELLOW, outlined: true }),
      textCount(3),
    ),
    say(
      '第二条字幕改成『他又站起来了』，时间不变',
      segment("'他又站起来了'", { at: 5, end: 9, color: YELLOW }),
      gone("'他从不放弃'"),
      textCount(3),
      untouched("'看这个动作'", "'下次再见'"),
    ),
  ),

  talk(
    'transition',
    'trip',
    say('每个接缝都加0.8秒的闪白', clips('城市', '海边', '森林'), transitions(2, ['fade_white', 'dip_to_white'], 0.8)),
  ),
  talk(
    'transition',
    'promo',
    say(
      '海边到森林那个转场换成向左擦除',
      transitions(2),
      segment('森林', { transition: 'wipe_left' }),
      segment('海边', { transition: 'crossfade', transitionSeconds: 1 }),
      length(24),
    ),
    say('算了 转场全去掉 硬切就行', transitions(0), clips('城市', '海边', '森林'), length(24), textCount(3)),
  ),
  talk(
    'transition',
    'slides',
    say('照片之间的转场拉长到1秒', transitions(4, 'crossfade', 1), clipCount(5), length(20)),
  ),

  talk(
    'look',
    'trip',
    say(
      '海边那段偏暗了,提亮一点,颜色也再鲜艳些',
      segment('海边', { brightness: more }),
      either(segment('海边', { saturation: more }), segment('海边', { preset: 'vivid' })),
      untouched('城市', '森林'),
    ),
    say(
      '然后整片统一弄成黑白',
      either(everyClip({ preset: oneOf('mono', 'noir') }), everyClip({ saturation: -1 })),
      length(26),
    ),
  ),
  talk(
    'look',
    'slides',
    say(
      '小狗那张加点暗角，色调暖一些',
      segment('小狗', { vignette: more }),
      either(segment('小狗', { temperature: more }), segment('小狗', { preset: 'warm' })),
      untouched('厨房', '花园', '泳池', '日落'),
    ),
  ),

  talk(
    'place',
    'lesson',
    say(
      '摄像头挪到左上角',
      segment('摄像头', { x: below(0.4), y: below(0.4), width: asBefore, height: asBefore }),
      untouched('录屏', '旁白', '钢琴曲'),
    ),
    say('不透明度调成50%', segment('摄像头', { opacity: 0.5, x: below(0.4), y: below(0.4) }), untouched('录屏')),
  ),
  talk(
    'place',
    'lesson',
    say('把摄像头画面顺时针转15度', segment('摄像头', { rotation: 15, width: asBefore }), untouched('录屏')),
  ),

  talk('canvas', 'trip', say('我要发抖音,改成竖屏', canvas(1080, 1920), clips('城市', '海边', '森林'), length(26))),
  talk(
    'canvas',
    'promo',
    say(
      '画幅1比1,背景色改白色',
      canvas(1080, 1080),
      film({ background: near('#FFFFFF', 20) }),
      textCount(3),
      length(24),
    ),
  ),
  talk('canvas', 'lesson', say('帧率给我调到60', canvas(1920, 1080, 60), untouched('录屏', '摄像头'), length(30))),

  talk(
    'compound',
    'uploads',
    say(
      '把三个视频连起来，转场用叠化，音乐.mp3垫底音量三成，开头写上“海岛三日”，整个做成9:16',
      clips('城市', '海边', '森林'),
      transitions(2, 'crossfade'),
      segment('音乐', { role: 'bgm', at: 0, volume: 0.3 }),
      segment("'海岛三日'", { at: 0 }),
      textCount(1),
      canvas(1080, 1920),
    ),
  ),
  talk(
    'compound',
    'promo',
    say(
      '删掉海边,音乐降到20%,"夏日大促"换成"冬季特惠",片尾渐黑1秒,完了导出',
      clips('城市', '森林'),
      gone('海边'),
      length(16),
      segment('音乐', { volume: 0.2, end: 16 }),
      segment("'冬季特惠'", { at: 0, end: 3 }),
      gone("'夏日大促'"),
      film({ fadeOut: 1 }),
      exports('mp4'),
    ),
  ),
  talk(
    'compound',
    'talk',
    say(
      '只留1:00到1:30；做成竖屏9:16；开头标题“干货来了”放在最上面；声音加大到150%；再套个黑白滤镜',
      clips('采访'),
      segment('采访', { from: 60, to: 90, volume: 1.5 }),
      length(30),
      canvas(1080, 1920),
      segment("'干货来了'", { at: 0, y: below(0.35) }),
      either(everyClip({ preset: oneOf('mono', 'noir') }), everyClip({ saturation: -1 })),
    ),
  ),
  talk(
    'compound',
    'photos',
    say(
      '六张照片做成20秒的幻灯片,镜头慢慢推近,每张之间半秒叠化,钢琴曲垫底,音乐末尾淡出两秒',
      clips('厨房', '花园', '泳池', '小狗', '日落', '蛋糕'),
      length(20),
      transitions(5, 'crossfade', 0.5),
      everyClip({ motion: 'zoom_in', seconds: between(3.2, 3.5) }),
      segment('钢琴曲', { role: 'bgm', end: 20, fadeOut: 2 }),
    ),
  ),
  talk(
    'compound',
    'pieces',
    say(
      '第四段删掉,第一段放慢到0.5倍速,第二段倒放,再配上音乐.mp3音量25%,最后五秒打上“全剧终”',
      clipCount(3),
      segment('#1', { from: 20, speed: 0.5, seconds: 10 }),
      segment('#2', { reversed: true, seconds: 5 }),
      segment('#3', { from: 30, seconds: 5 }),
      length(20),
      segment('音乐', { role: 'bgm', at: 0, end: 20, volume: 0.25 }),
      segment("'全剧终'", { at: 15, end: 20 }),
    ),
  ),
  talk(
    'compound',
    'lesson',
    say(
      '摄像头放左下角并且缩小些，音乐调到15%，录屏原声去掉，开头三秒显示“第一课”，最后导出mp4',
      segment('摄像头', { x: below(0.4), y: above(0.6), width: less, height: less }),
      segment('钢琴曲', { volume: 0.15 }),
      segment('录屏', { volume: 0 }),
      segment("'第一课'", { at: 0, end: 3 }),
      untouched('旁白'),
      length(30),
      exports('mp4'),
    ),
  ),
];
