// Practice: the founder of a young company who makes its product videos alone.
import { exports, needs, refuses } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import {
  asAfter,
  canvas,
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
import { above, between, near } from '../rules.ts';

const talk = writer('en', 'p4ec6');

export const CONVERSATIONS: readonly Conversation[] = [
  talk(
    'slideshow',
    'photos',
    say(
      'Turn the photos into a 15-second slideshow with crossfades between them.',
      clips('kitchen', 'garden', 'pool', 'dog', 'sunset', 'cake'),
      length(15),
      everyClip({ seconds: 2.5 }),
      transitions(5, ['crossfade', 'crossfade_fast', 'crossfade_slow']),
    ),
    say(
      'Great. Overlay "Now booking for 2027" on the last picture.',
      segment("'Now booking for 2027'", { at: between(12.4, 13), end: between(14.5, 15) }),
      textCount(1),
      length(15),
    ),
  ),
  talk(
    'trim',
    'pieces',
    say('Trim the third shot to two seconds.', segment('#3', { seconds: 2 }), untouched('#1', '#2', '#4'), length(17)),
  ),
  talk(
    'arrange',
    'slides',
    say(
      'Replace the pool photo with the cake photo.',
      clips('kitchen', 'garden', 'cake', 'dog', 'sunset'),
      segment('cake', { at: 8, seconds: 4 }),
      untouched('kitchen', 'garden', 'dog', 'sunset'),
      length(20),
    ),
  ),
  talk(
    'sound',
    'lesson',
    say(
      'Duck the music whenever the narrator is speaking.',
      segment('calm piano', { duck: true, end: 30 }),
      untouched('narration', 'screen', 'webcam'),
    ),
    say(
      'There is hiss on the narration, can you clean that up?',
      segment('narration', { denoise: true, volume: 1 }),
      untouched('calm piano', 'screen', 'webcam'),
    ),
  ),
  talk(
    'text',
    'promo',
    say(
      'Change "Summer Sale" to "Launch Week".',
      segment("'Launch Week'", { at: 0, end: 3 }),
      gone("'Summer Sale'"),
      textCount(3),
      untouched("'Up to 50% off'", "'Visit our shop'", 'city', 'beach', 'forest', 'song'),
    ),
    say(
      'And the last one should read "Sign up at orbit.dev".',
      segment("'Sign up at orbit.dev'", { at: 20, end: 24 }),
      gone("'Visit our shop'"),
      textCount(3),
      untouched("'Launch Week'", "'Up to 50% off'"),
    ),
  ),
  talk(
    'text',
    'single',
    say('Put the city clip on the timeline.', clips('city'), length(12)),
    say(
      'For the last four seconds, show "Join the waitlist" in white on a blue box.',
      segment("'Join the waitlist'", {
        at: 8,
        end: 12,
        color: near('#FFFFFF', 20),
        background: near('#1E50E0', 120),
      }),
      textCount(1),
      untouched('city'),
      length(12),
    ),
  ),
  talk(
    'look',
    'trip',
    say(
      'Give the whole video the cinematic look and add a slight vignette.',
      everyClip({ preset: 'cinematic', vignette: above(0) }),
      clips('city', 'beach', 'forest'),
      length(26),
    ),
  ),
  talk(
    'canvas',
    'promo',
    say(
      'We need this as a square for LinkedIn.',
      canvas(1080, 1080),
      clips('city', 'beach', 'forest'),
      textCount(3),
      length(24),
    ),
  ),
  talk(
    'compound',
    'twoSongs',
    say(
      'Drop the forest clip, speed the city clip up to 2x, title "Meet Orbit" for the first 3 seconds, beat.wav under it all at 30%, make it square, then export at 720p.',
      clips('city', 'beach'),
      segment('city', { speed: 2, seconds: 5 }),
      segment('beach', { speed: 1, seconds: 10 }),
      length(15),
      segment("'Meet Orbit'", { at: 0, end: 3 }),
      segment('beat', { role: 'bgm', volume: 0.3, at: 0, end: 15 }),
      canvas(1080, 1080),
      exports('mp4', { shortSide: 720 }),
    ),
  ),
  talk(
    'relative',
    'trip',
    say(
      'The beach clip drags. Make it three seconds shorter.',
      segment('beach', { seconds: 7 }),
      untouched('city', 'forest'),
      length(23),
    ),
    say('Take one more second off it.', segment('beach', { seconds: 6 }), untouched('city', 'forest'), length(22)),
  ),
  talk(
    'correction',
    'promo',
    say(
      'Set the music to 10%.',
      segment('song', { volume: 0.1, at: 0, end: 24 }),
      untouched('city', 'beach', 'forest'),
    ),
    say(
      'Hmm, no, make that 20.',
      segment('song', { volume: 0.2, at: 0, end: 24 }),
      untouched('city', 'beach', 'forest'),
    ),
  ),
  talk(
    'reference',
    'slides',
    say('Remove the picture right before the dog.', clips('kitchen', 'garden', 'dog', 'sunset'), length(16)),
    say('And the one that comes after the dog, too.', clips('kitchen', 'garden', 'dog'), length(12)),
  ),
  talk('refusal', 'trip', say('Make the beach clip 15 seconds long.', refuses(['10', 'ten']))),
  talk(
    'history',
    'promo',
    say('Remove the title "Up to 50% off".', gone("'Up to 50% off'"), textCount(2), length(24)),
    say('Make the music half as loud.', segment('song', { volume: 0.2 }), textCount(2), length(24)),
    say('Hmm. Undo both of those changes.', asAfter(0)),
  ),
  talk('capability', 'talk', say('Cut out all the silent pauses in this interview.', needs('analyse'), unchanged)),
];
