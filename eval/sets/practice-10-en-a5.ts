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
import { above, below, between, less, near, oneOf } from '../rules.ts';

const about = writer('en', 'p10e');
const DISSOLVES = ['crossfade', 'crossfade_fast', 'crossfade_slow'];
const CLIPS = clips('city', 'beach', 'forest');

export const CONVERSATIONS: readonly Conversation[] = [
  about(
    'look',
    'lesson',
    say(
      'I filmed the webcam before a green screen. Key the green out.',
      segment('webcam', { key: near('#00D000', 110) }),
      untouched('screen', 'narration'),
    ),
  ),
  about(
    'place',
    'lesson',
    say(
      'Bring the webcam down to a fifth of the picture width',
      segment('webcam', { width: 0.2, x: above(0.5), y: above(0.5) }),
      untouched('screen'),
    ),
  ),
  about(
    'place',
    'uploads',
    say(
      'City full screen and, small in its upper right corner, the beach playing on top',
      clips('city'),
      segment('beach', { role: 'overlay', x: above(0.6), y: below(0.4), width: below(0.6) }),
    ),
  ),
  about(
    'place',
    'short',
    say(
      'i held the phone wrong: rotate the video 90 degrees clockwise',
      segment('skate', { rotation: 90 }),
      untouched('beat'),
    ),
  ),
  about(
    'place',
    'lesson',
    say(
      'let the screen shine through: webcam at half opacity',
      segment('webcam', { opacity: 0.5 }),
      untouched('screen'),
    ),
  ),
  about(
    'place',
    'trip',
    say('creep in slowly on the beach shot', segment('beach', { motion: 'zoom_in' }), untouched('city', 'forest')),
  ),
  about(
    'place',
    'slides',
    say('No camera movement on the photos, it makes my mum seasick', everyClip({ motion: 'none' }), length(20)),
  ),
  about(
    'place',
    'slides',
    say(
      'pan to the right across the pool',
      segment('pool', { motion: 'pan_right' }),
      untouched('kitchen', 'garden', 'dog', 'sunset'),
    ),
  ),
  about(
    'place',
    'lesson',
    say(
      'Side by side: screen recording on the left half, webcam on the right half',
      segment('screen', { x: below(0.45), width: between(0.3, 0.75) }),
      segment('webcam', { x: above(0.55), width: between(0.3, 0.75) }),
    ),
  ),
  about(
    'canvas',
    'trip',
    say(
      'the intern says nobody watches landscape. reformat the whole thing for TikTok',
      canvas(1080, 1920),
      CLIPS,
      length(26),
    ),
  ),
  about(
    'canvas',
    'short',
    say('Our beamer is landscape. Turn this upright film into 16:9', canvas(1920, 1080), length(15), textCount(3)),
  ),
  about('canvas', 'slides', say('4:5 works best on my page, change the shape', canvas(1080, 1350), length(20))),
  about(
    'canvas',
    'trip',
    say('gamer habit: I want sixty frames per second, same picture size', canvas(1920, 1080, 60), CLIPS),
  ),
  about(
    'canvas',
    'slides',
    say('white background behind the pictures instead of black', film({ background: near('#FFFFFF') }), length(20)),
  ),
  about('canvas', 'trip', say('crop it to the 21:9 cinema shape', canvas(2520, 1080), CLIPS)),
  about(
    'canvas',
    'photos',
    say(
      'Set the project to 4:3, then line up all the photos one by one',
      canvas(1440, 1080),
      clips('kitchen', 'garden', 'pool', 'dog', 'sunset', 'cake'),
    ),
  ),
  about(
    'compound',
    'trip',
    say(
      'Forest to the front, city muted, song underneath at 25%, a title "Road Trip" at the start, and dissolves at the cuts.',
      clips('forest', 'city', 'beach'),
      segment('city', { volume: 0 }),
      segment('song', { role: 'bgm', volume: 0.25, at: 0 }),
      segment("'Road Trip'", { at: 0 }),
      transitions(2, DISSOLVES),
    ),
  ),
  about(
    'compound',
    'promo',
    say(
      'swap "Summer Sale" for "Black Friday", song up to 60%, no transitions, everything square, then export an mp4',
      segment("'Black Friday'", { at: 0, end: 3 }),
      gone("'Summer Sale'"),
      segment('song', { volume: 0.6 }),
      transitions(0),
      canvas(1080, 1080),
      exports('mp4'),
    ),
  ),
  about(
    'compound',
    'uploads',
    say(
      'Marketing needs: 1) city, beach and forest in a row 2) four seconds each 3) upright 4) song at 30% 5) "New in store" on the first clip.',
      CLIPS,
      everyClip({ seconds: 4 }),
      length(12),
      canvas(1080, 1920),
      segment('song', { volume: 0.3, role: 'bgm', end: 12 }),
      segment("'New in store'", { at: 0 }),
    ),
  ),
  about(
    'compound',
    'photos',
    say(
      'slideshow of garden, pool and cake, 5 seconds a picture, crossfade between, piano below at half volume, "Happy 40th Ben" on the cake',
      clips('garden', 'pool', 'cake'),
      everyClip({ seconds: 5 }),
      length(15),
      transitions(2, DISSOLVES),
      segment('calm piano', { volume: 0.5, end: 15 }),
      segment("'Happy 40th Ben'", { at: 10 }),
    ),
  ),
  about(
    'compound',
    'lesson',
    say(
      'Webcam top right and a bit smaller, its sound off, hiss removed from the narration, piano at ten percent',
      segment('webcam', { x: above(0.6), y: below(0.4), width: less, volume: 0 }),
      segment('narration', { denoise: true }),
      segment('calm piano', { volume: 0.1 }),
      untouched('screen'),
    ),
  ),
  about(
    'compound',
    'pieces',
    say(
      'drop the second shot, play the last one in reverse, song beneath it all at 40% and fade it out over 3 seconds',
      clipCount(3),
      length(15),
      segment('#1', { from: 20 }),
      segment('#2', { from: 30, reversed: false }),
      segment('#3', { reversed: true }),
      segment('song', { volume: 0.4, fadeOut: 3, end: 15 }),
    ),
  ),
  about(
    'compound',
    'short',
    say(
      'first caption: "Watch till the end". second caption gone. third one in green. oh and mute the beat',
      segment("'Watch till the end'", { at: 0, end: 4 }),
      gone("'He never gives up'"),
      segment("'See you next time'", { color: near('#00C000', 110) }),
      textCount(2),
      segment('beat', { volume: 0 }),
      untouched('skate'),
    ),
  ),
  about(
    'compound',
    'trip',
    say(
      'City 5 seconds, beach 4 seconds, forest 3 seconds; black and white throughout; call the project "Scout camp".',
      segment('city', { seconds: 5 }),
      segment('beach', { seconds: 4 }),
      segment('forest', { seconds: 3 }),
      length(12),
      either(everyClip({ preset: oneOf('mono', 'noir') }), everyClip({ saturation: -1 })),
      film({ title: 'Scout camp' }),
    ),
  ),
  about(
    'compound',
    'talk',
    say(
      'Start at 1:00, stop at 3:00, put "Episode 12" at the beginning for 5 seconds, denoise the voice and make a wav of the audio',
      length(120),
      clips('interview'),
      segment('interview', { from: 60, to: 180, denoise: true }),
      segment("'Episode 12'", { at: 0, end: 5 }),
      exports('wav'),
    ),
  ),
  about(
    'compound',
    'slides',
    say(
      'take the dog out, add the cake at the end, 3 seconds for each, piano at 50%',
      clips('kitchen', 'garden', 'pool', 'sunset', 'cake'),
      everyClip({ seconds: 3 }),
      length(15),
      segment('calm piano', { volume: 0.5, end: 15 }),
    ),
  ),
  about(
    'compound',
    'twoSongs',
    say(
      'Beat as the music at 45 percent, beach in slow motion at half speed, forest silent, "The End" over the last 2 seconds',
      segment('beat', { role: 'bgm', volume: 0.45, at: 0 }),
      gone('calm piano'),
      segment('beach', { speed: 0.5 }),
      length(36),
      segment('forest', { volume: 0 }),
      segment("'The End'", { at: 34, end: 36 }),
    ),
  ),
  about(
    'compound',
    'single',
    say(
      "load city.mp4, cut it to 8 seconds, warm look, 'Hello Porto' in the middle, vertical",
      clips('city'),
      length(8),
      either(segment('city', { preset: 'warm' }), segment('city', { temperature: above(0) })),
      segment("'Hello Porto'", { x: 0.5, y: 0.5 }),
      canvas(1080, 1920),
    ),
  ),
];
