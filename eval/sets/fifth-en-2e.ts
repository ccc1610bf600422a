// English: what a timeline can say beyond the everyday, whole flows, history, export, capabilities.
import { either, exports, needs, refuses } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import { clipCount, clips, everyClip, length, segment, textCount, unchanged, untouched } from '../properties.ts';
import { above, asBefore, below, oneOf } from '../rules.ts';

const talk = writer('en', 'h-en2e');
const CUES = ["'Watch this trick'", "'He never gives up'", "'See you next time'"];
const _SALES = ["'Summer Sale'", "'Up to 50% off'", "'Visit our shop'"];
const _TRIP = ['city', 'beach', 'forest'];

const _colourless = (name: string) =>
  either(segment(name, { preset: oneOf('mono', 'noir') }), segment(name, { saturation: below(-0.9) }));

export const CONVERSATIONS: readonly Conversation[] = [
  talk('combine', 'single', say('play city.mp4 three times in a row', clips('city', 'city', 'city'), length(36))),
  talk(
    'combine',
    'uploads',
    say(
      'make a 20 second video out of my three clips, with the song',
      clips('city', 'beach', 'forest'),
      length(20),
      segment('song', { role: 'bgm', at: 0, end: 20 }),
    ),
  ),
  talk(
    'slideshow',
    'photos',
    say(
      'a 90 second slideshow of all the pictures, and loop the piano until the end',
      clipCount(6),
      length(90),
      segment('calm piano/1', { role: 'bgm', at: 0, end: 60 }),
      segment('calm piano/2', { role: 'bgm', at: 60, end: 90 }),
    ),
  ),
  talk(
    'text',
    'short',
    say('left-align the captions', ...CUES.map((cue) => segment(cue, { align: 'left', text: asBefore }))),
  ),
  talk(
    'text',
    'promo',
    say(
      'let Summer Sale pop in, with a black outline',
      segment("'Summer Sale'", { animationIn: 'pop', outlined: true, at: 0 }),
    ),
  ),
  talk(
    'text',
    'talk',
    say(
      'At 3:20 show a lower third with the name "Dr. Jane Miller" for 6 seconds',
      segment("'Dr. Jane Miller'", { at: 200, end: 206, y: above(0.6) }),
      textCount(1),
      untouched('interview'),
    ),
  ),
  talk('refusal', 'empty', say('make the music quieter please', refuses())),
  talk(
    'correction',
    'photos',
    say(
      'show the kitchen and the pool, four seconds each',
      clips('kitchen', 'pool'),
      everyClip({ seconds: 4 }),
      length(8),
    ),
    say('no no, the garden, not the pool', clips('kitchen', 'garden'), length(8)),
    say('make that five seconds each', everyClip({ seconds: 5 }), clips('kitchen', 'garden'), length(10)),
  ),
  talk('export', 'trip', say('gimme a gif', exports('gif'), unchanged)),
  talk('export', 'lesson', say('Just the sound as an mp3, please', exports('mp3'), unchanged)),
  talk(
    'export',
    'talk',
    say('render in 1080p, best quality', exports('mp4', { shortSide: 1080, quality: 'high' }), unchanged),
  ),
  talk('export', 'slides', say('4K WebM at 24 fps', exports('webm', { shortSide: 2160, fps: 24 }), unchanged)),
  talk(
    'capability',
    'talk',
    say('Cut out all the pauses where nobody speaks', needs('analyse', 'transcribe'), unchanged),
  ),
  talk('capability', 'empty', say('generate a picture of a red fox in the snow', needs('generate_image'), unchanged)),
  talk(
    'capability',
    'single',
    say('write a little film score for my city clip with ai', needs('generate_music'), unchanged),
  ),
];
