// English conversations of other people.
import { either } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import {
  clipCount,
  clips,
  everyClip,
  film,
  gone,
  length,
  segment,
  textCount,
  transitions,
  untouched,
} from '../properties.ts';
import { above, below, between, more, near, oneOf, times } from '../rules.ts';

const talk = writer('en', 'p3eb');
const SOFT = ['crossfade', 'crossfade_fast', 'crossfade_slow'];
const BLACK = ['dip_to_black', 'fade_black'];
const _all = (...parts: string[]): string => parts.join(' ');

export const CONVERSATIONS: readonly Conversation[] = [
  talk(
    'sound',
    'trip',
    say(
      'song on, but it should stop playing at 0:15',
      segment('song', { at: 0, end: 15 }),
      length(26),
      untouched('city', 'beach', 'forest'),
    ),
  ),
  talk(
    'sound',
    'promo',
    say('gain of the forest clip: 50%', segment('forest', { volume: 0.5 }), untouched('song', 'city', 'beach')),
  ),
  talk(
    'sound',
    'twoSongs',
    say(
      'take the track called beat, and only beneath the beach',
      segment('beat', { at: 10, end: 20 }),
      gone('calm piano'),
      length(26),
    ),
    say(
      'give it a second of fade at both ends',
      segment('beat', { fadeIn: 1, fadeOut: 1, at: 10, end: 20 }),
      untouched('beach'),
    ),
  ),
  talk(
    'sound',
    'talk',
    say(
      'An air conditioner hums all through the interview, could you filter that?',
      segment('interview', { denoise: true }),
      length(600),
    ),
  ),
  talk(
    'sound',
    'short',
    say(
      'the beat ought to die away over the closing 5 seconds',
      segment('beat', { fadeOut: 5, volume: 0.5 }),
      untouched('skate'),
    ),
  ),
  talk(
    'sound',
    'promo',
    say(
      'swell the song from 20% at 0:10 up to 80% at 0:15',
      segment('song', { keyframes: 'volume' }),
      length(24),
      untouched('city', 'beach', 'forest'),
    ),
  ),
  talk(
    'sound',
    'lesson',
    say('Level the whole thing to -16 LUFS, that is what our feed demands', film({ loudness: -16 }), length(30)),
  ),
  talk(
    'sound',
    'pieces',
    say('song in at the third shot, not before', segment('song', { at: 10, end: 20 }), clipCount(4), length(20)),
    say('I changed my mind about that, from the very start please', segment('song', { at: 0, end: 20 }), length(20)),
  ),
  talk(
    'text',
    'trip',
    say(
      'write ‘Portobello, 6 am’ at the bottom of the beach clip',
      segment("'Portobello, 6 am'", { at: between(10, 11), end: between(12, 20), y: above(0.6) }),
      textCount(1),
    ),
    say('Stick it on a dark box', segment("'Portobello, 6 am'", { background: near('#101010', 110) })),
    say('half the size would be plenty', segment("'Portobello, 6 am'", { size: times(0.5) }), untouched('beach')),
  ),
  talk(
    'text',
    'promo',
    say(
      'the discount went up: 70, not 50. fix the text and make it orange',
      segment("'Up to 70% off'", { at: 10, end: 14, color: near('#FF9000') }),
      gone("'Up to 50% off'"),
      textCount(3),
    ),
  ),
  talk(
    'text',
    'short',
    say(
      'subtitles to the top edge',
      segment("'Watch this trick'", { y: below(0.35) }),
      segment("'He never gives up'", { y: below(0.35) }),
      segment("'See you next time'", { y: below(0.35) }),
    ),
    say(
      'in yellow, like the fansubs',
      segment("'Watch this trick'", { color: near('#FFE000') }),
      segment("'He never gives up'", { color: near('#FFE000') }),
      segment("'See you next time'", { color: near('#FFE000') }),
    ),
  ),
  talk(
    'text',
    'empty',
    say(
      'Countdown: "3", then "2", then "1", a second each, big in the middle',
      segment("'3'", { at: 0, end: 1 }),
      segment("'2'", { at: 1, end: 2 }),
      segment("'1'", { at: 2, end: 3 }),
      length(3),
    ),
  ),
  talk(
    'text',
    'lesson',
    say(
      'From 5 s to 9 s show “Step 1” on the left',
      segment("'Step 1'", { at: 5, end: 9, x: below(0.5) }),
      textCount(1),
      untouched('screen', 'webcam'),
    ),
  ),
  talk(
    'text',
    'talk',
    say(
      "Chapter headings: 'Childhood' at 0:00, 'War years' at 2:30, 'Coming home' at 6:45",
      segment("'Childhood'", { at: 0 }),
      segment("'War years'", { at: 150 }),
      segment("'Coming home'", { at: 405 }),
      textCount(3),
      length(600),
    ),
    say(
      'let each stand for six seconds',
      segment("'Childhood'", { seconds: 6 }),
      segment("'War years'", { seconds: 6, at: 150 }),
      segment("'Coming home'", { seconds: 6, at: 405 }),
    ),
    say(
      'the middle one is called "The war" from now on',
      segment("'The war'", { at: 150, end: 156 }),
      gone("'War years'"),
      textCount(3),
    ),
  ),
  talk(
    'text',
    'promo',
    say(
      '"Visit our shop" slides up when it comes and fades when it goes',
      segment("'Visit our shop'", { animationIn: 'slide_up', animationOut: 'fade' }),
      untouched("'Summer Sale'", "'Up to 50% off'"),
    ),
  ),
  talk(
    'text',
    'single',
    say(
      'Add city.mp4 and print "Marek Nowak" dead centre from beginning to end',
      clips('city'),
      segment("'Marek Nowak'", { at: 0, end: 12, x: 0.5, y: 0.5 }),
      length(12),
    ),
  ),
  talk(
    'transition',
    'trip',
    say(
      'Zoom from the city into the beach; a plain cut to the forest',
      transitions(1, ['zoom_in', 'zoom_through']),
      segment('beach', { transition: oneOf('zoom_in', 'zoom_through') }),
      segment('forest', { transition: 'none' }),
    ),
  ),
  talk(
    'transition',
    'promo',
    say('a full second is long for a crossfade, make them 0.25', transitions(2, SOFT, 0.25), length(24)),
    say(
      'pixelate at the second one in place of it',
      segment('forest', { transition: oneOf('pixelize', 'pixel_dissolve') }),
      segment('beach', { transition: oneOf(...SOFT) }),
      transitions(2),
    ),
  ),
  talk(
    'transition',
    'slides',
    say(
      'no dissolve from pool to dog, leave the rest',
      transitions(3, 'crossfade', 0.5),
      segment('dog', { transition: 'none' }),
      length(20),
    ),
  ),
  talk(
    'transition',
    'twoSongs',
    say('at both joins fade via black, 0.8 seconds', transitions(2, BLACK, 0.8), clips('city', 'beach', 'forest')),
  ),
  talk(
    'transition',
    'pieces',
    say('each shot should wipe upwards into the next', transitions(3, 'wipe_up'), clipCount(4)),
  ),
  talk(
    'look',
    'promo',
    say('noir for the forest', segment('forest', { preset: 'noir' }), untouched('city', 'beach')),
    say(
      'The beach gets the same treatment',
      segment('beach', { preset: 'noir' }),
      segment('forest', { preset: 'noir' }),
      untouched('city'),
    ),
  ),
  talk(
    'look',
    'short',
    say(
      'needs punch: contrast AND saturation up',
      segment('skate', { contrast: more, saturation: more }),
      textCount(3),
    ),
  ),
  talk(
    'look',
    'trip',
    say(
      'the first clip came out much too blue, warm it',
      either(segment('city', { preset: 'warm' }), segment('city', { temperature: more })),
      untouched('beach', 'forest'),
    ),
  ),
  talk('look', 'slides', say('something dreamy over all the pictures', everyClip({ preset: 'dreamy' }), length(20))),
  talk(
    'look',
    'lesson',
    say(
      'You can barely see me in the webcam, it wants more light',
      segment('webcam', { brightness: more, x: 0.845 }),
      untouched('screen', 'narration'),
    ),
  ),
  talk(
    'look',
    'trip',
    say(
      'faded look and some grain on the beach',
      segment('beach', { preset: 'faded', grain: above(0) }),
      untouched('city', 'forest'),
    ),
    say('nope. take every effect off it again', segment('beach', { preset: 'none', grain: 0 })),
  ),
  talk(
    'place',
    'lesson',
    say('webcam smack in the centre', segment('webcam', { x: 0.5, y: 0.5, width: 0.25 }), untouched('screen')),
    say('15 % of the width', segment('webcam', { width: 0.15 })),
    say('lower left then', segment('webcam', { x: below(0.4), y: above(0.6), width: 0.15 })),
  ),
  talk(
    'place',
    'lesson',
    say(
      'There’s a green sheet hung up behind me in the webcam, key that out',
      segment('webcam', { key: near('#00D020', 110) }),
      untouched('screen'),
    ),
  ),
  talk(
    'place',
    'trip',
    say(
      'crop a fifth off the left side of the city picture',
      segment('city', { cropped: true }),
      length(26),
      untouched('beach', 'forest'),
    ),
  ),
];
