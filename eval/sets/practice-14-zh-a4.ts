// Practice, Chinese: transitions, looks, places and the shape of the film.
import { either } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import { canvas, clips, everyClip, film, length, segment, textCount, transitions, untouched } from '../properties.ts';
import { asBefore, below, between, less, more, near, oneOf } from '../rules.ts';

const talk = writer('zh', 'p14z4');
const CROSS = ['crossfade', 'crossfade_fast', 'crossfade_slow'];
const FLASH = ['fade_white', 'dip_to_white'];
const DIP = ['fade_black', 'dip_to_black'];
const TO_LEFT = ['slide_left', 'smooth_left', 'whip_left'];

export const CONVERSATIONS: readonly Conversation[] = [
  talk(
    'transition',
    'trip',
    say('三段之间都用叠化过渡', transitions(2, CROSS), clips('城市', '海边', '森林')),
    say('emmm还是换闪白吧', transitions(2, FLASH), clips('城市', '海边', '森林')),
  ),
  talk(
    'transition',
    'twoSongs',
    say('城市到海边那里先黑一下再出来，别的切口不加', transitions(1, DIP), segment('森林', { transition: 'none' })),
  ),
  talk('transition', 'slides', say('照片切换改成往左滑的', transitions(4, TO_LEFT), untouched('钢琴曲'))),
  talk(
    'transition',
    'promo',
    say(
      '森林前头那个转场去掉,另一个留着',
      transitions(1),
      segment('海边', { transition: 'crossfade', transitionSeconds: 1 }),
      segment('森林', { transition: 'none' }),
    ),
  ),
  talk('transition', 'pieces', say('段与段之间加故障转场 每个0.4秒', transitions(3, 'glitch', 0.4))),

  talk(
    'look',
    'trip',
    say(
      '整体调成黑白',
      either(everyClip({ preset: oneOf('mono', 'noir') }), everyClip({ saturation: below(-0.9) })),
      length(26),
    ),
    say('就海边留彩色', segment('海边', { preset: 'none', saturation: 0 }), untouched('城市', '森林')),
  ),
  talk(
    'look',
    'promo',
    say('森林那个镜头欠曝了，提亮', segment('森林', { brightness: more }), untouched('城市', '海边')),
    say('四角压暗一点，三段都要', everyClip({ vignette: more })),
  ),
  talk(
    'look',
    'pieces',
    say(
      '第一段套个复古滤镜',
      segment('#1', { preset: oneOf('vintage', 'sepia', 'faded') }),
      untouched('#2', '#3', '#4'),
    ),
    say('滤镜去掉', segment('#1', { preset: 'none' }), untouched('#2', '#3', '#4')),
  ),
  talk(
    'look',
    'trip',
    say('片子从黑场渐显1秒，结尾渐黑2秒', film({ fadeIn: 1, fadeOut: 2 }), length(26), clips('城市', '海边', '森林')),
  ),

  talk(
    'place',
    'lesson',
    say(
      '摄像头小窗挪到左上角',
      segment('摄像头', { x: below(0.4), y: below(0.4), width: asBefore, height: asBefore }),
      untouched('录屏', '旁白'),
    ),
    say(
      '窗口调成画面的三分之一宽',
      segment('摄像头', { width: between(0.32, 0.35), x: below(0.45), y: below(0.45) }),
      untouched('录屏'),
    ),
    say('再弄成半透明', segment('摄像头', { opacity: between(0.3, 0.7) }), untouched('录屏')),
  ),
  talk(
    'place',
    'lesson',
    say('摄像头拍的背后是绿幕,把绿色抠掉', segment('摄像头', { key: near('#00D040', 110) }), untouched('录屏')),
  ),
  talk('place', 'short', say('滑板画面顺时针转90°', segment('滑板', { rotation: oneOf(90, -270) }), length(15))),
  talk(
    'place',
    'slides',
    say('照片铺满屏幕，四周别留边', everyClip({ fit: 'cover' }), length(20)),
    say('不行，头被裁了，完整显示，空的地方用模糊垫', everyClip({ fit: 'blur' }), length(20)),
  ),
  talk(
    'place',
    'trip',
    say('森林这个镜头慢慢推近', segment('森林', { motion: 'zoom_in' }), untouched('城市', '海边'), length(26)),
  ),

  talk(
    'canvas',
    'trip',
    say('这个是横的吧 给我整成竖屏', canvas(1080, 1920), length(26), clips('城市', '海边', '森林')),
    say('还是正方形吧', canvas(1080, 1080), length(26)),
  ),
  talk('canvas', 'twoSongs', say('帧率改60fps', canvas(1920, 1080, 60), length(26))),
  talk('canvas', 'promo', say('我要发快手和抖音的 比例给我弄对', canvas(1080, 1920), textCount(3), length(24))),
  talk(
    'canvas',
    'slides',
    say('画面换成4:3', canvas(1440, 1080), length(20)),
    say('底色换成白的', film({ background: near('#FFFFFF', 40) }), canvas(1440, 1080)),
  ),
  talk('canvas', 'empty', say('先建个9:16的', canvas(1080, 1920)), say('还是21:9宽银幕吧', canvas(2520, 1080))),
  talk('canvas', 'photos', say('畫布用1:1', canvas(1080, 1080))),

  talk(
    'relative',
    'lesson',
    say('摄像头窗口小一圈', segment('摄像头', { width: less, height: less }), untouched('录屏', '旁白', '钢琴曲')),
    say('再往左边靠靠', segment('摄像头', { x: less, width: asBefore }), untouched('录屏')),
    say('旁白响一点，音乐轻一点', segment('旁白', { volume: more }), segment('钢琴曲', { volume: less })),
  ),
  talk(
    'relative',
    'short',
    say(
      '字幕往上提提',
      segment("'看这个动作'", { y: less }),
      segment("'他从不放弃'", { y: less }),
      segment("'下次再见'", { y: less }),
      textCount(3),
    ),
    say('多了 回来一点点', segment("'看这个动作'", { y: more }), segment("'下次再见'", { y: more })),
  ),
];
