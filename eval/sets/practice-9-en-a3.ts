// Practice conversations in English: looks, places, canvas, long requests and relative changes.
import { either, exports, mentions } from '../answers.ts';
import { say, writer } from '../conversation.ts';
import {
  canvas,
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
import { above, asBefore, below, between, by, less, more, near, oneOf, times } from '../rules.ts';

const on = writer('en', 'p9');
const DISSOLVES = ['crossfade', 'crossfade_fast', 'crossfade_slow'];
const BLACK_FADES = ['fade_black', 'dip_to_black'];

export const CONVERSATIONS = [
  on(
    'look',
    'trip',
    say(
      'the forest clip in black and white pls',
      either(segment('forest', { preset: oneOf('mono', 'noir') }), segment('forest', { saturation: -1 })),
      untouched('city', 'beach'),
    ),
  ),
  on(
    'look',
    'promo',
    say('Give the entire film a vintage look', everyClip({ preset: 'vintage' }), length(24)),
    say('nah, take that filter off again', everyClip({ preset: 'none' }), length(24)),
  ),
  on(
    'look',
    'short',
    say('add contrast and a bit of a vignette to skate', segment('skate', { contrast: more, vignette: above(0) })),
  ),
  on(
    'look',
    'slides',
    say(
      'warmer colours on the sunset photo',
      either(segment('sunset', { temperature: more }), segment('sunset', { preset: 'warm' })),
      untouched('kitchen', 'garden', 'pool', 'dog'),
    ),
  ),
  on(
    'place',
    'lesson',
    say(
      'webcam to the top left corner',
      segment('webcam', { x: below(0.35), y: below(0.35), width: 0.25, height: 0.25 }),
      untouched('screen'),
    ),
    say('Now rotate it 10 degrees clockwise', segment('webcam', { rotation: 10, x: below(0.35), y: below(0.35) })),
  ),
  on(
    'place',
    'lesson',
    say('i want the webcam window half see-through', segment('webcam', { opacity: 0.5 }), untouched('screen')),
  ),
  on(
    'place',
    'uploads',
    say(
      'city full screen, and the beach as a small picture-in-picture in the upper right corner',
      clips('city'),
      segment('beach', { role: 'overlay', x: above(0.6), y: below(0.4), width: below(0.55) }),
      length(12),
    ),
  ),
  on(
    'place',
    'slides',
    say(
      'the garden picture ought to zoom slowly out rather than in',
      segment('garden', { motion: 'zoom_out', seconds: 4 }),
      untouched('kitchen', 'pool', 'dog', 'sunset'),
    ),
  ),
  on(
    'canvas',
    'trip',
    say("this one's for TikTok so make it vertical", canvas(1080, 1920), clips('city', 'beach', 'forest'), length(26)),
  ),
  on(
    'canvas',
    'short',
    say('I need it square instead', canvas(1080, 1080), length(15)),
    say('hm, 4:5 would look better', canvas(1080, 1350), length(15)),
  ),
  on('canvas', 'empty', say('set the project up as 9:16 before I upload anything', canvas(1080, 1920))),
  on(
    'compound',
    'uploads',
    say(
      "Combine all three clips in the order forest, city, beach, put one-second crossfades between them, add song.mp3 at 25%, open with the title 'Weekend', make it 9:16 and export it",
      clips('forest', 'city', 'beach'),
      transitions(2, DISSOLVES, 1),
      segment('song', { role: 'bgm', volume: 0.25, at: 0 }),
      segment("'Weekend'", { at: 0 }),
      canvas(1080, 1920),
      exports('mp4'),
    ),
  ),
  on(
    'compound',
    'promo',
    say(
      'Remove the second text, turn the music up to 60%, make the last text green, have the clips fade through black instead of dissolving and finish the film with a 2s fade to black',
      gone("'Up to 50% off'"),
      textCount(2),
      segment('song', { volume: 0.6 }),
      segment("'Visit our shop'", { color: near('#00C000', 100) }),
      segment("'Summer Sale'", { color: asBefore }),
      transitions(2, BLACK_FADES),
      film({ fadeOut: 2 }),
    ),
  ),
  on(
    'compound',
    'trip',
    say(
      'trim city to 5 seconds, delete forest, speed beach up 2x, everything in black and white, and tell me how long it is then',
      clips('city', 'beach'),
      segment('city', { seconds: 5, from: 0 }),
      segment('beach', { speed: 2, seconds: 5 }),
      either(everyClip({ preset: oneOf('mono', 'noir') }), everyClip({ saturation: -1 })),
      length(10),
      mentions('10'),
    ),
  ),
  on(
    'compound',
    'photos',
    say(
      'slideshow from all the pictures except the cake, 3 secs each with slow zooms and cross dissolves, the piano underneath at 40%, and write "Home sweet home" over the first photo',
      clips('kitchen', 'garden', 'pool', 'dog', 'sunset'),
      everyClip({ seconds: 3, motion: oneOf('zoom_in', 'zoom_out') }),
      transitions(4, DISSOLVES),
      length(15),
      segment('calm piano', { role: 'bgm', volume: 0.4, at: 0, end: 15 }),
      segment("'Home sweet home'", { at: between(0, 0.6), end: between(1.5, 3.1) }),
    ),
    say('actually bump the piano to 50 and save the film', segment('calm piano', { volume: 0.5 }), exports('mp4')),
  ),
  on(
    'compound',
    'lesson',
    say(
      'move the webcam to the lower left, make it a bit smaller, mute the screen recording, duck the music under the voice and fade the film in from black over 1 second',
      segment('webcam', { x: below(0.4), y: above(0.6), width: less, height: less }),
      segment('screen', { volume: 0 }),
      segment('calm piano', { duck: true }),
      film({ fadeIn: 1 }),
      untouched('narration'),
      length(30),
    ),
  ),
  on(
    'compound',
    'talk',
    say(
      'Keep only 1:00 to 2:00; then make it upright (9:16); write ‘Part one’ at the top for the first five seconds; raise its volume to 150%; save as mp4',
      clips('interview'),
      segment('interview', { from: 60, to: 120, volume: 1.5 }),
      length(60),
      canvas(1080, 1920),
      segment("'Part one'", { at: 0, end: 5, y: below(0.4) }),
      exports('mp4'),
    ),
  ),
  on(
    'compound',
    'short',
    say(
      "drop the last caption, end the film at 11 s, vivid colours, halve the music's volume and name the video “Kickflip”",
      gone("'See you next time'"),
      textCount(2),
      length(11),
      segment('skate', { from: 2, preset: 'vivid' }),
      segment('beat', { volume: times(0.5), end: 11 }),
      film({ title: 'Kickflip' }),
    ),
  ),
  on(
    'compound',
    'pieces',
    say(
      'delete piece three, play piece one in reverse, half-second zoom-through transitions at the cuts, song.mp3 beneath with a 2 s fade-in',
      clips('drone', 'drone', 'drone'),
      segment('#1', { reversed: true, from: between(19.5, 20.5) }),
      segment('#2', { reversed: false, from: between(0, 0.5) }),
      segment('#3', { from: between(9.5, 10.5) }),
      transitions(2, 'zoom_through', 0.5),
      segment('song', { role: 'bgm', at: 0, fadeIn: 2 }),
    ),
  ),
  on(
    'compound',
    'recording',
    say(
      'use 2:00 to 3:00 of the interview for a TikTok, title "Her story" at the start, then export',
      clips('interview'),
      segment('interview', { from: 120, to: 180 }),
      length(60),
      canvas(1080, 1920),
      segment("'Her story'", { at: 0, seconds: 3 }),
      exports('mp4'),
    ),
  ),
  on(
    'relative',
    'promo',
    say(
      "song's a touch too loud",
      segment('song', { volume: between(0.1, 0.39) }),
      untouched('city', 'beach', 'forest'),
    ),
    say(
      'still too much, take it down further',
      segment('song', { volume: less }),
      untouched('city', 'beach', 'forest'),
    ),
  ),
  on(
    'relative',
    'promo',
    say(
      'could the opening title be bigger',
      segment("'Summer Sale'", { size: more }),
      untouched("'Up to 50% off'", "'Visit our shop'"),
    ),
    say('twice as big as it is now', segment("'Summer Sale'", { size: times(2) }), untouched("'Visit our shop'")),
  ),
  on(
    'relative',
    'lesson',
    say('webcam a little larger pls', segment('webcam', { width: more, height: more }), untouched('screen')),
    say('and nudge it a bit to the left', segment('webcam', { x: less, y: by(0), width: by(0) }), untouched('screen')),
  ),
  on(
    'relative',
    'short',
    say('Speed the skating up slightly', segment('skate', { speed: between(1.01, 1.6), seconds: less })),
  ),
  on(
    'relative',
    'slides',
    say('every picture one second longer', everyClip({ seconds: 5 }), length(25), segment('calm piano', { end: 25 })),
  ),
  on(
    'relative',
    'promo',
    say(
      'can the 50% off text come up two seconds earlier?',
      segment("'Up to 50% off'", { at: 8, seconds: 4 }),
      segment("'Summer Sale'", { at: 0, end: 3 }),
      segment("'Visit our shop'", { at: 20, end: 24 }),
    ),
  ),
  on(
    'relative',
    'twoSongs',
    say('make the beach clip half as loud', segment('beach', { volume: times(0.5) }), untouched('city', 'forest')),
    say(
      'and the forest a third louder than it is',
      segment('forest', { volume: between(1.25, 1.4) }),
      untouched('beach'),
    ),
  ),
];
