// English: pictures and clips of words, as one wish among others, other versions of them, pictures that move.
import { asks, either, exports, mentions, needs, refuses } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import { makes, makesNothing } from '../making.ts';
import { canvas, clipCount, clips, length, segment, textCount, transitions } from '../properties.ts';
import { above } from '../rules.ts';

const chat = writer('en', 'gen-en');
const still = segment('made1', { at: 0, seconds: 5, motion: 'zoom_in' });

const PICTURES: readonly Conversation[] = [
  chat(
    'generate',
    'empty',
    say(
      'generate a photorealistic image of a futuristic city at night',
      makes('image', ['futuristic city at night']),
      still,
    ),
  ),
  chat(
    'generate',
    'empty',
    say('I need a picture of misty mountains at dawn', makes('image', ['misty mountains at dawn']), still),
  ),
  chat(
    'generate',
    'empty',
    say('paint me a stormy sea with lightning', makes('image', ['stormy sea', 'lightning']), still),
  ),
  chat(
    'generate',
    'empty',
    say(
      'could you make an image of the milky way over a lake? 1080x1080 jpg please',
      makes('image', ['milky way over a lake'], { width: 1080, height: 1080, format: 'jpg' }, ['1080', 'jpg']),
      canvas(1080, 1080),
    ),
  ),
  chat(
    'generate',
    'empty',
    say(
      'Create a 4:5 picture of a palm beach at golden hour for my hotel',
      makes('image', ['palm beach at golden hour', 'hotel'], { width: 1080, height: 1350 }),
    ),
  ),
  chat(
    'generate',
    'empty',
    say(
      'phone wallpaper please: abstract purple liquid',
      makes('image', ['abstract purple liquid'], { width: 1080, height: 1920 }),
    ),
  ),
  chat(
    'generate',
    'empty',
    say('a picture of Saturn with its rings', either(makes('image', ['rings']), asks('saturn'))),
  ),
  chat(
    'generate',
    'empty',
    say('design a teal and orange geometric background', makes('image', ['teal and orange'], { width: 1920 })),
  ),
  chat(
    'generate',
    'uploads',
    say(
      'generate a wide picture of clouds from above',
      makes('image', ['clouds from above'], { width: 1920, height: 1080 }),
      clips('made1'),
    ),
  ),
  chat(
    'generate',
    'empty',
    say('make three images of the northern lights', makes('image', ['northern lights'], { count: 3 }), clipCount(3)),
  ),
  chat(
    'generate',
    'empty',
    say(
      'give me a vertical still of neon streets in the rain, as png',
      makes('image', ['neon streets in the rain'], { width: 1080, height: 1920, format: 'png' }),
    ),
  ),
  chat(
    'generate',
    'empty',
    say(
      'generate an image of a snowy city street and export it',
      makes('image', ['snowy city street'], {}, ['export']),
      still,
      exports('mp4'),
    ),
  ),
  chat('generate', 'empty', say('draw a galaxy', makes('image', ['galaxy']), still)),
  chat(
    'generate',
    'empty',
    say(
      'Generate an image: sunset over a mountain lake, cinematic, warm colors',
      makes('image', ['sunset over a mountain lake', 'cinematic', 'warm colors']),
      still,
    ),
  ),
];

const CLIPS: readonly Conversation[] = [
  chat(
    'generate',
    'trip',
    say(
      'replace the beach with a generated ocean clip, 10 seconds',
      makes('video', ['ocean'], { seconds: 10 }, ['beach']),
      clips('city', 'made1', 'forest'),
    ),
  ),
  chat(
    'generate',
    'empty',
    say('generate two images: a beach and a city at night', makes('image', [], { count: 2 }), clipCount(2)),
  ),
  chat(
    'generate',
    'empty',
    say(
      'generate a 10 second video of ocean waves at sunset',
      makes('video', ['ocean waves at sunset'], { seconds: 10 }, ['10']),
      length(10),
    ),
  ),
  chat(
    'generate',
    'empty',
    say(
      'create a vertical clip of clouds drifting over hills, 8s',
      makes('video', ['clouds drifting over hills'], { seconds: 8, width: 1080, height: 1920 }),
      length(8),
      canvas(1080, 1920),
    ),
  ),
  chat(
    'generate',
    'empty',
    say(
      "generate a sunset over a lake for 5 seconds, add the title 'Peace' and export",
      makes('video', ['sunset over a lake'], { seconds: 5 }, ['title', 'Peace']),
      segment("'Peace'", { at: 0 }),
      length(5),
      exports('mp4'),
    ),
  ),
  chat(
    'generate',
    'empty',
    say(
      'make a seamless loop of blue particles, square, 6 seconds',
      makes('video', ['particles'], { seconds: 6, width: 1080, height: 1080 }),
    ),
  ),
  chat(
    'generate',
    'trip',
    say(
      'add a generated city clip after the beach',
      makes('video', ['city']),
      clips('city', 'beach', 'made1', 'forest'),
    ),
  ),
  chat(
    'generate',
    'trip',
    say(
      'generate an image of a starry sky and put it at the start',
      makes('image', ['starry sky'], {}, ['start']),
      clips('made1', 'city', 'beach', 'forest'),
    ),
  ),
  chat(
    'generate',
    'trip',
    say(
      'generate a 4 second clip of rain over a city at the end',
      makes('video', ['rain over a city'], { seconds: 4 }),
      clips('city', 'beach', 'forest', 'made1'),
    ),
  ),
  chat(
    'generate',
    'empty',
    say(
      'generate 3 images of mountains and make a slideshow with crossfades',
      makes('image', ['mountains'], { count: 3 }, ['slideshow']),
      clipCount(3),
      transitions(2, 'crossfade'),
    ),
  ),
  chat(
    'generate',
    'uploads',
    say(
      'generate a clip of the sea, 5 seconds, with the song underneath at 30%',
      makes('video', ['sea'], { seconds: 5 }, ['song']),
      segment('song', { role: 'bgm', volume: 0.3 }),
    ),
  ),
  chat(
    'generate',
    'empty',
    say(
      "create a picture of a mountain lake with the title 'Breathe' and export as a gif",
      makes('image', ['mountain lake'], {}, ['title']),
      textCount(1),
      exports('gif'),
    ),
  ),
];

