import type { VerifiedFiles } from '@/lib/mt/models/fetch-files';
import { readShortlist } from '@/lib/mt/worker/network/shortlist';
import { type StepGraphs, stepFolder } from '@/lib/mt/worker/network/step-graphs';
import { createStepNetwork } from '@/lib/mt/worker/network/step-network';
import { type LoadedNetwork, type NetworkConfig, shapeOf } from './network-config';

const SHORTLIST = `${stepFolder}/shortlist.bin`;
/** As `training/step_graphs.py` has it. */
const WIDTH = 16;

/** Whether a model has the app's own layout, whose graphs and weights are in one folder. */
export const hasStepLayout = (files: VerifiedFiles): boolean =>
  files.has(`${stepFolder}/encoder.onnx`);

/** The network of the app’s own layout; with a shortlist where the model has one. */
export function buildStepNetwork(
  { sessions, tensor, storage, dispose }: StepGraphs,
  files: VerifiedFiles,
  config: NetworkConfig,
): LoadedNetwork {
  const list = files.get(SHORTLIST);
  const shape = { ...shapeOf(config), width: WIDTH };
  const shortlist = list ? readShortlist(list) : null;
  return { network: createStepNetwork(sessions, tensor, storage, shortlist, shape), dispose };
}
