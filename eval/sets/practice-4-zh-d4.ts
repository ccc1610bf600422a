// Chinese practice: questions, refusals, what must be asked, history, exports, what is not there.
import { answers, asks, either, exports, needs, refuses } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import { asAfter, clipCount, clips, gone, length, segment, textCount, unchanged, untouched } from '../properties.ts';

const talk = writer('zh', 'p4zd4');

export const CONVERSATIONS: readonly Conversation[] = [
  // Questions
  talk('question', 'trip', say('现在整条片子多长？', answers(['26', '二十六']))),
  talk('question', 'slides', say('还有哪张照片没用上', answers('蛋糕'))),
  talk('question', 'lesson', say('背景音乐用的是哪首？音量是多少', answers('钢琴曲', ['30', '三成', '0.3']))),
  talk(
    'question',
    'promo',
    say('删掉海边', clips('城市', '森林'), length(16)),
    say('你刚刚改了什么', answers('海边')),
    say('那现在总共几秒', answers(['16', '十六'])),
  ),
  talk('question', 'empty', say('你都能帮我做些什么呀', answers(['剪', '拼', '字幕', '音乐', '导出']))),
  talk('question', 'short', say('这条现在是横屏还是竖屏？', answers(['竖', '9:16', '1080']))),

  // What can't be done
  talk('refusal', 'trip', say('把40秒到50秒剪掉', refuses(['26', '二十六']))),
  talk('refusal', 'promo', say('第五个镜头删掉', refuses(['3', '三']))),
  talk('refusal', 'talk', say('第12分钟到第13分钟的内容剪掉', refuses(['10', '十分', '600']))),
  talk('refusal', 'empty', say('把第一段视频静音', refuses())),
  talk('refusal', 'short', say('第四条字幕的文字换成“再来一次”', refuses())),
  talk('refusal', 'single', say('城市放到时间线上，只要第20秒到第25秒', refuses(['12', '十二']))),

  // What only the person knows
  talk(
    'ambiguous',
    'twoSongs',
    say('就用那首音乐当背景吧', asks('钢琴曲', '节拍')),
    say('钢琴曲那首', segment('钢琴曲', { role: 'bgm', at: 0, end: 26 }), gone('节拍')),
  ),
  talk(
    'ambiguous',
    'promo',
    say('那行字删了吧', asks()),
    say('写着“低至五折”的那行', gone("'低至五折'"), textCount(2), untouched("'夏日大促'", "'欢迎光临'")),
  ),
  talk(
    'ambiguous',
    'pieces',
    say('航拍那段删掉', asks()),
    say('从15秒开始的那一段', clipCount(3), segment('#3', { from: 30 }), length(15)),
  ),
  talk('ambiguous', 'trip', say('把它去掉', asks()), say('森林', clips('城市', '海边'), length(20))),

  // Back and forth
  talk(
    'history',
    'trip',
    say('森林不要了', clips('城市', '海边'), length(20)),
    say('撤销', asAfter(0)),
    say('还是恢复刚才那步吧', asAfter(1)),
  ),
  talk(
    'history',
    'promo',
    say('把音乐静音', segment('音乐', { volume: 0 }), length(24)),
    say('城市放到最后', clips('海边', '森林', '城市'), length(24)),
    say('上一步撤回', asAfter(1)),
  ),
  talk(
    'history',
    'slides',
    say('删除日落', clips('厨房', '花园', '泳池', '小狗'), length(16)),
    say('厨房改成6秒', segment('厨房', { seconds: 6 }), length(18)),
    say('全部还原到最开始的样子', asAfter(0)),
  ),

  // Files
  talk('export', 'promo', say('可以了，导出吧', exports('mp4'), unchanged)),
  talk('export', 'short', say('只导出字幕，要srt格式的', exports('srt'), unchanged)),
  talk(
    'export',
    'trip',
    say('第12秒的画面截一张图给我当封面', either(exports('png', { at: 12 }), exports('jpg', { at: 12 })), unchanged),
  ),
  talk('export', 'slides', say('输出一个GIF动图，发群里', exports('gif'), unchanged)),
  talk('export', 'lesson', say('我只要声音，给我一份mp3', exports('mp3'), unchanged)),
  talk('export', 'talk', say('導出720p的mp4', exports('mp4', { shortSide: 720 }), unchanged)),

  // What is not there
  talk('capability', 'talk', say('根据采访里说的话自动生成字幕', needs('transcribe'), unchanged)),
  talk('capability', 'talk', say('说话中间的停顿和空白帮我都剪掉', needs('analyse', 'transcribe'), unchanged)),
  talk('capability', 'lesson', say('把摄像头里的人抠出来，背景去掉', needs('cutout'), unchanged)),
  talk('capability', 'empty', say('生成一段轻快的背景音乐', needs('generate_music'), unchanged)),
  talk('capability', 'recording', say('从这段采访里挑出最精彩的30秒', needs('analyse', 'transcribe'), unchanged)),
];
