import { either } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import { clips, everyClip, film, gone, length, noneOf, segment, textCount, untouched } from '../properties.ts';
import { above, near, times } from '../rules.ts';

const about = writer('en', 'p10c');
const CLIPS = clips('city', 'beach', 'forest');

export const CONVERSATIONS: readonly Conversation[] = [
  about(
    'time',
    'short',
    say(
      'Half speed for the skating so the lads can see his feet',
      segment('skate', { speed: 0.5, seconds: 30 }),
      length(30),
    ),
  ),
  about(
    'time',
    'pieces',
    say(
      'shot two ought to play backwards',
      segment('#2', { reversed: true, seconds: 5 }),
      segment('#1', { reversed: false }),
      segment('#3', { reversed: false }),
      length(20),
    ),
  ),
  about(
    'time',
    'trip',
    say(
      'The ramble through the forest bores my pupils, put it on 150 percent speed',
      segment('forest', { speed: 1.5, seconds: 4 }),
      length(24),
      untouched('city', 'beach'),
    ),
  ),
  about(
    'time',
    'trip',
    say('Hold the last frame of the forest for two seconds more', length(28), untouched('city', 'beach')),
  ),
  about(
    'time',
    'talk',
    say('I want to skim this: everything four times faster', segment('interview', { speed: 4 }), length(150)),
  ),
  about(
    'time',
    'trip',
    say(
      'slow-mo for the beach, 50%',
      segment('beach', { speed: 0.5, seconds: 20 }),
      length(36),
      untouched('city', 'forest'),
    ),
    say('nah normal speed again for that one', segment('beach', { speed: 1, seconds: 10 }), length(26)),
  ),
  about(
    'time',
    'single',
    say('place the clip on the timeline and triple its pace', clips('city'), segment('city', { speed: 3 }), length(4)),
  ),
  about(
    'time',
    'trip',
    say('Speed the entire film up by a quarter (1.25x).', everyClip({ speed: 1.25 }), length(20.8)),
  ),
  about(
    'sound',
    'trip',
    say(
      'For our hotel lobby: song.mp3 underneath the clips, very discreet, at 20%',
      segment('song', { role: 'bgm', volume: 0.2, at: 0, end: 26 }),
      length(26),
      untouched('city', 'beach', 'forest'),
    ),
  ),
  about(
    'sound',
    'trip',
    say(
      'the wind on the beach clip is awful, I dont want to hear that clip at all',
      segment('beach', { volume: 0 }),
      untouched('city', 'forest'),
      clips('city', 'beach', 'forest'),
    ),
  ),
  about(
    'sound',
    'lesson',
    say(
      'Whenever the narrator speaks the piano must dip automatically',
      segment('calm piano', { duck: true }),
      untouched('narration', 'screen', 'webcam'),
    ),
  ),
  about(
    'sound',
    'lesson',
    say(
      "There's a hiss on my narration. Can you clean it up?",
      segment('narration', { denoise: true }),
      untouched('calm piano', 'screen'),
    ),
  ),
  about(
    'sound',
    'promo',
    say(
      'ease the music in over the first 2 seconds',
      segment('song', { fadeIn: 2, at: 0 }),
      untouched('city', 'beach', 'forest'),
    ),
  ),
  about(
    'sound',
    'promo',
    say("Lengthen the song's fade-out to three seconds", segment('song', { fadeOut: 3, end: 24 }), length(24)),
  ),
  about(
    'sound',
    'slides',
    say(
      'I changed my mind about the piano, lose it altogether',
      either(gone('calm piano'), segment('calm piano', { volume: 0 })),
      clips('kitchen', 'garden', 'pool', 'dog', 'sunset'),
      length(20),
    ),
  ),
  about(
    'sound',
    'twoSongs',
    say(
      'beneath the film, the calm piano',
      segment('calm piano', { role: 'bgm', at: 0, end: 26 }),
      gone('beat'),
      untouched('city', 'beach', 'forest'),
    ),
  ),
  about(
    'sound',
    'twoSongs',
    say(
      'beat.wav for the first ten seconds, and from there to the end calm piano.mp3',
      segment('beat', { at: 0, end: 10 }),
      segment('calm piano', { at: 10, end: 26 }),
    ),
  ),
  about('sound', 'trip', say('bring the mix to -14 LUFS', film({ loudness: -14 }), length(26))),
  about(
    'sound',
    'lesson',
    say(
      'webcam audio off, it doubles my voice',
      segment('webcam', { volume: 0 }),
      untouched('narration', 'calm piano', 'screen'),
    ),
  ),
  about(
    'sound',
    'lesson',
    say(
      'The narrator ought to be twice as loud',
      segment('narration', { volume: times(2) }),
      untouched('calm piano', 'screen', 'webcam'),
    ),
  ),
  about(
    'sound',
    'promo',
    say(
      'The chorus starts 45 seconds into the song file. Have the music begin there, at the top of our film.',
      segment('song', { from: 45, at: 0, end: 24 }),
      length(24),
    ),
  ),
  about(
    'sound',
    'short',
    say('mute the beat, keep it in the project though', segment('beat', { volume: 0 }), untouched('skate'), length(15)),
  ),
  about(
    'sound',
    'short',
    say(
      'hey only skateboard noise plz, remove the music',
      either(gone('beat'), segment('beat', { volume: 0 })),
      untouched('skate'),
      textCount(3),
    ),
  ),
  about(
    'sound',
    'promo',
    say('City, beach and forest: original sound at 60%', everyClip({ volume: 0.6 }), untouched('song')),
  ),
  about(
    'text',
    'short',
    say('wipe all the captions off, the sound stays', noneOf('subtitle'), untouched('skate', 'beat'), length(15)),
  ),
  about(
    'text',
    'trip',
    say(
      'Splash "Lisbon 2024" across the opening',
      segment("'Lisbon 2024'", { at: 0 }),
      textCount(1),
      length(26),
      untouched('city', 'beach', 'forest'),
    ),
  ),
  about(
    'text',
    'trip',
    say(
      'from 0:12 till 0:16 show the words “Best day ever” near the bottom',
      segment("'Best day ever'", { at: 12, end: 16, y: above(0.6) }),
      textCount(1),
    ),
  ),
  about(
    'text',
    'promo',
    say(
      "Summer is over. 'Summer Sale' must now read 'Winter Clearance'",
      segment("'Winter Clearance'", { at: 0, end: 3 }),
      gone("'Summer Sale'"),
      textCount(3),
      untouched("'Visit our shop'"),
    ),
  ),
  about(
    'text',
    'promo',
    say(
      'paint the "Up to 50% off" line yellow',
      segment("'Up to 50% off'", { color: near('#FFE000'), at: 10, end: 14 }),
      untouched("'Summer Sale'", "'Visit our shop'"),
    ),
  ),
  about(
    'text',
    'promo',
    say(
      'All the lettering in red, please',
      segment("'Summer Sale'", { color: near('#FF0000') }),
      segment("'Up to 50% off'", { color: near('#FF0000') }),
      segment("'Visit our shop'", { color: near('#FF0000') }),
    ),
  ),
  about(
    'text',
    'promo',
    say(
      'we closed the store so "Visit our shop" has to disappear',
      gone("'Visit our shop'"),
      textCount(2),
      length(24),
      CLIPS,
    ),
  ),
];
