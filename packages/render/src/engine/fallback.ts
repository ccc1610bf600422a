import { PROFILES } from './encoder.ts';
import { drawPictures, type Pictures } from './pictures.ts';
import type { EncoderProfile } from './profile.ts';
import { type FinishedPiece, StepFailed, type Workshop } from './run.ts';

/** Pieces of one encoder only: who plays them while the film is made was given the headers of the first. */
export interface AlikePieces {
  readonly onPiece: (piece: FinishedPiece) => void;
  /** Another encoder's pieces follow: they are passed on only when none of the old ones were. */
  readonly other: () => void;
}

/** Stands between the drawing and who hears of its pieces. */
export function alikePieces(onPiece: Workshop['onPiece']): AlikePieces {
  let told = false;
  let quiet = false;
  return {
    onPiece: (piece) => {
      if (quiet) return;
      told = true;
      onPiece(piece);
    },
    other: () => {
      quiet = told;
    },
  };
}

/** Draws the pictures; an encoder of the hardware that breaks on the way (a driver that is reset, a card that is full) is
 *  replaced by the processor from the first frame on, for all spans of a film come from one encoder. */
export async function drawSurely(
  workshop: Workshop,
  profile: EncoderProfile,
  { onRatio, onOther }: { readonly onRatio: (ratio: number) => void; readonly onOther: () => void },
): Promise<Pictures & { readonly warning?: string }> {
  try {
    return await drawPictures(workshop, profile, onRatio);
  } catch (error) {
    // What ffmpeg says of a driver reads like anything, a damaged source too; a source that really is fails again.
    const broke = error instanceof StepFailed && error.failure.reason !== 'cancelled';
    if (!broke || profile.name === 'cpu' || workshop.signal?.aborted === true) throw error;
    onOther();
    const pictures = await drawPictures(workshop, PROFILES.cpu, onRatio);
    const warning = `The encoder ${profile.name} broke off; the film was encoded on the processor.`;
    return { ...pictures, warning };
  }
}
