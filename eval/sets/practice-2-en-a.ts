// English conversations of people at work: a videographer, a coach, a podcaster, a curator, a developer.
import { type Conversation, say, writer } from '../conversation.ts';
import {
  clipCount,
  clips,
  everyClip,
  film,
  gone,
  length,
  noneOf,
  segment,
  textCount,
  transitions,
  untouched,
} from '../properties.ts';
import { less } from '../rules.ts';

const talk = writer('en', 'p2ea');

export const CONVERSATIONS: readonly Conversation[] = [
  talk(
    'combine',
    'uploads',
    say('timeline = [forest, beach, city]', clips('forest', 'beach', 'city'), length(30), noneOf('bgm')),
  ),
  talk(
    'combine',
    'uploads',
    say(
      'Now then, three films and one tune. Be a good chap and run the films together, tune behind.',
      clips('city', 'beach', 'forest'),
      segment('song', { role: 'bgm', at: 0, end: 30 }),
      length(30),
    ),
    say(
      'Splendid. The tune a shade softer, if I may.',
      segment('song', { volume: less }),
      untouched('city', 'beach', 'forest'),
    ),
  ),
  talk(
    'combine',
    'single',
    say(
      'only one clip today! it should come up out of black at the start and go to black at the end, 1 sec each',
      clips('city'),
      length(12),
      film({ fadeIn: 1, fadeOut: 1 }),
    ),
  ),
  talk(
    'combine',
    'twoSongs',
    say(
      'calm piano for the first ten seconds, then the beat takes over till the end!!',
      segment('calm piano', { role: 'bgm', at: 0, end: 10 }),
      segment('beat', { role: 'bgm', at: 10, end: 26 }),
      length(26),
      untouched('city'),
    ),
  ),
  talk(
    'combine',
    'uploads',
    say(
      'Hero shot is the beach so that one leads, city afterwards. Forest isn’t approved yet, leave it off.',
      clips('beach', 'city'),
      length(22),
      gone('forest'),
    ),
  ),
  talk(
    'slideshow',
    'photos',
    say(
      'Kindly prepare a sequence of the six photographs, each visible for five seconds, without musical accompaniment.',
      clips('kitchen', 'garden', 'pool', 'dog', 'sunset', 'cake'),
      everyClip({ seconds: 5 }),
      length(30),
      noneOf('bgm'),
    ),
    say('The fourth may be omitted.', clips('kitchen', 'garden', 'pool', 'sunset', 'cake'), length(25)),
  ),
  talk(
    'slideshow',
    'photos',
    say(
      'PICS! one second each, bam bam bam, straight cuts, zero zooming',
      clips('kitchen', 'garden', 'pool', 'dog', 'sunset', 'cake'),
      everyClip({ seconds: 1, motion: 'none' }),
      transitions(0),
      length(6),
    ),
  ),
  talk(
    'slideshow',
    'photos',
    say(
      'I would like to have the photos of kitchen, pool and garden shown during 12 seconds altogether, with the piano',
      clips('kitchen', 'pool', 'garden'),
      everyClip({ seconds: 4 }),
      length(12),
      segment('calm piano', { role: 'bgm', at: 0, end: 12 }),
    ),
  ),
  talk(
    'slideshow',
    'photos',
    say(
      'slide show out of cake.jpg and dog.jpg, 6 s + 3 s',
      clips('cake', 'dog'),
      segment('cake', { seconds: 6 }),
      segment('dog', { seconds: 3 }),
      length(9),
    ),
  ),
  talk(
    'trim',
    'talk',
    say(
      'My rambling intro ends at 2:15. Start the show there.',
      segment('#1', { from: 135, to: 600 }),
      clipCount(1),
      length(465),
    ),
    say(
      'the ad read, 4 min 10 to 5 min, goes as well',
      clipCount(2),
      segment('#1', { from: 135, to: 385 }),
      segment('#2', { from: 435, to: 600 }),
      length(415),
    ),
    say('end on exactly 6:30', clipCount(2), segment('#2', { from: 435, to: 575 }), length(390)),
  ),
  talk(
    'trim',
    'trip',
    say('trim beach to [2s, 8s]', segment('beach', { from: 2, to: 8 }), length(22), untouched('city', 'forest')),
  ),
  talk(
    'trim',
    'promo',
    say(
      'Take a second off the tail of the city shot',
      segment('city', { from: 1, to: 8 }),
      length(23),
      untouched('forest', "'Summer Sale'"),
    ),
  ),
  talk(
    'trim',
    'short',
    say(
      'first 4 secs of skate are boring af, gone pls',
      segment('skate', { from: 6, to: 17 }),
      gone("'Watch this trick'"),
      segment("'He never gives up'", { at: 1, end: 5 }),
      segment('beat', { end: 11 }),
      length(11),
    ),
  ),
  talk(
    'trim',
    'recording',
    say('in 90s out 210s, drop the rest', clips('interview'), segment('#1', { from: 90, to: 210 }), length(120)),
  ),
  talk(
    'trim',
    'lesson',
    say(
      'Please conclude the lesson at the twenty-second mark, that is 0:20.',
      length(20),
      segment('calm piano', { end: 20 }),
      segment('screen', { from: 0, to: 20 }),
    ),
  ),
  talk(
    'trim',
    'trip',
    say(
      'split the forest exactly down the middle',
      clips('city', 'beach', 'forest', 'forest'),
      segment('#3', { seconds: 3, from: 1 }),
      segment('#4', { seconds: 3, from: 4 }),
      length(26),
    ),
    say(
      'glue those halves together again',
      clips('city', 'beach', 'forest'),
      segment('forest', { from: 1, seconds: 6 }),
      length(26),
    ),
  ),
  talk('trim', 'pieces', say('Tighten every shot to 3 seconds', everyClip({ seconds: 3 }), clipCount(4), length(12))),
  talk(
    'trim',
    'trip',
    say(
      'Keep the city at ten seconds but show 2 to 12 of the file instead',
      segment('city', { from: 2, to: 12, seconds: 10 }),
      length(26),
      untouched('beach', 'forest'),
    ),
  ),
  talk(
    'trim',
    'twoSongs',
    say(
      'kick 8.5 to 11.5 out of the film',
      clips('city', 'beach', 'forest'),
      segment('city', { seconds: 8.5 }),
      segment('beach', { from: 1.5, seconds: 8.5 }),
      length(23),
      untouched('forest'),
    ),
  ),
  talk(
    'arrange',
    'trip',
    say(
      'yeet the city to the back',
      clips('beach', 'forest', 'city'),
      length(26),
      untouched('city', 'beach', 'forest'),
    ),
  ),
  talk(
    'arrange',
    'promo',
    say('Brand team wants forest ahead of beach', clips('city', 'forest', 'beach'), length(24), textCount(3)),
    say(
      'ugh they changed their minds. original order it is',
      clips('city', 'beach', 'forest'),
      length(24),
      textCount(3),
    ),
  ),
  talk(
    'arrange',
    'slides',
    say(
      'The garden and the sunset should trade places.',
      clips('kitchen', 'sunset', 'pool', 'dog', 'garden'),
      length(20),
    ),
  ),
  talk(
    'arrange',
    'pieces',
    say(
      'order: 3, 1, 2, 4',
      segment('#1', { from: 30 }),
      segment('#2', { from: 20 }),
      segment('#3', { from: 0 }),
      segment('#4', { from: 10 }),
      length(20),
    ),
  ),
];
