// Chinese messages of daily work: words on the picture.
import { type Conversation, say, writer } from '../conversation.ts';
import { film, gone, length, noneOf, segment, textCount, transitions, untouched } from '../properties.ts';
import { above, below, near, times } from '../rules.ts';

const talk = writer('zh', 'p13z4');

const CUES = ["'看这个动作'", "'他从不放弃'", "'下次再见'"];
const TITLES = ["'夏日大促'", "'低至五折'", "'欢迎光临'"];

export const CONVERSATIONS: readonly Conversation[] = [
  talk(
    'text',
    'trip',
    say(
      '片头打上"周末去哪儿"',
      segment("'周末去哪儿'", { at: 0, end: 3 }),
      textCount(1),
      untouched('城市', '海边', '森林'),
      length(26),
    ),
    say('字体颜色来个橙色', segment("'周末去哪儿'", { color: near('#FF8C00'), at: 0, end: 3 }), textCount(1)),
  ),
  talk(
    'text',
    'trip',
    say(
      '8到12秒中间显示「海风来了」，黄字',
      segment("'海风来了'", { at: 8, end: 12, color: near('#FFE000') }),
      textCount(1),
      untouched('城市', '海边', '森林'),
      length(26),
    ),
  ),
  talk(
    'text',
    'trip',
    say(
      '右下角全程挂个水印字 @小鹿旅行',
      segment("'@小鹿旅行'", { at: 0, end: 26, x: above(0.5), y: above(0.5) }),
      textCount(1),
      untouched('城市', '海边', '森林'),
      length(26),
    ),
  ),
  talk(
    'text',
    'trip',
    say("结尾加 'See you soon'", segment("'See you soon'", { at: 23, end: 26 }), textCount(1), length(26)),
    say('让它淡入出现', segment("'See you soon'", { animationIn: 'fade', at: 23, end: 26 }), textCount(1)),
    say('再给它垫一块黑底', segment("'See you soon'", { background: near('#000000') }), textCount(1)),
  ),
  talk(
    'text',
    'trip',
    say(
      '帮我加三条字幕：0-5秒“出发”，10-14秒“到海边啦”，20-24秒“林子里真凉快”',
      segment("'出发'", { at: 0, end: 5 }),
      segment("'到海边啦'", { at: 10, end: 14 }),
      segment("'林子里真凉快'", { at: 20, end: 24 }),
      textCount(3),
      length(26),
    ),
  ),
  talk(
    'text',
    'promo',
    say(
      '第二个标题改成“全场七折”',
      segment("'全场七折'", { at: 10, end: 14 }),
      gone("'低至五折'"),
      untouched("'夏日大促'", "'欢迎光临'", '城市', '海边', '森林'),
      textCount(3),
    ),
  ),
  talk(
    'text',
    'promo',
    say(
      '欢迎光临四个字太小，放大到现在的两倍',
      segment("'欢迎光临'", { size: times(2), at: 20, end: 24 }),
      untouched("'夏日大促'", "'低至五折'"),
      textCount(3),
    ),
  ),
  talk(
    'text',
    'promo',
    say(
      '所有文字一律换红色',
      ...TITLES.map((title) => segment(title, { color: near('#F01818') })),
      textCount(3),
      transitions(2),
    ),
  ),
  talk(
    'text',
    'promo',
    say(
      '“夏日大促”删掉，画面保留',
      gone("'夏日大促'"),
      textCount(2),
      untouched('城市', '海边', '森林', "'低至五折'", "'欢迎光临'"),
      length(24),
    ),
    say('“低至五折”顶上，挪到片子一开头就显示', segment("'低至五折'", { at: 0 }), textCount(2), length(24)),
  ),
  talk(
    'text',
    'promo',
    say(
      '“低至五折”入场用打字机效果',
      segment("'低至五折'", { animationIn: 'typewriter', at: 10, end: 14 }),
      untouched("'夏日大促'", "'欢迎光临'"),
    ),
  ),
  talk(
    'text',
    'promo',
    say(
      '欢迎光临提前出来，18秒就开始，一直到片尾',
      segment("'欢迎光临'", { at: 18, end: 24 }),
      untouched("'夏日大促'", "'低至五折'", '森林'),
      length(24),
    ),
  ),
  talk(
    'text',
    'promo',
    say(
      '三个标题的文字左对齐，再加点阴影',
      ...TITLES.map((title) => segment(title, { align: 'left', shadowed: true })),
      textCount(3),
    ),
  ),
  talk(
    'text',
    'short',
    say(
      '给全部字幕垫上白底，字改黑色',
      ...CUES.map((cue) => segment(cue, { background: near('#FFFFFF'), color: near('#000000') })),
      textCount(3),
      untouched('滑板', '节拍'),
    ),
  ),
  talk(
    'text',
    'short',
    say(
      '第二句打错字了，应该是“他永不放弃”',
      segment("'他永不放弃'", { at: 5, end: 9 }),
      gone("'他从不放弃'"),
      untouched("'看这个动作'", "'下次再见'", '滑板'),
      textCount(3),
    ),
  ),
  talk(
    'text',
    'short',
    say('字幕挪到屏幕上方去', ...CUES.map((cue) => segment(cue, { y: below(0.4) })), textCount(3), untouched('滑板')),
    say('第三条留在底部吧', segment("'下次再见'", { y: above(0.6) }), untouched("'看这个动作'", "'他从不放弃'")),
  ),
  talk('text', 'short', say('字幕一条都不要', noneOf('subtitle'), textCount(0), untouched('滑板', '节拍'), length(15))),
  talk(
    'text',
    'slides',
    say(
      '每张照片出来的时候打上各自的名字：厨房、花园、泳池、小狗、日落',
      segment("'厨房'", { at: 0 }),
      segment("'花园'", { at: 4 }),
      segment("'泳池'", { at: 8 }),
      segment("'小狗'", { at: 12 }),
      segment("'日落'", { at: 16 }),
      textCount(5),
      length(20),
    ),
  ),
  talk(
    'text',
    'lesson',
    say(
      '第5秒跳出一行“第一步：打开设置”，停留4秒',
      segment("'第一步：打开设置'", { at: 5, end: 9 }),
      textCount(1),
      untouched('录屏', '摄像头', '旁白'),
      length(30),
    ),
    say(
      '15秒再来一行“第二步：点保存”，同样停4秒',
      segment("'第二步：点保存'", { at: 15, end: 19 }),
      segment("'第一步：打开设置'", { at: 5, end: 9 }),
      textCount(2),
    ),
  ),
  talk(
    'text',
    'talk',
    say('开头打上嘉宾名“张伟”，显示6秒', segment("'张伟'", { at: 0, end: 6 }), textCount(1), length(600)),
    say('名字改成“张玮”，写错字了', segment("'张玮'", { at: 0, end: 6 }), gone("'张伟'"), textCount(1)),
  ),
  talk(
    'text',
    'pieces',
    say(
      '给第三段配一句“俯瞰群山”，它播多久字就留多久',
      segment("'俯瞰群山'", { at: 10, end: 15 }),
      textCount(1),
      untouched('#1', '#2', '#3', '#4'),
    ),
    say('加描边', segment("'俯瞰群山'", { outlined: true, at: 10, end: 15 }), textCount(1)),
  ),
  talk(
    'text',
    'twoSongs',
    say(
      '开头加上“开业啦🎉”，弹出来的那种动画',
      segment("'开业啦🎉'", { at: 0, end: 3, animationIn: 'pop' }),
      textCount(1),
      length(26),
    ),
  ),
  talk(
    'text',
    'trip',
    say(
      '这个项目的名字改成“海边周末”，画面上不用写',
      film({ title: '海边周末' }),
      textCount(0),
      untouched('城市', '海边', '森林'),
    ),
  ),
];
