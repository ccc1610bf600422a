import { exports, needs } from '../answers.ts';
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
  unchanged,
  untouched,
} from '../properties.ts';
import { above, below, between, more, near } from '../rules.ts';

const on = writer('en', 'p4ea4');
const TRIP = ['city', 'beach', 'forest'] as const;
const PHOTOS = ['kitchen', 'garden', 'pool', 'dog', 'sunset', 'cake'] as const;

const COMPOUND: readonly Conversation[] = [
  on(
    'compound',
    'uploads',
    say(
      'Please put the three clips together, beach first, then city, then forest, add crossfades between them, lay the song underneath at 30 percent and begin with the title "Our Wedding Day".',
      clips('beach', 'city', 'forest'),
      transitions(2, 'crossfade'),
      segment('song', { role: 'bgm', at: 0, volume: 0.3 }),
      segment("'Our Wedding Day'", { at: 0, seconds: 3 }),
      textCount(1),
    ),
  ),
  on(
    'compound',
    'promo',
    say(
      'Take the forest clip out, turn the music down to 20% and make the Summer Sale title red.',
      clips('city', 'beach'),
      length(16),
      segment('song', { volume: 0.2, end: 16 }),
      segment("'Summer Sale'", { color: near('#E01010'), at: 0, end: 3 }),
      segment("'Up to 50% off'", { color: '#FFFFFF' }),
    ),
  ),
  on(
    'compound',
    'photos',
    say(
      'Slideshow from all the photos, 4 seconds each, the piano in the background at 25%, "Café Luna" as the title on the first picture, and then export it as mp4',
      clips(...PHOTOS),
      everyClip({ seconds: 4 }),
      length(24),
      segment('calm piano', { role: 'bgm', at: 0, end: 24, volume: 0.25 }),
      segment("'Café Luna'", { at: 0, end: between(3, 4) }),
      textCount(1),
      exports('mp4'),
    ),
  ),
  on(
    'compound',
    'short',
    say(
      'cut the first 2 seconds, make the beat a bit louder, and put "day 12 of learning kickflips" at the top for the whole video',
      clips('skate'),
      segment('skate', { at: 0, from: 4, to: 17 }),
      length(13),
      segment('beat', { volume: more, at: 0, end: 13 }),
      segment("'day 12 of learning kickflips'", { at: 0, end: 13, y: below(0.4) }),
      textCount(4),
    ),
  ),
  on(
    'compound',
    'talk',
    say(
      'Keep only 1:00 to 4:00, reduce the background noise, and write "Mr. Alvarez, History" at the bottom for the first 6 seconds.',
      clips('interview'),
      segment('interview', { at: 0, from: 60, to: 240, denoise: true }),
      length(180),
      segment("'Mr. Alvarez, History'", { at: 0, end: 6, y: above(0.6) }),
      textCount(1),
    ),
  ),
  on(
    'compound',
    'lesson',
    say(
      'Webcam to the lower left, music at 10 percent, and fade the film to black over the last two seconds.',
      segment('webcam', { x: below(0.4), y: above(0.6) }),
      segment('calm piano', { volume: 0.1 }),
      film({ fadeOut: 2 }),
      untouched('screen', 'narration'),
      length(30),
    ),
  ),
  on(
    'compound',
    'trip',
    say(
      'mute all the clips, add the song, slow the forest down to half speed and export the whole thing',
      clips(...TRIP),
      everyClip({ volume: 0 }),
      segment('forest', { speed: 0.5, seconds: 12, from: 1, to: 7 }),
      length(32),
      segment('song', { role: 'bgm', at: 0, end: 32 }),
      exports('mp4'),
    ),
  ),
  on(
    'compound',
    'pieces',
    say(
      'Delete the second piece, play the first one at double speed and add the song at 50%.',
      clipCount(3),
      segment('#1', { from: 20, to: 25, speed: 2, seconds: 2.5 }),
      segment('#2', { from: 30, seconds: 5, speed: 1 }),
      segment('#3', { from: 10, seconds: 5, speed: 1 }),
      length(12.5),
      segment('song', { role: 'bgm', at: 0, end: 12.5, volume: 0.5 }),
    ),
  ),
  on(
    'compound',
    'recording',
    say(
      'Take my recording, keep only the first 90 seconds of it and put "Chapter 1" in the middle of the screen for the first three seconds',
      clips('interview'),
      segment('interview', { at: 0, from: 0, to: 90 }),
      length(90),
      segment("'Chapter 1'", { at: 0, end: 3, x: between(0.4, 0.6), y: between(0.4, 0.6) }),
      textCount(1),
    ),
  ),
];

const CAPABILITY: readonly Conversation[] = [
  on('capability', 'talk', say('Write subtitles for everything that is said.', needs('transcribe'), unchanged)),
  on('capability', 'talk', say('Please cut out all the silent pauses in the interview', needs('analyse'), unchanged)),
  on(
    'capability',
    'lesson',
    say('Can you remove the background behind me in the webcam picture?', needs('cutout'), unchanged),
  ),
  on('capability', 'single', say('Compose a cheerful piece of music for my clip.', needs('generate_music'), unchanged)),
];

export const CONVERSATIONS: readonly Conversation[] = [...COMPOUND, ...CAPABILITY];
