// Practice 11, English: putting clips together, slideshows, cutting, order and speed, asked for by everyday users.
import { exports, exportsNothing } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import {
  canvas,
  clipCount,
  clips,
  everyClip,
  length,
  noneOf,
  segment,
  textCount,
  transitions,
  untouched,
} from '../properties.ts';
import { below } from '../rules.ts';

const talk = writer('en', 'p11eb1');
const FADES = ['crossfade', 'crossfade_fast', 'crossfade_slow'];

export const CONVERSATIONS: readonly Conversation[] = [
  talk(
    'combine',
    'uploads',
    say(
      'put all three of my clips together, same order i uploaded them in',
      clips('city', 'beach', 'forest'),
      length(30),
      noneOf('bgm'),
    ),
    say(
      'nice. now lay the song underneath, quietly',
      segment('song', { at: 0, end: 30, role: 'bgm', volume: below(0.5) }),
      untouched('city', 'beach', 'forest'),
    ),
    say('Export it for me please', exports('mp4')),
  ),
  talk(
    'combine',
    'single',
    say('throw my clip on the timeline', clips('city'), length(12)),
    say('put it in a second time, right behind the first', clips('city', 'city'), length(24)),
  ),
  talk(
    'combine',
    'recording',
    say(
      'Please place interview.mp4 on the timeline, but only the part from 2:00 to 4:00',
      clips('interview'),
      segment('interview', { from: 120, to: 240 }),
      length(120),
    ),
  ),
  talk(
    'slideshow',
    'photos',
    say(
      'Make a slideshow from all six photos, five seconds apiece',
      clips('kitchen', 'garden', 'pool', 'dog', 'sunset', 'cake'),
      everyClip({ seconds: 5 }),
      length(30),
    ),
    say('add calm piano as background music', segment('calm piano', { at: 0, end: 30, role: 'bgm' }), clipCount(6)),
    say(
      'The pictures go by too slowly, make each one 3.5 seconds',
      everyClip({ seconds: 3.5 }),
      length(21),
      segment('calm piano', { at: 0, end: 21 }),
    ),
  ),
  talk(
    'slideshow',
    'photos',
    say(
      'slideshow of the dog, the cake and the sunset, with a crossfade from one to the next',
      clips('dog', 'cake', 'sunset'),
      transitions(2, FADES),
    ),
  ),
  talk(
    'slideshow',
    'photos',
    say(
      'i want all my pics shown in exactly 18 secs with the piano music',
      clipCount(6),
      everyClip({ seconds: 3 }),
      length(18),
      segment('calm piano', { at: 0, end: 18, role: 'bgm' }),
    ),
  ),
  talk(
    'slideshow',
    'photos',
    say(
      "Hi! It's for my gran's birthday. Could you make a square slideshow, every photo for 4 seconds, with the title 'Happy 80th Gran' at the start?",
      canvas(1080, 1080),
      clipCount(6),
      everyClip({ seconds: 4 }),
      segment("'Happy 80th Gran'", { at: 0 }),
      textCount(1),
    ),
  ),
  talk(
    'slideshow',
    'slides',
    say(
      "the cake photo isn't in there yet, stick it on the end",
      clips('kitchen', 'garden', 'pool', 'dog', 'sunset', 'cake'),
      length(24),
      untouched('kitchen', 'garden', 'pool', 'dog', 'sunset'),
    ),
    say('and take the pool one out', clips('kitchen', 'garden', 'dog', 'sunset', 'cake'), length(20)),
  ),
  talk(
    'trim',
    'trip',
    say(
      'chop the first 2 seconds off the city clip',
      segment('city', { from: 2, to: 10 }),
      length(24),
      untouched('beach', 'forest'),
    ),
    say('same for the forest one', segment('forest', { from: 3, to: 7 }), length(22), untouched('city', 'beach')),
  ),
  talk(
    'trim',
    'trip',
    say(
      'The beach bit drags on.. only keep its first 4 sec',
      segment('beach', { from: 0, to: 4 }),
      length(20),
      untouched('city', 'forest'),
    ),
  ),
  talk(
    'trim',
    'talk',
    say(
      'Cut out 1:00 to 1:45',
      clips('interview', 'interview'),
      segment('interview/1', { from: 0, to: 60 }),
      segment('interview/2', { from: 105, to: 600 }),
      length(555),
    ),
    say('and also the last twenty seconds', segment('interview/2', { from: 105, to: 580 }), length(535)),
  ),
  talk(
    'trim',
    'short',
    say(
      'lose the first 5 seconds of this video',
      segment('skate', { from: 7, to: 17 }),
      length(10),
      segment("'He never gives up'", { at: 0, end: 4 }),
      segment("'See you next time'", { at: 6, end: 10 }),
      textCount(2),
    ),
  ),
  talk(
    'trim',
    'lesson',
    say(
      'I want the video to end at 0:20, throw away what comes after',
      length(20),
      segment('screen', { from: 0, to: 20 }),
      segment('webcam', { at: 0, end: 20 }),
      segment('narration', { at: 0, end: 20 }),
    ),
  ),
  talk(
    'trim',
    'trip',
    say(
      'cut seconds 4 to 6 out of the beach clip',
      clips('city', 'beach', 'beach', 'forest'),
      segment('beach/1', { from: 0, to: 4 }),
      segment('beach/2', { from: 6, to: 10 }),
      length(24),
      untouched('city', 'forest'),
    ),
  ),
  talk(
    'trim',
    'recording',
    say(
      'add my recording but without the first minute and a half',
      clips('interview'),
      segment('interview', { from: 90, to: 600 }),
      length(510),
    ),
  ),
  talk(
    'arrange',
    'trip',
    say('forest should go first', clips('forest', 'city', 'beach'), length(26), untouched('forest', 'city', 'beach')),
    say('and swap the other two', clips('forest', 'beach', 'city'), length(26)),
  ),
  talk(
    'arrange',
    'pieces',
    say(
      'my shots are jumbled up. sort them by where they sit in the original drone recording, earliest first',
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
    'trip',
    say(
      'split the beach clip in half',
      clips('city', 'beach', 'beach', 'forest'),
      segment('beach/1', { from: 0, to: 5 }),
      segment('beach/2', { from: 5, to: 10 }),
      length(26),
    ),
    say(
      'move the second half to the very end',
      clips('city', 'beach', 'forest', 'beach'),
      segment('beach/2', { from: 5, to: 10 }),
      length(26),
    ),
  ),
  talk(
    'arrange',
    'lesson',
    say(
      "make a cut in the screen recording at 0:12, don't remove anything",
      clips('screen', 'screen'),
      segment('screen/2', { at: 12, from: 12, to: 30 }),
      length(30),
    ),
  ),
  talk('time', 'short', say('slow mo pls, half speed', segment('skate', { speed: 0.5, from: 2, to: 17 }), length(30))),
  talk(
    'time',
    'trip',
    say(
      'play the beach clip backwards',
      segment('beach', { reversed: true, seconds: 10 }),
      untouched('city', 'forest'),
      length(26),
    ),
    say(
      'hmm no, forwards again please',
      segment('beach', { reversed: false }),
      untouched('city', 'forest'),
      length(26),
    ),
  ),
  talk(
    'time',
    'talk',
    say(
      'Can you run the whole interview one and a half times as fast?',
      segment('interview', { speed: 1.5, from: 0, to: 600 }),
      length(400),
    ),
  ),
  talk(
    'time',
    'trip',
    say(
      'hold the very last frame of the forest for 2 more seconds at the end',
      length(28),
      untouched('city', 'beach'),
      exportsNothing,
    ),
  ),
  talk(
    'time',
    'recording',
    say(
      'put my recording in and make it run twice as fast',
      clips('interview'),
      segment('interview', { speed: 2, from: 0, to: 600 }),
      length(300),
    ),
  ),
];
