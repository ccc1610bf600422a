import { either, exports } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import {
  canvas,
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
import { above, below, between, less, more, near, oneOf, times } from '../rules.ts';

const talk = writer('en', 'p12e3');
const CROSS = ['crossfade', 'crossfade_fast', 'crossfade_slow'];
const BLACK = ['fade_black', 'dip_to_black'];
const grey = (name: string) =>
  either(segment(name, { preset: oneOf('mono', 'noir') }), segment(name, { saturation: -1 }));

/** Cuts, looks, places, sizes, several wishes at once, a bit more and a bit less. */
export const CONVERSATIONS: readonly Conversation[] = [
  talk(
    'transition',
    'trip',
    say('crossfades between all the clips', clips('city', 'beach', 'forest'), transitions(2, CROSS)),
    say('nah, hard cuts were better', clips('city', 'beach', 'forest'), transitions(0)),
  ),
  talk(
    'transition',
    'slides',
    say('the dissolves should take a full second each', transitions(4, CROSS, 1), clipCount(5), length(20)),
  ),
  talk(
    'transition',
    'trip',
    say(
      'Dip to black between the city and the beach; leave the other cut as it is.',
      transitions(1, BLACK),
      segment('beach', { transition: oneOf(...BLACK) }),
    ),
  ),
  talk(
    'transition',
    'promo',
    say(
      'swap the crossfade into the forest for a wipe to the left',
      segment('forest', { transition: 'wipe_left' }),
      segment('beach', { transition: 'crossfade' }),
      length(24),
    ),
    say('no transitions anywhere after all', transitions(0), clips('city', 'beach', 'forest'), length(24)),
  ),
  talk(
    'look',
    'trip',
    say('beach in black & white', grey('beach'), untouched('city', 'forest'), length(26)),
    say('same for the city', grey('city'), grey('beach'), untouched('forest')),
  ),
  talk(
    'look',
    'slides',
    say(
      'The photos feel cold. Warm them all up, would you?',
      either(everyClip({ temperature: more }), everyClip({ preset: 'warm' })),
      length(20),
    ),
  ),
  talk('look', 'trip', say('city looks too dark', segment('city', { brightness: more }), untouched('beach', 'forest'))),
  talk('look', 'short', say('vintage look for the skate clip', segment('skate', { preset: 'vintage' }), length(15))),
  talk(
    'look',
    'promo',
    say('blur the first clip', segment('city', { blur: above(0) }), untouched('beach', 'forest')),
    say('not that strong', segment('city', { blur: less }), segment('city', { blur: above(0) })),
  ),
  talk(
    'place',
    'lesson',
    say(
      'webcam to the bottom left',
      segment('webcam', { x: below(0.4), y: above(0.6), width: 0.25 }),
      untouched('screen'),
    ),
    say('a little larger', segment('webcam', { width: more, x: below(0.45), y: above(0.55) }), untouched('screen')),
    say('and half transparent', segment('webcam', { opacity: 0.5 }), untouched('screen')),
  ),
  talk(
    'place',
    'uploads',
    say(
      'city.mp4 is the main video, and show the beach small in the top right corner over it',
      clips('city'),
      segment('beach', { role: 'overlay', x: above(0.55), y: below(0.45), width: below(0.6) }),
      length(12),
    ),
  ),
  talk(
    'place',
    'trip',
    say('rotate the forest clip 90 degrees clockwise', segment('forest', { rotation: 90 }), untouched('city', 'beach')),
  ),
  talk(
    'place',
    'trip',
    say('a slow zoom into the city clip please', segment('city', { motion: 'zoom_in' }), untouched('beach', 'forest')),
  ),
  talk(
    'canvas',
    'trip',
    say('make it vertical for tiktok', canvas(1080, 1920), clips('city', 'beach', 'forest'), length(26)),
    say(
      'I dont like the blurry borders, let the clips fill the frame',
      everyClip({ fit: 'cover' }),
      canvas(1080, 1920),
    ),
  ),
  talk('canvas', 'promo', say('square please', canvas(1080, 1080), textCount(3), length(24))),
  talk(
    'canvas',
    'slides',
    say('I need this in 4:5 for the Instagram feed', canvas(1080, 1350), clipCount(5), length(20)),
  ),
  talk('canvas', 'short', say('turn it into a normal widescreen YouTube video', canvas(1920, 1080), length(15))),
  talk(
    'compound',
    'uploads',
    say(
      'Take city, beach and forest in that order, crossfade between them, put the song underneath at 30%, ' +
        'show the title "Lake Weekend" for the first four seconds, and fade to black at the end.',
      clips('city', 'beach', 'forest'),
      transitions(2, CROSS),
      segment('song', { role: 'bgm', at: 0, volume: 0.3 }),
      segment("'Lake Weekend'", { at: 0, end: 4 }),
      film({ fadeOut: above(0) }),
    ),
  ),
  talk(
    'compound',
    'photos',
    say(
      'slideshow: dog, cake, sunset in that order, 3 seconds each, piano underneath, ' +
        'and write "Happy Birthday Rex" on the cake',
      clips('dog', 'cake', 'sunset'),
      everyClip({ seconds: 3 }),
      segment('calm piano', { role: 'bgm', at: 0, end: 9 }),
      segment("'Happy Birthday Rex'", { at: between(2.9, 3.5), end: between(5, 6.1) }),
      length(9),
    ),
  ),
  talk(
    'compound',
    'trip',
    say(
      "drop the forest, slow the beach down to half speed, mute the city, put 'Hello Miami' on the start and make it 9:16",
      clips('city', 'beach'),
      segment('beach', { speed: 0.5, seconds: 20 }),
      segment('city', { volume: 0 }),
      segment("'Hello Miami'", { at: 0 }),
      canvas(1080, 1920),
      length(30),
    ),
    say(
      'good. now the song at 25%, and the title gone after two seconds',
      segment('song', { role: 'bgm', at: 0, end: 30, volume: 0.25 }),
      segment("'Hello Miami'", { at: 0, end: 2 }),
      length(30),
    ),
  ),
  talk(
    'compound',
    'promo',
    say(
      'music to 25%, delete the discount text, make "Summer Sale" red, zoom slowly into the beach clip, b&w for the city',
      segment('song', { volume: 0.25 }),
      gone("'Up to 50% off'"),
      segment("'Summer Sale'", { color: near('#EE2222') }),
      segment('beach', { motion: 'zoom_in' }),
      grey('city'),
      textCount(2),
      length(24),
    ),
  ),
  talk(
    'compound',
    'lesson',
    say(
      'Move the webcam to the top left, raise the narration, let the piano duck under it, and show ' +
        '"Lesson 3" for the first 5 seconds.',
      segment('webcam', { x: below(0.4), y: below(0.4) }),
      segment('narration', { volume: more }),
      segment('calm piano', { duck: true }),
      segment("'Lesson 3'", { at: 0, end: 5 }),
      length(30),
    ),
  ),
  talk(
    'compound',
    'short',
    say(
      'captions in yellow, drop the last one, beat at 30 percent with a 2 second fade out, then export',
      segment("'Watch this trick'", { color: near('#FFD91A') }),
      segment("'He never gives up'", { color: near('#FFD91A') }),
      gone("'See you next time'"),
      segment('beat', { volume: 0.3, fadeOut: 2 }),
      length(15),
      exports('mp4'),
    ),
  ),
  talk(
    'compound',
    'pieces',
    say(
      'remove the second clip, play the first one in reverse, double the speed of the last, and the song under everything at 40%',
      clipCount(3),
      segment('#1', { from: 20, reversed: true, seconds: 5 }),
      segment('#2', { from: 30, speed: 1 }),
      segment('#3', { from: 10, speed: 2, seconds: 2.5 }),
      segment('song', { role: 'bgm', at: 0, end: 12.5, volume: 0.4 }),
      length(12.5),
    ),
  ),
  talk(
    'compound',
    'talk',
    say(
      'Keep only 1:00 to 2:00, reduce the noise, and put "Dr. Kim, dentist" at the bottom for the first six seconds',
      segment('interview', { from: 60, to: 120, denoise: true }),
      segment("'Dr. Kim, dentist'", { at: 0, end: 6, y: above(0.6) }),
      length(60),
    ),
  ),
  talk(
    'relative',
    'promo',
    say('music a touch louder', segment('song', { volume: more }), untouched('city', 'beach', 'forest')),
    say('bit more', segment('song', { volume: more }), untouched('city', 'beach', 'forest')),
    say('ok thats too much now', segment('song', { volume: less }), untouched('city', 'beach', 'forest')),
  ),
  talk(
    'relative',
    'short',
    say(
      'The captions are too small to read on a phone',
      segment("'Watch this trick'", { size: more }),
      segment("'He never gives up'", { size: more }),
      segment("'See you next time'", { size: more }),
      untouched('skate', 'beat'),
    ),
    say(
      'and they sit too low, raise them somewhat',
      segment("'Watch this trick'", { y: less }),
      segment("'He never gives up'", { y: less }),
      segment("'See you next time'", { y: less }),
    ),
  ),
  talk(
    'relative',
    'trip',
    say('city one second shorter', segment('city', { seconds: 9 }), untouched('beach', 'forest'), length(25)),
    say('another second off', segment('city', { seconds: 8 }), untouched('beach', 'forest'), length(24)),
  ),
  talk(
    'relative',
    'promo',
    say(
      'Summer Sale bigger',
      segment("'Summer Sale'", { size: more }),
      untouched("'Up to 50% off'", "'Visit our shop'"),
    ),
    say('and show it for one second longer', segment("'Summer Sale'", { at: 0, end: 4 }), length(24)),
  ),
  talk(
    'relative',
    'lesson',
    say('webcam half as wide', segment('webcam', { width: times(0.5) }), untouched('screen')),
    say('bring the piano down a bit too', segment('calm piano', { volume: less }), untouched('screen', 'narration')),
  ),
  talk(
    'relative',
    'slides',
    say(
      'every photo half a second longer please',
      everyClip({ seconds: 4.5 }),
      clips('kitchen', 'garden', 'pool', 'dog', 'sunset'),
      length(22.5),
    ),
  ),
];
