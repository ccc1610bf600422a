// Practice messages in Chinese: several wishes in one message.
import { either, exports } from '../answers.ts';
import type { Conversation } from '../conversation.ts';
import { say, writer } from '../conversation.ts';
import {
  canvas,
  clipCount,
  clips,
  everyClip,
  film,
  gone,
  length,
  segment,
  textCount,
  transitions,
  untouched,
} from '../properties.ts';
import { below, less, more } from '../rules.ts';

const talk = writer('zh', 'p4zc5');
const CROSS = ['crossfade', 'crossfade_fast', 'crossfade_slow'] as const;

const COMPOUND: Conversation[] = [
  talk(
    'compound',
    'uploads',
    say(
      `用户要求如下，请一次执行完：
1. 按 城市、海边、森林 的顺序合并；
2. 镜头之间使用 0.5 秒叠化；
3. 片头加标题“公司团建 2024”；
4. 背景音乐用 音乐.mp3，音量 30%；
5. 画布 9:16；
6. 完成后导出 MP4。`,
      clips('城市', '海边', '森林'),
      transitions(2, CROSS, 0.5),
      segment("'公司团建 2024'", { at: 0 }),
      segment('音乐', { role: 'bgm', at: 0, volume: 0.3 }),
      canvas(1080, 1920),
      exports('mp4'),
    ),
  ),
  talk(
    'compound',
    'trip',
    say(
      '海边提到第一个，城市剪到5秒，整体加暖色滤镜，BGM上音乐.mp3音量30%，最后改成竖屏',
      clips('海边', '城市', '森林'),
      segment('城市', { seconds: 5, speed: 1 }),
      either(everyClip({ preset: 'warm' }), everyClip({ temperature: more })),
      segment('音乐', { role: 'bgm', at: 0, end: 21, volume: 0.3 }),
      canvas(1080, 1920),
      length(21),
    ),
  ),
  talk(
    'compound',
    'promo',
    say(
      '又要麻烦您啦，事情有几样：先把中间海边那段去掉，再把“夏日大促”改成“金秋大促”，音乐再轻一点儿，片子结尾用两秒钟慢慢黑下去，辛苦辛苦',
      clips('城市', '森林'),
      segment("'金秋大促'", { at: 0, end: 3 }),
      gone("'夏日大促'"),
      segment('音乐', { volume: less }),
      film({ fadeOut: 2 }),
      length(16),
    ),
  ),
  talk(
    'compound',
    'lesson',
    say(
      '背景音乐删掉，摄像头放左上角，旁白降噪，最后5秒不要',
      either(gone('钢琴曲'), segment('钢琴曲', { volume: 0 })),
      segment('摄像头', { x: below(0.4), y: below(0.4) }),
      segment('旁白', { denoise: true }),
      segment('录屏', { from: 0, to: 25 }),
      length(25),
    ),
  ),
  talk(
    'compound',
    'short',
    say(
      '请依次处理：a) 删除第三条字幕；b) 第一条字幕改为“看好了”；c) 背景音乐音量调到 20%；d) 视频结尾淡出到黑，1 秒；e) 滑板镜头的原声静音。',
      gone("'下次再见'"),
      segment("'看好了'", { at: 0, end: 4 }),
      segment('节拍', { volume: 0.2 }),
      film({ fadeOut: 1 }),
      segment('滑板', { volume: 0, seconds: 15 }),
      untouched("'他从不放弃'"),
      textCount(2),
      length(15),
    ),
  ),
  talk(
    'compound',
    'photos',
    say(
      '我想给孙女做个小片子：六张照片都用上，每张四秒，中间加叠化过渡，开头写“孙女满月”，再配上那首钢琴曲，声音三成就够了，给您添麻烦了',
      clips('厨房', '花园', '泳池', '小狗', '日落', '蛋糕'),
      everyClip({ seconds: 4 }),
      transitions(5, CROSS),
      segment("'孙女满月'", { at: 0 }),
      segment('钢琴曲', { role: 'bgm', at: 0, end: 24, volume: 0.3 }),
      textCount(1),
      length(24),
    ),
  ),
  talk(
    'compound',
    'pieces',
    say(
      '第二个镜头删了，剩下的都加速到1.25倍，配上音乐，片头来个标题“飞一圈”',
      clipCount(3),
      everyClip({ speed: 1.25, seconds: 4 }),
      segment('#1', { from: 20 }),
      segment('#2', { from: 30 }),
      segment('#3', { from: 10 }),
      segment('音乐', { role: 'bgm', at: 0, end: 12 }),
      segment("'飞一圈'", { at: 0 }),
      length(12),
    ),
  ),
  talk(
    'compound',
    'slides',
    say(
      '泳池删掉，日落放第一张，每张改成5秒，开头标题写“选址方案”',
      clips('日落', '厨房', '花园', '小狗'),
      everyClip({ seconds: 5 }),
      segment("'选址方案'", { at: 0 }),
      textCount(1),
      length(20),
    ),
  ),
  talk(
    'compound',
    'twoSongs',
    say(
      '请执行：1) 用 钢琴曲.mp3 作背景音乐，音量 25%；2) 关闭所有视频片段的原声；3) 森林.webm 放慢到 0.5 倍；4) 城市.mp4 倒放；5) 片尾最后 3 秒显示文字“未完待续”。',
      segment('钢琴曲', { role: 'bgm', at: 0, end: 32, volume: 0.25 }),
      everyClip({ volume: 0 }),
      segment('森林', { speed: 0.5, seconds: 12 }),
      segment('城市', { reversed: true, seconds: 10 }),
      segment("'未完待续'", { at: 29, end: 32 }),
      gone('节拍'),
      length(32),
    ),
  ),
  talk(
    'compound',
    'single',
    say(
      '视频放上去，只要前8秒，静音，加个标题“产品Demo”',
      clips('城市'),
      segment('城市', { from: 0, to: 8, volume: 0 }),
      segment("'产品Demo'", { at: 0 }),
      length(8),
    ),
  ),
];

export const CONVERSATIONS: readonly Conversation[] = [...COMPOUND];
