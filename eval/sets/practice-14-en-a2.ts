// Practice messages in English: more cutting, and order.
import { type Conversation, say, writer } from '../conversation.ts';
import { clipCount, clips, everyClip, gone, length, segment, textCount, untouched } from '../properties.ts';

const talk = writer('en', 'p14e2');

const TRIM: readonly Conversation[] = [
  talk(
    'trim',
    'pieces',
    say(
      'take a second off both ends of the third piece',
      clipCount(4),
      segment('#3', { at: 10, from: 31, to: 34 }),
      length(18),
      untouched('#1', '#2', '#4'),
    ),
    say('the last piece: stop it after 2 seconds', clipCount(4), segment('#4', { from: 10, to: 12 }), length(15)),
  ),
  talk(
    'trim',
    'short',
    say(
      'cut the first 2 seconds',
      segment('skate', { at: 0, from: 4, to: 17 }),
      length(13),
      textCount(3),
      segment("'He never gives up'", { at: 3, end: 7 }),
      segment("'See you next time'", { at: 9, end: 13 }),
      segment('beat', { end: 13 }),
    ),
  ),
  talk(
    'trim',
    'short',
    say(
      'drop everything after 0:09',
      segment('skate', { at: 0, from: 2, to: 11 }),
      length(9),
      gone("'See you next time'"),
      untouched("'Watch this trick'", "'He never gives up'"),
      segment('beat', { end: 9 }),
    ),
  ),
  talk(
    'trim',
    'promo',
    say(
      'We no longer need the second clip, take it out.',
      clips('city', 'forest'),
      length(16),
      gone("'Up to 50% off'"),
      segment("'Summer Sale'", { at: 0, end: 3 }),
      segment('song', { end: 16, volume: 0.4 }),
    ),
  ),
  talk(
    'trim',
    'slides',
    say(
      'lose the first and the last picture',
      clips('garden', 'pool', 'dog'),
      length(12),
      segment('calm piano', { end: 12 }),
    ),
  ),
  talk(
    'trim',
    'lesson',
    say(
      'From 0:10 to 0:14 I just cough. Cut that bit out of everything.',
      segment('screen', { from: 0, to: 10 }),
      segment('screen/2', { at: 10, from: 14, to: 30 }),
      segment('webcam/2', { at: 10, from: 14 }),
      segment('narration', { from: 0, to: 10 }),
      segment('narration/2', { at: 10, from: 14, to: 28 }),
      segment('calm piano', { end: 26 }),
      length(26),
    ),
  ),
  talk(
    'trim',
    'trip',
    say(
      'end the film at 22 seconds',
      clips('city', 'beach', 'forest'),
      segment('forest', { from: 1, to: 3 }),
      length(22),
      untouched('city', 'beach'),
    ),
    say('ok and bring the city clip down to 3.5 seconds', segment('city', { at: 0, seconds: 3.5 }), length(15.5)),
  ),
  talk(
    'trim',
    'twoSongs',
    say(
      'halve the beach clip and bin its second half',
      clips('city', 'beach', 'forest'),
      segment('beach', { at: 10, from: 0, to: 5 }),
      length(21),
      untouched('city', 'forest'),
    ),
  ),
  talk(
    'trim',
    'trip',
    say(
      'extend city so that we see all of the file',
      segment('city', { at: 0, from: 0, to: 12 }),
      length(28),
      untouched('beach', 'forest'),
    ),
  ),
  talk(
    'trim',
    'talk',
    say(
      'Three cuts: 0:30-0:45, 2:00-2:20, and from 8:00 till the end.',
      clipCount(3),
      segment('interview', { from: 0, to: 30 }),
      segment('interview/2', { at: 30, from: 45, to: 120 }),
      segment('interview/3', { at: 105, from: 140, to: 480 }),
      length(445),
    ),
  ),
];

