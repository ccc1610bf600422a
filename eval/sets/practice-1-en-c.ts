// English conversations of everyday users: a florist, a pupil, a lecturer, an estate agent, a plumber, a charity.
import { either } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import {
  canvas,
  clipCount,
  clips,
  everyClip,
  film,
  length,
  noneOf,
  segment,
  textCount,
  transitions,
  untouched,
} from '../properties.ts';
import { above, between, near } from '../rules.ts';

const talk = writer('en', 'p1ec');
const SOFT = ['crossfade', 'crossfade_fast', 'crossfade_slow'];

export const CONVERSATIONS: readonly Conversation[] = [
  talk(
    'slideshow',
    'photos',
    say(
      'Property tour from the photos but without the dog and the cake, 5 seconds a room',
      clips('kitchen', 'garden', 'pool', 'sunset'),
      everyClip({ seconds: 5 }),
      length(20),
    ),
    say(
      'Caption the first one "Open-plan kitchen"',
      segment("'Open-plan kitchen'", { at: 0, end: between(2, 5) }),
      length(20),
    ),
  ),
  talk(
    'slideshow',
    'photos',
    say(
      'squeeze all six pictures in half a minute, vertical, for TikTok',
      clips('kitchen', 'garden', 'pool', 'dog', 'sunset', 'cake'),
      everyClip({ seconds: 5 }),
      length(30),
      canvas(1080, 1920),
    ),
  ),
  talk(
    'trim',
    'talk',
    say(
      'the first forty five seconds are me fiddling with the mic, get rid',
      length(555),
      segment('#1', { from: 45, to: 600 }),
    ),
    say('plus the final 15 s', length(540), segment('#1', { from: 45, to: 585 })),
    say(
      'and between 3:00 and 4:30 of what is left the phone rings. out with that.',
      length(450),
      clipCount(2),
      segment('#1', { from: 45, to: 225 }),
      segment('#2', { from: 315, to: 585 }),
    ),
  ),
  talk(
    'trim',
    'trip',
    say(
      'can you snip the city clip in two at the 4 second mark',
      clips('city', 'city', 'beach', 'forest'),
      segment('#1', { from: 0, to: 4 }),
      segment('#2', { from: 4, to: 10 }),
      length(26),
    ),
  ),
  talk(
    'trim',
    'trip',
    say(
      'forest.webm was cut too tight; give me its full eight seconds',
      segment('forest', { from: 0, to: 8, seconds: 8 }),
      length(28),
      untouched('city', 'beach'),
    ),
  ),
  talk(
    'arrange',
    'trip',
    say('beach <-> forest, change places', clips('city', 'forest', 'beach'), length(26), untouched('city')),
  ),
  talk(
    'arrange',
    'promo',
    say('Could we see the city clip again right at the end?', clips('city', 'beach', 'forest', 'city'), length(32)),
  ),
  talk(
    'arrange',
    'slides',
    say(
      'Replace the pool with the birthday cake.',
      clips('kitchen', 'garden', 'cake', 'dog', 'sunset'),
      length(20),
      segment('cake', { seconds: 4 }),
    ),
    say('Run the photos in reverse order.', clips('sunset', 'dog', 'cake', 'garden', 'kitchen'), length(20)),
  ),
  talk(
    'arrange',
    'pieces',
    say(
      'number 4 up to second place',
      segment('#1', { from: 20 }),
      segment('#2', { from: 10 }),
      segment('#3', { from: 0 }),
      segment('#4', { from: 30 }),
      length(20),
    ),
  ),
  talk(
    'time',
    'trip',
    say('Beach: 400% speed', segment('beach', { speed: 4, seconds: 2.5 }), length(18.5), untouched('city', 'forest')),
  ),
  talk(
    'time',
    'short',
    say('run skate.mp4 at a quarter speed', segment('skate', { speed: 0.25, seconds: 60 }), length(60)),
    say('nah normal speed', segment('skate', { speed: 1, seconds: 15 }), length(15)),
    say('play it in reverse tho', segment('skate', { reversed: true, speed: 1 }), length(15)),
  ),
  talk(
    'sound',
    'trip',
    say(
      'No sound from the beach clip please, the wind is terrible',
      segment('beach', { volume: 0 }),
      untouched('city', 'forest'),
    ),
  ),
  talk(
    'sound',
    'lesson',
    say(
      'there is hiss in my narration, clean it',
      segment('narration', { denoise: true }),
      untouched('calm piano', 'screen'),
    ),
    say('bring it up to 150 %', segment('narration', { volume: 1.5, denoise: true }), untouched('calm piano')),
    say(
      'And the piano has to leave more softly, three seconds of fade at its end',
      segment('calm piano', { fadeOut: 3, volume: 0.3 }),
    ),
  ),
  talk(
    'sound',
    'short',
    say(
      'lose the beat, i want the raw skate sound only',
      either(noneOf('bgm'), segment('beat', { volume: 0 })),
      untouched('skate', "'Watch this trick'"),
      length(15),
    ),
  ),
  talk(
    'sound',
    'trip',
    say(
      'song.mp3 in the back, skip its first half minute, there is only talking there',
      segment('song', { role: 'bgm', at: 0, end: 26, from: 30 }),
      length(26),
    ),
  ),
  talk(
    'sound',
    'promo',
    say('Bring the whole film to the broadcast loudness of -23 LUFS', film({ loudness: -23 }), length(24)),
  ),
  talk(
    'text',
    'lesson',
    say(
      'Between 0:10 and 0:15 show "Press Ctrl+S" low down in the frame',
      segment("'Press Ctrl+S'", { at: 10, end: 15, y: above(0.65) }),
      textCount(1),
      length(30),
      untouched('webcam', 'screen'),
    ),
  ),
  talk(
    'text',
    'promo',
    say(
      'every single title in light blue',
      segment("'Summer Sale'", { color: near('#90C8F0', 100) }),
      segment("'Up to 50% off'", { color: near('#90C8F0', 100) }),
      segment("'Visit our shop'", { color: near('#90C8F0', 100) }),
    ),
    say(
      'the last one should type itself letter by letter',
      segment("'Visit our shop'", { animationIn: 'typewriter' }),
      untouched("'Summer Sale'"),
    ),
    say('hold "Up to 50% off" two seconds longer', segment("'Up to 50% off'", { at: 10, end: 16 }), length(24)),
  ),
  talk(
    'text',
    'slides',
    say(
      'End card on the sunset: «Call 555-0199»',
      segment("'Call 555-0199'", { at: between(15.9, 17.1), end: between(18, 20) }),
      clipCount(5),
      length(20),
    ),
  ),
  talk(
    'transition',
    'slides',
    say('one-second circle opening in place of the fades', transitions(4, 'circle_open', 1), length(20)),
  ),
  talk(
    'transition',
    'trip',
    say(
      'from city to beach a crossfade, 1 s; nothing at the other cut',
      transitions(1, SOFT, 1),
      segment('forest', { transition: 'none' }),
      clips('city', 'beach', 'forest'),
    ),
  ),
  talk('transition', 'promo', say('just hard cuts everywhere thx', transitions(0), length(24), textCount(3))),
  talk(
    'look',
    'single',
    say('Add the clip and brighten it', clips('city'), segment('city', { brightness: above(0) }), length(12)),
    say('Add a dark vignette too', segment('city', { vignette: above(0), brightness: above(0) })),
  ),
  talk(
    'look',
    'trip',
    say('soften the last clip with a blur', segment('forest', { blur: above(0) }), untouched('city', 'beach')),
  ),
  talk(
    'place',
    'lesson',
    say(
      'webcam at half opacity',
      segment('webcam', { opacity: 0.5, x: 0.845, y: 0.845 }),
      untouched('screen', 'narration'),
    ),
  ),
];
