import { phrasings } from '../testing/phrasings.ts';

phrasings('lesson', {
  'mute the webcam': `
    take the sound out of the webcam, keep the narration | 把摄像头的声音去掉，旁白保留`,
  'duck the music under the voice': `
    the background music should go down automatically whenever the narrator talks`,
});

phrasings('trip', {
  'slow down 0:03 to 0:05': `
    slow motion for 0:03 to 0:05, the rest stays normal | 第3到第5秒慢放，其他的保持正常`,
  'make the forest 6 seconds long': `
    the last clip should stop 2 seconds earlier | 最后一段早两秒结束`,
  'reverse the forest': `
    the webm one, run it in reverse | play the webm clip backwards`,
});

phrasings('promo', {
  'let the first title appear letter by letter': `
    have the first title type itself out letter by letter`,
});

phrasings('slides', {
  'remove the dog and the pool, then make each photo 5 seconds long': `
    remove the dog and the pool, then make the remaining ones 5 secs`,
  'make every photo 3 seconds long': `
    all photos 3 seconds | 每张3秒`,
});

phrasings('promo', {
  'fade the music in and fade the music out': `
    fade the music in and out`,
});

phrasings('trip', {
  'swap the first and the last clip': `
    switch the opening and the closing clip around`,
  'set the speed of everything to 1.5x': `
    people talk so slowly, play the whole thing at 1.5x`,
  'make the city 6 seconds long': `
    把城市缩到6秒 | 城市缩至6秒`,
  'cut 2 seconds off the start of the beach': `
    cut 2 seconds off the start of the clip that follows the city`,
});
