import { phrasings } from '../testing/phrasings.ts';

phrasings('promo', {
  'remove all transitions but the last': `
    take out the transitions apart from the last | only leave the transition into forest
    drop all the crossfades save the final one | I want hard cuts everywhere but before the forest
    the last transition stays, the others go | no transitions except before forest
    all transitions out, just not the last one | get rid of the transitions, but keep the last one`,
  'remove the first transition': `
    city should cut hard to beach | make the first cut a hard one | city to beach without any transition
    I don't need the fade from city to beach | straight cut from city to beach | the first transition can go`,
  'make the transitions 0.5 seconds long': `
    transitions at 500ms please | the crossfades are too slow, half a second is enough`,
  'make the transitions longer': `
    the crossfades are over too soon | transitions are too short | draw out the crossfades
    the transitions are rushed | the transitions are not long enough`,
  'change the crossfades to wipes to the left': `
    I'd prefer wipes to the left over these crossfades | make all of them wipe to the left, the transitions`,
});

phrasings('trip', {
  'put a crossfade at the first cut': `
    first cut is too hard, dissolve it | cross dissolve on cut 1 | crossfade at the 1st cut please`,
  'add a crossfade between city and beach': `
    could you make the 1st and 2nd video mix into each other | let city melt into beach
    city should fade softly into the beach shot`,
  'put a 2 second dip to black between beach and forest': `
    could the cut before the forest be a dip to black of two seconds?
    before forest starts dip to black, take 2 seconds for it
    put a dip to black between beach and forest, it should be two seconds long`,
  'add crossfades between all clips': `
    everywhere one clip meets the next, crossfade | soften every cut with a crossfade | soften the cuts`,
  'add a zoom transition at the second cut': `
    between clips two and three a zoom transition`,
});

phrasings('slides', {
  'slide left at all cuts except the last': `
    all transitions slide left except the last one | use a slide to the left for all transitions but the last
    make the transitions slides to the left, not the last one though | all but the last transition: slide left
    change every transition to slide left, leave the last one alone
    left slide on every cut, the last one stays as it is`,
});
