// English: sound, texts, transitions.
import { either } from '../answers.ts';
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
import { above, asBefore, below, between, near, oneOf, times } from '../rules.ts';

const talk = writer('en', 'en2c');
const SOFT = ['crossfade', 'crossfade_slow', 'crossfade_fast'];
const BLACK = ['dip_to_black', 'fade_black'];
const PHOTOS = ['kitchen', 'garden', 'pool', 'dog', 'sunset'];
const CUES = ["'Watch this trick'", "'He never gives up'", "'See you next time'"];
const TRIP = ['city', 'beach', 'forest'];

export const CONVERSATIONS: readonly Conversation[] = [
  talk(
    'sound',
    'promo',
    say('music at 20 percent', segment('song', { volume: 0.2, fadeIn: 0 }), untouched(...TRIP)),
    say('fade it in over 3 seconds', segment('song', { fadeIn: 3, volume: 0.2 }), film({ fadeIn: 0 })),
    say('let it fade out for 4s at the end as well', segment('song', { fadeOut: 4, fadeIn: 3, volume: 0.2 })),
  ),
  talk(
    'sound',
    'lesson',
    say(
      'duck the music under the narration',
      segment('calm piano', { duck: true }),
      untouched('narration', 'screen', 'webcam'),
    ),
    say(
      'also clean up the hiss in narration.wav',
      segment('narration', { denoise: true, volume: 1 }),
      segment('calm piano', { duck: true }),
      untouched('screen', 'webcam'),
    ),
  ),
  talk(
    'sound',
    'trip',
    say('mute the original sound of all three clips', everyClip({ volume: 0 }), clips(...TRIP), length(26)),
    say(
      'Put song.mp3 under it at half volume',
      segment('song', { role: 'bgm', at: 0, end: 26, volume: 0.5 }),
      everyClip({ volume: 0 }),
    ),
    say('the music should only come in when the beach starts', segment('song', { at: 10, end: 26, volume: 0.5 })),
  ),
  talk(
    'sound',
    'lesson',
    say('silence the webcam', segment('webcam', { volume: 0 }), untouched('screen', 'narration', 'calm piano')),
    say('ok unmute it again', segment('webcam', { volume: 1 }), untouched('screen', 'narration', 'calm piano')),
  ),
  talk(
    'sound',
    'short',
    say(
      'kill the music',
      either(noneOf('bgm'), segment('beat', { volume: 0 })),
      untouched('skate', ...CUES),
      length(15),
    ),
  ),
  talk(
    'sound',
    'twoSongs',
    say(
      'calm piano for the first 10 seconds, then beat.wav for the rest',
      segment('calm piano', { role: 'bgm', at: 0, end: 10 }),
      segment('beat', { role: 'bgm', at: 10, end: 26 }),
      untouched(...TRIP),
    ),
  ),
  talk(
    'sound',
    'trip',
    say('Make beach twice as loud', segment('beach', { volume: times(2) }), untouched('city', 'forest')),
  ),
  talk(
    'sound',
    'lesson',
    say(
      'My narration ought to begin two seconds in, not right away.',
      segment('narration', { at: 2, from: 0 }),
      untouched('screen', 'webcam'),
      length(30),
    ),
  ),
  talk(
    'sound',
    'promo',
    say('normalise the overall loudness to -14 LUFS', film({ loudness: -14 }), untouched(...TRIP, 'song')),
  ),
  talk(
    'text',
    'promo',
    say(
      'Change “Summer Sale” to “Winter Sale”',
      segment("'Winter Sale'", { at: 0, end: 3, text: 'Winter Sale' }),
      gone("'Summer Sale'"),
      textCount(3),
      untouched("'Up to 50% off'", "'Visit our shop'"),
    ),
    say('remove the last text', gone("'Visit our shop'"), textCount(2), untouched("'Winter Sale'"), length(24)),
  ),
  talk(
    'text',
    'short',
    say(
      'put the captions on a black box',
      ...CUES.map((cue) => segment(cue, { background: near('#000000', 60), at: asBefore, end: asBefore })),
      textCount(3),
    ),
    say('n move them to the top pls', ...CUES.map((cue) => segment(cue, { y: below(0.35), background: asBefore }))),
  ),
  talk(
    'text',
    'trip',
    say(
      "write 'The End' in the middle of the screen for the last 2 seconds",
      segment("'The End'", { at: 24, end: 26, x: 0.5, y: between(0.45, 0.55) }),
      textCount(1),
    ),
  ),
  talk(
    'text',
    'promo',
    say(
      'Let «Up to 50% off» come in letter by letter like on a typewriter',
      segment("'Up to 50% off'", { animationIn: 'typewriter', at: 10, end: 14 }),
      untouched("'Summer Sale'", "'Visit our shop'"),
    ),
    say(
      'nice, and fade it out',
      segment("'Up to 50% off'", { animationOut: 'fade', animationIn: 'typewriter' }),
      film({ fadeOut: 0 }),
    ),
  ),
  talk(
    'text',
    'trip',
    say(
      'subtitle from 0:02 to 0:05: "Welcome to Lisbon"',
      segment("'Welcome to Lisbon'", { at: 2, end: 5, y: above(0.7) }),
      textCount(1),
    ),
  ),
  talk(
    'text',
    'pieces',
    say(
      "lower left corner: 'Filmed by Mia', small, during the entire film",
      segment("'Filmed by Mia'", { at: 0, end: 20, x: below(0.5), y: above(0.6), size: below(0.08) }),
      textCount(1),
      length(20),
    ),
  ),
  talk(
    'text',
    'promo',
    say(
      'ALL TEXTS IN RED WITH A SHADOW',
      ...["'Summer Sale'", "'Up to 50% off'", "'Visit our shop'"].map((name) =>
        segment(name, { color: near('#FF0000', 80), shadowed: true }),
      ),
      textCount(3),
      untouched(...TRIP),
    ),
  ),
  talk(
    'transition',
    'trip',
    say('crossfades between all the clips', transitions(2, SOFT), clips(...TRIP)),
    say('make them 1.5 seconds', transitions(2, SOFT, 1.5), clips(...TRIP)),
    say(
      'the one into the forest should be a hard cut after all',
      segment('forest', { transition: 'none' }),
      transitions(1, SOFT),
    ),
  ),
  talk(
    'transition',
    'promo',
    say(
      'swap the first crossfade for a wipe to the left',
      segment('beach', { transition: 'wipe_left' }),
      segment('forest', { transition: 'crossfade', transitionSeconds: 1 }),
      clips(...TRIP),
    ),
  ),
  talk(
    'transition',
    'slides',
    say('no transitions at all, straight cuts', transitions(0), clips(...PHOTOS), length(20)),
  ),
  talk(
    'transition',
    'trip',
    say(
      'dip to black between city.mp4 and beach.mov',
      segment('beach', { transition: oneOf(...BLACK) }),
      transitions(1),
      clips(...TRIP),
    ),
    say(
      'a whole second for that',
      segment('beach', { transition: oneOf(...BLACK), transitionSeconds: 1 }),
      transitions(1),
    ),
  ),
  talk(
    'transition',
    'pieces',
    say(
      'a glitch effect from shot one to shot two',
      segment('#2', { transition: 'glitch' }),
      transitions(1),
      clipCount(4),
    ),
    say('use that between the other shots too', transitions(3, 'glitch'), clipCount(4)),
  ),
  talk(
    'transition',
    'slides',
    say('Every transition should slide up and take one second.', transitions(4, 'slide_up', 1), clips(...PHOTOS)),
  ),
];
