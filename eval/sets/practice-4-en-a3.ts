import { either } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import { canvas, clips, everyClip, film, length, segment, textCount, transitions, untouched } from '../properties.ts';
import { above, below, near, oneOf } from '../rules.ts';

const on = writer('en', 'p4ea3');
const TRIP = ['city', 'beach', 'forest'] as const;
const SLIDES = ['kitchen', 'garden', 'pool', 'dog', 'sunset'] as const;

const TRANSITION: readonly Conversation[] = [
  on('transition', 'trip', say('Put a crossfade between all the clips.', transitions(2, 'crossfade'), clips(...TRIP))),
  on(
    'transition',
    'promo',
    say(
      'Remove the transitions, I just want straight cuts',
      transitions(0),
      clips(...TRIP),
      length(24),
      textCount(3),
      untouched('song'),
    ),
  ),
  on(
    'transition',
    'trip',
    say(
      'Could the picture fade through black between the city and the beach?',
      segment('beach', { transition: oneOf('fade_black', 'dip_to_black') }),
      transitions(1),
      clips(...TRIP),
    ),
  ),
  on(
    'transition',
    'promo',
    say('make the transitions half a second', transitions(2, 'crossfade', 0.5), clips(...TRIP), length(24, 0.5)),
  ),
  on(
    'transition',
    'slides',
    say(
      'Use a wipe to the left between the photos instead of the crossfade.',
      transitions(4, 'wipe_left'),
      clips(...SLIDES),
      everyClip({ seconds: 4, motion: 'zoom_in' }),
      length(20),
    ),
  ),
];

const LOOK: readonly Conversation[] = [
  on(
    'look',
    'trip',
    say(
      'Make the beach clip black and white.',
      either(segment('beach', { preset: oneOf('mono', 'noir') }), segment('beach', { saturation: -1 })),
      clips(...TRIP),
      length(26),
      untouched('city', 'forest'),
    ),
  ),
  on(
    'look',
    'slides',
    say(
      'Give all the pictures a warm look, it should feel like our café',
      either(everyClip({ preset: 'warm' }), everyClip({ temperature: above(0) })),
      clips(...SLIDES),
      length(20),
      transitions(4, 'crossfade'),
      untouched('calm piano'),
    ),
  ),
  on(
    'look',
    'promo',
    say(
      'id love a vintage filter on everything',
      everyClip({ preset: oneOf('vintage') }),
      clips(...TRIP),
      length(24),
      untouched('song'),
    ),
  ),
  on(
    'look',
    'trip',
    say('Put a vignette on the city clip', segment('city', { vignette: above(0) }), untouched('beach', 'forest')),
  ),
  on(
    'look',
    'lesson',
    say(
      'I recorded the webcam in front of a green screen. Please make the green transparent.',
      segment('webcam', { key: near('#00C830', 110), width: 0.25 }),
      untouched('screen', 'narration', 'calm piano'),
    ),
  ),
];

const PLACE: readonly Conversation[] = [
  on(
    'place',
    'lesson',
    say(
      'Move the webcam to the top right corner, it hides the page numbers.',
      segment('webcam', { x: above(0.6), y: below(0.4), width: 0.25, height: 0.25 }),
      untouched('screen', 'narration', 'calm piano'),
    ),
    say('And make it half transparent.', segment('webcam', { opacity: 0.5, x: above(0.6), y: below(0.4) })),
  ),
  on(
    'place',
    'trip',
    say(
      'the city clip is lying on its side, rotate it 90 degrees clockwise',
      segment('city', { rotation: oneOf(90, -270), seconds: 10 }),
      clips(...TRIP),
      untouched('beach', 'forest'),
    ),
  ),
  on(
    'place',
    'short',
    say(
      'Put the captions at the top of the screen',
      segment("'Watch this trick'", { y: below(0.4), at: 0, end: 4 }),
      segment("'He never gives up'", { y: below(0.4), at: 5, end: 9 }),
      segment("'See you next time'", { y: below(0.4), at: 11, end: 15 }),
      untouched('skate', 'beat'),
    ),
  ),
  on(
    'place',
    'slides',
    say(
      'I’d rather zoom slowly out of the dog photo than into it.',
      segment('dog', { motion: 'zoom_out', seconds: 4 }),
      untouched('kitchen', 'garden', 'pool', 'sunset'),
      length(20),
    ),
  ),
];

const CANVAS: readonly Conversation[] = [
  on('canvas', 'trip', say('I need this upright for TikTok.', canvas(1080, 1920), clips(...TRIP), length(26))),
  on(
    'canvas',
    'promo',
    say('make it square for my Instagram feed', canvas(1080, 1080), clips(...TRIP), length(24), textCount(3)),
  ),
  on(
    'canvas',
    'short',
    say('Change it to widescreen, 16:9', canvas(1920, 1080), clips('skate'), length(15), textCount(3)),
  ),
  on('canvas', 'trip', say('Set the frame rate to 60 fps.', canvas(1920, 1080, 60), clips(...TRIP), length(26))),
  on(
    'canvas',
    'slides',
    say(
      'Change the background colour to white, please.',
      film({ background: near('#FFFFFF', 10) }),
      clips(...SLIDES),
      length(20),
    ),
  ),
];

export const CONVERSATIONS: readonly Conversation[] = [...TRANSITION, ...LOOK, ...PLACE, ...CANVAS];
