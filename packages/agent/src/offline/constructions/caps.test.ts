import { phrasings } from '../../testing/phrasings.ts';

phrasings('trip', {
  'make city.mp4 9 seconds long and beach.mov 9 seconds long': `
    I'd like each shot to last no more than nine seconds | no clip longer than 9 seconds
    none of the clips should be longer than 9s | each clip should last at most 9 seconds
    每段别超过9秒 | 每段不超过9秒`,
  'make the beach 5 seconds long': `
    make the beach at most 5 seconds long | the beach no longer than 5 seconds | 海边不要超过5秒`,
});

phrasings('lesson', {
  'the narration starts 1.5 seconds later': `
    旁白往后挪一秒半 | 旁白往后移1.5秒 | shift the narration one and a half seconds later`,
});
