// Chinese conversations of other people.
import { answers, either, exports } from '../answers.ts';
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
import { above, below, between, less, more, near, times } from '../rules.ts';

const c = writer('zh', 'p3zc');
const CROSS = ['crossfade', 'crossfade_fast', 'crossfade_slow'];
const _BLACK = ['fade_black', 'dip_to_black'];
const _WHITE = ['fade_white', 'dip_to_white'];
const trip = ['城市', '海边', '森林'];
const five = ['厨房', '花园', '泳池', '小狗', '日落'];
const _words = ['夏日大促', '低至五折', '欢迎光临'].map((text) => `'${text}'`);
const cues = ['看这个动作', '他从不放弃', '下次再见'].map((text) => `'${text}'`);

export const CONVERSATIONS: readonly Conversation[] = [
  c(
    'place',
    'lesson',
    say('摄像头那路是绿幕前拍的，把绿色抠透明', segment('摄像头', { key: near('#20FF20', 110) }), untouched('录屏')),
  ),
  c(
    'place',
    'twoSongs',
    say('城市加一個慢慢往左平移的效果', segment('城市', { motion: 'pan_left' }), untouched('海边', '森林'), length(26)),
  ),
  c(
    'place',
    'short',
    say('画面下方那块裁掉，只要上半部分', segment('滑板', { cropped: true }), length(15), untouched('节拍')),
  ),
  c(
    'place',
    'slides',
    say(
      '花园要完整显示，一点别裁，空的地方留黑',
      segment('花园', { fit: 'contain' }),
      untouched('厨房', '泳池', '小狗', '日落'),
    ),
  ),
  c('canvas', 'trip', say('给视频号用的，要9:16', canvas(1080, 1920), clips(...trip), length(26))),
  c(
    'canvas',
    'promo',
    say('做成正方形', canvas(1080, 1080), textCount(3)),
    say('唔，还是4:5吧', canvas(1080, 1350), textCount(3), clips(...trip)),
  ),
  c('canvas', 'slides', say('帧率设为50', canvas(1920, 1080, 50), length(20), clipCount(5))),
  c('canvas', 'empty', say('建个竖版的项目，底色米白 #F5F0E6', canvas(1080, 1920), film({ background: '#F5F0E6' }))),
  c(
    'compound',
    'trip',
    say(
      '城市留5s 海边留4s 森林删 中间加转场 片头字“科普一分钟” 配乐 导出',
      clips('城市', '海边'),
      segment('城市', { seconds: between(4.7, 5.01) }),
      segment('海边', { seconds: between(3.5, 4.01) }),
      transitions(1),
      segment("'科普一分钟'", { at: 0 }),
      segment('音乐', { role: 'bgm', at: 0, end: between(8, 9.01) }),
      exports('mp4'),
    ),
  ),
  c(
    'compound',
    'photos',
    say(
      '一、六张图全部采用，每张3秒；二、配乐选钢琴曲，音量四成；三、首页标题“年度回顾”；四、画幅1:1；五、完成后导出GIF',
      clipCount(6),
      everyClip({ seconds: 3 }),
      segment('钢琴曲', { volume: 0.4, at: 0, end: 18 }),
      segment("'年度回顾'", { at: 0 }),
      canvas(1080, 1080),
      exports('gif'),
    ),
  ),
  c(
    'compound',
    'lesson',
    say(
      '旁白降噪；录屏静音；钢琴曲 15%；0-5s 标题“设备点检SOP”；末尾渐黑',
      segment('旁白', { denoise: true }),
      segment('录屏', { volume: 0 }),
      segment('钢琴曲', { volume: 0.15 }),
      segment("'设备点检SOP'", { at: 0, end: 5 }),
      film({ fadeOut: above(0) }),
      length(30),
    ),
    say(
      '摄像头放右上，宽30%，然后出片',
      segment('摄像头', { width: 0.3, x: above(0.55), y: below(0.45) }),
      exports('mp4'),
    ),
  ),
  c(
    'compound',
    'short',
    say(
      '节拍提到70%，画面慢到0.8倍，字幕换成黄色，开头渐显半秒',
      segment('节拍', { volume: 0.7 }),
      segment('滑板', { speed: 0.8, seconds: 18.75 }),
      ...cues.map((cue) => segment(cue, { color: near('#FFD700') })),
      film({ fadeIn: 0.5 }),
      length(18.75),
    ),
  ),
  c(
    'compound',
    'pieces',
    say(
      '按第2、第4、第1、第3段的次序重排，每段放慢到0.5倍，再配乐，音量三成',
      segment('#1', { from: 0 }),
      segment('#2', { from: 10 }),
      segment('#3', { from: 20 }),
      segment('#4', { from: 30 }),
      everyClip({ speed: 0.5, seconds: 10 }),
      segment('音乐', { volume: 0.3, at: 0, end: 40 }),
      length(40),
    ),
    say(
      '加标题“春鹭”，停4秒；开头淡入、结尾淡出各一秒；出片',
      segment("'春鹭'", { at: 0, end: 4 }),
      film({ fadeIn: 1, fadeOut: 1 }),
      exports('mp4'),
    ),
  ),
  c(
    'compound',
    'promo',
    say(
      '把“夏日大促”换成“领养代替购买”，“低至五折”换成“它在等你”，最后那条不变，音乐轻点，三段画面都调暖',
      segment("'领养代替购买'", { at: 0, end: 3 }),
      segment("'它在等你'", { at: 10, end: 14 }),
      untouched("'欢迎光临'"),
      textCount(3),
      segment('音乐', { volume: less }),
      either(everyClip({ temperature: more }), everyClip({ preset: 'warm' })),
    ),
  ),
  c(
    'compound',
    'talk',
    say(
      '1、头尾各去掉30秒；2、人声增大到130%；3、开头加标题“山区支教纪实”；4、左上角全程放“@微光公益”',
      segment('采访', { from: 30, to: 570, volume: 1.3 }),
      segment("'山区支教纪实'", { at: 0 }),
      segment("'@微光公益'", { at: 0, end: 540, x: below(0.45), y: below(0.4) }),
      length(540),
    ),
  ),
  c(
    'compound',
    'twoSongs',
    say(
      '先用節拍當BGM 50%，再把海邊放慢成一半速度、森林倒轉播放，段跟段中間溶接，片尾打上「掰掰」',
      segment('节拍', { volume: 0.5, role: 'bgm' }),
      segment('海边', { speed: 0.5 }),
      segment('森林', { reversed: true }),
      transitions(2, CROSS),
      segment("'掰掰'", { at: above(28) }),
      clips(...trip),
    ),
  ),
  c(
    'compound',
    'slides',
    say(
      '蛋糕放最前面当封面，整个改竖屏，转场统一0.8秒，音乐开到50%',
      clips('蛋糕', ...five),
      canvas(1080, 1920),
      segment('花园', { transitionSeconds: 0.8 }),
      segment('日落', { transitionSeconds: 0.8 }),
      segment('钢琴曲', { volume: 0.5 }),
    ),
    say(
      '封面右下角写“开饭啦”，没问题就导出',
      segment("'开饭啦'", { at: 0, x: above(0.5), y: above(0.55) }),
      exports('mp4'),
    ),
  ),
  c(
    'relative',
    'trip',
    say('城市稍微压暗一点点', segment('城市', { brightness: less }), untouched('海边', '森林')),
    say('还要再暗', segment('城市', { brightness: less }), untouched('海边', '森林')),
  ),
  c(
    'relative',
    'promo',
    say('第一行字稍大点', segment("'夏日大促'", { size: more }), untouched("'低至五折'", "'欢迎光临'")),
    say('第三行跟着也大点', segment("'欢迎光临'", { size: more }), untouched("'夏日大促'", "'低至五折'")),
  ),
  c(
    'relative',
    'lesson',
    say('小窗再大一圈', segment('摄像头', { width: more, height: more }), untouched('录屏', '旁白')),
    say('大过头了，小回去一些', segment('摄像头', { width: less, height: less }), untouched('录屏', '旁白')),
  ),
  c('relative', 'slides', say('图片翻得太快，每张停留时间加倍', everyClip({ seconds: 8 }), length(40), clipCount(5))),
  c('relative', 'talk', say('音量降低三成', segment('采访', { volume: times(0.7) }), length(600))),
  c(
    'relative',
    'pieces',
    say('第二段放得比现在慢些', segment('#2', { speed: less, seconds: more }), untouched('#1', '#3', '#4')),
  ),
  c(
    'relative',
    'twoSongs',
    say('森林長一點點，多一秒就好', segment('森林', { seconds: 7 }), length(27), untouched('城市', '海边')),
  ),
  c(
    'relative',
    'short',
    say('音乐大一些，原声小一些', segment('节拍', { volume: more }), segment('滑板', { volume: less }), textCount(3)),
  ),
  c(
    'correction',
    'trip',
    say('森林移到最前', clips('森林', '城市', '海边')),
    say('哎不，是移到第二位', clips('城市', '森林', '海边'), length(26)),
  ),
  c(
    'correction',
    'short',
    say('第一句字幕删掉', gone("'看这个动作'"), textCount(2)),
    say(
      '看错了，该删的是最后一句，第一句给我恢复',
      segment("'看这个动作'", { at: 0, end: 4 }),
      gone("'下次再见'"),
      textCount(2),
    ),
  ),
  c(
    'correction',
    'lesson',
    say('钢琴曲调到60%', segment('钢琴曲', { volume: 0.6 }), untouched('旁白')),
    say(
      '说反了，应该旁白60%，钢琴曲还是原来的30%',
      segment('旁白', { volume: 0.6 }),
      segment('钢琴曲', { volume: 0.3 }),
      untouched('录屏'),
    ),
  ),
  c(
    'correction',
    'slides',
    say('每张改5秒', everyClip({ seconds: 5 }), length(25)),
    say('手滑，是3秒', everyClip({ seconds: 3 }), length(15), clipCount(5)),
  ),
  c(
    'reference',
    'trip',
    say('海边加速两倍', segment('海边', { speed: 2 }), length(21), untouched('城市', '森林')),
    say('它后面那条放慢到一半速度', segment('森林', { speed: 0.5 }), length(27), untouched('城市', '海边')),
    say(
      '这两条都静音',
      segment('海边', { volume: 0, speed: 2 }),
      segment('森林', { volume: 0, speed: 0.5 }),
      untouched('城市'),
    ),
  ),
  c(
    'reference',
    'slides',
    say(
      '正数第三、倒数第一，这两张各停六秒',
      segment('泳池', { seconds: 6 }),
      segment('日落', { seconds: 6 }),
      length(24),
      untouched('厨房', '小狗'),
    ),
  ),
  c(
    'reference',
    'promo',
    say('中间那条字放大', segment("'低至五折'", { size: more }), untouched("'夏日大促'", "'欢迎光临'")),
    say(
      '前后两条同样处理',
      segment("'夏日大促'", { size: more }),
      segment("'欢迎光临'", { size: more }),
      untouched("'低至五折'"),
    ),
  ),
  c('question', 'trip', say('海边是从哪一秒开始出现的', answers(['10', '十秒']))),
];
