// English: looks, places, canvas, many things at once.
import { either, exports } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import {
  canvas,
  clipCount,
  clips,
  everyClip,
  gone,
  length,
  segment,
  textCount,
  transitions,
  untouched,
} from '../properties.ts';
import { below, more, near, oneOf } from '../rules.ts';

const talk = writer('en', 'h-en2d');
const SOFT = ['crossfade', 'crossfade_slow', 'crossfade_fast'];
const PHOTOS = ['kitchen', 'garden', 'pool', 'dog', 'sunset'];
const _CUES = ["'Watch this trick'", "'He never gives up'", "'See you next time'"];
const _TRIP = ['city', 'beach', 'forest'];

const colourless = (name: string) =>
  either(segment(name, { preset: oneOf('mono', 'noir') }), segment(name, { saturation: below(-0.9) }));
const _warm = (name: string) => either(segment(name, { preset: 'warm' }), segment(name, { temperature: more }));

export const CONVERSATIONS: readonly Conversation[] = [
  talk(
    'place',
    'short',
    say('slowly zoom in on the skater', segment('skate', { motion: 'zoom_in', seconds: 15 }), length(15)),
  ),
  talk(
    'place',
    'lesson',
    say(
      'webcam dead centre, half the width of the screen',
      segment('webcam', { x: 0.5, y: 0.5, width: 0.5 }),
      untouched('screen', 'narration'),
    ),
  ),
  talk('canvas', 'slides', say('set it to 60 fps', canvas(1920, 1080, 60), length(20), clips(...PHOTOS))),
  talk(
    'canvas',
    'empty',
    say('Set the format to 9:16 already, I will upload my stuff later', canvas(1080, 1920), textCount(0), clipCount(0)),
  ),
  talk(
    'compound',
    'promo',
    say(
      'remove the last title, turn the music down to 15%, swap city and forest, beach in black and white, ' +
        'then export as webm',
      gone("'Visit our shop'"),
      textCount(2),
      segment('song', { volume: 0.15 }),
      clips('forest', 'beach', 'city'),
      colourless('beach'),
      exports('webm'),
    ),
  ),
  talk(
    'compound',
    'photos',
    say(
      'Slideshow of garden, pool and sunset, five seconds each, soft crossfades, the piano at 40% with a ' +
        'two second fade out, vintage look and the title ‘Holiday’ in yellow',
      clips('garden', 'pool', 'sunset'),
      everyClip({ seconds: 5, preset: 'vintage' }),
      length(15),
      transitions(2, SOFT),
      segment('calm piano', { role: 'bgm', volume: 0.4, fadeOut: 2, end: 15 }),
      segment("'Holiday'", { at: 0, color: near('#FFE000', 60) }),
    ),
  ),
];
