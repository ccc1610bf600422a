// Practice conversations in English: order and sound.
import { type Conversation, say, writer } from '../conversation.ts';
import { clipCount, clips, everyClip, gone, length, segment, untouched } from '../properties.ts';
import { above } from '../rules.ts';

const talk = writer('en', 'p8');

const ARRANGE: readonly Conversation[] = [
  talk(
    'arrange',
    'pieces',
    say(
      'put the pieces in the order they were filmed in',
      clipCount(4),
      segment('#1', { from: 0, to: 5 }),
      segment('#2', { from: 10, to: 15 }),
      segment('#3', { from: 20, to: 25 }),
      segment('#4', { from: 30, to: 35 }),
      length(20),
    ),
  ),
  talk(
    'arrange',
    'slides',
    say(
      'Swap the first and the last photo',
      clips('sunset', 'garden', 'pool', 'dog', 'kitchen'),
      everyClip({ seconds: 4 }),
      length(20),
    ),
  ),
  talk(
    'arrange',
    'trip',
    say('delete the middle clip', clips('city', 'forest'), untouched('city', 'forest'), length(16)),
    say(
      'hmm put it back, but at the very end',
      clips('city', 'forest', 'beach'),
      segment('beach', { at: 16, from: 0, to: 10 }),
      length(26),
    ),
  ),
  talk(
    'arrange',
    'trip',
    say(
      'split the city shot at 4s and move the second part to the end',
      clips('city', 'beach', 'forest', 'city'),
      segment('city', { from: 0, to: 4 }),
      segment('city/2', { at: 20, from: 4, to: 10 }),
      length(26),
    ),
  ),
  talk(
    'arrange',
    'promo',
    say(
      'lose the beach clip',
      clips('city', 'forest'),
      segment("'Visit our shop'", { at: 12, end: 16 }),
      segment('song', { end: 16 }),
      untouched("'Summer Sale'"),
      length(16),
    ),
  ),
  talk(
    'arrange',
    'trip',
    say(
      'Play the forest clip twice in a row',
      clips('city', 'beach', 'forest', 'forest'),
      segment('forest/2', { from: 1, to: 7 }),
      length(32),
    ),
  ),
];

const SOUND: readonly Conversation[] = [
  talk(
    'sound',
    'trip',
    say(
      'add song.mp3 as background music at 25%',
      segment('song', { at: 0, end: 26, volume: 0.25, role: 'bgm' }),
      untouched('city', 'beach', 'forest'),
      length(26),
    ),
    say(
      'fade it in over 2 seconds',
      segment('song', { at: 0, end: 26, volume: 0.25, fadeIn: 2 }),
      untouched('city', 'beach', 'forest'),
    ),
  ),
  talk(
    'sound',
    'lesson',
    say(
      'the background music should go down automatically whenever the narrator talks',
      segment('calm piano', { duck: true, at: 0, end: 30 }),
      untouched('narration', 'screen', 'webcam'),
    ),
  ),
  talk(
    'sound',
    'lesson',
    say(
      'take the sound out of the webcam, keep the narration',
      segment('webcam', { volume: 0, at: 0, end: 30 }),
      untouched('narration', 'screen', 'calm piano'),
      length(30),
    ),
  ),
  talk(
    'sound',
    'promo',
    say(
      'get rid of the music',
      gone('song'),
      untouched('city', 'beach', 'forest', "'Summer Sale'", "'Up to 50% off'", "'Visit our shop'"),
      length(24),
    ),
  ),
  talk(
    'sound',
    'short',
    say(
      'theres a lot of wind noise on the skate clip, can you clean that up',
      segment('skate', { denoise: true, volume: 1 }),
      untouched('beat'),
      length(15),
    ),
  ),
  talk(
    'sound',
    'twoSongs',
    say(
      'beat.wav for the first ten seconds, then calm piano till the end',
      segment('beat', { at: 0, end: 10, volume: above(0) }),
      segment('calm piano', { at: 10, end: 26, volume: above(0) }),
      untouched('city', 'beach', 'forest'),
      length(26),
    ),
  ),
  talk(
    'sound',
    'slides',
    say(
      'let the music fade out over the last 4 seconds',
      segment('calm piano', { fadeOut: 4, volume: 0.3, end: 20 }),
      length(20),
    ),
  ),
  talk(
    'sound',
    'short',
    say(
      "the beat shouldn't come in until the film is 3 seconds in",
      segment('beat', { at: 3, volume: 0.5 }),
      untouched('skate'),
      length(15),
    ),
  ),
];

export const CONVERSATIONS: readonly Conversation[] = [...ARRANGE, ...SOUND];