const CARDS: readonly Conversation[] = [
  chat(
    'generate',
    'empty',
    say('generate an image of a cat', asks('cat', 'card', 'upload', 'provider'), makesNothing),
    say('make the card', makes('card', ['cat']), segment('made1', { at: 0, seconds: 5 })),
  ),
  chat(
    'generate',
    'empty',
    say('a portrait of my grandmother as a queen', asks(['portrait', 'queen']), makesNothing),
    say('yes please', makes('card', ['grandmother'])),
  ),
  chat(
    'generate',
    'empty',
    say('make a 6 second clip of a dog chasing a ball and export', asks('dog'), makesNothing),
    say('ok make the card and export', makes('card', ['dog']), length(6), exports('mp4')),
  ),
  chat('generate', 'empty', say('draw the Eiffel Tower', asks('Eiffel Tower'), makesNothing)),
  chat('generate', 'empty', say('picture of a cappuccino on a wooden table, square', asks('table'), makesNothing)),
  chat(
    'generate',
    'empty',
    say(
      "generate a video of a horse on a beach, add the title 'Freedom' for 3 seconds",
      makes('card', ['horse']),
      mentions('horse'),
      segment("'Freedom'", { at: 0, seconds: 3 }),
    ),
  ),
  chat(
    'generate',
    'trip',
    say(
      'insert a generated image of a tiger after the city',
      makes('card', ['tiger']),
      mentions('tiger'),
      clips('city', 'made1', 'beach', 'forest'),
    ),
  ),
  chat(
    'generate',
    'empty',
    say(
      'generate an image of a lighthouse by the sea',
      makes('image', ['lighthouse by the sea']),
      mentions('lighthouse'),
    ),
  ),
];

const OTHERS: readonly Conversation[] = [
  chat(
    'variation',
    'empty',
    say('generate an image of a mountain lake', makes('image', ['mountain lake'])),
    say('another one', makes('image', ['mountain lake']), clips('made1')),
    say('three more variations please', makes('image', ['mountain lake'], { count: 3 }), clips('made1')),
    say('use the second one', clips('made2')),
  ),
  chat(
    'variation',
    'empty',
    say('make a picture of a city skyline at noon', makes('image', ['city skyline'])),
    say("I don't like it, try again", makes('image', ['city skyline']), clips('made2')),
  ),
  chat(
    'variation',
    'empty',
    say('generate a clip of waves, 4 seconds', makes('video', ['waves'], { seconds: 4 })),
    say('one more, but at night', makes('video', ['night', 'waves'], { seconds: 4 }), clips('made1', 'made2')),
  ),
  chat(
    'variation',
    'empty',
    say('draw an abstract gradient', makes('image', ['gradient'])),
    say('a different one', makes('image', ['gradient']), clips('made2')),
    say('animate it', makes('video', ['gradient'], { seconds: 5 }), clips('made3')),
  ),
  chat(
    'variation',
    'empty',
    say('image of a nebula', makes('image', ['nebula'])),
    say(
      'turn the picture into an 8 second video',
      makes('video', ['nebula'], { seconds: 8 }),
      clips('made2'),
      length(8),
    ),
  ),
  chat(
    'variation',
    'photos',
    say(
      'animate kitchen.jpg and export it as a gif',
      makesNothing,
      clips('kitchen'),
      segment('kitchen', { seconds: 5, motion: 'zoom_in' }),
      exports('gif'),
    ),
  ),
  chat(
    'variation',
    'photos',
    say(
      'turn the dog photo into a 7 second video with a slow pan',
      makesNothing,
      clips('dog'),
      segment('dog', { seconds: 7, motion: 'pan_right' }),
    ),
  ),
  chat(
    'variation',
    'photos',
    say(
      'make the pool picture square with a blurred background',
      makesNothing,
      clips('pool'),
      canvas(1080, 1080),
      segment('pool', { fit: 'blur' }),
    ),
  ),
  chat(
    'variation',
    'photos',
    say(
      'resize cake.jpg to 1080x1350 and save it as a jpg',
      makesNothing,
      canvas(1080, 1350),
      clips('cake'),
      exports('jpg'),
    ),
  ),
  chat(
    'variation',
    'photos',
    say(
      'make garden.png black and white and brighter',
      makesNothing,
      segment('garden', { preset: 'mono', brightness: above(0) }),
    ),
  ),
  chat('variation', 'photos', say('cut the dog out of the picture', needs('cutout'), refuses())),
  chat('variation', 'photos', say('make a slideshow of my photos', makesNothing, clipCount(6))),
  chat('variation', 'uploads', say('make a video of my clips', makesNothing, clips('city', 'beach', 'forest'))),
];

export const CONVERSATIONS: readonly Conversation[] = [...PICTURES, ...CLIPS, ...CARDS, ...OTHERS];
