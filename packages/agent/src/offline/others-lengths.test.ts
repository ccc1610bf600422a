import { phrasings } from '../testing/phrasings.ts';

phrasings('slides', {
  'make the kitchen 6 seconds long and make all photos except the kitchen 3 seconds long': `
    kitchen 6 secs, the others 3 each | make the kitchen 6 seconds long and all the others 3
    show the kitchen for 6 seconds and everything else for 3
    make the kitchen one stay longer, like 6 secs, the others 3 each
    厨房6秒，其他3秒 | 厨房那张6秒，其他的都3秒 | 厨房那张停久一点，6秒吧，其他3秒 | 除了厨房6秒，其余每张3秒`,
});

phrasings('trip', {
  'make the beach 5 seconds long and make all clips except the beach 3 seconds long': `
    the beach for 5 seconds, the rest 3 | 海边5秒，其余的3秒`,
});
