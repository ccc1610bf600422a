// Practice, Chinese: sound and words.
import { either } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import { everyClip, film, gone, length, segment, textCount, untouched } from '../properties.ts';
import { above, asBefore, below, less, more, near, oneOf } from '../rules.ts';

const talk = writer('zh', 'p14z3');
const RED = near('#FF0000', 110);
const YELLOW = near('#FFE000', 100);
const BLUE = near('#1E60FF', 130);

export const CONVERSATIONS: readonly Conversation[] = [
  talk(
    'sound',
    'promo',
    say('背景音乐 降到百分之二十 吧', segment('音乐', { volume: 0.2 }), untouched('城市', '海边', '森林')),
    say('原声全关，只要音乐', everyClip({ volume: 0 }), untouched('音乐')),
    say('音乐前面2秒慢慢起来', segment('音乐', { fadeIn: 2, volume: asBefore, at: 0, end: 24 })),
    say('听不太清 音乐大声点', segment('音乐', { volume: more }), untouched('城市', '海边', '森林')),
    say('在大一点点', segment('音乐', { volume: more }), untouched('城市', '海边', '森林')),
    say('大过头了,收一点', segment('音乐', { volume: less })),
  ),
  talk(
    'sound',
    'promo',
    say('音乐等到第5秒再进来', segment('音乐', { at: 5, end: 24 }), length(24), untouched('城市')),
    say('进来的时候淡入一下，1秒就行', segment('音乐', { fadeIn: 1, at: 5, end: 24 })),
  ),
  talk(
    'sound',
    'trip',
    say('bgm给我整上', segment('音乐', { role: 'bgm', at: 0, end: 26 }), length(26), untouched('城市', '海边', '森林')),
    say('盖过原声了，小点', segment('音乐', { volume: less }), untouched('城市', '海边', '森林')),
    say('收尾的地方淡出3秒', segment('音乐', { fadeOut: 3, end: 26 })),
  ),
  talk(
    'sound',
    'twoSongs',
    say(
      '前13秒用钢琴曲,后面换成节拍',
      segment('钢琴曲', { role: 'bgm', at: 0, end: 13 }),
      segment('节拍', { role: 'bgm', at: 13, end: 26 }),
      length(26),
    ),
  ),
  talk(
    'sound',
    'twoSongs',
    say('配乐就用节拍.wav', segment('节拍', { role: 'bgm', at: 0, end: 26 }), gone('钢琴曲')),
    say('換成那首鋼琴曲聽聽看', segment('钢琴曲', { role: 'bgm', at: 0, end: 26 }), gone('节拍')),
  ),
  talk(
    'sound',
    'lesson',
    say(
      '我旁白说话的时候，能不能让音乐自动压低？做闪避那种',
      segment('钢琴曲', { duck: true }),
      untouched('旁白', '录屏', '摄像头'),
    ),
    say('录屏自带的声音不要', segment('录屏', { volume: 0 }), untouched('旁白', '钢琴曲', '摄像头')),
    say('旁白有电流声，帮忙降个噪', segment('旁白', { denoise: true }), untouched('录屏', '钢琴曲', '摄像头')),
  ),
  talk(
    'sound',
    'lesson',
    say(
      '声音只留旁白,别的轨道统统静音',
      segment('录屏', { volume: 0 }),
      segment('摄像头', { volume: 0 }),
      segment('钢琴曲', { volume: 0 }),
      untouched('旁白'),
    ),
  ),
  talk(
    'sound',
    'lesson',
    say('旁白往后推2秒再开始', segment('旁白', { at: 2, end: 30 }), length(30), untouched('录屏', '钢琴曲')),
  ),
  talk(
    'sound',
    'pieces',
    say(
      '加段背景音乐，音量五成',
      segment('音乐', { role: 'bgm', volume: 0.5, at: 0, end: 20 }),
      length(20),
      untouched('#1', '#2', '#3', '#4'),
    ),
  ),
  talk('sound', 'talk', say('整片响度统一到-16 LUFS', film({ loudness: -16 }), length(600))),
  talk(
    'sound',
    'twoSongs',
    say(
      '城市音量调0.3，海边0.6，森林不动',
      segment('城市', { volume: 0.3 }),
      segment('海边', { volume: 0.6 }),
      untouched('森林'),
    ),
  ),

  talk(
    'text',
    'trip',
    say('片头写“我们的夏天”', segment("'我们的夏天'", { at: 0 }), textCount(1), length(26)),
    say('字号大点', segment("'我们的夏天'", { size: more, at: 0 }), textCount(1)),
    say('搁屏幕顶上去', segment("'我们的夏天'", { y: below(0.35), x: asBefore }), textCount(1)),
  ),
  talk(
    'text',
    'promo',
    say(
      '「夏日大促」改成「周年庆」',
      segment("'周年庆'", { at: 0, end: 3 }),
      gone("'夏日大促'"),
      textCount(3),
      untouched("'低至五折'", "'欢迎光临'"),
    ),
    say(
      '把“低至五折”那行变红',
      segment("'低至五折'", { color: RED, at: 10, end: 14 }),
      untouched("'周年庆'", "'欢迎光临'"),
    ),
  ),
  talk(
    'text',
    'promo',
    say(
      '欢迎光临这四个字挪左下角去',
      segment("'欢迎光临'", { x: below(0.45), y: above(0.6), at: 20, end: 24 }),
      untouched("'夏日大促'", "'低至五折'"),
    ),
    say(
      '内容改成“扫码下单 立减20元”',
      segment("'扫码下单 立减20元'", { at: 20, end: 24, y: above(0.6) }),
      gone("'欢迎光临'"),
      textCount(3),
    ),
    say('夏日大促一直显示到第5秒', segment("'夏日大促'", { at: 0, end: 5 }), untouched("'低至五折'", "'扫码下单'")),
    say('入场用打字机效果', segment("'夏日大促'", { animationIn: 'typewriter', at: 0, end: 5 }), textCount(3)),
  ),
  talk(
    'text',
    'short',
    say(
      '第二条字幕打错了，应该是“他从没放弃”',
      segment("'他从没放弃'", { at: 5, end: 9 }),
      gone("'他从不放弃'"),
      textCount(3),
      untouched("'看这个动作'", "'下次再见'"),
    ),
    say(
      '字目全部改黄色',
      segment("'看这个动作'", { color: YELLOW }),
      segment("'他从没放弃'", { color: YELLOW }),
      segment("'下次再见'", { color: YELLOW }),
    ),
    say(
      '再统统挪到画面最上面',
      segment("'看这个动作'", { y: below(0.3) }),
      segment("'他从没放弃'", { y: below(0.3) }),
      segment("'下次再见'", { y: below(0.3) }),
      textCount(3),
    ),
  ),
  talk(
    'text',
    'talk',
    say(
      '一分零五秒打个人名条“李红 小学语文老师”，挂6秒',
      segment("'李红 小学语文老师'", { at: 65, seconds: 6 }),
      textCount(1),
      length(600),
    ),
  ),
  talk(
    'text',
    'lesson',
    say(
      '加两条字幕:0到4秒“打开设置”,4到9秒“点击账号”',
      segment("'打开设置'", { at: 0, end: 4 }),
      segment("'点击账号'", { at: 4, end: 9 }),
      textCount(2),
    ),
    say(
      '后面那条改成“点账号与安全”',
      segment("'点账号与安全'", { at: 4, end: 9 }),
      gone("'点击账号'"),
      untouched("'打开设置'"),
    ),
  ),
  talk(
    'text',
    'trip',
    say(
      '三个镜头分别标上地名：重庆、三亚、长白山',
      segment("'重庆'", { at: 0, end: below(10.1) }),
      segment("'三亚'", { at: 10, end: below(20.1) }),
      segment("'长白山'", { at: 20 }),
      textCount(3),
      length(26),
    ),
  ),
  talk(
    'text',
    'slides',
    say(
      '每张照片下方写上各自的名字，依次是“厨房”“花园”“泳池”“小狗”“日落”',
      segment("'厨房'", { at: 0, y: above(0.55) }),
      segment("'花园'", { at: 4, y: above(0.55) }),
      segment("'泳池'", { at: 8, y: above(0.55) }),
      segment("'小狗'", { at: 12, y: above(0.55) }),
      segment("'日落'", { at: 16, y: above(0.55) }),
      textCount(5),
      length(20),
    ),
  ),
  talk('text', 'empty', say('先打一行字“敬请期待”，停5秒', segment("'敬请期待'", { at: 0, seconds: 5 }), textCount(1))),
  talk(
    'text',
    'twoSongs',
    say('影片結尾打上「謝謝觀看」四個字', segment("'謝謝觀看'", { end: 26 }), textCount(1), length(26)),
    say('字的顏色改成藍的', segment("'謝謝觀看'", { color: BLUE }), textCount(1)),
    say(
      '淡入淡出',
      either(
        segment("'謝謝觀看'", { animationIn: 'fade', animationOut: 'fade' }),
        segment("'謝謝觀看'", { keyframes: oneOf('opacity') }),
      ),
    ),
  ),
];
