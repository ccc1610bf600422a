// Messages in Chinese: putting together, slideshows, trimming, arranging, time and sound.
import { type Conversation, say, writer } from '../conversation.ts';
import { clipCount, clips, everyClip, film, gone, length, segment, transitions, untouched } from '../properties.ts';
import { between } from '../rules.ts';

const talk = writer('zh', 'p7za1');
const PHOTOS = ['厨房', '花园', '泳池', '小狗', '日落', '蛋糕'] as const;
const FIVE = ['厨房', '花园', '泳池', '小狗', '日落'] as const;

export const CONVERSATIONS: readonly Conversation[] = [
  talk(
    'combine',
    'uploads',
    say(
      '先放森林.webm，再接海边.mov，最后是城市.mp4，底下铺上音乐.mp3',
      clips('森林', '海边', '城市'),
      length(30),
      segment('音乐', { role: 'bgm', at: 0, end: 30, volume: between(0.1, 1) }),
    ),
    say('片子结尾慢慢变黑,两秒钟', film({ fadeOut: 2 }), clips('森林', '海边', '城市'), length(30)),
  ),
  talk(
    'combine',
    'uploads',
    say(
      '只用海边跟森林这俩做个片子 中间来个一秒的叠化',
      clips('海边', '森林'),
      transitions(1, 'crossfade', 1),
      length(17.5, 0.6),
    ),
  ),
  talk('combine', 'single', say('就把我传的那个视频放上去吧', clips('城市'), length(12))),

  talk(
    'slideshow',
    'photos',
    say(
      '用这六张照片做个相册视频,每张停3秒,配钢琴曲',
      clips(...PHOTOS),
      everyClip({ seconds: 3 }),
      length(18),
      segment('钢琴曲', { role: 'bgm', at: 0, end: 18 }),
    ),
  ),
  talk(
    'slideshow',
    'photos',
    say(
      '照片全放进去，总长半分钟，每张都要缓缓放大的那种感觉',
      clips(...PHOTOS),
      length(30),
      everyClip({ seconds: 5, motion: 'zoom_in' }),
    ),
  ),
  talk(
    'slideshow',
    'photos',
    say(
      '只要小狗、蛋糕、日落这三张,就按这个顺序,一张五秒',
      clips('小狗', '蛋糕', '日落'),
      everyClip({ seconds: 5 }),
      length(15),
    ),
  ),
  talk(
    'slideshow',
    'slides',
    say(
      '麻烦把每张照片的停留时间都改成6秒,谢谢',
      clips(...FIVE),
      everyClip({ seconds: 6 }),
      length(30),
      transitions(4, 'crossfade', 0.5),
      segment('钢琴曲', { end: 30 }),
    ),
  ),

  talk(
    'trim',
    'trip',
    say(
      '把第8秒到第12秒整个去掉',
      segment('城市', { from: 0, to: 8 }),
      segment('海边', { from: 2, to: 10 }),
      untouched('森林'),
      length(22),
    ),
  ),
  talk(
    'trim',
    'talk',
    say(
      '这个采访我只留1分20秒到2分05秒，其余都不要',
      clips('采访'),
      segment('采访', { from: 80, to: 125 }),
      length(45),
    ),
  ),
  talk(
    'trim',
    'recording',
    say('从采访.mp4里截取03:00-04:30放到时间线', clips('采访'), segment('采访', { from: 180, to: 270 }), length(90)),
  ),
  talk(
    'trim',
    'pieces',
    say('第三段只留它的头两秒', clipCount(4), segment('#3', { from: 30, to: 32, seconds: 2 }), length(17)),
  ),
  talk(
    'trim',
    'short',
    say(
      '片尾3秒不要了',
      segment('滑板', { from: 2, to: 14, seconds: 12 }),
      length(12),
      segment('节拍', { end: 12 }),
      untouched("'看这个动作'", "'他从不放弃'"),
    ),
  ),
  talk(
    'trim',
    'trip',
    say(
      '在第4秒的地方切一刀,啥都别删',
      clips('城市', '城市', '海边', '森林'),
      segment('城市', { from: 0, to: 4 }),
      segment('城市/2', { from: 4, to: 10 }),
      length(26),
    ),
  ),

  talk(
    'arrange',
    'pieces',
    say(
      '这几段顺序乱了，请按它们在原片里的时间先后重新排好',
      clipCount(4),
      segment('#1', { from: 0 }),
      segment('#2', { from: 10 }),
      segment('#3', { from: 20 }),
      segment('#4', { from: 30 }),
      length(20),
    ),
  ),
  talk(
    'arrange',
    'slides',
    say('把泳池那张挪到小狗后面', clips('厨房', '花园', '小狗', '泳池', '日落'), length(20)),
    say('厨房删了吧', clips('花园', '小狗', '泳池', '日落'), gone('厨房'), length(16)),
  ),
  talk(
    'arrange',
    'slides',
    say(
      '花园那张图换成蛋糕.jpg',
      clips('厨房', '蛋糕', '泳池', '小狗', '日落'),
      segment('蛋糕', { at: 4, seconds: 4 }),
      length(20),
    ),
  ),
  talk(
    'arrange',
    'trip',
    say('海边再复制一份,接在片尾', clips('城市', '海边', '森林', '海边'), length(36), untouched('城市', '森林')),
  ),

  talk(
    'time',
    'trip',
    say('海边放慢到0.5倍速', segment('海边', { speed: 0.5, seconds: 20 }), length(36), untouched('城市', '森林')),
    say('森林呢,倒着放', segment('森林', { reversed: true, seconds: 6 }), length(36), untouched('城市', '海边')),
  ),
  talk(
    'time',
    'short',
    say(
      '滑板的画面加速到两倍',
      segment('滑板', { speed: 2, seconds: 7.5 }),
      length(7.5),
      segment('节拍', { speed: 1 }),
    ),
  ),
  talk(
    'time',
    'pieces',
    say('2号片段1.5倍速', clipCount(4), segment('#2', { speed: 1.5, from: 0, to: 5 }), length(18.33)),
  ),

  talk(
    'sound',
    'trip',
    say(
      '背景音乐用音乐.mp3,音量20%',
      segment('音乐', { role: 'bgm', at: 0, end: 26, volume: 0.2 }),
      untouched('城市', '海边', '森林'),
    ),
  ),
  talk(
    'sound',
    'promo',
    say('音乐开头淡入2秒，末尾淡出3秒', segment('音乐', { fadeIn: 2, fadeOut: 3, volume: 0.4 }), length(24)),
  ),
  talk(
    'sound',
    'lesson',
    say('旁白说话的时候让音乐自动压低', segment('钢琴曲', { duck: true }), untouched('旁白', '录屏', '摄像头')),
    say('旁白里有点杂音,降一下噪', segment('旁白', { denoise: true, volume: 1 }), untouched('钢琴曲', '录屏')),
    say(
      '录屏的原声关掉 摄像头也静音',
      segment('录屏', { volume: 0 }),
      segment('摄像头', { volume: 0 }),
      untouched('旁白', '钢琴曲'),
    ),
  ),
  talk(
    'sound',
    'twoSongs',
    say(
      '0到13秒配钢琴曲，13秒往后换成节拍，一直到片尾',
      segment('钢琴曲', { at: 0, end: between(13, 14.1) }),
      segment('节拍', { at: between(11.9, 13), end: 26 }),
      untouched('城市', '海边', '森林'),
    ),
  ),
];
