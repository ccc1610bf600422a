// English: putting clips and pictures together, trimming and arranging them.
import { type Conversation, say, writer } from '../conversation.ts';
import { clipCount, clips, everyClip, length, noneOf, segment, transitions, untouched } from '../properties.ts';

const conversation = writer('en', 'p11ea');
const CROSS = ['crossfade', 'crossfade_fast', 'crossfade_slow'];
const SHOWN = ['kitchen', 'garden', 'pool', 'dog', 'sunset'] as const;
const PHOTOS = [...SHOWN, 'cake'] as const;

export const CONVERSATIONS: readonly Conversation[] = [
  conversation(
    'combine',
    'uploads',
    say(
      'stick my three vids together, city first then forest then beach, and put the song under it',
      clips('city', 'forest', 'beach'),
      length(30),
      segment('song', { at: 0, end: 30, role: 'bgm' }),
    ),
    say('ok now get the whole thing down to 20 sec', length(20), clips('city', 'forest', 'beach')),
  ),
  conversation(
    'combine',
    'uploads',
    say(
      'Use only the beach and the city clips (beach opens), no music please.',
      clips('beach', 'city'),
      length(22),
      noneOf('bgm'),
    ),
  ),
  conversation(
    'combine',
    'single',
    say('put the clip I uploaded on the timeline', clips('city'), length(12)),
    say('now play it twice in a row', clips('city', 'city'), length(24)),
    say('the second time backwards', segment('#2', { reversed: true }), segment('#1', { reversed: false }), length(24)),
  ),
  conversation(
    'combine',
    'uploads',
    say(
      'Could you please join the clips in the order I sent them, with a soft dissolve of one second in between?',
      clips('city', 'beach', 'forest'),
      transitions(2, CROSS, 1),
    ),
  ),
  conversation(
    'combine',
    'recording',
    say(
      'throw interview.mp4 in and keep just the first minute',
      clips('interview'),
      length(60),
      segment('interview', { from: 0, to: 60 }),
    ),
    say('half a minute is enough actually', length(30), clips('interview')),
  ),
  conversation(
    'slideshow',
    'photos',
    say(
      'make a slideshow from my pics, 3 seconds each, with the piano',
      clips(...PHOTOS),
      length(18),
      everyClip({ seconds: 3 }),
      segment('calm piano', { at: 0, end: 18 }),
    ),
    say('kick out the cake one', clips(...SHOWN), length(15)),
    say('and show the dog for six seconds', segment('dog', { seconds: 6 }), clips(...SHOWN), length(18)),
  ),
  conversation(
    'slideshow',
    'photos',
    say(
      'need 30 seconds total out of all six pictures for my open house listing. crossfades pls',
      clips(...PHOTOS),
      length(30),
      transitions(5, CROSS),
    ),
  ),
  conversation(
    'slideshow',
    'photos',
    say(
      'Slide show with only garden, pool and sunset. Five seconds per picture, no zooming.',
      clips('garden', 'pool', 'sunset'),
      length(15),
      everyClip({ seconds: 5, motion: 'none' }),
    ),
  ),
  conversation(
    'slideshow',
    'slides',
    say("the cake picture isn't in there yet, tack it on at the end", clips(...PHOTOS), length(24)),
    say(
      'hmm, put it between the pool and the dog instead',
      clips('kitchen', 'garden', 'pool', 'cake', 'dog', 'sunset'),
      length(24),
    ),
  ),
  conversation(
    'slideshow',
    'slides',
    say(
      'every photo should stay up for six seconds',
      everyClip({ seconds: 6 }),
      clips(...SHOWN),
      length(30),
      segment('calm piano', { end: 30 }),
    ),
  ),
  conversation(
    'slideshow',
    'slides',
    say(
      'Quit the zooming, I want the pictures to hold still',
      everyClip({ motion: 'none' }),
      clips(...SHOWN),
      length(20),
      transitions(4),
    ),
  ),
  conversation(
    'trim',
    'trip',
    say(
      'the first four secs of the city shot are shaky, lose them',
      segment('city', { from: 4, to: 10 }),
      clips('city', 'beach', 'forest'),
      length(22),
      untouched('beach', 'forest'),
    ),
  ),
  conversation(
    'trim',
    'trip',
    say(
      'Trim the end of beach so that it runs 6 seconds.',
      segment('beach', { from: 0, to: 6 }),
      length(22),
      untouched('city', 'forest'),
    ),
    say('take one more second off it', segment('beach', { seconds: 5 }), length(21), untouched('city', 'forest')),
  ),
  conversation(
    'trim',
    'trip',
    say(
      'snip out 0:08 - 0:12',
      segment('city', { from: 0, to: 8 }),
      segment('beach', { from: 2, to: 10 }),
      clips('city', 'beach', 'forest'),
      length(22),
      untouched('forest'),
    ),
  ),
  conversation(
    'trim',
    'talk',
    say(
      'we only need the part from 2:15 until 3:45 of this interview',
      clips('interview'),
      segment('interview', { from: 135, to: 225 }),
      length(90),
    ),
  ),
  conversation(
    'trim',
    'talk',
    say(
      'ditch the first 30 seconds and the last minute',
      clips('interview'),
      segment('interview', { from: 30, to: 540 }),
      length(510),
    ),
  ),
  conversation(
    'trim',
    'short',
    say(
      'beginning drags, shave two seconds off the front of the video',
      segment('skate', { from: 4, to: 17 }),
      length(13),
    ),
  ),
  conversation(
    'trim',
    'trip',
    say(
      'I want to see the forest clip in full, all 8 seconds of it',
      segment('forest', { from: 0, to: 8 }),
      length(28),
      untouched('city', 'beach'),
    ),
  ),
  conversation(
    'trim',
    'lesson',
    say(
      'cut everything after the 20 second mark',
      length(20),
      segment('screen', { from: 0, to: 20 }),
      segment('webcam', { end: 20 }),
      segment('calm piano', { end: 20 }),
    ),
  ),
  conversation(
    'trim',
    'trip',
    say(
      'split the beach clip right down the middle',
      clips('city', 'beach', 'beach', 'forest'),
      segment('beach', { from: 0, to: 5 }),
      segment('beach/2', { from: 5, to: 10 }),
      length(26),
    ),
    say(
      'now toss the second half of the beach',
      clips('city', 'beach', 'forest'),
      segment('beach', { from: 0, to: 5 }),
      length(21),
    ),
  ),
  conversation(
    'arrange',
    'trip',
    say('forest should come first', clips('forest', 'city', 'beach'), length(26), untouched('city', 'beach', 'forest')),
  ),
  conversation(
    'arrange',
    'trip',
    say(
      'swap city.mp4 and beach.mov',
      clips('beach', 'city', 'forest'),
      length(26),
      untouched('city', 'beach', 'forest'),
    ),
    say('and now move the last one to the front', clips('forest', 'beach', 'city'), length(26)),
  ),
  conversation(
    'arrange',
    'pieces',
    say(
      'These four shots are out of order. Could you sort them the way they come in the original drone file?',
      segment('#1', { from: 0, to: 5 }),
      segment('#2', { from: 10, to: 15 }),
      segment('#3', { from: 20, to: 25 }),
      segment('#4', { from: 30, to: 35 }),
      length(20),
    ),
  ),
  conversation(
    'arrange',
    'twoSongs',
    say('remove the clip in the middle', clips('city', 'forest'), length(16)),
    say(
      'put the beach back in, but as the closing shot',
      clips('city', 'forest', 'beach'),
      segment('beach', { from: 0, to: 10 }),
      length(26),
    ),
  ),
  conversation(
    'arrange',
    'promo',
    say(
      'let the \u201cUp to 50% off\u201d text pop up at 0:04 instead of 0:10',
      segment("'Up to 50% off'", { at: 4, seconds: 4 }),
      untouched("'Summer Sale'", "'Visit our shop'", 'city', 'beach', 'forest'),
      length(24),
    ),
  ),
  conversation(
    'arrange',
    'pieces',
    say(
      'duplicate the third shot and put the copy at the very end',
      clipCount(5),
      segment('#3', { from: 30, to: 35 }),
      segment('#5', { from: 30, to: 35 }),
      length(25),
    ),
  ),
  conversation(
    'arrange',
    'pieces',
    say(
      'leave only the first two shots in',
      clipCount(2),
      segment('#1', { from: 20, to: 25 }),
      segment('#2', { from: 0, to: 5 }),
      length(10),
    ),
  ),
];
