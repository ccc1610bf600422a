// Practice conversations in English: corrections, references, questions, refusals, asking back, history and exports.
import { answers, asks, exports, exportsNothing, needs, refuses } from '../answers.ts';
import { say, writer } from '../conversation.ts';
import {
  asAfter,
  clipCount,
  clips,
  gone,
  length,
  noneOf,
  segment,
  textCount,
  unchanged,
  untouched,
} from '../properties.ts';
import { more, near } from '../rules.ts';

const on = writer('en', 'p9');

export const CONVERSATIONS = [
  on(
    'correction',
    'trip',
    say('remove the beach', clips('city', 'forest'), length(16)),
    say('wait no, I meant the forest', clips('city', 'beach'), segment('beach', { seconds: 10, from: 0 }), length(20)),
  ),
  on(
    'correction',
    'promo',
    say("make 'Summer Sale' blue", segment("'Summer Sale'", { color: near('#1E5BFF', 110) }), textCount(3)),
    say(
      'Sorry, not that one, the last text I mean',
      segment("'Visit our shop'", { color: near('#1E5BFF', 110) }),
      segment("'Summer Sale'", { color: '#FFFFFF' }),
      untouched("'Up to 50% off'"),
    ),
  ),
  on(
    'correction',
    'twoSongs',
    say('put the calm piano under the film', segment('calm piano', { role: 'bgm', at: 0, end: 26 }), gone('beat')),
    say('actually use the beat instead', segment('beat', { role: 'bgm', at: 0, end: 26 }), gone('calm piano')),
  ),
  on(
    'correction',
    'slides',
    say('title "Our Hose" at the beginning', segment("'Our Hose'", { at: 0 }), textCount(1)),
    say('oops typo! it\'s supposed to say "Our House"', segment("'Our House'", { at: 0 }), textCount(1), clipCount(5)),
  ),
  on(
    'reference',
    'pieces',
    say('take the final piece out', clipCount(3), segment('#3', { from: 30 }), length(15)),
    say('same with the one that comes last now', clipCount(2), segment('#2', { from: 0 }), length(10)),
  ),
  on(
    'reference',
    'slides',
    say(
      'the picture right after the garden should stay twice as long',
      segment('pool', { seconds: 8 }),
      length(24),
      untouched('kitchen', 'garden', 'dog', 'sunset'),
    ),
  ),
  on(
    'reference',
    'promo',
    say(
      'make the middle text bigger',
      segment("'Up to 50% off'", { size: more }),
      untouched("'Summer Sale'", "'Visit our shop'"),
    ),
    say('and the one after it too', segment("'Visit our shop'", { size: more }), untouched("'Summer Sale'")),
  ),
  on(
    'reference',
    'trip',
    say(
      'cut 2 seconds off the start of the clip that follows the city',
      segment('beach', { from: 2, to: 10, seconds: 8 }),
      length(24),
      untouched('city', 'forest'),
    ),
    say(
      'do the same to the one before it',
      segment('city', { from: 2, to: 10, seconds: 8 }),
      length(22),
      untouched('beach', 'forest'),
    ),
  ),
  on('question', 'promo', say('How loud is the music set?', answers(['40', '0.4']))),
  on('question', 'lesson', say("What's on the timeline at the moment?", answers('screen', 'webcam', 'narration'))),
  on(
    'question',
    'empty',
    say('hi! what kind of stuff can you do', answers(['cut', 'trim', 'edit', 'combine', 'clip'])),
  ),
  on(
    'question',
    'trip',
    say('delete the city clip', clips('beach', 'forest'), length(16)),
    say('what did you just change?', answers('city')),
  ),
  on('question', 'slides', say('at what time does the dog picture appear?', answers(['12', '0:12']))),
  on('refusal', 'trip', say('delete the fifth clip', refuses(['3', 'three']))),
  on('refusal', 'single', say('add mountain.mp4 at the end', refuses('mountain'))),
  on('refusal', 'empty', say('export it as mp4', refuses(), exportsNothing)),
  on('refusal', 'talk', say('take out 11:00 to 12:00', refuses(['10', '600']))),
  on('refusal', 'promo', say('make the narration louder', refuses())),
  on(
    'ambiguous',
    'twoSongs',
    say('put some music under it', asks('calm', 'beat')),
    say('the beat', segment('beat', { role: 'bgm', at: 0, end: 26 }), gone('calm piano')),
  ),
  on(
    'ambiguous',
    'promo',
    say("change the text to 'Last chance'", asks('Summer Sale')),
    say('Visit our shop', segment("'Last chance'", { at: 20, end: 24 }), textCount(3), untouched("'Summer Sale'")),
  ),
  on(
    'ambiguous',
    'slides',
    say('throw one of the photos out', asks()),
    say('pool.jpg', clips('kitchen', 'garden', 'dog', 'sunset'), length(16)),
  ),
  on(
    'history',
    'trip',
    say('delete forest', clips('city', 'beach'), length(20)),
    say('undo', asAfter(0)),
    say('hmm, redo that after all', asAfter(1)),
  ),
  on(
    'history',
    'promo',
    say('set the music to 90%', segment('song', { volume: 0.9 })),
    say("make 'Visit our shop' orange", segment("'Visit our shop'", { color: near('#FF9500', 100) })),
    say('undo the last two changes', asAfter(0)),
  ),
  on(
    'history',
    'slides',
    say('no music', noneOf('bgm'), clipCount(5)),
    say('on second thought bring the music back', segment('calm piano', { at: 0, end: 20, volume: 0.3 }), clipCount(5)),
  ),
  on('export', 'promo', say('give me only the audio, as an mp3', exports('mp3'), unchanged)),
  on(
    'export',
    'lesson',
    say('export in 720p, high quality', exports('mp4', { shortSide: 720, quality: 'high' }), unchanged),
  ),
  on('export', 'slides', say('grab a still at 0:09 as png', exports('png', { at: 9 }), unchanged)),
  on('export', 'short', say('i need the subtitles as an srt file', exports('srt'), unchanged)),
  on('capability', 'talk', say('transcribe the interview and put subtitles on it', needs('transcribe'), unchanged)),
  on('capability', 'talk', say('cut out all the silent bits', needs('analyse'), unchanged)),
  on('capability', 'lesson', say('Please remove the room behind me in the webcam video.', needs('cutout'), unchanged)),
  on('capability', 'trip', say('find the best moments & keep only those', needs('analyse'), unchanged)),
];
