// Practice conversations in English: transitions, looks, places and shapes.
import { either } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import { canvas, clipCount, clips, film, length, segment, textCount, transitions, untouched } from '../properties.ts';
import { above, below, more, near, oneOf, times } from '../rules.ts';

const talk = writer('en', 'p8');

const BLACK = ['fade_black', 'dip_to_black'] as const;

const TRANSITION: readonly Conversation[] = [
  talk(
    'transition',
    'trip',
    say(
      'smooth dissolves between the clips',
      clips('city', 'beach', 'forest'),
      transitions(2, ['crossfade', 'crossfade_slow', 'crossfade_fast']),
    ),
  ),
  talk(
    'transition',
    'promo',
    say('the crossfades should be half as long', transitions(2, 'crossfade', 0.5), textCount(3), length(24)),
  ),
  talk(
    'transition',
    'trip',
    say(
      'fade through black between city and beach, leave the other cut alone',
      transitions(1, BLACK),
      segment('beach', { transition: oneOf<string>(...BLACK) }),
      clips('city', 'beach', 'forest'),
    ),
    say('now the same on the other one', transitions(2, BLACK), clips('city', 'beach', 'forest')),
  ),
  talk('transition', 'pieces', say('glitch transition on every cut', transitions(3, 'glitch'), clipCount(4))),
];

const LOOK: readonly Conversation[] = [
  talk(
    'look',
    'trip',
    say("the forest shot's too dark, brighten it", segment('forest', { brightness: more }), untouched('city', 'beach')),
    say(
      'and warm it up a touch',
      either(segment('forest', { temperature: more }), segment('forest', { preset: 'warm' })),
      segment('forest', { brightness: above(0) }),
      untouched('city', 'beach'),
    ),
  ),
  talk(
    'look',
    'lesson',
    say(
      "there's a green screen behind me in webcam.mp4, key it out",
      segment('webcam', { key: near('#00D020'), at: 0, end: 30 }),
      untouched('screen', 'narration'),
    ),
  ),
];

const PLACE: readonly Conversation[] = [
  talk(
    'place',
    'lesson',
    say(
      'move the webcam to the top right',
      segment('webcam', { x: above(0.6), y: below(0.4), width: 0.25 }),
      untouched('screen', 'narration', 'calm piano'),
    ),
    say(
      'make it a third smaller',
      segment('webcam', { width: times(2 / 3), height: times(2 / 3), x: above(0.5), y: below(0.5) }),
    ),
  ),
  talk(
    'place',
    'uploads',
    say(
      'City as the main video, and beach small in the top left corner on top of it',
      clips('city'),
      segment('beach', { role: 'overlay', at: 0, x: below(0.4), y: below(0.4), width: below(0.6) }),
      length(12),
    ),
  ),
  talk(
    'place',
    'slides',
    say(
      'zoom out slowly on the sunset instead of in',
      segment('sunset', { motion: 'zoom_out', seconds: 4 }),
      untouched('kitchen', 'garden', 'pool', 'dog'),
    ),
  ),
];

const CANVAS: readonly Conversation[] = [
  talk(
    'canvas',
    'trip',
    say('make it vertical for tiktok', canvas(1080, 1920), clips('city', 'beach', 'forest'), length(26)),
  ),
  talk(
    'canvas',
    'short',
    say('turn it into a normal 16:9 video', canvas(1920, 1080), textCount(3), length(15)),
    say(
      'no blurry edges, plain white bars at the sides instead',
      canvas(1920, 1080),
      film({ background: '#FFFFFF' }),
      segment('skate', { fit: 'contain' }),
    ),
  ),
  talk('canvas', 'trip', say('4:5 at 25 fps', canvas(1080, 1350, 25), clips('city', 'beach', 'forest'), length(26))),
];

export const CONVERSATIONS: readonly Conversation[] = [...TRANSITION, ...LOOK, ...PLACE, ...CANVAS];
