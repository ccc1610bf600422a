import { phrasings } from '../testing/phrasings.ts';

phrasings('trip', {
  'mute all clips except the forest': `
    only the forest should be heard | keep the forest audible but silence the other two | forest keeps its sound, rest muted
    no sound on any clip but the last | I'd like just the last clip to have sound | the only clip I want to hear is forest
    mute everything else but keep the forest audible`,
  'mute the beach': `
    nobody should hear the beach | please I want that the beach has not any sound | the beach should make no noise`,
  'add the song at 20% volume': 'at 20% volume, add the song',
});

phrasings('twoSongs', {
  'use the calm piano for the first 13 seconds and the beat after that': `
    calm piano first, at 0:13 switch to the beat | music: piano up to 0:13, beat from there
    13 s of piano followed by the beat | at 13 seconds the music should change from calm piano to beat
    start off with the piano; from 13 s on I want the beat | the beat from 13 seconds on, before that the piano`,
});

phrasings('lesson', {
  'mute everything except the narration and the music': `
    the videos shouldn't make any sound, just voice and music`,
  'mute the screen and the webcam': `
    both videos silent, please | neither the screen nor the webcam should be heard | turn off the sound of the two videos`,
  'set the music to 10%': 'drop the music to 10',
  'set the narration to 130%': 'could the voice be at one hundred and thirty percent',
  'mute the narration': 'voice off | kill the voiceover sound',
});

phrasings('promo', {
  'mute the music from 10 to 14 seconds': `
    no music from 10 to 14 | the music should pause from 10s till 14s | song off between 10 and 14`,
  'start the music at 8 seconds': `
    hold the music back until 8 seconds | push the start of the music to second 8`,
  'no music under the forest': 'the last clip without music',
  'start the song from 0:30 of the file': `
    The intro of the song is dull. Use the part of it that starts at 0:30. | jump ahead 30 seconds in the song
    skip to 0:30 of the song`,
});
