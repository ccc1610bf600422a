// English conversations: long requests, questions, history, and what can't be done.
import { needs, refuses } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import { asAfter, clips, everyClip, length, unchanged } from '../properties.ts';

const chat = writer('en', 'h-en1');

const COMPOUND: readonly Conversation[] = [];

const QUESTION: readonly Conversation[] = [];

const REFUSAL: readonly Conversation[] = [
  chat('refusal', 'trip', say('cut from 0:40 to 0:50', refuses('26'), unchanged)),
  chat(
    'refusal',
    'twoSongs',
    say('put mountain.mp4 at the end', refuses('mountain'), unchanged),
    say('my bad, i meant forest - put it first', clips('forest', 'city', 'beach'), length(26)),
  ),
];

const HISTORY: readonly Conversation[] = [
  chat(
    'history',
    'slides',
    say('sepia on everything', everyClip({ preset: 'sepia' })),
    say("i don't like that, go back", asAfter(0)),
    say('noir then', everyClip({ preset: 'noir' }), length(20)),
  ),
];

const CAPABILITY: readonly Conversation[] = [
  chat(
    'capability',
    'lesson',
    say('remove the background behind me in the webcam (no green screen, sorry)', needs('cutout'), unchanged),
  ),
];

export const CONVERSATIONS: readonly Conversation[] = [...COMPOUND, ...QUESTION, ...REFUSAL, ...HISTORY, ...CAPABILITY];
