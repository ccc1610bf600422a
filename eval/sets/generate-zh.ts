// Chinese: pictures and clips of words, as one wish among others, other versions of them, pictures that move.
import { asks, either, exports, mentions, needs, refuses } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import { makes, makesNothing } from '../making.ts';
import { canvas, clipCount, clips, length, segment, textCount, transitions } from '../properties.ts';
import { above } from '../rules.ts';

const chat = writer('zh', 'gen-zh');
const still = segment('made1', { at: 0, seconds: 5, motion: 'zoom_in' });

const PICTURES: readonly Conversation[] = [
  chat('generate', 'empty', say('生成一张未来城市夜景的图片', makes('image', ['未来城市夜景']), still)),
  chat('generate', 'empty', say('帮我画一幅雪山湖泊', makes('image', ['雪山湖泊']), still)),
  chat('generate', 'empty', say('来张星空的壁纸，手机壁纸', makes('image', ['星空'], { width: 1080, height: 1920 }))),
  chat(
    'generate',
    'empty',
    say(
      '我想要一张黄昏海边的照片，方形，jpg格式',
      makes('image', ['黄昏海边'], { width: 1080, height: 1080, format: 'jpg' }, ['jpg', '方形']),
      canvas(1080, 1080),
    ),
  ),
  chat('generate', 'empty', say('做一张4:5的樱花色渐变背景', makes('image', ['渐变'], { width: 1080, height: 1350 }))),
  chat(
    'generate',
    'empty',
    say('生成图片：暴风雨中的大海，电影感', makes('image', ['暴风雨中的大海', '电影感']), still),
  ),
  chat('generate', 'empty', say('画一张带光环的行星', makes('image', ['光环', '行星']), still)),
  chat('generate', 'empty', say('给我生成三张极光的图', makes('image', ['极光'], { count: 3 }), clipCount(3))),
  chat(
    'generate',
    'uploads',
    say('生成一张云海的横版图片', makes('image', ['云海'], { width: 1920, height: 1080 }), clips('made1')),
  ),
  chat(
    'generate',
    'empty',
    say('竖版的赛博朋克街道图，png', makes('image', ['赛博朋克街道'], { width: 1080, height: 1920 })),
  ),
  chat(
    'generate',
    'empty',
    say('生成一张雨夜城市的图片然后导出', makes('image', ['雨夜城市'], {}, ['导出']), still, exports('mp4')),
  ),
  chat('generate', 'empty', say('为我的数学课做一张蓝色网格背景图', makes('image', ['网格']), still)),
  chat(
    'generate',
    'empty',
    say('生成1920x1080的抽象流体图片', makes('image', ['抽象流体'], { width: 1920, height: 1080 }, ['1920'])),
  ),
];

const CLIPS: readonly Conversation[] = [
  chat(
    'generate',
    'trip',
    say(
      '把海边换成生成的大海视频',
      makes('video', ['大海'], { seconds: 10 }, ['海边']),
      clips('城市', 'made1', '森林'),
    ),
  ),
  chat(
    'generate',
    'trip',
    say(
      '在城市前面加一张生成的星空图片，持续3秒',
      makes('image', ['星空']),
      clips('made1', '城市', '海边', '森林'),
      segment('made1', { seconds: 3 }),
    ),
  ),
  chat(
    'generate',
    'empty',
    say(
      '生成一段30秒的湖面日落视频并导出',
      makes('video', ['湖面日落'], { seconds: 30 }, ['30', '导出']),
      length(30),
      exports('mp4'),
    ),
  ),
  chat(
    'generate',
    'empty',
    say(
      '来一段10秒的云海视频，竖屏，加标题“早安”',
      makes('video', ['云海'], { seconds: 10, width: 1080, height: 1920 }, ['标题']),
      segment("'早安'", { at: 0 }),
      length(10),
    ),
  ),
  chat('generate', 'empty', say('做一个8秒的海浪动画，无缝循环', makes('video', ['海浪'], { seconds: 8 }), length(8))),
  chat('generate', 'empty', say('帮我弄一段下雪的城市短片', makes('video', ['下雪的城市']), length(5))),
  chat(
    'generate',
    'trip',
    say('在海边后面加一段生成的城市夜景视频', makes('video', ['城市夜景']), clips('城市', '海边', 'made1', '森林')),
  ),
  chat(
    'generate',
    'trip',
    say('生成一张星空图片，放到最前面', makes('image', ['星空'], {}, ['最前']), clips('made1', '城市', '海边', '森林')),
  ),
  chat(
    'generate',
    'trip',
    say(
      '生成一段6秒的极光视频，接在最后',
      makes('video', ['极光'], { seconds: 6 }),
      clips('城市', '海边', '森林', 'made1'),
    ),
  ),
  chat(
    'generate',
    'empty',
    say(
      '生成三张雪山的图片做成幻灯片，加叠化转场',
      makes('image', ['雪山'], { count: 3 }, ['幻灯片']),
      clipCount(3),
      transitions(2),
    ),
  ),
  chat(
    'generate',
    'uploads',
    say(
      '生成一段5秒的大海视频，配上音乐，音量30%',
      makes('video', ['大海'], { seconds: 5 }, ['音乐']),
      segment('音乐', { role: 'bgm', volume: 0.3 }),
    ),
  ),
  chat(
    'generate',
    'empty',
    say(
      '画一张宁静的湖，写上“深呼吸”，导出gif',
      makes('image', ['宁静的湖'], {}, ['深呼吸']),
      textCount(1),
      exports('gif'),
    ),
  ),
];

