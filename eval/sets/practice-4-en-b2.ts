// English: order, time and sound.
import { type Conversation, say, writer } from '../conversation.ts';
import { clips, film, gone, length, noneOf, segment, untouched } from '../properties.ts';

const of = writer('en', 'p4eb2');

/** The last frame of forest, which ends at second 7 of its file. */
const atTheEnd = (value: number | undefined): string | undefined =>
  value !== undefined && value > 6.85 && value < 7.02 ? undefined : `holds ${value}, wanted the last frame`;

export const CONVERSATIONS: readonly Conversation[] = [
  of(
    'arrange',
    'slides',
    say(
      'Open on the sunset instead, the rest stays in the order it is in now.',
      clips('sunset', 'kitchen', 'garden', 'pool', 'dog'),
      length(20),
    ),
  ),
  of(
    'arrange',
    'trip',
    say('Have the first and the last shot trade places', clips('forest', 'beach', 'city'), length(26)),
    say(
      'Now put another copy of the beach clip at the very end.',
      clips('forest', 'beach', 'city', 'beach'),
      length(36),
      segment('beach/2', { from: 0, to: 10 }),
    ),
  ),
  of(
    'arrange',
    'pieces',
    say(
      'Put the third piece right after the first one.',
      segment('#1', { from: 20, seconds: 5 }),
      segment('#2', { from: 30, seconds: 5 }),
      segment('#3', { from: 0, seconds: 5 }),
      segment('#4', { from: 10, seconds: 5 }),
      length(20),
    ),
  ),
  of(
    'arrange',
    'talk',
    say(
      "Put a blade cut at 4:00, don't remove anything",
      clips('interview', 'interview'),
      segment('#1', { from: 0, to: 240 }),
      segment('#2', { from: 240, to: 600 }),
      length(600),
    ),
  ),
  of(
    'arrange',
    'trip',
    say('Can you move the city so it comes after the beach?', clips('beach', 'city', 'forest'), length(26)),
  ),
  of(
    'time',
    'trip',
    say(
      'Run beach at 200%',
      segment('beach', { speed: 2, from: 0, to: 10, seconds: 5 }),
      untouched('city', 'forest'),
      length(21),
    ),
    say(
      'Then hold the last frame of forest for 2 more seconds at the end.',
      segment('forest/1', { from: 1, to: 7 }),
      segment('forest/2', { freeze: atTheEnd, seconds: 2 }),
      length(23),
    ),
  ),
  of(
    'time',
    'short',
    say(
      'I want the skate clip in slow motion, half of the normal speed',
      segment('skate', { speed: 0.5, seconds: 30, from: 2, to: 17 }),
      length(30),
    ),
  ),
  of(
    'time',
    'talk',
    say('Speed the whole interview up to 1.2x', segment('interview', { speed: 1.2, from: 0, to: 600 }), length(500)),
    say('No, that sounds hectic. Back to normal speed.', segment('interview', { speed: 1, to: 600 }), length(600)),
  ),
  of(
    'sound',
    'lesson',
    say(
      'Duck the piano under my narration',
      segment('calm piano', { duck: true, end: 30 }),
      untouched('narration', 'screen', 'webcam'),
    ),
    say("and kill the webcam's own audio", segment('webcam', { volume: 0 }), untouched('narration', 'screen')),
  ),
  of(
    'sound',
    'talk',
    say(
      "There's a constant hum from the air conditioning, can you clean up the background noise?",
      segment('interview', { denoise: true, from: 0, to: 600 }),
    ),
    say('Bring the programme to -16 LUFS', film({ loudness: -16 }), length(600)),
  ),
  of(
    'sound',
    'trip',
    say(
      'Lay in song.mp3 as a bed at 20 percent with a 3 second fade-out.',
      segment('song', { at: 0, end: 26, volume: 0.2, fadeOut: 3 }),
      untouched('city', 'beach', 'forest'),
    ),
  ),
  of(
    'sound',
    'promo',
    say(
      'Please fade the music in over two seconds',
      segment('song', { fadeIn: 2, fadeOut: 1, volume: 0.4 }),
      untouched('city', 'beach', 'forest'),
    ),
  ),
  of(
    'sound',
    'short',
    say(
      'Please delete the music, I want to hear only the real sound',
      noneOf('bgm'),
      gone('beat'),
      untouched('skate'),
      length(15),
    ),
  ),
  of(
    'sound',
    'twoSongs',
    say(
      'Use the piano as background music, not the beat.',
      segment('calm piano', { at: 0, end: 26 }),
      gone('beat'),
      untouched('city', 'beach', 'forest'),
    ),
    say(
      'the beach clip is very noisy from wind, please mute this clip',
      segment('beach', { volume: 0 }),
      untouched('city', 'forest', 'calm piano'),
    ),
  ),
];
