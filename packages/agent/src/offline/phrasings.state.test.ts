import { phrasings } from '../testing/phrasings.ts';

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

phrasings('trip', { 'mute clip 2': 'mute the clip before last | the one but last should be muted' });

phrasings('trip', {
  'mute clip 1 and clip 3': 'mute city and forest but leave the sound of the beach on',
  'make clip 2 black and white': 'black and white, the beach',
});

phrasings('lesson', {
  'set the volume of song.mp3 to 15%': 'half as loud, song.mp3',
});

phrasings('uploads', {
  'forest, city, beach': `
    start with the forest, after that the other two | forest, then the others | forest, and then all the other clips`,
});

phrasings('slides', { 'reverse the order of the photos': 'all photos in reverse' });
