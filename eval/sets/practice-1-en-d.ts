// English conversations of everyday users: a florist, a pupil, a lecturer, an estate agent, a plumber, a charity.
import { answers, asks, either, exports, needs, refuses } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import {
  asAfter,
  canvas,
  clipCount,
  clips,
  everyClip,
  film,
  length,
  noneOf,
  segment,
  transitions,
  unchanged,
  untouched,
} from '../properties.ts';
import { above, below, between, less, more, near, oneOf } from '../rules.ts';

const talk = writer('en', 'p1ed');
const SOFT = ['crossfade', 'crossfade_fast', 'crossfade_slow'];
const all = (...parts: string[]): string => parts.join(' ');

export const CONVERSATIONS: readonly Conversation[] = [
  talk(
    'place',
    'slides',
    say(
      'Show cake.jpg as a small inset, bottom left, over the first picture',
      segment('cake', {
        role: 'overlay',
        x: below(0.5),
        y: above(0.5),
        width: below(0.7),
        at: 0,
        end: between(2, 4.1),
      }),
      clips('kitchen', 'garden', 'pool', 'dog', 'sunset'),
      length(20),
    ),
    say('Move it over to the right', segment('cake', { x: above(0.5), y: above(0.5) }), untouched('kitchen')),
  ),
  talk('canvas', 'empty', say('set up a project at 24 frames per second, 9:16', canvas(1080, 1920, 24))),
  talk(
    'canvas',
    'short',
    say(
      'landscape version of this, with the sides blurred',
      canvas(1920, 1080),
      segment('skate', { fit: 'blur' }),
      length(15),
    ),
  ),
  talk(
    'canvas',
    'recording',
    say(
      'whole interview on the timeline, cropped square so that it fills the frame',
      canvas(1080, 1080),
      clips('interview'),
      segment('interview', { fit: 'cover' }),
      length(600),
    ),
  ),
  talk(
    'compound',
    'photos',
    say(
      all(
        'make me a film out of the photos: sunset goes first, the rest in the order uploaded, 2 seconds each, crossfade,',
        'the piano at 40 percent, title “Our House” for the first 4 seconds, square format',
      ),
      clips('sunset', 'kitchen', 'garden', 'pool', 'dog', 'cake'),
      everyClip({ seconds: 2 }),
      transitions(5, SOFT),
      segment('calm piano', { volume: 0.4, end: 12 }),
      segment("'Our House'", { at: 0, end: 4 }),
      canvas(1080, 1080),
      length(12),
    ),
  ),
  talk(
    'compound',
    'lesson',
    say(
      all(
        'webcam bottom left, a quarter transparent, piano off, narration 20% louder,',
        'fade in from black for 1 sec & cut the last 4 seconds',
      ),
      segment('webcam', { x: below(0.4), y: above(0.6), opacity: 0.75 }),
      either(noneOf('bgm'), segment('calm piano', { volume: 0 })),
      segment('narration', { volume: 1.2 }),
      film({ fadeIn: 1 }),
      length(26),
    ),
    say(
      'good. Call the project "Lesson 3" and give me a webm',
      film({ title: 'Lesson 3' }),
      exports('webm'),
      length(26),
    ),
  ),
  talk(
    'compound',
    'pieces',
    say(
      'first piece b/w, second one at half speed, third out, "Alps 2026" at the start in orange, song fading in for 2 s',
      segment('#1', { preset: oneOf('mono', 'noir') }),
      segment('#2', { speed: 0.5, seconds: 10, from: 0 }),
      segment('#3', { from: 10, seconds: 5 }),
      clipCount(3),
      length(20),
      segment("'Alps 2026'", { at: 0, color: near('#FF9000') }),
      segment('song', { fadeIn: 2, end: 20 }),
    ),
  ),
  talk(
    'relative',
    'lesson',
    say(
      'the webcam could be a bit smaller',
      segment('webcam', { width: less, height: less, x: above(0.5), y: above(0.5) }),
      untouched('screen'),
    ),
    say('a bit more', segment('webcam', { width: less })),
    say('too tiny now, slightly bigger', segment('webcam', { width: more }), untouched('narration')),
  ),
  talk(
    'relative',
    'trip',
    say('make the first shot half as long', segment('city', { seconds: 5 }), length(21), untouched('beach', 'forest')),
    say(
      'and the second one three seconds shorter',
      segment('beach', { seconds: 7 }),
      length(18),
      untouched('city', 'forest'),
    ),
  ),
  talk(
    'relative',
    'promo',
    say(
      'those transitions feel hasty, let them take longer',
      segment('beach', { transition: 'crossfade', transitionSeconds: more }),
      segment('forest', { transitionSeconds: more }),
      transitions(2),
    ),
  ),
  talk(
    'correction',
    'slides',
    say('throw out the pool picture', clips('kitchen', 'garden', 'dog', 'sunset'), length(16)),
    say(
      'Wait, wrong one. The garden should be out, not the pool',
      clips('kitchen', 'pool', 'dog', 'sunset'),
      length(16),
    ),
  ),
  talk(
    'correction',
    'trip',
    say('song at 60 — no, 30 — percent below the clips', segment('song', { role: 'bgm', volume: 0.3, at: 0, end: 26 })),
  ),
  talk(
    'reference',
    'promo',
    say(
      'select the closing text and make it larger',
      segment("'Visit our shop'", { size: more }),
      untouched("'Summer Sale'", "'Up to 50% off'"),
    ),
    say('bold pink on it', segment("'Visit our shop'", { color: near('#FF60B0', 110), size: above(0.08) })),
    say(
      'now move it to the top of the screen',
      segment("'Visit our shop'", { y: below(0.35) }),
      untouched("'Up to 50% off'"),
    ),
  ),
  talk(
    'reference',
    'trip',
    say(
      'take the longer of beach and forest and run it at triple speed',
      segment('beach', { speed: 3 }),
      untouched('city', 'forest'),
    ),
  ),
  talk(
    'question',
    'uploads',
    say('Which files have I given you so far?', answers('city', 'beach', 'forest', 'song')),
    say('and is anything on the timeline yet', answers(['empty', 'nothing', 'no clips', 'not yet', 'no,'])),
  ),
  talk(
    'question',
    'empty',
    say('what sort of stuff can u do for me', answers(['cut', 'trim', 'edit'], ['music', 'text', 'title', 'caption'])),
  ),
  talk(
    'refusal',
    'trip',
    say('make the music quieter', refuses('music')),
    say('then turn the fourth clip black and white', refuses(['3', 'three'])),
  ),
  talk('refusal', 'twoSongs', say('split the film at one minute', refuses('26'))),
  talk('ambiguous', 'trip', say('delete it', asks()), say('the beach', clips('city', 'forest'), length(16))),
  talk('ambiguous', 'slides', say('there’s one photo too many, remove it', asks())),
  talk(
    'history',
    'promo',
    say('music at half its level', segment('song', { volume: 0.2 })),
    say('Everything in sepia', everyClip({ preset: 'sepia' })),
    say('take back the last two changes', asAfter(0)),
  ),
  talk('export', 'talk', say('only the audio as mp3', exports('mp3'), unchanged)),
  talk('export', 'slides', say('a little GIF of it for the newsletter', exports('gif'), unchanged)),
  talk('export', 'lesson', say('Deliver 720p at 25 fps', exports('mp4', { shortSide: 720, fps: 25 }), unchanged)),
  talk(
    'capability',
    'recording',
    say(
      'Make a 60 second best-of from my interview, only the strongest moments',
      needs('analyse', 'transcribe'),
      unchanged,
    ),
  ),
  talk(
    'capability',
    'lesson',
    say(
      'I want the room behind me gone in the webcam picture, so only my head floats there',
      needs('cutout'),
      unchanged,
    ),
  ),
  talk('capability', 'single', say('compose a gentle lullaby to go with it', needs('generate_music'), unchanged)),
];
