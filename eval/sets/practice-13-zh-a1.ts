// Chinese messages of daily work: trimming and time.
import { refuses } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import { clipCount, clips, everyClip, film, gone, length, segment, untouched } from '../properties.ts';

const talk = writer('zh', 'p13z1');

export const CONVERSATIONS: readonly Conversation[] = [
  talk(
    'trim',
    'trip',
    say(
      '片头太晃，前3秒不要了',
      clips('城市', '海边', '森林'),
      segment('城市', { from: 3, to: 10 }),
      untouched('海边', '森林'),
      length(23),
    ),
  ),
  talk(
    'trim',
    'trip',
    say(
      '森林.webm 我只想留后半截 前面那3秒剪了吧',
      clips('城市', '海边', '森林'),
      segment('森林', { from: 4, to: 7, at: 20 }),
      untouched('城市', '海边'),
      length(23),
    ),
  ),
  talk(
    'trim',
    'talk',
    say(
      '您好，麻烦把采访最前面的一分二十秒去掉，那会儿他还在调麦克风，谢谢！',
      clipCount(1),
      segment('采访', { from: 80, to: 600 }),
      length(520),
    ),
  ),
  talk(
    'trim',
    'talk',
    say(
      '3:20-5:05 涉及客户隐私，这段剪掉',
      clipCount(2),
      segment('采访', { from: 0, to: 200 }),
      segment('采访/2', { from: 305, to: 600, at: 200 }),
      length(495),
    ),
  ),
  talk(
    'trim',
    'talk',
    say(
      '整条十分钟我只需要 2:00 到 4:30，其余一概不要',
      clipCount(1),
      segment('采访', { from: 120, to: 270, at: 0 }),
      length(150),
    ),
    say('结尾再砍十秒', clipCount(1), segment('采访', { from: 120, to: 260 }), length(140)),
  ),
  talk(
    'trim',
    'short',
    say(
      '最后两秒是废的，砍掉砍掉',
      segment('滑板', { from: 2, to: 15 }),
      segment('节拍', { end: 13 }),
      segment("'下次再见'", { at: 11, end: 13 }),
      untouched("'看这个动作'", "'他从不放弃'"),
      length(13),
    ),
  ),
  talk(
    'trim',
    'lesson',
    say(
      '旁白讲完以后还空着一小截，28秒往后的都剪掉',
      segment('录屏', { from: 0, to: 28 }),
      segment('摄像头', { end: 28 }),
      segment('钢琴曲', { end: 28 }),
      untouched('旁白'),
      length(28),
    ),
  ),
  talk(
    'trim',
    'lesson',
    say(
      '5到8秒我在喝水 剪了',
      segment('录屏', { from: 0, to: 5 }),
      segment('录屏/2', { from: 8, to: 30, at: 5 }),
      segment('旁白/2', { from: 8, at: 5 }),
      segment('摄像头/2', { from: 8, at: 5 }),
      length(27),
    ),
  ),
  talk(
    'trim',
    'pieces',
    say(
      '第三段留头两秒就够',
      clipCount(4),
      segment('#3', { from: 30, to: 32 }),
      untouched('#1', '#2', '#4'),
      length(17),
    ),
    say('第四段也照样只留头两秒', clipCount(4), segment('#4', { from: 10, to: 12 }), untouched('#1', '#2', '#3')),
  ),
  talk(
    'trim',
    'pieces',
    say(
      '第二段别用那截画面了，换成航拍原片25秒到30秒的',
      clipCount(4),
      segment('#2', { from: 25, to: 30, at: 5 }),
      untouched('#1', '#3', '#4'),
      length(20),
    ),
  ),
  talk(
    'trim',
    'slides',
    say(
      '泳池停的有点久，改成2.5秒',
      clips('厨房', '花园', '泳池', '小狗', '日落'),
      segment('泳池', { seconds: 2.5 }),
      segment('小狗', { at: 10.5, seconds: 4 }),
      segment('钢琴曲', { end: 18.5 }),
      length(18.5),
    ),
  ),
  talk(
    'trim',
    'promo',
    say(
      '海邊那段的開頭幫我剪掉兩秒',
      clips('城市', '海边', '森林'),
      segment('海边', { from: 3, to: 9 }),
      untouched('城市', '森林'),
      length(22),
    ),
  ),
  talk(
    'trim',
    'single',
    say('城市.mp4 就要第4秒到第9秒那一小段', clips('城市'), segment('城市', { from: 4, to: 9 }), length(5)),
  ),
  talk(
    'trim',
    'recording',
    say('从我传的采访里截 1分到1分30秒 放到时间线上', clips('采访'), segment('采访', { from: 60, to: 90 }), length(30)),
    say('再往前多带5秒', clips('采访'), segment('采访', { from: 55, to: 90 }), length(35)),
  ),
  talk(
    'trim',
    'trip',
    say(
      '海边提前两秒收住，后面的顺着往前接',
      clips('城市', '海边', '森林'),
      segment('海边', { from: 0, to: 8 }),
      segment('森林', { at: 18 }),
      untouched('城市', '森林'),
      length(24),
    ),
  ),
  talk(
    'trim',
    'trip',
    say(
      '城市素材本来有12秒吧？给我恢复成完整的',
      clips('城市', '海边', '森林'),
      segment('城市', { from: 0, to: 12 }),
      segment('海边', { at: 12 }),
      untouched('海边', '森林'),
      length(28),
    ),
  ),
  talk(
    'trim',
    'trip',
    say(
      '全片卡到15秒，超出的直接从后面截掉',
      clips('城市', '海边'),
      segment('海边', { from: 0, to: 5 }),
      untouched('城市'),
      length(15),
    ),
    say('开头也去掉一秒', clips('城市', '海边'), segment('城市', { from: 1, to: 10 }), untouched('海边'), length(14)),
  ),
  talk(
    'trim',
    'short',
    say(
      '字幕显示“他从不放弃”的那几秒画面整个剪掉',
      gone("'他从不放弃'"),
      segment('滑板', { from: 2, to: 7 }),
      segment('滑板/2', { from: 11, to: 17, at: 5 }),
      segment("'下次再见'", { at: 7, seconds: 4 }),
      length(11),
    ),
  ),
  talk(
    'trim',
    'twoSongs',
    say(
      '海边掐头去尾各一秒',
      clips('城市', '海边', '森林'),
      segment('海边', { from: 1, to: 9 }),
      untouched('城市', '森林'),
      length(24),
    ),
  ),
  talk(
    'time',
    'trip',
    say(
      '森林放慢一半',
      clips('城市', '海边', '森林'),
      segment('森林', { speed: 0.5, seconds: 12, from: 1, to: 7 }),
      untouched('城市', '海边'),
      length(32),
    ),
    say('不用慢了，恢复原速', segment('森林', { speed: 1, seconds: 6, from: 1, to: 7 }), length(26)),
  ),
  talk(
    'time',
    'talk',
    say('采访太墨迹了，全程1.5倍速', segment('采访', { speed: 1.5, from: 0, to: 600 }), length(400)),
  ),
  talk(
    'time',
    'single',
    say('把城市.mp4放上来，倒着播', clips('城市'), segment('城市', { reversed: true, seconds: 12 }), length(12)),
  ),
  talk(
    'time',
    'short',
    say(
      '6s~9s 做成慢动作 0.5x',
      segment('滑板', { end: 6, speed: 1 }),
      segment('滑板/2', { at: 6, speed: 0.5, seconds: 6, from: 8, to: 11 }),
      segment('滑板/3', { at: 12, speed: 1, from: 11, to: 17 }),
      length(18),
    ),
  ),
  talk(
    'time',
    'trip',
    say(
      '结尾最后一帧再多定格3秒',
      clips('城市', '海边', '森林', '森林'),
      segment('森林/2', { freeze: 7, seconds: 3, at: 26 }),
      untouched('城市', '海边'),
      length(29),
    ),
  ),
  talk(
    'time',
    'pieces',
    say('四段统统2倍速', clipCount(4), everyClip({ speed: 2, seconds: 2.5 }), length(10)),
    say('第一段再倒放', clipCount(4), segment('#1', { reversed: true, speed: 2 }), untouched('#2', '#3', '#4')),
  ),
  talk(
    'time',
    'trip',
    say(
      '海边要在5秒之内放完，画面一点都不许剪，靠加速',
      segment('海边', { speed: 2, seconds: 5, from: 0, to: 10 }),
      untouched('城市', '森林'),
      length(21),
    ),
  ),
  talk(
    'time',
    'pieces',
    say('第二段来个升格，慢到四分之一速', segment('#2', { speed: 0.25, seconds: 20 }), clipCount(4), length(35)),
  ),
  talk(
    'time',
    'twoSongs',
    say('第8秒打个标记，名字叫“换歌”', film({ markers: 1 }), untouched('城市', '海边', '森林'), length(26)),
    say('标记删了吧', film({ markers: 0 }), untouched('城市', '海边', '森林'), length(26)),
  ),
  talk('time', 'empty', say('把视频加速到两倍', refuses())),
];
