import { phrasings } from '../testing/phrasings.ts';

phrasings('trip', {
  'make it brighter': `
    brighten it | brighter please | it's too dark | the video is too dark | the picture is too dark
    it looks dark | lighten it up | it could be brighter | could it be a lighter? | raise the brightness
    up the brightness | brightness up | more brightness | increase brightness | more light
    the footage is underexposed | everything looks too dark | I can't see anything, too dark
    the whole thing is a bit dark | way too dark | turn up the brightness | bump the brightness
    crank up the brightness | the image needs more light | it's dim | the exposure is too low | raise exposure`,
  'make it darker': `
    darken it | too bright | it's too bright | the picture is too bright | lower the brightness
    less brightness | brightness down | it's overexposed | the image is blown out | turn the brightness down
    reduce the exposure | decrease the brightness | dim it | it's way too light | drop the brightness
    bring the brightness down | it glares | take the brightness down`,
  'increase the saturation': `
    more saturation | saturation up | the colours look washed out | colours are dull | more colour
    make the colours stronger | make the colors pop | boost the colours | the colours are too pale
    crank the saturation | richer colours | bring out the colours | the colours should be more intense
    liven up the colours | colours stronger`,
  'decrease the saturation': `
    less saturation | saturation down | the colours are too strong | the colours are too intense
    the colors are garish | too saturated | it's oversaturated | tone down the colours | less colour
    mute the colours | desaturate it a | the colours scream | lower the saturation | drop the saturation
    the colours are too much | reduce the colours | pull the saturation down | colours less strong`,
  'increase the contrast': `
    more contrast | contrast up | it looks flat | the picture is flat | raise the contrast | boost the contrast
    crank the contrast | bump up the contrast | not enough contrast | it needs more contrast
    the contrast is too low | give it more contrast | punchier | too little contrast | add contrast
    stronger contrast | higher contrast`,
  'make it warmer': `
    warmer | warm it up | it looks too cold | the colours are too cold | too blue | it's too cool
    warmer colours | warm up the colors | a warmer look | it looks bluish | give it a warmer tone | warmer tones
    it feels cold`,
  'make it cooler': `
    cooler colours | cool it down | the colours are too warm | too warm | it looks too orange | too yellow
    colder | a colder look | cooler tones | it's too warm | make it colder | it has a yellow tint`,
  'sharpen it': `
    make it sharper | it's blurry | the picture is blurry | it looks soft | sharper please
    increase the sharpness | more sharpness | the image isn't sharp | it looks a bit blurry | crisper
    crisp it up | more detail | it is not sharp enough | the picture is a bit fuzzy`,
  'make it black and white': `
    black and white | b&w | turn it black and white | in black and white please | go black and white | grayscale
    remove the colour | take the colour out | lose the colour | no colour | drain the colour | monochrome
    convert it to black and white | I want it in black and white | make everything b/w | B and W | bw please
    without colour | colourless`,
  'make clip 2 black and white': `
    the beach in black and white | beach b&w | turn the beach black and white | beach black and white
    black and white for the beach | the beach should be black and white | only the beach in black and white
    take the colour out of the beach | remove the colour from the beach | lose the colour on the beach
    the beach clip as b/w | I want the beach without colour | monochrome beach
    put the beach in black and white`,
  'brighten clip 2': `
    make the beach brighter | the beach is too dark | beach brighter | lighten the beach
    the beach clip looks dark | the beach could be brighter | more light on the beach
    increase the brightness of the beach | raise the exposure on the beach | the beach is underexposed
    beach: brighter | beach too dark | up the brightness of clip 2 | the beach needs more light
    the beach came out too dark | brightness of the beach up`,
  'rotate clip 2 by 90 degrees': `
    turn the beach by 90 degrees | rotate the beach 90° | beach 90 degrees clockwise
    the beach is sideways, turn it 90 degrees | spin the beach 90 degrees | rotate the beach a quarter turn
    beach rotated by 90 degrees | turn the beach clockwise by 90 degrees
    the beach should be rotated 90 degrees`,
});

phrasings('trip', {
  'make clip 2 sepia': `
    make the shot at second 12 sepia | make the clip that plays at 0:12 sepia | the shot at 0:12 should be sepia`,
});

phrasings('trip', {
  'make it square': `square please, it's for TikTok | make it for TikTok, square | square, it goes on YouTube`,
  'make it portrait, fill the frame': `
    vertical please but crop it | portrait, cropped`,
  'make it portrait': 'flip it to portrait | flip the format to portrait',
});
