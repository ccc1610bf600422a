// Practice conversations in English: speed, sound.
import { either } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import { clips, everyClip, film, gone, length, segment, textCount, untouched } from '../properties.ts';
import { not } from '../rules.ts';

const talk = writer('en', 'p13e3');

export const CONVERSATIONS: readonly Conversation[] = [
  talk(
    'time',
    'trip',
    say(
      'Forest in slow motion, half speed please',
      segment('forest', { speed: 0.5, seconds: 12 }),
      length(32),
      untouched('city', 'beach'),
    ),
  ),
  talk(
    'time',
    'short',
    say(
      'run the skate clip backwards lol',
      segment('skate', { reversed: true, seconds: 15 }),
      length(15),
      textCount(3),
      untouched('beat'),
    ),
  ),
  talk(
    'time',
    'talk',
    say('Speed the whole interview up to 1.5x', segment('interview', { speed: 1.5, seconds: 400 }), length(400)),
  ),
  talk(
    'time',
    'trip',
    say(
      'freeze the last frame of city for 2 more seconds',
      clips('city', 'city', 'beach', 'forest'),
      segment('city/2', { seconds: 2, freeze: not<number | undefined>(undefined) }),
      length(28),
      untouched('beach', 'forest'),
    ),
  ),
  talk(
    'time',
    'pieces',
    say(
      '2nd piece at a quarter of its speed',
      segment('#2', { speed: 0.25, seconds: 20 }),
      length(35),
      untouched('#1', '#3', '#4'),
    ),
  ),
  talk(
    'time',
    'promo',
    say(
      'speed up the city clip so that it only lasts 4 seconds',
      segment('city', { speed: 2, seconds: 4 }),
      length(20),
    ),
  ),
  talk(
    'time',
    'uploads',
    say('just city.mp4, three times as fast', clips('city'), segment('city', { speed: 3, seconds: 4 }), length(4)),
  ),
  talk(
    'time',
    'twoSongs',
    say(
      'Play city in reverse',
      segment('city', { reversed: true, seconds: 10 }),
      length(26),
      untouched('beach', 'forest'),
    ),
    say(
      'forwards again please, but at 80 % speed',
      segment('city', { reversed: false, speed: 0.8, seconds: 12.5 }),
      length(28.5),
      untouched('beach', 'forest'),
    ),
  ),
  talk(
    'sound',
    'lesson',
    say(
      'could the piano please dip whenever the narrator is speaking',
      segment('calm piano', { duck: true }),
      untouched('narration', 'screen'),
    ),
  ),
  talk(
    'sound',
    'promo',
    say(
      'fade the song in over two seconds',
      segment('song', { fadeIn: 2, volume: 0.4, end: 24 }),
      untouched('city', 'beach', 'forest'),
    ),
  ),
  talk(
    'sound',
    'promo',
    say(
      'no music at all in this one',
      either(gone('song'), segment('song', { volume: 0 })),
      untouched('city', 'beach', 'forest'),
      length(24),
      textCount(3),
    ),
  ),
  talk(
    'sound',
    'trip',
    say(
      'song.mp3 as background music at thirty percent',
      segment('song', { role: 'bgm', volume: 0.3, at: 0, end: 26 }),
      untouched('city', 'beach', 'forest'),
      length(26),
    ),
  ),
  talk(
    'sound',
    'trip',
    say(
      'Let the song come in when the beach starts, not before.',
      segment('song', { role: 'bgm', at: 10, end: 26 }),
      untouched('city', 'beach', 'forest'),
    ),
  ),
  talk(
    'sound',
    'twoSongs',
    say(
      'beat.wav for the soundtrack',
      segment('beat', { role: 'bgm', at: 0, end: 26 }),
      gone('calm piano'),
      untouched('city', 'beach', 'forest'),
    ),
  ),
  talk(
    'sound',
    'short',
    say(
      'theres wind noise on the skate clip, clean it up',
      segment('skate', { denoise: true }),
      untouched('beat'),
      length(15),
    ),
  ),
  talk('sound', 'promo', say('Normalize the mix to -16 LUFS', film({ loudness: -16 }), length(24))),
  talk(
    'sound',
    'slides',
    say(
      'let the piano fade away over its final 3 seconds',
      segment('calm piano', { fadeOut: 3, end: 20, volume: 0.3 }),
    ),
  ),
  talk(
    'sound',
    'trip',
    say(
      'mute city and forest but leave the sound of the beach on',
      segment('city', { volume: 0 }),
      segment('forest', { volume: 0 }),
      segment('beach', { volume: 1 }),
      length(26),
    ),
  ),
  talk(
    'sound',
    'promo',
    say(
      'kill the camera sound, only the song should be heard',
      everyClip({ volume: 0 }),
      segment('song', { volume: 0.4, end: 24 }),
    ),
  ),
  talk(
    'sound',
    'promo',
    say(
      'the song ought to end at 0:15 already',
      segment('song', { at: 0, end: 15 }),
      length(24),
      untouched('city', 'beach', 'forest'),
    ),
  ),
  talk(
    'sound',
    'promo',
    say(
      'let the music swell: 10% at the start, climbing to 80% by 0:12',
      segment('song', { keyframes: 'volume', end: 24 }),
      untouched('city', 'beach', 'forest'),
    ),
  ),
  talk(
    'sound',
    'twoSongs',
    say(
      'calm piano at 40% under the film',
      segment('calm piano', { role: 'bgm', volume: 0.4, at: 0, end: 26 }),
      gone('beat'),
    ),
    say(
      'hm, use the other tune in its place, same level',
      segment('beat', { role: 'bgm', volume: 0.4, at: 0, end: 26 }),
      gone('calm piano'),
      length(26),
    ),
  ),
  talk(
    'sound',
    'lesson',
    say('narration up to 120 percent', segment('narration', { volume: 1.2 }), untouched('calm piano', 'screen')),
    say("and the webcam's mic off", segment('webcam', { volume: 0 }), untouched('narration', 'calm piano', 'screen')),
  ),
];
