import { phrasings } from '../testing/phrasings.ts';

phrasings('promo', {
  'set the music volume to 10% from 11.75 s to 21.25 s': `
    the music at 10% under the beach | music down to 10% while the beach clip plays
    during the beach the music should be at 10% | have the music at 10% for the beach clip`,
  'music only from 11.75 s to 21.25 s': `
    music only during the beach | only play the music under the beach clip`,
  'no music from 21.25 s to 29 s': `
    no music under the forest | no music during the forest clip | leave the music out while the forest plays`,
  'start the music when the beach starts': `
    the song starts with the second clip | start the song after the first clip | cue the song when the beach starts
    the music should kick in right after the city | no music until the beach | the tune enters with the beach clip
    the song should be heard from the beach onwards`,
  'the music ends at 10 s': `
    music out at 0:10
    let the music stop at 10 seconds | the song should stop playing at 0:10 | end the music at 10 s
    the music stops at 10 s | finish the song at 10 seconds | cut the music off at 10 seconds`,
  'start the music from second 20 of the song': `
    start the song 20 seconds in | play the song from its 20-second mark | the song should begin 20 seconds in`,
  'set the music volume to 32%': `
    take 20% off the music volume | music volume minus 20 percent | music down by a fifth | a fifth off the song's volume`,
  'mute the beach. mute the music': `
    mute the beach and the music | mute the music and the beach`,
  'set the volume of the forest clip to 50%': `
    gain of the forest clip: 50% | forest clip gain 50% | the gain of the forest clip should be 50%`,
  'mute the beach, set the music volume to 50%': `
    the beach sound off, the music at 50% | beach audio off, music volume 50%`,
  'make the music louder': `
    music up | turn the music up | turn up the song | crank the music | crank up the tune | bump the music up
    bump up the music | pump up the song | boost the music | raise the music | the music is too quiet
    the song is too soft | can't hear the music | I can barely hear the song | the music is hard to hear
    the music could be louder | could the music be louder? | I want the music louder | give the song more volume
    more volume on the music | increase music volume | music louder pls | louder music
    the song needs to be louder | the music gets lost | you can hardly hear the music | amplify the music
    the soundtrack isn't loud enough | music not loud enough | raise the level of the song | up the music
    bring up the music | bring the music up | push the music up | please increase the sound of the song
    the music is very low | music volume is too low | music is too low | the music's far too faint
    the music is a bit too quiet`,
  'make the music quieter': `
    music down | turn the music down | turn down the song | lower the music | the music is too loud
    the song is too loud | softer music | quieter music please | reduce the music | reduce music volume
    music volume down | bring the music down | bring down the song | tone down the music | tone the music down
    dial the music down | dial down the song | the music is overpowering | the song should be quieter
    could the song be softer? | make the song less loud | decrease the song volume | the music is deafening
    not so loud, the music | less music volume | ease off the music | the music drowns everything
    the music is way too loud | the music blasts my ears off | keep the music down | hush the music
    take the music down | pull the music down | music softer | song less loud pls
    the soundtrack is louder than it should be | the music is too high | please make the song more silent
    the music should be just barely audible | make the music more subtle
    music more discreet please | the music is too much`,
  'set the music volume to 20%': `
    music 20% | song at 20% | music to 20 percent | music volume 20 | put the music at 20%
    the music should be at 20% | turn the music down to 20% | lower the song to 20%
    bring the song down to 20 percent | have the music at 20% volume | music level: 20%
    i want the song at 20 % | drop the music to 20% | drop the volume of the song to 20%
    reduce the music to 20% | cut the music to 20% | take the song down to 20% | music = 20%
    song volume 20 pct | 20% for the music | the volume of the music should be 20% | keep the song at 20%
    run the music at 20% | play the song at 20% | music down to a fifth | set song to 20%
    20 percent music volume`,
  'mute the music': `
    silence the music | kill the sound of the music | no sound from the song | shut the music up
    the music should be silent | cut the sound of the music | make it so that the song can't be heard`,
  'remove the music': `
    delete the song | lose the music | no music | no music please | get rid of the song | drop the music
    drop the song | take out the music | take the music out | take the song off | scrap the soundtrack
    without music | without the song | the music can go | the song has to go | I don't want music
    I don't want the song | I don't need the music | music out | ditch the song | out with the music
    kill the music | bin the song | the song should be removed | the music must be deleted
    can you take away the music | I want the music gone | skip the music | do away with the song | axe the song
    no song | I'd rather have no music | remove audio track song.mp3 | nix the music
    the song is annoying, remove it | lose the tune | the music bothers me, out with it | who put music there? delete it
    the film should have no background music | without any background music please | film w/o music please`,
  'fade in the music over 2 seconds': `
    fade the music in over 2 seconds | let the music fade in over two seconds | music fade in 2s
    2 second fade in on the song | the song should fade in over 2 seconds | have the song fade in over 2 secs
    could the song fade in over 2 seconds? | music: 2 s fade-in | start the music with a 2 second fade in
    ease the music in over 2 seconds | bring the music in softly over 2 seconds
    let the song come in slowly over 2 seconds | the music should come in gently, over 2 seconds
    2s fade-in for the music | give the music a fade in of 2 seconds
    introduce the song gradually over 2 seconds | apply a 2 s fade in to the song`,
  'fade the music in and out': `
    fade that song bro | put a fade on the song | don't let the music just cut, let it fade`,
  'fade the music in over 2 seconds and out over 4 seconds': `
    Music: in 2 s, out 4 s | 2s in, 4s out for the song`,
  'fade in the music': `
    let the music come in softly | could the song come in softly? | the song starts too abruptly
    music should start softly | fade-in for the song | ease the song in | bring the music in gradually
    let the song come in gently | have the music fade in at the start`,
  'fade out the music over 3 seconds': `
    fade the music out over 3 seconds | let the song fade out over three seconds | music fade out 3s
    3 second fade out on the song | 3 sec fade-out for the music at the end
    the song should fade out over 3 seconds | end the music with a 3 second fade out
    let the song die away over 3 seconds | music: fade-out 3s
    the music should fade away over the last 3 seconds | the song fades out in the last 3 seconds
    taper the song off over 3 seconds | have the music fade out over the final 3 seconds
    give the song a 3 second fade at the end | fade the song to silence over 3 seconds`,
  'fade out the music': `
    let the music fade away at the end | let the music die down at the end
    the music is cut off at the end, fade it | wind the music down at the end
    let the song trail off at the end`,
  'mute the clips': `
    mute the original sound | kill the sound of the clips | no original audio | turn off the sound of the clips
    the clips should be silent | without the original sound | get rid of the camera sound
    remove the original audio | strip the original audio | lose the original sound
    I don't want to hear the clips | silence the clips | clip audio off | no camera audio
    I only want to hear the music | only the music should be heard | cut the original audio
    drop the sound of the clips | remove the sound from all the clips | the clips' own sound should go
    all clips mute`,
  'mute clip 2': `
    mute the beach | silence the beach | no sound on the beach | beach without sound
    the beach should be silent | kill the audio of the beach | turn off the sound of the beach clip
    turn the beach off, sound wise | beach: sound off | the sound of the beach can go
    remove the sound of the beach | take the sound off the beach | get rid of the audio in the beach clip
    lose the sound of the beach clip | I don't want to hear the beach | I don't need the sound of the beach
    the audio of the beach should be removed | drop the beach's audio | cut the sound on the beach clip
    strip the audio from clip 2 | the beach clip doesn't need sound | make the beach silent | shut the beach up
    beach mute | clip 2 mute pls`,
  'make clip 2 louder': `
    beach louder | turn the beach up | the beach is too quiet | I can't hear the beach
    raise the volume of the beach | the sound of the beach should be louder | crank the beach
    boost the sound of clip 2 | bump the volume of the beach up | the beach clip is hard to hear
    more volume for the beach | give the beach more volume | the beach clip is barely audible
    make the audio of the beach louder | turn up the sound on the beach clip | beach volume up
    up the volume on the beach`,
  'set the volume of clip 2 to 50%': `
    beach 50% volume | beach sound at 50% | beach volume 50% | turn the beach down to 50%
    put the beach at 50% volume | half volume for the beach | halve the volume of the beach
    beach at half volume | the beach should be half as loud | cut the volume of the beach in half
    reduce the beach to 50 % volume | set the sound of the beach to 50 percent | make the beach half as loud
    beach audio to 50 | volume of the beach: 50% | drop the beach volume to 50%`,
  'duck the music': `
    duck the music under the voice | lower the music when someone speaks
    the music should make room for the voice | music down whenever somebody talks
    turn the music down while people are talking | dip the music under speech
    the music should get quieter when someone is speaking | the song drowns the voice
    the music drowns out the speech | can't hear the speech over the music
    I can't understand the voice because of the music | auto duck | sidechain the music to the voice
    ducking please | music quieter under the talking | have the music duck when people talk
    the music is fighting with the voice | music should bow to the voiceover | prioritise the voice over the song
    lower bgm under VO | drop the song beneath the speaking | the song is to be pushed back by the voice`,
  'make the music louder and mute clip 2': `
    music up, beach silent | music louder, mute the beach | turn the song up and silence the beach
    beach mute, song louder`,
});

