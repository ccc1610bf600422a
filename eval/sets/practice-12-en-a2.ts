import { type Conversation, say, writer } from '../conversation.ts';
import { clipCount, everyClip, film, gone, length, noneOf, segment, textCount, untouched } from '../properties.ts';
import { above, below, between, less, more, near, not, times } from '../rules.ts';

const talk = writer('en', 'p12e2');

/** Speed, sound and text. */
export const CONVERSATIONS: readonly Conversation[] = [
  talk(
    'time',
    'trip',
    say('forest in slow motion, half speed', segment('forest', { speed: 0.5, seconds: 12 }), length(32)),
    say('too slow lol, make it normal again', segment('forest', { speed: 1, seconds: 6 }), length(26)),
  ),
  talk(
    'time',
    'pieces',
    say('Speed the whole thing up four times', everyClip({ speed: 4, seconds: 1.25 }), clipCount(4), length(5)),
  ),
  talk(
    'time',
    'trip',
    say(
      'run the beach footage backwards',
      segment('beach', { reversed: true }),
      untouched('city', 'forest'),
      length(26),
    ),
    say(
      'freeze the last frame of the film for three seconds',
      clipCount(4),
      segment('#4', { freeze: not<number | undefined>(undefined), seconds: 3 }),
      length(29),
    ),
  ),
  talk(
    'time',
    'talk',
    say('he speaks so slowly. 1.25x please', segment('interview', { speed: 1.25, from: 0, to: 600 }), length(480)),
  ),
  talk(
    'time',
    'short',
    say('play the skate clip at twice the speed', segment('skate', { speed: 2, seconds: 7.5 }), length(7.5)),
  ),
  talk(
    'sound',
    'promo',
    say('music down to 20%', segment('song', { volume: 0.2 }), untouched('city', 'beach', 'forest')),
    say(
      'And nobody should hear the clips themselves, only the song',
      everyClip({ volume: 0 }),
      segment('song', { volume: 0.2 }),
    ),
  ),
  talk(
    'sound',
    'lesson',
    say('mute the webcam', segment('webcam', { volume: 0 }), untouched('screen', 'narration', 'calm piano')),
    say(
      'now have the piano get quieter whenever the narrator speaks',
      segment('calm piano', { duck: true }),
      untouched('narration'),
    ),
  ),
  talk(
    'sound',
    'trip',
    say(
      'add the song as background music and let it fade out over the last three seconds',
      segment('song', { role: 'bgm', at: 0, end: 26, fadeOut: 3 }),
      untouched('city', 'beach', 'forest'),
      length(26),
    ),
  ),
  talk(
    'sound',
    'talk',
    say(
      'theres a constant hiss in the recording, can u clean that up',
      segment('interview', { denoise: true }),
      length(600),
    ),
  ),
  talk(
    'sound',
    'short',
    say('fade the beat in over 2 seconds', segment('beat', { fadeIn: 2, volume: 0.5 }), untouched('skate')),
    say('and out again, also two', segment('beat', { fadeIn: 2, fadeOut: 2 }), untouched('skate')),
  ),
  talk(
    'sound',
    'twoSongs',
    say(
      'Use beat.wav for the music, nice and low',
      segment('beat', { role: 'bgm', at: 0, end: 26, volume: below(0.6) }),
      gone('calm piano'),
      length(26),
    ),
    say('hm, try the piano instead', segment('calm piano', { role: 'bgm', at: 0, end: 26 }), gone('beat')),
  ),
  talk(
    'sound',
    'trip',
    say(
      'boost the audio of the beach clip to 150 %',
      segment('beach', { volume: 1.5 }),
      untouched('city', 'forest'),
      length(26),
    ),
  ),
  talk('sound', 'promo', say('lose the music', noneOf('bgm'), untouched('city', 'beach', 'forest'), length(24))),
  talk(
    'sound',
    'promo',
    say(
      'The intro of the song is dull. Use the part of it that starts at 0:30.',
      segment('song', { from: 30, at: 0, end: 24, volume: 0.4 }),
      length(24),
    ),
  ),
  talk(
    'sound',
    'lesson',
    say(
      'I can hardly hear the narration over the piano. Narration up, piano down.',
      segment('narration', { volume: more }),
      segment('calm piano', { volume: less }),
      untouched('screen', 'webcam'),
    ),
  ),
  talk(
    'sound',
    'slides',
    say('halve the music volume', segment('calm piano', { volume: times(0.5) }), clipCount(5), length(20)),
  ),
  talk(
    'sound',
    'short',
    say("don't start the beat until 0:05", segment('beat', { at: 5, end: 15, volume: 0.5 }), length(15)),
  ),
  talk(
    'text',
    'trip',
    say(
      'Put “Our Road Trip” as a title at the start',
      segment("'Our Road Trip'", { at: 0, seconds: 3 }),
      textCount(1),
      length(26),
    ),
    say('keep it up for 5 secs', segment("'Our Road Trip'", { at: 0, end: 5 }), length(26)),
    say('and can it be green', segment("'Our Road Trip'", { color: near('#22AA33', 110), at: 0, end: 5 })),
  ),
  talk(
    'text',
    'promo',
    say(
      'change "Summer Sale" to "Winter Sale"',
      segment("'Winter Sale'", { at: 0, end: 3 }),
      gone("'Summer Sale'"),
      textCount(3),
      untouched("'Up to 50% off'", "'Visit our shop'"),
    ),
  ),
  talk(
    'text',
    'promo',
    say(
      "the 'visit our shop' line in yellow pls",
      segment("'Visit our shop'", { color: near('#FFD91A'), at: 20, end: 24 }),
      untouched("'Summer Sale'", "'Up to 50% off'"),
    ),
    say(
      'bold as well, and move it to the bottom',
      segment("'Visit our shop'", { weight: between(700, 900), y: above(0.65), color: near('#FFD91A') }),
      untouched("'Summer Sale'", "'Up to 50% off'"),
    ),
  ),
  talk(
    'text',
    'lesson',
    say(
      'Write «Step 1: open the settings» at the bottom from 0:03 to 0:09',
      segment("'Step 1: open the settings'", { at: 3, end: 9, y: above(0.65) }),
      textCount(1),
      length(30),
    ),
    say(
      'then "Step 2: press save" from 10 to 15 seconds, same spot',
      segment("'Step 2: press save'", { at: 10, end: 15, y: above(0.65) }),
      untouched("'Step 1: open the settings'"),
      textCount(2),
    ),
  ),
  talk(
    'text',
    'promo',
    say(
      'remove the text about the discount',
      gone("'Up to 50% off'"),
      textCount(2),
      untouched("'Summer Sale'", "'Visit our shop'"),
      length(24),
    ),
  ),
  talk(
    'text',
    'short',
    say(
      'second caption should read "He never ever quits"',
      segment("'He never ever quits'", { at: 5, end: 9 }),
      gone("'He never gives up'"),
      untouched("'Watch this trick'", "'See you next time'"),
      textCount(3),
    ),
  ),
  talk(
    'text',
    'slides',
    say(
      'While the dog is shown, put "Good boy!" on screen',
      segment("'Good boy!'", { at: between(11.9, 12.6), end: between(14.4, 16.1) }),
      textCount(1),
    ),
    say('at the top', segment("'Good boy!'", { y: below(0.35) }), textCount(1)),
    say('in pink', segment("'Good boy!'", { color: near('#FF69B4'), y: below(0.35) }), textCount(1)),
  ),
  talk(
    'text',
    'short',
    say('delete all captions', noneOf('subtitle'), textCount(0), untouched('skate', 'beat'), length(15)),
  ),
  talk(
    'text',
    'trip',
    say("'The End' over the last four seconds", segment("'The End'", { at: 22, end: 26 }), textCount(1), length(26)),
  ),
  talk(
    'text',
    'promo',
    say(
      'Each of the three texts needs a black box behind it so people can read them',
      segment("'Summer Sale'", { background: near('#000000') }),
      segment("'Up to 50% off'", { background: near('#000000') }),
      segment("'Visit our shop'", { background: near('#000000') }),
      textCount(3),
    ),
  ),
  talk(
    'text',
    'promo',
    say(
      'Let Summer Sale type itself in letter by letter like on a typewriter.',
      segment("'Summer Sale'", { animationIn: 'typewriter', at: 0, end: 3 }),
      untouched("'Up to 50% off'", "'Visit our shop'"),
    ),
  ),
  talk(
    'text',
    'promo',
    say(
      'bring up "Visit our shop" at second 18 and leave it there till the end',
      segment("'Visit our shop'", { at: 18, end: 24 }),
      untouched("'Summer Sale'", "'Up to 50% off'"),
      length(24),
    ),
  ),
  talk(
    'text',
    'pieces',
    say(
      'name the film “Over the Alps” - just the project, nothing on screen',
      film({ title: 'Over the Alps' }),
      textCount(0),
    ),
  ),
];
