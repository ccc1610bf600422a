import { WEIGHTS } from './generated/weights.ts';
import { type LinearModel, unpacked } from './model.ts';

let model: LinearModel | undefined;

/** What was learned, unpacked when it is first asked for. */
export function senseModel(): LinearModel {
  model ??= unpacked(WEIGHTS);
  return model;
}
