// Practice conversations in English: trims, the order of clips.
import { type Conversation, say, writer } from '../conversation.ts';
import { clipCount, clips, everyClip, gone, length, segment, untouched } from '../properties.ts';

const talk = writer('en', 'p13e2');

export const CONVERSATIONS: readonly Conversation[] = [
  talk(
    'trim',
    'trip',
    say(
      'trim forest.webm down to four seconds',
      segment('forest', { seconds: 4, from: 1 }),
      length(24),
      untouched('city', 'beach'),
    ),
  ),
  talk(
    'trim',
    'trip',
    say(
      'Please take out everything between 0:08 and 0:14.',
      segment('city', { from: 0, to: 8 }),
      segment('beach', { from: 4, to: 10 }),
      clips('city', 'beach', 'forest'),
      untouched('forest'),
      length(20),
    ),
  ),
  talk(
    'trim',
    'talk',
    say(
      'keep just 2:10 to 3:40, toss the rest',
      segment('interview', { from: 130, to: 220 }),
      clipCount(1),
      length(90),
    ),
  ),
  talk(
    'trim',
    'talk',
    say(
      'the first minute and a half is only chit chat, chop it off',
      segment('interview', { from: 90, to: 600 }),
      clipCount(1),
      length(510),
    ),
  ),
  talk(
    'trim',
    'talk',
    say(
      'Delete 4:00 through 5:30, and the final thirty seconds as well',
      segment('interview', { from: 0, to: 240 }),
      segment('interview/2', { from: 330, to: 570 }),
      clipCount(2),
      length(480),
    ),
  ),
  talk(
    'trim',
    'pieces',
    say(
      'shorten the third piece to three seconds',
      segment('#3', { from: 30, seconds: 3 }),
      clipCount(4),
      length(18),
      untouched('#1', '#2', '#4'),
    ),
  ),
  talk(
    'trim',
    'short',
    say(
      'stop the video at 0:10, nothing after that',
      length(10),
      segment('skate', { from: 2, to: 12 }),
      segment('beat', { at: 0, end: 10 }),
      gone("'See you next time'"),
      untouched("'Watch this trick'", "'He never gives up'"),
    ),
  ),
  talk(
    'trim',
    'promo',
    say(
      'Shave one second off the end of every clip',
      everyClip({ seconds: 7 }),
      segment('city', { from: 1, to: 8 }),
      clips('city', 'beach', 'forest'),
      length(21),
    ),
  ),
  talk(
    'trim',
    'lesson',
    say(
      'drop the last ten seconds of the film',
      length(20),
      segment('screen', { from: 0, to: 20 }),
      segment('webcam', { end: 20 }),
      segment('calm piano', { end: 20 }),
    ),
  ),
  talk(
    'trim',
    'slides',
    say(
      'the dog photo needs 7 seconds on screen',
      segment('dog', { seconds: 7 }),
      length(23),
      untouched('kitchen', 'garden', 'pool', 'sunset'),
    ),
  ),
  talk(
    'trim',
    'trip',
    say(
      'Slip the forest by one second so that it shows 2 to 8 of its footage',
      segment('forest', { from: 2, to: 8, at: 20 }),
      length(26),
      untouched('city', 'beach'),
    ),
  ),
  talk(
    'trim',
    'single',
    say('i only want seconds 4 to 9 of the clip', clips('city'), segment('city', { from: 4, to: 9 }), length(5)),
  ),
  talk(
    'trim',
    'recording',
    say(
      'Use only the part of the interview from 1m00 to 1m45',
      clips('interview'),
      segment('interview', { from: 60, to: 105 }),
      length(45),
    ),
  ),
  talk(
    'trim',
    'twoSongs',
    say(
      'take two seconds off the start of the city clip',
      segment('city', { from: 2, to: 10 }),
      length(24),
      untouched('beach', 'forest'),
    ),
    say('do the same with the beach', segment('beach', { from: 2, to: 10 }), length(22), untouched('city', 'forest')),
    say(
      'and let forest run right up to the end of its file',
      segment('forest', { from: 1, to: 8 }),
      length(23),
      untouched('city', 'beach'),
    ),
  ),
  talk(
    'arrange',
    'trip',
    say(
      'city and beach should trade places',
      clips('beach', 'city', 'forest'),
      length(26),
      untouched('city', 'beach', 'forest'),
    ),
  ),
  talk(
    'arrange',
    'pieces',
    say(
      'put the last piece first',
      segment('#1', { from: 10 }),
      segment('#2', { from: 20 }),
      segment('#3', { from: 0 }),
      segment('#4', { from: 30 }),
      clipCount(4),
      length(20),
    ),
  ),
  talk(
    'arrange',
    'pieces',
    say(
      'flip the order: piece 4 opens, then 3, then 2, and 1 closes',
      segment('#1', { from: 10 }),
      segment('#2', { from: 30 }),
      segment('#3', { from: 0 }),
      segment('#4', { from: 20 }),
      everyClip({ reversed: false }),
      length(20),
    ),
  ),
  talk(
    'arrange',
    'trip',
    say(
      'Split the beach clip down the middle',
      segment('beach', { from: 0, to: 5 }),
      segment('beach/2', { from: 5, to: 10 }),
      clips('city', 'beach', 'beach', 'forest'),
      length(26),
      untouched('city', 'forest'),
    ),
  ),
  talk(
    'arrange',
    'trip',
    say(
      'make a copy of the city shot and place it at the very end',
      clips('city', 'beach', 'forest', 'city'),
      length(36),
      untouched('city', 'beach', 'forest'),
    ),
  ),
  talk(
    'arrange',
    'slides',
    say(
      'the sunset should come right after the kitchen',
      clips('kitchen', 'sunset', 'garden', 'pool', 'dog'),
      length(20),
    ),
  ),
  talk(
    'arrange',
    'slides',
    say(
      'Replace the pool photo with cake.jpg',
      clips('kitchen', 'garden', 'cake', 'dog', 'sunset'),
      segment('cake', { at: 8, seconds: 4 }),
      length(20),
    ),
  ),
  talk(
    'arrange',
    'promo',
    say(
      'take the forest out of it',
      clips('city', 'beach'),
      length(16),
      segment('song', { at: 0, end: 16 }),
      untouched("'Summer Sale'", "'Up to 50% off'", 'city'),
    ),
  ),
  talk(
    'arrange',
    'talk',
    say(
      'Razor it at 3:00, at 5 minutes and at 7:30',
      clipCount(4),
      length(600),
      segment('#1', { from: 0, to: 180 }),
      segment('#2', { from: 180, to: 300 }),
      segment('#3', { from: 300, to: 450 }),
    ),
  ),
  talk(
    'arrange',
    'lesson',
    say(
      'i dont want to be seen, get rid of the webcam',
      gone('webcam'),
      length(30),
      untouched('screen', 'narration', 'calm piano'),
    ),
  ),
  talk(
    'arrange',
    'trip',
    say(
      'Insert forest.webm once more between city and beach',
      clips('city', 'forest', 'beach', 'forest'),
      length(33, 1.1),
      untouched('city', 'beach'),
    ),
  ),
  talk(
    'arrange',
    'twoSongs',
    say('push the beach back to the end', clips('city', 'forest', 'beach'), length(26)),
    say('now put it first instead', clips('beach', 'city', 'forest'), length(26), untouched('city', 'beach', 'forest')),
  ),
];
