// Putting clips and photos together, trimming, arranging, speed: a travel blogger, an estate agent, a student, an NGO.
import { type Conversation, say, writer } from '../conversation.ts';
import {
  canvas,
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
import { between } from '../rules.ts';

const talk = writer('en', 'p4ed1');
const SIX = ['kitchen', 'garden', 'pool', 'dog', 'sunset', 'cake'];
const FIVE = SIX.slice(0, 5);
const TRIP = ['city', 'beach', 'forest'];

export const CONVERSATIONS: readonly Conversation[] = [
  talk(
    'combine',
    'uploads',
    say(
      'Put my three clips together in this order: beach, city, forest.',
      clips('beach', 'city', 'forest'),
      length(30),
    ),
    say(
      'and lay the song under it, nice and low',
      segment('song', { at: 0, end: 30, role: 'bgm', volume: between(0.03, 0.5) }),
      untouched(...TRIP),
      length(30),
    ),
  ),
  talk(
    'combine',
    'single',
    say('hi! can you put the clip I uploaded on the timeline', clips('city'), length(12)),
    say('I only need the first 8 seconds of it', clips('city'), segment('city', { from: 0, to: 8, at: 0 }), length(8)),
  ),
  talk(
    'combine',
    'recording',
    say('Put the interview on the timeline, the whole thing for now', clips('interview'), length(600)),
  ),
  talk(
    'combine',
    'slides',
    say(
      'The cake photo is missing! Put it right at the end, four seconds like the others.',
      clips(...SIX),
      segment('cake', { at: 20, seconds: 4 }),
      length(24),
      segment('calm piano', { at: 0, end: 24 }),
    ),
  ),
  talk(
    'combine',
    'uploads',
    say(
      'City for 5 seconds, then beach for 5, then forest for 5. Hard cuts.',
      clips(...TRIP),
      everyClip({ seconds: 5, speed: 1 }),
      transitions(0),
      length(15),
    ),
  ),
  talk(
    'slideshow',
    'photos',
    say(
      'Slideshow of the listing photos please: kitchen, garden, pool and sunset. 3 seconds per photo, crossfades between them.',
      clips('kitchen', 'garden', 'pool', 'sunset'),
      everyClip({ seconds: 3 }),
      transitions(3, 'crossfade'),
      length(12),
    ),
  ),
  talk(
    'slideshow',
    'photos',
    say(
      'Make a one-minute video out of all six photos with the piano piece under it.',
      clips(...SIX),
      everyClip({ seconds: 10 }),
      length(60),
      segment('calm piano', { at: 0, end: 60, role: 'bgm' }),
    ),
    say(
      'Hmm, that drags. 30 seconds in total.',
      clips(...SIX),
      everyClip({ seconds: 5 }),
      length(30),
      segment('calm piano', { at: 0, end: 30 }),
    ),
  ),
  talk(
    'slideshow',
    'slides',
    say(
      'Give every picture 6 seconds instead of 4',
      clips(...FIVE),
      everyClip({ seconds: 6, motion: 'zoom_in' }),
      transitions(4, 'crossfade', 0.5),
      length(30),
      segment('calm piano', { end: 30, volume: 0.3 }),
    ),
  ),
  talk(
    'slideshow',
    'slides',
    say(
      'No more zooming on the photos, keep them still.',
      clips(...FIVE),
      everyClip({ motion: 'none', seconds: 4 }),
      transitions(4, 'crossfade', 0.5),
      untouched('calm piano'),
    ),
    say(
      'Too static now. Let them all zoom out slowly.',
      clips(...FIVE),
      everyClip({ motion: 'zoom_out', seconds: 4 }),
      transitions(4, 'crossfade', 0.5),
      untouched('calm piano'),
    ),
  ),
  talk(
    'slideshow',
    'photos',
    say(
      'All six photos, 2 seconds each, vertical for TikTok, hard cuts, no music',
      clips(...SIX),
      everyClip({ seconds: 2 }),
      transitions(0),
      canvas(1080, 1920),
      noneOf('bgm'),
      length(12),
    ),
  ),
  talk(
    'trim',
    'talk',
    say(
      'Keep only 2:00 to 3:30 of the interview.',
      clips('interview'),
      segment('interview', { at: 0, from: 120, to: 210 }),
      length(90),
    ),
  ),
  talk(
    'trim',
    'talk',
    say(
      'Please take out the part from 1:10 to 1:40, we agreed not to publish that',
      clips('interview', 'interview'),
      segment('interview', { at: 0, from: 0, to: 70 }),
      segment('interview/2', { at: 70, from: 100, to: 600 }),
      length(570),
    ),
    say(
      'And the last minute can go too.',
      clips('interview', 'interview'),
      untouched('interview'),
      segment('interview/2', { at: 70, from: 100, to: 540 }),
      length(510),
    ),
  ),
  talk(
    'trim',
    'trip',
    say(
      'The first three seconds of the film are just me fumbling with the lens cap, get rid of them',
      clips(...TRIP),
      segment('city', { at: 0, from: 3, to: 10 }),
      untouched('beach', 'forest'),
      length(23),
    ),
  ),
  talk(
    'trim',
    'short',
    say(
      'Drop the last four seconds of the video.',
      clips('skate'),
      segment('skate', { from: 2, to: 13 }),
      gone("'See you next time'"),
      textCount(2),
      segment('beat', { at: 0, end: 11 }),
      length(11),
    ),
  ),
  talk(
    'trim',
    'promo',
    say(
      'Our slot is only 12 seconds. Bring the whole film down to that, but all three clips have to stay in.',
      clips(...TRIP),
      everyClip({ seconds: between(1, 8), speed: 1 }),
      length(12),
      segment('song', { at: 0, end: 12 }),
    ),
  ),
  talk(
    'trim',
    'lesson',
    say(
      'cut 0:10 to 0:15 out of the whole video, I misspoke there',
      clips('screen', 'screen'),
      segment('screen', { from: 0, to: 10 }),
      segment('screen/2', { at: 10, from: 15, to: 30 }),
      segment('webcam/2', { at: 10, from: 15, to: 30 }),
      segment('narration/2', { at: 10, from: 15, to: 28 }),
      segment('calm piano', { at: 0, end: 25 }),
      length(25),
    ),
  ),
  talk(
    'trim',
    'pieces',
    say(
      'the third piece of the drone footage is too long, 3 seconds is enough',
      clipCount(4),
      segment('#3', { seconds: 3, from: between(30, 32), speed: 1 }),
      untouched('#1', '#2', '#4'),
      length(18),
    ),
  ),
  talk(
    'trim',
    'recording',
    say(
      'From the interview I only need 4:00 to 4:45, put just that on the timeline',
      clips('interview'),
      segment('interview', { at: 0, from: 240, to: 285 }),
      length(45),
    ),
  ),
  talk(
    'time',
    'pieces',
    say(
      'Slow motion for the last drone shot: half speed',
      clipCount(4),
      segment('#4', { speed: 0.5, seconds: 10, from: 10, to: 15 }),
      untouched('#1', '#2', '#3'),
      length(25),
    ),
  ),
  talk(
    'time',
    'short',
    say(
      'Could you play the skate clip backwards?',
      segment('skate', { reversed: true, seconds: 15, speed: 1 }),
      textCount(3),
      untouched('beat'),
      length(15),
    ),
  ),
  talk(
    'time',
    'talk',
    say(
      'run the interview at 1.5x so that it fits the seminar slot',
      segment('interview', { speed: 1.5, seconds: 400, from: 0, to: 600 }),
      length(400),
    ),
  ),
  talk(
    'trim',
    'single',
    say(
      'Use my clip, but only from second 3 to second 9.',
      clips('city'),
      segment('city', { at: 0, from: 3, to: 9 }),
      length(6),
    ),
  ),
  talk(
    'time',
    'trip',
    say(
      'Hold the last frame of the beach clip for 2 seconds before the forest comes',
      segment('beach/2', { at: 20, seconds: 2 }),
      segment('forest', { at: 22 }),
      untouched('city', 'forest'),
      length(28),
    ),
  ),
];