phrasings('lesson', {
  'make the narration louder': `
    narrator louder | turn up the narration | the voice-over is too quiet | I can hardly hear the narrator
    can't hear the narration | voice louder | turn the voice up | boost the voice | the voice is hard to hear
    the speaker is too quiet | bring up the voice | the narration gets lost | raise the narration | voiceover up
    the voice over should be louder | more voice`,
  'make the narration quieter': `
    turn down the narrator | the voice is too loud | narration softer | the narrator shouts, turn her down
    lower the voice | voice down | the voiceover is a little loud`,
  'mute the narration': `
    silence the narrator | no sound from the narrator | shut the narrator up`,
  'remove the narration': `
    delete the voice-over | drop the narration | lose the narrator | get rid of the voiceover
    take the narration out | no narration | without the narration | the narration can go
    the voice-over should be deleted | scrap the voice-over | I don't want the narration`,
  'denoise the narration': `
    remove the noise from the narration | the narration is noisy | there is a hiss in the narration
    clean up the narration | get rid of the hum in the voice | the voice has background noise
    take the hiss out of the narration | noise reduction on the narration | reduce the noise in the voice-over
    the narration crackles | narration: less noise | remove the buzz from the voice`,
});

phrasings('trip', {
  'add the music. make the music quieter': `
    I want the song quietly in the background | put the song softly in the background`,
  'add the music. let the music stop at 15 s': `
    song on, but it should stop playing at 0:15 | lay the music. it should stop at 15 s`,
  'add the music. start the music from second 15 of the song': `
    take the music from its 15-second point | lay the song, from its 15-second mark`,
});

phrasings('photos', {
  'make a slideshow. add the piano. make the music quieter': `
    a slideshow with the calm piano playing quietly behind it | make a slideshow, the piano quietly underneath
    make a slideshow with the piano not too loud under it | slideshow of all photos, calm piano low in the background
    a slideshow of everything and the piano softly beneath | make a slideshow, piano very low underneath it`,
});

phrasings('twoSongs', {
  'use the piano as background music': `
    use the piano as background music, not the beat | I want the piano and not the beat as music
    piano rather than the beat | instead of the beat use the piano | music: piano. Not the beat.
    use the piano, the beat is too much | for the music take the piano, leave the beat out
    no beat, just the piano as music | piano underneath please, the beat stays out
    use the piano instead of the beat as music`,
  'delete the city': `
    delete the city, not the beach`,
});

phrasings('promo', {
  'set the music to 25%': `the music a bit quieter, 25% | music down, 25%`,
});
