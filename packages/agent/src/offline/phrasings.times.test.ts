import { phrasings } from '../testing/phrasings.ts';

phrasings('trip', {
  'remove from 0:12 to 0:15': `
    somebody walks into frame from 12 to 15 seconds, cut that | a van drives by from 0:12 to 0:15, take it out`,
  'remove from 0:03 to 0:05 of the beach': `
    a dog runs through the beach shot from second 3 to second 5, take that out | in the beach clip cut out 3 to 5`,
  'keep only 0:00 to 0:15': `
    the first 15 secs are fine, bin what comes after | everything except 0:00 to 0:15 should go`,
  'remove everything before 0:08': 'we only start talking at 0:08, remove everything before that',
  'remove from 0:05 to 0:10': 'keep everything except 0:05 to 0:10',
  'freeze the frame at 0:05 for 2 seconds': 'freeze frame at 5s, 2s long | freeze it at 0:05, for 2 seconds',
  'loop clip 2 3 times': `
    beach three times please | show the beach 3 times in succession | the beach clip should run 3x back to back
    let the second clip play thrice | have the beach repeat so it's shown three times in total | repeat clip 2 three times`,
  'ramp up the speed of the city': `
    ramp the city up from slow to fast | the city should begin in slow motion and speed up
    city: speed ramp, slow to fast | the city starts slowly and gets quicker and quicker
    a ramp on the city, slow at first and fast at the end`,
  'speed up the city so that it takes 5 seconds': `
    accelerate the city to a length of 5 sec | the city should race by in 5 seconds
    run through the city in 5 seconds flat`,
  'speed up clip 1 and clip 3 2x': 'the outer two clips at double speed | first and last clips 2x',
  'speed up clip 1 2x': 'crank the city up to double speed',
});

phrasings('pieces', {
  'make clip 2 3 seconds long': `
    drone part two: 3 seconds | the second drone shot should be 3 seconds | second section of the drone clip only 3s
    let the second of the four pieces last three seconds`,
  'remove clip 3': "delete the drone's third piece | drop drone no. 3 | drone 3 can go",
  'swap clip 1 and clip 3': 'swap drone 1 and drone 3',
  'reverse clip 4': 'reverse the last drone piece | the last of the four clips backwards',
});

phrasings('trip', {
  'loop clip 1 2 times': 'duplicate the city in full',
  'cut 3 seconds off the end of clip 1': 'the city one runs on a bit, lose the last 3s',
  'cut 0.5 seconds off both ends of every clip': `
    trim 0.5s from the start and the end of each clip | half a second off the head and tail of all clips
    take half a second from both ends of all the clips | all clips: minus half a second at start and end`,
  'make every clip 5 seconds long': '5 seconds apiece | let every clip run for 5 seconds',
  'make all clips but the forest 4 seconds long': 'leave the forest alone, everything else at 4 seconds',
  'speed up clip 1 and clip 3 2x': 'only the beach keeps its normal speed, the others 2x',
  'make the whole film 15 seconds long and add the song': `
    put the song on and get it down to 15 seconds overall | shorten everything to 15 s, music: song
    the film should last 15 seconds, and the song should play`,
  'split clip 1 in half': `
    halve the city into two clips | I want the city clip as two halves
    can you separate the city into two equal pieces`,
  'freeze the last frame of clip 2 for 3 seconds': `
    I want the beach to end in a still of 3 seconds | end the beach with a 3 second freeze frame`,
  'speed up clip 2 2x and freeze the last frame of clip 2 for 2 seconds': `
    play the beach twice as fast and freeze its last frame for 2 seconds`,
});

phrasings('uploads', {
  'put all clips together, 4 seconds each, but the forest in full': `
    join the clips, but no shot longer than 4 seconds, leave the forest alone
    put all the clips together with every shot at most 4 seconds, except the forest which stays as it is
    line them all up; nothing longer than four seconds, forest excepted
    make a film of them all. No shot over 4 s. The forest stays whole.
    all clips in a row, each cut to 4 seconds, but not the forest`,
  'put all clips together, 4 seconds each': 'line them up, none over 4 seconds',
});

phrasings('promo', {
  'make the first text 2 seconds longer': 'Summer Sale +2s | text one: 2 seconds longer',
});

phrasings('trip', {
  'move clip 2 to the end and make the beach 5 seconds long': 'move the beach to the end and trim it to 5 seconds',
  'slow down the forest so that it takes 12 seconds': 'forest in slow motion, 12 seconds total',
  'speed up clip 3 3x': 'speed the forest up threefold',
  'make the city 1 second shorter': "take a second off the city's length | city minus a second",
});

phrasings('slides', {
  'make the kitchen 7 seconds long and make the garden 2 seconds long': `
    let the kitchen photo stay 7 seconds and the garden one just 2 | give the kitchen 7 seconds and the garden 2`,
  'make every photo but the dog 3 seconds long and make the dog 6 seconds long': '3 s each, but the dog for 6',
});
