// English conversations: longer sessions, as people work on one film.
import { answers, either, exports, exportsNothing, mentions, needs, refuses } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import {
  asAfter,
  canvas,
  clips,
  everyClip,
  length,
  noneOf,
  segment,
  textCount,
  unchanged,
  untouched,
} from '../properties.ts';
import { above, below, less, more, oneOf } from '../rules.ts';

const chat = writer('en', 'en1-long');

const BUILDING: readonly Conversation[] = [
  chat(
    'combine',
    'uploads',
    say("ok let's build something. city first, beach after that", clips('city', 'beach'), length(22), noneOf('bgm')),
    say('only 5 seconds of city', segment('city', { seconds: 5 }), untouched('beach'), length(15)),
    say('beach the same length', segment('beach', { seconds: 5 }), untouched('city'), length(10)),
    say(
      'now the forest at the end, also 5s',
      clips('city', 'beach', 'forest'),
      segment('forest', { seconds: 5 }),
      length(15),
    ),
    say('song under all of it at 35%', segment('song', { role: 'bgm', volume: 0.35, at: 0, end: 15 }), length(15)),
    say('Export', exports('mp4'), unchanged),
  ),
  chat(
    'slideshow',
    'photos',
    say('a slideshow of the pool, the dog and the cake', clips('pool', 'dog', 'cake'), length(12)),
    say('five secs for each photo', everyClip({ seconds: 5 }), length(15)),
    say(
      'Put the garden in second place, 5s too',
      clips('pool', 'garden', 'dog', 'cake'),
      segment('garden', { seconds: 5 }),
      length(20),
    ),
    say('write "Rex" while the dog is on screen', segment("'Rex'", { at: 10, end: 15 }), textCount(1), length(20)),
    say('we can leave out the last picture', clips('pool', 'garden', 'dog'), length(15), segment("'Rex'", { at: 10 })),
  ),
  chat(
    'arrange',
    'slides',
    say('sunset goes first', clips('sunset', 'kitchen', 'garden', 'pool', 'dog'), length(20)),
    say('hmm no, make the sunset second', clips('kitchen', 'sunset', 'garden', 'pool', 'dog'), length(20)),
    say(
      'and the kitchen twice as long',
      segment('kitchen', { seconds: 8 }),
      untouched('garden', 'pool', 'dog'),
      length(24),
    ),
    say('how many seconds is that in total?', answers('24')),
    say('then bring the kitchen back to 4 seconds', segment('kitchen', { seconds: 4 }), length(20)),
  ),
];

const CUTTING: readonly Conversation[] = [
  chat(
    'trim',
    'talk',
    say(
      'Throw away everything before 1:30',
      clips('interview'),
      segment('interview', { from: 90, to: 600, at: 0 }),
      length(510),
    ),
    say(
      'and stop the film at the 2 minute mark',
      clips('interview'),
      segment('interview', { from: 90, to: 210 }),
      length(120),
    ),
    say(
      'theres a pause from 0:20 to 0:24, cut that out',
      segment('interview/1', { from: 90, to: 110 }),
      segment('interview/2', { from: 114, to: 210 }),
      length(116),
    ),
    say('undo that', asAfter(2)),
    say('1:1 please', canvas(1080, 1080), length(120)),
  ),
  chat(
    'time',
    'pieces',
    say('what is on my timeline right now?', answers('drone')),
    say('first piece at 2x', segment('#1', { speed: 2, seconds: 2.5 }), segment('#2', { speed: 1 }), length(17.5)),
    say('do that to the other three as well', everyClip({ speed: 2, seconds: 2.5 }), length(10)),
    say('too hectic. 1.5x for all of them', everyClip({ speed: 1.5 }), length(13.33, 0.15)),
    say(
      'the final piece at its original speed',
      segment('#4', { speed: 1, seconds: 5 }),
      segment('#1', { speed: 1.5 }),
      length(15),
    ),
  ),
  chat(
    'refusal',
    'single',
    say('cut my clip to its first 20 seconds', either(refuses('12'), [clips('city'), length(12), mentions('12')])),
    say('oh. the first 7 then', clips('city'), segment('city', { from: 0, to: 7 }), length(7)),
  ),
  chat(
    'refusal',
    'slides',
    say('remove picture number nine', refuses(['5', 'five']), unchanged),
    say('Then remove picture number four.', clips('kitchen', 'garden', 'pool', 'sunset'), length(16)),
  ),
];

const SOUNDING: readonly Conversation[] = [
  chat(
    'sound',
    'short',
    say('music down to 30%', segment('beat', { volume: 0.3 }), untouched('skate')),
    say("mute the skater's own sound", segment('skate', { volume: 0 }), untouched('beat')),
    say(
      'one second of fade in and one second of fade out on the beat',
      segment('beat', { fadeIn: 1, fadeOut: 1, volume: 0.3 }),
    ),
    say(
      'actually i want the original sound back, at 50%',
      segment('skate', { volume: 0.5 }),
      segment('beat', { volume: 0.3 }),
    ),
    say('lose the fade in', segment('beat', { fadeIn: 0, fadeOut: 1 }), length(15)),
  ),
];

