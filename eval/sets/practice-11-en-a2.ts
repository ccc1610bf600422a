// English: sound, text, transitions, looks, places and the canvas.
import { either } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import { canvas, clips, everyClip, gone, length, segment, textCount, transitions, untouched } from '../properties.ts';
import { above, below, between, more, near, not, oneOf } from '../rules.ts';

const conversation = writer('en', 'p11ea');
const CROSS = ['crossfade', 'crossfade_fast', 'crossfade_slow'];
const FILM = ['city', 'beach', 'forest'] as const;
const CUES = ["'Watch this trick'", "'He never gives up'", "'See you next time'"] as const;

export const CONVERSATIONS: readonly Conversation[] = [
  conversation(
    'sound',
    'promo',
    say('Can we turn the song down to 20 percent?', segment('song', { volume: 0.2 }), untouched(...FILM), length(24)),
    say('and have it fade in over 2 seconds', segment('song', { fadeIn: 2, volume: 0.2 }), untouched(...FILM)),
  ),
  conversation(
    'sound',
    'trip',
    say(
      'add song.mp3 as background music at 15%',
      segment('song', { at: 0, end: 26, volume: 0.15, role: 'bgm' }),
      untouched(...FILM),
    ),
  ),
  conversation(
    'sound',
    'lesson',
    say(
      'mute my webcam, its mic picks up the fan',
      segment('webcam', { volume: 0, end: 30 }),
      untouched('screen', 'narration', 'calm piano'),
    ),
    say(
      "and the piano should get out of the way whenever I'm talking",
      segment('calm piano', { duck: true }),
      untouched('screen', 'narration', 'webcam'),
    ),
  ),
  conversation(
    'sound',
    'twoSongs',
    say(
      'background music: the beat track, coming in at 10 seconds',
      segment('beat', { at: 10, end: 26, role: 'bgm' }),
      untouched(...FILM),
    ),
    say('swap it for the piano', segment('calm piano', { role: 'bgm' }), gone('beat'), untouched(...FILM)),
  ),
  conversation(
    'sound',
    'trip',
    say('no sound from the clips at all pls', everyClip({ volume: 0 }), clips(...FILM), length(26)),
    say(
      'ok except the beach, let me hear the waves',
      segment('beach', { volume: above(0) }),
      segment('city', { volume: 0 }),
      segment('forest', { volume: 0 }),
    ),
  ),
  conversation(
    'sound',
    'short',
    say(
      'the hiss on the skate video is awful, can you clean up the noise',
      segment('skate', { denoise: true, volume: above(0) }),
      untouched('beat'),
    ),
  ),
  conversation(
    'sound',
    'slides',
    say(
      'the music should fade out over the last 4 seconds',
      segment('calm piano', { fadeOut: 4, end: 20 }),
      length(20),
    ),
  ),
  conversation(
    'text',
    'trip',
    say(
      'put "Our Lisbon Weekend" over the opening',
      segment("'Our Lisbon Weekend'", { at: 0 }),
      textCount(1),
      untouched(...FILM),
    ),
    say('make the letters yellow', segment("'Our Lisbon Weekend'", { color: near('#FFE000'), at: 0 }), textCount(1)),
    say('keep it on screen until 0:06', segment("'Our Lisbon Weekend'", { at: 0, end: 6 }), textCount(1)),
    say('nah, take the title away again', textCount(0), untouched(...FILM)),
  ),
  conversation(
    'text',
    'promo',
    say(
      'It\u2019s December: "Summer Sale" needs to say "Winter Sale"',
      segment("'Winter Sale'", { at: 0, end: 3 }),
      gone("'Summer Sale'"),
      textCount(3),
      untouched("'Up to 50% off'", "'Visit our shop'"),
    ),
  ),
  conversation(
    'text',
    'promo',
    say('delete all the writing from the video', textCount(0), untouched('song', ...FILM), length(24)),
  ),
  conversation(
    'text',
    'short',
    say(
      'captions in green and larger please',
      ...CUES.map((cue) => segment(cue, { color: near('#00D000', 110), size: more })),
      untouched('skate', 'beat'),
    ),
  ),
  conversation(
    'text',
    'promo',
    say(
      "move 'Visit our shop' to the top left corner",
      segment("'Visit our shop'", { x: below(0.5), y: below(0.4), at: 20, end: 24 }),
      untouched("'Summer Sale'", "'Up to 50% off'"),
    ),
  ),
  conversation(
    'text',
    'trip',
    say(
      'write \u201cThe End\u201d across the last three seconds',
      segment("'The End'", { at: 23, end: 26 }),
      textCount(1),
      untouched(...FILM),
    ),
    say('put a black box behind the words', segment("'The End'", { background: near('#000000', 40) }), textCount(1)),
  ),
  conversation(
    'text',
    'short',
    say(
      'third subtitle should read: Subscribe for more',
      segment("'Subscribe for more'", { at: 11, end: 15 }),
      gone("'See you next time'"),
      textCount(3),
      untouched(CUES[0], CUES[1]),
    ),
  ),
  conversation(
    'text',
    'slides',
    say(
      'caption the pool photo with \u00abPool day\u00bb',
      segment("'Pool day'", { at: between(7.7, 8.6), end: between(10.5, 12.3) }),
      textCount(1),
      length(20),
    ),
  ),
  conversation(
    'text',
    'lesson',
    say(
      'lower third with my name, "Dr. Ana Ruiz", from 1s to 6s',
      segment("'Dr. Ana Ruiz'", { at: 1, end: 6, y: above(0.6) }),
      textCount(1),
      untouched('screen', 'webcam', 'narration'),
    ),
    say('have it slide up when it appears', segment("'Dr. Ana Ruiz'", { animationIn: 'slide_up', at: 1, end: 6 })),
  ),
  conversation(
    'transition',
    'trip',
    say('fade between all the clips', transitions(2, CROSS), clips(...FILM)),
    say('one second each', transitions(2, CROSS, 1), clips(...FILM)),
    say(
      'lose the one going into the forest',
      transitions(1, CROSS),
      segment('forest', { transition: 'none' }),
      segment('beach', { transition: not('none') }),
      clips(...FILM),
    ),
  ),
  conversation(
    'transition',
    'promo',
    say('hard cuts everywhere, I hate dissolves', transitions(0), clips(...FILM), length(24)),
  ),
  conversation(
    'transition',
    'pieces',
    say(
      'Wipe left between shot 2 and shot 3.',
      transitions(1, 'wipe_left'),
      segment('#3', { transition: 'wipe_left' }),
    ),
  ),
  conversation(
    'transition',
    'promo',
    say('replace both crossfades with a dip to black', transitions(2, ['dip_to_black', 'fade_black']), clips(...FILM)),
  ),
  conversation(
    'look',
    'trip',
    say(
      'whole thing in black and white, like an old movie my grandma would watch',
      either(everyClip({ preset: oneOf('mono', 'noir') }), everyClip({ saturation: -1 })),
      clips(...FILM),
    ),
  ),
  conversation(
    'look',
    'trip',
    say(
      'the beach came out too dark, brighten it up',
      segment('beach', { brightness: more }),
      untouched('city', 'forest'),
      length(26),
    ),
    say('now the colors look washed out, more saturation there', segment('beach', { saturation: more })),
  ),
  conversation(
    'look',
    'pieces',
    say('add some film grain and a vignette to every shot', everyClip({ grain: more, vignette: more }), length(20)),
  ),
  conversation(
    'look',
    'short',
    say('give the vid a cinematic look', segment('skate', { preset: 'cinematic' }), untouched('beat', ...CUES)),
  ),
  conversation(
    'place',
    'lesson',
    say(
      'webcam to the bottom left pls, same size',
      segment('webcam', { x: below(0.4), y: above(0.6), width: 0.25, height: 0.25 }),
      untouched('screen', 'narration'),
    ),
    say('give it 50% opacity', segment('webcam', { opacity: 0.5, x: below(0.4) }), untouched('screen')),
  ),
  conversation(
    'place',
    'uploads',
    say(
      'city full screen, with the forest clip small in the top right corner on top of it',
      clips('city'),
      segment('forest', { role: 'overlay', at: 0, x: above(0.55), y: below(0.45), width: below(0.6) }),
      length(12),
    ),
  ),
  conversation(
    'place',
    'trip',
    say(
      'i filmed the city upside down, rotate that clip by 180 degrees',
      segment('city', { rotation: oneOf(180, -180) }),
      untouched('beach', 'forest'),
      length(26),
    ),
  ),
  conversation(
    'canvas',
    'trip',
    say('make it vertical for tiktok', canvas(1080, 1920), clips(...FILM), length(26)),
    say('no blurry borders, fill the whole screen', everyClip({ fit: 'cover' }), canvas(1080, 1920)),
  ),
  conversation(
    'canvas',
    'slides',
    say('Please change the format to 4:5 for my Instagram feed.', canvas(1080, 1350), length(20), transitions(4)),
  ),
  conversation('canvas', 'short', say('set the frame rate to 60 fps', canvas(1080, 1920, 60), length(15))),
  conversation(
    'canvas',
    'promo',
    say('i need this square', canvas(1080, 1080), textCount(3), clips(...FILM), length(24)),
  ),
];
