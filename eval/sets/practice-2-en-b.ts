// English conversations of people at work: a videographer, a coach, a podcaster, a curator, a developer.
import { either } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import { clipCount, clips, gone, length, noneOf, segment, textCount, transitions, untouched } from '../properties.ts';
import { above, below, between, less, more, near, not } from '../rules.ts';

const talk = writer('en', 'p2eb');

export const CONVERSATIONS: readonly Conversation[] = [
  talk(
    'arrange',
    'trip',
    say(
      'I’d have the beach seen twice, one straight after the other',
      clips('city', 'beach', 'beach', 'forest'),
      length(36),
      untouched('city', 'forest'),
    ),
  ),
  talk(
    'arrange',
    'slides',
    say('my son wants the dog photo to come first', clips('dog', 'kitchen', 'garden', 'pool', 'sunset'), length(20)),
    say(
      'and his birthday cake straight after it',
      clips('dog', 'cake', 'kitchen', 'garden', 'pool', 'sunset'),
      length(24),
    ),
    say('then we could leave out the kitchen and the garden', clips('dog', 'cake', 'pool', 'sunset'), length(16)),
  ),
  talk(
    'time',
    'single',
    say(
      'Drop the clip in & slow it to 50%, I need them to see the squat form',
      clips('city'),
      segment('city', { speed: 0.5 }),
      length(24),
    ),
  ),
  talk(
    'time',
    'pieces',
    say('make piece 1 go 5x', segment('#1', { speed: 5, seconds: 1 }), length(16)),
    say('lol way too fast, 2x', segment('#1', { speed: 2, seconds: 2.5 }), length(17.5), untouched('#2', '#3', '#4')),
  ),
  talk(
    'time',
    'trip',
    say(
      'Time-lapse the city: all of its ten seconds squeezed into four',
      segment('city', { speed: 2.5, seconds: 4, from: 0, to: 10 }),
      length(20),
    ),
  ),
  talk(
    'time',
    'talk',
    say('playbackRate 1.25 for the whole recording', segment('interview', { speed: 1.25, seconds: 480 }), length(480)),
  ),
  talk(
    'time',
    'trip',
    say(
      'The beach please let run backward',
      segment('beach', { reversed: true, seconds: 10 }),
      untouched('city', 'forest'),
      length(26),
    ),
  ),
  talk('time', 'promo', say('Freeze the closing image for two extra seconds', length(26), untouched('city', 'beach'))),
  talk(
    'sound',
    'promo',
    say('Music bed at 15 %', segment('song', { volume: 0.15, end: 24 }), untouched('city', 'beach', 'forest')),
    say('fade it out across the last 4 s', segment('song', { fadeOut: 4, volume: 0.15 })),
    say('Mute clip two', segment('beach', { volume: 0 }), untouched('city', 'forest', 'song')),
  ),
  talk(
    'sound',
    'talk',
    say('The guest mumbles, double the level of the recording', segment('interview', { volume: 2 }), length(600)),
  ),
  talk(
    'sound',
    'trip',
    say(
      'bgm: song.mp3, vol 0.2, start at 5s',
      segment('song', { role: 'bgm', volume: 0.2, at: 5, end: 26 }),
      length(26),
    ),
  ),
  talk(
    'sound',
    'lesson',
    say(
      'That plinky-plonky music can be got rid of, thank you very much',
      either(noneOf('bgm'), segment('calm piano', { volume: 0 })),
      untouched('narration', 'screen', 'webcam'),
    ),
  ),
  talk(
    'sound',
    'short',
    say('nerf the beat by half', segment('beat', { volume: 0.25 }), untouched('skate')),
    say('buff the skate audio to 200%', segment('skate', { volume: 2 }), segment('beat', { volume: 0.25 })),
  ),
  talk(
    'sound',
    'twoSongs',
    say(
      'Lay the piano in, picking it up from its 15-second point',
      segment('calm piano', { role: 'bgm', at: 0, end: 26, from: 15 }),
    ),
    say(
      'Swap it for the other track',
      segment('beat', { role: 'bgm', at: 0, end: 26 }),
      gone('calm piano'),
      length(26),
    ),
    say('Fade up over three seconds', segment('beat', { fadeIn: 3 }), untouched('city', 'beach', 'forest')),
  ),
  talk(
    'sound',
    'pieces',
    say(
      'drone footage has no sound so put the song on',
      segment('song', { role: 'bgm', at: 0, end: 20 }),
      clipCount(4),
      length(20),
    ),
  ),
  talk(
    'sound',
    'slides',
    say(
      'The piano should begin only with the second photograph.',
      segment('calm piano', { at: 4, end: 20 }),
      length(20),
      untouched('kitchen', 'garden'),
    ),
  ),
  talk(
    'text',
    'promo',
    say(
      'CTA at the end has to be ‘Shop now’ instead',
      segment("'Shop now'", { at: 20, end: 24 }),
      gone("'Visit our shop'"),
      textCount(3),
    ),
    say('in brand red, #E4002B', segment("'Shop now'", { color: '#E4002B' }), untouched("'Summer Sale'")),
    say('white box behind it', segment("'Shop now'", { background: near('#FFFFFF', 60), color: '#E4002B' })),
    say(
      'and it should fade in',
      segment("'Shop now'", { animationIn: 'fade' }),
      untouched("'Summer Sale'", "'Up to 50% off'"),
    ),
  ),
  talk(
    'text',
    'trip',
    say(
      'Lower third on the beach: "Anna & Tom", left-aligned',
      segment("'Anna & Tom'", { at: between(10, 12), end: between(12, 20), y: above(0.6), align: 'left' }),
      textCount(1),
    ),
    say('Serif face and a soft shadow', segment("'Anna & Tom'", { font: not('Noto Sans'), shadowed: true })),
  ),
  talk(
    'text',
    'short',
    say(
      'caption 3 in ALL CAPS',
      segment("'SEE YOU NEXT TIME'", { at: 11, end: 15 }),
      gone("'See you next time'"),
      textCount(3),
    ),
  ),
  talk(
    'text',
    'lesson',
    say(
      'Title "Long division" during the full lesson, small, up in the right-hand corner',
      segment("'Long division'", { at: 0, end: 30, x: above(0.5), y: below(0.4), size: below(0.08) }),
      untouched('webcam', 'screen'),
    ),
  ),
  talk(
    'text',
    'talk',
    say(
      'name strap “Dr. Amara Obi” from 0:08 to 0:14 along the bottom',
      segment("'Dr. Amara Obi'", { at: 8, end: 14, y: above(0.6) }),
      textCount(1),
      length(600),
    ),
  ),
  talk(
    'text',
    'slides',
    say(
      'put the year, "1974", onto the kitchen snap',
      segment("'1974'", { at: between(0, 1), end: between(2, 4) }),
      clipCount(5),
      length(20),
    ),
  ),
  talk(
    'text',
    'promo',
    say('Please withdraw all lettering.', textCount(0), length(24), untouched('city', 'beach', 'forest', 'song')),
  ),
  talk(
    'text',
    'short',
    say(
      'All subtitles a little more high and more big please',
      segment("'Watch this trick'", { y: less, size: more }),
      segment("'He never gives up'", { y: less, size: more }),
      segment("'See you next time'", { y: less, size: more }),
    ),
  ),
  talk(
    'text',
    'single',
    say(
      "add clip; text 'v2.0' 3s..6s bottom-left",
      clips('city'),
      segment("'v2.0'", { at: 3, end: 6, x: below(0.5), y: above(0.5) }),
      length(12),
    ),
  ),
  talk(
    'transition',
    'trip',
    say('glitch between every clip', transitions(2, 'glitch'), clips('city', 'beach', 'forest')),
  ),
  talk(
    'transition',
    'slides',
    say('swap the soft fades for whip pans, we need ENERGY', transitions(4, ['whip_left', 'whip_right']), length(20)),
    say('0.3 sec apiece', transitions(4, ['whip_left', 'whip_right'], 0.3), length(20)),
  ),
];
