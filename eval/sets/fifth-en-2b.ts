// English: relative changes, corrections, references, questions, refusals, asking back.
import { answers, either, exportsNothing } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import { length, segment, textCount, untouched } from '../properties.ts';
import { below, less, near, oneOf } from '../rules.ts';

const talk = writer('en', 'h-en2b');
const _PHOTOS = ['kitchen', 'garden', 'pool', 'dog', 'sunset'];
const CUES = ["'Watch this trick'", "'He never gives up'", "'See you next time'"];
const _TRIP = ['city', 'beach', 'forest'];

const _colourless = (name: string) =>
  either(segment(name, { preset: oneOf('mono', 'noir') }), segment(name, { saturation: below(-0.9) }));

export const CONVERSATIONS: readonly Conversation[] = [
  talk(
    'relative',
    'short',
    say('captions slightly higher', ...CUES.map((cue) => segment(cue, { y: less })), textCount(3)),
  ),
  talk(
    'correction',
    'trip',
    say('trim the city to five seconds', segment('city', { seconds: 5 }), length(21), untouched('beach', 'forest')),
    say('Oops, six I meant', segment('city', { seconds: 6 }), length(22), untouched('beach', 'forest')),
  ),
  talk(
    'reference',
    'promo',
    say(
      'make the one that says "Up to 50% off" orange',
      segment("'Up to 50% off'", { color: near('#FF9000', 70) }),
      untouched("'Summer Sale'", "'Visit our shop'"),
    ),
  ),
  talk(
    'question',
    'promo',
    say('how long is it right now?', answers(['24', '0:24', 'twenty-four'])),
    say('which music is that', answers('song')),
    say('And what texts are in it?', answers('Summer Sale', 'Up to 50% off', 'Visit our shop')),
    say('when does the forest start', answers(['16', '0:16'])),
  ),
  talk(
    'question',
    'slides',
    say('what comes after the pool?', answers('dog')),
    say('and how many photos are in the film', answers(['5', 'five'])),
  ),
  talk(
    'question',
    'single',
    say('what kinds of file can I export?', answers('mp4', ['gif', 'webm', 'mp3']), exportsNothing),
  ),
];
