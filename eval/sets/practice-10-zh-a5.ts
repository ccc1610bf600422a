// Practice messages in Chinese: canvases, questions, refusals, asking back and taking back.
import { answers, asks, either, exportsNothing, refuses } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import {
  asAfter,
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
  untouched,
} from '../properties.ts';

const on = writer('zh', 'p10e');

export const CONVERSATIONS: readonly Conversation[] = [
  on('canvas', 'trip', say('这条要发抖音，给我竖过来的画幅', canvas(1080, 1920), length(26))),
  on('canvas', 'short', say('领导嫌竖的，改横版', canvas(1920, 1080), textCount(3), length(15))),
  on('canvas', 'slides', say('小红书要3比4的画幅', canvas(1080, 1440), clipCount(5))),
  on(
    'canvas',
    'promo',
    say('做成9:16', canvas(1080, 1920), textCount(3)),
    say('画面塞满，别留边', everyClip({ fit: 'cover' }), canvas(1080, 1920), clips('城市', '海边', '森林')),
  ),
  on('canvas', 'trip', say('底色换成白的，黑的不吉利', film({ background: '#FFFFFF' }), length(26))),

  on('question', 'promo', say('背景音乐开了百分之多少？', answers(['40', '四成', '0.4']))),
  on('question', 'slides', say('哪张照片还没用上啊', answers('蛋糕'))),
  on('question', 'trip', say('海边是打第几秒开始的', answers(['10', '0:10']))),
  on('question', 'trip', say('第三个镜头有多长', answers(['6', '六']))),
  on(
    'question',
    'short',
    say('这片子是横的还是竖的', answers(['竖', '9:16', '1080×1920', '1080x1920', '1080 × 1920'])),
  ),
  on('question', 'promo', say('片子里都打了哪些字', answers('夏日大促', '低至五折', '欢迎光临'))),
  on('question', 'empty', say('你好呀，你都会干点啥', answers(['剪', '视频', '片']), exportsNothing)),
  on('question', 'trip', say('森林去掉', clips('城市', '海边'), length(20)), say('你刚动了哪儿', answers('森林'))),
  on('question', 'lesson', say('旁白唸到第幾秒結束？', answers(['28', '0:28']))),

  on('refusal', 'trip', say('从40秒到50秒那截剪掉', refuses(['26', '0:26']))),
  on('refusal', 'empty', say('导出来给我', refuses(), exportsNothing)),
  on('refusal', 'trip', say('海边拉到15秒长，不许放慢不许循环不许定格', refuses(['10', '十']))),
  on('refusal', 'lesson', say('字幕颜色换成绿的', refuses())),
  on('refusal', 'slides', say('“雪山”那张照片放第一个', refuses())),
  on('refusal', 'trip', say('背景音乐声音调小', refuses())),
  on('refusal', 'short', say('給我匯入森林那段影片接在後面', refuses())),

  on('ambiguous', 'trip', say('删了吧', asks())),
  on(
    'ambiguous',
    'twoSongs',
    say('把那首歌垫上去', asks('钢琴曲', '节拍')),
    say('节奏那个，40秒的', segment('节拍', { role: 'bgm', at: 0, end: 26 }), gone('钢琴曲')),
  ),
  on(
    'ambiguous',
    'promo',
    say('那行字不要了', asks('夏日大促', '低至五折', '欢迎光临')),
    say('中间那行', gone("'低至五折'"), textCount(2), untouched("'夏日大促'", "'欢迎光临'"), length(24)),
  ),
  on(
    'ambiguous',
    'slides',
    say('撤掉一张照片', asks()),
    say('花园', clips('厨房', '泳池', '小狗', '日落'), length(16)),
  ),
  on('ambiguous', 'trip', say('两段换一下位置', asks()), say('城市和森林', clips('森林', '海边', '城市'), length(26))),
  on(
    'ambiguous',
    'trip',
    say('那个片段倒着放', asks()),
    say('森林', segment('森林', { reversed: true }), untouched('城市', '海边')),
  ),
  on('ambiguous', 'lesson', say('聲音關掉一個', asks())),

  on(
    'history',
    'trip',
    say('海边静音', segment('海边', { volume: 0 })),
    say('森林删掉', clips('城市', '海边')),
    say('刚才那步不算', asAfter(1)),
    say('唉还是按删掉的来，重做', asAfter(2)),
  ),
  on(
    'history',
    'slides',
    say('每张改2秒', everyClip({ seconds: 2 }), length(10)),
    say('小狗放最前', clips('小狗', '厨房', '花园', '泳池', '日落')),
    say('退两步', asAfter(0)),
  ),
  on(
    'history',
    'promo',
    say('音乐关了', either(noneOf('bgm'), segment('音乐', { volume: 0 }))),
    say('悔棋', asAfter(0)),
  ),
  on('history', 'trip', say('撤销', refuses())),
  on(
    'history',
    'trip',
    say('城市两倍速', segment('城市', { speed: 2 }), length(21)),
    say('海边删掉', clips('城市', '森林'), length(11)),
    say(
      '城市的加速取消，海边删了就删了',
      segment('城市', { speed: 1, seconds: 10 }),
      clips('城市', '森林'),
      length(16),
    ),
  ),
  on('history', 'pieces', say('刪掉第一段', clipCount(3), length(15)), say('全部還原到一開始的樣子', asAfter(0))),

  on('question', 'recording', say('我传的采访有多长来着', answers(['10', '十分钟', '600']))),
  on('refusal', 'empty', say('把我那几个视频拼一拼', refuses(), exportsNothing)),
];
