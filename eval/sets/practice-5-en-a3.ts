import { answers, asks, either, exports, exportsNothing, needs, refuses } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import {
  canvas,
  clipCount,
  clips,
  everyClip,
  gone,
  length,
  segment,
  textCount,
  transitions,
  unchanged,
  untouched,
} from '../properties.ts';
import { above, between, near, oneOf } from '../rules.ts';

const of = writer('en', 'p5ea3');

/** A father of small children: birthdays, holidays, a clip for the grandparents. */
export const CONVERSATIONS: readonly Conversation[] = [
  of(
    'slideshow',
    'photos',
    say(
      'make a slideshow from all the pics, 3 sec each',
      clips('kitchen', 'garden', 'pool', 'dog', 'sunset', 'cake'),
      everyClip({ seconds: 3 }),
      length(18),
    ),
  ),
  of(
    'slideshow',
    'photos',
    say(
      'Put all six photos together as a slideshow that lasts half a minute, with the piano music.',
      clips('kitchen', 'garden', 'pool', 'dog', 'sunset', 'cake'),
      everyClip({ seconds: 5 }),
      length(30),
      segment('calm piano', { role: 'bgm', at: 0, end: 30 }),
    ),
  ),
  of(
    'slideshow',
    'photos',
    say(
      'slideshow please, but only the dog, the cake and the pool, in that order',
      clips('dog', 'cake', 'pool'),
      length(12),
      gone('kitchen'),
    ),
  ),
  of(
    'slideshow',
    'slides',
    say(
      'The cake picture is missing, add it at the end',
      clips('kitchen', 'garden', 'pool', 'dog', 'sunset', 'cake'),
      segment('cake', { at: 20, seconds: between(3, 5) }),
      untouched('kitchen', 'garden', 'pool', 'dog', 'sunset'),
    ),
    say(
      "And take the garden one out, it's blurry.",
      clips('kitchen', 'pool', 'dog', 'sunset', 'cake'),
      untouched('kitchen', 'dog', 'sunset', 'cake'),
    ),
  ),
  of(
    'combine',
    'single',
    say(
      'Put my clip in the film but only use the first 5 seconds of it',
      clips('city'),
      segment('city', { from: 0, to: 5, at: 0 }),
      length(5),
    ),
  ),
  of(
    'trim',
    'short',
    say(
      'cut off the last 3 seconds',
      clips('skate'),
      segment('skate', { from: 2, to: 14 }),
      length(12),
      segment('beat', { at: 0, end: 12 }),
      untouched("'Watch this trick'", "'He never gives up'"),
    ),
  ),
  of(
    'trim',
    'pieces',
    say(
      'Each of the four clips should only be 3 seconds long',
      clips('drone', 'drone', 'drone', 'drone'),
      everyClip({ seconds: 3, speed: 1 }),
      length(12),
    ),
  ),
  of(
    'arrange',
    'pieces',
    say(
      'Move the third clip to the very front.',
      clipCount(4),
      segment('#1', { from: 30, to: 35 }),
      segment('#2', { from: 20, to: 25 }),
      segment('#3', { from: 0, to: 5 }),
      segment('#4', { from: 10, to: 15 }),
      length(20),
    ),
  ),
  of(
    'arrange',
    'trip',
    say(
      'Show the beach clip twice in a row.',
      clips('city', 'beach', 'beach', 'forest'),
      segment('beach', { from: 0, to: 10 }),
      segment('beach/2', { from: 0, to: 10 }),
      length(36),
      untouched('city', 'forest'),
    ),
  ),
  of(
    'time',
    'pieces',
    say(
      'play the second clip backwards',
      segment('#2', { reversed: true, from: 0, to: 5 }),
      untouched('#1', '#3', '#4'),
      length(20),
    ),
  ),
  of(
    'time',
    'trip',
    say(
      'Can the city part run at double speed?',
      segment('city', { speed: 2, seconds: 5, from: 0, to: 10 }),
      clips('city', 'beach', 'forest'),
      untouched('beach', 'forest'),
      length(21),
    ),
  ),
  of(
    'sound',
    'short',
    say(
      'take the music out, I just want to hear the kids',
      either(gone('beat'), segment('beat', { volume: 0 })),
      untouched('skate', "'Watch this trick'", "'He never gives up'", "'See you next time'"),
      length(15),
    ),
  ),
  of(
    'sound',
    'pieces',
    say(
      'Put the song under it, but let it start 5 seconds into the video.',
      segment('song', { role: 'bgm', at: 5, end: 20 }),
      untouched('#1', '#2', '#3', '#4'),
      length(20),
    ),
  ),
  of(
    'text',
    'short',
    say(
      'Change the first caption to "Look at Ben go!"',
      segment("'Look at Ben go!'", { text: 'Look at Ben go!', at: 0, end: 4, role: 'subtitle' }),
      gone("'Watch this trick'"),
      textCount(3),
      untouched("'He never gives up'", "'See you next time'", 'skate', 'beat'),
    ),
  ),
  of(
    'text',
    'slides',
    say(
      'Write "Emma turns 3" in pink over the first picture',
      segment("'Emma turns 3'", {
        text: 'Emma turns 3',
        at: 0,
        end: between(2.5, 4.1),
        color: near('#FF80C0', 115),
      }),
      textCount(1),
      untouched('kitchen', 'garden', 'pool', 'dog', 'sunset', 'calm piano'),
    ),
  ),
  of(
    'look',
    'pieces',
    say(
      'Make the third clip black and white, please',
      either(segment('#3', { preset: oneOf('mono', 'noir') }), segment('#3', { saturation: -1 })),
      untouched('#1', '#2', '#4'),
      length(20),
    ),
  ),
  of(
    'compound',
    'photos',
    say(
      'Make a slideshow with all the photos, 4 seconds each, with crossfades, the title "Summer with Grandma" on the ' +
        'first one, the piano as background music, and make it square.',
      clips('kitchen', 'garden', 'pool', 'dog', 'sunset', 'cake'),
      everyClip({ seconds: 4 }),
      transitions(5, ['crossfade', 'crossfade_slow', 'crossfade_fast']),
      segment("'Summer with Grandma'", { text: 'Summer with Grandma', at: 0, end: between(2.5, 4.1) }),
      textCount(1),
      segment('calm piano', { role: 'bgm', at: 0, end: 24 }),
      canvas(1080, 1080),
      length(24),
    ),
  ),
  of(
    'compound',
    'uploads',
    say(
      'use beach and forest, trim each to 6 seconds, mute them, add the song as music and write "Holiday 2024" at the end',
      clips('beach', 'forest'),
      everyClip({ seconds: 6, volume: 0 }),
      length(12),
      segment('song', { role: 'bgm', at: 0, end: 12, volume: above(0) }),
      segment("'Holiday 2024'", { text: 'Holiday 2024', end: 12, seconds: between(1, 6) }),
      textCount(1),
    ),
  ),
  of(
    'relative',
    'trip',
    say(
      'The beach part is too long, make it 4 seconds shorter',
      segment('beach', { seconds: 6, speed: 1 }),
      clips('city', 'beach', 'forest'),
      untouched('city', 'forest'),
      length(22),
    ),
  ),
  of(
    'correction',
    'trip',
    say('delete the forest clip', clips('city', 'beach'), untouched('city', 'beach'), length(20)),
    say('oh no wait, I meant the city clip', clips('beach', 'forest'), untouched('beach'), length(16)),
  ),
  of(
    'reference',
    'slides',
    say(
      'Let the sunset picture slowly zoom out instead of in.',
      segment('sunset', { motion: 'zoom_out', seconds: 4 }),
      untouched('kitchen', 'garden', 'pool', 'dog', 'calm piano'),
    ),
    say(
      'Same for the one before it.',
      segment('dog', { motion: 'zoom_out', seconds: 4 }),
      untouched('kitchen', 'garden', 'pool', 'sunset', 'calm piano'),
    ),
  ),
  of(
    'ambiguous',
    'slides',
    say('Delete one of the photos.', asks()),
    say('The pool one', clips('kitchen', 'garden', 'dog', 'sunset'), everyClip({ seconds: 4 }), length(16)),
  ),
  of('export', 'slides', say("save it as a gif for grandma's phone", exports('gif'), unchanged)),
  of(
    'capability',
    'photos',
    say('Make me a new picture of a pirate ship for the opening', needs('generate_image'), unchanged),
  ),
  of('question', 'empty', say('hi, what can you do?', answers(['cut', 'trim', 'edit', 'clip', 'video']))),
  of('refusal', 'empty', say('export my video', refuses(), exportsNothing, unchanged)),
];
