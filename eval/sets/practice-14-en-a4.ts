// Practice messages in English: transitions, looks, places and relative changes.
import { either } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import {
  clipCount,
  clips,
  everyClip,
  film,
  length,
  segment,
  textCount,
  transitions,
  untouched,
} from '../properties.ts';
import { above, asBefore, below, between, by, less, more, near, oneOf, times } from '../rules.ts';

const talk = writer('en', 'p14e4');
const DISSOLVES = ['crossfade', 'crossfade_fast', 'crossfade_slow'];
const SALE = "'Summer Sale'";
const DISCOUNT = "'Up to 50% off'";
const VISIT = "'Visit our shop'";

const gray = (name: string) =>
  either(segment(name, { preset: oneOf('mono', 'noir') }), segment(name, { saturation: below(-0.9) }));
const warm = (name: string) => either(segment(name, { preset: 'warm' }), segment(name, { temperature: above(0) }));
const cool = (name: string) => either(segment(name, { preset: 'cool' }), segment(name, { temperature: below(0) }));

const TRANSITION: readonly Conversation[] = [
  talk(
    'transition',
    'trip',
    say('soft dissolves wherever two clips meet', clips('city', 'beach', 'forest'), transitions(2, DISSOLVES)),
  ),
  talk(
    'transition',
    'trip',
    say(
      'Dip to black from city to beach, the other cut remains hard.',
      transitions(1, ['dip_to_black', 'fade_black']),
      segment('beach', { transition: oneOf('dip_to_black', 'fade_black') }),
      clips('city', 'beach', 'forest'),
    ),
  ),
  talk(
    'transition',
    'promo',
    say('all hard cuts please', transitions(0), length(24), clips('city', 'beach', 'forest'), textCount(3)),
  ),
  talk(
    'transition',
    'promo',
    say('half a second is enough for the crossfades', transitions(2, DISSOLVES, 0.5), textCount(3)),
    say('replace them by wipes to the left', transitions(2, 'wipe_left'), textCount(3)),
  ),
  talk(
    'transition',
    'slides',
    say(
      'Only the dissolve into the dog stays; the other transitions go.',
      transitions(1, 'crossfade'),
      segment('dog', { transition: 'crossfade' }),
      length(20),
    ),
  ),
  talk('transition', 'pieces', say('glitch transitions everywhere, 0.4s', transitions(3, 'glitch', 0.4), clipCount(4))),
  talk(
    'transition',
    'promo',
    say(
      'no transition between the first and the second clip',
      transitions(1),
      segment('beach', { transition: 'none' }),
      segment('forest', { transition: 'crossfade' }),
      untouched('city', 'forest'),
    ),
  ),
  talk(
    'transition',
    'trip',
    say(
      'fade up from black at the start and down to black at the end',
      film({ fadeIn: more, fadeOut: more }),
      transitions(0),
      length(26),
    ),
  ),
  talk(
    'transition',
    'twoSongs',
    say(
      'whip pan from the beach into the forest',
      transitions(1),
      segment('forest', { transition: oneOf('whip_left', 'whip_right') }),
    ),
  ),
];

const LOOK: readonly Conversation[] = [
  talk('look', 'trip', say('b&w, the whole film', gray('city'), gray('beach'), gray('forest'), length(26))),
  talk(
    'look',
    'trip',
    say('give the beach shot a warm look', warm('beach'), untouched('city', 'forest')),
    say('now cold tones for the forest', cool('forest'), warm('beach'), untouched('city')),
  ),
  talk('look', 'promo', say('blur the city clip', segment('city', { blur: more }), untouched('beach', 'forest'))),
  talk(
    'look',
    'slides',
    say('Sepia on every photo, like in an old album', everyClip({ preset: 'sepia', seconds: 4 }), length(20)),
  ),
  talk(
    'look',
    'pieces',
    say('some film grain and a vignette on everything', everyClip({ grain: above(0), vignette: above(0) }), length(20)),
    say('take the grain off again', everyClip({ grain: 0, vignette: above(0) })),
  ),
  talk(
    'look',
    'lesson',
    say(
      'I sat in front of a green screen: make the green in the webcam transparent',
      segment('webcam', { key: near('#00FF00', 130) }),
      untouched('screen', 'narration'),
    ),
  ),
  talk(
    'look',
    'lesson',
    say('more contrast on the screen recording', segment('screen', { contrast: more }), untouched('webcam')),
  ),
  talk(
    'look',
    'short',
    say('it should pop: push the saturation to +40%', segment('skate', { saturation: 0.4 }), length(15)),
  ),
];

