import type { VerifiedFiles } from '../models/fetch-files';
import { type LoadedNetwork, type NetworkConfig, shapeOf } from './network-config';
import { readShortlist } from './shortlist';
import { type StepGraphs, stepFolder } from './step-graphs';
import { createStepNetwork } from './step-network';

const SHORTLIST = `${stepFolder}/shortlist.bin`;
/** As `training/step_graphs.py` has it. */
const WIDTH = 16;

/** Whether a model has the app's own layout, whose graphs and weights are in one folder. */
export const hasStepLayout = (files: VerifiedFiles): boolean =>
  files.has(`${stepFolder}/encoder.onnx`);

/** The network of the app’s own layout; with a shortlist where the model has one. */
export function buildStepNetwork(
  { sessions, tensor, rows, dispose }: StepGraphs,
  files: VerifiedFiles,
  config: NetworkConfig,
): LoadedNetwork {
  const list = files.get(SHORTLIST);
  const shape = { ...shapeOf(config), width: WIDTH };
  const shortlist = list ? readShortlist(list) : null;
  return { network: createStepNetwork(sessions, tensor, rows, shortlist, shape), dispose };
}
