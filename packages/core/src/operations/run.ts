import type { Draft } from '../draft.ts';
import type { EditOperation } from '../operation.ts';
import { addMarker } from './add-marker.ts';
import { addTrack } from './add-track.ts';
import { duplicate } from './duplicate.ts';
import { freeze } from './freeze.ts';
import { insert } from './insert.ts';
import { join } from './join.ts';
import { move } from './move.ts';
import type { Outcome } from './outcome.ts';
import { remove } from './remove.ts';
import { removeMarker } from './remove-marker.ts';
import { removeTrack } from './remove-track.ts';
import { removeTransition } from './remove-transition.ts';
import { replaceSource } from './replace-source.ts';
import { restore } from './restore.ts';
import { reverse } from './reverse.ts';
import { setAnimation } from './set-animation.ts';
import { setBackground } from './set-background.ts';
import { setCanvas } from './set-canvas.ts';
import { setCrop } from './set-crop.ts';
import { setDenoise } from './set-denoise.ts';
import { setFade } from './set-fade.ts';
import { setFit } from './set-fit.ts';
import { setKey } from './set-key.ts';
import { setKeyframes } from './set-keyframes.ts';
import { setLook } from './set-look.ts';
import { setMeta } from './set-meta.ts';
import { setMotion } from './set-motion.ts';
import { setMute } from './set-mute.ts';
import { setPlacement } from './set-placement.ts';
import { setSpeed } from './set-speed.ts';
import { setStyle } from './set-style.ts';
import { setText } from './set-text.ts';
import { setTrack } from './set-track.ts';
import { setTransition } from './set-transition.ts';
import { setVolume } from './set-volume.ts';
import { setWords } from './set-words.ts';
import { slip } from './slip.ts';
import { split } from './split.ts';
import { trim } from './trim.ts';

/** The one switch over all verbs; a new one that is missing here does not compile. */
export function run(draft: Draft, operation: EditOperation): Outcome {
  switch (operation.op) {
    case 'insert':
      return insert(draft, operation);
    case 'remove':
      return remove(draft, operation);
    case 'move':
      return move(draft, operation);
    case 'trim':
      return trim(draft, operation);
    case 'slip':
      return slip(draft, operation);
    case 'split':
      return split(draft, operation);
    case 'join':
      return join(draft, operation);
    case 'duplicate':
      return duplicate(draft, operation);
    case 'replaceSource':
      return replaceSource(draft, operation);
    case 'setSpeed':
      return setSpeed(draft, operation);
    case 'reverse':
      return reverse(draft, operation);
    case 'freeze':
      return freeze(draft, operation);
    case 'setVolume':
      return setVolume(draft, operation);
    case 'setFade':
      return setFade(draft, operation);
    case 'setMute':
      return setMute(draft, operation);
    case 'setText':
      return setText(draft, operation);
    case 'setWords':
      return setWords(draft, operation);
    case 'setStyle':
      return setStyle(draft, operation);
    case 'setAnimation':
      return setAnimation(draft, operation);
    case 'setFit':
      return setFit(draft, operation);
    case 'setCrop':
      return setCrop(draft, operation);
    case 'setPlacement':
      return setPlacement(draft, operation);
    case 'setMotion':
      return setMotion(draft, operation);
    case 'setLook':
      return setLook(draft, operation);
    case 'setKey':
      return setKey(draft, operation);
    case 'setDenoise':
      return setDenoise(draft, operation);
    case 'setKeyframes':
      return setKeyframes(draft, operation);
    case 'setTransition':
      return setTransition(draft, operation);
    case 'removeTransition':
      return removeTransition(draft, operation);
    case 'setCanvas':
      return setCanvas(draft, operation);
    case 'setBackground':
      return setBackground(draft, operation);
    case 'addTrack':
      return addTrack(draft, operation);
    case 'removeTrack':
      return removeTrack(draft, operation);
    case 'setTrack':
      return setTrack(draft, operation);
    case 'addMarker':
      return addMarker(draft, operation);
    case 'removeMarker':
      return removeMarker(draft, operation);
    case 'setMeta':
      return setMeta(draft, operation);
    case 'restore':
      return restore(draft, operation);
  }
}
