import { type Conversation, say, writer } from '../conversation.ts';
import { clipCount, clips, everyClip, gone, length, noneOf, segment, transitions, untouched } from '../properties.ts';

const talk = writer('en', 'p12e1');
const CROSS = ['crossfade', 'crossfade_fast', 'crossfade_slow'];

/** Putting together, pictures, cutting, order, speed. */
export const CONVERSATIONS: readonly Conversation[] = [
  talk(
    'combine',
    'uploads',
    say('stick my 3 clips together into one video pls', clips('city', 'beach', 'forest'), length(30)),
    say('ok now the song under all of it', segment('song', { role: 'bgm', at: 0, end: 30 }), length(30)),
  ),
  talk(
    'combine',
    'uploads',
    say(
      'I only need two of these: forest.webm to open with, and city.mp4 right after it.',
      clips('forest', 'city'),
      length(20),
    ),
    say('hmm add the beach at the end as well', clips('forest', 'city', 'beach'), length(30)),
  ),
  talk(
    'combine',
    'uploads',
    say(
      'Would you be so kind as to join the beach and the city clip, with a crossfade where they meet?',
      clips('beach', 'city'),
      transitions(1, CROSS),
    ),
  ),
  talk('combine', 'single', say('Put city.mp4 on the timeline', clips('city'), length(12))),
  talk(
    'combine',
    'single',
    say('use the clip twice in a row', clips('city', 'city'), length(24)),
    say('and play the second one backwards', segment('city/2', { reversed: true }), untouched('city/1'), length(24)),
  ),
  talk(
    'combine',
    'recording',
    say(
      'take two bits of the interview, 0:30-0:45 and 5:00-5:20, and put them one after the other',
      clips('interview', 'interview'),
      segment('#1', { from: 30, to: 45 }),
      segment('#2', { from: 300, to: 320 }),
      length(35),
    ),
  ),
  talk(
    'slideshow',
    'photos',
    say(
      'make a slide show with all my pictures',
      clips('kitchen', 'garden', 'pool', 'dog', 'sunset', 'cake'),
      length(24),
    ),
    say('2 and a half seconds per picture is enough', everyClip({ seconds: 2.5 }), length(15)),
    say('the piano can play along', segment('calm piano', { role: 'bgm', at: 0, end: 15 }), clipCount(6)),
  ),
  talk(
    'slideshow',
    'photos',
    say(
      'We are selling our house. Please show the kitchen, the garden and the pool, five seconds each.',
      clips('kitchen', 'garden', 'pool'),
      everyClip({ seconds: 5 }),
      length(15),
    ),
  ),
  talk(
    'slideshow',
    'photos',
    say(
      'all six photos in exactly 30 secs, crossfades in between, calm piano quietly underneath',
      clips('kitchen', 'garden', 'pool', 'dog', 'sunset', 'cake'),
      length(30),
      transitions(5, CROSS),
      segment('calm piano', { role: 'bgm', at: 0, end: 30 }),
    ),
  ),
  talk(
    'slideshow',
    'photos',
    say('photo show of everything except the dog', clips('kitchen', 'garden', 'pool', 'sunset', 'cake'), length(20)),
  ),
  talk(
    'slideshow',
    'slides',
    say(
      'You forgot the cake. It should come last',
      clips('kitchen', 'garden', 'pool', 'dog', 'sunset', 'cake'),
      segment('cake', { at: 20 }),
    ),
  ),
  talk(
    'slideshow',
    'slides',
    say('show each pic for 3 seconds', everyClip({ seconds: 3 }), length(15), clipCount(5)),
    say('the dog may stay up for six', segment('dog', { seconds: 6 }), length(18), clipCount(5)),
  ),
  talk(
    'slideshow',
    'slides',
    say(
      'No more zooming on the photos please, I want them to hold still',
      everyClip({ motion: 'none' }),
      length(20),
      transitions(4),
    ),
  ),
  talk(
    'trim',
    'trip',
    say(
      'chop 3 secs off the front of the city clip',
      segment('city', { from: 3, to: 10, seconds: 7 }),
      untouched('beach', 'forest'),
      length(23),
    ),
    say('do the same with the beach', segment('beach', { from: 3, to: 10 }), untouched('city', 'forest'), length(20)),
  ),
  talk(
    'trim',
    'talk',
    say('keep just 2:15 to 3:00', clips('interview'), segment('interview', { from: 135, to: 180 }), length(45)),
  ),
  talk(
    'trim',
    'talk',
    say(
      'There is a phone ringing from 4:00 until 4:50. Please cut that part out.',
      clips('interview', 'interview'),
      segment('interview/1', { from: 0, to: 240 }),
      segment('interview/2', { from: 290, to: 600 }),
      length(550),
    ),
  ),
  talk(
    'trim',
    'talk',
    say('i start talking at 1m20, drop whats before', segment('interview', { from: 80, to: 600 }), length(520)),
  ),
  talk(
    'trim',
    'short',
    say(
      'last 4 seconds are boring, get rid of them',
      segment('skate', { from: 2, to: 13 }),
      gone("'See you next time'"),
      segment('beat', { end: 11 }),
      length(11),
    ),
  ),
  talk(
    'trim',
    'lesson',
    say(
      'The narrator stops at 28 s. End the whole thing there.',
      segment('screen', { from: 0, to: 28 }),
      segment('webcam', { end: 28 }),
      segment('calm piano', { end: 28 }),
      untouched('narration'),
      length(28),
    ),
  ),
  talk(
    'trim',
    'trip',
    say('use all of the forest footage, start to finish', segment('forest', { from: 0, to: 8, speed: 1 }), length(28)),
    say('and the city clip in full too', segment('city', { from: 0, to: 12 }), untouched('beach'), length(30)),
  ),
  talk(
    'trim',
    'pieces',
    say('every clip should be 3 s long', everyClip({ seconds: 3, speed: 1 }), clipCount(4), length(12)),
  ),
  talk(
    'trim',
    'promo',
    say('the beach shot drags. take two seconds off it', segment('beach', { seconds: 6 }), length(22)),
  ),
  talk(
    'trim',
    'trip',
    say(
      'cut out 0:12 till 0:15',
      clips('city', 'beach', 'beach', 'forest'),
      segment('beach/1', { from: 0, to: 2 }),
      segment('beach/2', { from: 5, to: 10 }),
      untouched('city', 'forest'),
      length(23),
    ),
  ),
  talk('trim', 'trip', say('get the whole thing down to 20 seconds', clips('city', 'beach', 'forest'), length(20))),
  talk(
    'trim',
    'single',
    say(
      'I want seconds four through nine of the city video, nothing else',
      segment('city', { from: 4, to: 9 }),
      length(5),
    ),
  ),
  talk(
    'trim',
    'recording',
    say(
      'from the interview I need 3:00 to 4:00 only',
      clips('interview'),
      segment('interview', { from: 180, to: 240 }),
      length(60),
    ),
  ),
  talk('arrange', 'trip', say('forest first', clips('forest', 'city', 'beach'), length(26))),
  talk(
    'arrange',
    'trip',
    say('the opening shot would work better as the closing shot', clips('beach', 'forest', 'city'), length(26)),
    say('now switch the first two around', clips('forest', 'beach', 'city'), length(26)),
  ),
  talk(
    'arrange',
    'slides',
    say('bin the pool picture', clips('kitchen', 'garden', 'dog', 'sunset'), length(16)),
    say(
      'sunset right after the kitchen pls',
      clips('kitchen', 'sunset', 'garden', 'dog'),
      segment('calm piano', { end: 16 }),
      length(16),
    ),
  ),
  talk(
    'arrange',
    'pieces',
    say(
      'Delete clips 1 and 3',
      clipCount(2),
      segment('#1', { from: 0, to: 5 }),
      segment('#2', { from: 10, to: 15 }),
      length(10),
    ),
  ),
  talk(
    'arrange',
    'pieces',
    say(
      'flip the order of the clips so the last one is first and so on',
      segment('#1', { from: 10, reversed: false }),
      segment('#2', { from: 30 }),
      segment('#3', { from: 0 }),
      segment('#4', { from: 20, reversed: false }),
      length(20),
    ),
  ),
  talk(
    'arrange',
    'trip',
    say('Play the beach clip a second time at the very end', clips('city', 'beach', 'forest', 'beach'), length(36)),
    say('no wait, take that copy out again', clips('city', 'beach', 'forest'), length(26)),
  ),
  talk(
    'arrange',
    'trip',
    say(
      'split the clip at 0:05',
      clips('city', 'city', 'beach', 'forest'),
      segment('city/1', { from: 0, to: 5 }),
      segment('city/2', { from: 5, to: 10 }),
      length(26),
    ),
    say(
      'move the second piece to the end',
      clips('city', 'beach', 'forest', 'city'),
      segment('#4', { from: 5, to: 10 }),
      length(26),
    ),
  ),
  talk(
    'arrange',
    'promo',
    say('take the forest out', clips('city', 'beach'), length(16), segment('song', { end: 16 })),
  ),
  talk(
    'combine',
    'twoSongs',
    say(
      'lay the calm piano under the clips and drop the original sound of the clips',
      segment('calm piano', { role: 'bgm', at: 0, end: 26 }),
      everyClip({ volume: 0 }),
      gone('beat'),
      length(26),
    ),
    say('on second thoughts no music at all', noneOf('bgm'), clips('city', 'beach', 'forest'), length(26)),
  ),
];
