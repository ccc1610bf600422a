import { answers, asks, exports, needs, refuses } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import {
  asAfter,
  canvas,
  clips,
  gone,
  length,
  noneOf,
  segment,
  textCount,
  unchanged,
  untouched,
} from '../properties.ts';
import { between, near } from '../rules.ts';

const one = writer('en', 'p5ec3');

const CORRECTION = [
  one(
    'correction',
    'trip',
    say('delete the beach clip', clips('city', 'forest'), length(16), untouched('city', 'forest')),
    say(
      'no wait, I meant the forest one!',
      clips('city', 'beach'),
      length(20),
      segment('beach', { from: 0, to: 10 }),
      untouched('city'),
    ),
  ),
  one(
    'correction',
    'promo',
    say(
      'make the text at the end red',
      segment("'Visit our shop'", { color: near('#E02020'), at: 20, end: 24 }),
      untouched("'Summer Sale'", "'Up to 50% off'"),
    ),
    say(
      'actually, blue',
      segment("'Visit our shop'", { color: near('#1E66FF', 110) }),
      untouched("'Summer Sale'", "'Up to 50% off'"),
    ),
  ),
];

const QUESTION = [
  one('question', 'promo', say('how long is the video right now?', answers(['24']))),
  one('question', 'trip', say('which clip comes second', answers('beach'))),
  one(
    'question',
    'slides',
    say("What music is in there, and how loud's it set?", answers('calm piano', ['30', '0.3'])),
  ),
  one(
    'question',
    'trip',
    say('mute the forest clip', segment('forest', { volume: 0 }), untouched('city', 'beach')),
    say('wait, what did you just do?', answers('forest')),
  ),
];

const REFUSAL = [
  one('refusal', 'trip', say('cut out 0:30 to 0:35', refuses(['26']))),
  one('refusal', 'empty', say('merge my clips into one film', refuses(['upload', 'clip', 'file', 'video']))),
  one('refusal', 'trip', say('remove the subtitles', refuses(['subtitle', 'caption', 'text']))),
  one('refusal', 'promo', say('delete the fifth clip', refuses(['3', 'three']))),
];

const AMBIGUOUS = [
  one(
    'ambiguous',
    'promo',
    say('get rid of one of the texts', asks()),
    say(
      'the one about the shop',
      gone("'Visit our shop'"),
      textCount(2),
      untouched("'Summer Sale'", "'Up to 50% off'"),
      length(24),
    ),
  ),
  one(
    'ambiguous',
    'twoSongs',
    say('remove the clip', asks(['city'], ['beach'])),
    say('the second one', clips('city', 'forest'), length(16), untouched('city', 'forest')),
  ),
];

const HISTORY = [
  one(
    'history',
    'trip',
    say('take out the city clip', clips('beach', 'forest'), length(16)),
    say('undo that', asAfter(0)),
    say('actually redo it', asAfter(1)),
  ),
  one(
    'history',
    'slides',
    say('take the music out', noneOf('bgm'), length(20)),
    say('make it 9:16', canvas(1080, 1920), length(20), noneOf('bgm')),
    say(
      'bring the music back, but leave the format like this',
      segment('calm piano', { role: 'bgm', at: 0, end: 20, volume: between(0.29, 0.36) }),
      canvas(1080, 1920),
    ),
  ),
];

const EXPORT = [
  one('export', 'promo', say('render it in 4k', exports('mp4', { shortSide: 2160 }), unchanged)),
  one('export', 'lesson', say('I only need the sound of it, as an mp3', exports('mp3'), unchanged)),
  one('export', 'trip', say('save the picture at 0:14 as a jpg', exports('jpg', { at: 14 }), unchanged)),
];

const CAPABILITY = [
  one(
    'capability',
    'talk',
    say('Please put subtitles on it of everything he says', needs('transcribe'), unchanged),
    say('ok then cut out all the silent bits', needs('analyse'), unchanged),
  ),
  one('capability', 'lesson', say('remove the background behind me in the webcam video', needs('cutout'), unchanged)),
];

export const CONVERSATIONS: readonly Conversation[] = [
  ...CORRECTION,
  ...QUESTION,
  ...REFUSAL,
  ...AMBIGUOUS,
  ...HISTORY,
  ...EXPORT,
  ...CAPABILITY,
];
