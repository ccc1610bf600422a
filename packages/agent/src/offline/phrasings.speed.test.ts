import { phrasings } from '../testing/phrasings.ts';

phrasings('trip', {
  'speed up clip 2 2x': `
    beach 2x | beach at double speed | double the speed of the beach | play the beach twice as fast
    the beach twice as fast | make the beach 2x faster | run the beach at 2x | speed the beach up to 2x
    the beach should be twice as fast | set the beach's speed to 2x | beach x2
    speed up the beach by a factor of 2 | the beach at 2 times speed | accelerate the beach to 2x
    fast forward the beach at 2x | put the beach on 2x | 2x speed for the beach | beach speed 200%
    have the beach play at double speed | double-speed the beach`,
  'play clip 2 at half speed': `
    beach at half speed | beach 0.5x | slow the beach down to half speed | the beach in slow motion at 50%
    beach half speed | beach twice as slow | halve the speed of the beach | slow the beach to 50%
    run the beach at half speed | the beach at 50% speed | play the beach half as fast
    make the beach half as fast | the beach should play at half the speed | set the beach to 0.5x
    slow-mo the beach to 50% | half the speed of the beach | beach slow motion | slow-mo on the beach
    beach in slowmo`,
  'speed up clip 2': `
    make the beach faster | beach faster | the beach is too slow | the beach drags | speed the beach up
    accelerate the beach | quicken the beach | the beach should go faster | hurry the beach along
    beach quicker | fast-forward the beach | the beach feels slow | the beach could be faster`,
  'slow down clip 2': `
    make the beach slower | beach slower | the beach is too fast | slow the beach down
    the beach goes by too quickly | the beach should be slower | beach: slower | the beach rushes by
    the beach feels rushed | decelerate the beach | the beach could be slower | the beach plays too fast`,
  'reverse clip 2': `
    play the beach backwards | beach backwards | beach in reverse | reverse the beach | run the beach backwards
    the beach should play backwards | the beach in reverse please | rewind the beach
    have the beach go backwards | play the beach in reverse | beach reversed | the beach back to front
    let the beach run backwards | backwards beach | the beach clip is to be played backwards`,
  'speed up clip 2 so that it lasts 4 seconds': `
    squeeze the beach into 4 seconds by speeding it up | cram the beach into four seconds, fast forward
    time-lapse the beach: all of its ten seconds squeezed into four | fast motion for the beach, in 4 seconds
    compress all ten seconds of the beach into four, fast motion | speed the beach up, it should take 4 seconds
    fast-forward through the beach in 4 seconds | beach in 4 seconds, sped up`,
  'make clip 3 12 seconds long': `
    extend the forest to 12 s, no slow motion, no looping | the forest 12 seconds long without slowing it down
    don't slow the forest down, just make it 12 seconds | no slow motion, make the forest 12 seconds long
    make the forest 12 seconds, not slowed and not looped`,
  'speed up clip 2 to 1.25x': `
    speed the beach up by a quarter | the beach a quarter faster | beach 25% faster | increase the beach speed by 25%
    bump the speed of the beach up by a quarter | speed the beach up 25%`,
  'slow clip 2 down to 0.8x': `
    slow the beach down by a fifth | reduce the speed of the beach by 20 percent | the beach 20% slower
    drop the beach's playback speed by a fifth | cut the speed of the beach by 20%`,
  'make every clip 1 second shorter': `
    quicker pace: every clip one second shorter | faster, every clip one second shorter
    a faster pace please - each clip 1 s less`,
  'play everything at half speed': `
    too hectic. 0.5x for all of them | too fast, half speed for every clip`,
  'reverse clip 1': `
    play the last city shot backwards | the first city clip backwards | reverse the last city piece`,
});
