// English: words, transitions, looks, places and the canvas.
import { either } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import { canvas, clips, everyClip, gone, length, segment, textCount, transitions, untouched } from '../properties.ts';
import { above, asBefore, below, between, more, near, oneOf } from '../rules.ts';

const of = writer('en', 'p4eb3');
const CROSS = ['crossfade', 'crossfade_fast', 'crossfade_slow'];
const WIPES = [
  'wipe_left',
  'wipe_right',
  'wipe_up',
  'wipe_down',
  'wipe_top_left',
  'wipe_top_right',
  'wipe_bottom_left',
  'wipe_bottom_right',
];

export const CONVERSATIONS: readonly Conversation[] = [
  of(
    'text',
    'trip',
    say(
      "Add the headline 'Discover Porto' over the first four seconds.",
      segment("'Discover Porto'", { at: 0, end: 4 }),
      textCount(1),
      untouched('city', 'beach', 'forest'),
    ),
    say('Make it our brand orange, #FF6600', segment("'Discover Porto'", { color: '#FF6600', end: 4 }), textCount(1)),
    say('and move it to the bottom', segment("'Discover Porto'", { y: above(0.65), at: 0, end: 4, color: '#FF6600' })),
  ),
  of(
    'text',
    'promo',
    say(
      'Change "Summer Sale" to "Autumn Sale", the campaign has moved.',
      segment("'Autumn Sale'", { text: 'Autumn Sale', at: 0, end: 3 }),
      gone("'Summer Sale'"),
      textCount(3),
      untouched("'Up to 50% off'", "'Visit our shop'"),
    ),
    say(
      "And take the 'Visit our shop' line off, please.",
      gone("'Visit our shop'"),
      textCount(2),
      untouched("'Up to 50% off'", 'city', 'beach', 'forest'),
      length(24),
    ),
  ),
  of(
    'text',
    'short',
    say(
      'the second subtitle should say “He never quits”',
      segment("'He never quits'", { text: 'He never quits', at: 5, end: 9 }),
      gone("'He never gives up'"),
      textCount(3),
    ),
    say(
      'All captions in yellow please',
      segment("'Watch this trick'", { color: near('#FFFF00') }),
      segment("'He never quits'", { color: near('#FFFF00') }),
      segment("'See you next time'", { color: near('#FFFF00') }),
      untouched('skate', 'beat'),
    ),
  ),
  of(
    'text',
    'lesson',
    say(
      "Lower third from 0:02 to 0:07 reading 'Anna Weiss, Acoustics'",
      segment("'Anna Weiss, Acoustics'", { at: 2, end: 7, y: above(0.6) }),
      untouched('screen', 'webcam', 'narration'),
    ),
  ),
  of(
    'text',
    'talk',
    say(
      'Put "Episode 12" up at the start with a typewriter animation',
      segment("'Episode 12'", { at: 0, animationIn: 'typewriter' }),
      textCount(1),
      length(600),
    ),
  ),
  of(
    'text',
    'slides',
    say(
      "I would like to write 'Our new home' on the picture of the garden",
      segment("'Our new home'", { at: between(4, 5), end: between(6, 8) }),
      textCount(1),
      length(20),
    ),
  ),
  of(
    'transition',
    'trip',
    say(
      'Half-second dissolves on every cut',
      transitions(2, CROSS, 0.5),
      clips('city', 'beach', 'forest'),
      length(25.75, 0.3),
    ),
    say(
      'Make the one going into forest a dip to white and leave the other.',
      segment('forest', { transition: oneOf('dip_to_white', 'fade_white') }),
      segment('beach', { transition: oneOf(...CROSS) }),
    ),
  ),
  of(
    'transition',
    'promo',
    say('Remove all the transitions, hard cuts only', transitions(0), clips('city', 'beach', 'forest'), length(24)),
  ),
  of(
    'transition',
    'slides',
    say(
      'Could we have wipes between the pictures instead of the crossfades?',
      transitions(4, WIPES),
      clips('kitchen', 'garden', 'pool', 'dog', 'sunset'),
      length(20),
    ),
  ),
  of(
    'transition',
    'pieces',
    say(
      'Crossfade between the 2nd and the 3rd piece, only there',
      transitions(1, CROSS),
      segment('#3', { transition: oneOf(...CROSS), from: asBefore }),
      untouched('#1', '#4'),
      length(20),
    ),
  ),
  of(
    'look',
    'trip',
    say(
      'Make the whole film black and white.',
      either(everyClip({ preset: oneOf('mono', 'noir') }), everyClip({ saturation: -1 })),
      length(26),
    ),
  ),
  of(
    'look',
    'promo',
    say(
      'The beach shot feels cold. Please warm it up a little.',
      either(segment('beach', { preset: 'warm' }), segment('beach', { temperature: more })),
      untouched('city', 'forest'),
    ),
  ),
  of(
    'look',
    'short',
    say(
      'The picture is a little bit dark, please make it more bright',
      segment('skate', { brightness: more }),
      length(15),
    ),
    say('Add a vignette too', segment('skate', { vignette: above(0), brightness: asBefore })),
  ),
  of(
    'place',
    'lesson',
    say(
      'Move the webcam to the top left corner',
      segment('webcam', { x: below(0.4), y: below(0.4), width: 0.25, height: 0.25 }),
      untouched('screen', 'narration'),
    ),
    say('make it half transparent', segment('webcam', { opacity: 0.5, width: 0.25, x: asBefore, y: asBefore })),
  ),
  of(
    'place',
    'trip',
    say(
      'Slow push-in on the city shot',
      segment('city', { motion: 'zoom_in', seconds: 10 }),
      untouched('beach', 'forest'),
    ),
    say(
      'Rotate forest 90 degrees clockwise',
      segment('forest', { rotation: oneOf(90, -270) }),
      untouched('city', 'beach'),
    ),
  ),
  of(
    'canvas',
    'trip',
    say('Reformat this for Instagram Reels.', canvas(1080, 1920), clips('city', 'beach', 'forest'), length(26)),
    say('Hmm, square works better in our feed', canvas(1080, 1080), length(26)),
  ),
  of(
    'canvas',
    'short',
    say('We also run this in the feed, so change the format to 4:5 please', canvas(1080, 1350), length(15)),
  ),
  of('canvas', 'empty', say('Set the project up as 9:16 at 25 fps', canvas(1080, 1920, 25))),
];
