// Practice messages in Chinese: speed, sound, texts.
import type { Conversation } from '../conversation.ts';
import { say, writer } from '../conversation.ts';
import { clipCount, clips, everyClip, gone, length, segment, textCount, untouched } from '../properties.ts';
import { above, below, between, near, times } from '../rules.ts';

const talk = writer('zh', 'p4zc3');

const TIME: Conversation[] = [
  talk(
    'time',
    'trip',
    say(
      '森林那段放到0.5倍速，做个慢动作',
      segment('森林', { speed: 0.5, seconds: 12 }),
      untouched('城市', '海边'),
      length(32),
    ),
  ),
  talk(
    'time',
    'talk',
    say('将整段采访以 2 倍速播放。', clips('采访'), segment('采访', { speed: 2, seconds: 300 }), length(300)),
  ),
  talk(
    'time',
    'trip',
    say(
      '海边那一段，您能不能给我倒着放呀？让那个浪往回退，孩子们看了准觉得有意思',
      segment('海边', { reversed: true, seconds: 10 }),
      untouched('城市', '森林'),
      length(26),
    ),
  ),
  talk(
    'time',
    'pieces',
    say(
      '第一个镜头快进，3秒放完',
      segment('#1', { speed: between(1.63, 1.7), seconds: 3, from: 20 }),
      clipCount(4),
      length(18),
    ),
  ),
  talk(
    'time',
    'trip',
    say(
      '城市那段播完之后，最后一帧定格2秒再切海边',
      clips('城市', '城市', '海边', '森林'),
      segment('城市/2', {
        freeze: (value: number | undefined) => between(9.8, 10.05)(value ?? 0, undefined),
        seconds: 2,
      }),
      untouched('海边', '森林'),
      length(28),
    ),
  ),
];

const SOUND: Conversation[] = [
  talk(
    'sound',
    'trip',
    say(
      '片子干巴巴的不太好听，麻烦您把我传的那首音乐给配上，声音小一点，当个背景就行',
      segment('音乐', { role: 'bgm', at: 0, end: 26, volume: below(0.51) }),
      clips('城市', '海边', '森林'),
      untouched('城市', '海边', '森林'),
      length(26),
    ),
  ),
  talk(
    'sound',
    'promo',
    say(
      'BGM拉到80%',
      segment('音乐', { volume: 0.8 }),
      untouched('城市', '海边', '森林', "'夏日大促'", "'低至五折'", "'欢迎光临'"),
      length(24),
    ),
  ),
  talk(
    'sound',
    'lesson',
    say(
      '将背景音乐（钢琴曲.mp3）静音，旁白保持不变。',
      segment('钢琴曲', { volume: 0 }),
      untouched('旁白', '录屏', '摄像头'),
    ),
    say(
      '更新：用户希望恢复背景音乐，但音量只要 10%。',
      segment('钢琴曲', { volume: 0.1 }),
      untouched('旁白', '录屏', '摄像头'),
    ),
  ),
  talk(
    'sound',
    'lesson',
    say(
      '旁白说话的时候，背景音乐自动压低',
      segment('钢琴曲', { duck: true, role: 'bgm' }),
      untouched('旁白', '录屏', '摄像头'),
    ),
  ),
  talk(
    'sound',
    'trip',
    say('所有镜头的原声都关掉', everyClip({ volume: 0 }), clips('城市', '海边', '森林'), length(26)),
  ),
  talk(
    'sound',
    'twoSongs',
    say(
      '背景音乐就用那个节拍吧，钢琴曲听着犯困，这回先不用它',
      segment('节拍', { role: 'bgm', at: 0, end: 26 }),
      gone('钢琴曲'),
      untouched('城市', '海边', '森林'),
    ),
  ),
  talk(
    'sound',
    'slides',
    say(
      '音乐处理：开头 2 秒淡入，结尾 3 秒淡出。',
      segment('钢琴曲', { fadeIn: 2, fadeOut: 3, volume: 0.3 }),
      untouched('厨房', '花园', '泳池', '小狗', '日落'),
      length(20),
    ),
  ),
  talk(
    'sound',
    'talk',
    say('现场空调声太大了，给采访降个噪', segment('采访', { denoise: true, volume: 1 }), length(600)),
  ),
  talk(
    'sound',
    'short',
    say('音乐别一上来就响，第5秒再进', segment('节拍', { at: 5, volume: 0.5 }), untouched('滑板'), length(15)),
  ),
  talk(
    'sound',
    'lesson',
    say(
      '旁白的聲音太小了，我耳朵不好聽不清楚，請您幫我調大一倍',
      segment('旁白', { volume: times(2) }),
      untouched('录屏', '摄像头', '钢琴曲'),
    ),
  ),
];