const ARRANGE: readonly Conversation[] = [
  talk(
    'arrange',
    'trip',
    say(
      'open with the forest instead',
      clips('forest', 'city', 'beach'),
      length(26),
      untouched('city', 'beach', 'forest'),
    ),
  ),
  talk(
    'arrange',
    'trip',
    say('bring beach to the front', clips('beach', 'city', 'forest'), length(26)),
    say(
      'and now I want the forest before the city',
      clips('beach', 'forest', 'city'),
      length(26),
      untouched('city', 'beach', 'forest'),
    ),
  ),
  talk(
    'arrange',
    'pieces',
    say(
      'put the pieces in the order in which they were filmed',
      clipCount(4),
      segment('#1', { from: 0 }),
      segment('#2', { from: 10 }),
      segment('#3', { from: 20 }),
      segment('#4', { from: 30 }),
      everyClip({ seconds: 5 }),
      length(20),
    ),
  ),
  talk(
    'arrange',
    'pieces',
    say(
      'last piece to the very beginning pls',
      clipCount(4),
      segment('#1', { from: 10, at: 0 }),
      segment('#2', { from: 20 }),
      segment('#3', { from: 0 }),
      segment('#4', { from: 30 }),
      length(20),
    ),
  ),
  talk(
    'arrange',
    'pieces',
    say(
      'Flip the order of the four pieces, so that the fourth one opens and the first one closes.',
      clipCount(4),
      segment('#1', { from: 10 }),
      segment('#2', { from: 30 }),
      segment('#3', { from: 0 }),
      segment('#4', { from: 20 }),
      everyClip({ reversed: false, seconds: 5 }),
    ),
  ),
  talk(
    'arrange',
    'trip',
    say(
      'blade at 0:06',
      clips('city', 'city', 'beach', 'forest'),
      segment('city', { from: 0, to: 6 }),
      segment('city/2', { at: 6, from: 6, to: 10 }),
      length(26),
      untouched('beach', 'forest'),
    ),
    say('delete the second part of city', clips('city', 'beach', 'forest'), segment('city', { to: 6 }), length(22)),
  ),
  talk(
    'arrange',
    'twoSongs',
    say(
      'replay the beach once more right after itself',
      clips('city', 'beach', 'beach', 'forest'),
      segment('beach/2', { at: 20, seconds: 10 }),
      length(36),
      untouched('city', 'beach', 'forest'),
    ),
  ),
  talk(
    'arrange',
    'slides',
    say(
      'put the sunset between the kitchen and the garden',
      clips('kitchen', 'sunset', 'garden', 'pool', 'dog'),
      length(20),
      everyClip({ seconds: 4 }),
    ),
    say(
      'then the dog and the pool should change places',
      clips('kitchen', 'sunset', 'garden', 'dog', 'pool'),
      length(20),
    ),
  ),
  talk(
    'arrange',
    'slides',
    say(
      'insert cake.jpg after the second picture',
      clips('kitchen', 'garden', 'cake', 'pool', 'dog', 'sunset'),
      segment('cake', { at: 8 }),
      length(24),
    ),
  ),
  talk(
    'arrange',
    'promo',
    say('The opening clip belongs at the back.', clips('beach', 'forest', 'city'), length(24), textCount(3)),
  ),
  talk(
    'arrange',
    'short',
    say(
      'split it at 5s and at 10s',
      clipCount(3),
      everyClip({ seconds: 5 }),
      segment('skate/2', { from: 7 }),
      segment('skate/3', { from: 12, to: 17 }),
      length(15),
      textCount(3),
    ),
  ),
  talk(
    'arrange',
    'talk',
    say('divide the recording into four equal parts', clipCount(4), everyClip({ seconds: 150 }), length(600)),
    say(
      'swap parts one and four',
      segment('#1', { from: 450 }),
      segment('#2', { from: 150 }),
      segment('#3', { from: 300 }),
      segment('#4', { from: 0 }),
      length(600),
    ),
  ),
  talk(
    'arrange',
    'lesson',
    say(
      'Slide the narration back so that it only begins at 0:02',
      segment('narration', { at: 2, seconds: 28, from: 0 }),
      untouched('screen', 'webcam'),
      length(30),
    ),
  ),
  talk(
    'arrange',
    'trip',
    say(
      'take beach out of the middle and stick it on the end',
      clips('city', 'forest', 'beach'),
      length(26),
      untouched('city', 'beach', 'forest'),
    ),
  ),
];

export const CONVERSATIONS: readonly Conversation[] = [...TRIM, ...ARRANGE];
