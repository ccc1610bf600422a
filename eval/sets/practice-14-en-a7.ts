// Practice messages in English: speed, the canvas, and what words point at.
import { either } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import { canvas, clipCount, clips, everyClip, film, length, segment, textCount, untouched } from '../properties.ts';
import { below, between, more, near, oneOf } from '../rules.ts';

const talk = writer('en', 'p14e7');
const SALE = "'Summer Sale'";
const DISCOUNT = "'Up to 50% off'";
const VISIT = "'Visit our shop'";

const gray = (name: string) =>
  either(segment(name, { preset: oneOf('mono', 'noir') }), segment(name, { saturation: below(-0.9) }));
const coloured = (name: string) => segment(name, { preset: 'none', saturation: between(-0.5, 1) });

const TIME: readonly Conversation[] = [
  talk(
    'time',
    'trip',
    say(
      'play the beach at double speed',
      segment('beach', { speed: 2, seconds: 5, from: 0, to: 10 }),
      length(21),
      untouched('city', 'forest'),
    ),
    say('hmm, back to normal speed with it', segment('beach', { speed: 1, seconds: 10 }), length(26)),
  ),
  talk(
    'time',
    'trip',
    say(
      'forest in slow-mo, 50%',
      segment('forest', { speed: 0.5, seconds: 12 }),
      length(32),
      untouched('city', 'beach'),
    ),
  ),
  talk(
    'time',
    'short',
    say('The skating should run at 1.25x.', segment('skate', { speed: 1.25, seconds: 12 }), length(12)),
  ),
  talk(
    'time',
    'pieces',
    say(
      'rewind effect: piece two should run back to front',
      clipCount(4),
      segment('#2', { reversed: true, seconds: 5, from: 0 }),
      length(20),
      untouched('#1', '#3', '#4'),
    ),
  ),
  talk(
    'time',
    'pieces',
    say(
      'squeeze the lot into 10 seconds by speeding it up',
      clipCount(4),
      everyClip({ speed: 2, seconds: 2.5 }),
      length(10),
    ),
  ),
  talk(
    'time',
    'trip',
    say(
      'hold the last frame of the city clip for two more seconds',
      clips('city', 'city', 'beach', 'forest'),
      segment('city/2', { at: 10, seconds: 2, freeze: 10 }),
      length(28),
      untouched('beach', 'forest'),
    ),
  ),
  talk(
    'time',
    'promo',
    say(
      'slow beach down to 80 percent of its speed',
      segment('beach', { speed: 0.8, seconds: 10 }),
      length(26),
      untouched('city'),
    ),
  ),
  talk('time', 'talk', say('Whole talk at one and a half times speed, thx', everyClip({ speed: 1.5 }), length(400))),
  talk(
    'time',
    'single',
    say(
      'add city to the film, three times as fast',
      clips('city'),
      segment('city', { speed: 3, seconds: 4 }),
      length(4),
    ),
  ),
];

const CANVAS: readonly Conversation[] = [
  talk(
    'canvas',
    'trip',
    say(
      'this goes on TikTok so it has to be vertical',
      canvas(1080, 1920),
      clips('city', 'beach', 'forest'),
      length(26),
    ),
  ),
  talk('canvas', 'promo', say('Square, please.', canvas(1080, 1080), length(24), textCount(3))),
  talk('canvas', 'short', say('turn it into widescreen 16:9', canvas(1920, 1080), length(15), textCount(3))),
  talk('canvas', 'promo', say('4:5 for the insta feed', canvas(1080, 1350), length(24))),
  talk('canvas', 'trip', say('the project should run at 60 fps', canvas(1920, 1080, 60), length(26))),
  talk('canvas', 'empty', say('set up an upright 9:16 project for me', canvas(1080, 1920))),
  talk(
    'canvas',
    'slides',
    say(
      'make the backdrop white instead of black',
      film({ background: near('#FFFFFF', 20) }),
      clipCount(5),
      length(20),
    ),
  ),
];

const REFERENCE: readonly Conversation[] = [
  talk(
    'reference',
    'trip',
    say('make the city clip black and white', gray('city'), untouched('beach', 'forest')),
    say('do the same with the beach', gray('city'), gray('beach'), untouched('forest')),
    say('city can have its colours back', coloured('city'), gray('beach'), untouched('forest')),
  ),
  talk(
    'reference',
    'promo',
    say('second title in yellow', segment(DISCOUNT, { color: near('#FFE000') }), untouched(SALE, VISIT)),
    say('move it to the top', segment(DISCOUNT, { y: below(0.4), color: near('#FFE000') }), untouched(SALE, VISIT)),
  ),
  talk(
    'reference',
    'trip',
    say('drop the shortest clip', clips('city', 'beach'), length(20), untouched('city', 'beach')),
  ),
  talk(
    'reference',
    'slides',
    say(
      'the photo before the last one: hold it 2 seconds longer',
      segment('dog', { seconds: 6 }),
      length(22),
      untouched('kitchen', 'garden', 'pool', 'sunset'),
    ),
  ),
  talk(
    'reference',
    'short',
    say(
      'whichever caption is up at 0:06, colour it red',
      segment("'He never gives up'", { color: near('#FF0000') }),
      untouched("'Watch this trick'", "'See you next time'"),
    ),
    say(
      'and the one after it, too',
      segment("'See you next time'", { color: near('#FF0000') }),
      untouched("'Watch this trick'"),
    ),
  ),
  talk(
    'reference',
    'trip',
    say(
      "what's playing at 0:15 should run at half speed",
      segment('beach', { speed: 0.5, seconds: 20 }),
      length(36),
      untouched('city', 'forest'),
    ),
  ),
  talk(
    'reference',
    'promo',
    say(
      "The clip under 'Visit our shop' is too dark, brighten it",
      segment('forest', { brightness: more }),
      untouched('city', 'beach', VISIT),
    ),
  ),
  talk(
    'reference',
    'uploads',
    say('the 10 second clip first, then the other two', clips('beach', 'city', 'forest'), length(30)),
  ),
  talk(
    'reference',
    'lesson',
    say('turn the small picture in the corner black and white', gray('webcam'), untouched('screen', 'narration')),
  ),
  talk(
    'reference',
    'trip',
    say('shorten the first clip by 2 s', segment('city', { seconds: 8 }), length(24), untouched('beach', 'forest')),
    say('the last one by the same amount', segment('forest', { seconds: 4 }), length(22), untouched('beach')),
  ),
  talk(
    'reference',
    'pieces',
    say('play the second one backwards', segment('#2', { reversed: true }), untouched('#1', '#3', '#4')),
    say(
      'and the one after that at double speed',
      segment('#3', { speed: 2, seconds: 2.5 }),
      length(17.5),
      untouched('#1', '#2', '#4'),
    ),
  ),
];

export const CONVERSATIONS: readonly Conversation[] = [...TIME, ...CANVAS, ...REFERENCE];
