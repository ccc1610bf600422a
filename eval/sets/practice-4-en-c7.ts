// Practice: a coding agent that passes on short instructions of its user.
import { answers, either, exports, mentions, refuses } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import {
  asAfter,
  canvas,
  clips,
  everyClip,
  film,
  gone,
  length,
  segment,
  textCount,
  transitions,
  unchanged,
  untouched,
} from '../properties.ts';
import { above, below, oneOf, times } from '../rules.ts';

const talk = writer('en', 'p4ec7');

export const CONVERSATIONS: readonly Conversation[] = [
  talk(
    'combine',
    'uploads',
    say(
      'Place all clips on the timeline in upload order. Use the first 4 s of each.',
      clips('city', 'beach', 'forest'),
      everyClip({ seconds: 4, from: 0 }),
      length(12),
    ),
    say(
      'Add song.mp3 as background music at 25%.',
      segment('song', { role: 'bgm', volume: 0.25, at: 0, end: 12 }),
      untouched('city', 'beach', 'forest'),
    ),
  ),
  talk(
    'slideshow',
    'photos',
    say(
      'Create slideshow: dog.jpg, cake.jpg, garden.png, in that order. 3 seconds per image. Title "Open Day" on the first image.',
      clips('dog', 'cake', 'garden'),
      everyClip({ seconds: 3 }),
      length(9),
      segment("'Open Day'", { at: 0, end: 3 }),
      textCount(1),
    ),
  ),
  talk(
    'trim',
    'lesson',
    say(
      'Cut everything after 25 s.',
      length(25),
      segment('screen', { from: 0, to: 25 }),
      segment('webcam', { from: 0, end: 25 }),
      segment('narration', { from: 0, end: 25 }),
      segment('calm piano', { end: 25 }),
    ),
  ),
  talk(
    'arrange',
    'trip',
    say(
      'Split beach.mov in the middle.',
      clips('city', 'beach', 'beach', 'forest'),
      segment('beach', { from: 0, to: 5 }),
      segment('beach/2', { from: 5, to: 10 }),
      length(26),
      untouched('city', 'forest'),
    ),
  ),
  talk(
    'time',
    'trip',
    say(
      'Speed up the forest clip by a factor of 2.',
      segment('forest', { speed: 2, seconds: 3, from: 1, to: 7 }),
      untouched('city', 'beach'),
      length(23),
    ),
  ),
  talk(
    'sound',
    'talk',
    say('Set interview volume to 150%.', segment('interview', { volume: 1.5 }), length(600)),
    say('Normalize the loudness to -16 LUFS.', film({ loudness: -16 }), length(600)),
  ),
  talk(
    'text',
    'promo',
    say('Delete all text.', textCount(0), untouched('city', 'beach', 'forest', 'song'), length(24)),
  ),
  talk(
    'transition',
    'trip',
    say(
      'Insert a 1 s dip to black between city and beach.',
      transitions(1, ['dip_to_black', 'fade_black'], 1),
      segment('beach', { transition: oneOf('dip_to_black', 'fade_black') }),
      clips('city', 'beach', 'forest'),
    ),
  ),
  talk(
    'place',
    'lesson',
    say(
      'Move the webcam to the top left.',
      segment('webcam', { x: below(0.4), y: below(0.4), width: 0.25, height: 0.25 }),
      untouched('screen', 'narration', 'calm piano'),
    ),
  ),
  talk(
    'compound',
    'promo',
    say(
      'Delete the second clip. Set music to 25%. Change "Visit our shop" to "Order today". Make it 9:16. Export as mp4.',
      clips('city', 'forest'),
      length(16),
      segment('song', { volume: 0.25, end: 16 }),
      segment("'Order today'", { at: 12, end: 16 }),
      gone("'Visit our shop'"),
      canvas(1080, 1920),
      exports('mp4'),
    ),
  ),
  talk(
    'relative',
    'lesson',
    say(
      'Make the webcam 20% larger.',
      segment('webcam', { width: times(1.2), height: times(1.2) }),
      untouched('screen', 'narration', 'calm piano'),
    ),
    say(
      'Reduce the music volume by half.',
      segment('calm piano', { volume: times(0.5), end: 30 }),
      untouched('webcam', 'screen', 'narration'),
    ),
  ),
  talk(
    'correction',
    'pieces',
    say('Delete the first shot.', length(15), segment('#1', { from: 0 }), segment('#3', { from: 10 })),
    say(
      'Correction: the user meant the last shot, not the first.',
      clips('drone', 'drone', 'drone'),
      segment('#1', { from: 20 }),
      segment('#2', { from: 0 }),
      segment('#3', { from: 30 }),
      length(15),
    ),
  ),
  talk(
    'reference',
    'promo',
    say(
      'Add the text "Free shipping" from 4 s to 7 s.',
      segment("'Free shipping'", { at: 4, end: 7 }),
      textCount(4),
      untouched("'Summer Sale'", "'Up to 50% off'", "'Visit our shop'"),
    ),
    say(
      'Move it to the bottom of the frame.',
      segment("'Free shipping'", { at: 4, end: 7, y: above(0.65) }),
      textCount(4),
      untouched("'Summer Sale'", "'Up to 50% off'", "'Visit our shop'"),
    ),
  ),
  talk(
    'question',
    'trip',
    say('The user wants the forest clip removed.', clips('city', 'beach'), length(20), untouched('city', 'beach')),
    say('What did you just change?', answers('forest')),
  ),
  talk('refusal', 'trip', say('Turn the background music down to 10%.', refuses('music'))),
  talk(
    'history',
    'trip',
    say('Remove the beach clip.', clips('city', 'forest'), length(16), untouched('city', 'forest')),
    say('Undo.', asAfter(0)),
    say('Redo.', asAfter(1)),
  ),
  talk('export', 'trip', say('Save the frame at 0:13 as PNG.', exports('png', { at: 13 }), unchanged)),
  talk(
    'text',
    'short',
    say(
      'Replace the caption "See you next time" with "Part 2 tomorrow".',
      segment("'Part 2 tomorrow'", { at: 11, end: 15 }),
      gone("'See you next time'"),
      textCount(3),
      untouched("'Watch this trick'", "'He never gives up'", 'skate', 'beat'),
    ),
  ),
  talk(
    'question',
    'recording',
    say(
      'Report the length of the uploaded interview.',
      answers(['10 min', '10-min', '10:00', '600', 'ten min', '10m']),
    ),
    say(
      'Put the part from 5:00 to 6:00 on the timeline.',
      clips('interview'),
      segment('interview', { at: 0, from: 300, to: 360 }),
      length(60),
    ),
  ),
  talk(
    'refusal',
    'uploads',
    say(
      'Put the first 20 seconds of beach.mov on the timeline, nothing more.',
      either(refuses(['10', 'ten']), [clips('beach'), length(10), mentions(['10', 'ten'])]),
    ),
  ),
];
