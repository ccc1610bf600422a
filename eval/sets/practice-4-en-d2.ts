// Order, sound and corrections: a travel blogger, an estate agent, a student, an NGO.
import { type Conversation, say, writer } from '../conversation.ts';
import { clipCount, clips, everyClip, gone, length, noneOf, segment, textCount, untouched } from '../properties.ts';
import { above, between, less } from '../rules.ts';

const talk = writer('en', 'p4ed2');
const TRIP = ['city', 'beach', 'forest'];
const CUES = ["'Watch this trick'", "'He never gives up'", "'See you next time'"];

export const CONVERSATIONS: readonly Conversation[] = [
  talk(
    'arrange',
    'trip',
    say(
      'Could you swap the first and the last clip?',
      clips('forest', 'beach', 'city'),
      untouched(...TRIP),
      length(26),
    ),
  ),
  talk(
    'arrange',
    'trip',
    say(
      'Show the city clip once more at the very end, cut exactly like the first time.',
      clips('city', 'beach', 'forest', 'city'),
      segment('city/2', { at: 26, from: 0, to: 10 }),
      untouched(...TRIP),
      length(36),
    ),
  ),
  talk(
    'arrange',
    'slides',
    say(
      'The dog has no place in a property listing. Take that photo out.',
      clips('kitchen', 'garden', 'pool', 'sunset'),
      everyClip({ seconds: 4 }),
      segment('calm piano', { at: 0, end: 16 }),
      length(16),
    ),
    say(
      'Now move the pool to the front, it sells the house',
      clips('pool', 'kitchen', 'garden', 'sunset'),
      everyClip({ seconds: 4 }),
      length(16),
    ),
  ),
  talk(
    'arrange',
    'promo',
    say(
      'Remove the beach clip from the campaign film.',
      clips('city', 'forest'),
      segment("'Summer Sale'", { at: 0, end: 3 }),
      segment("'Visit our shop'", { at: 12, end: 16 }),
      segment('song', { at: 0, end: 16, volume: 0.4 }),
      length(16),
    ),
  ),
  talk(
    'arrange',
    'pieces',
    say(
      'Show the second piece last',
      segment('#1', { from: 20, to: 25 }),
      segment('#2', { from: 30, to: 35 }),
      segment('#3', { from: 10, to: 15 }),
      segment('#4', { from: 0, to: 5 }),
      clipCount(4),
      length(20),
    ),
  ),
  talk(
    'arrange',
    'slides',
    say(
      'Replace the garden picture with the one of the cake, same length',
      clips('kitchen', 'cake', 'pool', 'dog', 'sunset'),
      segment('cake', { at: 4, seconds: 4 }),
      untouched('kitchen', 'calm piano'),
      length(20),
    ),
  ),
  talk(
    'arrange',
    'trip',
    say(
      'Split the city clip at 4 seconds and put the beach in between the two halves',
      clips('city', 'beach', 'city', 'forest'),
      segment('city', { at: 0, from: 0, to: 4 }),
      segment('city/2', { at: 14, from: 4, to: 10 }),
      untouched('beach', 'forest'),
      length(26),
    ),
  ),
  talk(
    'sound',
    'trip',
    say(
      'Add the song as background music',
      segment('song', { at: 0, end: 26, role: 'bgm', volume: between(0.1, 0.6) }),
      untouched(...TRIP),
      length(26),
    ),
    say('Softer, please.', segment('song', { volume: less, end: 26 }), untouched(...TRIP)),
    say(
      'And let it fade in over the first 3 seconds',
      segment('song', { fadeIn: 3, at: 0, end: 26 }),
      untouched(...TRIP),
    ),
  ),
  talk(
    'sound',
    'twoSongs',
    say(
      'Use the piano as background music, not the beat. 20 percent volume.',
      segment('calm piano', { at: 0, end: 26, role: 'bgm', volume: 0.2 }),
      gone('beat'),
      untouched(...TRIP),
    ),
  ),
  talk(
    'sound',
    'lesson',
    say(
      'Please have the music dip automatically whenever the narration speaks.',
      segment('calm piano', { duck: true, end: 30 }),
      untouched('screen', 'webcam', 'narration'),
    ),
  ),
  talk(
    'sound',
    'talk',
    say(
      "There's a constant hum in the interview. Reduce the noise, please.",
      segment('interview', { denoise: true, volume: above(0), seconds: 600 }),
      length(600),
    ),
  ),
  talk(
    'sound',
    'promo',
    say(
      'let the song fade out over the last 4 seconds',
      segment('song', { fadeOut: 4, end: 24, volume: 0.4 }),
      untouched(...TRIP, "'Visit our shop'"),
      length(24),
    ),
  ),
  talk(
    'sound',
    'short',
    say('Take the beat out, no music at all', gone('beat'), noneOf('bgm'), untouched('skate', ...CUES), length(15)),
  ),
  talk(
    'correction',
    'trip',
    say('Delete the forest clip', clips('city', 'beach'), length(20)),
    say('No, sorry, I meant the beach!', clips('city', 'forest'), length(16)),
  ),
  talk(
    'correction',
    'twoSongs',
    say('Put the beat under the film', segment('beat', { at: 0, end: 26, role: 'bgm' }), gone('calm piano')),
    say('no, the other one', segment('calm piano', { at: 0, end: 26, role: 'bgm' }), gone('beat'), untouched(...TRIP)),
  ),
  talk(
    'correction',
    'short',
    say(
      'Change the first caption to "Watch this jump"',
      segment("'Watch this jump'", { at: 0, end: 4 }),
      gone("'Watch this trick'"),
      textCount(3),
    ),
    say(
      'Oh wait, I meant the last caption, not the first',
      segment("'Watch this trick'", { at: 0, end: 4 }),
      segment("'Watch this jump'", { at: 11, end: 15 }),
      gone("'See you next time'"),
      textCount(3),
    ),
  ),
  talk(
    'correction',
    'promo',
    say('Set the song to 60%', segment('song', { volume: 0.6, end: 24 }), untouched(...TRIP)),
    say('Oops, I meant 16%', segment('song', { volume: 0.16, end: 24 }), untouched(...TRIP)),
  ),
];