const PLACE: readonly Conversation[] = [
  talk(
    'place',
    'lesson',
    say(
      'my face belongs in the top left: move the webcam there',
      segment('webcam', { x: below(0.4), y: below(0.4), width: 0.25 }),
      untouched('screen'),
    ),
  ),
  talk(
    'place',
    'lesson',
    say(
      'centre the webcam at the bottom',
      segment('webcam', { x: between(0.47, 0.53), y: above(0.6), width: 0.25 }),
      untouched('screen'),
    ),
    say('and make it half see-through', segment('webcam', { opacity: 0.5 }), untouched('screen')),
  ),
  talk(
    'place',
    'trip',
    say(
      'Rotate the forest clip by 180 degrees, it is upside down.',
      segment('forest', { rotation: oneOf(180, -180) }),
      untouched('city', 'beach'),
    ),
  ),
  talk(
    'place',
    'uploads',
    say(
      'city full frame, and the forest small in the lower right corner on top of it',
      clips('city'),
      segment('forest', { role: 'overlay', x: above(0.5), y: above(0.5), width: below(0.6) }),
    ),
  ),
  talk(
    'place',
    'pieces',
    say(
      'slow push in on the first piece',
      segment('#1', { motion: 'zoom_in' }),
      untouched('#2', '#3', '#4'),
      length(20),
    ),
  ),
  talk(
    'place',
    'slides',
    say(
      'zoom out slowly on the sunset, not in',
      segment('sunset', { motion: 'zoom_out' }),
      untouched('kitchen', 'dog'),
    ),
  ),
  talk('place', 'trip', say('beach at 30% opacity', segment('beach', { opacity: 0.3 }), untouched('city', 'forest'))),
];

const RELATIVE: readonly Conversation[] = [
  talk(
    'relative',
    'promo',
    say('music a touch softer', segment('song', { volume: between(0.05, 0.39) }), untouched('city', 'beach', 'forest')),
    say('softer still', segment('song', { volume: less })),
  ),
  talk(
    'relative',
    'promo',
    say(
      'bump up the size of the Summer Sale text',
      segment(SALE, { size: more, at: 0, end: 3 }),
      untouched(DISCOUNT, VISIT),
    ),
    say('bigger', segment(SALE, { size: more }), untouched(DISCOUNT, VISIT)),
  ),
  talk(
    'relative',
    'lesson',
    say('webcam a little smaller', segment('webcam', { width: less, height: less }), untouched('screen')),
    say('and shift it slightly to the left', segment('webcam', { x: less, width: asBefore }), untouched('screen')),
  ),
  talk(
    'relative',
    'short',
    say(
      'captions a bit higher up please',
      segment("'Watch this trick'", { y: less }),
      segment("'He never gives up'", { y: less }),
      segment("'See you next time'", { y: less }),
      textCount(3),
    ),
  ),
  talk(
    'relative',
    'trip',
    say(
      'let the city clip run 2 seconds longer',
      segment('city', { seconds: by(2), from: 0 }),
      length(28),
      untouched('beach', 'forest'),
    ),
  ),
  talk(
    'relative',
    'slides',
    say('one more second for each photo', everyClip({ seconds: by(1) }), length(25), clipCount(5)),
  ),
  talk(
    'relative',
    'promo',
    say("the song's at double the level it should be, halve it", segment('song', { volume: times(0.5) })),
  ),
  talk(
    'relative',
    'trip',
    say('speed city up a bit', segment('city', { speed: more, seconds: less }), untouched('beach', 'forest')),
    say('a bit more', segment('city', { speed: more, seconds: less }), untouched('beach', 'forest')),
  ),
  talk(
    'relative',
    'lesson',
    say(
      'narrator slightly up, piano slightly down',
      segment('narration', { volume: more }),
      segment('calm piano', { volume: less }),
      untouched('screen', 'webcam'),
    ),
  ),
  talk(
    'relative',
    'promo',
    say('Up to 50% off should come in one second earlier', segment(DISCOUNT, { at: 9 }), untouched(SALE, VISIT)),
  ),
  talk(
    'relative',
    'pieces',
    say(
      'slip the first piece: same place, but two seconds later in the footage',
      segment('#1', { at: 0, from: 22, to: 27 }),
      length(20),
      untouched('#2', '#3', '#4'),
    ),
  ),
  talk(
    'relative',
    'trip',
    say('brighten the beach a little', segment('beach', { brightness: more }), untouched('city', 'forest')),
    say('too much, tone it down somewhat', segment('beach', { brightness: less }), untouched('city', 'forest')),
  ),
];

export const CONVERSATIONS: readonly Conversation[] = [...TRANSITION, ...LOOK, ...PLACE, ...RELATIVE];
