import { answers, either, exports, exportsNothing, refuses } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import { clipCount, clips, everyClip, gone, length, segment, unchanged, untouched } from '../properties.ts';
import { above, between, more, near, oneOf, times } from '../rules.ts';

const on = writer('en', 'p4ea6');
const TRIP = ['city', 'beach', 'forest'] as const;
const SLIDES = ['kitchen', 'garden', 'pool', 'dog', 'sunset'] as const;
const PROMO = ["'Summer Sale'", "'Up to 50% off'", "'Visit our shop'"] as const;

const RELATIVE: readonly Conversation[] = [
  on(
    'relative',
    'promo',
    say(
      'The music is a little too loud for me, could you bring it down a bit?',
      segment('song', { volume: between(0.1, 0.39), end: 24 }),
      untouched(...TRIP, ...PROMO),
    ),
  ),
  on(
    'relative',
    'promo',
    say(
      'Could the Summer Sale lettering be somewhat larger?',
      segment("'Summer Sale'", { size: more, at: 0, end: 3 }),
      untouched("'Up to 50% off'", "'Visit our shop'"),
    ),
  ),
  on(
    'relative',
    'slides',
    say(
      'The photos go by too quickly. Give each one 2 more seconds.',
      clips(...SLIDES),
      everyClip({ seconds: 6 }),
      length(30),
    ),
  ),
  on(
    'relative',
    'trip',
    say(
      'make the city clip three seconds shorter',
      clips(...TRIP),
      segment('city', { seconds: 7, speed: 1 }),
      length(23),
      untouched('beach', 'forest'),
    ),
  ),
  on(
    'relative',
    'lesson',
    say(
      'I can hardly hear the narration. Make it twice as loud.',
      segment('narration', { volume: times(2) }),
      untouched('screen', 'webcam', 'calm piano'),
    ),
    say(
      'And the webcam picture a bit bigger, please.',
      segment('webcam', { width: more, height: more }),
      untouched('screen', 'narration', 'calm piano'),
    ),
  ),
  on(
    'relative',
    'short',
    say(
      'make the captions a bit bigger so my friends can read them',
      segment("'Watch this trick'", { size: more, at: 0, end: 4 }),
      segment("'He never gives up'", { size: more, at: 5, end: 9 }),
      segment("'See you next time'", { size: more, at: 11, end: 15 }),
      untouched('skate', 'beat'),
    ),
  ),
  on(
    'relative',
    'trip',
    say('brighten the forest up a bit', segment('forest', { brightness: more }), untouched('city', 'beach')),
  ),
];

const CORRECTION: readonly Conversation[] = [
  on(
    'correction',
    'trip',
    say('Remove the first clip.', clips('beach', 'forest'), length(16)),
    say('No wait, I meant the last one.', clips('city', 'beach'), length(20)),
  ),
  on(
    'correction',
    'promo',
    say('make the first title blue', segment("'Summer Sale'", { color: near('#2060F0', 100) })),
    say(
      'Sorry, green, not blue.',
      segment("'Summer Sale'", { color: near('#20B040', 110), at: 0, end: 3 }),
      untouched("'Up to 50% off'", "'Visit our shop'"),
    ),
  ),
  on(
    'correction',
    'twoSongs',
    say('Put the calm piano under the film', segment('calm piano', { role: 'bgm', at: 0, end: 26 })),
    say(
      'Actually, use the beat instead.',
      segment('beat', { role: 'bgm', at: 0, end: 26 }),
      gone('calm piano'),
      untouched(...TRIP),
    ),
  ),
  on(
    'correction',
    'trip',
    say('cut 2 seconds from the start of the beach', segment('beach', { from: 2, to: 10 }), length(24)),
    say('no, from the end', segment('beach', { from: 0, to: 8 }), length(24), untouched('city', 'forest')),
  ),
];

const REFERENCE: readonly Conversation[] = [
  on(
    'reference',
    'trip',
    say('Slow the city clip down to half speed', segment('city', { speed: 0.5, seconds: 20 }), length(36)),
    say(
      'and make it black and white',
      either(segment('city', { preset: oneOf('mono', 'noir') }), segment('city', { saturation: -1 })),
      segment('city', { speed: 0.5, seconds: 20 }),
      untouched('beach', 'forest'),
    ),
  ),
  on(
    'reference',
    'promo',
    say('Make "Visit our shop" bigger.', segment("'Visit our shop'", { size: more })),
    say(
      'Now move it to the bottom of the picture.',
      segment("'Visit our shop'", { y: above(0.6), at: 20, end: 24 }),
      untouched("'Summer Sale'", "'Up to 50% off'"),
    ),
  ),
  on(
    'reference',
    'pieces',
    say('play the second piece backwards', segment('#2', { reversed: true, from: 0 }), clipCount(4)),
    say(
      'Do the same with the last one',
      segment('#1', { reversed: false }),
      segment('#2', { reversed: true }),
      segment('#3', { reversed: false }),
      segment('#4', { reversed: true, from: 10, seconds: 5 }),
      length(20),
    ),
  ),
  on(
    'reference',
    'trip',
    say(
      'The clip right before the forest is too loud, turn it down to half its volume.',
      segment('beach', { volume: times(0.5), seconds: 10 }),
      untouched('city', 'forest'),
    ),
  ),
  on(
    'reference',
    'short',
    say('Make the first caption yellow', segment("'Watch this trick'", { color: near('#F8E010') })),
    say(
      'The other two as well.',
      segment("'Watch this trick'", { color: near('#F8E010') }),
      segment("'He never gives up'", { color: near('#F8E010') }),
      segment("'See you next time'", { color: near('#F8E010') }),
      untouched('skate', 'beat'),
    ),
  ),
];

const QUESTION: readonly Conversation[] = [
  on('question', 'trip', say('How long is the film at the moment?', answers(['26', '0:26']))),
  on('question', 'promo', say('What does the text at the end say?', answers('Visit our shop'))),
  on('question', 'slides', say('which photo comes after the pool', answers('dog'))),
  on('question', 'lesson', say('How loud is the music right now?', answers(['30', '0.3']))),
  on(
    'question',
    'empty',
    say('Hi, I’m new here. What can you do?', answers(['cut', 'trim', 'music', 'title', 'edit'])),
  ),
];

const REFUSAL: readonly Conversation[] = [
  on('refusal', 'trip', say('Cut out 0:35 to 0:40, please.', refuses('26'))),
  on('refusal', 'single', say('Put the sunset photo after my clip.', refuses(), unchanged)),
  on('refusal', 'empty', say('export my video', refuses(), exportsNothing)),
  on('refusal', 'slides', say('Remove the eighth picture.', refuses(['5', 'five']))),
  on('refusal', 'empty', say('Trim the first five seconds off the clip, please.', refuses())),
];

const EXPORT: readonly Conversation[] = [
  on('export', 'trip', say('I’m happy with it. Please send me the finished film.', exports('mp4'), unchanged)),
  on('export', 'slides', say('Export it in 720p', exports('mp4', { shortSide: 720 }), unchanged)),
  on('export', 'lesson', say('I only need the sound of it, as an mp3 file.', exports('mp3'), unchanged)),
  on('export', 'short', say('save it as a gif', exports('gif'), unchanged)),
  on('export', 'promo', say('Give me the frame at 0:11 as a png', exports('png', { at: 11 }), unchanged)),
];

export const CONVERSATIONS: readonly Conversation[] = [
  ...RELATIVE,
  ...CORRECTION,
  ...REFERENCE,
  ...QUESTION,
  ...REFUSAL,
  ...EXPORT,
];
