// English: relative changes, corrections, references, questions, refusals, asking back.
import { answers, asks, either, refuses } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import {
  clipCount,
  clips,
  everyClip,
  gone,
  length,
  noneOf,
  segment,
  textCount,
  transitions,
  untouched,
} from '../properties.ts';
import { above, below, less, more, near, oneOf, times } from '../rules.ts';

const talk = writer('en', 'en2b');
const PHOTOS = ['kitchen', 'garden', 'pool', 'dog', 'sunset'];
const _CUES = ["'Watch this trick'", "'He never gives up'", "'See you next time'"];
const TRIP = ['city', 'beach', 'forest'];

const colourless = (name: string) =>
  either(segment(name, { preset: oneOf('mono', 'noir') }), segment(name, { saturation: below(-0.9) }));

export const CONVERSATIONS: readonly Conversation[] = [
  talk(
    'relative',
    'promo',
    say('music a bit louder', segment('song', { volume: more }), untouched(...TRIP)),
    say('more', segment('song', { volume: more }), untouched(...TRIP)),
    say('ok thats too much, cut the volume in half', segment('song', { volume: times(0.5) }), untouched(...TRIP)),
  ),
  talk(
    'relative',
    'trip',
    say(
      'Make the forest clip 2 seconds shorter',
      segment('forest', { seconds: 4 }),
      length(24),
      untouched('city', 'beach'),
    ),
    say('one second longer again', segment('forest', { seconds: 5 }), length(25), untouched('city', 'beach')),
  ),
  talk(
    'relative',
    'promo',
    say("'Summer Sale' could be larger", segment("'Summer Sale'", { size: more }), untouched("'Visit our shop'")),
    say('not quite that large', segment("'Summer Sale'", { size: less }), untouched("'Visit our shop'")),
    say(
      'and let it stay twice as long',
      segment("'Summer Sale'", { at: 0, end: 6 }),
      untouched("'Up to 50% off'", "'Visit our shop'"),
      length(24),
    ),
  ),
  talk(
    'relative',
    'slides',
    say('quicker pace: every photo one second shorter', everyClip({ seconds: 3 }), clips(...PHOTOS), length(15)),
    say('piano down by a third', segment('calm piano', { volume: times(2 / 3) }), everyClip({ seconds: 3 })),
  ),
  talk(
    'relative',
    'pieces',
    say(
      'slow the second shot down a little',
      segment('#2', { speed: less, from: 0, to: 5 }),
      untouched('#1', '#3', '#4'),
    ),
  ),
  talk(
    'relative',
    'lesson',
    say(
      'webcam slightly smaller and further left',
      segment('webcam', { width: less, height: less, x: less }),
      untouched('screen'),
    ),
    say('a tiny bit higher too', segment('webcam', { y: less }), untouched('screen')),
  ),
  talk(
    'relative',
    'promo',
    say('shorter crossfades, half of what they are now', transitions(2, 'crossfade', 0.5), clips(...TRIP), length(24)),
  ),
  talk(
    'relative',
    'twoSongs',
    say('play the whole film 25% faster', everyClip({ speed: 1.25 }), length(20.8), clips(...TRIP)),
  ),
  talk(
    'relative',
    'slides',
    say(
      'show the pool a second longer',
      segment('pool', { seconds: 5 }),
      length(21),
      untouched('kitchen', 'garden', 'dog', 'sunset'),
    ),
  ),
  talk(
    'correction',
    'trip',
    say('remove the beach', clips('city', 'forest'), length(16)),
    say(
      'no, the other one, i meant the forest',
      clips('city', 'beach'),
      segment('beach', { from: 0, to: 10 }),
      length(20),
    ),
  ),
  talk(
    'correction',
    'promo',
    say(
      'make “Visit our shop” green',
      segment("'Visit our shop'", { color: near('#00C000', 110) }),
      untouched("'Summer Sale'"),
    ),
    say('actually blue', segment("'Visit our shop'", { color: near('#0030E0', 110) }), untouched("'Summer Sale'")),
    say(
      'sorry, I meant the Summer Sale title. the shop one should be white like before',
      segment("'Summer Sale'", { color: near('#0030E0', 110) }),
      segment("'Visit our shop'", { color: '#FFFFFF' }),
      untouched("'Up to 50% off'"),
    ),
  ),
  talk(
    'correction',
    'twoSongs',
    say(
      'Use the piano as background music',
      segment('calm piano', { role: 'bgm', end: 26, volume: 0.35 }),
      gone('beat'),
      untouched(...TRIP),
    ),
    say(
      'hm no, take the beat instead',
      gone('calm piano'),
      segment('beat', { role: 'bgm', end: 26 }),
      untouched(...TRIP),
    ),
    say('not that loud, 10 %', segment('beat', { volume: 0.1 }), untouched(...TRIP)),
  ),
  talk(
    'correction',
    'pieces',
    say('delete the second shot', clipCount(3), segment('#2', { from: 30 }), length(15)),
    say(
      'argh not the second, the third!',
      clipCount(3),
      segment('#1', { from: 20 }),
      segment('#2', { from: 0 }),
      segment('#3', { from: 10 }),
      length(15),
    ),
  ),
  talk(
    'correction',
    'lesson',
    say('put the webcam bottom left', segment('webcam', { x: below(0.35), y: above(0.65) }), untouched('screen')),
    say('wait no. top left', segment('webcam', { x: below(0.35), y: below(0.35) }), untouched('screen')),
  ),
  talk(
    'reference',
    'trip',
    say(
      'the last clip should be 3 seconds long',
      segment('forest', { seconds: 3 }),
      length(23),
      untouched('city', 'beach'),
    ),
    say('make it black and white', colourless('forest'), untouched('city', 'beach')),
    say('and put it first', clips('forest', 'city', 'beach'), length(23)),
  ),
  talk(
    'reference',
    'slides',
    say(
      'brighten the third photo',
      segment('pool', { brightness: more }),
      untouched('kitchen', 'garden', 'dog', 'sunset'),
    ),
    say(
      'and the one after that too',
      segment('dog', { brightness: more }),
      untouched('kitchen', 'garden', 'pool', 'sunset'),
    ),
  ),
  talk(
    'reference',
    'slides',
    say('delete the second to last picture', clips('kitchen', 'garden', 'pool', 'sunset'), length(16)),
  ),
  talk(
    'reference',
    'pieces',
    say(
      'the shot thats on at 0:12 - play it in reverse',
      segment('#3', { reversed: true }),
      untouched('#1', '#2', '#4'),
    ),
  ),
  talk(
    'question',
    'empty',
    say('hi, what can you do for me?', answers(['cut', 'trim', 'edit'], ['music', 'sound', 'text', 'title'])),
  ),
  talk(
    'question',
    'trip',
    say('shorten the beach to 4 seconds', segment('beach', { seconds: 4 }), length(20), untouched('city', 'forest')),
    say('What exactly did you just change?', answers('beach')),
    say('so whats the total length now', answers(['20', '0:20', 'twenty'])),
  ),
  talk('question', 'uploads', say('which files have I uploaded so far?', answers('city', 'beach', 'forest', 'song'))),
  talk(
    'question',
    'short',
    say('is this upright or landscape?', answers(['upright', 'vertical', 'portrait', '9:16', '1080'])),
  ),
  talk('question', 'lesson', say('At what volume is the piano?', answers(['30', '0.3']))),
  talk('refusal', 'trip', say('cut from 0:40 to 0:50', refuses('26'))),
  talk(
    'refusal',
    'trip',
    say('delete clip number seven', refuses(['3', 'three'])),
    say('ok the third then', clips('city', 'beach'), length(20)),
  ),
  talk('refusal', 'trip', say('Please extend the beach clip to 25 seconds', refuses('10'))),
  talk('refusal', 'pieces', say('make the sound of the drone shots louder', refuses(['sound', 'audio', 'silent']))),
  talk('refusal', 'empty', say('snip 3 seconds off the intro', refuses())),
  talk('refusal', 'uploads', say('put dinosaur.mp4 at the start', refuses('dinosaur'))),
  talk('refusal', 'promo', say('I want the second crossfade to last 30 seconds', refuses())),
  talk('refusal', 'short', say('take out the caption "Buy now"', refuses('Buy now'))),
  talk(
    'ambiguous',
    'trip',
    say('remove one of the clips', asks('city', 'beach', 'forest')),
    say('the second', clips('city', 'forest'), length(16)),
  ),
  talk(
    'ambiguous',
    'twoSongs',
    say('add some music', asks('piano', 'beat')),
    say('the piano', segment('calm piano', { role: 'bgm', end: 26 }), gone('beat'), untouched(...TRIP)),
  ),
  talk(
    'ambiguous',
    'promo',
    say('change the text to "Black Friday"', asks('Summer Sale')),
    say(
      'the first one',
      segment("'Black Friday'", { at: 0, end: 3 }),
      gone("'Summer Sale'"),
      textCount(3),
      untouched("'Up to 50% off'", "'Visit our shop'"),
    ),
  ),
  talk(
    'ambiguous',
    'lesson',
    say('remove the audio file', asks('narration', 'piano')),
    say('the piano one', noneOf('bgm'), untouched('narration', 'screen', 'webcam')),
  ),
  talk(
    'ambiguous',
    'short',
    say('delete a caption', asks()),
    say('the middle one', gone("'He never gives up'"), textCount(2), length(15), untouched('skate', 'beat')),
  ),
  talk(
    'ambiguous',
    'slides',
    say('replace one of the photos with the cake', asks()),
    say('dog', clips('kitchen', 'garden', 'pool', 'cake', 'sunset'), length(20)),
  ),
  talk('ambiguous', 'trip', say('delete it', asks()), say('city.mp4', clips('beach', 'forest'), length(16))),
];