const SHOWING: readonly Conversation[] = [
  chat(
    'reference',
    'promo',
    say('Which texts are in the video at the moment?', answers('Summer Sale', '50% off', 'Visit our shop')),
    say(
      "the middle one is wrong, should say 'Up to 60% off'",
      segment("'Up to 60% off'", { at: 10, end: 14 }),
      textCount(3),
    ),
    say('and it has to come 5 secs earlier', segment("'Up to 60% off'", { at: 5, end: 9 }), untouched("'Summer Sale'")),
    say(
      'Bigger too, please',
      segment("'Up to 60% off'", { size: more }),
      untouched("'Summer Sale'", "'Visit our shop'"),
    ),
    say('the other two texts can go', textCount(1), segment("'Up to 60% off'", { at: 5, end: 9 }), length(24)),
  ),
  chat(
    'place',
    'lesson',
    say('webcam bottom left', segment('webcam', { x: below(0.3), y: above(0.7), width: 0.25 }), untouched('screen')),
    say('a little bit bigger', segment('webcam', { width: more, height: more }), untouched('screen')),
    say(
      'take it off the screen after 20 seconds',
      segment('webcam', { at: 0, end: 20 }),
      untouched('screen', 'narration'),
      length(30),
    ),
    say(
      'title “Part 1” at the top for the first 4s',
      segment("'Part 1'", { at: 0, end: 4, y: below(0.35) }),
      textCount(1),
    ),
  ),
  chat(
    'look',
    'trip',
    say(
      'cinematic look on the beach shot',
      segment('beach', { preset: oneOf('cinematic', 'teal_orange') }),
      untouched('city', 'forest'),
    ),
    say('put it on the others too', everyClip({ preset: oneOf('cinematic', 'teal_orange') }), length(26)),
    say('everything less saturated', everyClip({ saturation: less })),
    say('Remove all the looks again.', everyClip({ preset: 'none', saturation: 0 }), length(26)),
  ),
  chat(
    'canvas',
    'trip',
    say('make it vertical', canvas(1080, 1920), length(26)),
    say('no blurry edges, let the clips fill the whole frame', everyClip({ fit: 'cover' }), canvas(1080, 1920)),
    say('what format is it now?', answers(['1080', '9:16'])),
  ),
];

const TALKING: readonly Conversation[] = [
  chat(
    'history',
    'twoSongs',
    say(
      'make the forest warmer',
      either(segment('forest', { temperature: more }), segment('forest', { preset: 'warm' })),
    ),
    say('city 2s shorter', segment('city', { seconds: 8 }), length(24)),
    say('undo both', asAfter(0)),
    say('redo one step', asAfter(1)),
  ),
  chat(
    'question',
    'empty',
    say('hi there', answers()),
    say('which formats can you export to?', answers('mp4', 'gif')),
    say('Paint me a picture of a lighthouse at dusk', needs('generate_image'), unchanged),
  ),
  chat(
    'question',
    'recording',
    say('how long is the file i uploaded', answers(['10:00', '10 min', '10m', '600', 'ten min'])),
    say(
      'put the first half of it on the timeline',
      clips('interview'),
      segment('interview', { from: 0, to: 300 }),
      length(300),
    ),
    say('can you cut between two given times?', answers()),
  ),
  chat(
    'export',
    'trip',
    say('what would the export look like: how long and what size?', answers('26', ['1920', '1080']), exportsNothing),
    say('fine, render it as webm in 720p', exports('webm', { shortSide: 720 }), unchanged),
    say('and a JPG of the frame at 12s', exports('jpg', { at: 12 }), unchanged),
  ),
  chat(
    'capability',
    'short',
    say('make captions from what he says', needs('transcribe'), unchanged),
    say(
      'fine, then just one by hand: "Kickflip!" from 9 to 11 seconds',
      segment("'Kickflip!'", { at: 9, end: 11 }),
      textCount(4),
    ),
  ),
  chat(
    'text',
    'single',
    say(
      'put my clip in and write "Day 1" on it from start to end',
      clips('city'),
      segment("'Day 1'", { at: 0, end: 12 }),
      length(12),
    ),
    say(
      'now in the lower right corner',
      segment("'Day 1'", { x: above(0.6), y: above(0.65), at: 0, end: 12 }),
      textCount(1),
    ),
    say('and only for the first 3 seconds', segment("'Day 1'", { at: 0, end: 3 }), length(12)),
  ),
];

export const CONVERSATIONS: readonly Conversation[] = [...BUILDING, ...CUTTING, ...SOUNDING, ...SHOWING, ...TALKING];
