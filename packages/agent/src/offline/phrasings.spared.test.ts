import { phrasings } from '../testing/phrasings.ts';

phrasings('promo', {
  'make the city and the forest black and white': `
    make everything black and white, leave the beach alone | black and white for all the clips, not the beach
    give every clip a black and white look. The beach stays as it is.
    全部调成黑白，海边别动 | 所有片段都变黑白，海边保持不变 | 每段都调成黑白，海边不用`,
  'brighten the city and the beach': `
    brighten the city and beach but leave the forest`,
  'speed up the city and the beach 2x': `
    speed all clips up 2x. Don't touch the forest.`,
  'mute everything except the beach': `
    mute everything but leave the beach as it is | 全部静音，海边不要动`,
  'mute the city and the forest': `
    mute all the clips, not the beach | silence every clip but leave the beach alone
    所有片段静音，海边别动`,
  'set the volume of the music to 60% for the last 8 seconds': `
    music at 60% but only for the last 8 seconds | set the music to 60%, only in the last 8 seconds
    音乐音量调到60%，只在最后8秒`,
  'mute the music': `
    delete the music, no wait, just mute it | remove the song, sorry, mute it
    把音乐删掉，不对，静音 | 音乐去掉，不对，只是静音，别删`,
  'speed up the beach 2x': `
    remove the beach, no sorry, speed it up 2x`,
});

phrasings('trip', {
  'crossfade of 0.75 seconds between all clips': `
    crossfade of three quarters of a second between all clips | 所有片段之间加四分之三秒的叠化`,
});

phrasings('trip', {
  'remove the forest': `
    The first two clips tell the story; the third one can go | city and beach are great, the forest can go
    I love the first two clips, the last one can go | the first two are fine. the third may go
    前两段讲清楚了，第三段可以删 | 城市和海边都很好，森林可以去掉`,
  'keep 0:05 to 0:20': `
    start the film at 0:05 and end it at 0:20 | start at 0:05, stop at 0:20 | 从第5秒开始，第20秒结束`,
  'cut 1 second off the start of the city and 2 seconds off the end of the beach': `
    trim a second off the start of the city, two off the end of the beach`,
  'copy the beach to the end': `
    Show the beach a second time, right at the end. | play the beach a second time at the end`,
});

phrasings('lesson', {
  'remove the webcam': `
    Take the webcam off, voice stays. | drop the webcam, the narration stays`,
  'make the webcam 20% of the width': `
    Bring the webcam down to a fifth of the picture width | bring the webcam down to 20% of the width`,
});

phrasings('promo', {
  'mute the music': `
    mute the song, keep it in the project though`,
  'set the volume of the music to 10%': `
    lower the song to a quarter of its current level | bring the music to a quarter of what it is now
    音乐降到现在的四分之一`,
});
