import { phrasings } from '../testing/phrasings.ts';

phrasings('trip', {
  'export it': `
    I'm happy with it. Please send me the finished film. | let me have the finished video please
    hand the finished movie over | hand over the finished file, I'll post it right now
    please give me the finished film now | can you mail me the finished video | give me the final film`,
  'export it in 720p': `
    render it in 720p, hotel wifi is slow | send me the final version in 720p
    export 720p, my laptop is slow`,
  'export a gif at 10 fps': 'gif of it, 10 fps | a gif, 10 fps | export it as gif at 10 fps',
  'fade in from black over 2 seconds and fade out to black over 2 seconds':
    'start the film from black and end it on black, two seconds each',
});

phrasings('slides', {
  'change the transitions to a wipe to the left': `
    use a wipe to the left between the photos instead of the crossfade | instead of the crossfades, use wipes
    could we have wipes between the pictures instead of the crossfades? | wipes rather than crossfades please`,
});

phrasings('promo', {
  'export the subtitles as srt': 'give me the subtitles as a file for youtube | download the captions as a file',
});
