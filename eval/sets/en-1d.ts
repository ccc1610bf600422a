// English conversations: transitions, looks, places, shapes, corrections and what words point at.
import { answers, either } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import {
  canvas,
  clipCount,
  clips,
  film,
  gone,
  length,
  segment,
  textCount,
  transitions,
  untouched,
} from '../properties.ts';
import { below, more, near, oneOf, times } from '../rules.ts';

const chat = writer('en', 'en1');

const TRANSITION: readonly Conversation[] = [
  chat('transition', 'promo', say('Remove all transitions.', transitions(0), untouched('city', 'song'), length(24))),
  chat(
    'transition',
    'promo',
    say(
      'swap the fade between beach and forest for a wipe',
      transitions(2),
      segment('beach', { transition: 'crossfade', transitionSeconds: 1 }),
      segment('forest', { transition: oneOf('wipe_left', 'wipe_right', 'wipe_up', 'wipe_down') }),
      length(24),
    ),
  ),
  chat(
    'transition',
    'pieces',
    say(
      'dip to black at the cut between piece one and piece two, nothing at the others',
      transitions(1),
      segment('#2', { transition: oneOf('dip_to_black', 'fade_black') }),
      clipCount(4),
    ),
  ),
  chat(
    'transition',
    'slides',
    say('glitch transitions everywhere instead', transitions(4, 'glitch'), length(20), clipCount(5)),
  ),
];

const LOOK: readonly Conversation[] = [
  chat(
    'look',
    'slides',
    say('vintage filter on the sunset pic only', segment('sunset', { preset: 'vintage' }), untouched('kitchen', 'dog')),
  ),
  chat(
    'look',
    'lesson',
    say(
      "I'm sitting in front of a green screen on the webcam - key it out",
      segment('webcam', { key: near('#00FF00', 110) }),
      untouched('screen'),
    ),
  ),
  chat(
    'look',
    'twoSongs',
    say(
      'beach: warmer and with more contrast',
      either(segment('beach', { temperature: more }), segment('beach', { preset: 'warm' })),
      segment('beach', { contrast: more }),
      untouched('city', 'forest'),
    ),
  ),
  chat(
    'look',
    'short',
    say('add a vignette and a bit of film grain', segment('skate', { vignette: more, grain: more }), textCount(3)),
  ),
];

const PLACE: readonly Conversation[] = [
  chat(
    'place',
    'lesson',
    say(
      'webcam to the top left corner',
      segment('webcam', { x: below(0.3), y: below(0.3), width: 0.25, height: 0.25 }),
      untouched('screen'),
    ),
    say('at half its size', segment('webcam', { width: times(0.5), height: times(0.5), x: below(0.3), y: below(0.3) })),
  ),
  chat(
    'place',
    'trip',
    say(
      'city is upside down, turn it by 180°',
      either(segment('city', { rotation: 180 }), segment('city', { rotation: -180 })),
      untouched('beach', 'forest'),
    ),
  ),
  chat(
    'place',
    'lesson',
    say('50% opacity for the cam', segment('webcam', { opacity: 0.5, width: 0.25 }), untouched('screen')),
  ),
  chat(
    'place',
    'twoSongs',
    say(
      'slowly zoom into the forest clip',
      either(segment('forest', { motion: 'zoom_in' }), segment('forest', { keyframes: 'height,width,x,y' })),
      untouched('city', 'beach'),
      length(26),
    ),
  ),
  chat(
    'place',
    'promo',
    say(
      'move the "Visit our shop" line to the left',
      segment("'Visit our shop'", { x: below(0.45), at: 20, end: 24 }),
      textCount(3),
    ),
  ),
];

const CANVAS: readonly Conversation[] = [
  chat(
    'canvas',
    'trip',
    say('I need this for TikTok', canvas(1080, 1920), clips('city', 'beach', 'forest'), length(26)),
  ),
  chat(
    'canvas',
    'short',
    say(
      'Turn it into landscape 16:9 and paint the empty sides white.',
      canvas(1920, 1080),
      film({ background: '#FFFFFF' }),
      segment('skate', { fit: 'contain' }),
      length(15),
    ),
  ),
  chat(
    'canvas',
    'twoSongs',
    say('switch the project to 60 frames per second', canvas(1920, 1080, 60), untouched('city', 'beach', 'forest')),
  ),
  chat(
    'canvas',
    'empty',
    say(
      'start me a vertical 4:5 project called “Rome 2024”',
      canvas(1080, 1350),
      film({ title: 'Rome 2024' }),
      textCount(0),
    ),
  ),
];

const CORRECTION: readonly Conversation[] = [
  chat(
    'correction',
    'trip',
    say('mute the city clip', segment('city', { volume: 0 }), untouched('beach', 'forest')),
    say('no, i meant the beach', segment('beach', { volume: 0 }), segment('city', { volume: 1 }), untouched('forest')),
  ),
  chat(
    'correction',
    'promo',
    say(
      'make the first title green',
      segment("'Summer Sale'", { color: near('#00A000', 110) }),
      untouched("'Visit our shop'"),
    ),
    say(
      'actually, make that orange',
      segment("'Summer Sale'", { color: near('#FF8000', 70) }),
      untouched("'Visit our shop'", "'Up to 50% off'"),
    ),
  ),
  chat(
    'correction',
    'trip',
    say('cut the last four seconds', segment('forest', { seconds: 2 }), length(22)),
    say(
      'Sorry, I meant the first four.',
      segment('city', { from: 4, to: 10 }),
      segment('forest', { seconds: 6 }),
      length(22),
    ),
  ),
];

const REFERENCE: readonly Conversation[] = [
  chat(
    'reference',
    'twoSongs',
    say('mute the clip thats playing at 0:15', segment('beach', { volume: 0 }), untouched('city', 'forest')),
  ),
  chat(
    'reference',
    'promo',
    say('first text in blue', segment("'Summer Sale'", { color: near('#0000FF', 140) }), untouched("'Visit our shop'")),
    say(
      'same for the last one',
      segment("'Visit our shop'", { color: near('#0000FF', 140) }),
      untouched("'Up to 50% off'", "'Summer Sale'"),
    ),
  ),
  chat(
    'reference',
    'slides',
    say('Blur the one with the dog a little', segment('dog', { blur: more }), untouched('kitchen', 'sunset')),
    say(
      'now the picture right before it: make it black & white',
      either(segment('pool', { preset: oneOf('mono', 'noir') }), segment('pool', { saturation: -1 })),
      untouched('dog', 'garden'),
    ),
    say('delete both of them', clips('kitchen', 'garden', 'sunset'), length(12)),
  ),
  chat(
    'reference',
    'lesson',
    say("what's the small picture in the corner called?", answers('webcam')),
    say(
      'hide it',
      either(gone('webcam'), segment('webcam', { opacity: 0 })),
      untouched('screen', 'narration'),
      length(30),
    ),
  ),
];

export const CONVERSATIONS: readonly Conversation[] = [
  ...TRANSITION,
  ...LOOK,
  ...PLACE,
  ...CANVAS,
  ...CORRECTION,
  ...REFERENCE,
];
