import { phrasings } from '../testing/phrasings.ts';

phrasings('trip', {
  'remove clip 2': `
    drop the beach | lose the beach clip | ditch the beach | bin the beach | scrap the beach shot
    nix the beach | axe the beach clip pls | get rid of the beach | do away with the beach clip
    kill the beach clip | zap the beach | take out the beach | take the beach out | out with the beach
    the beach can go | the beach clip goes | I don't need the beach | no beach please | beach out
    without the beach | minus the beach | the beach needs to be removed | the beach should be deleted
    please remove the clip of the beach | could you cut the beach out? | can we lose the beach?
    I want the beach gone | beach clip: delete | beach - remove | delete the clip that shows the beach
    the second clip has to go | get the beach out of there | we don't want the beach in it
    the beach is not needed | yank the beach | pls delte the beach | remvoe the beach clip
    kindly remove the beach clip | kindly do the needful and remove the second clip | chuck the beach clip out
    omit the beach | leave the beach out | the beach? out. | the beach clip, get rid of it
    the beach one is boring, drop it | the beach is boring, get rid | skip the beach clip | erase clip #2
    rm clip 2 | delete 2nd clip | the middle clip can be removed | we can do without the beach
    I'd like the beach clip to be removed | beach bye | the beach clip isn't needed any more
    get shot of the beach | remove the one called beach | delete the one with the beach
    take out the clip named beach | One more thing: remove the beach | remove the first, no, the second clip | delete the city, sorry, the beach | hi! drop the beach thanks`,
  'cut the first 4 seconds': `
    trim the first 4 secs | lose the first four seconds | chop 4 seconds off the start
    take four seconds off the beginning | the first 4 seconds are boring, cut them | the first 4 seconds can go
    the first four seconds are me fiddling with the camera, get rid | get rid of the opening 4 seconds
    drop the initial 4 seconds | skip the first 4 s | start 4 seconds later | start at 0:04
    make it start at 4 seconds | begin the film at second 4 | remove 0:00-0:04 | shave 4s off the top
    first 4 secs out | first 4s: delete | cut 0 to 4 seconds | I don't need the first 4 seconds
    nobody needs the first 4 seconds | knock 4 seconds off the front | clip 4 seconds from the front
    nix the first four seconds | the opening 4 seconds should be cut | remove everything before 0:04
    everything up to 0:04 can go | cut everything before the 4 second mark | ditch the start, up to 0:04
    let it begin at 0:04 | slice the first 4 seconds off | slice off the first four seconds`,
  'cut the last 5 seconds': `
    trim the final 5 s | lose the last five secs | chop 5 seconds off the end | take 5 seconds off the end
    end it 5 seconds earlier | stop 5 seconds earlier | the last 5 seconds can go | plus cut the final 5 s
    get rid of the closing five seconds | shave five seconds off the tail | end at 0:25 | stop at 25 seconds
    finish at 0:25 | cut everything after 0:25 | remove everything past 25 seconds | remove 0:25 to the end
    the final five seconds are useless, remove them | last 5 secs out | bin the last 5s
    ditch everything after 0:25 | let it end at 0:25 | drop what comes after 0:25 | nothing after 0:25 please
    slice everything after 0:25 | trim the tail by 5 seconds | trim 5 seconds from the end | clip the last 5 seconds off`,
  'remove from 0:05 to 0:08': `
    cut out 5 to 8 seconds | delete 0:05-0:08 | take out 5s-8s | 0:05 to 0:08 out | cut between 5 and 8 seconds
    lose the bit between 0:05 and 0:08 | the part from second 5 to second 8 can go | get rid of seconds 5 to 8
    snip out 5-8s | from 0:05 until 0:08 I sneeze, cut that out
    there is a mistake from 0:05 to 0:08, take it out | 0:05 through 0:08 should be removed | excise 0:05-0:08
    slice 0:05 to 0:08 out | drop 5s to 8s | remove the three seconds from 0:05 to 0:08 | I cough between 0:05 and 0:08, cut that
    5-8s: remove | cut the section 0:05 - 0:08 | chop out the stretch from 5 to 8 seconds`,
  'keep only 0:05 to 0:20': `
    keep 5s to 20s | I only need 0:05 to 0:20 | just 0:05-0:20 | only 0:05 to 0:20 please
    cut everything except 0:05 to 0:20 | trim it to 0:05-0:20 | leave just 0:05 - 0:20
    use only 5 to 20 seconds | retain 0:05 to 0:20 | lose everything but 0:05-0:20 | from 0:05 to 0:20 only
    the part from 0:05 to 0:20 is all I need | throw away all but 0:05 to 0:20
    0:05 to 0:20 stays, the rest goes | hang on to 0:05-0:20, bin the rest | crop the video to 0:05-0:20
    remove everything outside 0:05-0:20`,
  'cut the last 3 seconds of clip 1': `
    trim 3 seconds off the end of the city | city: last 3 seconds out | the last 3 seconds of the city can go
    lose the final 3 s of the city clip | end the city clip 3 seconds earlier
    city is 3 seconds too long at the end | chop three seconds off the end of clip one
    take 3 s off the city's end | the city, cut the last 3 seconds of it
    shorten the end of the city by 3 seconds | shave 3 secs off the tail of the city
    make the city end 3 seconds earlier | in the city clip cut the last 3 seconds
    from the city remove the last three seconds | drop the closing 3 seconds of the city shot`,
  'trim clip 2 to 5 seconds': `
    make the beach 5 seconds long | beach 5 s | shorten the beach to 5 seconds
    cut the beach down to five seconds | the beach should be 5 seconds long
    the beach should only last 5 seconds | the beach clip only needs 5 seconds | 5 seconds of beach is enough
    keep only the first 5 seconds of the beach | limit the beach to 5 s | beach -> 5 sec
    I want just 5 seconds of the beach | only 5 seconds of the beach pls | cap the beach at 5 seconds
    bring the beach down to 5 seconds | let the beach run for 5 seconds | beach: 5 seconds
    trim the beach so it is 5 seconds | reduce the beach to 5 secs | get the beach down to 5s`,
  'split clip 2 at 4 seconds': `
    cut the beach at 4 seconds | split the beach at 4s | divide the beach at 4 seconds | slice the beach at 0:04
    make a cut in the beach at 4 seconds | beach: split at 4 s | cut the beach in two at 4 seconds
    razor the beach at 4 s | chop the beach in two at 4 seconds | break the beach at 4 seconds
    the beach should be split at 4 seconds | put a cut at 4 seconds into the beach
    add a cut to the beach at 4 s`,
  'clip 2: in 2 seconds later, out 3 seconds earlier': `
    lose the first 2 seconds and the final 3 of the beach | cut the first 2 and the last 3 seconds of the beach
    the beach: in two seconds later, out three seconds earlier
    trim the last 3 seconds and the first 2 seconds of clip 2
    beach: lose the opening 2 seconds and the closing 3`,
  'cut the first 3 seconds of clip 2': `
    take the first three seconds off the beach. They only show my thumb.
    drop the first 3 of the beach | the first 3 seconds of the beach can go, it only shows the floor`,
  'cut 5 seconds off the start of clip 2': `
    trim the beach to 5 s from its start | bring the beach down to 5 seconds by dropping its beginning
    cut the beach to 5 s at the start`,
  'remove 0:05 to 0:08': `
    0:05 to 0:08 is idle, cut those three seconds | from 0:05 to 0:08 nothing happens. Remove these 3 seconds.`,
  'cut the first 5 seconds': `
    The good part begins at 0:05. Drop what precedes it. | It starts at 0:05, cut everything before that.`,
  'trim every clip to 3 seconds': `
    shorten each of the three pieces to three seconds | shorten each clip to 3 s | shorten every one of the clips to 3 s`,
});

phrasings('slides', {
  'make the dog photo two seconds longer': `
    the dog photo needs two more seconds | show the dog photo for two more seconds | keep the dog photo up another 2 seconds
    give the dog photo two extra seconds | leave the dog up for two additional seconds | let the dog run on for 2 more seconds
    the dog photo should go on for another two seconds | hold the dog photo for two more seconds`,
  'make each photo one second longer': `
    give each photo one more second | every picture can stay another second | each picture should stay on screen one second longer
    the pictures may each stay one more second | give every photo an extra second`,
  'reverse the order': `
    reverse the order, last photo first | opposite order, last one first | show the photos in the opposite order, last one first`,
});

phrasings('trip', {
  'cut the first 0.4 seconds of the beach': `
    trim the first 12 frames off the beach | drop the first twelve frames of the beach clip
    take 12 frames off the start of the beach`,
  'keep the first 5 seconds of the beach': `
    don't use the whole beach, the first five seconds are enough
    we don't need all of the beach, keep just the first 5 seconds | not the entire beach clip please, keep its first 5 seconds`,
  'delete clip 3': `
    delete the 8 second clip | remove the 8-second one | get rid of that eight second shot`,
  'move clip 3 to the front': `
    move the eight second clip to the front | put that 8-second one first`,
});
