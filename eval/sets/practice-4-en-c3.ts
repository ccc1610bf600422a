// Practice: someone who makes short upright videos and writes in a hurry.
import { asks, needs, refuses } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import {
  asAfter,
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
import { above, below, by, more, near } from '../rules.ts';

const talk = writer('en', 'p4ec3');

const CUES = ["'Watch this trick'", "'He never gives up'", "'See you next time'"] as const;

export const CONVERSATIONS: readonly Conversation[] = [
  talk(
    'combine',
    'uploads',
    say('stitch forest then city together, skip the beach one', clips('forest', 'city'), length(20)),
    say(
      'put title "weekend dump" on it for the first 2 secs',
      segment("'weekend dump'", { at: 0, end: 2 }),
      untouched('forest', 'city'),
      length(20),
    ),
  ),
  talk(
    'slideshow',
    'slides',
    say(
      'pics are up too long, 3 secs each is enough',
      everyClip({ seconds: 3 }),
      clips('kitchen', 'garden', 'pool', 'dog', 'sunset'),
      length(15),
      segment('calm piano', { end: 15, volume: 0.3 }),
    ),
  ),
  talk(
    'trim',
    'short',
    say(
      'end the video at 11 seconds, nobody watches the rest lol',
      length(11),
      segment('skate', { from: 2, to: 13 }),
      gone(CUES[2]),
      untouched(CUES[0], CUES[1]),
      segment('beat', { end: 11, volume: 0.5 }),
    ),
  ),
  talk(
    'arrange',
    'trip',
    say('swap beach and city', clips('beach', 'city', 'forest'), length(26), untouched('city', 'beach', 'forest')),
  ),
  talk(
    'time',
    'short',
    say(
      'play the skate clip backwards',
      segment('skate', { reversed: true, seconds: 15, from: 2 }),
      length(15),
      untouched('beat', ...CUES),
    ),
    say('nah undo', asAfter(0)),
  ),
  talk(
    'sound',
    'trip',
    say(
      'mute all three clips and put song.mp3 on at full volume',
      everyClip({ volume: 0 }),
      segment('song', { volume: 1, at: 0, end: 26 }),
      clips('city', 'beach', 'forest'),
      length(26),
    ),
  ),
  talk(
    'text',
    'short',
    say(
      'delete the 2nd caption',
      gone(CUES[1]),
      textCount(2),
      untouched('skate', 'beat', CUES[0], CUES[2]),
      length(15),
    ),
    say(
      'put a black box behind the ones that are left',
      segment(CUES[0], { background: near('#000000', 60), at: 0, end: 4 }),
      segment(CUES[2], { background: near('#000000', 60), at: 11, end: 15 }),
      textCount(2),
    ),
  ),
  talk(
    'transition',
    'trip',
    say('glitch transition between every clip', transitions(2, 'glitch'), clips('city', 'beach', 'forest')),
    say('ok too much. take them all out again', transitions(0), clips('city', 'beach', 'forest')),
  ),
  talk(
    'look',
    'short',
    say(
      'give the skate clip a vintage look and a bit of grain',
      segment('skate', { preset: 'vintage', grain: above(0) }),
      untouched('beat', ...CUES),
      length(15),
    ),
  ),
  talk(
    'canvas',
    'trip',
    say('make this 9:16 for tiktok', canvas(1080, 1920), clips('city', 'beach', 'forest'), length(26)),
  ),
  talk(
    'compound',
    'photos',
    say(
      'all 6 pics 1.5s each, vertical, calm piano underneath, text "POV: home" at the top the whole time and fade to black at the end',
      clips('kitchen', 'garden', 'pool', 'dog', 'sunset', 'cake'),
      everyClip({ seconds: 1.5 }),
      length(9),
      canvas(1080, 1920),
      segment("'POV: home'", { at: 0, end: 9, y: below(0.35) }),
      segment('calm piano', { role: 'bgm', at: 0, end: 9 }),
      film({ fadeOut: above(0) }),
    ),
  ),
  talk(
    'relative',
    'slides',
    say(
      'each pic half a second shorter',
      everyClip({ seconds: by(-0.5) }),
      length(17.5),
      clips('kitchen', 'garden', 'pool', 'dog', 'sunset'),
    ),
    say(
      'music a bit louder too',
      segment('calm piano', { volume: more, end: 17.5 }),
      untouched('kitchen', 'garden', 'pool', 'dog', 'sunset'),
      length(17.5),
    ),
  ),
  talk(
    'correction',
    'short',
    say('title "DAY 3" at the start', segment("'DAY 3'", { at: 0 }), textCount(4), untouched('skate', 'beat', ...CUES)),
    say(
      'oops it should say "DAY 4"',
      segment("'DAY 4'", { at: 0 }),
      gone("'DAY 3'"),
      textCount(4),
      untouched('skate', 'beat', ...CUES),
    ),
  ),
  talk(
    'reference',
    'trip',
    say(
      'the second clip is too long, cut it to 4 seconds',
      segment('beach', { seconds: 4 }),
      untouched('city', 'forest'),
      length(20),
    ),
    say('and mute it', segment('beach', { volume: 0, seconds: 4 }), untouched('city', 'forest'), length(20)),
  ),
  talk(
    'refusal',
    'short',
    say('put "follow for part 2" at 0:20', refuses(['15', 'fifteen'])),
    say(
      'ok then at 0:12 for 2 seconds',
      segment("'follow for part 2'", { at: 12, end: 14 }),
      textCount(4),
      untouched('skate', 'beat', ...CUES),
    ),
  ),
  talk(
    'ambiguous',
    'trip',
    say('delete that clip', asks()),
    say('the forest one', clips('city', 'beach'), length(20), untouched('city', 'beach')),
  ),
  talk('capability', 'trip', say('put the song on and cut the clips on its beats', needs('analyse'))),
];
