// Practice conversations in Chinese: joining clips, slideshows, trimming, order and speed.
import { type Conversation, say, writer } from '../conversation.ts';
import {
  canvas,
  clipCount,
  clips,
  everyClip,
  gone,
  length,
  noneOf,
  segment,
  textCount,
  transitions,
  untouched,
} from '../properties.ts';
import { above, less, more } from '../rules.ts';

const talk = writer('zh', 'p5za1');

export const CONVERSATIONS: readonly Conversation[] = [
  // combine
  talk(
    'combine',
    'uploads',
    say(
      '周末带娃出去拍了三段，帮我按城市、海边、森林的顺序接成一条',
      clips('城市', '海边', '森林'),
      length(30),
      noneOf('bgm'),
    ),
  ),
  talk(
    'combine',
    'uploads',
    say(
      '先放海边，后面跟城市，森林这次不用，底下铺上音乐.mp3',
      clips('海边', '城市'),
      length(22),
      segment('音乐', { role: 'bgm', at: 0, end: 22 }),
    ),
  ),
  talk(
    'combine',
    'single',
    say('素材就这一段，只取开头5秒放进来就好', clips('城市'), length(5), segment('城市', { from: 0, to: 5 })),
  ),
  talk('combine', 'recording', say('麻烦把这次讲座的采访.mp4整段放到时间线上，先别剪', clips('采访'), length(600))),
  talk(
    'combine',
    'uploads',
    say('我传的几段视频全部拼一起，段与段之间用叠化衔接', clips('城市', '海边', '森林'), transitions(2, 'crossfade')),
  ),
  talk(
    'combine',
    'slides',
    say(
      '蛋糕那张照片漏掉了，补在最后面',
      clips('厨房', '花园', '泳池', '小狗', '日落', '蛋糕'),
      untouched('厨房', '花园', '泳池', '小狗', '日落'),
      length(24),
    ),
  ),
  // slideshow
  talk(
    'slideshow',
    'photos',
    say(
      '这六张照片做个相册视频，一张停3秒',
      clips('厨房', '花园', '泳池', '小狗', '日落', '蛋糕'),
      everyClip({ seconds: 3 }),
      length(18),
    ),
  ),
  talk(
    'slideshow',
    'photos',
    say(
      '邻里节的活动回顾，把所有照片做成24秒的短片，背景放钢琴曲',
      clipCount(6),
      length(24),
      segment('钢琴曲', { role: 'bgm', at: 0, end: 24 }),
    ),
  ),
  talk(
    'slideshow',
    'photos',
    say(
      '只挑小狗、蛋糕、日落三张，每张5秒，中间叠化过渡',
      clips('小狗', '蛋糕', '日落'),
      transitions(2, 'crossfade'),
      length(15),
    ),
  ),
  talk(
    'slideshow',
    'photos',
    say(
      '把照片做成幻灯片，画面不要推拉，静止就好，每张4秒',
      clipCount(6),
      everyClip({ motion: 'none', seconds: 4 }),
      length(24),
    ),
    say('蛋糕排第一张', clips('蛋糕', '厨房', '花园', '泳池', '小狗', '日落'), length(24)),
  ),
  talk(
    'slideshow',
    'photos',
    say('厨房和泳池这两张不要，其余的照片连起来做成20秒', clips('花园', '小狗', '日落', '蛋糕'), length(20)),
  ),
  talk(
    'slideshow',
    'slides',
    say(
      '老人家看得慢，每张照片都改成停6秒',
      everyClip({ seconds: 6 }),
      length(30),
      segment('钢琴曲', { end: 30, volume: 0.3 }),
    ),
  ),
  // trim
  talk(
    'trim',
    'trip',
    say(
      '城市开头两秒晃得厉害，剪掉',
      segment('城市', { from: 2, to: 10, seconds: 8 }),
      untouched('海边', '森林'),
      length(24),
    ),
  ),
  talk(
    'trim',
    'trip',
    say(
      '海边这段只保留它的第3秒到第7秒',
      segment('海边', { from: 3, to: 7 }),
      clips('城市', '海边', '森林'),
      untouched('城市', '森林'),
      length(20),
    ),
  ),
  talk('trim', 'talk', say('前面45秒都在调话筒，不要了', segment('采访', { from: 45, to: 600 }), length(555))),
  talk(
    'trim',
    'talk',
    say(
      '3分20秒到4分05秒有观众接电话，请把这一截删除',
      clipCount(2),
      segment('采访/1', { from: 0, to: 200 }),
      segment('采访/2', { from: 245, to: 600 }),
      length(555),
    ),
  ),
  talk(
    'trim',
    'pieces',
    say('第三段太拖，缩到2秒', segment('#3', { seconds: 2 }), untouched('#1', '#2', '#4'), length(17)),
  ),
  talk(
    'trim',
    'lesson',
    say(
      '第20秒往后的内容全部不要',
      length(20),
      segment('录屏', { from: 0, to: 20 }),
      segment('摄像头', { end: 20 }),
      segment('旁白', { end: 20 }),
    ),
  ),
  talk(
    'trim',
    'trip',
    say(
      '森林当时掐了头一秒，现在给我补回来',
      segment('森林', { from: 0, to: 7, seconds: 7 }),
      untouched('城市', '海边'),
      length(27),
    ),
  ),
  // arrange
  talk(
    'arrange',
    'trip',
    say('森林调到最前面', clips('森林', '城市', '海边'), untouched('城市', '海边', '森林'), length(26)),
  ),
  talk(
    'arrange',
    'pieces',
    say(
      '航拍这几段顺序乱了，按原片里的先后重新排好',
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
    say('泳池那张拿掉吧，娃没穿好衣服', clips('厨房', '花园', '小狗', '日落'), gone('泳池'), length(16)),
  ),
  talk(
    'arrange',
    'trip',
    say(
      '海边再复制一份，放到片尾',
      clips('城市', '海边', '森林', '海边'),
      untouched('城市', '海边', '森林'),
      length(36),
    ),
  ),
  talk(
    'arrange',
    'trip',
    say(
      '把海边从正中间切成两半，先不删',
      clips('城市', '海边', '海边', '森林'),
      segment('海边/1', { from: 0, to: 5 }),
      segment('海边/2', { from: 5, to: 10 }),
      length(26),
    ),
  ),
  talk(
    'arrange',
    'pieces',
    say(
      '第四段挪到第二段前头去',
      segment('#1', { from: 20 }),
      segment('#2', { from: 10 }),
      segment('#3', { from: 0 }),
      segment('#4', { from: 30 }),
      length(20),
    ),
  ),
  // time
  talk(
    'time',
    'trip',
    say(
      '海浪那里想要慢动作，海边速度放慢到一半',
      segment('海边', { speed: 0.5, seconds: 20 }),
      untouched('城市', '森林'),
      length(36),
    ),
  ),
  talk('time', 'talk', say('整段改成两倍速播放', segment('采访', { speed: 2, seconds: 300 }), length(300))),
  talk(
    'time',
    'short',
    say('滑板这段倒放', segment('滑板', { reversed: true, seconds: 15 }), textCount(3), length(15)),
  ),
  // relative
  talk('relative', 'trip', say('城市再短两秒', segment('城市', { seconds: 8 }), untouched('海边', '森林'), length(24))),
  talk(
    'relative',
    'trip',
    say('森林放快一点', segment('森林', { speed: above(1), seconds: less }), untouched('城市', '海边')),
    say('还可以再快些', segment('森林', { speed: more, seconds: less }), untouched('城市', '海边')),
  ),
  // canvas
  talk('canvas', 'empty', say('先把画面设成竖屏，9比16的', canvas(1080, 1920))),
  talk(
    'canvas',
    'short',
    say('这条要放到社区大厅的电视上，改成横屏16:9', canvas(1920, 1080), clips('滑板'), textCount(3), length(15)),
  ),
  talk('canvas', 'trip', say('帧率提到60', canvas(1920, 1080, 60), clips('城市', '海边', '森林'), length(26))),
];
