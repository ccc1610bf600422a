import { phrasings } from '../testing/phrasings.ts';

phrasings('trip', {
  'move clip 1 to the end': `
    position 3 for the city | closing clip: city | the city two places later | city down two spots
    kindly shift the city to the third position`,
  'swap clip 2 and clip 3': `
    swap the beach with the one after it | clip 3 swaps with its left neighbour | clip B and clip C change places
    the clip at 0:12 and the clip at 0:22 change places | beach <-> forest | beach ⇄ forest`,
  'move clip 1 to the middle': 'put the city into the middle',
  'order: forest, city, beach': 'forest → city → beach | forest > city > beach | rearrange: C, A, B',
});

phrasings('trip', {
  'move clip 3 to the start': `
    put the forest first | forest first | start with the forest | the forest goes first
    the forest should come first | open with the forest | let the forest open the film
    I want the forest at the beginning | forest to the front | bring the forest to the front
    the forest belongs at the start | shift the forest to the beginning
    the forest clip should be moved to the front | make the forest the first clip | can the forest be first?
    begin with the forest clip | last clip to the front | put the last one first
    place the forest clip up front | drag the forest to the start | the forest ought to be at the start
    kick off with the forest | lead with the forest | have the forest come first
    stick the forest at the beginning`,
  'move clip 1 to the end': `
    city last | put the city last | end with the city | the city goes last | the city should come last
    close with the city | city to the end | finish on the city | the city belongs at the end
    make the city the last clip | have the city at the end | bring the city to the back
    stick the city at the end | the city clip should be at the very end | let the city be the last one
    push the city to the end | drop the city at the end`,
  'put clip 3 before clip 2': `
    forest before beach | put the forest in front of the beach | the forest should come before the beach
    the forest goes before the beach | I want the forest ahead of the beach
    place the forest right before the beach | have the forest come before the beach
    forest between city and beach | put the forest in between the city and the beach | swap beach and forest
    the beach should come after the forest | beach after forest | let the forest play before the beach
    switch the beach and the forest around | flip the order of beach and forest
    exchange the beach with the forest | the last two clips the other way round
    slot the forest in before the beach | the forest has to come before the beach`,
  'clips back to front': `
    reverse the order of the clips | put the clips in reverse order | clips back to front
    play the clips in the opposite order | last clip first and first clip last
    flip the order of the clips around | turn the order round`,
  'duplicate clip 2': `
    copy the beach | show the beach twice | the beach twice | repeat the beach | play the beach twice
    clone the beach | make a copy of the beach | double the beach clip | the beach should be shown twice
    beach two times | duplicate the beach clip`,
  'swap clip 1 and clip 3': `
    swap city and forest | exchange the city and the forest | city and forest should swap places
    switch city and forest | trade places: city and forest | city and forest the other way round
    swap the first and the last clip | switch the first clip with the last
    let the city and the forest change places | the city and the forest should be swapped
    interchange city and forest | flip city and forest`,
  'split clip 1 at 4 seconds, move the second half to the end': `
    split the city at 4 seconds and move the second half to the end | cut the city at 4 s and put the back half last
    cut the city at 4 seconds, then the second half goes to the end
    split the city at 4 seconds and move its second half to the end
    split the city at 0:04 and put the part that was cut off at the end`,
  'split clip 1 at 4 seconds, move clip 3 between clip 1 and clip 2': `
    split the city at 4 seconds and put the beach between the two halves
    cut the city at 4 s and put the beach in between the two pieces
    split the city at 0:04 and place the beach in between the halves`,
  'split clip 1 at 4 seconds, delete clip 2': `
    split the city at 4 seconds and delete the second half | cut the city at 4 s, the second half can go
    split the city at 4 seconds and keep the first half | cut the city at 4 s and remove its back half`,
  'copy clip 1 to the end': `
    duplicate the city and stick the copy at the very end | copy the city and put the copy at the end
    make a copy of the city and move it to the end | duplicate the first clip, the copy goes to the end
    show the city once more at the end | the city again at the end | repeat the city at the very end`,
});

phrasings('slides', {
  'remove the pool. each picture 6 seconds': `
    take out the pool, show each of the remaining pictures for six seconds
    remove the pool and show each of the rest for 6 seconds | delete the pool, hold each of the remaining photos for 6 s`,
  'remove the pool': `
    I would rather not have the pool in there. Could you take it out, please? | I'm not happy with the pool, kick it out please
    the pool is not my favourite, remove it`,
});

