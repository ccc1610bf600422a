import { phrasings } from '../testing/phrasings.ts';

phrasings('pieces', {
  'put the clips in chronological order': `
    sort the shots by when they occur in drone.mp4, earliest first | put the pieces back into the order they have in the drone file
    the four drone shots should follow the order of the raw file | the pieces are shuffled, line them up by source time`,
  'play clip 3 backwards': 'the one before last: play it backwards',
});

phrasings('promo', {
  'change "Summer Sale" to "Winter Sale"': `
    it says Summer Sale, make that Winter Sale | the title says Summer Sale, it should be Winter Sale
    Summer Sale is wrong, it's Winter Sale | 'Summer Sale' must now read 'Winter Sale'`,
  'make "Summer Sale" bigger': 'Summer Sale should be bigger',
});

phrasings('slides', {
  'make the background white': `
    white behind everything instead of black | white background behind the pictures instead of black
    white behind the photos, not black`,
});

phrasings('short', {
  'move the captions up a bit': `
    the captions are hidden by the buttons, move them up a bit
    the subtitles are covered by the app's buttons. Move them up a bit`,
});

phrasings('trip', {
  'make the forest 7 seconds long': `
    let the forest run all the way to the end of its file | forest until its material runs out
    extend the forest as far as the footage goes`,
});