const TEXT: Conversation[] = [
  talk(
    'text',
    'trip',
    say(
      '片头给写上几个字：“社区重阳节联欢”，要红颜色的，看着喜庆，麻烦您了',
      segment("'社区重阳节联欢'", { at: 0, end: between(2, 10), color: near('#F01414') }),
      textCount(1),
      untouched('城市', '海边', '森林'),
      length(26),
    ),
  ),
  talk(
    'text',
    'promo',
    say(
      '“低至五折”改成“低至三折”',
      segment("'低至三折'", { at: 10, end: 14 }),
      gone("'低至五折'"),
      textCount(3),
      untouched("'夏日大促'", "'欢迎光临'"),
    ),
  ),
  talk(
    'text',
    'short',
    say(
      '三条字幕全换成黄色的，醒目',
      segment("'看这个动作'", { color: near('#FFE000'), at: 0, end: 4 }),
      segment("'他从不放弃'", { color: near('#FFE000'), at: 5, end: 9 }),
      segment("'下次再见'", { color: near('#FFE000'), at: 11, end: 15 }),
      textCount(3),
    ),
  ),
  talk(
    'text',
    'promo',
    say('删除所有文字，视频和音乐不动。', textCount(0), untouched('城市', '海边', '森林', '音乐'), length(24)),
  ),
  talk(
    'text',
    'trip',
    say(
      '第3秒到第7秒打上「这里是我长大的地方」，放画面下方',
      segment("'这里是我长大的地方'", { at: 3, end: 7, y: above(0.6) }),
      textCount(1),
      length(26),
    ),
  ),
  talk(
    'text',
    'promo',
    say(
      '“欢迎光临”那四个字挡住人脸了，请您挪到画面上边去好吗',
      segment("'欢迎光临'", { y: below(0.4), at: 20, end: 24 }),
      untouched("'夏日大促'", "'低至五折'"),
      textCount(3),
    ),
  ),
  talk(
    'text',
    'short',
    say(
      '将第二条字幕的文字替换为“他一直在坚持”，时间不变。',
      segment("'他一直在坚持'", { at: 5, end: 9, role: 'subtitle' }),
      gone("'他从不放弃'"),
      untouched("'看这个动作'", "'下次再见'"),
      textCount(3),
    ),
  ),
  talk(
    'text',
    'promo',
    say(
      '“夏日大促”加个打字机效果',
      segment("'夏日大促'", { animationIn: 'typewriter', at: 0, end: 3 }),
      untouched("'低至五折'", "'欢迎光临'"),
    ),
    say(
      '再给它加个黑色底框',
      segment("'夏日大促'", { animationIn: 'typewriter', background: near('#000000') }),
      untouched("'低至五折'", "'欢迎光临'"),
      textCount(3),
    ),
  ),
  talk(
    'text',
    'lesson',
    say(
      '请您在左上角写上“老李电脑课”，从头到尾一直显示着',
      segment("'老李电脑课'", { at: 0, end: 30, x: below(0.45), y: below(0.4) }),
      textCount(1),
      untouched('录屏', '摄像头', '旁白', '钢琴曲'),
    ),
  ),
];

export const CONVERSATIONS: readonly Conversation[] = [...TIME, ...SOUND, ...TEXT];
