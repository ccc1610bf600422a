// English conversations of other people.
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

const talk = writer('en', 'p3ec');
const SOFT = ['crossfade', 'crossfade_fast', 'crossfade_slow'];
const _BLACK = ['dip_to_black', 'fade_black'];
const all = (...parts: string[]): string => parts.join(' ');

export const CONVERSATIONS: readonly Conversation[] = [
  talk(
    'place',
    'slides',
    say(
      'Through the entire show: cake.jpg as picture-in-picture, top left, see-through at 60 %',
      segment('cake', {
        role: 'overlay',
        at: 0,
        end: 20,
        opacity: oneOf(0.6, 0.4),
        x: below(0.5),
        y: below(0.5),
        width: below(0.7),
      }),
      length(20),
    ),
  ),
  talk(
    'place',
    'promo',
    say('Pan slowly right over the beach shot', segment('beach', { motion: 'pan_right' }), untouched('city', 'forest')),
  ),
  talk(
    'place',
    'short',
    say('tip the skate clip a quarter turn clockwise', segment('skate', { rotation: oneOf(90, -270) }), textCount(3)),
  ),
  talk(
    'canvas',
    'short',
    say(
      '16:9 of this one, fill the frame and crop whatever sticks out',
      canvas(1920, 1080),
      segment('skate', { fit: 'cover' }),
      length(15),
    ),
  ),
  talk('canvas', 'trip', say('our feed takes four by five', canvas(1080, 1350), length(26))),
  talk(
    'canvas',
    'uploads',
    say(
      'All the clips in upload order into a square project at 25 fps',
      canvas(1080, 1080, 25),
      clips('city', 'beach', 'forest'),
      length(30),
    ),
  ),
  talk('canvas', 'lesson', say('it should run at 50 frames per second', canvas(1920, 1080, 50))),
  talk(
    'canvas',
    'promo',
    say('We need it in stories format.', canvas(1080, 1920), length(24), textCount(3)),
    say('Kindly restore the previous shape.', canvas(1920, 1080), length(24)),
  ),
  talk('canvas', 'pieces', say('like an old telly: 4 by 3', canvas(1440, 1080), length(20))),
  talk(
    'compound',
    'photos',
    say(
      all(
        'omg ok so: dog, cake, pool, sunset in that order, 2.5 s each, pixel transitions, piano as the bgm at 60,',
        '"HAPPY BDAY" in hot pink on the first pic, and it has to be vertical for tiktok!!',
      ),
      clips('dog', 'cake', 'pool', 'sunset'),
      everyClip({ seconds: 2.5 }),
      transitions(3, ['pixelize', 'pixel_dissolve']),
      segment('calm piano', { role: 'bgm', volume: 0.6, end: 10 }),
      segment("'HAPPY BDAY'", { at: between(0, 0.5), end: between(2, 3), color: near('#FF60B0', 100) }),
      canvas(1080, 1920),
      length(10),
    ),
  ),
  talk(
    'compound',
    'recording',
    say(
      all(
        'From the interview keep 1:00 to 2:00, headline “Voices of the harbour” for the opening 4 seconds, brighten the',
        'picture, lift the sound by a quarter, go 9:16 with blurred edges, then export at 720p',
      ),
      clips('interview'),
      segment('#1', { from: 60, to: 120, brightness: above(0), volume: 1.25, fit: 'blur' }),
      segment("'Voices of the harbour'", { at: 0, end: 4 }),
      canvas(1080, 1920),
      exports('mp4', { shortSide: 720 }),
      length(60),
    ),
  ),
  talk(
    'compound',
    'trip',
    say(
      all(
        'Sequence is to be forest, beach, city; the city is limited to six seconds; each cut becomes a straight one;',
        'the song is to accompany it at 35 per cent and the project is to be titled "Exhibit B".',
      ),
      clips('forest', 'beach', 'city'),
      segment('city', { seconds: 6 }),
      transitions(0),
      segment('song', { role: 'bgm', volume: 0.35, at: 0, end: 22 }),
      film({ title: 'Exhibit B' }),
      length(22),
    ),
    say(
      'Furthermore: beach muted, forest in sepia, song fading in over 1.5 seconds.',
      segment('beach', { volume: 0 }),
      segment('forest', { preset: 'sepia' }),
      segment('song', { fadeIn: 1.5, volume: 0.35 }),
      untouched('city'),
    ),
  ),
  talk(
    'compound',
    'lesson',
    say(
      all(
        'intro text "Forklift safety" 0–4 s, webcam away, narration cleaned of noise, piano ducking under the voice,',
        'picture sharper, ends in a 2 s fade to black',
      ),
      segment("'Forklift safety'", { at: 0, end: 4 }),
      either(gone('webcam'), segment('webcam', { opacity: 0 })),
      segment('narration', { denoise: true }),
      segment('calm piano', { duck: true }),
      segment('screen', { sharpen: above(0) }),
      film({ fadeOut: 2 }),
      length(30),
    ),
  ),
  talk(
    'compound',
    'pieces',
    say(
      'remove the second shot, swap the other.. I mean the first and the last, half speed on the middle one, song at 45',
      clipCount(3),
      segment('#1', { from: 10 }),
      segment('#2', { from: 30, speed: 0.5, seconds: 10 }),
      segment('#3', { from: 20 }),
      segment('song', { volume: 0.45, end: 20 }),
      length(20),
    ),
    say(
      'Lovely stuff, now crossfades of half a second and away with it as a webm',
      transitions(2, SOFT, 0.5),
      exports('webm'),
    ),
  ),
  talk(
    'compound',
    'short',
    say(
      '2nd caption out, 1st one bigger and at the top, beat louder, skate in b&w, cut the last three seconds, 24fps',
      gone("'He never gives up'"),
      segment("'Watch this trick'", { size: more, y: below(0.35) }),
      segment('beat', { volume: more, end: 12 }),
      segment('skate', { preset: oneOf('mono', 'noir'), to: 14 }),
      canvas(1080, 1920, 24),
      length(12),
    ),
  ),
  talk(
    'relative',
    'promo',
    say('the words at the end are too big', segment("'Visit our shop'", { size: less }), untouched("'Summer Sale'")),
    say('bit smaller yet', segment("'Visit our shop'", { size: less })),
    say(
      'and further down on the screen',
      segment("'Visit our shop'", { y: more }),
      untouched("'Summer Sale'", "'Up to 50% off'"),
    ),
  ),
  talk(
    'relative',
    'trip',
    say('run the city somewhat faster', segment('city', { speed: between(1.01, 2.01) }), untouched('beach', 'forest')),
    say('a tad faster again', segment('city', { speed: more }), untouched('beach', 'forest')),
  ),
  talk(
    'relative',
    'slides',
    say('music up a notch', segment('calm piano', { volume: more }), length(20)),
    say('and another notch', segment('calm piano', { volume: more }), untouched('kitchen', 'sunset')),
  ),
  talk(
    'relative',
    'lesson',
    say('twice as wide, that webcam', segment('webcam', { width: times(2) }), untouched('screen')),
  ),
  talk(
    'relative',
    'short',
    say(
      'the second caption should be up two seconds longer',
      segment("'He never gives up'", { seconds: 6 }),
      untouched('skate', 'beat'),
    ),
  ),
  talk(
    'relative',
    'trip',
    say(
      'give the forest more colour',
      either(segment('forest', { saturation: more }), segment('forest', { preset: 'vivid' })),
      untouched('city', 'beach'),
    ),
    say('with a bit less contrast', segment('forest', { contrast: less }), untouched('city', 'beach')),
  ),
  talk(
    'correction',
    'trip',
    say('Speed up the beach to 2x', segment('beach', { speed: 2 }), length(21)),
    say(
      'I said beach but I was thinking of the forest',
      segment('forest', { speed: 2, seconds: 3 }),
      segment('beach', { speed: 1, seconds: 10 }),
      length(23),
    ),
  ),
  talk(
    'correction',
    'promo',
    say('first text can go', gone("'Summer Sale'"), textCount(2)),
    say(
      'no no, the last one! put the first back',
      gone("'Visit our shop'"),
      segment("'Summer Sale'", { at: 0, end: 3 }),
      textCount(2),
    ),
  ),
  talk(
    'correction',
    'slides',
    say('dog for 8 seconds', segment('dog', { seconds: 8 }), length(24)),
    say('make that six', segment('dog', { seconds: 6 }), length(22), untouched('kitchen', 'garden', 'pool')),
  ),
  talk(
    'correction',
    'lesson',
    say('webcam to the upper left', segment('webcam', { x: below(0.4), y: below(0.4) })),
    say('argh, upper RIGHT i mean', segment('webcam', { x: above(0.6), y: below(0.4), width: 0.25 })),
  ),
  talk(
    'correction',
    'uploads',
    say('city and then forest — no, forest and then city', clips('forest', 'city'), length(20)),
  ),
  talk(
    'reference',
    'trip',
    say('the clip in the middle at 80% volume', segment('beach', { volume: 0.8 }), untouched('city', 'forest')),
    say(
      'its two neighbours likewise',
      segment('city', { volume: 0.8 }),
      segment('forest', { volume: 0.8 }),
      untouched('beach'),
    ),
    say(
      'and the sound of the first one fades in, 2 sec',
      segment('city', { fadeIn: 2, volume: 0.8 }),
      untouched('beach', 'forest'),
    ),
  ),
  talk(
    'reference',
    'slides',
    say('swap the first two', clips('garden', 'kitchen', 'pool', 'dog', 'sunset'), length(20)),
    say('the final two as well', clips('garden', 'kitchen', 'pool', 'sunset', 'dog'), length(20)),
  ),
  talk(
    'reference',
    'pieces',
    say(
      'delete whatever is playing at 0:12',
      clipCount(3),
      segment('#1', { from: 20 }),
      segment('#2', { from: 0 }),
      segment('#3', { from: 10 }),
      length(15),
    ),
  ),
  talk(
    'reference',
    'short',
    say(
      'the caption that says something about a trick: red',
      segment("'Watch this trick'", { color: near('#FF0000') }),
      untouched("'He never gives up'", "'See you next time'"),
    ),
  ),
];
