import { type Conversation, say, writer } from '../conversation.ts';
import { clipCount, clips, gone, length, segment, textCount, untouched } from '../properties.ts';

const about = writer('en', 'p10b');
const FOUR = clipCount(4);

export const CONVERSATIONS: readonly Conversation[] = [
  about(
    'trim',
    'recording',
    say(
      'Only 0:30 to 1:15 of interview.mp4 goes onto the timeline.',
      clips('interview'),
      segment('interview', { from: 30, to: 75 }),
      length(45),
    ),
  ),
  about(
    'trim',
    'lesson',
    say(
      'finish the lesson at 28 seconds, thats where the narration stops',
      length(28),
      segment('webcam', { end: 28 }),
      segment('calm piano', { end: 28 }),
      untouched('narration'),
    ),
  ),
  about(
    'trim',
    'single',
    say('drop city.mp4 in, minus its final 3 seconds', clips('city'), segment('city', { from: 0, to: 9 }), length(9)),
  ),
  about(
    'trim',
    'pieces',
    say('Throw away the first half of shot two.', segment('#2', { from: 2.5, to: 5 }), length(17.5), clipCount(4)),
  ),
  about(
    'trim',
    'talk',
    say(
      'Hang on to the first ninety seconds; dispose of everything else.',
      length(90),
      clips('interview'),
      segment('interview', { from: 0, to: 90 }),
    ),
    say('now knock the first ten seconds off what is left', length(80), segment('interview', { from: 10, to: 90 })),
  ),
  about(
    'trim',
    'slides',
    say(
      'the dog pic deserves 7s on screen rather than 4',
      segment('dog', { seconds: 7 }),
      length(23),
      untouched('kitchen', 'garden', 'pool', 'sunset'),
    ),
  ),
  about(
    'trim',
    'pieces',
    say(
      'same duration, but have the opening shot begin at second 12 of the drone file',
      segment('#1', { from: 12, to: 17 }),
      length(20),
      clipCount(4),
    ),
  ),
  about(
    'trim',
    'lesson',
    say(
      'QA note: segment 00:10-00:14 shows a password, excise it',
      length(26),
      clips('screen', 'screen'),
      segment('screen', { to: 10 }),
      segment('screen/2', { from: 14, to: 30 }),
    ),
  ),
  about(
    'trim',
    'promo',
    say(
      'Have the beach footage last 5 seconds instead of eight',
      segment('beach', { seconds: 5 }),
      length(21),
      untouched('city', 'forest'),
    ),
  ),
  about(
    'trim',
    'pieces',
    say(
      'each shot gets trimmed to three seconds',
      clipCount(4),
      length(12),
      segment('#1', { seconds: 3 }),
      segment('#4', { seconds: 3 }),
    ),
  ),
  about(
    'arrange',
    'trip',
    say(
      'As a botanist I must insist: the forest opens the film',
      clips('forest', 'city', 'beach'),
      length(26),
      untouched('city', 'beach', 'forest'),
    ),
  ),
  about(
    'arrange',
    'trip',
    say(
      'My editor at the paper wonders: could the city and the forest trade places?',
      clips('forest', 'beach', 'city'),
      length(26),
    ),
  ),
  about(
    'arrange',
    'pieces',
    say(
      'shot 4 up to the front',
      FOUR,
      length(20),
      segment('#1', { from: 10 }),
      segment('#2', { from: 20 }),
      segment('#3', { from: 0 }),
      segment('#4', { from: 30 }),
    ),
  ),
  about(
    'arrange',
    'promo',
    say(
      'We no longer do beach events, so ditch the beach footage entirely',
      clips('city', 'forest'),
      length(16),
      textCount(2),
      gone("'Up to 50% off'"),
      segment('song', { end: 16 }),
    ),
  ),
  about(
    'arrange',
    'slides',
    say(
      'have the pool picture and the sunset switch positions',
      clips('kitchen', 'garden', 'sunset', 'dog', 'pool'),
      length(20),
    ),
  ),
  about(
    'arrange',
    'slides',
    say(
      "tack cake.jpg onto the end, it's his birthday after all",
      clips('kitchen', 'garden', 'pool', 'dog', 'sunset', 'cake'),
      length(24),
    ),
  ),
  about(
    'arrange',
    'slides',
    say(
      'Squeeze the cake photo in between the garden and the pool',
      clips('kitchen', 'garden', 'cake', 'pool', 'dog', 'sunset'),
      length(24),
    ),
  ),
  about(
    'arrange',
    'slides',
    say('use the cake photo in place of the dog', clips('kitchen', 'garden', 'pool', 'cake', 'sunset'), length(20)),
  ),
  about(
    'arrange',
    'trip',
    say(
      'Show the beach a second time, right at the end.',
      clips('city', 'beach', 'forest', 'beach'),
      length(36),
      untouched('city', 'beach', 'forest'),
    ),
  ),
  about(
    'arrange',
    'trip',
    say(
      'Saw the beach bit in two exactly down the middle; both halves stay',
      clips('city', 'beach', 'beach', 'forest'),
      length(26),
      segment('beach', { from: 0, to: 5 }),
      segment('beach/2', { from: 5, to: 10 }),
    ),
  ),
  about(
    'arrange',
    'short',
    say(
      'make a cut in the skate clip at the 6 sec mark, dont delete anything',
      clips('skate', 'skate'),
      length(15),
      segment('#1', { seconds: 6 }),
      segment('#2', { seconds: 9, from: 8 }),
      textCount(3),
    ),
  ),
  about(
    'arrange',
    'lesson',
    say(
      'I hate looking at my face. Take the webcam off, voice stays.',
      gone('webcam'),
      untouched('screen', 'narration', 'calm piano'),
      length(30),
    ),
  ),
  about(
    'arrange',
    'trip',
    say('slide beach.mov one position earlier, ta', clips('beach', 'city', 'forest'), length(26)),
  ),
  about(
    'arrange',
    'slides',
    say('The vendors object to pictures 2 and 4, so out with those', clips('kitchen', 'pool', 'sunset'), length(12)),
  ),
  about(
    'arrange',
    'pieces',
    say(
      'Make the second shot the last.',
      FOUR,
      segment('#1', { from: 20 }),
      segment('#2', { from: 30 }),
      segment('#3', { from: 10 }),
      segment('#4', { from: 0 }),
    ),
    say(
      'and scrap whatever is first now',
      clipCount(3),
      length(15),
      segment('#1', { from: 30 }),
      segment('#3', { from: 0 }),
    ),
  ),
  about(
    'arrange',
    'pieces',
    say(
      'Sort the four shots by when they occur in drone.mp4, earliest first',
      clipCount(4),
      length(20),
      segment('#1', { from: 0 }),
      segment('#2', { from: 10 }),
      segment('#3', { from: 20 }),
      segment('#4', { from: 30 }),
    ),
  ),
];
