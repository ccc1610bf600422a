import { phrasings } from '../../testing/phrasings.ts';

phrasings('promo', {
  'the music runs from 4 to 27 seconds': `
    have the song come in after 4 seconds and leave two seconds before the end
    song starts at 4 seconds and stops 2 seconds before the end | 歌第4秒再进，结束前两秒停`,
  'the music ends at 27 seconds': `
    stop the music two seconds before the end | let the song play until 2 seconds before the end
    the music should end 2 seconds early | 音乐提前两秒结束`,
  'the music starts when the beach starts': `
    let the music come in with the beach`,
});

phrasings('trip', {
  'move the beach to position 1': `
    move the beach to place 1 | put the beach in place 1`,
});

phrasings('slides', {
  'the music ends at 16 seconds': `
    music should stop with the fourth picture | 音乐放到第四张结束就停`,
});
