// English, third set: order, time, sound, and whole sessions about the canvas.
import { answers, either, exports } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import { canvas, clips, film, length, segment, unchanged, untouched } from '../properties.ts';
import { less, more } from '../rules.ts';

const talk = writer('en', 'h-en3');

const ARRANGE: Conversation[] = [
  talk(
    'arrange',
    'promo',
    say(
      'in the last slot use the beach footage instead of the forest, same duration',
      clips('city', 'beach', 'beach'),
      segment('#3', { seconds: 8, at: 16 }),
      untouched('#1', '#2', 'song'),
      length(24),
    ),
  ),
];

const TIME: Conversation[] = [
  talk(
    'time',
    'trip',
    say('speed the beach up 2x', segment('beach', { speed: 2, seconds: 5 }), untouched('city', 'forest'), length(21)),
  ),
  talk('time', 'talk', say('Play the whole thing at 1.25x please', segment('interview', { speed: 1.25 }), length(480))),
];

const SOUND: Conversation[] = [
  talk('sound', 'talk', say('bring the loudness to -14 LUFS', film({ loudness: -14 }), length(600))),
];

const SESSIONS: Conversation[] = [
  talk(
    'canvas',
    'single',
    say('Hi! Please use my clip.', clips('city'), length(12)),
    say('Turn it into 9:16 and blur the sides', canvas(1080, 1920), segment('city', { fit: 'blur' }), length(12)),
    say(
      'warm up the colours',
      either(segment('city', { temperature: more }), segment('city', { preset: 'warm' })),
      length(12),
    ),
    say('clip off the last 2', segment('city', { from: 0, to: 10 }), length(10), canvas(1080, 1920)),
    say('volume down a touch', segment('city', { volume: less }), length(10)),
    say('Lovely, export please', exports('mp4'), unchanged),
  ),
  talk(
    'canvas',
    'trip',
    say('I need this for TikTok', canvas(1080, 1920), clips('city', 'beach', 'forest'), length(26)),
    say('hmm, square instead', canvas(1080, 1080), clips('city', 'beach', 'forest'), length(26)),
    say('make the background white', film({ background: '#FFFFFF' }), canvas(1080, 1080)),
    say('24 fps', canvas(1080, 1080, 24), length(26)),
    say('what shape is it in now?', answers(['1080', '1:1', 'square'])),
  ),
  talk('canvas', 'empty', say('set up a vertical 1080x1920 project', canvas(1080, 1920))),
  talk(
    'canvas',
    'talk',
    say('name the project "Talking to Ben"', film({ title: 'Talking to Ben' }), untouched('interview'), length(600)),
  ),
];

export const CONVERSATIONS: readonly Conversation[] = [...ARRANGE, ...TIME, ...SOUND, ...SESSIONS];
