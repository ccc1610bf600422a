// English: speed, direction and held frames, and two longer conversations.
import { answers, exports } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import { clips, everyClip, length, segment, textCount, unchanged, untouched } from '../properties.ts';
import { above, between, less, near } from '../rules.ts';

const conversation = writer('en', 'p11ea');
const longer = writer('en', 'p11ea-long');

export const CONVERSATIONS: readonly Conversation[] = [
  conversation(
    'time',
    'trip',
    say(
      'play the forest clip in slow motion at half speed',
      segment('forest', { speed: 0.5, seconds: 12 }),
      length(32),
      untouched('city', 'beach'),
    ),
    say('back to normal speed', segment('forest', { speed: 1, seconds: 6 }), length(26)),
  ),
  conversation(
    'time',
    'short',
    say('skate clip at 2x', segment('skate', { speed: 2, seconds: 7.5 }), length(7.5)),
    say('too fast lol, 1.5x', segment('skate', { speed: 1.5, seconds: 10 }), length(10)),
  ),
  conversation(
    'time',
    'pieces',
    say(
      'run the final shot in reverse',
      segment('#4', { reversed: true }),
      segment('#1', { reversed: false }),
      segment('#3', { reversed: false }),
      length(20),
    ),
  ),
  conversation(
    'time',
    'trip',
    say(
      'At the very end, hold the last frame of the forest for another 3 seconds',
      segment('#4', { seconds: between(2.9, 3.1), freeze: 7 }),
      untouched('city', 'beach'),
      length(29),
    ),
  ),
  conversation(
    'time',
    'single',
    say(
      'take only 0:03 to 0:09 of my clip and play it twice as fast',
      clips('city'),
      segment('city', { from: 3, to: 9, speed: 2, seconds: 3 }),
      length(3),
    ),
  ),
  conversation(
    'time',
    'single',
    say(
      'put city.mp4 in, backwards and without sound',
      clips('city'),
      segment('city', { reversed: true, volume: 0, seconds: 12 }),
      length(12),
    ),
  ),
  conversation(
    'time',
    'recording',
    say(
      'Add my recording to the timeline at 1.5x speed, nobody has 10 minutes',
      clips('interview'),
      segment('interview', { speed: 1.5 }),
      length(400),
    ),
  ),
  longer(
    'arrange',
    'slides',
    say('swap the dog and pool pictures', clips('kitchen', 'garden', 'dog', 'pool', 'sunset'), length(20)),
    say('piano up to 45%', segment('calm piano', { volume: 0.45, end: 20 })),
    say("start with the title 'Summer 2024'", segment("'Summer 2024'", { at: 0 }), textCount(1)),
    say(
      'in white, thinner letters, down at the bottom',
      segment("'Summer 2024'", { color: near('#FFFFFF', 10), weight: less, y: above(0.6), at: 0 }),
      textCount(1),
    ),
    say('how long does the film run now?', answers(['20', '0:20'])),
    say('perfect, 1080p mp4 for me then', exports('mp4', { shortSide: 1080 }), unchanged),
  ),
  longer(
    'combine',
    'uploads',
    say('beach then city', clips('beach', 'city'), length(22)),
    say('squeeze the forest in between', clips('beach', 'forest', 'city'), length(30)),
    say('4 seconds per clip', everyClip({ seconds: 4 }), clips('beach', 'forest', 'city'), length(12)),
    say('my song goes underneath', segment('song', { at: 0, end: 12, role: 'bgm', volume: above(0) }), length(12)),
    say("that's too loud", segment('song', { volume: less }), length(12)),
  ),
];
