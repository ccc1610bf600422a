// Practice messages in Chinese: order, speed, sound and words.
import { type Conversation, say, writer } from '../conversation.ts';
import {
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
import { above, asBefore, below, between, by, more, near, oneOf } from '../rules.ts';

const on = writer('zh', 'p10b');
const CUES = ["'看这个动作'", "'他从不放弃'", "'下次再见'"] as const;
const TITLES = ["'夏日大促'", "'低至五折'", "'欢迎光临'"] as const;
const YELLOW = near('#FFE000');
const BLUE = near('#2060FF', 120);

export const CONVERSATIONS: readonly Conversation[] = [
  on(
    'arrange',
    'trip',
    say('海边最出彩，压到最后放', clips('城市', '森林', '海边'), untouched('城市', '海边', '森林'), length(26)),
  ),
  on(
    'arrange',
    'trip',
    say(
      '三段的先后次序整个掉个头',
      clips('森林', '海边', '城市'),
      everyClip({ reversed: false }),
      untouched('城市', '海边', '森林'),
    ),
  ),
  on(
    'arrange',
    'pieces',
    say(
      '这四段按原素材里的时间先后理一理',
      segment('#1', { from: 0 }),
      segment('#2', { from: 10 }),
      segment('#3', { from: 20 }),
      segment('#4', { from: 30 }),
      length(20),
    ),
  ),
  on(
    'arrange',
    'pieces',
    say(
      '一三对调',
      segment('#1', { from: 30 }),
      segment('#2', { from: 0 }),
      segment('#3', { from: 20 }),
      segment('#4', { from: 10 }),
      length(20),
    ),
    say('第二段拷一份搁到末尾', clipCount(5), segment('#5', { from: 0, seconds: 5 }), length(25)),
  ),
  on('arrange', 'trip', say('城市放完紧接着再来一遍城市', clips('城市', '城市', '海边', '森林'), length(36))),
  on(
    'arrange',
    'slides',
    say('小狗那个位置让给蛋糕，小狗不要了', clips('厨房', '花园', '泳池', '蛋糕', '日落'), length(20)),
  ),
  on(
    'arrange',
    'slides',
    say('花园跟日落互换座位', clips('厨房', '日落', '泳池', '小狗', '花园'), length(20)),
    say('泳池往后的统统撤掉', clips('厨房', '日落', '泳池'), length(12)),
  ),
  on(
    'arrange',
    'trip',
    say('除了海边，别的清出去', clips('海边'), segment('海边', { at: 0 }), untouched('海边'), length(10)),
  ),
  on('arrange', 'slides', say('小狗移到第一張', clips('小狗', '厨房', '花园', '泳池', '日落'), length(20))),
  on(
    'arrange',
    'trip',
    say(
      '海边从中间掰成两半，后一半挪到全片最前',
      clips('海边', '城市', '海边', '森林'),
      segment('#1', { from: 5, to: 10 }),
      segment('#3', { from: 0, to: 5 }),
      length(26),
    ),
  ),

  on(
    'time',
    'short',
    say('滑板放慢到一半速度，动作要看得清', segment('滑板', { speed: 0.5, seconds: 30 }), length(30)),
  ),
  on(
    'time',
    'trip',
    say(
      '海边压成5秒放完，内容一帧都别丢',
      segment('海边', { speed: 2, seconds: 5, from: 0, to: 10 }),
      untouched('城市', '森林'),
      length(21),
    ),
  ),
  on('time', 'talk', say('他语速慢，提到1.25倍', segment('采访', { speed: 1.25, seconds: 480 }), length(480))),
  on('time', 'pieces', say('整条片子放成0.8倍速', everyClip({ speed: 0.8, seconds: 6.25 }), length(25))),
  on(
    'time',
    'trip',
    say('森林上三倍速', segment('森林', { speed: 3, seconds: 2 }), length(22)),
    say('太赶了，还是原速吧', segment('森林', { speed: 1, seconds: 6 }), length(26)),
  ),
  on(
    'time',
    'trip',
    say(
      '最後一段放慢，百分之七十五的速度',
      segment('森林', { speed: 0.75, seconds: 8 }),
      untouched('城市'),
      length(28),
    ),
  ),
  on('time', 'trip', say('总长给我收到20秒整', clips('城市', '海边', '森林'), length(20))),

  on(
    'sound',
    'trip',
    say('浪太吵了，海边别出声', segment('海边', { volume: 0 }), untouched('城市', '森林'), length(26)),
  ),
  on(
    'sound',
    'trip',
    say(
      '拿音乐那条垫底，别盖过现场声，两成音量就够',
      segment('音乐', { role: 'bgm', volume: 0.2, at: 0, end: 26 }),
      untouched('城市', '海边', '森林'),
    ),
  ),
  on('sound', 'lesson', say('旁白一开口，琴声就自动让一让', segment('钢琴曲', { duck: true }), untouched('旁白'))),
  on('sound', 'promo', say('收尾的时候音乐用3秒慢慢没掉', segment('音乐', { fadeOut: 3, end: 24 }), length(24))),
  on('sound', 'talk', say('底噪嗡嗡的，帮我降一下', segment('采访', { denoise: true }), length(600))),
  on(
    'sound',
    'lesson',
    say(
      '录屏、摄像头自己带的声都关了',
      segment('录屏', { volume: 0 }),
      segment('摄像头', { volume: 0 }),
      untouched('旁白', '钢琴曲'),
    ),
  ),
  on('sound', 'promo', say('音乐别那么早进，第4秒再起', segment('音乐', { at: 4, end: 24 }), length(24))),
  on('sound', 'promo', say('垫的那首歌，从歌里第30秒的副歌开始用', segment('音乐', { at: 0, from: 30, end: 24 }))),
  on('sound', 'talk', say('平台要求，整体响度做到-16 LUFS', film({ loudness: -16 }), length(600))),
  on('sound', 'lesson', say('旁白整条往后错两秒再起', segment('旁白', { at: 2, from: 0, end: 30 }), length(30))),
  on(
    'sound',
    'twoSongs',
    say('先上钢琴曲试试', segment('钢琴曲', { role: 'bgm', at: 0, end: 26 })),
    say('没劲儿，换节拍那首', gone('钢琴曲'), segment('节拍', { role: 'bgm', at: 0, end: 26 })),
  ),
  on('sound', 'promo', say('背景音樂先拿掉，之後再說', noneOf('bgm'), clips('城市', '海边', '森林'), textCount(3))),
  on('sound', 'short', say('滑板的原声开头用1秒半渐入', segment('滑板', { fadeIn: 1.5 }), untouched('节拍'))),

  on(
    'text',
    'trip',
    say(
      '开头打四秒「江景三房 拎包入住」',
      segment("'江景三房 拎包入住'", { at: 0, seconds: 4 }),
      textCount(1),
      untouched('城市', '海边', '森林'),
    ),
  ),
  on(
    'text',
    'promo',
    say(
      '法务说“低至五折”不能写，改成“限时优惠”',
      gone("'低至五折'"),
      segment("'限时优惠'", { at: 10, end: 14 }),
      textCount(3),
      untouched("'夏日大促'", "'欢迎光临'"),
    ),
  ),
  on('text', 'promo', say('三行字统统换成亮黄', ...TITLES.map((one) => segment(one, { color: YELLOW })), textCount(3))),
  on(
    'text',
    'short',
    say(
      '第二条字幕有错，该是『他从没放弃』',
      segment("'他从没放弃'", { at: 5, end: 9 }),
      gone("'他从不放弃'"),
      textCount(3),
    ),
  ),
  on('text', 'short', say('字幕挪到画面顶上去', ...CUES.map((one) => segment(one, { y: below(0.4), at: asBefore })))),
  on(
    'text',
    'trip',
    say(
      '12到16秒底下来一句‘别忘了涂防晒’',
      segment("'别忘了涂防晒'", { at: 12, end: 16, y: above(0.6) }),
      textCount(1),
    ),
  ),
  on(
    'text',
    'promo',
    say(
      '夏日大促几个字垫个红底',
      segment("'夏日大促'", { background: near('#F01818'), at: 0 }),
      untouched("'欢迎光临'"),
    ),
  ),
  on(
    'text',
    'promo',
    say(
      '“欢迎光临”一个字一个字敲出来那种',
      segment("'欢迎光临'", { animationIn: oneOf('typewriter', 'word_by_word') }),
      untouched("'夏日大促'", "'低至五折'"),
    ),
  ),
  on(
    'text',
    'trip',
    say('片尾写 谢谢观看！！', segment("'谢谢观看'", { end: 26, at: above(15) }), textCount(1), length(26)),
  ),
  on(
    'text',
    'short',
    say('字幕字級放大、改成亮藍色', ...CUES.map((one) => segment(one, { size: more, color: BLUE })), textCount(3)),
  ),
  on(
    'text',
    'trip',
    say('工程名存成“周末三城记”，画面上不用出字', film({ title: '周末三城记' }), textCount(0), length(26)),
  ),
  on(
    'text',
    'promo',
    say('五折那行往下挪挪', segment("'低至五折'", { y: more, at: 10, end: 14 })),
    say('字再大一号', segment("'低至五折'", { size: more, y: asBefore }), untouched("'夏日大促'", "'欢迎光临'")),
  ),
  on(
    'text',
    'slides',
    say(
      '花园那张配句话：“春天种下的全开了”',
      segment("'春天种下的全开了'", { at: between(3.7, 5), end: between(5.9, 8.3) }),
      textCount(1),
    ),
  ),
  on(
    'text',
    'promo',
    say('夏日大促多留两秒', segment("'夏日大促'", { at: 0, seconds: by(2) }), textCount(3), length(24)),
  ),
  on(
    'text',
    'trip',
    say(
      '每段左下角标上地名，分别写“外滩”“三亚”“莫干山”',
      segment("'外滩'", { at: between(0, 1), end: between(2, 10.1), x: below(0.5), y: above(0.6) }),
      segment("'三亚'", { at: between(10, 11), end: between(12, 20.1), x: below(0.5), y: above(0.6) }),
      segment("'莫干山'", { at: between(20, 21), end: between(22, 26.1), x: below(0.5), y: above(0.6) }),
      textCount(3),
      transitions(0),
    ),
  ),
];
