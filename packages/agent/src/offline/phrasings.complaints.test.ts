import { phrasings } from '../testing/phrasings.ts';

phrasings('promo', {
  'make the music quieter': `
    the music is too loud, turn it down | the song is a little too loud for me, could you bring it down a bit?
    music's too loud. Make it quieter please | the song is overpowering, turn it down a bit
    the music is way too loud! lower it a bit
    I find the music too loud, so turn it down`,
  'set the volume of the music to 20%': `
    the music is too loud. Set it to 20% | the song is too loud, 20% will do | music too loud, turn it down to 20%
    the song's overpowering, 20% is enough | the music is too quiet?! no, too loud, 20% is plenty`,
  'make the title bigger': `
    the title is too small, make it bigger | the title's hard to read. Bigger please
    the title looks rather small, could it be bigger?`,
  'brighten the beach clip': `
    the beach clip is too dark, brighten it up | the beach is a bit dark. Make it brighter
    the beach looks gloomy, lighten it`,
  'double the speed of the forest clip': `
    the forest is way too slow, double its speed | the forest clip drags. Make it twice as fast
    the forest is too slow; play it at double speed`,
  'make the beach three seconds shorter': `
    the beach clip drags. Make it three seconds shorter | the beach clip is too long, make it 3 seconds shorter`,
  'delete the beach clip': `
    take the beach out, it's blurry | delete the beach, it is too dark | the beach clip can go, way too bright
    remove the beach because it's crooked | drop the beach, it looks so grainy | take the beach out, it's shaky and dark`,
  'remove the music': `
    lose the music, it's too loud | remove the music, it is too slow | the song can go, it's far too loud`,
  'turn the music down': `
    turn the music down, it's too loud | turn the music down, it's way too loud | turn the music down because it is too loud`,
  'make the beach brighter': `
    make the beach brighter, it's too dark | make the beach brighter because it is dark | brighten the beach, it looks too dark`,
  'speed up the beach clip': `speed up the beach clip, it's too slow | speed up the beach clip because it drags`,
});

phrasings('promo', {
  'make the music quieter': `
    the music is drowning everything out | 音乐把其他声音都盖住了`,
  'duck the music': `
    the song covers up what people say | the music is killing the dialog`,
});
