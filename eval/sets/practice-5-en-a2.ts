import { answers, asks, exports, needs, refuses } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import {
  asAfter,
  canvas,
  clips,
  film,
  gone,
  length,
  segment,
  textCount,
  transitions,
  unchanged,
  untouched,
} from '../properties.ts';
import { above, below, between, more, near, times } from '../rules.ts';

const of = writer('en', 'p5ea2');

/** The assistant of a local politician: interviews, town halls, clips for the web. */
export const CONVERSATIONS: readonly Conversation[] = [
  of(
    'combine',
    'uploads',
    say(
      'Join the city clip and the forest clip, leave the beach out.',
      clips('city', 'forest'),
      length(20),
      gone('beach'),
      gone('song'),
    ),
    say(
      'OK, now add the beach at the very end after all.',
      clips('city', 'forest', 'beach'),
      length(30),
      untouched('city', 'forest'),
      gone('song'),
    ),
  ),
  of(
    'trim',
    'recording',
    say(
      'Put the interview on the timeline, but only the part from 2:15 to 3:45.',
      clips('interview'),
      segment('interview', { from: 135, to: 225, at: 0 }),
      length(90),
    ),
  ),
  of(
    'trim',
    'talk',
    say(
      "Cut off the first 40 seconds and the last minute and a half, that's just small talk.",
      clips('interview'),
      segment('interview', { from: 40, to: 510, at: 0 }),
      length(470),
    ),
  ),
  of(
    'trim',
    'talk',
    say(
      "Take out 4:00 to 4:20, the councillor's phone rings there.",
      clips('interview', 'interview'),
      segment('interview', { from: 0, to: 240 }),
      segment('interview/2', { from: 260, to: 600, at: 240 }),
      length(580),
    ),
  ),
  of(
    'arrange',
    'trip',
    say(
      'Swap the first and the last clip',
      clips('forest', 'beach', 'city'),
      length(26),
      untouched('city', 'beach', 'forest'),
    ),
  ),
  of(
    'arrange',
    'talk',
    say(
      'Please split the interview at the five minute mark.',
      clips('interview', 'interview'),
      segment('interview', { from: 0, to: 300 }),
      segment('interview/2', { from: 300, to: 600, at: 300 }),
      length(600),
    ),
  ),
  of(
    'sound',
    'trip',
    say(
      'Mute the sound of the city clip, you can hear the tram.',
      segment('city', { volume: 0, from: 0, to: 10 }),
      clips('city', 'beach', 'forest'),
      untouched('beach', 'forest'),
    ),
    say(
      'And the same for the beach clip.',
      segment('beach', { volume: 0, from: 0, to: 10 }),
      segment('city', { volume: 0 }),
      clips('city', 'beach', 'forest'),
      untouched('forest'),
    ),
  ),
  of(
    'sound',
    'lesson',
    say(
      'Lower the music automatically whenever the narrator is speaking.',
      segment('calm piano', { duck: true }),
      untouched('screen', 'webcam', 'narration'),
      length(30),
    ),
  ),
  of(
    'text',
    'talk',
    say(
      'From 0:10 to 0:16 show "Councillor Maria Brandt" at the bottom of the picture.',
      segment("'Councillor Maria Brandt'", { text: 'Councillor Maria Brandt', at: 10, end: 16, y: above(0.6) }),
      textCount(1),
      untouched('interview'),
      length(600),
    ),
    say(
      'Make the name yellow and a bit bigger.',
      segment("'Councillor Maria Brandt'", { color: near('#FFDC00'), size: more, at: 10, end: 16 }),
      textCount(1),
      untouched('interview'),
    ),
  ),
  of(
    'text',
    'promo',
    say(
      'Change "Summer Sale" to "Town Hall Meeting".',
      segment("'Town Hall Meeting'", { text: 'Town Hall Meeting', at: 0, end: 3 }),
      gone("'Summer Sale'"),
      textCount(3),
      untouched("'Up to 50% off'", "'Visit our shop'", 'city', 'beach', 'forest', 'song'),
    ),
  ),
  of(
    'transition',
    'promo',
    say(
      'Use a fade through black instead of the crossfades.',
      transitions(2, ['fade_black', 'dip_to_black']),
      clips('city', 'beach', 'forest'),
      untouched("'Summer Sale'", 'city'),
    ),
  ),
  of(
    'transition',
    'promo',
    say(
      'Remove the transition between the city and the beach, I want a plain cut there.',
      segment('beach', { transition: 'none', from: 1, to: 9 }),
      transitions(1, 'crossfade'),
      clips('city', 'beach', 'forest'),
      untouched('city', 'forest', 'song'),
      length(24),
    ),
  ),
  of(
    'canvas',
    'promo',
    say(
      'We want to post this on Facebook as a square video, so change the format to square please.',
      canvas(1080, 1080),
      clips('city', 'beach', 'forest'),
      textCount(3),
      length(24),
    ),
  ),
  of(
    'compound',
    'talk',
    say(
      'Keep the first two minutes, show "Our plan for the bus lines" at the top for the first 5 seconds, fade the video ' +
        'out to black at the end and then export it as MP4.',
      clips('interview'),
      segment('interview', { from: 0, to: 120 }),
      length(120),
      segment("'Our plan for the bus lines'", { text: 'Our plan for the bus lines', at: 0, end: 5, y: below(0.4) }),
      film({ fadeOut: above(0) }),
      exports('mp4'),
    ),
  ),
  of(
    'question',
    'promo',
    say('Which texts appear in the video?', answers('Summer Sale', 'Up to 50% off', 'Visit our shop')),
  ),
  of(
    'ambiguous',
    'promo',
    say('Change the text to "Vote on Sunday".', asks()),
    say(
      'The last one.',
      segment("'Vote on Sunday'", { text: 'Vote on Sunday', at: 20, end: 24 }),
      gone("'Visit our shop'"),
      textCount(3),
      untouched("'Summer Sale'", "'Up to 50% off'", 'city', 'beach', 'forest', 'song'),
    ),
  ),
  of(
    'refusal',
    'talk',
    say('Cut out the part from 11:00 to 11:30.', refuses(['10:00', '10 min', 'ten min', '600', '10 m'])),
  ),
  of(
    'capability',
    'talk',
    say('Find all the pauses where nobody speaks and cut them out.', needs('analyse'), unchanged),
  ),
  of('export', 'promo', say('Send me only the sound as an mp3 file', exports('mp3'), unchanged)),
  of(
    'history',
    'promo',
    say(
      'Make the music half as loud.',
      segment('song', { volume: times(0.5) }),
      untouched('city', 'beach', 'forest', "'Summer Sale'", "'Up to 50% off'", "'Visit our shop'"),
      length(24),
    ),
    say('Undo that.', asAfter(0)),
    say('Redo it please, it was better that way.', asAfter(1)),
  ),
  of(
    'compound',
    'recording',
    say(
      'Use the interview from 1:00 to 2:00, make it vertical for TikTok and add the title "Meet the Mayor" at the start.',
      clips('interview'),
      segment('interview', { from: 60, to: 120, at: 0 }),
      canvas(1080, 1920),
      length(60),
      segment("'Meet the Mayor'", { text: 'Meet the Mayor', at: 0, seconds: between(2, 5) }),
      textCount(1),
    ),
  ),
];
