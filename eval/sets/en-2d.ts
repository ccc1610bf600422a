// English: looks, places, canvas, many things at once.
import { asks, either, exports } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import {
  canvas,
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
import { above, asBefore, below, between, less, more, near, oneOf } from '../rules.ts';

const talk = writer('en', 'en2d');
const SOFT = ['crossfade', 'crossfade_slow', 'crossfade_fast'];
const PHOTOS = ['kitchen', 'garden', 'pool', 'dog', 'sunset'];
const CUES = ["'Watch this trick'", "'He never gives up'", "'See you next time'"];
const TRIP = ['city', 'beach', 'forest'];

const colourless = (name: string) =>
  either(segment(name, { preset: oneOf('mono', 'noir') }), segment(name, { saturation: below(-0.9) }));
const warm = (name: string) => either(segment(name, { preset: 'warm' }), segment(name, { temperature: more }));

export const CONVERSATIONS: readonly Conversation[] = [
  talk(
    'look',
    'trip',
    say('forest in black and white', colourless('forest'), untouched('city', 'beach'), length(26)),
    say('do that to the beach as well', colourless('beach'), untouched('city', 'forest')),
  ),
  talk(
    'look',
    'trip',
    say(
      'brighten everything up a bit',
      everyClip({ brightness: more, contrast: asBefore }),
      clips(...TRIP),
      length(26),
    ),
    say(
      'more contrast on the city',
      segment('city', { contrast: more, brightness: asBefore }),
      untouched('beach', 'forest'),
    ),
  ),
  talk(
    'look',
    'slides',
    say('give all the photos a vintage look', everyClip({ preset: 'vintage', seconds: 4 })),
    say(
      'take it off the dog again',
      segment('dog', { preset: 'none' }),
      clips(...PHOTOS),
      untouched('kitchen', 'garden', 'pool', 'sunset'),
    ),
  ),
  talk('look', 'promo', say('warmer colours for the beach please', warm('beach'), untouched('city', 'forest'))),
  talk(
    'look',
    'short',
    say(
      'skate clip: sharpen it & desaturate slightly',
      segment('skate', { sharpen: more, saturation: less }),
      length(15),
    ),
    say(
      'reset its look completely',
      segment('skate', { sharpen: 0, saturation: 0, preset: 'none' }),
      untouched('beat'),
    ),
  ),
  talk('look', 'lesson', say('blur the screen recording', segment('screen', { blur: above(0) }), untouched('webcam'))),
  talk(
    'look',
    'pieces',
    say('vignette plus some film grain on every shot', everyClip({ vignette: above(0), grain: above(0) }), length(20)),
  ),
  talk(
    'look',
    'lesson',
    say(
      'The webcam has a green screen, key it out',
      segment('webcam', { key: near('#00FF00', 100), x: asBefore, width: asBefore }),
      untouched('screen'),
    ),
  ),
  talk(
    'place',
    'lesson',
    say(
      'move the webcam to the top left',
      segment('webcam', { x: below(0.3), y: below(0.3), width: asBefore, height: asBefore }),
      untouched('screen'),
    ),
    say('make it bigger', segment('webcam', { width: more, height: more, x: below(0.5), y: below(0.5) })),
    say(
      'and a little see-through',
      segment('webcam', { opacity: between(0.3, 0.95), width: asBefore }),
      untouched('screen'),
    ),
  ),
  talk(
    'place',
    'slides',
    say(
      'show the cake photo small in the upper right corner from 4 to 8 s',
      segment('cake', { role: 'overlay', at: 4, end: 8, x: above(0.6), y: below(0.4), width: below(0.6) }),
      clips(...PHOTOS),
      length(20),
      untouched(...PHOTOS),
    ),
  ),
  talk(
    'place',
    'trip',
    say('Rotate city.mp4 90° clockwise', segment('city', { rotation: 90 }), untouched('beach', 'forest'), length(26)),
  ),
  talk(
    'place',
    'pieces',
    say(
      'crop the first shot to its left half',
      segment('#1', { cropped: true, seconds: 5 }),
      untouched('#2', '#3', '#4'),
    ),
  ),
  talk(
    'place',
    'slides',
    say(
      'no zoom on the garden, pan across it sideways instead',
      segment('garden', { motion: oneOf('pan_left', 'pan_right'), seconds: 4 }),
      untouched('kitchen', 'pool', 'dog', 'sunset'),
    ),
  ),
  talk(
    'canvas',
    'trip',
    say('make this vertical for TikTok', canvas(1080, 1920), clips(...TRIP), length(26)),
    say('hm, rather 4:5 for the insta feed', canvas(1080, 1350), clips(...TRIP), length(26)),
  ),
  talk(
    'canvas',
    'promo',
    say(
      'square please, with white bars',
      canvas(1080, 1080),
      film({ background: near('#FFFFFF', 30) }),
      everyClip({ fit: 'contain' }),
      textCount(3),
    ),
    say('no bars, the pictures should fill the frame', everyClip({ fit: 'cover' }), canvas(1080, 1080)),
  ),
  talk('canvas', 'short', say('Turn it into a widescreen YouTube video', canvas(1920, 1080), length(15), textCount(3))),
  talk('canvas', 'talk', say('21:9 cinema format', canvas(2520, 1080), length(600))),
  talk(
    'compound',
    'uploads',
    say(
      'city, beach and forest together with half-second crossfades, song.mp3 under it at 25%, title ' +
        '"Weekend" for the first 4 seconds, make it vertical and export in 720p',
      clips(...TRIP),
      transitions(2, SOFT, 0.5),
      segment('song', { role: 'bgm', volume: 0.25 }),
      segment("'Weekend'", { at: 0, end: 4 }),
      canvas(1080, 1920),
      exports('mp4', { shortSide: 720 }),
    ),
  ),
  talk(
    'compound',
    'trip',
    say(
      'Cut the first 2 s off the city clip, mute the beach, play the forest at half speed, put the song ' +
        'under everything and fade to black at the end.',
      segment('city', { from: 2, to: 10 }),
      segment('beach', { volume: 0 }),
      segment('forest', { speed: 0.5, seconds: 12 }),
      segment('song', { role: 'bgm', at: 0, end: 30 }),
      film({ fadeOut: above(0) }),
      length(30),
    ),
  ),
  talk(
    'compound',
    'recording',
    say(
      'cut this into a 60-second short for TikTok',
      length(60),
      canvas(1080, 1920),
      segment('interview', { role: 'main' }),
    ),
    say(
      'put "Behind the scenes" at the top for the first five secs and make the picture a bit warmer',
      segment("'Behind the scenes'", { at: 0, end: 5, y: below(0.4) }),
      warm('interview'),
      length(60),
    ),
    say('looks good, export it in 1080p', exports('mp4', { shortSide: 1080 }), length(60)),
  ),
  talk(
    'compound',
    'lesson',
    say(
      'webcam top right at 20% width, duck the music under the voice, denoise narration.wav, cut the last ' +
        "5 seconds off and show 'Questions?' at the end",
      segment('webcam', { x: above(0.7), y: below(0.3), width: 0.2 }),
      segment('calm piano', { duck: true, end: 25 }),
      segment('narration', { denoise: true }),
      segment("'Questions?'", { end: 25 }),
      length(25),
    ),
  ),
  talk(
    'compound',
    'twoSongs',
    say(
      'forest first then city, leave the beach out, beat.wav under it, 15 seconds in total',
      clips('forest', 'city'),
      length(15),
      segment('beat', { role: 'bgm', end: 15 }),
      gone('calm piano'),
    ),
    say('perfect, export that in 1080p', exports('mp4', { shortSide: 1080 })),
  ),
  talk(
    'compound',
    'short',
    say(
      'captions in yellow and larger, beat down to 30 percent, and drop the first 3 seconds',
      ...CUES.slice(1).map((cue) => segment(cue, { color: near('#FFE000', 60), size: more })),
      segment('beat', { volume: 0.3, end: 12 }),
      segment('skate', { from: 5, to: 17 }),
      length(12),
    ),
  ),
  talk('ambiguous', 'talk', say('make it shorter', asks()), say('to two minutes', length(120))),
];
