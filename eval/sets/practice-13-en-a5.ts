// Practice conversations in English: looks, places, the canvas.
import { either } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import { canvas, clips, everyClip, film, length, segment, textCount, untouched } from '../properties.ts';
import { above, between, more, near, oneOf } from '../rules.ts';

const talk = writer('en', 'p13e5');

export const CONVERSATIONS: readonly Conversation[] = [
  talk(
    'look',
    'trip',
    say(
      'forest in black and white',
      either(segment('forest', { preset: oneOf('mono', 'noir') }), segment('forest', { saturation: -1 })),
      untouched('city', 'beach'),
      length(26),
    ),
  ),
  talk(
    'look',
    'short',
    say(
      'warmer colours pls',
      either(segment('skate', { preset: 'warm' }), segment('skate', { temperature: above(0) })),
      length(15),
      textCount(3),
    ),
  ),
  talk('look', 'pieces', say('vintage filter on the whole lot', everyClip({ preset: 'vintage' }), length(20))),
  talk(
    'look',
    'slides',
    say(
      'sunset.webp: contrast +20%',
      segment('sunset', { contrast: between(0.15, 0.25) }),
      untouched('kitchen', 'garden', 'pool', 'dog'),
    ),
  ),
  talk(
    'look',
    'lesson',
    say(
      'the screen recording looks soft, sharpen it',
      segment('screen', { sharpen: above(0) }),
      untouched('webcam', 'narration'),
    ),
  ),
  talk(
    'look',
    'lesson',
    say(
      'there is a green screen behind me in the webcam video, key it out',
      segment('webcam', { key: near('#00FF00', 110) }),
      untouched('screen'),
    ),
  ),
  talk(
    'look',
    'trip',
    say(
      'Put a vignette on city and some film grain on the beach',
      segment('city', { vignette: above(0) }),
      segment('beach', { grain: above(0) }),
      untouched('forest'),
    ),
    say(
      'take the grain off again',
      segment('beach', { grain: 0 }),
      segment('city', { vignette: above(0) }),
      untouched('city', 'forest'),
    ),
  ),
  talk(
    'place',
    'lesson',
    say(
      'webcam: one third of the picture width, it stays in its corner',
      segment('webcam', { width: between(0.32, 0.345), x: above(0.5), y: above(0.5) }),
      untouched('screen'),
    ),
  ),
  talk(
    'place',
    'lesson',
    say('make my webcam half transparent', segment('webcam', { opacity: 0.5, width: 0.25 }), untouched('screen')),
  ),
  talk(
    'place',
    'trip',
    say(
      'I held the phone sideways, turn the city clip 90 degrees clockwise',
      segment('city', { rotation: oneOf(90, -270) }),
      untouched('beach', 'forest'),
      length(26),
    ),
  ),
  talk(
    'place',
    'slides',
    say('no blurry edges: crop the photos so that they fill the frame', everyClip({ fit: 'cover' }), length(20)),
  ),
  talk(
    'place',
    'slides',
    say(
      'Pan right across the kitchen photo instead of zooming',
      segment('kitchen', { motion: 'pan_right' }),
      untouched('garden', 'pool', 'dog', 'sunset'),
    ),
  ),
  talk(
    'place',
    'trip',
    say('slow zoom in on the beach', segment('beach', { motion: 'zoom_in', seconds: 10 }), untouched('city', 'forest')),
  ),
  talk(
    'place',
    'uploads',
    say('use the city clip only', clips('city'), length(12)),
    say(
      'lay beach.mov over it in the bottom right corner, a quarter of the width',
      segment('beach', { role: 'overlay', x: above(0.5), y: above(0.5), width: 0.25, at: 0 }),
      clips('city'),
      length(12),
    ),
    say(
      'a bit bigger, same corner',
      segment('beach', { width: more, height: more, x: above(0.5), y: above(0.5) }),
      untouched('city'),
    ),
  ),
  talk('canvas', 'promo', say('square format for our Instagram feed', canvas(1080, 1080), length(24), textCount(3))),
  talk('canvas', 'slides', say('Change the aspect ratio to 4:5', canvas(1080, 1350), length(20))),
  talk(
    'canvas',
    'trip',
    say('set the project to 60 fps', canvas(1920, 1080, 60), clips('city', 'beach', 'forest'), length(26)),
  ),
  talk('canvas', 'empty', say('this is going to be a TikTok, set the size for that', canvas(1080, 1920))),
  talk(
    'canvas',
    'lesson',
    say('fade the film in from black over 1.5 sec', film({ fadeIn: 1.5, fadeOut: 0 }), length(30)),
  ),
  talk(
    'canvas',
    'talk',
    say('Name the project “Founder Talk”', film({ title: 'Founder Talk' }), length(600), textCount(0)),
  ),
  talk('canvas', 'pieces', say('drop a marker at 0:12', film({ markers: 1 }), untouched('#1', '#2', '#3', '#4'))),
  talk(
    'canvas',
    'slides',
    say('white behind everything instead of black', film({ background: near('#FFFFFF', 10) })),
    say('hmm, a dark grey', film({ background: near('#404040', 60) }), length(20)),
  ),
];
