// Chinese messages of daily work: sound.
import { either, refuses } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import { clips, everyClip, film, gone, length, segment, textCount, transitions, untouched } from '../properties.ts';
import { above } from '../rules.ts';

const talk = writer('zh', 'p13z3');

export const CONVERSATIONS: readonly Conversation[] = [
  talk(
    'sound',
    'trip',
    say(
      '把那首音乐铺上',
      segment('音乐', { role: 'bgm', at: 0, end: 26, volume: 0.35 }),
      untouched('城市', '海边', '森林'),
      length(26),
    ),
    say('结尾让它用3秒渐渐消失', segment('音乐', { fadeOut: 3, end: 26 }), untouched('城市', '海边', '森林')),
  ),
  talk(
    'sound',
    'trip',
    say(
      '背景乐用 音乐.mp3，音量15%，第5秒再进来',
      segment('音乐', { role: 'bgm', at: 5, end: 26, volume: 0.15 }),
      untouched('城市', '海边', '森林'),
      length(26),
    ),
  ),
  talk(
    'sound',
    'twoSongs',
    say(
      '钢琴曲垫底，声音别太大，20%就行',
      segment('钢琴曲', { role: 'bgm', at: 0, end: 26, volume: 0.2 }),
      gone('节拍'),
      untouched('城市', '海边', '森林'),
    ),
  ),
  talk(
    'sound',
    'twoSongs',
    say(
      '头10秒配节拍，10秒以后配钢琴曲一直到结束',
      segment('节拍', { role: 'bgm', at: 0, end: 10 }),
      segment('钢琴曲', { role: 'bgm', at: 10, end: 26 }),
      untouched('城市', '海边', '森林'),
      length(26),
    ),
  ),
  talk(
    'sound',
    'promo',
    say('BGM拉到60%', segment('音乐', { volume: 0.6, at: 0, end: 24 }), untouched('城市', '海边', '森林'), length(24)),
  ),
  talk(
    'sound',
    'promo',
    say(
      '配乐开头加个2秒的淡入',
      segment('音乐', { fadeIn: 2, fadeOut: 1, volume: 0.4 }),
      untouched('城市', '海边', '森林'),
    ),
  ),
  talk(
    'sound',
    'promo',
    say(
      '先把背景音乐静音，别删',
      segment('音乐', { volume: 0, end: 24 }),
      untouched('城市', '海边', '森林'),
      textCount(3),
    ),
    say('好了 音乐声放出来吧', segment('音乐', { volume: 0.4, end: 24 }), untouched('城市', '海边', '森林')),
  ),
  talk(
    'sound',
    'trip',
    say('现场风声太吵，三段的原声全关', clips('城市', '海边', '森林'), everyClip({ volume: 0 }), length(26)),
    say('森林的鸟叫还是要的，只恢复它的声音', segment('森林', { volume: 1 }), untouched('城市', '海边')),
  ),
  talk(
    'sound',
    'trip',
    say('城市的原声调到一半', segment('城市', { volume: 0.5 }), untouched('海边', '森林'), length(26)),
  ),
  talk(
    'sound',
    'talk',
    say('采访有电流底噪，降噪处理一下', segment('采访', { denoise: true, seconds: 600 }), length(600)),
    say('整体响度统一到 -14 LUFS', film({ loudness: -14 }), segment('采访', { denoise: true }), length(600)),
  ),
  talk(
    'sound',
    'lesson',
    say(
      '旁白一开口就让BGM自动闪避（ducking）',
      segment('钢琴曲', { duck: true, end: 30 }),
      untouched('录屏', '摄像头', '旁白'),
      length(30),
    ),
  ),
  talk(
    'sound',
    'lesson',
    say(
      '录屏和摄像头自带的声音都关了，我只要旁白和音乐',
      segment('录屏', { volume: 0 }),
      segment('摄像头', { volume: 0 }),
      untouched('旁白', '钢琴曲'),
      length(30),
    ),
  ),
  talk(
    'sound',
    'lesson',
    say(
      '旁白起头淡入1秒，收尾淡出1.5秒',
      segment('旁白', { fadeIn: 1, fadeOut: 1.5, at: 0, seconds: 28 }),
      untouched('录屏', '摄像头', '钢琴曲'),
    ),
  ),
  talk(
    'sound',
    'lesson',
    say(
      '旁白往后推2秒再开始讲，内容别丢',
      segment('旁白', { at: 2, from: 0, seconds: 28 }),
      untouched('录屏', '摄像头', '钢琴曲'),
      length(30),
    ),
  ),
  talk(
    'sound',
    'short',
    say('节拍只响前8秒', segment('节拍', { at: 0, end: 8 }), untouched('滑板'), textCount(3), length(15)),
  ),
  talk(
    'sound',
    'short',
    say(
      '原聲跟節拍都調到七成',
      segment('滑板', { volume: 0.7 }),
      segment('节拍', { volume: 0.7 }),
      textCount(3),
      length(15),
    ),
  ),
  talk(
    'sound',
    'slides',
    say('钢琴曲最后4秒慢慢弱下去', segment('钢琴曲', { fadeOut: 4, volume: 0.3, end: 20 }), transitions(4), length(20)),
  ),
  talk(
    'sound',
    'slides',
    say(
      '相册不要背景音乐了，安安静静的',
      either(gone('钢琴曲'), segment('钢琴曲', { volume: 0 })),
      clips('厨房', '花园', '泳池', '小狗', '日落'),
      length(20),
    ),
  ),
  talk(
    'sound',
    'pieces',
    say(
      '配音乐，从原曲第30秒的地方用起，铺满全片',
      segment('音乐', { role: 'bgm', from: 30, at: 0, end: 20 }),
      untouched('#1', '#2', '#3', '#4'),
      length(20),
    ),
  ),
  talk(
    'sound',
    'promo',
    say(
      '音乐改从副歌开始，就是歌的第40秒那里',
      segment('音乐', { from: 40, at: 0, end: 24, volume: 0.4 }),
      untouched('城市', '海边', '森林'),
      length(24),
    ),
  ),
  talk(
    'sound',
    'twoSongs',
    say('配上节拍.wav', segment('节拍', { role: 'bgm', at: 0, end: 26 }), gone('钢琴曲'), length(26)),
    say('城市这段的原声放大到1.5倍', segment('城市', { volume: 1.5 }), untouched('节拍', '海边', '森林')),
    say('节拍开头1秒渐入', segment('节拍', { fadeIn: 1 }), untouched('城市', '海边', '森林')),
  ),
  talk(
    'sound',
    'uploads',
    say(
      '先只放海边，配乐用音乐.mp3，原声静音',
      clips('海边'),
      segment('海边', { volume: 0, from: 0, to: 10 }),
      segment('音乐', { role: 'bgm', volume: above(0), end: 10 }),
      length(10),
    ),
  ),
  talk('sound', 'empty', say('把背景音乐的声音关小', refuses())),
];
