/** English words for how things look and sound: attributes, directions, degrees, styles. An attribute's id ends in `.up` or
 *  `.down` when the word has a direction of its own. */
export const APPEARANCE_EN: Readonly<Record<string, string>> = {
  'deg.little':
    'a bit|a little|a little bit|a tiny bit|a wee bit|a tad|a touch|slightly|somewhat|a smidge|a hair|a notch|just a bit|just a little|little bit|subtly|a shade|gently|ever so slightly|a fraction|some',
  'deg.much': 'a lot|much|far|way|significantly|considerably|really|very|heavily|strongly|super|tons|drastically',
  'deg.more':
    'more|increase|increased|raise|stronger|extra|even more|pump up|crank|crank up|dial up|up the|bump|bump up|ramp up|higher',
  'deg.less':
    "less|tone it down|tone that down|toned down|dial it back|tone them down|smidge down|overwhelming|in your face|decrease|decreased|reduce|reduced|weaker|tone down|fewer|dial down|dial back|dial it down|not so|not as|not quite that|not quite so|not that|not too|ease off|take down|isn't so|knock down|too much|too strong|too intense|too heavy|overdone",
  'deg.too':
    'too|overly|way too|far too|a bit too|a little too|much too|excessively|so damn|is a bit|is a little|looks a bit|looks a little|still a bit|still a little|seems a bit|is rather|is quite|are a bit|are a little|is somewhat',
  'lk.brightness': 'brightness|exposure',
  'lk.brightness.up':
    'brighter|brighten|lighter|lighten|bright|brighten up|brighten it up|lighten up|light up|underexposed|more light|murky',
  'lk.brightness.down': 'darker|darken|dark|dim|dimmer|gloomy|overexposed|over-exposed|blown out|less light|dimly',
  'lk.contrast': 'contrast',
  'lk.contrast.up': 'contrasty|punchier|punchy|more pop|washed out',
  'lk.contrast.down': 'flatter|low contrast|low-contrast|harsh',
  'lk.saturation':
    'vividness|colour strength|color strength|colours|colors|saturation|colour intensity|color intensity|vibrance',
  'lk.saturation.up':
    'saturated|saturate|colourful|colorful|richer colours|richer colors|more colour|more color|stronger colours|stronger colors|pop the colours|pop the colors|colours pop|colors pop|dull|drab|bland',
  'lk.saturation.down':
    'desaturate|desaturated|muted colours|muted colors|duller|paler|pale|less colour|less color|garish|gaudy|oversaturated|over-saturated',
  'lk.temperature': 'temperature|white balance|colour temperature|color temperature',
  'lk.sharpen.up': 'sharpen|sharper|crisper|sharpness|sharp|crisp|soft focus|more detail',
  'lk.blur.up': 'blur|blurry|blurrier|out of focus|defocus|blur out',
  'lk.vignette.up':
    'dark vignette|soft vignette|black vignette|vignette|vignetting|dark corners|darken the corners|darken the edges|darker corners|darker edges|dark edges|shade the corners|corners darker|edges darker|darkened corners|darken corners|darken edges',
  'lk.grain.up': 'grain|film grain|grainy|grainier|film noise|grittier',
  'o.look':
    'look|filter|grade|colour grade|color grade|grading|colour grading|color grading|effect|colour correction|tint',
  'look.none':
    'color again|colour again|full color|full colour|in full color|in full colour|back in color|back in colour|back to colour|its colours back|its colors back|the colours back|the colors back|original colours|original colors|natural colours|natural colors|in color again|in colour again|back to color',
  'look.mono':
    'b/w|b n w|black n white|black nd white|black & white|bnw|blk and white|desaturated completely|without colour|without color|without any colour|without any color|colour out|color out|no colour|no color|drain the colour|drain the color|in black and white|b and w|bw|colorless|colourless|gray scale|grey scale',
  'look.vintage':
    'old movie|like an old movie|old film|old film look|aged film|super 8|vhs|nostalgia|old-timey|old timey|nostalgic|analog look|seventies|70s|old school',
  'look.sepia': 'sepia tone|brownish',
  'look.cinematic': 'movie look|hollywood|film look|like a movie|movie-like|cinema look|cinematic look|filmic',
  'look.vivid': 'punchy colours|punchy colors|vivid colours|vivid colors|lively|intense colours|intense colors',
  'look.cool': 'cool down|cool tone|cool tones|cold tone|frosty|colder|bluish|chilly|icy|bluer',
  'look.warm':
    'warm tone|warm tones|warm it up|warm up|toasty|cosy|cozy|golden hour|sunnier|sunny|warmth|more orange|golden',
  'ky.on':
    'key out|key it out|key that out|key them out|keyed out|chroma key|chromakey|chroma-key|green screen|greenscreen|green-screen|key the green|key out the green|green backdrop|green background|remove the green|keying',
  'ky.off':
    "key off|key is off|chroma key off|green screen off|undo the key|remove the key|remove the chroma key|no key|no chroma key|no keying|without the key|without keying|stop keying|disable chroma key|disable the chroma key|disable the key|disable keying|turn off the key|turn the key off|turn off keying|turn off the chroma key|turn off the green screen|switch off the key|switch the key off|unkey|un-key|don't key|do not key|get the green back|bring back the green|bring the green back|green back|green again|show the green again|keying off|undo the keying|remove the keying",
  'ky.blue': 'blue screen|bluescreen|blue-screen|blue backdrop|key the blue|key out the blue|remove the blue',
  'v.hide':
    "hide|hides|hidden|hid|conceal|invisible|not visible|no longer visible|out of sight|not be seen|not be shown|don't show|do not show|dont show|doesn't show|don't display|do not display|don't want to see|do not want to see|dont want to see|don't need to see|not see|stop showing|shouldn't show|should not show|shouldn't be visible|should not be visible|without showing|disappear|disappears|vanish|vanishes|goes away|go away|be gone|should be gone|must be gone|has to be gone|have to be gone|needs to be gone|ought to be gone",
  'v.show':
    'unhide|un-hide|reappear|reappears|visible again|show again|shown again|show it again|show that again|show them again|appear again|appears again|back on screen|back on the screen|make it visible|make it visible again|let it reappear|on again',
  'pl.opacity': 'opacity',
  'pl.clear':
    'transparent|see-through|see through|translucent|semi-transparent|semi transparent|half transparent|half-transparent|ghostly|half see-through|half opaque|semitransparent',
  'pl.clearness': 'transparency',
  'pl.opaque': 'opaque|solid|fully visible|fully opaque',
  'pl.rotate': 'rotate|tilt|rotated|spin|tilted|rotation|turn it|slanted|slant|crooked|skewed|askew|lean|at an angle',
  'rot.cw': 'clockwise',
  'rot.ccw': 'counterclockwise|counter-clockwise|counter clockwise|anticlockwise|anti-clockwise',
  'rot.0':
    'straighten|straighten out|straight again|put it straight|make it straight|level it|upright again|undo the tilt|no tilt|no rotation|not rotated|unrotate|un-rotate|rotate back|rotate it back|turn it back upright',
  'rot.180': 'upside down|upside-down|on its head|is on its head|stands on its head|standing on its head|wrong way up',
  'rot.90': 'sideways|on its side',
  'pl.reset':
    'reset the framing|reset its framing|reset the position|reset its position|reset the placement|reset the transform|reset transform|reset all transforms|reset the zoom|reset the scale|original framing|default framing|default position|zoom back to normal|zoom back to 100%|unzoom|un-zoom|scale back to normal|back to its original size|back to its original position|original size and position|transform none',
  'pl.uncrop':
    'uncrop|un-crop|undo the crop|undo the cropping|remove the crop|remove the cropping|reset the crop|crop off again|stop cropping|not cropped|original crop|uncropped|whole picture again|full picture again|without the crop',
  'pl.crop': 'crop|cropped|crop it|crop away|crop off|crop down',
  'reg.left': 'left half|left side|left part|left-hand side|left third|left edge',
  'reg.right': 'right half|right side|right part|right-hand side|right third|right edge',
  'reg.top': 'top half|upper half|top part|upper part|top third|top edge',
  'reg.bottom': 'bottom half|lower half|bottom part|lower part|bottom edge',
  'reg.edges': 'edges|borders|sides|margins|outer edges|all sides|all around|all round',
  'pl.full': 'full screen|fullscreen|full-screen|full size|full frame|fill the whole screen|whole frame|full-size',
  'pl.split':
    'split screen|split-screen|splitscreen|side by side|side-by-side|next to each other|next to one another|beside each other|share the screen|half and half',
  'pl.stack': 'one above the other|stacked|top and bottom|stack them',
  'pl.width':
    'screen width|of the screen|of the width|of the frame|of the picture|width of the screen|frame width|of the screen width|wide',
  'pl.flip': 'mirror|flip|mirrored|flipped|flip horizontally|mirror image',
  'mo.pan_left': 'pan left|pan to the left|panning left|pan leftwards',
  'mo.pan_right':
    'pan|pan right|pan to the right|panning right|pan across|pan across it|panning|pan shot|pan sideways|pan from left to right',
  'mo.pan_up': 'pan up|pan upwards|tilt up|panning up',
  'mo.pan_down': 'pan down|pan downwards|tilt down|panning down',
  'mo.zoom_in':
    'zoom into|zooms into|zooming into|zooms in|zooming in|push in|slowly zoom|zooming|slow push-in|move in|slow push',
  'mo.zoom_out': 'zooms out|zooming out|pull back|pull out|slow pull-out|zoom back',
  'mo.none':
    'hold still|stay still|no motion|no movement|without movement|static|keep still|stop moving|stand still|no zoom|without zoom|no zooming|no ken burns|without any zoom|no camera move',
  'o.overlay':
    'presenter window|presenter view|speaker window|camera window|my camera|head shot|avatar|bubble|webcam window|floating head|my face|talking head|camera view|picture in picture|picture-in-picture|pip|inset|small window|little window|corner video|overlaid video|video on top|the overlay|overlay clip|overlay video|overlaid clip|clip on top|clip over it|small video|small picture|face bubble|camera bubble|camera box|the camera picture',
  'p.others':
    'the others|others|the rest|other ones|the other clips|all the others|the other shots|the other photos|the remaining ones|the other two|the other texts|the other captions|the other shots too|rest of them|the ones that are left|the ones left|the ones that remain|the ones remaining|those that are left|those left|the ones still there|the ones that stayed|the two that are left|the two left',
  'rel.but': 'but',
  'v.remove': 'kill',
  'x.later':
    "for later|for another time|deal with later|do later|come later|comes later|can wait|think about later|add later|talk about later|for now not|not yet|can come later|later on we'll see|we'll see about later",
  'x.leave':
    'stays where it is|stay where it is|stay where they are|stays as it is|stay as they are|stays put|stay put|alone|untouched|as is|as it is|as they are|unchanged|the way it is|the way they are|excepted|exempted|exempt',
  'p.except': 'except|except for|but not|apart from|other than|besides|excluding|all but|everything but',
  'dir.up':
    'more high|more up|higher|up|upward|upwards|higher up|move up|further up|raise it|lift it|lift them|hoist it|push it up|bump it up|to the top|farther up|shift up|up a bit',
  'dir.down': 'down|downward|downwards|lower|lower down|further down|farther down|shift down',
  'dir.left':
    'left|to the left|further left|leftward|leftwards|farther left|more left|more to the left|left a bit|over to the left',
  'dir.right':
    'to the right|further right|rightward|rightwards|farther right|more right|more to the right|right a bit|over to the right|right',
  'pos.top-left':
    'to the top left|to the top left corner|to the top left-hand corner|to the top left hand corner|to the upper left|to the upper left corner|to the upper left-hand corner|to the upper left hand corner|up in the left-hand corner|up in the left corner|top left-hand corner|left upper corner|left upper|top left corner|upper left corner|top-left corner|left top|upper left-hand corner|upper-left',
  'pos.top-right':
    'to the top right|to the top right corner|to the top right-hand corner|to the top right hand corner|to the upper right|to the upper right corner|to the upper right-hand corner|to the upper right hand corner|up in the right-hand corner|up in the right corner|in the right-hand corner at the top|top right-hand corner|right upper corner|top right corner|upper right corner|top-right corner|right top|upper right-hand corner|upper-right',
  'pos.bottom-left':
    'down in the left-hand corner|down in the left corner|bottom left-hand corner|left lower corner|bottom left corner|lower left corner|bottom-left corner|left bottom|lower left-hand corner|lower-left',
  'pos.bottom-right':
    'down in the right-hand corner|down in the right corner|bottom right-hand corner|right lower corner|bottom right corner|lower right corner|bottom-right corner|right bottom|lower right-hand corner|lower-right|the corner|a corner|in the corner',
  'pos.left':
    'on the left|at the left|left edge of the screen|on the left side|left side of the screen|left-hand side of the screen',
  'pos.right': 'on the right|at the right|on the right side|right side of the screen|right-hand side of the screen',
  'pos.top':
    'top of the screen|top edge of the screen|top of the frame|top of the picture|up top|upper edge|upper third',
  'pos.bottom':
    'bottom of the screen|bottom of the frame|bottom of the picture|lower edge|down at the bottom|bottom third|at the foot',
  'pos.center':
    'middle of the screen|center of the screen|centre of the screen|middle of the frame|dead center|dead centre|screen center',
  'size.bigger':
    'more big|more large|grow them|grow it|bigger|larger|enlarge|scale up|blow up|blow it up|grow|increase the size|bump up the size|big|huge|massive|wider|upscale|too tiny|more room on the screen|more room|more screen space|more space on the screen',
  'size.smaller':
    'more small|less big|less large|shrink it|shrink them|smaller|shrink|scale down|tiny|reduce the size|small|tinier|downsize|miniature|narrower',
  'size.size': 'its size|size|font size|text size|letter size|letter height|scale',
  'so.duck':
    'covers up what people say|covers what people say|covers up what they say|covers the voices|covers up the voices|covering up the voices|killing the dialog|killing the dialogue|kills the dialog|kills the dialogue|duck|ducking|duck it|ducked|sidechain|side-chain|auto duck|auto-duck|out of the way of the voice|get out of the way|gets in the way of the voice|drowns out|drowns|drown|drowning out|when someone speaks|when someone talks|whenever someone speaks|whenever somebody talks|while someone is talking|under the voice|under the narration|under the speech|beneath the voice|when the voice|when the narrator|while the narrator|when i speak|while i talk|when i talk|when there is talking',
  'so.denoise':
    'denoise|de-noise|noise reduction|noise removal|reduce the noise|remove the noise|remove noise|reduce noise|hiss|hum|background noise|noise|noisy|buzz|buzzing|hissing|humming|rumble|crackle|crackling|wind noise|static noise|hiss away|clean up the audio|clean up the sound|clean the audio|clean audio|hissy',
  'so.lufs':
    'lufs|normalize|normalise|overall loudness|loudness|even out the volume|even out the levels|level out the volume|even out the loudness|normalization|master the sound',
  'so.only': 'only hear|only want to hear|nothing but|only want|hear only|just want to hear|just hear|only leave',
  'o.voice': 'voice|speech|commentary|spoken part|narrating voice|voice track|speaker|vocals|talking',
  'o.music':
    'background song|score|backing track|background tune|the tune|the track|music bed|musical background|underscore|melody',
  'o.sound':
    'original sound|own sound|original sounds|camera sound|camera audio|live sound|ambient sound|natural sound|clip audio|audio of the clips|sound of the clips|native audio|clip sounds',
  'o.volume': 'volume|vol|gain|level|sound level|audio level',
  'v.louder':
    "can't hear|cant hear|can't be heard|cannot be heard|couldn't hear" +
    '|louder|cannot hear|barely audible|can hardly hear|hardly hear|struggle to hear|too faint|faint|crank the volume|turn up|turn it up|turn them up|increase the volume|raise the volume|up the volume|pump up the volume|bump up the volume|too quiet|too soft|too silent|hard to hear|barely hear|barely audible|inaudible|hardly audible|make louder|more volume|loud enough|more audible|amplify|loud',
  'v.quieter':
    'quieter|quietly|softly|low volume|at a low volume|low level|blaring|blasting|deafeningly|overpowers|overwhelms|softer|turn down|turn it down|turn them down|lower the volume|reduce the volume|decrease the volume|less loud|too loud|overpowering|less volume|way too loud|much too loud|soften|not so loud|not that loud|not as loud|deafening|quiet|lower in volume|a bit too loud|more quiet|less noisy',
  'v.mute':
    "don't want to hear|do not want to hear|dont want to hear|don't need to hear|not be heard|shouldn't be heard|should not be heard|never hear|" +
    'sound off|audio off|sounds off|volume off|without any sound|no sounds|mute|muted|silence|no sound|without sound|turn off the sound|turn off sound|turn the sound off|kill the sound|cut the sound|no audio|without audio|silent|switch off the sound|turn off the audio|drop the sound|lose the sound|make silent|shut up|remove the sound|remove the audio|strip the audio|strip the sound|kill the audio|turn off the original sound|turn off the original audio',
  'v.unmute':
    'unmute|unmuted|sound back|sound back on|sound on again|bring back the sound|bring the sound back|restore the sound|turn the sound back on|turn on the sound|turn the audio back on|un-mute|audio back|hear it again|hear the original sound again|original sound back|sound again|turn sound on|want the original sound back|original audio back|with sound again|sound should be back|want to hear|let me hear|let us hear|hear again|turn it back on|switch it back on|turn them back on|back on|turn on the audio|switch on the sound|switch the sound on',
  'st.bold':
    'bold|bolded|bold type|thicken|thicken it|thicken it up|thicken them|thicken them up|thicken up|bolder|boldface|heavier|thicker|fatter|fat|in bold|extra bold|heavy|thick',
  'st.thin':
    'thin|thinner|thinner weight|not bold|slimmer|finer|lighter weight|light weight|skinny|unbold|regular weight|normal weight',
  'st.box':
    'box|background box|text box|plate|backing|bar behind it|bar behind|background behind|backdrop behind|strip behind|panel|rectangle|plaque|backplate|background plate|background strip|backing bar|colour block|color block|boxed|banner|background bar',
  'st.box+o.text': 'behind the text|behind the texts|behind the letters|behind the words',
  'st.box+m.captions': 'behind the captions|behind the subtitles|behind the subs',
  'st.box+o.title': 'behind the title|behind the titles',
  'st.outline':
    'outline|edges around|edge around|line around|lines around|ring around|edging|outlined|stroke|border|contour|outlines|rim|outer line',
  'st.shadow': 'soft shadow|shadow|drop shadow|shadowed|drop-shadow|shadows',
  'st.caps':
    'capitals|caps|uppercase|upper case|all caps|capital letters|block letters|in capitals|capitalized|capitalised|upper-case|block capitals|capitalize|capitalise',
  'st.lowercase': 'lowercase|lower case|lower-case|small letters|all lowercase',
  'st.font':
    'serif|sans serif|sans-serif|monospace|monospaced|lettering style|type face|font|typeface|font face|font family',
  'al.left':
    'left-aligned|left aligned|align left|align it left|aligned left|flush left|left align|left-align|align to the left|align it to the left|aligned to the left|left-justified|align them left',
  'al.right':
    'right-aligned|right aligned|align right|align it right|aligned right|flush right|right align|right-align|align to the right|align it to the right|aligned to the right|right-justified|align them right',
  'al.center': 'center-aligned|centre-aligned|align center|align centre|center align|center aligned',
  'an.typewriter':
    'typewriter|typed out|letter by letter|character by character|type out|types out|type itself|type itself out|types itself out|typing itself out|typewriter effect|typing effect|typewriter animation|like a typewriter|type on|one letter at a time|one character at a time|letter after letter|one letter after another|one letter after the other|character after character|typed letter by letter|keystroke by keystroke',
  'an.word_by_word': 'word by word|word for word|one word at a time|word after word|a word at a time',
  'an.pop': 'pop|pop in|pop up|bounce|bounce in|pops in|pops up|bouncing|bouncy|spring in|popping|bounces in',
  'an.fade': 'soft fade|gentle fade|fade animation|appear softly|fade|appear gradually|appear slowly|fading',
  'an.slide_up':
    'slide in from below|slide in from the bottom|fly in from below|fly in from the bottom|rise up|from below|slides up|come up from below|move in from below|from the bottom edge',
  'an.slide_down':
    'slide in from above|slide in from the top|fly in from above|fly in from the top|drop in|from above|slides down|drops in|fall in',
  'an.slide_left':
    'slide in from the right|fly in from the right|slides in from the right|come in from the right|from the right|comes in from the right|enter from the right|move in from the right',
  'an.slide_right':
    'slide in|slide in from the left|fly in|fly in from the left|slides in from the left|come in from the left|from the left|comes in from the left|slides in|flies in|enter from the left|move in from the left|swoosh in',
  'an.none': 'animation off|animations off|no animation|without animation|not animated|no animations|stop animating',
  'an.out': 'out|leaves|exit|on the way out|go out|when it leaves',
  'an.in': 'come in|comes in|appear|appears|enter|enters|show up|fly in|let it in',
  'tm.longer': 'longer|stay longer|linger|extend|lengthen',
  'tm.shorter': 'briefer|less long',
  'tm.earlier': 'earlier|sooner|ahead|in advance|forward in time',
  'tm.later': 'later|delay|delayed|belatedly|later on',
  'tm.only': 'only|just|only be|only from|not before',
  'tm.stay':
    'stay|stays|remain|remains|last for|lasts|stay on screen|keep it on screen|be on screen|stay up|visible|on screen|onscreen',
  'tm.until': 'until|till|up to|all the way to',
  'tm.begin':
    'begin|begins|kick in|kicks in|set in|starts|start playing|come in at|enters at|start at|start it at|starts at|should start|begin at|in at',
  'tm.end':
    'ends|stop|stops|stop at|end at|ends at|finish|off the screen|take it off the screen|gone after|gone by|disappear after',
  'tm.slow': 'slowly|gradually|smoothly|over time|step by step|little by little|bit by bit|gradual|progressively',
  'tm.move': 'glide|wander|drift|travel|slide over|slide from|moves from|float|wanders|moving',
  'v.rise': 'climb|rise|swell|grows|creep up|climbs|rises|swells|build up|builds|go up|ramp|ramps up',
  'v.sink': 'sink|sinks|die down|dies down|fade down|ramp down|dip|dips|taper off|tail off|ebb away|fade away slowly',
  'tx.hard':
    'hard cut|straight cut|plain cut|simple cut|clean cut|no transition|no transitions|without transition|without transitions|without a transition|normal cut|direct cut|hard cuts|straight cuts|simple cuts',
  'o.cut':
    'one clip meets the next|clips meet|two clips meet|the clips meet|clips change|the clip changes|a new clip starts|one clip ends and the next begins|one clip to the next|one shot to the next|one picture to the next|one photo to the next|one clip and the next|joins|each join|every join|all joins|all the joins|the joins|splices|every splice|the splices|changeovers|changeover|junctions|the junction|each junction|seam|cut point|every cut|each cut|all cuts|all the cuts|cuts|the cut|at each cut|between all clips|between all the clips|between every clip|between the clips|between clips|between each clip|between each|between them|clip change|scene change|in between',
  'tr.crossfade':
    'fade transition|soft transition|soft fade between|soft dissolve|fades between|crossfading|cross-dissolves|cross-fades|x-fade|xfade|melt|smooth blend',
  'tr.dip_to_black':
    'via black|fade via black|fade through to black|to black and back|fade to black and back|to black and up again|through a black|black dip in between|black in between|black between|blackout|through black|cut to black',
  'tr.dip_to_white': 'white in between|through white|white out|whiteout|flash of white|flash to white|flashes',
  'tr.wipe_left': 'wipe to left|wipe from right to left|wipe from the right|wipe leftwards',
  'tr.wipe_right': 'wipe to right|wipe from left to right|wipe from the left|wipe rightwards',
  'tr.wipe_up': 'wipe upwards|wipe from below|wipe from the bottom|wipe to the top',
  'tr.wipe_down': 'wipe downwards|wipe from above|wipe from the top|wipe to the bottom',
  'tr.slide_left':
    'left slide|left slides|a slide to the left|a slide left|a slide leftwards|slide to the left|slides left|slide from the right|slides to the left',
  'tr.slide_right':
    'right slide|right slides|a slide to the right|a slide right|a slide rightwards|slide to the right|slides right|slide from the left|slides to the right',
  'tr.slide_up': 'a slide up|slide up|slides up|slide upwards|slide upward|slide from below|push upwards',
  'tr.slide_down': 'a slide down|slide down|slides down|slide downwards|slide from above',
  'tr.cross_blur': 'blurry crossfade|blur into|blurred transition|blurring transition',
  'tr.circle_open': 'circle wipe|opening circle|expanding circle|circular wipe|iris wipe|circle transition',
  'tr.circle_close': 'closing circle|shrinking circle',
  'tr.zoom_through': 'zoom cut|zoom blur|zoom-in transition|zooming transition',
  'tr.radial': 'clock transition|radial wipe|clockwise wipe',
  'tr.pixelize': 'pixel effect|pixelated|pixelated transition|mosaic|pixelation',
  'fl.in':
    'from black|start from black|open from black|come up from black|begin in black|start in black|start black|begin with black|begin on black|out of black|opens from black|open on black|starts black|fade up from black',
  'fl.out':
    'out to black|to black at the end|end on black|ends on black|end in black|end with black|go black|go to black|close to black|finish on black|finish in black|ends black|end black|end it on black|black at the end',
  'o.project': 'project|this project|the project|project name|project title|working title|film title|title of the film',
  'v.name': 'name|call|title it|rename',
  'o.watermark': 'watermark|logo text|handle|channel name|copyright|credit line',
  'v.say':
    'saying|says|say|reading|reads|read|called|that says|that reads|with the words|with the text|with the words saying|the words|that it says|should say|should read|should be|to say|to read',
  'v.correct': 'correct|fix|wrong|misspelled|misspelt|typo|mistake|spelled wrong|incorrect',
  'p.other+o.cut': 'the other cut|other cut|the other join|the other seam|the other splice|the other transition',
  'p.both+o.cut': 'both cuts|both joins|both seams|both splices|the two cuts',
  'p.after+o.cut': 'the next cut|the following cut|the next seam|the next join|the cut after that|the cut after it',
  'p.others+o.cut':
    'the other cuts|other cuts|rest of the cuts|rest of the transitions|the rest of the transitions|remaining transitions|the remaining transitions|remaining cuts|the remaining cuts|the rest of the cuts|the other transitions|the other seams|the other joins',
};
