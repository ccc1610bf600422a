// Chinese conversations of other people.
import { answers, asks, exports, needs, refuses } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import {
  asAfter,
  canvas,
  clipCount,
  clips,
  gone,
  length,
  noneOf,
  segment,
  textCount,
  unchanged,
  untouched,
} from '../properties.ts';
import { less, more } from '../rules.ts';

const c = writer('zh', 'p3zd');
const _CROSS = ['crossfade', 'crossfade_fast', 'crossfade_slow'];
const _BLACK = ['fade_black', 'dip_to_black'];
const _WHITE = ['fade_white', 'dip_to_white'];
const _trip = ['城市', '海边', '森林'];
const _five = ['厨房', '花园', '泳池', '小狗', '日落'];
const _words = ['夏日大促', '低至五折', '欢迎光临'].map((text) => `'${text}'`);
const _cues = ['看这个动作', '他从不放弃', '下次再见'].map((text) => `'${text}'`);

export const CONVERSATIONS: readonly Conversation[] = [
  c(
    'question',
    'slides',
    say('配乐是哪首，开了多大声', answers('钢琴曲', ['30', '0.3', '三成'])),
    say('那音乐结尾是淡出的吗', answers(['淡出', '渐弱', '渐隐'])),
  ),
  c('question', 'short', say('这条是横版还是竖版', answers(['竖', '9:16', '1080']))),
  c('question', 'twoSongs', say('我手上有哪些音樂可以用', answers(['钢琴曲', '鋼琴曲'], ['节拍', '節拍']))),
  c('question', 'uploads', say('我传的素材都有些什么来着', answers('城市', '海边', '森林'))),
  c(
    'question',
    'pieces',
    say('删掉第一段', clipCount(3), length(15)),
    say('现在剩几段，总共几秒', answers(['3', '三'], ['15', '十五'])),
  ),
  c('refusal', 'talk', say('从第15分钟开始截两分钟给我', refuses(['10', '600', '十分钟']))),
  c('refusal', 'trip', say('森林要拉到12秒，不许放慢也不许循环', refuses('8'))),
  c('refusal', 'pieces', say('第5段跟第6段换位置', refuses(['4', '四']))),
  c('refusal', 'short', say('第20秒处加字幕“谢谢”', refuses('15'))),
  c('refusal', 'slides', say('给第三张照片的声音降噪', refuses(['声', '图', '照片', '没有']))),
  c('refusal', 'empty', say('把第二段剪短两秒', refuses())),
  c(
    'ambiguous',
    'promo',
    say('有一条字位置不对，往上移', asks()),
    say('第一条', segment("'夏日大促'", { y: less }), untouched("'低至五折'", "'欢迎光临'")),
  ),
  c(
    'ambiguous',
    'slides',
    say('有两张图换一下位置', asks()),
    say('厨房和日落', clips('日落', '花园', '泳池', '小狗', '厨房'), length(20)),
  ),
  c(
    'ambiguous',
    'lesson',
    say('把那条音轨删了', asks(['旁白'], ['钢琴'])),
    say('钢琴的', gone('钢琴曲'), untouched('旁白', '录屏', '摄像头')),
  ),
  c('ambiguous', 'trip', say('剪掉几秒', asks())),
  c(
    'history',
    'short',
    say('节拍去掉', noneOf('bgm'), textCount(3)),
    say('滑板调亮', segment('滑板', { brightness: more })),
    say('上一步不要了', asAfter(1)),
    say('再往前一步也撤了', asAfter(0)),
  ),
  c(
    'history',
    'talk',
    say('掐掉前100秒', segment('采访', { from: 100 }), length(500)),
    say('撤回一下', asAfter(0)),
    say('不撤了，把刚撤掉的那步重做回来', asAfter(1)),
  ),
  c('export', 'trip', say('把0:07这一帧导成jpg', exports('jpg', { at: 7 }), unchanged)),
  c('export', 'promo', say('GIF动图，帧率10就行', exports('gif', { fps: 10 }), canvas(1920, 1080, 30))),
  c('export', 'lesson', say('出个480p的小样，发微信看', exports('mp4', { shortSide: 480 }), canvas(1920, 1080))),
  c('export', 'short', say('我要ass格式的字幕文件', exports('ass'), unchanged)),
  c('export', 'slides', say('光把声音导成mp3', exports('mp3'), unchanged)),
  c('export', 'pieces', say('高质量导一版', exports('mp4', { quality: 'high' }), unchanged)),
  c('capability', 'talk', say('把访谈里说的话转成字幕', needs('transcribe'), unchanged)),
  c('capability', 'single', say('帮我找出城市里最好看的三个镜头', needs('analyse'), unchanged)),
  c('capability', 'trip', say('生成一段5秒的烤串特写视频，接在最后', needs('generate_video'), unchanged)),
  c('capability', 'photos', say('把小狗从那张照片里抠出来', needs('cutout'), unchanged)),
  c('capability', 'lesson', say('用AI配音读“请关闭电源”，放开头', needs('generate_voice'), unchanged)),
  c('capability', 'recording', say('停顿超过一秒的地方统统删掉', needs('analyse'), unchanged)),
  c('capability', 'empty', say('生成一张白鹭在湿地起飞的照片', needs('generate_image'), unchanged)),
];
