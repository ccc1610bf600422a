import { type Conversation, say, writer } from '../conversation.ts';
import { clipCount, clips, everyClip, film, gone, length, noneOf, segment, untouched } from '../properties.ts';

const on = writer('en', 'p4ea2');
const TRIP = ['city', 'beach', 'forest'] as const;
/** One of the last frames of the forest clip, whose piece ends at second 7 of its file. */
const nearItsEnd = (held: number | undefined): string | undefined =>
  held !== undefined && held >= 6.8 && held <= 7 ? undefined : `holds ${held}, wanted the last frame`;
const SLIDES = ['kitchen', 'garden', 'pool', 'dog', 'sunset'] as const;
const PROMO = ["'Summer Sale'", "'Up to 50% off'", "'Visit our shop'"] as const;

const ARRANGE: readonly Conversation[] = [
  on(
    'arrange',
    'trip',
    say('Move the beach to the very beginning.', clips('beach', 'city', 'forest'), length(26), untouched(...TRIP)),
  ),
  on(
    'arrange',
    'trip',
    say('can you swap city and forest around', clips('forest', 'beach', 'city'), length(26), untouched(...TRIP)),
  ),
  on(
    'arrange',
    'slides',
    say(
      'The sunset picture should be the first one people see.',
      clips('sunset', 'kitchen', 'garden', 'pool', 'dog'),
      everyClip({ seconds: 4 }),
      length(20),
    ),
    say(
      'Good. And take the pool picture out, please.',
      clips('sunset', 'kitchen', 'garden', 'dog'),
      everyClip({ seconds: 4 }),
      length(16),
    ),
  ),
  on(
    'arrange',
    'slides',
    say(
      'Swap the garden picture for the cake one, we don’t have the terrace any more.',
      clips('kitchen', 'cake', 'pool', 'dog', 'sunset'),
      everyClip({ seconds: 4 }),
      length(20),
    ),
  ),
  on(
    'arrange',
    'pieces',
    say(
      'put the last piece first',
      clipCount(4),
      segment('#1', { from: 10, to: 15 }),
      segment('#2', { from: 20, to: 25 }),
      segment('#4', { from: 30, to: 35 }),
      length(20),
    ),
  ),
  on(
    'arrange',
    'trip',
    say('get rid of the second clip', clips('city', 'forest'), length(16), untouched('city', 'forest')),
  ),
  on(
    'arrange',
    'trip',
    say(
      'Please play the forest clip once more at the end.',
      clips('city', 'beach', 'forest', 'forest'),
      segment('#4', { from: 1, to: 7 }),
      length(32),
      untouched(...TRIP),
    ),
  ),
  on(
    'arrange',
    'trip',
    say(
      'Split the city clip at 4 seconds',
      clips('city', 'city', 'beach', 'forest'),
      segment('city/1', { from: 0, to: 4 }),
      segment('city/2', { from: 4, to: 10 }),
      length(26),
      untouched('beach', 'forest'),
    ),
    say(
      'Now delete the first part of it.',
      clips('city', 'beach', 'forest'),
      segment('city', { at: 0, from: 4, to: 10 }),
      length(22),
    ),
  ),
  on(
    'arrange',
    'lesson',
    say(
      'Take the webcam out altogether, I look tired in it.',
      gone('webcam'),
      clips('screen'),
      length(30),
      untouched('screen', 'narration', 'calm piano'),
    ),
  ),
];

const TIME: readonly Conversation[] = [
  on(
    'time',
    'trip',
    say(
      'Slow the beach clip down to half speed.',
      clips(...TRIP),
      segment('beach', { speed: 0.5, seconds: 20, from: 0, to: 10 }),
      length(36),
      untouched('city', 'forest'),
    ),
  ),
  on(
    'time',
    'short',
    say(
      'make the skate clip twice as fast',
      clips('skate'),
      segment('skate', { speed: 2, seconds: 7.5, from: 2, to: 17 }),
      length(7.5),
    ),
  ),
  on(
    'time',
    'trip',
    say(
      'Play the forest clip backwards',
      clips(...TRIP),
      segment('forest', { reversed: true, seconds: 6 }),
      length(26),
      untouched('city', 'beach'),
    ),
  ),
  on(
    'time',
    'trip',
    say(
      'Freeze the last frame of the forest clip for two more seconds at the end, so that it doesn’t stop so suddenly.',
      clips('city', 'beach', 'forest', 'forest'),
      segment('#4', { freeze: nearItsEnd, seconds: 2 }),
      length(28),
      untouched('city', 'beach'),
    ),
  ),
  on(
    'time',
    'trip',
    say('Set a marker at 0:12 called "vows" so I can find it again.', film({ markers: 1 }), untouched(...TRIP)),
  ),
];

const SOUND: readonly Conversation[] = [
  on(
    'sound',
    'trip',
    say(
      'Add the song as background music.',
      segment('song', { role: 'bgm', at: 0, end: 26 }),
      clips(...TRIP),
      length(26),
      untouched(...TRIP),
    ),
    say('Fade it in over 2 seconds.', segment('song', { fadeIn: 2, at: 0, end: 26 }), untouched(...TRIP)),
  ),
  on(
    'sound',
    'twoSongs',
    say(
      'Use the calm piano as background music at 20 percent',
      segment('calm piano', { role: 'bgm', at: 0, end: 26, volume: 0.2 }),
      gone('beat'),
      untouched(...TRIP),
      length(26),
    ),
  ),
  on(
    'sound',
    'lesson',
    say(
      'Turn the music down to 15%, the children need to hear me.',
      segment('calm piano', { volume: 0.15, at: 0, end: 30 }),
      untouched('screen', 'webcam', 'narration'),
    ),
  ),
  on(
    'sound',
    'trip',
    say(
      'Mute the sound of the beach clip, it’s just wind.',
      segment('beach', { volume: 0, seconds: 10 }),
      clips(...TRIP),
      untouched('city', 'forest'),
    ),
  ),
  on(
    'sound',
    'lesson',
    say(
      'Lower the music automatically whenever the narration is speaking.',
      segment('calm piano', { duck: true }),
      untouched('screen', 'webcam', 'narration'),
      length(30),
    ),
  ),
  on(
    'sound',
    'talk',
    say(
      'There is a humming noise in the recording, can you clean it up?',
      segment('interview', { denoise: true, from: 0, to: 600 }),
      length(600),
    ),
  ),
  on(
    'sound',
    'promo',
    say(
      'Let the music fade in over the first 3 seconds',
      segment('song', { fadeIn: 3, fadeOut: 1, volume: 0.4, end: 24 }),
      untouched(...TRIP, ...PROMO),
    ),
  ),
  on(
    'sound',
    'slides',
    say('Remove the music completely.', noneOf('bgm'), clips(...SLIDES), length(20), untouched(...SLIDES)),
  ),
  on(
    'sound',
    'short',
    say(
      'mute the original sound of the skate video but keep the beat',
      segment('skate', { volume: 0, seconds: 15 }),
      segment('beat', { volume: 0.5 }),
      length(15),
    ),
  ),
];

export const CONVERSATIONS: readonly Conversation[] = [...ARRANGE, ...TIME, ...SOUND];
