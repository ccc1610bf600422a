// Chinese conversations of everyday users: questions, what can't be done, what must be asked, taking back, export.
import { answers, asks, either, exports, exportsNothing, needs, refuses } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import { asAfter, clipCount, clips, gone, length, segment, textCount, unchanged, untouched } from '../properties.ts';

const talk = writer('zh', 'p11za-a4');

export const CONVERSATIONS: readonly Conversation[] = [
  talk(
    'question',
    'promo',
    say('现在片子多长？', answers(['24', '二十四'])),
    say('用了几段视频', answers(['3', '三'])),
    say('音乐音量是多少呀', answers(['40', '四成', '0.4'])),
  ),
  talk('question', 'empty', say('你都能做什么？', answers(), exportsNothing)),
  talk('question', 'trip', say('我传的素材里哪个还没用上？', answers('音乐'))),
  talk('question', 'short', say('画面是横的还是竖的', answers(['竖', '9:16', '1080']))),
  talk(
    'question',
    'trip',
    say('城市静音', segment('城市', { volume: 0 }), untouched('海边', '森林')),
    say('刚才改了啥', answers('城市')),
  ),
  talk('question', 'recording', say('采访一共几分钟？', answers(['10', '十']))),

  talk('refusal', 'trip', say('删掉第五段', refuses(['3', '三', '五', '5']))),
  talk('refusal', 'trip', say('把雪山那段静音', refuses())),
  talk('refusal', 'talk', say('只留11分到12分那段', refuses(['10', '十分', '600']))),
  talk('refusal', 'empty', say('把音乐调小', refuses())),
  talk('refusal', 'empty', say('导出视频', refuses(), exportsNothing)),
  talk(
    'refusal',
    'lesson',
    say('第50秒往后都不要', refuses('30')),
    say('那就从25秒往后都不要', length(25), segment('录屏', { from: 0, to: 25 }), segment('摄像头', { end: 25 })),
  ),

  talk(
    'ambiguous',
    'promo',
    say('帮我改一下那行字', asks()),
    say('低至五折改成“买一送一”', segment("'买一送一'", { at: 10, end: 14 }), gone("'低至五折'"), textCount(3)),
  ),
  talk(
    'ambiguous',
    'twoSongs',
    say(
      '加个背景音乐',
      either(
        asks(),
        segment('钢琴曲', { role: 'bgm', at: 0, end: 26 }),
        segment('节拍', { role: 'bgm', at: 0, end: 26 }),
      ),
    ),
    say('就用节拍', segment('节拍', { role: 'bgm', at: 0, end: 26 }), gone('钢琴曲'), length(26)),
  ),
  talk('ambiguous', 'trip', say('删掉它', asks()), say('海边', clips('城市', '森林'), length(16))),
  talk(
    'ambiguous',
    'promo',
    say('把那行字删掉', asks()),
    say('最后一行', gone("'欢迎光临'"), textCount(2), untouched("'夏日大促'", "'低至五折'"), length(24)),
  ),
  talk(
    'ambiguous',
    'pieces',
    say('这段去掉', asks()),
    say(
      '第三段',
      clipCount(3),
      segment('#1', { from: 20 }),
      segment('#2', { from: 0 }),
      segment('#3', { from: 10 }),
      length(15),
    ),
  ),

  talk(
    'history',
    'trip',
    say('海边删掉', clips('城市', '森林'), length(16)),
    say('撤销', asAfter(0)),
    say('还是重做吧', asAfter(1)),
  ),
  talk(
    'history',
    'promo',
    say('音乐静音', segment('音乐', { volume: 0 })),
    say('文字全部去掉', textCount(0), length(24)),
    say('刚才那两步都撤回', asAfter(0)),
  ),
  talk('history', 'trip', say('帮我撤销上一步', refuses())),

  talk('export', 'trip', say('导出成4K', exports('mp4', { shortSide: 2160 }), unchanged)),
  talk('export', 'short', say('把字幕文件单独给我 srt的', exports('srt'), unchanged)),
  talk('export', 'slides', say('第6秒截一张图 png', exports('png', { at: 6 }), unchanged)),
  talk('export', 'lesson', say('只要声音，存成mp3', exports('mp3'), unchanged)),
  talk(
    'export',
    'trip',
    say('好了 下载 720p就行', exports('mp4', { shortSide: 720 }), unchanged),
    say('再来一份webm', exports('webm'), unchanged),
  ),

  talk('capability', 'talk', say('根据语音自动生成字幕', needs('transcribe'), unchanged)),
  talk('capability', 'talk', say('把没说话的空白都剪掉', needs('analyse', 'transcribe'), unchanged)),
  talk('capability', 'lesson', say('把摄像头里人物的背景抠掉', needs('cutout'), unchanged)),
  talk('capability', 'promo', say('按音乐节奏卡点剪辑', needs('analyse'), unchanged)),
  talk('capability', 'recording', say('找出最精彩的一分钟做成短视频', needs('analyse', 'transcribe'), unchanged)),
  talk('capability', 'trip', say('配一段女声旁白，念“欢迎来到海边”', needs('generate_voice'), unchanged)),
];
