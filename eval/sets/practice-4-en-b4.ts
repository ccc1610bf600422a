// English: many things at once, and a little more or less.
import { either, exports, exportsNothing } from '../answers.ts';
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
import { above, asBefore, below, between, less, more, near, oneOf, times } from '../rules.ts';

const of = writer('en', 'p4eb4');
const CROSS = ['crossfade', 'crossfade_fast', 'crossfade_slow'];

export const CONVERSATIONS: readonly Conversation[] = [
  of(
    'compound',
    'uploads',
    say(
      "Take the three clips in upload order, crossfade them for one second, put the title 'Spring Launch' on the first " +
        '3 seconds, add the song at 30% and make the whole thing square. Then export it.',
      clips('city', 'beach', 'forest'),
      transitions(2, CROSS, 1),
      segment("'Spring Launch'", { at: 0, end: 3 }),
      segment('song', { at: 0, volume: 0.3 }),
      canvas(1080, 1080),
      exports('mp4'),
    ),
  ),
  of(
    'compound',
    'trip',
    say(
      'Delete beach, run city at 2x, make forest black and white, one-second dissolve at the cut and fade out to black at the end.',
      clips('city', 'forest'),
      segment('city', { speed: 2, seconds: 5 }),
      either(segment('forest', { preset: oneOf('mono', 'noir') }), segment('forest', { saturation: -1 })),
      segment('city', { preset: 'none', saturation: 0 }),
      transitions(1, CROSS, 1),
      film({ fadeOut: above(0) }),
      length(11),
    ),
  ),
  of(
    'compound',
    'talk',
    say(
      "Chop the first 90 seconds, clean up the noise, show 'The Garden Show' for 5 seconds at the start, turn the voice up " +
        'by 20 percent and export the episode',
      segment('interview', { from: 90, to: 600, denoise: true, volume: times(1.2) }),
      segment("'The Garden Show'", { at: 0, end: 5 }),
      length(510),
      exports('mp4'),
    ),
  ),
  of(
    'compound',
    'photos',
    say(
      'Please make a slideshow with all the photos, 3 seconds every one, put the calm piano not too loud, write ' +
        "'Happy birthday Lena' on the first photo, at the end fade to black, and the format is for TikTok.",
      clips('kitchen', 'garden', 'pool', 'dog', 'sunset', 'cake'),
      everyClip({ seconds: 3 }),
      segment('calm piano', { at: 0, end: 18, volume: below(0.51) }),
      segment("'Happy birthday Lena'", { at: 0, end: between(2, 3) }),
      film({ fadeOut: above(0) }),
      canvas(1080, 1920),
      length(18),
      exportsNothing,
    ),
  ),
  of(
    'compound',
    'promo',
    say(
      "Change 'Summer Sale' to 'Winter Sale', swap the city and the beach shots, mute all the clips but keep the music, " +
        'make every text yellow and take the transitions out.',
      clips('beach', 'city', 'forest'),
      everyClip({ volume: 0 }),
      segment('song', { volume: 0.4, end: 24 }),
      gone("'Summer Sale'"),
      segment("'Winter Sale'", { at: 0, end: 3, color: near('#FFFF00') }),
      segment("'Up to 50% off'", { color: near('#FFFF00') }),
      segment("'Visit our shop'", { color: near('#FFFF00') }),
      transitions(0),
      length(24),
    ),
  ),
  of(
    'compound',
    'lesson',
    say(
      "Remove the webcam, set the music to 15%, start the narration one second later, put 'Lesson 3' on for the first four " +
        'seconds, and export at 720p.',
      gone('webcam'),
      segment('calm piano', { volume: 0.15, end: 30 }),
      segment('narration', { at: 1, from: 0, to: 28 }),
      segment("'Lesson 3'", { at: 0, end: 4 }),
      untouched('screen'),
      exports('mp4', { shortSide: 720 }),
    ),
  ),
  of(
    'relative',
    'promo',
    say('Music a touch louder please', segment('song', { volume: more }), untouched('city', 'beach', 'forest')),
    say('a bit more', segment('song', { volume: more }), untouched('city', 'beach', 'forest')),
    say(
      "'Up to 50% off' should be bigger, it is our main message",
      segment("'Up to 50% off'", { size: more, at: 10, end: 14 }),
      untouched("'Summer Sale'", "'Visit our shop'", 'song'),
    ),
    say('and let it stay one second longer', segment("'Up to 50% off'", { at: 10, end: 15 }), textCount(3), length(24)),
  ),
  of(
    'relative',
    'trip',
    say(
      'Make the city clip two seconds shorter',
      segment('city', { seconds: 8 }),
      untouched('beach', 'forest'),
      length(24),
    ),
    say('The forest a second longer, if there is material', segment('forest', { seconds: 7 }), length(25)),
  ),
  of(
    'relative',
    'lesson',
    say(
      'my webcam a little smaller',
      segment('webcam', { width: less, height: less }),
      untouched('screen', 'narration'),
    ),
    say('and a little more to the left', segment('webcam', { x: less, width: asBefore, height: asBefore })),
  ),
  of(
    'relative',
    'slides',
    say(
      'Show the photo of the dog double as long as now',
      segment('dog', { seconds: 8 }),
      clips('kitchen', 'garden', 'pool', 'dog', 'sunset'),
      length(24),
    ),
  ),
];
