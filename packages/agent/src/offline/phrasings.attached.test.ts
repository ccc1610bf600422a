import { phrasings } from '../testing/phrasings.ts';

phrasings('trip', {
  'add text "Sea breeze" at the bottom from 5 to 9 seconds': `
    From 5 to 9 sec show at the bottom: Sea breeze | from 5 to 9 seconds display at the bottom: Sea breeze`,
  'add title "Hello" from 14 to 17 seconds': `
    put a title "Hello" on the beach clip, 2 seconds in, hold it for three`,
  'make 25 to 30 seconds black and white': `
    make the last 5 seconds black and white | black and white, but only the last 5 seconds | 最后5秒变黑白`,
});

phrasings('twoSongs', {
  'calm piano from 0 to 13 seconds, beat from 13 to 30 seconds': `
    0到13秒配calm piano，13秒往后换成beat，一直到片尾 | calm piano for the first 13 seconds, then beat`,
  'calm piano for the first half, beat for the second half': `
    calm piano for the first half, beat for the second | 前一半用calm piano，后一半用beat`,
});

phrasings('lesson', {
  'hide the webcam from 10 to 25 seconds': `
    webcam only in the first 10 seconds and the last 5 seconds | 摄像头只在前10秒和最后5秒出现`,
  'duck the music under the voice': `
    let the piano dip whenever the narrator speaks | the piano should dip when the voice speaks`,
  'move the webcam to the top left corner': `
    webcam to the top left | put the webcam at the top left`,
});

phrasings('slides', {
  'make the kitchen fill the frame': `
    crop the black bars off the kitchen | crop the black bars away from the kitchen`,
});

phrasings('promo', {
  'add text "Hello" for the first 4 seconds fading in. add text "Bye" for the last 3 seconds fading out': `
    "Hello" for the first 4 seconds fading in, "Bye" for the last 3 seconds fading out`,
  'set the music to 25%': `
    music from 40 to 25 | 音乐从40调到25就行`,
  'set the music to 20% from 8 to 12 s': `
    music down to 20% from 8 to 12 s | 8到12秒音乐降到两成`,
  'set the music volume to 60% from 16 seconds on': `
    从第16秒起音乐调到六成，前面不变`,
  'fade the music in over 3 seconds and out over 2 seconds': `
    fade the song in over 3 seconds & let it fade out for the last 2`,
});
