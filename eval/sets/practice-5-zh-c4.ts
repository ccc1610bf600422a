// Practice messages in Chinese: questions, refusals, doubts, history, exports, what is not there.
import { answers, asks, exports, exportsNothing, needs, refuses } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import { asAfter, clips, gone, length, segment, textCount, unchanged, untouched } from '../properties.ts';
import { near } from '../rules.ts';

const ORANGE = near('#FF8C20', 75);
const write = writer('zh', 'p5zc4');

export const CONVERSATIONS: readonly Conversation[] = [
  write(
    'question',
    'promo',
    say('目前成片一共多长', answers(['24', '二十四'])),
    say('用的哪首配乐？音量多大？', answers('音乐', ['40', '四成', '0.4', '百分之四十'])),
  ),
  write('question', 'uploads', say('我都传了哪些素材上来？', answers('城市', '海边', '森林', '音乐'), exportsNothing)),
  write('question', 'empty', say('第一次用，请问你都能帮我做什么呢', answers(), unchanged, exportsNothing)),

  write('refusal', 'trip', say('把0:40到0:50这十秒剪掉', refuses('26'))),
  write('refusal', 'pieces', say('第六段删掉', refuses(['4', '四']))),
  write('refusal', 'pieces', say('航拍的原声开大一倍', refuses())),
  write('refusal', 'empty', say('可以导出了', refuses(), exportsNothing)),

  write(
    'ambiguous',
    'twoSongs',
    say('配一首背景音乐', asks('钢琴曲', '节拍')),
    say('节拍的', segment('节拍', { at: 0, end: 26, role: 'bgm' }), gone('钢琴曲'), untouched('城市', '海边', '森林')),
  ),
  write(
    'ambiguous',
    'trip',
    say('其中一段不想要了', asks()),
    say('最后那段', clips('城市', '海边'), length(20), untouched('城市', '海边')),
  ),
  write(
    'ambiguous',
    'promo',
    say('文字换个颜色', asks()),
    say(
      '三行都换成橙色',
      segment("'夏日大促'", { color: ORANGE }),
      segment("'低至五折'", { color: ORANGE }),
      segment("'欢迎光临'", { color: ORANGE }),
      textCount(3),
      untouched('城市', '海边', '森林', '音乐'),
    ),
  ),

  write(
    'history',
    'trip',
    say('海边的声音去掉', segment('海边', { volume: 0 }), clips('城市', '海边', '森林'), untouched('城市', '森林')),
    say('撤销', asAfter(0)),
    say('诶，还是要刚才那个效果，重做一下', asAfter(1), segment('海边', { volume: 0 })),
  ),
  write(
    'history',
    'slides',
    say('泳池那张删了', clips('厨房', '花园', '小狗', '日落'), length(16)),
    say('小狗停8秒', segment('小狗', { seconds: 8 }), length(20), clips('厨房', '花园', '小狗', '日落')),
    say('刚才这两步都退回去', asAfter(0)),
  ),

  write('export', 'promo', say('导出4K成片', exports('mp4', { shortSide: 2160 }), unchanged)),
  write('export', 'short', say('給我一個gif就好', exports('gif'), unchanged)),
  write('export', 'lesson', say('我只要声音，导成mp3', exports('mp3'), unchanged)),
  write('export', 'talk', say('1分30秒那一帧截下来存成jpg', exports('jpg', { at: 90 }), unchanged)),

  write('capability', 'recording', say('听一下这段录像里说的话，自动生成字幕', needs('transcribe'), unchanged)),
  write('capability', 'talk', say('中间没人说话的空白自动找出来剪掉', needs('analyse'), unchanged)),
  write('capability', 'lesson', say('摄像头画面里把人抠出来，背景去掉，我后面没有绿幕', needs('cutout'), unchanged)),
  write('capability', 'twoSongs', say('画面跟着节拍.wav的鼓点自动卡点切换', needs('analyse'), unchanged)),
];
