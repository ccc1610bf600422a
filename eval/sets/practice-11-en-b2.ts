// Practice 11, English: sound, texts, transitions, looks, places and shapes, asked for by everyday users.
import { either } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import { canvas, clips, everyClip, gone, length, segment, textCount, transitions, untouched } from '../properties.ts';
import { above, asBefore, below, less, more, near, not, oneOf, times } from '../rules.ts';

const talk = writer('en', 'p11eb2');
const FADES = ['crossfade', 'crossfade_fast', 'crossfade_slow'];
const WIPES = [
  'wipe_left',
  'wipe_right',
  'wipe_up',
  'wipe_down',
  'wipe_top_left',
  'wipe_top_right',
  'wipe_bottom_left',
  'wipe_bottom_right',
];

export const CONVERSATIONS: readonly Conversation[] = [
  talk(
    'sound',
    'trip',
    say(
      'put song.mp3 under the whole video',
      segment('song', { at: 0, end: 26, role: 'bgm' }),
      untouched('city', 'beach', 'forest'),
    ),
    say('a bit quieter', segment('song', { volume: less }), untouched('city', 'beach', 'forest')),
    say('and let it fade in over 2 seconds', segment('song', { fadeIn: 2, volume: asBefore }), length(26)),
  ),
  talk(
    'sound',
    'lesson',
    say('mute the webcam', segment('webcam', { volume: 0 }), untouched('screen', 'narration', 'calm piano')),
    say(
      'My narration should be twice as loud as it is',
      segment('narration', { volume: times(2) }),
      untouched('screen', 'calm piano'),
    ),
    say('lower the music whenever the narration speaks', segment('calm piano', { duck: true }), length(30)),
  ),
  talk(
    'sound',
    'lesson',
    say(
      "there's an awful hiss in my narration, clean that up",
      segment('narration', { denoise: true }),
      untouched('screen', 'webcam', 'calm piano'),
    ),
  ),
  talk(
    'sound',
    'twoSongs',
    say(
      'Use beat.wav as the soundtrack, faded out over the final three seconds',
      segment('beat', { role: 'bgm', at: 0, end: 26, fadeOut: 3 }),
      gone('calm piano'),
      untouched('city', 'beach', 'forest'),
    ),
  ),
  talk(
    'sound',
    'twoSongs',
    say(
      'calm piano under the first 10 seconds and then the beat for the rest',
      segment('calm piano', { at: 0, end: 10 }),
      segment('beat', { at: 10, end: 26 }),
      length(26),
    ),
  ),
  talk(
    'text',
    'trip',
    say(
      'write “Our Holiday” over the first 4 secs',
      segment("'Our Holiday'", { at: 0, end: 4 }),
      textCount(1),
      length(26),
    ),
    say('yellow please', segment("'Our Holiday'", { color: near('#FFDD00'), at: 0, end: 4 }), textCount(1)),
    say('bigger, and at the top', segment("'Our Holiday'", { size: more, y: below(0.35) }), textCount(1)),
    say(
      'give it a black box behind the letters',
      segment("'Our Holiday'", { background: near('#000000'), color: asBefore }),
    ),
  ),
  talk(
    'text',
    'promo',
    say(
      'Change «Visit our shop» to «Come and see us»',
      segment("'Come and see us'", { at: 20, end: 24 }),
      gone("'Visit our shop'"),
      untouched("'Summer Sale'", "'Up to 50% off'"),
      textCount(3),
    ),
  ),
  talk(
    'text',
    'promo',
    say(
      'get rid of the 50% off text, the offer has ended',
      gone("'Up to 50% off'"),
      textCount(2),
      untouched("'Summer Sale'", "'Visit our shop'", 'city', 'beach', 'forest'),
      length(24),
    ),
    say(
      'the two that are left should be red',
      segment("'Summer Sale'", { color: near('#FF0000') }),
      segment("'Visit our shop'", { color: near('#FF0000') }),
      textCount(2),
    ),
  ),
  talk(
    'text',
    'short',
    say(
      'make the captions bigger',
      segment("'Watch this trick'", { size: more }),
      segment("'He never gives up'", { size: more }),
      segment("'See you next time'", { size: more }),
      textCount(3),
    ),
    say(
      'second caption should say "She never gives up"',
      segment("'She never gives up'", { at: 5, end: 9 }),
      gone("'He never"),
      textCount(3),
    ),
  ),
  talk(
    'text',
    'talk',
    say(
      'show the name "Maria Lopez" in the bottom left from 0:05 to 0:12',
      segment("'Maria Lopez'", { at: 5, end: 12, x: below(0.5), y: above(0.6) }),
      textCount(1),
      length(600),
    ),
  ),
  talk(
    'text',
    'pieces',
    say(
      'subtitle from 2s to 6s: "Somewhere over Iceland"',
      segment("'Somewhere over Iceland'", { at: 2, end: 6, y: above(0.6) }),
      textCount(1),
    ),
  ),
  talk(
    'transition',
    'trip',
    say('soft crossfades between all the clips', transitions(2, FADES), clips('city', 'beach', 'forest')),
    say('make them one second long', transitions(2, FADES, 1)),
    say(
      'drop the one between beach and forest',
      transitions(1),
      segment('forest', { transition: 'none' }),
      segment('beach', { transition: not('none') }),
    ),
  ),
  talk(
    'transition',
    'slides',
    say('Fade through black between the pictures instead', transitions(4, ['fade_black', 'dip_to_black'])),
  ),
  talk(
    'transition',
    'trip',
    say(
      'wipe from city to beach',
      transitions(1, WIPES),
      segment('beach', { transition: not('none') }),
      untouched('forest'),
    ),
  ),
  talk(
    'look',
    'trip',
    say(
      'make the beach shot look warmer',
      either(segment('beach', { temperature: above(0) }), segment('beach', { preset: 'warm' })),
      untouched('city', 'forest'),
    ),
    say('and brighten up the forest, its so dark', segment('forest', { brightness: more }), untouched('city', 'beach')),
  ),
  talk(
    'look',
    'slides',
    say(
      'everything in black and white',
      either(everyClip({ preset: oneOf('mono', 'noir') }), everyClip({ saturation: -1 })),
      length(20),
    ),
    say(
      'nah, give the dog photo its colours back, only that one',
      segment('dog', { preset: 'none', saturation: above(-0.1) }),
      untouched('kitchen', 'garden', 'pool', 'sunset'),
    ),
  ),
  talk(
    'look',
    'promo',
    say('Could all the clips have that vintage look?', everyClip({ preset: 'vintage' }), length(24)),
  ),
  talk(
    'place',
    'lesson',
    say(
      'move the webcam to the top left',
      segment('webcam', { x: below(0.4), y: below(0.4), width: asBefore }),
      untouched('screen'),
    ),
    say('smaller', segment('webcam', { width: less, height: less, x: below(0.4), y: below(0.4) }), untouched('screen')),
    say('and kind of see through, 60% opacity', segment('webcam', { opacity: 0.6 }), untouched('screen')),
  ),
  talk(
    'place',
    'uploads',
    say(
      'city as the main video with the beach clip small in the bottom right corner on top of it',
      clips('city'),
      segment('beach', { role: 'overlay', x: above(0.6), y: above(0.6), width: below(0.6) }),
    ),
  ),
  talk(
    'place',
    'single',
    say(
      'put my clip in and turn it 180 degrees, i filmed upside down',
      clips('city'),
      segment('city', { rotation: oneOf(180, -180) }),
    ),
  ),
  talk(
    'canvas',
    'trip',
    say('turn it into a vertical video for tiktok', canvas(1080, 1920), clips('city', 'beach', 'forest'), length(26)),
  ),
  talk(
    'canvas',
    'promo',
    say("I need this one square, it's for the shop's feed", canvas(1080, 1080), length(24)),
    say('hmm, go with widescreen after all', canvas(1920, 1080), length(24)),
  ),
  talk('canvas', 'empty', say('Set the project up in 4:5', canvas(1080, 1350))),
];
