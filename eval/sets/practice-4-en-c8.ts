// Practice: a coding agent that passes on short instructions of its user.
import { answers, asks, either, exports, needs, refuses } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import { canvas, clips, film, length, segment, textCount, transitions, unchanged, untouched } from '../properties.ts';
import { above, below } from '../rules.ts';

const talk = writer('en', 'p4ec8');

export const CONVERSATIONS: readonly Conversation[] = [
  talk(
    'combine',
    'recording',
    say('Add interview.mp4 to the timeline.', clips('interview'), length(600)),
    say(
      'Remove the first 45 s and the last 30 s.',
      clips('interview'),
      segment('interview', { at: 0, from: 45, to: 570 }),
      length(525),
    ),
  ),
  talk(
    'trim',
    'trip',
    say(
      'Cut 0:12-0:15 from the video.',
      clips('city', 'beach', 'beach', 'forest'),
      segment('beach', { from: 0, to: 2 }),
      segment('beach/2', { from: 5, to: 10 }),
      length(23),
      untouched('city', 'forest'),
    ),
  ),
  talk(
    'arrange',
    'pieces',
    say(
      'Move the last segment to position 2.',
      segment('#1', { from: 20 }),
      segment('#2', { from: 10 }),
      segment('#3', { from: 0 }),
      segment('#4', { from: 30 }),
      length(20),
    ),
    say(
      'Delete segment 3.',
      segment('#1', { from: 20 }),
      segment('#2', { from: 10 }),
      segment('#3', { from: 30 }),
      clips('drone', 'drone', 'drone'),
      length(15),
    ),
  ),
  talk(
    'time',
    'trip',
    say(
      'Freeze the frame at 0:05 for 2 seconds, then continue.',
      clips('city', 'city', 'city', 'beach', 'forest'),
      segment('#2', { freeze: 5, seconds: 2, at: 5 }),
      segment('#3', { from: 5, to: 10 }),
      length(28),
      untouched('beach', 'forest'),
    ),
  ),
  talk(
    'sound',
    'promo',
    say(
      'Fade the music in over 2 s.',
      segment('song', { fadeIn: 2, fadeOut: 1, volume: 0.4 }),
      untouched('city', 'beach', 'forest'),
      film({ fadeIn: 0 }),
    ),
  ),
  talk(
    'text',
    'promo',
    say(
      'Extend "Up to 50% off" to 0:16.',
      segment("'Up to 50% off'", { at: 10, end: 16 }),
      untouched("'Summer Sale'", "'Visit our shop'", 'city', 'beach', 'forest', 'song'),
      length(24),
    ),
    say(
      'Set the color of all texts to #FF6600.',
      segment("'Summer Sale'", { color: '#FF6600' }),
      segment("'Up to 50% off'", { color: '#FF6600', end: 16 }),
      segment("'Visit our shop'", { color: '#FF6600' }),
      untouched('city', 'beach', 'forest', 'song'),
    ),
  ),
  talk(
    'transition',
    'promo',
    say('Remove all transitions.', transitions(0), clips('city', 'beach', 'forest'), length(24), textCount(3)),
  ),
  talk(
    'look',
    'trip',
    say(
      'Apply the warm filter to clip 1 only.',
      either(segment('city', { preset: 'warm' }), segment('city', { temperature: above(0) })),
      untouched('beach', 'forest'),
      length(26),
    ),
  ),
  talk('canvas', 'lesson', say('User wants 60 fps. Change the frame rate.', canvas(1920, 1080, 60), length(30))),
  talk(
    'compound',
    'lesson',
    say(
      'Cut the first 5 s. Move webcam to top right. Music to 15%. Title "Setup guide" from 0 to 4 s. Export at 720p.',
      length(25),
      segment('screen', { from: 5, to: 30 }),
      segment('narration', { at: 0, from: 5, to: 28 }),
      segment('webcam', { x: above(0.6), y: below(0.4), width: 0.25, from: 5, end: 25 }),
      segment('calm piano', { volume: 0.15, end: 25 }),
      segment("'Setup guide'", { at: 0, end: 4 }),
      exports('mp4', { shortSide: 720 }),
    ),
  ),
  talk(
    'relative',
    'promo',
    say(
      'Keep the first title on screen 2 seconds longer.',
      segment("'Summer Sale'", { at: 0, end: 5 }),
      untouched("'Up to 50% off'", "'Visit our shop'", 'city', 'beach', 'forest'),
      length(24),
    ),
  ),
  talk(
    'reference',
    'pieces',
    say(
      'Slow the last shot to 50% speed.',
      segment('#4', { speed: 0.5, seconds: 10 }),
      untouched('#1', '#2', '#3'),
      length(25),
    ),
    say(
      'Do the same with the first one.',
      segment('#1', { speed: 0.5, seconds: 10 }),
      untouched('#2', '#3', '#4'),
      length(30),
    ),
  ),
  talk('question', 'pieces', say('How many segments are on the main track?', answers(['4', 'four']))),
  talk('refusal', 'empty', say('Remove the second clip.', refuses())),
  talk(
    'ambiguous',
    'trip',
    say('Trim 5 seconds.', asks()),
    say(
      'From the end of the beach clip.',
      segment('beach', { from: 0, to: 5 }),
      untouched('city', 'forest'),
      length(21),
    ),
  ),
  talk('export', 'short', say('Export the captions as an .srt file.', exports('srt'), unchanged)),
  talk(
    'capability',
    'lesson',
    say('Remove the background behind the person in the webcam clip.', needs('cutout'), unchanged),
  ),
];
