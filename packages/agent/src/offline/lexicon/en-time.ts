/** English words for taking out, keeping, placing, ordering and timing clips. They come before the common table. */
export const EN_TIME: Readonly<Record<string, string>> = {
  'v.swap':
    'switcheroo|switched about|switch about|trade spots|trade ends|trades places with|trade this with|trade it with|trades with|change seats|switch seats|trade places|change places|swap places|switch places|trade spots|swap positions|change positions|swap spots|trade positions|exchange places|swap around|switch positions',
  'x.same':
    'same goes for|same for|the same for|the same goes for|ditto|ditto for|likewise for|do the same|do the same to|do the same for|do the same with|same with|same thing for|same treatment for|same again for',
  'v.remove+o.all':
    'clear the timeline|empty the timeline|wipe the timeline|clear everything|wipe everything|clear it all|wipe it all|clear the whole timeline|clear the board|wipe the slate clean',
  'v.remove':
    'get rid|out with|rm|del|do away with|withdraw|strip out|edit out|leave it off|be rid of|may be omitted|can be omitted|be omitted|goes altogether|goes completely|goes entirely|must be deleted|be deleted|throw away|throw out|toss|toss out|chuck|chuck out|bin|scrap|ditch|kick out|kick off|leave out|leave off|skip|omit|axe|trash|nuke|cut away|snip|snip off|snip out|trim away|trim off|chop off|chop out|shave off|slice off|slice out|rid of|strip out|exclude|dump|do away with|can go|may go|has to go|must go|should go|needs to go|have to go|can be deleted|weed out|pull out|removing|deleting|dropping|is superfluous|take away',
  'v.unwanted':
    "don't need|do not need|dont need|not needed|isn't needed|is not needed|aren't needed|are not needed|no longer need|no longer needed|do without|can live without|could live without|live without|can do without|don't want|do not want|dont want|not wanted|unwanted",
  'v.keep':
    'keep only|only keep|just keep|keep just|leave only|leave just|use only|only use|just use|use just|hold on to|preserve|should stay|must stay|may stay|can stay|stays|remains|should remain|only show|show only',
  'v.want': 'i need|i want|we need|we want|needs|it needs|give me|i would like|would like|i like|wants|let me have',
  'v.export':
    'save it|save this|output|save me|spit out|deliver|save the film|save the movie|save this film|save my film|send me the film|send me the movie|send me the clip|send me the mp4|send it to me|master it|master the film|finalize|finalise|bounce|hand me the file|let me have the file|export this|render this|render out|spit it out',
  'fmt.png': 'png still|still as png',
  'fmt.jpg': 'jpg of|jpeg of|still image|a still|freeze frame picture|screenshot|screen grab',
  'm.silence':
    'silent parts|silent bits|quiet parts|silent stretches|silent passages|the silence|all the silences|all silence|all the gaps|ums and ahs|umms|filler sounds|quiet bits|silent moments|all the pauses|awkward pauses|dead spots',
  'm.analyse':
    'most breathtaking|most beautiful moments|most dramatic|most memorable|most emotional|most impressive|best shots|best takes|finest moments|detect|recognise|recognize|its beats|the drums|to the drums|drum hits|scene cuts|highlight|highlight reel|funniest moments|funniest parts|funniest|funny bits|funny moments|best bits|best scenes|most exciting|most interesting|key moments|interesting parts|interesting bits|exciting parts|good parts|good bits|the beats|on the beats|beats of the music|to the rhythm|with the rhythm|beat drops|cut on them|match the beat|in time with the music',
  'm.voice':
    'ai voice|female voice|male voice|robot voice|computer voice|voice read|out loud|read it out|read out|read this out|say it aloud|synthetic voice|woman voice|narrator voice|spoken intro|voice say',
  'm.captions':
    "what i am saying|what i'm saying|what he is saying|what he's saying|what she is saying|what she's saying|what they are saying|what they're saying|what is being said|what's being said|everything i say|everything he says|everything she says|the words i say|the words i speak|words i am saying|words he is saying|words she is saying|what people say|what we say|what we are saying",
  'm.cutout':
    'background behind me|background behind him|background behind her|background behind them|backdrop behind|background behind the person|cut me out|cut him out|cut her out|cut them out|no background|without background|without the background|transparent background|out of my room|out of the background|remove what is behind|isolate the person|isolate me',
  'm.music':
    'make some music|compose a|compose some|compose music|ai music|original music|an original song|make me a tune|write me a song|make a tune',
  'v.ai': 'ai|ai-generated|ai generated|text to video|from a prompt|with ai|using ai',
  'o.background': 'empty sides|empty space|side bars|empty area|empty parts|background bars',
  'x.filler':
    'as well|from the bin|from the media bin|in the media bin|the media bin|out of the media bin|from my bin|from the project bin',
  'x.only': 'only|just|merely|nothing but|solely',
  'o.clip': 'piece|bit|chunk|cut piece',
  'p.others':
    'all the rest|rest of it|the remainder|all else|the other stuff|anything else|what is left over|the rest of the film|the rest of the video|the rest of it',
  'o.new':
    "unused|not used yet|uploaded|new|leftover|left over|left-over|spare|haven't used|havent used|have not used|haven't used yet|hasn't been used|has not been used|isn't used yet|is not used yet|isn't in it yet|is not in it yet|not in it yet|didn't use|did not use",
  'v.stop':
    'stop the film|stop the video|end the film|end the video|finish at|stop at|stop it at|end it at|end at|ends at|stops at|stop after|end after|finish after|wrap it up at|call it a day at|should end at|should stop at|should end|should stop|conclude',
  'v.cut':
    'trim down|cut down|cut back|pare down|cropped|clip down|trim it|prune|snip it|reduce it to|reduce the film|reduce the video|reduce the clip|reduce the interview|whittle down|boil down|narrow down|strip down|limit|cap',
  'v.split':
    'razor|slice|into pieces|in pieces|into parts|into two|in two|in half|into halves|into three|into four|blade|cut in two|cut in half|cut into|cut up|chop up|chop into|divide|break up|break into|split up|split into|saw|halve',
  'v.freeze':
    'freeze|freeze frame|freeze-frame|freeze the frame|hold|hold on|pause on|pause at|pause the picture|stand still|stands still|still frame|stop on|linger on|freezes',
  'n.frame': 'frame|picture freeze',
  'v.unfreeze':
    'unfreeze|un-freeze|stop freezing|no freeze|remove the freeze|remove the freeze frame|let it play on|undo the freeze',
  'o.each':
    'every one|every one of|each one of|every single one of|every single|per pic|per shot|per clip|every picture|every pic|every photo|every image|every slide|each pic|each one|a pic|a slide|for each|each slide|per photo|per picture|per image|per slide|each of them|one each|every pic|per frame|per photograph|each photograph|every photograph|each still|per still|each of those|each of these|on each|apiece',
  'o.slideshow':
    'photo show|picture show|photo reel|photo film|picture video|photo album|photo slideshow|image slideshow|picture slideshow|a slide show|a slideshow|as a slide show|as a slideshow|slide-show|photo tour|property tour|picture sequence|photo sequence',
  'v.forwards':
    'not backwards|not backwards after all|forwards|forward|play forward|play forwards|right way round|the right way|unreverse|un-reverse|not reversed|normal direction|stop reversing|undo the reverse',
  'v.fast':
    'race by|race through|race past|fly by|fly past|whizz by|whiz by|zip by|zip through|zip past|zoom by|zoom past|rush by|rush through|rush past|speed by|speed past|speed through|whoosh by|whoosh past|breeze through|run through|fast|as fast|sped up|speeded up|quick|hurry up|speeding up|timelapse|time lapse|time-lapse|hyperlapse|fast-forward|fast motion|turbo|snappier|pick up the pace|speeding it up|speeding them up',
  'v.slow':
    'as slow|slowed down|slowed|slo-mo|slomo|slo mo|slowmo|half speed|half-speed|slowly|slowing|slowing down|slowing it down|slowing them down|in half speed|at half speed|half the speed|halve the speed|halve its speed|halve the tempo|quarter speed|super slow|ultra slow motion|slow-mo',
  'n.double': 'double|doubled',
  'n.triple': 'triple|thrice',
  'n.normal': 'normal|original|regular|usual|real time|real-time|standard',
  'v.ramp': 'ramp|ramps|ramp up|ramp down|speed ramp|gradually|progressively|ease from',
  'x.both_ends':
    'both ends|each end|either end|both sides|front and back|start and end|beginning and end|start and the end|front and the back|beginning and the end|head and tail|either side',
  'o.source':
    'source|the footage|the source|source seconds|of the file|original file|of the recording|its footage|of the source|the raw footage|source time',
  'n.same_length': 'same length|the same length|equally long|same duration|the same duration|as long as',
  'n.parts': 'equal parts|equal pieces|parts|equal|sections|halves|thirds',
  'n.film':
    'the whole show|whole show|the show|the whole slideshow|whole slideshow|the slideshow|entire show|entire film|entire slideshow|altogether|the whole piece|whole movie|entire movie|whole lot|the finished video|finished film|the film|the movie|the whole reel',
  'v.run':
    'run|runs|run for|last for|lasts|lasting|go on for|goes on for|going on for|should go on for|must go on for|can go on for|may go on for|has to go on for|needs to go on for|run on|runs on|run on for|keep going for|keeps going for|keep running for|carry on for',
  'v.slip': 'slip|slip edit|slide the footage|shift the footage|shift the content|slide the content',
  'v.restore':
    'give back|give me back|bring back|restore|put back|recover|get back|give it back|bring it back|untrim|un-trim',
  'n.full':
    'full length|full clip|complete clip|complete|in full|full|untrimmed|uncut|whole file|entire file|full file|uncut length|its whole length|entire clip|whole clip|untrimmed length',
  'v.twice': 'play twice|plays twice|play it twice|twice in a row|two times in a row|back to back',
  'x.again':
    'another go of|another round of|another helping of|one more go of|one more round of|again|once more|one more time|a second time|another time|second copy|another copy|a copy of|one more copy|a duplicate of|a copy|once again',
  'o.marker': 'marker|bookmark|cue point|flag|chapter mark',
  'o.project': 'project|the file name|name of the film|film name|project name|project title|name of the project',
  'v.name': 'call|called|name|named|rename|titled|title it|label it|labelled|labeled',
  'o.canvas': 'canvas|aspect ratio|format|frame size|resolution|aspect|picture size|picture format',
  'ratio.21:9': 'cinemascope|ultra wide|ultrawide|ultra-wide|cinema format|cinema scope|scope format|anamorphic',
  'o.fps': 'frame rate|framerate|frames per second|frames a second',
  'order.reverse':
    'newest first|latest first|newest upload first|latest upload first|newest one first|most recent first|last upload first|opposite order|reverse order|reversed order|in reverse order|back to front|reverse the order|reverse order of|backwards order|the order reversed|order reversed|order backwards|last one first|last to first|flip the order|invert the order|turn the order around|the other way around|other way round|the other way round',
  'order.shuffle':
    'shuffle|be shuffled|reshuffle at random|in random order|random order|in a random order|at random|randomise|randomize|mix up the order|mix up the clips|mix up the photos|mix up the pictures|jumble up|jumble|scramble|mixed order|shuffle around',
  'order.source':
    'sorted by date|sort by date|by date|by the date|by date taken|date taken|date ascending|by creation date|by recording date|by time of recording|time of recording|by shooting date|in time order|time order|upload order|order of upload|in the order i uploaded them|the order i uploaded them|in upload order|oldest first|oldest to newest|by file number|file numbers|in numerical order|numbering wise|chronological|chronologically|chronological order|in the order they were filmed|in the order they were shot|the order they were filmed|the order they were shot|order they were recorded|order of filming|original order|as filmed|as shot|in order of time|source order|shooting order|order they happened|in filming order|the order of the footage|order of the recording',
  'order.name':
    'alphabetical|alphabetically|alphabetic|alphabetical order|by name|by file name|by filename|a to z|z to a|from a to z|from z to a',
  'order.longest':
    'longest first|longest to shortest|from longest to shortest|descending length|descending by duration|descending by length|descending duration|by length descending|by duration descending',
  'order.shortest':
    'shortest first|shortest to longest|from shortest to longest|longest last|ascending length|ascending by duration|ascending by length|by length ascending|by duration ascending',
  'v.move': 'goes|go|come|comes|put|place|belongs|switch around|position|relocate|transfer|send|slide over|pull',
  'v.join':
    'one after another|one after the other|end to end|end-to-end|back-to-back|join up|join together|link|string up|all together|into one|in a row|in one go|edit together|cut together|piece together|put all|edit these together|edit them together|line up|lined up|rough cut|in sequence|as one video|in one video|as one film|back to back to back|one by one|assembly cut',
  'v.insert':
    'insert|append|attach|tack on|tack|stick|slot in|pop in|drop in|throw in|squeeze in|paste|bring in|put in|slot|prepend|insert in|onto the timeline|on to the timeline|into the timeline',
  'rel.start':
    'at the front|to the front|at the very start|at the very beginning|to the very start|very first|in first place|first place|to begin with|in the first place|up front|top of the film|open the show|opens the show|opens|should open|open|lead|leads|kicks off|front|beginning of the film|head',
  'p.after':
    'the one that comes next|the one coming next|whatever comes next|the one right after it|the one just after it|that follows|which follows|that comes right after',
  'p.before':
    'the one right before it|the one just before it|the one that comes before|that precedes|which precedes|that comes right before',
  'dir.down': 'should go down|must go down|has to go down|have to go down|needs to go down|can go down|may go down',
  'dir.up': 'should go up|must go up|has to go up|have to go up|needs to go up|can go up|may go up',
  'v.quieter':
    'more in the background|further in the background|more into the background|to the background|into the background',
  'o.text':
    'the letters|those letters|these letters|letters of|all of the letters|the words|those words|these words|the lettering|the writing',
  'deg.most': 'no more than|no longer than|not more than|not longer than|at most|at the most',
  'rel.lead':
    'kick things off with|kicks things off with|kicks off with|start off with|starts off with|start things off with|starting off with|open up with|opens with|starts with|begins with|starts on|begins on|opens on|open on|open on to|start on|begin on|start with|begin with|open with|kick off with|lead with|first comes|starting with|beginning with',
  'rel.end':
    'at the very end|to the very end|at the back|to the back|in last place|last place|close the show|closes|should close|close|as a closer|finish with|end with|finale|tail|end on|wrap up with',
  'rel.between': 'in between|in-between|between|sandwiched between|betwixt',
  'rel.before':
    'ahead of|in front of|prior to|right in front of|directly in front of|right just before|immediately before',
  'rel.after': 'straight after|immediately after|behind|right behind|directly behind|just behind',
  'pos.earlier':
    'one earlier|one place earlier|one place forward|forward one|up one|one up|one spot earlier|one position earlier|one slot earlier|one to the left|a place earlier',
  'pos.later':
    'one later|one place later|one place back|back one|down one|one down|one spot later|one position later|one slot later|one to the right|a place later',
  'n.first_half': 'first half|front half|earlier half',
  'n.second_half':
    'second half|back half|latter half|later half|other half|the half that was cut off|the part that was cut off|the piece that was cut off|the bit that was cut off|the half i cut off|the part i cut off|the cut-off half|the cut off half|the cut-off part|the part behind the cut|the part after the cut|the half after the cut|the piece after the cut|the half behind the cut',
  'n.middle': 'middle part|middle bit|middle section|middle piece',
  'rel.longer': 'longer|lengthen|extend|prolong|stretch|stretched|extended',
  'rel.shorter': 'shorter|shorten|briefer',
  'p.except': 'leaving out|minus|without',
  'rel.instead': 'instead of|in place of|rather than|in exchange for|instead',
  'v.replace': 'replace|swap out|substitute|exchange for|switch out|trade',
  'quality.high':
    'high quality|best quality|highest quality|top quality|high-quality|maximum quality|in high quality|hq|best possible quality|full quality|max quality|high-res|highest res|crisp quality|top notch quality',
  'quality.draft':
    'draft quality|low quality|quick draft|preview quality|small file|rough quality|lower quality|smaller file|small size|small and light|lightweight|tiny file|compressed',
  'n.motionless':
    "no effects|no effect|without effects|no animation|no animations|no camera moves|no camera movement|don't move|hold still|no motion|no movement|no zoom|no zooming|without motion|without zoom|still pictures|static|motionless|keep still|without movement",
  'n.in_point': 'in point|in-point|mark in|start point|starting point',
  'n.out_point': 'out point|out-point|mark out|end point|ending point',
};
