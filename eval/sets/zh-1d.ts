// Chinese conversations about how people talk: relative changes, corrections, references, doubt, taking back.
import { asks } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import { asAfter, clipCount, clips, everyClip, gone, length, segment, textCount, untouched } from '../properties.ts';
import { above, asBefore, below, by, less, more, near } from '../rules.ts';

const on = writer('zh', 'zh1');

const SALE = "'夏日大促'";
const DISCOUNT = "'低至五折'";
const VISIT = "'欢迎光临'";
const CUES = ["'看这个动作'", "'他从不放弃'", "'下次再见'"] as const;
const [FIRST_CUE, SECOND_CUE, THIRD_CUE] = CUES;

const relative: Conversation[] = [
  on(
    'relative',
    'promo',
    say('音乐大声一点', segment('音乐', { volume: more }), untouched('城市', '海边', '森林')),
    say('再大一丢丢', segment('音乐', { volume: more }), untouched('城市', '海边', '森林')),
    say('有点吵了，往回收一点', segment('音乐', { volume: less }), length(24)),
  ),
  on(
    'relative',
    'promo',
    say('“欢迎光临”字号再大些', segment(VISIT, { size: more, y: asBefore }), untouched(SALE, DISCOUNT)),
    say('往上挪一点', segment(VISIT, { y: less, size: asBefore }), untouched(SALE, DISCOUNT)),
  ),
  on(
    'relative',
    'trip',
    say('城市那段太拖了，短一点，七秒就够', segment('城市', { seconds: 7, speed: 1 }), length(23)),
  ),
  on(
    'relative',
    'lesson',
    say('摄像头小窗再小一点', segment('摄像头', { width: less, height: less }), untouched('录屏', '旁白')),
    say('还是太大', segment('摄像头', { width: less, height: less }), untouched('录屏', '旁白')),
  ),
  on('relative', 'slides', say('每张照片多停一秒', everyClip({ seconds: by(1) }), length(25))),
  on('relative', 'trip', say('海边稍微调暗一点点', segment('海边', { brightness: less }), untouched('城市', '森林'))),
  on(
    'relative',
    'short',
    say(
      '字幕整体往上移一些，被点赞按钮挡住了',
      segment(FIRST_CUE, { y: less }),
      segment(SECOND_CUE, { y: less }),
      segment(THIRD_CUE, { y: less }),
      untouched('滑板', '节拍'),
    ),
  ),
  on(
    'relative',
    'pieces',
    say('节奏整体再快一点点', everyClip({ speed: more }), clipCount(4), segment('#1', { from: 20 })),
  ),
];

const correction: Conversation[] = [
  on(
    'correction',
    'trip',
    say('删掉第一段', clips('海边', '森林'), length(16)),
    say('不对不对，我说的是第三段', clips('城市', '海边'), length(20)),
  ),
  on(
    'correction',
    'trip',
    say('开头加标题「出发」', segment("'出发'", { at: 0, end: 3 }), textCount(1)),
    say('哦不，应该是「出发吧」', segment("'出发吧'", { text: '出发吧', at: 0, end: 3 }), textCount(1)),
  ),
  on(
    'correction',
    'trip',
    say('海边加速到2倍', segment('海边', { speed: 2 }), length(21)),
    say('等等，不是海边，是森林', segment('海边', { speed: 1 }), segment('森林', { speed: 2 }), length(23)),
  ),
  on(
    'correction',
    'lesson',
    say('把小窗放右上角', segment('摄像头', { x: above(0.6), y: below(0.4) })),
    say('算了还是左下角吧', segment('摄像头', { x: below(0.4), y: above(0.6) }), untouched('录屏', '旁白')),
  ),
  on(
    'correction',
    'trip',
    say('第5秒切一刀', clips('城市', '城市', '海边', '森林'), length(26)),
    say('切错了，把这两半合回一段', clips('城市', '海边', '森林'), segment('城市', { from: 0, to: 10 }), length(26)),
  ),
];

const reference: Conversation[] = [
  on(
    'reference',
    'trip',
    say('海边这段倒放', segment('海边', { reversed: true }), untouched('城市', '森林'), length(26)),
    say('再把它移到最后', clips('城市', '森林', '海边'), untouched('海边')),
    say('它前面那段静音', segment('森林', { volume: 0 }), untouched('城市', '海边')),
  ),
  on('reference', 'slides', say('拍小狗的那张停留8秒', segment('小狗', { seconds: 8 }), length(24), untouched('泳池'))),
  on(
    'reference',
    'pieces',
    say(
      '倒数第二段删除',
      clipCount(3),
      segment('#1', { from: 20 }),
      segment('#2', { from: 0 }),
      segment('#3', { from: 10 }),
    ),
    say('剩下的最后一段放慢到0.5倍', segment('#3', { speed: 0.5, from: 10 }), segment('#1', { speed: 1 }), length(20)),
  ),
  on('reference', 'photos', say('用第一张和最后一张照片做个视频', clips('厨房', '蛋糕'), length(8))),
  on(
    'reference',
    'trip',
    say('第15秒那个镜头快放两倍', segment('海边', { speed: 2 }), length(21), untouched('城市', '森林')),
  ),
  on(
    'reference',
    'short',
    say('第一条字幕改成绿色', segment(FIRST_CUE, { color: near('#10C030', 100) }), untouched(SECOND_CUE, THIRD_CUE)),
    say(
      '后面两条也一样',
      segment(SECOND_CUE, { color: near('#10C030', 100) }),
      segment(THIRD_CUE, { color: near('#10C030', 100) }),
      textCount(3),
    ),
  ),
  on(
    'reference',
    'lesson',
    say('叠在上面的那个视频去掉声音', segment('摄像头', { volume: 0 }), untouched('录屏', '旁白')),
  ),
  on('reference', 'uploads', say('在海边拍的那个，就用它做片子', clips('海边'), length(10))),
];

const ambiguous: Conversation[] = [
  on(
    'ambiguous',
    'trip',
    say('把它删掉', asks()),
    say('海边', clips('城市', '森林'), length(16), untouched('城市', '森林')),
  ),
  on(
    'ambiguous',
    'trip',
    say('10秒的那个片段删了', asks('城市', '海边')),
    say('前面那个', clips('海边', '森林'), length(16), untouched('海边', '森林')),
  ),
  on(
    'ambiguous',
    'promo',
    say('文字改成“清仓”', asks('夏日大促', '低至五折')),
    say('第二个', segment("'清仓'", { at: 10, end: 14 }), gone(DISCOUNT), textCount(3), untouched(SALE, VISIT)),
  ),
];

const history: Conversation[] = [
  on(
    'history',
    'promo',
    say('删掉城市', clips('海边', '森林'), length(16)),
    say('音乐静音', segment('音乐', { volume: 0 }), clips('海边', '森林')),
    say('撤回两步', asAfter(0)),
  ),
  on(
    'history',
    'short',
    say('字幕改成蓝色', segment(FIRST_CUE, { color: near('#2060F0', 100) }), untouched('滑板', '节拍')),
    say('哎呀不好看，变回去', asAfter(0)),
  ),
];

export const CONVERSATIONS: readonly Conversation[] = [
  ...relative,
  ...correction,
  ...reference,
  ...ambiguous,
  ...history,
];
