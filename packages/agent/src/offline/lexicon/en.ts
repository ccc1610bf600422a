/** English words and phrases by meaning; the longest phrase wins. A plural "s" need not be written. */
export const EN: Readonly<Record<string, string>> = {
  'v.join': 'join|combine|merge|concatenate|stitch|put together|string together|splice|assemble|add together|glue',
  'v.make': 'make|create|build|produce|turn|convert|generate|edit',
  'v.cut': 'cut|trim|shorter|too long|tighten|chop|shave|crop out|shorten|clip off|lop',
  'v.remove':
    'be thrown out|be thrown away|should be thrown out|should be thrown away|must be thrown out|should be binned|be binned|should be scrapped|be scrapped|should be ditched|be ditched|be chucked|be chucked out|be tossed|be dumped|withdraw|rm all|rm the|del|strip|wipe out|eliminate|remove|delete|drop|get rid of|take out|cut out|erase|lose|take off|discard|take away|clear|throw away|throw out|bin|chuck|ditch|scrap|dump|kick out|toss|axe|nuke|can go|has to go|must go|should go|needs to go|get rid|gone pls|gone please|out with|kick|be omitted|may be omitted|omit',
  'v.keep': 'keep only|keep|keep just|retain|leave only|only keep|just keep',
  'v.split': 'split|cut in two|divide|break',
  'v.move': 'move|reorder|rearrange|put|place|shift|bring',
  'v.copy': 'duplicate|copy|clone|dup',
  'v.swap':
    'swap|swapping|swapping round|swapping around|switching|switching round|switching around|be swapped|swap round|swap around|exchange|switch|trade places|trade spots|change places|switch places|swap places|exchange places|swap positions|change position with|switch round|change over|flip flop',
  'v.fast': 'speed up|faster|quicker|speedier|speed it up|accelerate|speed them up|fast forward',
  'v.slow': 'slow down|slower|slow motion|slow-motion|slow mo|slow it down|slow',
  'n.speed': 'speed|playback speed|playback rate|original speed|playbackrate|tempo|pace|play speed',
  'n.normal': 'normal|original',
  'n.half': 'half',
  'n.double': 'double|twice',
  'v.reverse': 'reverse|backwards|backward|play backwards|rewind|in reverse|back to front playback',
  'v.add': 'add|insert|include|put in|overlay|show|display|use|apply|set to|write|lay|give',
  'v.change':
    'change|replace|rename|update|edit the text|should say|should read|needs to say|must say|has to say|ought to say',
  'v.set': 'set',
  'v.mute': 'mute|silence|no sound|without sound|turn off the sound|turn off sound|turn the sound off|kill the sound',
  'v.unmute': 'unmute|sound back on|turn the sound back on|turn on the sound',
  'v.louder': 'louder|turn up|raise the volume|increase the volume|up the volume|boost',
  'v.quieter': 'quieter|softer|turn down|lower the volume|reduce the volume|decrease the volume|less loud|lower',
  'v.fadein':
    'fade up|fades up|fading in|fade in and out|fades in and out|fade it in and out|fade in & out|fade in and fade out|fade in|fade-in|fade from black|fades in',
  'v.fadeout':
    'fading out|fade down and out|darken out|fade to nothing|fade out|fade-out|fade to silence|fades out|fade away',
  'v.undo':
    'bring the original version back|bring back the original version|the original version back|original version again|restore the original version|back to the original version|return to the original version|the original film back|undo|take back|i need that one after all|i need it after all|i need it back|i need that back|i want it back|i want them back|i want that back|want them back|bring them back|ctrl z|ctrl+z|want it back|want that back|bring it back|need it back|get it back|need that one after all|need it after all|put it back the way it was|how it was before|as it was before|like it was before|the way it was before|forget that last change|reverse the last change|roll back|roll that back|step back|one step back|take that back|revert|go back|undo that|undo it',
  'v.redo': 'redo|redo that|redo it',
  'v.export':
    'export|render|download|send me the video|save the video|export it|render it|export the video|give me the file|send me the file|save it as|save as',
  'fmt.mp4': 'mp4',
  'fmt.webm': 'webm',
  'fmt.gif': 'gif|animated gif',
  'fmt.mp3': 'mp3|audio only|only the audio|just the audio|sound only|only the sound|just the sound',
  'fmt.wav': 'lossless|uncompressed audio|wav|wave file',
  'fmt.png': 'png',
  'fmt.jpg':
    'for the cover|as the cover|as cover|as a cover|my cover|the cover|jpg|jpeg|poster|thumbnail|cover picture|cover image',
  'fmt.srt': 'srt|subtitle file|srt file',
  'fmt.ass': 'ass|ass file|ass subtitles',
  'fmt.vtt': 'vtt|webvtt',
  'n.film':
    'the export|the render|my export|whole video|whole film|whole thing|entire video|the whole video|final video',
  'v.draw': 'draw|paint|illustrate|imagine|animate a|animate an',
  'v.generate': 'generate',
  'q.length': 'how long|how many seconds|how many minutes|total running time|running time|run time|runtime',
  'q.help':
    'what can you do|how do i get started|how do i start|where do i start|how do i use this|what are your features|what can i ask you|what can i ask|what can i say|help|what do you do|what are you able to do|how does this work|what can i do',
  'q.changes':
    'what did u just change|what did u change|what did u do|what exactly did you do|which changes did you make|what changes did you make|what is different now|what is different|what did you change|what did you just change|what exactly did you just change|what exactly did you change|what did you just do|what was changed|what was the last change|what just happened|what happened|what did you do|what changed|what have you done|what have you changed',
  'q.status':
    'status|show tracks|show the timeline|preview in timeline|show timeline|what is on the timeline|whats on the timeline',
  'q.hello': 'hello|hi|hey|good morning|good evening|thanks|thank you|thanks in advance|thank you in advance',
  'm.captions':
    'captions|caption|subs|the subs|subtitels|subtitel|captoins|subtitles|subtitle|auto captions|transcribe|transcript|auto-captions|subtitles of what|captions of what|captions for what|what he says|what she says|what they say|what is said|what i say|spoken words|speech to text|speech-to-text',
  'm.silence':
    'silences|every silence|each silence|all silence|all the silence|any silence|every pause|each pause|the long pauses|silence removal|remove silence|dead air|pauses|remove silences|filler words|jump cuts|ums|uhs|um and uh|ums and ahs|ums and uhs|every um|every uh|filler|fillers|hesitations|stutters|the boring parts where nobody talks|where nobody is talking|where nobody talks|nobody is talking|quiet gaps|silent gaps|silent spots|silent sections|silent segments|silent moments|the silent stuff|the gaps in speech|awkward silence|awkward pauses',
  'm.cutout':
    'remove background|remove the background|background removal|cut out the person|green screen|cutout|behind me gone|the room behind me|what is behind me|cut me out|isolate the person|isolate me|separate the person|key me out|transparent background|no background',
  'm.voice':
    'voice-over|voiceover|voice over|narration|narrate|narrator|read aloud|text to speech|tts|read this out|read it out|read out|read this aloud|read it aloud|say out loud|speak the words|ai voice|robot voice|synthetic voice|spoken by',
  'm.music':
    'generate music|compose|make a song|write a song|generate a song|create music|compose some|compose a|make up a song|make some music|make music|write some music|write music|generate some music|generate background music|generate a track|create a soundtrack|create background music|invent a tune',
  'm.analyse':
    'beat|highlights|best moments|best parts|sync to the music|on the beat|to the beat|sync the cuts|sync cuts|cuts to music|to the drop|to the rhythm|in time with the music|match the beat|on every beat|to every beat|beat sync|beat-sync|scene changes|detect the scenes|scene detection|every scene change|detect scenes|best-of|best of|strongest moments|highlight reel|highlights reel|boring parts|the boring bits|boring bits|good bits|the good parts|funniest|most interesting|key moments|face tracking|track the face|track my face|track her face|track his face|blur my face|blur the face|blur faces|blur his face|blur her face|pixelate the face|pixelate my face|auto edit|auto-edit',
  'm.steady':
    'stabilize|stabilise|stabilization|stabilisation|image stabilization|image stabilisation|steady the shot|steady the picture|steady the footage|steady it|steady the clip|shaky footage|camera shake|shaky camera|shaky cam|handheld shake|deshake|de-shake|anti-shake|smooth out the shake|take out the shake|remove the shake|less shaky',
  'm.heard':
    'what people are saying|what everyone is saying|what everybody is saying|what the people are saying|what people say|what they talk about|what they are talking about|what he is talking about|what she is talking about',
  'm.translate': 'translate|dub',
  'o.clip': 'clip|video|shot|scene|segment|footage|recording|part|movie',
  'o.image': 'photograph|snapshot|foto|photo|picture|image|pic|slide|snap|still picture|piccy|pix',
  'o.product+plat.reels':
    'instagram reel|insta reel|insta reels|ig reel|reel for instagram|reel for insta|reel for ig|reels for instagram|reel for my instagram|reel for my insta|reel on instagram|reel for the gram',
  'o.product': 'promo|short|reel|montage|film|trailer|ad|commercial|vlog|compilation|teaser',
  'o.slideshow':
    'slideshow|slide show|photo slideshow|a photo slideshow|picture slideshow|a picture slideshow|a photo show|photo show|a photo film|photo film|a photo video|a photo montage|a photo reel|photo video|photo montage',
  'o.music': 'music|musik|musci|mucis|muisc|bgm|song|soundtrack|background music|tune|music track|background track',
  'o.sound': 'sound|audio|original sound|original audio|clip sound|clip audio|video sound|video audio',
  'o.volume': 'volume|loudness|volume to',
  'o.title': 'title|headline|heading|title card|opening title',
  'o.text':
    'lettering|inscription|cta|call to action|slogan|tagline|name tag|texts on screen|on-screen text|onscreen text|on screen text|text|text overlay|overlay text|words|wording|label|writing|textbox|text box|caption text|line of text',
  'o.transition': 'transition',
  'o.background': 'background|backdrop|background color|background colour|bars|letterbox bars',
  'o.all': 'all|everything|every|whole|entire|them all|the lot|the whole lot',
  'o.it': 'the copy|that copy|the duplicate|the new copy|it|this|that|them|em',
  'o.order': 'in this order|in the order|in order|order',
  'o.each':
    'each|per photo|per picture|per image|apiece|a photo|per slide|every photo|each photo|each picture|each image',
  'tr.crossfade': 'crossfade|cross-fade|cross fade|dissolve|cross dissolve|cross-dissolve|smooth transition|blend',
  'tr.fade_black': 'fade to black',
  'tr.fade_white':
    'fade to white|white fade|white fades|fade white|fades white|fades to white|fading to white|fade into white',
  'tr.fade_gray': 'fade to gray|fade to grey|fade through gray|fade through grey',
  'tr.dip_to_black': 'dip to black|fade through black|dip through black|black dip',
  'tr.dip_to_white': 'dip to white|fade through white|white flash|flash|flash transition|white dip',
  'tr.cross_blur': 'blur transition|cross blur|cross-blur|blur dissolve|blurry transition',
  'tr.glitch': 'glitch|glitch transition|glitchy transition|rgb split|digital glitch',
  'tr.zoom_through': 'zoom through|zoom-through|punch zoom|punch in|zoom punch|zoom transition',
  'tr.whip_left': 'whip|whip pan|whip-pan|whip transition|swish|swish pan|whip left|whip pan left|fast pan',
  'tr.whip_right': 'whip right|whip pan right|swish right',
  'tr.wipe_left': 'wipe|wipe left|wipe to the left|left wipe',
  'tr.wipe_right': 'wipe right|wipe to the right|right wipe',
  'tr.wipe_up': 'wipe up|upward wipe',
  'tr.wipe_down': 'wipe down|downward wipe',
  'tr.smooth_left': 'soft wipe|smooth wipe|smooth left',
  'tr.smooth_right': 'smooth right|soft wipe right',
  'tr.slide_left': 'slide transition|slide left|push|push left|sliding transition',
  'tr.slide_right': 'slide right|push right',
  'tr.slide_up': 'push up|slide transition up',
  'tr.slide_down': 'push down|slide transition down',
  'tr.slices_left': 'slices|sliced transition|blinds|venetian blinds',
  'tr.diagonal_top_left': 'diagonal wipe|diagonal transition',
  'tr.circle_open': 'circle|circle open|iris|iris open|iris in',
  'tr.circle_close': 'circle close|iris close|iris out',
  'tr.vertical_open': 'barn door|barn doors|curtain transition',
  'tr.radial': 'radial|clock wipe',
  'tr.pixelize': 'pixelize|pixelate|pixel transition|mosaic transition',
  'tr.squeeze_horizontal': 'squeeze transition',
  'mo.zoom_in': 'push-in|slow push-in|slow zoom|zoom in|ken burns|ken-burns|zoom|slow zooms',
  'mo.zoom_out': 'zoom out|slowly zoom out|slow zoom out|gently zoom out',
  'fit.blur':
    'no bars but blur|no black bars but blur|blur instead of bars|blur instead of black bars|bars with blur|bars with a blur|sides with blur|sides with a blur|gaps with blur|space with blur|blur what is left|blur whatever is left|blur the rest of the frame|blur around it|blur around the picture|blur behind|blur behind it|blur the bars|blur the sides|blur the edges|blurry edges|blurry sides|blur background|blur the background|blurred background|blurred bars|blurry background|blurred|background blur',
  'fit.cover':
    'fill|fill the frame|fill the screen|crop to fill|cover|fill frame|no black bars|without black bars|no bars|without bars|get rid of the black bars|remove the black bars|crop the clips to fill|crop them to fill|crop it to fill|crop everything to fill|zoom to fill|edge to edge|full bleed',
  'fit.contain':
    'pillarbox|pillarboxed|pillar boxes|nothing cut off|nothing cropped off|bars are fine|bars are ok|bars are okay|black at the sides|black sides|letterbox|fit inside|black bars|show the whole picture|contain|no cropping|without cropping|whole picture',
  'plat.youtube': 'youtube|you tube|landscape|widescreen|horizontal|vimeo|wide screen|bilibili',
  'plat.shorts': 'shorts|youtube short|youtube shorts',
  'plat.tiktok':
    'tiktok|tik tok|vertical|portrait|upright|douyin|snapchat|stories|instagram story|kuaishou|phone screen|phones|phone format|mobile phone|for phone|for a phone|my phone|smartphone|vertically|vertical video|upright format|standing format|for phones|for the phone|for my phone|on phones|on the phone|phone video|phone screens',
  'plat.reels': 'reels|instagram reels|ig reels|for reels',
  'plat.square': 'square|instagram post',
  'plat.portrait': 'xiaohongshu|instagram portrait',
  'color.#FFFFFF': 'white',
  'color.#000000': 'black',
  'color.#FF0000': 'red',
  'color.#FFD400': 'yellow',
  'color.#00A651': 'green',
  'color.#0066FF': 'blue',
  'color.#FF8800': 'orange',
  'color.#FF69B4': 'pink',
  'color.#8A2BE2': 'purple|violet',
  'color.#808080': 'gray|grey',
  'color.#FFC000': 'gold|golden',
  'color.#00BCD4': 'cyan|teal|turquoise',
  'color.#8B4513': 'brown',
  'pos.top-left': 'top left|upper left|top-left',
  'pos.top-right': 'top right|upper right|top-right',
  'pos.bottom-left': 'bottom left|lower left|bottom-left',
  'pos.bottom-right': 'bottom right|lower right|bottom-right',
  'pos.top': 'top|at the top',
  'pos.bottom': 'bottom|at the bottom|lower third',
  'pos.center': 'center|centre|middle|centered|centred',
  'size.bigger': 'bigger|larger|big|large|huge|enlarge',
  'size.smaller': 'smaller|small|tiny|little',
  'look.warm': 'warmer|warm',
  'look.cool': 'cooler|cool|cold',
  'look.vivid': 'vivid|more vivid|vibrant|more colorful|more colourful|saturated',
  'look.mono': 'black and white|black-and-white|black & white|mono|monochromatic|monochrome|grayscale|greyscale|b&w',
  'look.sepia': 'sepia|old photo',
  'look.vintage': 'vintage|retro|old film',
  'look.noir': 'noir|film noir',
  'look.teal_orange': 'teal and orange|teal & orange|teal orange|teal-orange|blockbuster look',
  'look.dreamy': 'dreamy|soft glow|dreamlike',
  'look.cinematic': 'cinematic',
  'look.faded': 'faded',
  'rel.to': 'to|into|so it is|down to|as',
  'rel.from': 'from|of|off',
  'rel.before': 'before|in front of|ahead of',
  'rel.after': 'after|behind|following',
  'rel.start':
    'start|beginning|front|opening|first|intro|at the start|to the start|to the front|to the beginning|from the start|from the beginning',
  'rel.end': 'end|ending|back|last|outro|at the end|to the end|from the end|very end|end of the video',
  'rel.with': 'with|plus|using|along with|together with',
  'rel.between': 'between',
  'rel.long': 'long|length|duration|in length|in total|total|overall|all told',
  'rel.and':
    'and|then|also|after that|and then|and also|next|finally|afterwards|&|firstly|secondly|thirdly|lastly|once done|when done|once thats done|when thats done|after this|followed by|while youre at it|on top of that|as well as',
  'o.overlay':
    'overlay video|overlay clip|overlay picture|inset|inset video|pip|picture in picture|picture-in-picture|small picture|little picture|small video|little video|small window|little window|corner picture|corner video|floating video|picture in the corner|video in the corner|small picture in the corner|little picture in the corner|small video in the corner|little video in the corner|facecam|face cam',
  'o.voice': 'voice track|voice|voices|speech|spoken track|speaker track|recorded voice',
  'p.other':
    'the other one|other one|the other clip|the other video|the other photo|the other picture|the other text|the other title|the other song|the other track|the other shot|the other caption|the other',
  'p.others':
    'the others|others|the rest|rest of them|the other ones|other ones|the remaining|remaining ones|remaining|other clips|other photos|other pictures|other texts|other shots|other videos|the rest of the clips|the rest of the photos|everything else|all others|all the others|other pieces|other captions|other titles',
  'p.some':
    'one photo|one clip|one picture|one shot|one image|one of the|one of them|one of these|one of those|one of my|some clip|some photo|any one of',
  'p.both': 'both|both of them|the two|the two of them|the pair|these two|those two',
  'p.except':
    'except|except for|but not|other than|apart from|all but|everything but|excluding|besides|aside from|save for|with the exception of',
  'p.longest': 'longest|the longest one',
  'p.shortest': 'shortest|the shortest one',
  'p.after':
    'the one following it|the one following|one following|the following one|the one behind it|the one next to it|the one that follows|the one after|one after|right after|directly after|just after|the next one|next one|next clip|next photo|next picture|next shot|following clip|following one',
  'p.before':
    'the one in front of it|the one preceding it|the one ahead of it|the one that precedes it|the one before|one before|right before|directly before|just before|previous one|previous clip|previous photo|previous picture|previous shot|preceding one|preceding clip',
  'p.playing':
    'that comes on|which comes on|that comes up|which comes up|that comes in|which comes in|that pops up|which pops up|that shows up|which shows up|that turns up|that begins|that starts|playing|plays|is on|showing|shows|is shown|visible|is visible|appears|that is on|thats on|that is playing|thats playing|you see|we see|one sees|running|runs|comes up',
  'x.filler':
    'no wait|oh wait|wait no|no hang on|hang on|has no sound|have no sound|has no audio|have no audio|comes without sound|there is no sound|take up|takes up|taking up|end up|ends up|never mind|nevermind|after all|at all|all right|all good|all set|all the way|all of a sudden|first of all|in all|rm -rf|rm -r|rm -f',
  'x.screen': 'of the screen|on the screen|on screen|across the screen|off the screen|off screen',
  'x.not': "don't|do not|never|not|dont",
  'x.loop': 'loop|looped|looping|repeat',
  'x.off': 'disable|disabled|deactivate|no more|turn off|switch off|shut off|off|no',
  'x.yes': 'yes',
};
