// Practice messages in Chinese: refusals, what must be asked, undo and redo, exports, what is not there.
import { asks, either, exports, exportsNothing, mentions, needs, refuses } from '../answers.ts';
import type { Conversation } from '../conversation.ts';
import { say, writer } from '../conversation.ts';
import { asAfter, canvas, clips, gone, length, segment, textCount, unchanged, untouched } from '../properties.ts';
import { between, oneOf } from '../rules.ts';

const talk = writer('zh', 'p4zc8');

const REFUSAL: Conversation[] = [
  talk('refusal', 'trip', say('删除 0:40 到 0:50 的内容。', refuses(['26', '二十六']))),
  talk('refusal', 'promo', say('第五个镜头删了', refuses(['3', '三', '没有第']))),
  talk(
    'refusal',
    'trip',
    say(
      '森林那段不要慢放，原速拉长到20秒',
      either(refuses(['8', '八']), [
        segment('森林', { seconds: between(7, 8), speed: 1 }),
        untouched('城市', '海边'),
        mentions(['8', '八']),
      ]),
    ),
  ),
  talk('refusal', 'empty', say('麻烦您帮我把录像里的杂音去一去', refuses())),
  talk('refusal', 'slides', say('把字幕颜色换成黄色', refuses(['字幕', '文字']))),
];

const AMBIGUOUS: Conversation[] = [
  talk(
    'ambiguous',
    'twoSongs',
    say('把我传的那首歌配上当BGM', asks(['钢琴曲', '节拍'])),
    say(
      '节拍那首',
      segment('节拍', { role: 'bgm', at: 0, end: 26 }),
      gone('钢琴曲'),
      untouched('城市', '海边', '森林'),
    ),
  ),
  talk(
    'ambiguous',
    'trip',
    say('用户只说了“把那段删掉”，请处理。', asks()),
    say('用户说的是海边那段。', clips('城市', '森林'), untouched('城市', '森林'), length(16)),
  ),
  talk(
    'ambiguous',
    'promo',
    say('有一处文字写错了，改一下', asks()),
    say(
      '“夏日大促”，改成“双11大促”',
      segment("'双11大促'", { at: 0, end: 3 }),
      gone("'夏日大促'"),
      untouched("'低至五折'", "'欢迎光临'"),
      textCount(3),
    ),
  ),
  talk(
    'ambiguous',
    'slides',
    say('您给换掉一张照片吧，有一张拍得不好', asks()),
    say('把泳池那张换成蛋糕', clips('厨房', '花园', '蛋糕', '小狗', '日落'), length(20)),
  ),
];

const HISTORY: Conversation[] = [
  talk(
    'history',
    'promo',
    say('音乐静音', segment('音乐', { volume: 0 }), untouched('城市', '海边', '森林')),
    say('撤销', asAfter(0)),
    say('还是重做吧', segment('音乐', { volume: 0 }), asAfter(1)),
  ),
  talk(
    'history',
    'trip',
    say('海边那段不要了，谢谢', clips('城市', '森林'), length(16)),
    say('再请您把音乐配上', segment('音乐', { role: 'bgm', at: 0, end: 16 }), clips('城市', '森林')),
    say('哎，我又后悔了，刚才那两步都给我退回去吧，实在对不住', asAfter(0)),
  ),
  talk(
    'history',
    'short',
    say(
      '加个黑白滤镜',
      either(segment('滑板', { preset: oneOf('mono', 'noir') }), segment('滑板', { saturation: -1 })),
      untouched('节拍'),
    ),
    say('不好看，撤回', asAfter(0)),
  ),
  talk(
    'history',
    'uploads',
    say('将三段视频按上传顺序合并。', clips('城市', '海边', '森林'), length(30)),
    say('画布改为 9:16。', canvas(1080, 1920), clips('城市', '海边', '森林'), length(30)),
    say('用户要求撤销上一步操作。', asAfter(1)),
  ),
];

const EXPORT: Conversation[] = [
  talk('export', 'promo', say('OK了，导出', exports('mp4'), unchanged)),
  talk('export', 'short', say('导出，60帧的', exports('mp4', { fps: 60 }), untouched('滑板'), length(15))),
  talk('export', 'slides', say('请导出为 GIF，短边 480 像素。', exports('gif', { shortSide: 480 }), unchanged)),
  talk('export', 'talk', say('我只要声音，请您存成MP3给我，我好放收音机里听', exports('mp3'), unchanged)),
  talk('export', 'short', say('字幕单独导一份srt给我', exports('srt'), unchanged)),
  talk('export', 'trip', say('截取第 12 秒的画面，保存为 PNG。', exports('png', { at: 12 }), unchanged)),
  talk(
    'export',
    'recording',
    say(
      '只要开头两分钟，剪好直接出720p',
      segment('采访', { from: 0, to: 120 }),
      length(120),
      exports('mp4', { shortSide: 720 }),
    ),
  ),
];

const CAPABILITY: Conversation[] = [
  talk('capability', 'talk', say('自动识别人声，给我上字幕', needs('transcribe'), unchanged)),
  talk('capability', 'talk', say('说话停顿的地方全剪了，节奏紧一点', needs('analyse', 'transcribe'), unchanged)),
  talk(
    'capability',
    'lesson',
    say('我那个摄像头小画面里，背后乱糟糟的，您能不能把人单独抠出来呀', needs('cutout'), unchanged),
  ),
  talk(
    'capability',
    'trip',
    say('请自动检测 城市.mp4 里的场景切换点，并在每个切换点处分割。', needs('analyse'), unchanged, exportsNothing),
  ),
  talk('capability', 'twoSongs', say('按节拍这首歌的鼓点自动卡点剪一下', needs('analyse'), unchanged)),
];

export const CONVERSATIONS: readonly Conversation[] = [...REFUSAL, ...AMBIGUOUS, ...HISTORY, ...EXPORT, ...CAPABILITY];
