// Chinese conversations: longer ones, where each message builds on the ones before.
import { answers, either, exports } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import {
  asAfter,
  canvas,
  clipCount,
  clips,
  everyClip,
  gone,
  length,
  segment,
  textCount,
  transitions,
  untouched,
} from '../properties.ts';
import { above, asBefore, less, more } from '../rules.ts';

const on = writer('zh', 'zh2e');

const CROSS = ['crossfade', 'crossfade_fast', 'crossfade_slow'];

export const CONVERSATIONS: readonly Conversation[] = [
  on(
    'combine',
    'uploads',
    say('传的视频全部拼到一块儿', clips('城市', '海边', '森林'), length(30)),
    say('海边要放第一个', clips('海边', '城市', '森林'), length(30)),
    say('城市留6秒就够', segment('城市', { from: 0, seconds: 6 }), untouched('海边', '森林'), length(24)),
    say('配上音乐，音量25%', segment('音乐', { role: 'bgm', at: 0, end: 24, volume: 0.25 }), length(24)),
    say('最后3秒写上“再见夏天”', segment("'再见夏天'", { at: 21, end: 24 }), textCount(1), length(24)),
    say('现在总时长多少', answers(['24', '二十四'])),
  ),
  on(
    'slideshow',
    'photos',
    say('把照片按顺序做成视频，每张2秒', everyClip({ seconds: 2 }), clipCount(6), length(12)),
    say('太快了，每张4秒吧', everyClip({ seconds: 4 }), clipCount(6), length(24)),
    say('图片之间加叠化', transitions(5, CROSS), length(24)),
    say('蛋糕挪到第一张', clips('蛋糕', '厨房', '花园', '泳池', '小狗', '日落'), length(24)),
    say('导个gif', exports('gif'), clipCount(6)),
  ),
  on(
    'trim',
    'recording',
    say('先把采访整个放到时间线上', clips('采访'), length(600)),
    say('只保留2分到3分', segment('采访', { from: 120, to: 180 }), clipCount(1), length(60)),
    say('开头十秒寒暄也剪掉', segment('采访', { from: 130, to: 180 }), length(50)),
    say('整体提速到1.25倍', segment('采访', { speed: 1.25, from: 130, to: 180 }), length(40)),
    say('改成竖屏，画面要铺满', canvas(1080, 1920), everyClip({ fit: 'cover' }), length(40)),
  ),
  on(
    'correction',
    'twoSongs',
    say('给片子铺上节拍.wav', segment('节拍', { role: 'bgm', at: 0, end: 26 }), gone('钢琴曲')),
    say('太闹了，换钢琴曲', segment('钢琴曲', { role: 'bgm', at: 0, end: 26 }), gone('节拍')),
    say('音量五成', segment('钢琴曲', { volume: 0.5 }), untouched('城市', '海边', '森林')),
    say('不是五成，是两成五', segment('钢琴曲', { volume: 0.25 }), untouched('城市', '海边', '森林'), length(26)),
  ),
  on(
    'text',
    'single',
    say('用城市当画面，加个标题「上班路上」', clips('城市'), segment("'上班路上'", { at: 0, end: 3 }), length(12)),
    say('标题一直显示到片子结束', segment("'上班路上'", { at: 0, end: 12 }), textCount(1), length(12)),
    say('放到下面去', segment("'上班路上'", { y: above(0.6), end: 12 }), textCount(1)),
    say('还是把标题删了吧', textCount(0), clips('城市'), length(12)),
  ),
  on(
    'history',
    'empty',
    say('新建一个9:16的画布', canvas(1080, 1920)),
    say('写一个“三”，停1秒', segment("'三'", { at: 0, seconds: 1 }), textCount(1)),
    say('接着再写“二”，也停1秒', segment("'二'", { at: 1, seconds: 1 }), textCount(2)),
    say('撤销一下', asAfter(2)),
  ),
  on(
    'relative',
    'lesson',
    say('旁白声音大一些', segment('旁白', { volume: more }), untouched('录屏', '摄像头', '钢琴曲')),
    say('钢琴曲轻一点', segment('钢琴曲', { volume: less }), untouched('录屏', '摄像头', '旁白')),
    say('再轻一点点', segment('钢琴曲', { volume: less }), untouched('旁白')),
    say('算了，音乐关掉', either(segment('钢琴曲', { volume: 0 }), gone('钢琴曲')), untouched('录屏', '旁白')),
  ),
  on(
    'sound',
    'uploads',
    say('先放森林，再接城市', clips('森林', '城市'), length(20)),
    say('两段的原声都关掉', segment('森林', { volume: 0 }), segment('城市', { volume: 0 }), length(20)),
    say('然后用音乐.mp3做背景', segment('音乐', { role: 'bgm', at: 0, end: 20 }), everyClip({ volume: 0 })),
    say('城市的声音又想要了，恢复', segment('城市', { volume: 1 }), segment('森林', { volume: 0 }), untouched('音乐')),
  ),
  on(
    'reference',
    'pieces',
    say('第一段倒放', segment('#1', { reversed: true, seconds: 5 }), untouched('#2', '#3', '#4'), length(20)),
    say('把它挪到最后', segment('#4', { from: 20, reversed: true }), segment('#1', { from: 0 }), length(20)),
    say('现在的第一段放慢一半', segment('#1', { speed: 0.5, seconds: 10 }), untouched('#2', '#3', '#4'), length(25)),
  ),
  on(
    'look',
    'talk',
    say('画面加点暖色', either(segment('采访', { temperature: more }), segment('采访', { preset: 'warm' }))),
    say('亮度也加一点', segment('采访', { brightness: more, preset: asBefore, temperature: asBefore }), length(600)),
    say('调色全部清掉', segment('采访', { preset: 'none', brightness: 0, temperature: 0 }), length(600)),
  ),
];
