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
import { above, asBefore, below, between, less, more, near, oneOf } from '../rules.ts';

const on = writer('zh', 'p6za2');
const CLIPS = ['城市', '海边', '森林'];

/** Sound, words, transitions, looks, places and the shape of the film. */
export const CONVERSATIONS: readonly Conversation[] = [
  on(
    'sound',
    'trip',
    say(
      '给片子配上音乐，音量压到两成',
      segment('音乐', { role: 'bgm', volume: 0.2, at: 0, end: 26 }),
      length(26),
      untouched(...CLIPS),
    ),
  ),
  on('sound', 'promo', say('背景音乐静音', segment('音乐', { volume: 0 }), length(24), untouched(...CLIPS))),
  on('sound', 'trip', say('所有视频的原声都关掉', everyClip({ volume: 0, speed: 1 }), clips(...CLIPS), length(26))),
  on(
    'sound',
    'lesson',
    say('旁白说话的时候让音乐自动降下去', segment('钢琴曲', { duck: true }), untouched('录屏', '摄像头', '旁白')),
  ),
  on(
    'sound',
    'lesson',
    say(
      '摄像头和录屏的声音都去掉，只听旁白跟音乐',
      segment('摄像头', { volume: 0 }),
      segment('录屏', { volume: 0 }),
      untouched('旁白', '钢琴曲'),
    ),
  ),
  on(
    'sound',
    'lesson',
    say('旁白里有沙沙的杂音，降噪处理一下', segment('旁白', { denoise: true }), untouched('录屏', '摄像头', '钢琴曲')),
  ),
  on('sound', 'slides', say('钢琴曲到第4秒才响起来', segment('钢琴曲', { at: 4 }), length(20))),
  on('sound', 'short', say('響度統一到 -14 LUFS', film({ loudness: -14 }), untouched('滑板'))),
  on(
    'sound',
    'twoSongs',
    say(
      '前13秒用钢琴曲，13秒开始换成节拍',
      segment('钢琴曲', { role: 'bgm', at: 0, end: 13 }),
      segment('节拍', { role: 'bgm', at: 13, end: 26 }),
      untouched(...CLIPS),
    ),
  ),
  on(
    'text',
    'trip',
    say('开头打上标题“我的周末”', segment("'我的周末'", { text: '我的周末', at: 0, end: 3 }), textCount(1), length(26)),
  ),
  on(
    'text',
    'trip',
    say(
      '第10秒到第14秒，画面底部显示「这里是青岛」',
      segment("'这里是青岛'", { text: '这里是青岛', at: 10, end: 14, y: above(0.6) }),
      textCount(1),
      untouched(...CLIPS),
    ),
  ),
  on(
    'text',
    'promo',
    say(
      '把“低至五折”改成“全场三折起”',
      segment("'全场三折起'", { text: '全场三折起', at: 10, end: 14 }),
      gone("'低至五折'"),
      textCount(3),
    ),
  ),
  on(
    'text',
    'short',
    say(
      '第二条字幕写成『绝不认输』',
      segment("'绝不认输'", { text: '绝不认输', at: 5, end: 9 }),
      gone("'他从不放弃'"),
      textCount(3),
    ),
  ),
  on(
    'text',
    'promo',
    say(
      '欢迎光临那行加个打字机的入场动画',
      segment("'欢迎光临'", { animationIn: 'typewriter', at: 20, end: 24 }),
      untouched("'夏日大促'", "'低至五折'"),
    ),
  ),
  on(
    'text',
    'trip',
    say(
      '加两句字幕：2秒到6秒“早上好”，8秒到12秒“出发啦”',
      segment("'早上好'", { at: 2, end: 6, role: 'subtitle' }),
      segment("'出发啦'", { at: 8, end: 12, role: 'subtitle' }),
      textCount(2),
    ),
  ),
  on(
    'text',
    'promo',
    say(
      '「夏日大促」這個標題延長到5秒',
      segment("'夏日大促'", { at: 0, end: 5 }),
      untouched("'低至五折'", "'欢迎光临'"),
      length(24),
    ),
  ),
  on(
    'text',
    'slides',
    say(
      '每张图上面都写上它自己的名字，例如厨房就写厨房',
      ...['厨房', '花园', '泳池', '小狗', '日落'].map((name, index) =>
        segment(`'${name}'`, { text: name, at: index * 4, end: between(index * 4 + 2, index * 4 + 4) }),
      ),
      textCount(5),
    ),
  ),
  on(
    'text',
    'trip',
    say(
      '右上角从头到尾挂着 “@阿杰vlog” 水印',
      segment("'@阿杰vlog'", { at: 0, end: 26, x: above(0.55), y: below(0.4) }),
      textCount(1),
    ),
  ),
  on(
    'transition',
    'trip',
    say('每个镜头之间来个闪白', transitions(2, ['fade_white', 'dip_to_white']), clips(...CLIPS)),
  ),
  on(
    'transition',
    'trip',
    say(
      '城市和海边之间用向左擦除，别处不动',
      transitions(1, 'wipe_left'),
      segment('海边', { transition: 'wipe_left' }),
      untouched('森林'),
    ),
  ),
  on(
    'transition',
    'promo',
    say('第二个转场不要', transitions(1, 'crossfade'), segment('海边', { transition: 'crossfade' })),
    say('剩下那个换成圆形展开', transitions(1, 'circle_open'), segment('海边', { transition: 'circle_open' })),
  ),
  on(
    'look',
    'trip',
    say(
      '整片调成黑白',
      either(everyClip({ preset: oneOf('mono', 'noir') }), everyClip({ saturation: -1 })),
      length(26),
    ),
  ),
  on(
    'look',
    'slides',
    say('小狗那张加个暗角', segment('小狗', { vignette: above(0) }), untouched('厨房', '花园', '泳池', '日落')),
  ),
  on(
    'look',
    'lesson',
    say(
      '摄像头是在绿幕前拍的，把绿色抠掉',
      segment('摄像头', { key: near('#00D000', 100) }),
      untouched('录屏', '旁白', '钢琴曲'),
    ),
  ),
  on(
    'look',
    'trip',
    say('城市对比度拉高，饱和度降低', segment('城市', { contrast: more, saturation: less }), untouched('海边', '森林')),
  ),
  on(
    'place',
    'lesson',
    say(
      '摄像头移到左上角',
      segment('摄像头', { x: below(0.4), y: below(0.4), width: asBefore, height: asBefore }),
      untouched('录屏', '旁白', '钢琴曲'),
    ),
  ),
  on(
    'place',
    'trip',
    say('城市顺时针转90度', segment('城市', { rotation: oneOf(90, -270) }), untouched('海边', '森林')),
  ),
  on(
    'place',
    'slides',
    say('花园那张铺满画面，宁可裁掉边', segment('花园', { fit: 'cover' }), untouched('厨房', '泳池', '小狗', '日落')),
  ),
  on('canvas', 'promo', say('画幅换成 1:1', canvas(1080, 1080), length(24), textCount(3), transitions(2))),
  on('canvas', 'slides', say('背景颜色设成白色', film({ background: '#FFFFFF' }), length(20))),
  on('canvas', 'empty', say('先把画布设成4:5', canvas(1080, 1350))),
  on('canvas', 'trip', say('幀率調到60', canvas(1920, 1080, 60), length(26), clips(...CLIPS))),
  on(
    'canvas',
    'trip',
    say('片头从黑场渐显1秒，片尾渐隐到黑2秒', film({ fadeIn: 1, fadeOut: 2 }), length(26), clips(...CLIPS)),
  ),
];