phrasings('promo', {
  'the film ends on black over 2 seconds': `
    fade the film to black over the last two seconds | the video should dissolve to black over the last 2 seconds
    fade the whole film into black over the last 2 s | make the film go to black at the end, 2 s`,
  'mute the beach': `
    that was quick. mute the beach | thanks, that was fast! Now mute the beach`,
});

phrasings('slides', {
  'each photo for 3 seconds':
    'make all the pictures last 3s | set the length of all slides to 3 s | 所有照片时长设为3秒',
  'move the kitchen to the end. show the kitchen for 6 seconds': `
    finish with the kitchen, 6 seconds long | put the kitchen photo last and let it stand for 6 seconds
    kitchen last, for six seconds | 把厨房排最后，时长6秒 | 厨房放6秒并移到最后 | 第一张移到最后，放6秒`,
  'reverse the order of the photos': `
    show the photos in the opposite order, last one first | put the photos in reverse order, the last one first`,
});

phrasings('trip', {
  'move the beach to the start': `
    start with the beach clip instead of the city one | begin on the beach rather than the city
    I don't want to start with the city, begin with the beach | 不要用城市开头，用海边开头`,
  'move the city to the end': `
    end on the city instead of the forest | I don't want to end on the forest, end on the city`,
});

phrasings('slides', {
  'put the cake after the pool': `
    Can the cake picture go in too? It should be right after the pool. | add the cake. put it behind the pool`,
  'remove the pool and put the cake at the end': `
    get the pool out of there and put the cake at the end instead`,
  'show the dog for 8 seconds': `
    hold the dog twice as long as the others | the dog should stay twice as long as the rest`,
  'the photos hold still': `I don't want the pictures to move | we do not want the photos to move`,
});

phrasings('trip', {
  'move the forest to the start': `
    cut the forest clip out and paste it at the very start | take the forest out and put it first, at the start`,
  'move the last clip one place earlier': `bring the last clip forward by one position | move the last clip forward one spot`,
});

phrasings('trip', {
  'remove the beach': `
    ditch whatever comes directly after the city | I don't like the clip following the city, remove it
    the part that comes right before the forest should go | throw out what's between city and forest
    城市之后的那一段不要 | 紧跟着城市的那段去掉 | 夹在城市和森林中间的那段删掉 | 森林前一个镜头删掉`,
  'move the beach to the start': `
    the clip right before the forest should come first | 把城市后面那段移到最前`,
  'swap the beach and the forest': 'swap the clip after the city with the forest',
  'move the forest after the city': 'put the forest clip after the city | move the last one after the city',
  'put the clips in this order: forest, city, beach': `
    city and beach to the end please, in that order | shift clips one and two to the end
    城市、海边都移到结尾 | the opening pair should move to the end`,
  'move the city to the end and mute the city': `
    move the first clip to the end and mute it | 第一段移到结尾，把它静音`,
  'reverse the order of the clips': `
    turn the running order upside down | Invert the sequence of the three clips | 片段的先后次序全部反转
    last clip first, first clip last and so on`,
  'swap the first two clips': 'turn the first two around | switch the opening two shots',
  'split the beach at 0:17 and move the second half to the end': `
    move the second half of the beach to the end | 海边后半截移到片尾去`,
  'move the city to the end. the city 2x': `
    city -> end, 2x | city last, double speed | 城市放片尾，两倍速 | 城市二倍速，放到最后 | 把城市排到末尾，速度快一倍`,
  'put them in this order: clip 3, clip 1, clip 2': 'new order: third, first, second | 顺序改成312 | 排成312',
  'move the city to the end': 'get the city out of the first spot and to the end | 城市那条扔到最后面',
  'remove the clip at 0:15':
    'take out the whole clip that is on at fifteen seconds | the shot at 0:15 should go | 15秒的时候放的那段不要了',
  'keep only the beach': 'cut it down to the beach clip alone',
});

phrasings('trip', {
  'swap city and forest': `
    trade the city for the forest position-wise | swap out the city's place for the forest's
    exchange the city for the forest, position-wise | trade the places of city and forest`,
  'replace the city with the forest': 'replace the city with the forest, same position',
});