const CARDS: readonly Conversation[] = [
  chat(
    'generate',
    'empty',
    say('一只猫的图片', asks('猫', '卡片', '上传', '供应方'), makesNothing),
    say('做成卡片', makes('card', ['猫']), segment('made1', { at: 0, seconds: 5 })),
  ),
  chat(
    'generate',
    'empty',
    say('生成一张小女孩的照片', asks(['女孩', '小女孩']), makesNothing),
    say('好', makes('card', ['女孩'])),
  ),
  chat(
    'generate',
    'empty',
    say('生成一段6秒的小狗奔跑的视频并导出', asks('小狗'), makesNothing),
    say('那就做成卡片并导出吧', makes('card', ['小狗']), length(6), exports('mp4')),
  ),
  chat('generate', 'empty', say('画一下故宫', asks('故宫'), makesNothing)),
  chat('generate', 'empty', say('来一张拉面的图，方形', asks('拉面'), makesNothing)),
  chat(
    'generate',
    'empty',
    say(
      '生成一段骏马的视频，加上标题“自由”，显示3秒',
      makes('card', ['马']),
      mentions('马'),
      segment("'自由'", { at: 0, seconds: 3 }),
    ),
  ),
  chat(
    'generate',
    'trip',
    say(
      '在城市后面插入一张生成的老虎图片',
      makes('card', ['老虎']),
      mentions('老虎'),
      clips('城市', 'made1', '海边', '森林'),
    ),
  ),
  chat(
    'generate',
    'empty',
    say('生成一张海边灯塔的图片', either(makes('image', ['灯塔']), asks('灯塔')), mentions('灯塔')),
  ),
];

const OTHERS: readonly Conversation[] = [
  chat(
    'variation',
    'empty',
    say('生成一张雪山湖泊的图片', makes('image', ['雪山湖泊'])),
    say('再来一张', makes('image', ['雪山湖泊']), clips('made1')),
    say('再来三张', makes('image', ['雪山湖泊'], { count: 3 }), clips('made1')),
    say('用第二张', clips('made2')),
  ),
  chat(
    'variation',
    'empty',
    say('画一张城市天际线', makes('image', ['城市天际线'])),
    say('不好看，换一张', makes('image', ['城市天际线']), clips('made2')),
  ),
  chat(
    'variation',
    'empty',
    say('生成一段4秒的海浪视频', makes('video', ['海浪'], { seconds: 4 })),
    say('换一个，要夜景', makes('video', ['夜景', '海浪'], { seconds: 4 }), clips('made2')),
  ),
  chat(
    'variation',
    'empty',
    say('来一张渐变背景', makes('image', ['渐变'])),
    say('重新生成', makes('image', ['渐变']), clips('made2')),
    say('让这张图动起来', makes('video', ['渐变'], { seconds: 5 }), clips('made3')),
  ),
  chat(
    'variation',
    'empty',
    say('星云的图片', makes('image', ['星云'])),
    say('把这张图做成8秒的视频', makes('video', ['星云'], { seconds: 8 }), clips('made2'), length(8)),
  ),
  chat(
    'variation',
    'photos',
    say('让厨房.jpg动起来', makesNothing, clips('厨房'), segment('厨房', { seconds: 5, motion: 'zoom_in' })),
  ),
  chat(
    'variation',
    'photos',
    say('把小狗.jpg做成7秒的视频', makesNothing, clips('小狗'), segment('小狗', { seconds: 7, motion: 'zoom_in' })),
  ),
  chat(
    'variation',
    'photos',
    say(
      '把泳池照片做成方形，背景模糊',
      makesNothing,
      clips('泳池'),
      canvas(1080, 1080),
      segment('泳池', { fit: 'blur' }),
    ),
  ),
  chat(
    'variation',
    'photos',
    say('蛋糕.jpg改成1080x1350，存成jpg', makesNothing, canvas(1080, 1350), clips('蛋糕'), exports('jpg')),
  ),
  chat(
    'variation',
    'photos',
    say('花园.png变黑白，再亮一点', makesNothing, segment('花园', { preset: 'mono', brightness: above(0) })),
  ),
  chat('variation', 'photos', say('把小狗从照片里抠出来', needs('cutout'), refuses())),
  chat('variation', 'photos', say('用我的照片做幻灯片', makesNothing, clipCount(6))),
  chat('variation', 'uploads', say('把这些视频做成一个短片', makesNothing, clips('城市', '海边', '森林'))),
];

export const CONVERSATIONS: readonly Conversation[] = [...PICTURES, ...CLIPS, ...CARDS, ...OTHERS];
