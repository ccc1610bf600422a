/** English as it is spoken: colloquial words, complaints and requests in a roundabout way. They come before all other tables. */
export const SPOKEN_EN: Readonly<Record<string, string>> = {
  'v.remove+o.music':
    'no background music|without background music|without any background music|no background track|without a background track|no background song|without a background song|no backing track|without a soundtrack|no soundtrack|w/o music|w/o the music|w/o any music|w/o bgm|w/o a song|w/o the song',
  'v.remove':
    "nix|zap|yank|yank out|get rid|get rid of|get shot of|out with|away with|off with|excise|strike out|yeet|bye bye|goodbye to|be gone|be removed|be deleted|be cut out|be taken out|be dropped|be erased|is unnecessary|is not necessary|isn't necessary|is redundant|is surplus|wipe out|wipe away|expunge|eliminate|blot out|cull|lop off|hack off|hack out|strip|strip away|strip off|prune away|no need for|there is no need for|don't like|do not want to see|don't want to see|dont want to see|no longer want|spare me|we can lose|delte|deleet|dele|remvoe|rmove|romove|remov|removr|can be removed|can be dropped|can be cut out|could go|might as well go|is useless|are useless|is pointless",
  'm.captions': 'subs|the subs|subtitling|closed captions|cc',
  'v.unwanted':
    "forget about the|forget the|spare me the|spare us the|stay free of|be free of|keep it free of|free of any|rather not have|doesn't need|does not need|doesnt need|don't require|doesn't require|nobody needs|no one needs|who needs|not need|no use for|have no use for|nobody wants|no one wants|never wanted|not want",
  'v.keep':
    'hang on to|hold onto|stick with only|all i need|is all i need|is all we need|all we need|just leave|is enough|are enough|is plenty|are plenty|will do|would do|suffices|will suffice|is sufficient|ought to do|should do|should be enough|is quite enough|is more than enough|will be enough',
  'v.move': 'drag|relocate|shove',
  'v.swap':
    'swap around|swap over|interchange|change places|trade places|swap places|switch places|exchange places|changing places|switch over|swop',
  'v.copy': 'replicate|dupe|once more right after itself',
  'v.split': 'put a cut|add a cut|make a cut|insert a cut|place a cut|do a cut|set a cut|make an edit point|cleave',
  'v.reverse':
    'rewind|in reverse|played backwards|go backwards|back-to-front playback|reversed playback|backward|run in reverse',
  'n.double+n.speed': 'double time|double-time|double pace|double the pace|twice the pace|double tempo',
  'v.cut+x.both_ends': 'top and tail|top & tail|top-and-tail|topped and tailed|topping and tailing',
  'v.freeze': 'hold the picture|hold the frame|hold the image',
  'v.fast':
    'drags|drag on|drags on|is dragging|feels slow|is slow|is so slow|is very slow|is really slow|is pretty slow|is quite slow|too slowly|takes too long|takes forever|takes ages|goes on forever|quicken|hurry|hurry along|get a move on|pick up the pace|more pace|sluggish|needs more pace|fast-forward|speed-up|zippier|snappier|step on it|more speed|zip along|moves too slowly|plays too slowly|runs too slowly|plods|crawls|double-speed|speed ip|spped up|spead up',
  'v.slow':
    'goes by too quickly|goes by too fast|too quickly|rushes by|rush by|rushes past|rush past|feels rushed|is rushed|rushed|decelerate|too hasty|hectic|too frantic|flies by|fly by|flies past|whizzes by|whizz by|over too quickly|over too fast|too rapid|too rapidly|feels fast|is so fast|is very fast|is really fast|is pretty fast|is quite fast|plays too fast|slow-down|less speed|calm it down|runs too fast|zooms by|zips by|feels hectic|feels hurried|too hurried',
  'n.half': 'half as',
  'n.double': 'double up|two-fold|twofold',
  'v.twice': 'two times over|shown twice|show twice',
  'o.overlay': 'cam window|camera window|little camera|webcam window|picture on top|floating window',
  'v.louder':
    "let me hear more of|hear more of|hear more from|crank|crank up|crank it|can't hear|cannot hear|cant hear|can not hear|can hardly hear|hardly hear|could hardly hear|can barely hear|barely hear|couldn't hear|struggle to hear|gets lost|get lost|is lost|isn't audible|not audible|is inaudible|difficult to hear|hard to make out|can't make out|cannot make out|can't understand|cannot understand|cant understand|isn't loud enough|not loud enough|nobody hears|no one hears|is buried|gets buried|too faint|faint|is faint|feeble|too weak|could be louder|turn the volume up|volume up|more volume|needs more volume|jack up|beef up|ramp up the volume|pump up|hike up|lift the volume|up the sound|boosted",
  'v.quieter':
    'more silent|less audible|barely noticeable|volume down|turn the volume down|hush|is deafening|hurts my ears|blasts|blasting|blaring|blares|blares out|deafens|too noisy|less sound|louder than it should be|knock back|take the edge off|tame|keep it low|keep down|too prominent|dominates|too dominant|overwhelming|overwhelms|drowns everything|drowns out everything|drowns everything out|drowning everything out|drowning everything|drowning out everything|drown everything out|drowning it all out|drowning all the rest out|drowning the rest out|screaming loud|earsplitting|softer volume|pipe down',
  'v.mute':
    "muet|mtue|don't want to hear|do not want to hear|dont want to hear|don't need to hear|dont need to hear|shouldn't be heard|should not be heard|not be heard|make no sound|shouldn't make a sound|soundless|be silent|go silent|gag|muting|kill the volume|no volume|cut the noise|silenced",
  'so.duck':
    "make room for the voice|make way for the voice|makes room for the voice|while people are talking|while people talk|when people talk|when people are talking|when someone is speaking|when somebody is speaking|when somebody speaks|when someone is talking|when somebody is talking|while someone speaks|while somebody speaks|while someone is speaking|whenever anyone talks|whenever anyone speaks|when anyone talks|under speech|under the talking|during speech|during the talking|during the speech|when there's speech|when there is speech|fighting with the voice|fights with the voice|fights the voice|competes with the voice|competing with the voice|covers the voice|masks the voice|buries the voice|covers up the voice|step back for the voice|overpowers the voice|overpowering the voice|too loud over the voice|when the narrator speaks|when the narrator talks|while the narrator speaks|when he speaks|when she speaks|when he talks|when she talks|while he talks|while she talks|when they talk|when they speak|as soon as someone speaks|as soon as somebody talks",
  'v.unmute': 'unsilence|un-silence|desilence|unumte|umute|undo the mute',
  'so.lufs':
    'same volume|same loudness|equally loud|equal volume|equal loudness|consistent volume|even volume|even level|levelled sound|leveled sound|match the levels|match the volumes|match the loudness|audio levelling|audio leveling|steady sound level|steady volume|balance the audio levels|balance the levels|steady level',
  'so.denoise':
    'reduce the wind|less wind|less rustling|too much wind|wind out of|dehiss|de-hiss|purify|' +
    'cleaner sound|cleaner audio|remove the hiss|remove the hum|background hiss|background hum|less noise|the crackling|airco noise|fan noise|mic noise|room noise',
  'v.fadein':
    'fade ins|fade-ins|faded in|ease in|eases in|come in softly|comes in softly|come in gently|comes in gently|come in slowly|comes in slowly|come in gradually|comes in gradually|come in quietly|start softly|starts softly|start gently|starts gently|start quietly|starts quietly|begin softly|begins softly|begin gently|begin quietly|creep in|creeps in|sneak in|sneaks in|starts too abruptly|begins too abruptly|starts abruptly|begins abruptly|comes in too abruptly|comes in abruptly|starts too suddenly|starts suddenly|comes in too suddenly|soft start|gentle start|softer start|smooth start|fade up|fades up|fade it up|ramp in|set in softly|sets in softly|start soft|starts soft',
  'v.fadeout':
    'fade outs|fade-outs|fade off|fades off|faded out|end softly|ends softly|end gently|ends gently|end quietly|end gradually|stop softly|stop gently|die away|dies away|trail off|trails off|trail away|taper off|tapers off|taper away|to silence|into silence|to nothing|into nothing|ends abruptly|ends too abruptly|stops abruptly|stops too abruptly|ends so abruptly|stops so abruptly|is cut off at the end|cuts off abruptly|cut off abruptly|abrupt end|abrupt ending|soft ending|gentle ending|softer ending|smooth ending|die down at the end|wind down at the end|soft end|ends so suddenly|ends suddenly|ends too suddenly|stops suddenly|stops too suddenly|stop so suddenly|breaks off|ease out|eases out|go out softly|goes out softly|go out gently|fade-away|fade down at the end|petering out|peter out',
  'deg.too':
    'too|way too|far too|a bit too|a little too|a tad too|a touch too|slightly too|somewhat too|kinda too|still too|looks too|look too|feels too|sounds too|still way too|ridiculously|annoyingly|unpleasantly|unbearably|painfully|overly|excessively|came out a bit|comes out a bit|came out too|feels a bit|feels a little|sounds a bit|sounds a little',
  'deg.more':
    'not enough|too little|too few|lacks|lack|lacking|is lacking|short on|short of|stronger|beef up|hike|jack up|bring up|bring out|liven up|liven it up|enliven|perk up|intensify|turn it up a notch|boost|boosted|heighten|step up|higher',
  'deg.less':
    'too strong|too intense|too much|too heavy|overdone|is a bit much|is over the top|over the top|less strong|less intense|cut down on|scale back|rein in|play down|milder|weaker|pull back on|pare back',
  'dir.up':
    'too low|way too low|far too low|a bit too low|very low|so low|rather low|pretty low|quite low|a bit low|too far down|not high enough',
  'dir.down':
    'too high|way too high|far too high|a bit too high|very high|so high|rather high|pretty high|quite high|a bit high|too far up',
  'size.bigger':
    "can't read|cannot read|cant read|can not read|can hardly read|hardly read|can barely read|barely read|hard to read|difficult to read|illegible|unreadable|not readable|isn't readable|not legible|isn't legible|hard to see|upsize|up-size|upscale|scale up|scaled up|blown up|more prominent|more legible|more readable|easier to read|readable|legible|is tiny|are tiny|is too tiny|is so tiny|looks tiny|is minuscule|minuscule|microscopic",
  'size.smaller':
    'takes up too much space|takes too much space|takes up too much room|takes up the whole screen|covers too much|is huge|are huge|is enormous|is gigantic|enormous|gigantic|looks huge|less prominent|too dominant|scale down|scaled down|downsize|reduce the text|reduce the title|less big|not so big|not as big|too big|too large|way too big|far too big|a bit too big|much too big',
  'lk.brightness.up': 'lighter|more light',
  'lk.brightness.down': '',
  'lk.saturation.up': 'livelier|more vivid colours|richer',
  'lk.contrast.up': 'punchier',
  'lk.sharpen.up': 'less blurry|clearer|crisp up|crispen|more crisp|unblur|more definition',
  'look.warm':
    'too blue|looks blue|looks too blue|is too blue|blue tint|blue cast|blueish|is bluish|looks bluish|too bluish|looks cold|is cold|feels cold|is too cold|too cold|looks too cold|are too cold|too cool|is too cool|warm up|warm it up|warmed up',
  'look.cool':
    'too orange|looks too orange|is too orange|too yellow|looks too yellow|is too yellow|yellow tint|orange tint|yellow cast|orange cast|yellowish|too warm|is too warm|looks too warm|are too warm|too red|looks too red|reddish|cool down|cool it down|cooled down',
  'look.mono':
    'b/w|b / w|go black and white|in b/w|as b/w|to b/w|desaturate completely|desaturate fully|fully desaturate|completely desaturate|fully desaturated|without colour|without color|without colours|without colors|no colour|no color|no colours|no colors|drain the colour|drain the color|suck the colour out|colour-free|color-free|black n white|black and whit|blck and white|black-white|black white',
  'look.none':
    'back to colour|back to the original colours|normal colours|normal colors|the normal look|no filter|without filter|without a filter',
  'an.in': 'come in|comes in',
  'st.bold':
    'embolden|fatten|beefier letters|thicker letters|fatter letters|too thin|is too thin|are too thin|letters are too thin|stronger letters',
  'rot.90': 'quarter turn|a quarter turn|quarter of a turn',
  'rot.180': 'half turn|a half turn',
  'v.export':
    'as its own file|as a separate file|as its own clip|as a separate clip|as its own video|as a separate video|to its own file|to a separate file|save out|exprot|exort|i want to download|let me download|spit it out|hand me the file|can i have the file|can i get the file|ready to export|export now',
  'p.outside': 'outside|outside of|beyond',
  'x.filler':
    "no export yet|not exporting yet|don't export yet|do not export yet|dont export yet|what's left of|what is left of|what remains of|whatever's left of|whatever is left of|whatever remains of|as well|right now|right away|straight away|right this minute|by the way|btw|of course|as discussed|as agreed|so to speak|if possible|if you can|if you do not mind|if you don't mind|if you dont mind|if nobody minds|if no one minds|if it's not too much trouble|if it is not too much trouble|if it isn't too much trouble|if that's not too much trouble|if that is not a problem|if that's no problem|when you have a minute|when you have a moment|when you have a second|when you have a sec|if you have a minute|if you have a moment|if you have a second|when you've got a minute|in a minute or two|whenever you have time|as usual|as always|as ever|as i said|like i said|as mentioned|if that works|when you get a chance|would be nice|would be great|would be good|would be lovely|that would be great|do the needful|to be honest|tbh|imho|i think|i guess|i suppose|for now|for me|cheers|ta|no worries|no rush|no hurry|no problem",
  'v.want': 'could use|could do with|would benefit from|is crying out for|calls for',
  'lk.contrast.raise': 'looks flat|is flat|flat|washed out|milky|hazy|foggy|low in contrast',
  'lk.saturation.raise':
    'dull|drab|bland|pallid|lifeless|insipid|dreary|colours look washed out|colors look washed out|colours are washed out|colors are washed out|colours washed out|colors washed out|faded colours|faded colors',
  'lk.saturation.lower': 'garish|gaudy|oversaturated|over-saturated|lurid',
  'lk.brightness.raise': 'underexposed|under-exposed|murky|shadowy|gloomy|pitch dark|pitch-dark',
  'lk.brightness.lower':
    'overexposed|over-exposed|blown out|blown-out|burnt out|glares|glaring|blinding|dazzling|overlit|over-lit|too light|way too light|far too light|a bit too light',
  'lk.sharpen.raise':
    "is blurry|are blurry|looks blurry|look blurry|is blurred|looks blurred|is out of focus|are out of focus|looks soft|fuzzy|not sharp|isn't sharp|isnt sharp|is not sharp|aren't sharp|unsharp",
  'order.reverse':
    'reverse the clip order|reverse clip order|reverse the sequence|clip order reversed|turn the order round|turn the order around|sequence reversed|order the other way round',
  'rel.end':
    'finish off with|finish up with|finish it off with|finish things off with|round off with|round it off with|round things off with|end off with|close out with|close it out with|closing with|closing on|finishing with|finishing on|ending with|ending on|end up on|finish on|close on|close with|finishes with|closes with|ends with|ends on',
  'rel.start': 'off the top',
  'tm.stay': 'be visible|be visible for|stay visible|be on screen|be seen|be shown',
};
