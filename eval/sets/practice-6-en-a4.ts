// Places, the canvas, and several wishes in one message, in English.
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
import { above, asBefore, below, oneOf, times } from '../rules.ts';

const talk = writer('en', 'p6ea');

const PHOTOS = ['kitchen', 'garden', 'pool', 'dog', 'sunset', 'cake'] as const;
const DISSOLVES = ['crossfade', 'crossfade_fast', 'crossfade_slow'] as const;
const CAPTIONS = ["'Watch this trick'", "'He never gives up'", "'See you next time'"] as const;
const grey = (name: string) =>
  either(segment(name, { preset: oneOf('mono', 'noir') }), segment(name, { saturation: -1 }));

export const CONVERSATIONS: readonly Conversation[] = [
  talk(
    'place',
    'lesson',
    say(
      'webcam to the top left corner',
      segment('webcam', { x: below(0.35), y: below(0.35), width: 0.25, height: 0.25 }),
      untouched('screen', 'narration'),
    ),
    say(
      'set its opacity to 60%',
      segment('webcam', { opacity: 0.6, x: asBefore, y: asBefore, width: 0.25 }),
      untouched('screen', 'narration'),
    ),
  ),
  talk(
    'place',
    'slides',
    say(
      'Show cake.jpg small in the bottom right corner, over the first 4 seconds',
      segment('cake', { role: 'overlay', at: 0, end: 4, width: below(0.6), x: above(0.55), y: above(0.55) }),
      clips('kitchen', 'garden', 'pool', 'dog', 'sunset'),
      untouched('kitchen', 'garden'),
      length(20),
    ),
  ),
  talk(
    'place',
    'short',
    say(
      'the captions should be at the top instead of the bottom',
      ...CAPTIONS.map((caption) => segment(caption, { y: below(0.35) })),
      textCount(3),
      untouched('skate'),
    ),
  ),

  talk('canvas', 'trip', say('9:16 please', canvas(1080, 1920), clips('city', 'beach', 'forest'), length(26))),
  talk(
    'canvas',
    'short',
    say('I need this one as a landscape YouTube video', canvas(1920, 1080), textCount(3), length(15)),
  ),
  talk('canvas', 'slides', say('25 frames per second pls', canvas(1920, 1080, 25), length(20))),

  talk(
    'compound',
    'uploads',
    say(
      'Combine all three clips, crossfade between them, put song.mp3 under it at 30%, start with the title ' +
        '"Weekend Trip" and then export an MP4.',
      clips('city', 'beach', 'forest'),
      transitions(2, DISSOLVES),
      segment('song', { role: 'bgm', volume: 0.3 }),
      segment("'Weekend Trip'", { at: 0 }),
      textCount(1),
      exports('mp4'),
    ),
  ),
  talk(
    'compound',
    'trip',
    say(
      'cut the first 2 s of city, play the forest in reverse, ' +
        "beach in black and white, mute all clips and open with the title 'Day One' for 4 seconds",
      clips('city', 'beach', 'forest'),
      segment('city', { from: 2, to: 10 }),
      segment('forest', { reversed: true, seconds: 6 }),
      grey('beach'),
      everyClip({ volume: 0 }),
      segment("'Day One'", { at: 0, seconds: 4 }),
      textCount(1),
      length(24),
    ),
  ),
  talk(
    'compound',
    'promo',
    say(
      'Lose the second text, song down to 25 percent, swap beach and forest, and fade the film out to black at the end',
      gone("'Up to 50% off'"),
      textCount(2),
      segment('song', { volume: 0.25 }),
      clips('city', 'forest', 'beach'),
      film({ fadeOut: above(0) }),
      length(24),
    ),
  ),
  talk(
    'compound',
    'lesson',
    say(
      'webcam top right, music half as loud, caption "Step one" from 0:05 to 0:10, ' +
        'and blur the screen recording a little',
      segment('webcam', { x: above(0.6), y: below(0.4), width: asBefore }),
      segment('calm piano', { volume: times(0.5) }),
      segment("'Step one'", { at: 5, end: 10 }),
      segment('screen', { blur: above(0) }),
      untouched('narration'),
      length(30),
    ),
  ),
  talk(
    'compound',
    'recording',
    say(
      'Take interview.mp4 from 1:00 to 1:45, make it vertical for Reels and write "Full talk on our site" ' +
        'at the bottom for the last five seconds',
      clips('interview'),
      segment('interview', { from: 60, to: 105 }),
      canvas(1080, 1920),
      segment("'Full talk on our site'", { at: 40, end: 45, y: above(0.6) }),
      length(45),
    ),
  ),
  talk(
    'compound',
    'photos',
    say(
      'slideshow of every photo, 3 seconds each with crossfades, ' +
        'calm piano at 40% with a 2 second fade-out, headline "Open House" at the beginning, vertical format',
      clips(...PHOTOS),
      everyClip({ seconds: 3 }),
      length(18),
      transitions(5, DISSOLVES),
      segment('calm piano', { role: 'bgm', volume: 0.4, fadeOut: 2, end: 18 }),
      segment("'Open House'", { at: 0 }),
      canvas(1080, 1920),
    ),
  ),
  talk(
    'compound',
    'pieces',
    say(
      'remove the first piece, double the speed of the last one, ' +
        'song.mp3 underneath at 20% and the words "Thanks for watching" over the last two seconds',
      clipCount(3),
      segment('#1', { from: 0, to: 5, speed: 1 }),
      segment('#3', { from: 10, to: 15, speed: 2, seconds: 2.5 }),
      length(12.5),
      segment('song', { role: 'bgm', volume: 0.2, end: 12.5 }),
      segment("'Thanks for watching'", { at: 10.5, end: 12.5 }),
    ),
  ),
];
