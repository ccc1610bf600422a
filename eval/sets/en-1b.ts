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
  untouched,
} from '../properties.ts';
import { not } from '../rules.ts';

const chat = writer('en', 'en1');

const ARRANGE: readonly Conversation[] = [
  chat(
    'arrange',
    'trip',
    say(
      'Play the clips in the opposite order (last one first).',
      clips('forest', 'beach', 'city'),
      untouched('city', 'beach', 'forest'),
      length(26),
    ),
  ),
  chat(
    'arrange',
    'pieces',
    say(
      'these are all from one drone flight but jumbled. put them in the order they were filmed',
      clipCount(4),
      segment('#1', { from: 0 }),
      segment('#2', { from: 10 }),
      segment('#3', { from: 20 }),
      segment('#4', { from: 30 }),
      length(20),
      everyClip({ seconds: 5 }),
    ),
  ),
  chat(
    'arrange',
    'slides',
    say(
      'stick the cake picture between the dog and the sunset',
      clips('kitchen', 'garden', 'pool', 'dog', 'cake', 'sunset'),
      segment('cake', { seconds: 4 }),
      length(24),
    ),
    say('hmm, better right at the start', clips('cake', 'kitchen', 'garden', 'pool', 'dog', 'sunset'), length(24)),
    say('and kick the third photo out', clips('cake', 'kitchen', 'pool', 'dog', 'sunset'), length(20)),
  ),
  chat(
    'arrange',
    'slides',
    say(
      'use cake.jpg instead of pool.jpg',
      clips('kitchen', 'garden', 'cake', 'dog', 'sunset'),
      segment('cake', { at: 8, seconds: 4 }),
      gone('pool'),
      untouched('kitchen', 'garden', 'dog', 'sunset', 'calm piano'),
      length(20),
    ),
  ),
  chat(
    'arrange',
    'promo',
    say(
      'Get rid of the beach clip.',
      clips('city', 'forest'),
      length(16),
      gone("'Up to 50% off'"),
      segment("'Visit our shop'", { at: 12, end: 16 }),
      segment('song', { end: 16, volume: 0.4 }),
      segment("'Summer Sale'", { at: 0, end: 3 }),
    ),
  ),
  chat(
    'arrange',
    'pieces',
    say(
      'the third piece should come before the second',
      segment('#1', { from: 20 }),
      segment('#2', { from: 30 }),
      segment('#3', { from: 0 }),
      segment('#4', { from: 10 }),
      clipCount(4),
      length(20),
    ),
  ),
  chat(
    'arrange',
    'twoSongs',
    say(
      'bring forest.webm in at the 10 sec mark, i.e. between the other two',
      clips('city', 'forest', 'beach'),
      untouched('city', 'beach', 'forest'),
      length(26),
    ),
  ),
];

const TIME: readonly Conversation[] = [
  chat(
    'time',
    'trip',
    say(
      'play the beach at double speed',
      segment('beach', { speed: 2, seconds: 5 }),
      untouched('city', 'forest'),
      length(21),
    ),
    say(
      'nah, back to normal speed',
      segment('beach', { speed: 1, seconds: 10 }),
      untouched('city', 'forest'),
      length(26),
    ),
  ),
  chat(
    'time',
    'twoSongs',
    say(
      'City in slow motion, 50 percent',
      segment('city', { speed: 0.5, seconds: 20 }),
      untouched('beach', 'forest'),
      length(36),
    ),
  ),
  chat(
    'time',
    'trip',
    say(
      'run the forest shot backwards',
      segment('forest', { reversed: true, seconds: 6 }),
      untouched('city', 'beach'),
      length(26),
    ),
  ),
  chat(
    'time',
    'trip',
    say(
      'freeze the picture at 0:04 for three seconds, then carry on',
      segment('city/2', { freeze: 4, at: 4, seconds: 3 }),
      clips('city', 'city', 'city', 'beach', 'forest'),
      length(29),
    ),
  ),
  chat(
    'time',
    'trip',
    say(
      'hold the very last frame for 2s at the end',
      segment('forest/2', { freeze: not<number | undefined>(undefined), at: 26, seconds: 2 }),
      clips('city', 'beach', 'forest', 'forest'),
      length(28),
    ),
  ),
  chat(
    'time',
    'talk',
    say('crank the interview to 1.25x', segment('interview', { speed: 1.25, seconds: 480 }), length(480)),
  ),
  chat(
    'time',
    'pieces',
    say(
      'the 2nd piece should be twice as slow',
      segment('#2', { speed: 0.5, seconds: 10, from: 0 }),
      segment('#1', { speed: 1 }),
      segment('#3', { speed: 1, at: 15 }),
      length(25),
    ),
  ),
  chat(
    'time',
    'short',
    say('reverse it', segment('skate', { reversed: true, seconds: 15 }), length(15), textCount(3)),
    say('Could you play it forwards again, please?', segment('skate', { reversed: false, seconds: 15 }), length(15)),
  ),
  chat(
    'time',
    'trip',
    say(
      'drop a marker called "chorus" at 0:12',
      film({ markers: 1 }),
      untouched('city', 'beach', 'forest'),
      length(26),
    ),
  ),
];

const SOUND: readonly Conversation[] = [
  chat(
    'sound',
    'trip',
    say(
      'add song.mp3 as background music, 20%',
      segment('song', { role: 'bgm', volume: 0.2, at: 0, end: 26 }),
      untouched('city', 'beach', 'forest'),
      length(26),
    ),
  ),
  chat('sound', 'trip', say('mute all the clips', everyClip({ volume: 0 }), length(26))),
  chat(
    'sound',
    'promo',
    say(
      'let the music fade in over 2 seconds',
      segment('song', { fadeIn: 2, volume: 0.4, fadeOut: 1 }),
      untouched('city'),
    ),
  ),
  chat(
    'sound',
    'lesson',
    say(
      'theres hiss on the narration, clean it up',
      segment('narration', { denoise: true }),
      untouched('calm piano', 'webcam'),
    ),
  ),
  chat('sound', 'short', say('no music please', noneOf('bgm'), untouched('skate', "'Watch this trick'"), length(15))),
  chat(
    'sound',
    'twoSongs',
    say(
      'Calm piano under city and beach; the beat takes over when forest starts.',
      segment('calm piano', { role: 'bgm', at: 0, end: 20 }),
      segment('beat', { role: 'bgm', at: 20, end: 26 }),
      length(26),
    ),
  ),
  chat(
    'sound',
    'trip',
    say('bring the loudness to -14 LUFS', film({ loudness: -14 }), untouched('city', 'beach', 'forest')),
  ),
  chat(
    'sound',
    'slides',
    say('fade the piano out over the last 4 seconds', segment('calm piano', { fadeOut: 4, end: 20, volume: 0.3 })),
  ),
  chat(
    'sound',
    'promo',
    say(
      'silence the original audio of the clips but leave the song alone',
      everyClip({ volume: 0 }),
      untouched('song'),
    ),
  ),
];

export const CONVERSATIONS: readonly Conversation[] = [...ARRANGE, ...TIME, ...SOUND];
