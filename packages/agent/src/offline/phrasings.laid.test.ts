import { phrasings } from '../testing/phrasings.ts';

phrasings('promo', {
  'make the last text start at 18 seconds and stay until the end': `
    "Visit us" from second 18 until the end
    the last text should come up at 18 s and remain to the very end
    bring up "Visit us" at second 18 and leave it there till the end`,
  'let the second text stay until second 12': `
    "Half price" has to be gone by second 12 | take the second text away at second 12 | second text: out at 0:12
    show the second text only until second 12`,
  'let the last text appear 2 seconds earlier': `
    bring the last text forward by 2 seconds | pull the last text up by two seconds | shift the final text 2s to the left`,
  'let the first text stay 2 seconds longer': `
    Summer Sale should stay up two seconds longer | people need more time to read the first text: plus 2 seconds`,
  'remove the second text': `
    second title: delete | drop the second of the three texts | the second of the texts can go`,
  'put a black box behind all texts': `
    people can't read the text, stick a black background behind every one of them | black rectangle under every title
    nobody can read the letters, so put something black behind all of them`,
  'give all texts a black outline': 'outline every text in black | black edges around the letters of all texts',
  'make the first two texts blue': 'every title except the last blue please | "Summer Sale" and "Half price" in blue',
  'make all texts a bit smaller': `
    tone the size of the texts down a little | take the font size down a notch on all texts`,
  'change "Visit us" to "See you soon"': `
    instead of "Visit us" write "See you soon" | it's not "Visit us" but "See you soon"`,
  'let the last text fade in and out': `
    give the last text a fade at both ends | I want the last text to come in softly with a fade and leave with a fade`,
});

phrasings('lesson', {
  'make the webcam half as wide': `
    the webcam should be half its width | halve the width of the webcam | I'd like the webcam twice as narrow`,
  'hide the webcam from 10 to 20 seconds': 'the webcam should be gone from 10 to 20 seconds',
  'make the webcam round': `
    the webcam as a circle | put a round mask on the webcam | crop the webcam to a circle`,
});

phrasings('trip', {
  'show city and beach side by side': `
    city on the left, beach on the right | I want to see city left and beach right at the same time
    the first two clips next to one another`,
});
