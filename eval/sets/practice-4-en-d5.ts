// Texts, transitions, looks, places and shapes: a travel blogger, an estate agent, a student, an NGO.
import { either } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import {
  canvas,
  clipCount,
  clips,
  everyClip,
  film,
  gone,
  length,
  segment,
  textCount,
  transitions,
  untouched,
} from '../properties.ts';
import { above, below, between, more, near, oneOf, times } from '../rules.ts';

const talk = writer('en', 'p4ed5');
const TRIP = ['city', 'beach', 'forest'];
const FIVE = ['kitchen', 'garden', 'pool', 'dog', 'sunset'];
const CUES = ["'Watch this trick'", "'He never gives up'", "'See you next time'"];
const yellow = near('#FFE000');

export const CONVERSATIONS: readonly Conversation[] = [
  talk(
    'text',
    'trip',
    say(
      'Add the title "Three Days in Lisbon" at the beginning',
      segment("'Three Days in Lisbon'", { at: 0, seconds: between(2, 5) }),
      textCount(1),
      untouched(...TRIP),
      length(26),
    ),
    say(
      'Make it yellow and put it at the bottom',
      segment("'Three Days in Lisbon'", { color: yellow, y: above(0.65), at: 0 }),
      textCount(1),
    ),
    say('bigger', segment("'Three Days in Lisbon'", { size: more, color: yellow }), textCount(1), untouched(...TRIP)),
  ),
  talk(
    'text',
    'promo',
    say(
      'Change "Summer Sale" to "Give Today", everything else stays.',
      segment("'Give Today'", { at: 0, end: 3 }),
      gone("'Summer Sale'"),
      textCount(3),
      untouched("'Up to 50% off'", "'Visit our shop'", 'song', ...TRIP),
    ),
    say(
      'delete the line about 50% off',
      gone("'Up to 50% off'"),
      textCount(2),
      untouched("'Give Today'", "'Visit our shop'", 'song', ...TRIP),
      length(24),
    ),
  ),
  talk(
    'text',
    'short',
    say(
      'All captions in yellow, please',
      ...CUES.map((cue) => segment(cue, { color: yellow, seconds: 4 })),
      textCount(3),
      untouched('skate', 'beat'),
    ),
    say(
      'The second caption should say "She never gives up"',
      segment("'She never gives up'", { at: 5, end: 9, role: 'subtitle' }),
      gone("'He never gives up'"),
      textCount(3),
    ),
  ),
  talk(
    'text',
    'lesson',
    say(
      'Subtitle from 0:05 to 0:09: “Open the settings menu”',
      segment("'Open the settings menu'", { at: 5, end: 9, role: 'subtitle' }),
      textCount(1),
      untouched('screen', 'webcam', 'narration', 'calm piano'),
    ),
  ),
  talk(
    'text',
    'slides',
    say(
      "Write 'Sold' in red letters on the last photo",
      segment("'Sold'", { at: between(16, 17), end: between(18, 20), color: near('#FF0000') }),
      textCount(1),
      untouched(...FIVE, 'calm piano'),
    ),
  ),
  talk(
    'text',
    'talk',
    say(
      'Put a lower third "Dr. Amina Yusuf, Field Coordinator" in from 0:05 to 0:12.',
      segment("'Dr. Amina Yusuf, Field Coordinator'", { at: 5, end: 12, y: above(0.6) }),
      textCount(1),
      untouched('interview'),
    ),
  ),
  talk(
    'transition',
    'trip',
    say('Crossfade between all the clips', transitions(2, 'crossfade'), clips(...TRIP), length(26, 1.5)),
  ),
  talk(
    'transition',
    'promo',
    say(
      'Get rid of the crossfades, I want hard cuts',
      transitions(0),
      clips(...TRIP),
      textCount(3),
      untouched('city', 'song'),
      length(24),
    ),
  ),
  talk(
    'transition',
    'slides',
    say(
      'Make the transitions between the photos a full second long',
      transitions(4, 'crossfade', 1),
      clips(...FIVE),
      untouched('calm piano'),
      length(20),
    ),
  ),
  talk(
    'transition',
    'pieces',
    say(
      'fade in from black at the start and out to black at the end, 1 second each',
      film({ fadeIn: 1, fadeOut: 1 }),
      clipCount(4),
      transitions(0),
      length(20),
    ),
  ),
  talk(
    'look',
    'trip',
    say(
      'Give the beach clip warmer colours',
      either(segment('beach', { temperature: more }), segment('beach', { preset: 'warm' })),
      untouched('city', 'forest'),
      length(26),
    ),
  ),
  talk(
    'look',
    'slides',
    say(
      'The rooms look gloomy. All photos a bit brighter, please.',
      everyClip({ brightness: more, seconds: 4 }),
      untouched('calm piano'),
      length(20),
    ),
  ),
  talk(
    'look',
    'pieces',
    say('cinematic look on all the drone shots', everyClip({ preset: 'cinematic' }), clipCount(4), length(20)),
  ),
  talk(
    'place',
    'lesson',
    say(
      'Webcam in the top left corner please',
      segment('webcam', { x: below(0.35), y: below(0.35), width: 0.25, height: 0.25 }),
      untouched('screen', 'narration', 'calm piano'),
    ),
    say(
      'half that size',
      segment('webcam', { width: times(0.5), height: times(0.5), x: below(0.35), y: below(0.35) }),
      untouched('screen', 'narration', 'calm piano'),
    ),
  ),
  talk(
    'place',
    'trip',
    say(
      'I filmed the forest clip upside down, rotate it by 180 degrees',
      segment('forest', { rotation: oneOf(180, -180), seconds: 6 }),
      untouched('city', 'beach'),
    ),
  ),
  talk(
    'place',
    'slides',
    say(
      "I don't like the blurry bars next to the photos. Let the pictures fill the whole frame instead.",
      everyClip({ fit: 'cover', seconds: 4 }),
      clips(...FIVE),
      length(20),
    ),
  ),
  talk('canvas', 'trip', say('I need this square for Instagram', canvas(1080, 1080), clips(...TRIP), length(26))),
  talk(
    'canvas',
    'short',
    say('Turn it into a widescreen 16:9 video', canvas(1920, 1080), clips('skate'), textCount(3), length(15)),
  ),
  talk(
    'canvas',
    'slides',
    say(
      'make the slideshow vertical for reels',
      canvas(1080, 1920),
      clips(...FIVE),
      untouched('calm piano'),
      length(20),
    ),
  ),
];
