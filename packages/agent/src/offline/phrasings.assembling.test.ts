import { phrasings } from '../testing/phrasings.ts';

phrasings('uploads', {
  'use the first 4 seconds of city and the last 3 seconds of beach': `
    city, first 4 seconds, then beach, last 3 seconds | the first 4 s of the city, then the last 3 s of the beach
    join the first 4 seconds of city and the last 3 seconds of beach
    the city's first 4 seconds followed by the last 3 seconds of the beach | city 0:00-0:04, then beach 0:07-0:10
    put the first four seconds of city before the last three seconds of beach
    take the first 4 seconds of the city and the last 3 of the beach`,
  'city for 5 seconds, then beach for 4 seconds': `
    city for 5 s, beach for 4 s | the city for 5 seconds and the beach for 4 | city 5 s, beach 4 s
    first the city for 5 seconds, then the beach for 4 | city for 5 seconds, beach for 4 seconds, no forest
    use 5 seconds of city and 4 seconds of beach | city for five seconds, then beach for four seconds, hard cuts`,
  'join the clips, 3 seconds each': `
    join the clips, the first 3 seconds of each | put together the first three seconds of every clip
    use the first 3 s of each clip | all clips in upload order, only the first 3 seconds of each`,
  'put city on the timeline': `
    drop city on the timeline | throw the city onto the timeline | drop city.mp4 into the timeline
    pop the city clip in | place the city on the timeline`,
  'join the clips': `
    line up all three videos one after another | put the three videos one behind the other | all three clips, one after another`,
  'join city and beach': `
    join all the clips except the forest | put together everything but the forest`,
  'join the clips with crossfades of 1.5 seconds': `
    stitch everything w/ crossfades of a second and a half | join them all with 1.5 second dissolves
    combine the clips with a crossfade lasting 1.5 seconds | merge the clips, 1.5 s fades between clips`,
  'put city on the timeline, nothing else': `
    only put the longest clip in | put only the longest video on the timeline`,
  'join the clips with crossfades of 1 second': `
    join the three clips with crossfades, one second each | join the clips, crossfades between them, each one second
    put the three clips together, dissolves at the cuts, 1 s each`,
  'join the clips, shortest first': `
    put the clips in a row from shortest to longest | string them together, shortest to longest`,
  'join the clips, the first 4 seconds of each': `
    use only the first 4 seconds of each clip and put them back to back`,
  'city from second 2 to second 6, then beach from second 3 to second 7': `
    city 2-6, then beach 3-7 | city 2 to 6, beach 3 to 7, nothing else`,
});

phrasings('uploads', {
  'join city and beach':
    'glue beach to the end of city | put the beach after the city | take city & beach, skip forest',
  'join forest, beach and city': `
    start with the forest, finish with the city | open with the forest and close with the city`,
  'join the clips and add the song at 40%': 'merge all 3, song at 40 | join them, song 40',
});

phrasings('photos', {
  'make a slideshow of cake, kitchen, garden, pool, dog and sunset': 'slideshow starting with the cake',
  'make a slideshow of the dog and the cake, 10 seconds in total': `
    pictures of the dog and the cake only, ten seconds in total`,
  'make a slideshow, 2 seconds each, and show the cake for 6 seconds': '2 seconds each, but the cake for 6 seconds',
  'make a slideshow of the dog, the sunset and the cake, 20 seconds in total': `
    20 second slideshow of just the dog, the sunset and the cake
    a 20-second slideshow with only the dog, the sunset and the cake`,
});

phrasings('photos', {
  'make a slideshow of the garden, the pool, the dog, the sunset and the cake': `
    skip the first photo, slideshow of the rest | slideshow of all photos except the kitchen`,
  'make a slideshow. make the kitchen 6 seconds long. make all photos except the kitchen 3 seconds long': `
    slideshow: kitchen for 6 secs, the others 3 each | make a slideshow, kitchen 6 seconds, rest 3 seconds
    kitchen 6 secs, others 3 secs, slideshow | slideshow please. first photo 6 seconds, the others 3 seconds each
    slideshow with the kitchen for 6 s and everything else 3 s`,
});

phrasings('uploads', {
  'join the clips': `
    I've shot three clips, put them together | I shot 3 clips on holiday, can you make one film of them
    I filmed three clips, put them together`,
  'make it portrait and join the clips': `
    join the clips into a reel for Instagram | a reel for Instagram from my three clips`,
});
