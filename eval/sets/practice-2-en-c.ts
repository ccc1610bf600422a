// English conversations of people at work: a videographer, a coach, a podcaster, a curator, a developer.
import { either, exports } from '../answers.ts';
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
import { above, below, between, more, near, oneOf } from '../rules.ts';

const talk = writer('en', 'p2ec');
const SOFT = ['crossfade', 'crossfade_fast', 'crossfade_slow'];
const WHITE = ['dip_to_white', 'fade_white'];
const all = (...parts: string[]): string => parts.join(' ');

export const CONVERSATIONS: readonly Conversation[] = [
  talk(
    'transition',
    'promo',
    say(
      'kill the crossfade at cut 1, keep the other',
      transitions(1, 'crossfade', 1),
      segment('beach', { transition: 'none' }),
      length(24),
    ),
  ),
  talk(
    'transition',
    'trip',
    say(
      'From the second clip into the third, a fade through white.',
      transitions(1, WHITE),
      segment('forest', { transition: oneOf(...WHITE) }),
      untouched('city'),
    ),
  ),
  talk('transition', 'pieces', say('Cross dissolves throughout, 0.4 s', transitions(3, SOFT, 0.4), clipCount(4))),
  talk(
    'look',
    'trip',
    say('Warm the whole film up', either(everyClip({ preset: 'warm' }), everyClip({ temperature: above(0) }))),
    say(
      'lift the exposure on the forest a little',
      segment('forest', { brightness: more }),
      untouched('city', 'beach'),
    ),
  ),
  talk(
    'look',
    'slides',
    say(
      'Might the sunset be rendered in sepia?',
      segment('sunset', { preset: 'sepia' }),
      untouched('kitchen', 'garden', 'pool', 'dog'),
    ),
  ),
  talk(
    'look',
    'short',
    say('cinematic look + film grain', segment('skate', { preset: 'cinematic', grain: above(0) }), textCount(3)),
  ),
  talk(
    'look',
    'talk',
    say('interview picture is flat as a pancake, more contrast', segment('interview', { contrast: more }), length(600)),
  ),
  talk(
    'look',
    'promo',
    say(
      'Take please the colour out from the second clip',
      either(segment('beach', { preset: oneOf('mono', 'noir') }), segment('beach', { saturation: -1 })),
      untouched('city', 'forest'),
    ),
  ),
  talk(
    'place',
    'lesson',
    say('Webcam over the full screen', segment('webcam', { width: 1, height: 1, x: 0.5, y: 0.5 }), untouched('screen')),
    say('okay no, back into the corner where it was', segment('webcam', { x: 0.845, y: 0.845, width: 0.25 })),
  ),
  talk(
    'place',
    'lesson',
    say(
      'webcam: top center, width 30%',
      segment('webcam', { x: 0.5, y: below(0.3), width: 0.3 }),
      untouched('screen', 'narration'),
    ),
  ),
  talk(
    'place',
    'slides',
    say(
      'while the dog is showing, have the cake small in the upper right corner',
      segment('cake', {
        role: 'overlay',
        at: 12,
        end: between(14, 16),
        x: above(0.5),
        y: below(0.5),
        width: below(0.7),
      }),
      clips('kitchen', 'garden', 'pool', 'dog', 'sunset'),
    ),
  ),
  talk(
    'place',
    'trip',
    say(
      'someone filmed the beach upside down, turn it by 180°',
      segment('beach', { rotation: oneOf(180, -180) }),
      untouched('city', 'forest'),
    ),
  ),
  talk(
    'place',
    'pieces',
    say(
      'Slow push-in on the opening shot',
      segment('#1', { motion: 'zoom_in', seconds: 5 }),
      untouched('#2', '#3', '#4'),
    ),
  ),
  talk('canvas', 'slides', say('4:5 for the feed', canvas(1080, 1350), length(20))),
  talk('canvas', 'lesson', say('60fps', canvas(1920, 1080, 60), length(30))),
  talk(
    'canvas',
    'short',
    say(
      'My telly is wide and this picture stands upright. Make it widescreen so it suits',
      canvas(1920, 1080),
      length(15),
    ),
  ),
  talk('canvas', 'empty', say('canvas 21:9', canvas(2520, 1080))),
  talk(
    'canvas',
    'trip',
    say(
      'vertical, but i want to see the full frame with bars, no cropping no blur',
      canvas(1080, 1920),
      everyClip({ fit: 'contain' }),
      length(26),
    ),
    say('bars in navy blue', film({ background: near('#000080', 70) }), canvas(1080, 1920)),
  ),
  talk(
    'compound',
    'uploads',
    say(
      all(
        'Rough cut for the client: beach, forest, city; 18 seconds overall; quick crossfades of 0.3 s; song at 20 %',
        'with a 2 s fade-in; "Escape the office" over the beach; square; then send me the mp4',
      ),
      clips('beach', 'forest', 'city'),
      length(18),
      transitions(2, SOFT, 0.3),
      segment('song', { volume: 0.2, fadeIn: 2, end: 18 }),
      segment("'Escape the office'", { at: between(0, 2) }),
      canvas(1080, 1080),
      exports('mp4'),
    ),
  ),
  talk(
    'compound',
    'talk',
    say(
      all(
        'cut everything before 1:00 and after 8:00, boost the voice by 50 percent, title "Episode 12" for the first',
        '5 s, name the project Ep12, then bounce an mp3',
      ),
      segment('interview', { from: 60, to: 480, volume: 1.5 }),
      length(420),
      segment("'Episode 12'", { at: 0, end: 5 }),
      film({ title: 'Ep12' }),
      exports('mp3'),
    ),
  ),
  talk(
    'compound',
    'short',
    say(
      'rm all captions, speed 1.5x, beat 0.8, 1:1, export webm',
      textCount(0),
      segment('skate', { speed: 1.5, seconds: 10 }),
      segment('beat', { volume: 0.8, end: 10 }),
      canvas(1080, 1080),
      exports('webm'),
      length(10),
    ),
  ),
  talk(
    'compound',
    'promo',
    say(
      all(
        'gg. swap beach and forest, glitch on both cuts, first text bigger, last text gone, song to 60',
        'and everything in teal & orange',
      ),
      clips('city', 'forest', 'beach'),
      transitions(2, 'glitch'),
      segment("'Summer Sale'", { size: more }),
      gone("'Visit our shop'"),
      textCount(2),
      segment('song', { volume: 0.6 }),
      everyClip({ preset: 'teal_orange' }),
      length(24),
    ),
    say('sick. now 0:02-0:04 out, and upload-ready for shorts', length(22), canvas(1080, 1920)),
  ),
  talk(
    'compound',
    'slides',
    say(
      all(
        'Okay team: cake goes in last, every photo 2.5 sec, no zooms, music up to 50, "30 DAY CHALLENGE" at the start',
        'in white on a red box, vertical, go!',
      ),
      clips('kitchen', 'garden', 'pool', 'dog', 'sunset', 'cake'),
      everyClip({ seconds: 2.5, motion: 'none' }),
      length(15),
      segment('calm piano', { volume: 0.5, end: 15 }),
      segment("'30 DAY CHALLENGE'", { at: 0, color: near('#FFFFFF', 40), background: near('#E00000') }),
      canvas(1080, 1920),
    ),
  ),
  talk(
    'compound',
    'trip',
    say(
      all(
        'First the forest must be deleted. Then the beach only five seconds.',
        'After this between them a crossfade and the song behind, but softly',
      ),
      clips('city', 'beach'),
      transitions(1, SOFT),
      segment('beach', { seconds: between(4.4, 5.1) }),
      segment('song', { role: 'bgm', at: 0, volume: below(0.5) }),
    ),
    say(
      'Very good. Write still "Danke" at the end and darken out',
      segment("'Danke'", { at: above(9), end: above(13) }),
      film({ fadeOut: above(0) }),
      clips('city', 'beach'),
    ),
  ),
];
