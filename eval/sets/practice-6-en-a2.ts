// Order, speed and sound, in English.
import { type Conversation, say, writer } from '../conversation.ts';
import { clipCount, clips, everyClip, film, gone, length, segment, textCount, untouched } from '../properties.ts';

const talk = writer('en', 'p6ea');

export const CONVERSATIONS: readonly Conversation[] = [
  talk(
    'arrange',
    'trip',
    say(
      'switch city and forest around',
      clips('forest', 'beach', 'city'),
      length(26),
      untouched('city', 'beach', 'forest'),
    ),
  ),
  talk(
    'arrange',
    'pieces',
    say(
      'Sort the four pieces into the order they have in the original drone recording.',
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
    say('the dog pic has to open the show', clips('dog', 'kitchen', 'garden', 'pool', 'sunset'), length(20)),
    say('and lose the garden', clips('dog', 'kitchen', 'pool', 'sunset'), length(16), everyClip({ seconds: 4 })),
  ),
  talk(
    'arrange',
    'promo',
    say(
      'Place the forest shot before the beach shot.',
      clips('city', 'forest', 'beach'),
      length(24),
      textCount(3),
      segment('song', { volume: 0.4 }),
    ),
  ),
  talk(
    'arrange',
    'trip',
    say(
      'repeat the beach clip right after itself',
      clips('city', 'beach', 'beach', 'forest'),
      segment('beach/2', { at: 20, from: 0, to: 10 }),
      untouched('city', 'beach', 'forest'),
      length(36),
    ),
  ),

  talk(
    'time',
    'trip',
    say(
      'play the beach at double speed',
      segment('beach', { speed: 2, seconds: 5 }),
      length(21),
      untouched('city', 'forest'),
    ),
  ),
  talk(
    'time',
    'short',
    say(
      'i want the skate clip in slow motion, half speed',
      segment('skate', { speed: 0.5, seconds: 30, from: 2, to: 17 }),
      textCount(3),
      length(30),
    ),
  ),
  talk(
    'time',
    'pieces',
    say(
      'Run the third piece backwards',
      segment('#3', { reversed: true, at: 10, seconds: 5 }),
      untouched('#1', '#2', '#4'),
      length(20),
    ),
    say(
      'ok no, forwards again',
      segment('#3', { reversed: false, at: 10, seconds: 5 }),
      untouched('#1', '#2', '#4'),
      length(20),
    ),
  ),

  talk(
    'sound',
    'promo',
    say('mute the music', segment('song', { volume: 0 }), untouched('city', 'beach', 'forest'), length(24)),
    say('turn it back on, at 60%', segment('song', { volume: 0.6 }), untouched('city', 'beach', 'forest')),
  ),
  talk(
    'sound',
    'lesson',
    say(
      'whenever the narrator talks the music should dip',
      segment('calm piano', { duck: true }),
      untouched('screen', 'webcam', 'narration'),
    ),
  ),
  talk(
    'sound',
    'lesson',
    say(
      'Kill the sound of the webcam, keep its picture',
      segment('webcam', { volume: 0, opacity: 1 }),
      untouched('screen', 'narration', 'calm piano'),
    ),
  ),
  talk(
    'sound',
    'promo',
    say(
      'let the song fade in over 2 secs and out over 3',
      segment('song', { fadeIn: 2, fadeOut: 3, volume: 0.4 }),
      untouched('city', 'beach', 'forest'),
      length(24),
    ),
  ),
  talk(
    'sound',
    'talk',
    say(
      "There's quite a bit of hiss in the recording, take the background noise out",
      segment('interview', { denoise: true, volume: 1 }),
      length(600),
    ),
    say('and normalize the loudness to -14 LUFS', film({ loudness: -14 }), segment('interview', { denoise: true })),
  ),
  talk(
    'sound',
    'twoSongs',
    say(
      'use beat.wav as background music',
      segment('beat', { role: 'bgm', at: 0, end: 26 }),
      gone('calm piano'),
      untouched('city', 'beach', 'forest'),
      length(26),
    ),
    say(
      'swap it for the piano piece',
      segment('calm piano', { role: 'bgm', at: 0, end: 26 }),
      gone('beat'),
      untouched('city', 'beach', 'forest'),
      length(26),
    ),
  ),
];
