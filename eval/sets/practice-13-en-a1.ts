// Practice conversations in English: clips put together, slideshows.
import { type Conversation, say, writer } from '../conversation.ts';
import {
  canvas,
  clipCount,
  clips,
  everyClip,
  length,
  noneOf,
  segment,
  textCount,
  transitions,
  untouched,
} from '../properties.ts';
import { below } from '../rules.ts';

const talk = writer('en', 'p13e1');
const CROSSFADES = ['crossfade', 'crossfade_fast', 'crossfade_slow'];
const WIPES = ['left', 'right', 'up', 'down', 'top_left', 'top_right', 'bottom_left', 'bottom_right'].map(
  (way) => `wipe_${way}`,
);

export const CONVERSATIONS: readonly Conversation[] = [
  talk(
    'combine',
    'uploads',
    say(
      'line up my three clips one behind the other, just as I uploaded them',
      clips('city', 'beach', 'forest'),
      length(30),
      noneOf('bgm'),
    ),
  ),
  talk(
    'combine',
    'uploads',
    say(
      'Stitch beach, then city, then forest, and run song.mp3 underneath.',
      clips('beach', 'city', 'forest'),
      length(30),
      segment('song', { role: 'bgm', at: 0, end: 30 }),
    ),
  ),
  talk(
    'combine',
    'uploads',
    say(
      'make one video out of city.mp4 and forest.webm, we dont need the beach',
      clips('city', 'forest'),
      length(20),
      noneOf('bgm'),
    ),
  ),
  talk(
    'combine',
    'uploads',
    say(
      'Hi! Would you be so kind as to join all my clips into a single 9:16 video, with a crossfade of one second between them?',
      clips('city', 'beach', 'forest'),
      canvas(1080, 1920),
      transitions(2, CROSSFADES, 1),
      length(28.5, 1.6),
    ),
  ),
  talk(
    'combine',
    'uploads',
    say('all 3 clips squeezed into a 20 sec video', clips('city', 'beach', 'forest'), length(20)),
  ),
  talk(
    'combine',
    'single',
    say('throw city.mp4 on the timeline', clips('city'), segment('city', { from: 0, to: 12 }), length(12)),
  ),
  talk(
    'combine',
    'recording',
    say(
      'Bring in interview.mp4, whole thing, no changes',
      clips('interview'),
      segment('interview', { from: 0, to: 600, speed: 1 }),
      length(600),
    ),
  ),
  talk(
    'combine',
    'uploads',
    say(
      'Only the opening five seconds of each video, back to back',
      clips('city', 'beach', 'forest'),
      everyClip({ seconds: 5, from: 0 }),
      length(15),
    ),
  ),
  talk(
    'combine',
    'uploads',
    say('start with the forest, after that the other two', clips('forest', 'city', 'beach'), length(30)),
  ),
  talk(
    'combine',
    'uploads',
    say('beach and forest in a row for now', clips('beach', 'forest'), length(18)),
    say(
      'ok now stick the city one in between',
      clips('beach', 'city', 'forest'),
      length(30),
      untouched('beach', 'forest'),
    ),
    say(
      'and the song under all of it, nice and quiet',
      segment('song', { role: 'bgm', at: 0, end: 30, volume: below(0.5) }),
      untouched('beach', 'city', 'forest'),
    ),
  ),
  talk(
    'combine',
    'single',
    say('Use my clip, but square please', clips('city'), canvas(1080, 1080), length(12)),
    say('and let it run a second time right after', clips('city', 'city'), length(24), untouched('city')),
  ),
  talk(
    'slideshow',
    'photos',
    say(
      'Make a slideshow out of my photos, 3 seconds each',
      clips('kitchen', 'garden', 'pool', 'dog', 'sunset', 'cake'),
      everyClip({ seconds: 3 }),
      length(18),
    ),
  ),
  talk(
    'slideshow',
    'photos',
    say(
      'photo show, half a minute in total, piano in the background',
      clipCount(6),
      length(30),
      segment('calm piano', { role: 'bgm', at: 0, end: 30 }),
    ),
  ),
  talk(
    'slideshow',
    'photos',
    say(
      'I’d like a slide show of the garden, the pool and the cake – five seconds per picture, with crossfades between them',
      clips('garden', 'pool', 'cake'),
      everyClip({ seconds: 5 }),
      transitions(2, CROSSFADES),
      length(15),
    ),
  ),
  talk(
    'slideshow',
    'photos',
    say(
      'every pic except the dog, 2.5s per pic, no movement in the pictures',
      clips('kitchen', 'garden', 'pool', 'sunset', 'cake'),
      everyClip({ seconds: 2.5, motion: 'none' }),
      length(12.5),
    ),
  ),
  talk(
    'slideshow',
    'photos',
    say('turn the pictures into an upright slideshow for TikTok', clipCount(6), canvas(1080, 1920), length(24)),
  ),
  talk(
    'slideshow',
    'photos',
    say(
      'slideshow of the six photos, last one first and so on backwards, one and a half seconds per photo',
      clips('cake', 'sunset', 'dog', 'pool', 'garden', 'kitchen'),
      everyClip({ seconds: 1.5 }),
      length(9),
    ),
  ),
  talk(
    'slideshow',
    'photos',
    say(
      'Photo montage with wipes in between, two secs a piece',
      clipCount(6),
      everyClip({ seconds: 2 }),
      transitions(5, WIPES),
      length(12),
    ),
  ),
  talk(
    'slideshow',
    'photos',
    say(
      'slideshow from all the images and show the name of each image as a caption on it',
      clipCount(6),
      length(24),
      textCount(6),
      segment("'itchen'", { at: 0 }),
      segment("'arden'", { at: 4 }),
      segment("'ake'", { at: 20 }),
    ),
  ),
  talk(
    'slideshow',
    'slides',
    say(
      'tack the cake picture onto the end of the slideshow',
      clips('kitchen', 'garden', 'pool', 'dog', 'sunset', 'cake'),
      length(24),
      segment('calm piano', { end: 24 }),
    ),
  ),
  talk(
    'slideshow',
    'slides',
    say(
      'no more zooming, the pictures should just hold still',
      everyClip({ motion: 'none', seconds: 4 }),
      transitions(4, 'crossfade', 0.5),
      length(20),
    ),
  ),
  talk(
    'slideshow',
    'slides',
    say(
      'The whole slideshow has to last exactly 15 seconds.',
      length(15),
      clips('kitchen', 'garden', 'pool', 'dog', 'sunset'),
      everyClip({ seconds: 3 }),
    ),
  ),
  talk(
    'slideshow',
    'photos',
    say('slideshow with all six pics pls', clips('kitchen', 'garden', 'pool', 'dog', 'sunset', 'cake'), length(24)),
    say(
      'put the piano under it at 25%',
      segment('calm piano', { role: 'bgm', volume: 0.25, at: 0, end: 24 }),
      untouched('kitchen', 'cake'),
    ),
    say('swap the dog and the cake', clips('kitchen', 'garden', 'pool', 'cake', 'sunset', 'dog'), length(24)),
  ),
];
