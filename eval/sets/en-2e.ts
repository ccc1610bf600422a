// English: what a timeline can say beyond the everyday, whole flows, history, export, capabilities.
import { answers, either, exports, exportsNothing, needs, refuses } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import {
  asAfter,
  canvas,
  clipCount,
  clips,
  film,
  length,
  noneOf,
  segment,
  textCount,
  transitions,
  unchanged,
  untouched,
} from '../properties.ts';
import { asBefore, below, less, near, oneOf } from '../rules.ts';

const talk = writer('en', 'en2e');
const _CUES = ["'Watch this trick'", "'He never gives up'", "'See you next time'"];
const SALES = ["'Summer Sale'", "'Up to 50% off'", "'Visit our shop'"];
const TRIP = ['city', 'beach', 'forest'];

const colourless = (name: string) =>
  either(segment(name, { preset: oneOf('mono', 'noir') }), segment(name, { saturation: below(-0.9) }));

export const CONVERSATIONS: readonly Conversation[] = [
  talk(
    'combine',
    'uploads',
    say('city then forest', clips('city', 'forest'), length(20)),
    say('Insert the beach between them', clips('city', 'beach', 'forest'), length(30), untouched('city', 'forest')),
  ),
  talk(
    'trim',
    'trip',
    say(
      'Slip the city clip: same length, but start at second 2 of the footage',
      segment('city', { from: 2, to: 12, at: 0 }),
      length(26),
      untouched('beach', 'forest'),
    ),
  ),
  talk(
    'trim',
    'talk',
    say(
      'cut the recording into pieces at 2:00 and at 5:30',
      clipCount(3),
      segment('#2', { from: 120, to: 330 }),
      length(600),
    ),
    say('drop the middle one', clipCount(2), segment('#2', { from: 330, to: 600 }), length(390)),
  ),
  talk(
    'arrange',
    'trip',
    say('razor at 0:05', clips('city', 'city', 'beach', 'forest'), segment('city/1', { from: 0, to: 5 }), length(26)),
    say('glue those two pieces together again', clips(...TRIP), segment('city', { from: 0, to: 10 }), length(26)),
  ),
  talk(
    'arrange',
    'lesson',
    say(
      'the camera picture should only be there from 0:05 to 0:20',
      segment('webcam', { at: 5, end: 20, from: 5 }),
      untouched('screen', 'narration'),
      length(30),
    ),
    say(
      'on reflection we do not need webcam.mp4 at all',
      noneOf('overlay'),
      length(30),
      untouched('screen', 'narration'),
    ),
  ),
  talk(
    'arrange',
    'trip',
    say('two seconds of black before everything else', length(28), segment('city', { at: 2, seconds: 10 })),
  ),
  talk(
    'time',
    'trip',
    say('set a marker called "drop" at 0:08', film({ markers: 1 }), untouched(...TRIP), textCount(0)),
    say('delete the marker', film({ markers: 0 }), untouched(...TRIP), length(26)),
  ),
  talk(
    'time',
    'recording',
    say('interview.mp4 at 4x speed, as a time lapse', segment('interview', { speed: 4 }), length(150)),
  ),
  talk(
    'time',
    'short',
    say('ramp the skate clip up from normal to double speed', segment('skate', { keyframes: 'speed' })),
  ),
  talk(
    'sound',
    'promo',
    say(
      'let the music sink from 40% to 10% between 0:10 and 0:15',
      segment('song', { keyframes: 'volume', at: 0, end: 24 }),
      untouched(...TRIP),
    ),
  ),
  talk(
    'text',
    'promo',
    say('call this project "July promo"', film({ title: 'July promo' }), textCount(3), untouched(...SALES)),
    say(
      'the letters of "Visit our shop" are too fat, take a thinner weight',
      segment("'Visit our shop'", { weight: less, size: asBefore }),
      untouched("'Summer Sale'"),
    ),
    say(
      'show “Up to 50% off” two seconds earlier',
      segment("'Up to 50% off'", { at: 8, end: 12 }),
      untouched("'Summer Sale'", "'Visit our shop'"),
    ),
    say('Now get rid of every text', textCount(0), length(24), untouched('song')),
  ),
  talk(
    'look',
    'promo',
    say('sepia on the city like in an old western', segment('city', { preset: 'sepia' }), untouched('beach', 'forest')),
    say(
      'and cooler tones for the forest',
      either(segment('forest', { preset: 'cool' }), segment('forest', { temperature: less })),
      segment('city', { preset: 'sepia' }),
      untouched('beach'),
    ),
  ),
  talk(
    'compound',
    'single',
    say('use my clip, but only the first six seconds', clips('city'), segment('city', { from: 0, to: 6 }), length(6)),
    say(
      '“Good morning” near the top the whole time, white on a blue box, fading in',
      segment("'Good morning'", {
        at: 0,
        end: 6,
        y: below(0.4),
        color: near('#FFFFFF', 20),
        background: near('#0030E0', 110),
        animationIn: 'fade',
      }),
      textCount(1),
    ),
    say('upright for reels', canvas(1080, 1920), length(6), textCount(1)),
    say('how many seconds do i have now', answers(['6', 'six'])),
    say('ok reverse it and export that as gif', segment('city', { reversed: true }), exports('gif')),
  ),
  talk(
    'compound',
    'pieces',
    say(
      'delete the first shot, the next one in slow motion at half speed, the last one backwards, the song ' +
        'at 30 percent from the start, everything in black and white, and one second crossfades',
      clipCount(3),
      segment('#1', { speed: 0.5 }),
      segment('#3', { reversed: true }),
      segment('song', { role: 'bgm', at: 0, volume: 0.3 }),
      transitions(2, ['crossfade', 'crossfade_slow', 'crossfade_fast'], 1),
      colourless('#1'),
      colourless('#3'),
    ),
  ),
  talk(
    'question',
    'empty',
    say('how do i get started', answers(['upload', 'add', 'drop', 'send'])),
    say('so is there anything on the timeline yet?', answers(['no', 'empty', 'nothing', '0'])),
  ),
  talk(
    'question',
    'photos',
    say('Which pictures do you have from me?', answers('kitchen', 'garden', 'pool', 'dog', 'sunset', 'cake')),
  ),
  talk('refusal', 'single', say('fade out the title', refuses(['text', 'title']))),
  talk(
    'reference',
    'lesson',
    say('lower the voice track a touch', segment('narration', { volume: less }), untouched('webcam', 'calm piano')),
  ),
  talk(
    'place',
    'short',
    say(
      "don't crop the skater, I want to see the whole picture",
      segment('skate', { fit: oneOf('contain', 'blur'), cropped: false }),
    ),
  ),
  talk(
    'history',
    'trip',
    say('chuck out the forest', clips('city', 'beach'), length(20)),
    say('undo', asAfter(0)),
    say('redo', asAfter(1)),
  ),
  talk(
    'history',
    'promo',
    say('music to 10%', segment('song', { volume: 0.1 })),
    say('Summer Sale in pink', segment("'Summer Sale'", { color: near('#FF80C0', 110) })),
    say('undo the last two changes', asAfter(0)),
  ),
  talk('history', 'slides', say('undo', refuses())),
  talk(
    'history',
    'single',
    say('use the city clip', clips('city'), length(12)),
    say('black and white please', colourless('city')),
    say('hmm, take that back', asAfter(1)),
    say('on second thought redo it', asAfter(2)),
  ),
  talk('export', 'promo', say('export', exports('mp4'), unchanged)),
  talk(
    'export',
    'short',
    say('download the captions as srt', exports('srt'), unchanged),
    say('and the video itself for tiktok', exports('mp4'), unchanged),
  ),
  talk('export', 'trip', say('save the frame at 0:13 as a png', exports('png', { at: 13 }), unchanged)),
  talk('export', 'pieces', say('send me the video in 720p', exports('mp4', { shortSide: 720 }), unchanged)),
  talk('export', 'empty', say('export it', refuses(), exportsNothing)),
  talk('capability', 'talk', say('add automatic captions', needs('transcribe'), unchanged)),
  talk(
    'capability',
    'trip',
    say('read "Welcome aboard" out loud in a female voice', needs('generate_voice'), unchanged),
  ),
  talk('capability', 'lesson', say('cut me out of my room in the webcam, no background', needs('cutout'), unchanged)),
  talk('capability', 'promo', say('compose a jazzy tune for this', needs('generate_music'), unchanged)),
  talk('capability', 'short', say('find the beats of the music and cut on them', needs('analyse'), unchanged)),
  talk(
    'capability',
    'recording',
    say('pick the funniest moments and make a 30 s highlight reel', needs('analyse', 'transcribe'), unchanged),
  ),
  talk('capability', 'empty', say('a 10 second ai clip of waves at night', needs('generate_video'), unchanged)),
];
