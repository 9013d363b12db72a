import { PreTrainedModel, PretrainedConfig } from '@xenova/transformers';
import type { VerifiedFiles } from '../models/fetch-files';
import {
  type LoadedNetwork,
  type NetworkConfig,
  type SessionOptions,
  shapeOf,
} from './load-library-network';
import type { TensorKind } from './onnx-session';
import { readShortlist } from './shortlist';
import { createStepNetwork } from './step-network';

const FOLDER = 'step';
const WEIGHTS = 'weights.bin';
const SHORTLIST = `${FOLDER}/shortlist.bin`;
/** As `training/step_graphs.py` has it. */
const WIDTH = 16;

/** Whether a model has the app's own layout, whose graphs and weights are in one folder. */
export const hasStepLayout = (files: VerifiedFiles): boolean => files.has(`${FOLDER}/encoder.onnx`);

/** Loads the app’s own layout; with a shortlist where the model has one. */
export async function loadStepNetwork(
  id: string,
  files: VerifiedFiles,
  config: NetworkConfig,
  options: SessionOptions,
  tensor: TensorKind,
): Promise<LoadedNetwork> {
  const weights = files.get(`${FOLDER}/${WEIGHTS}`);
  if (!weights) throw new Error(`The model has no ${WEIGHTS}`);
  const list = files.get(SHORTLIST);
  const load = (name: string, graphOptimizationLevel: 'disabled' | 'basic') =>
    PreTrainedModel.from_pretrained(id, {
      config: new PretrainedConfig({ model_type: 'custom' }),
      subfolder: FOLDER,
      model_file_name: name,
      dtype: 'fp32',
      session_options: {
        ...options,
        graphOptimizationLevel,
        externalData: [{ path: WEIGHTS, data: weights }],
      },
    });
  const [encoder, step, vocabulary] = await Promise.all([
    load('encoder', 'disabled'),
    load('step', 'disabled'),
    // Here the embedding has yet to be turned; the others were optimised when they were made.
    load('vocabulary', 'basic'),
  ]);
  const network = createStepNetwork(
    {
      encoder: encoder.sessions.model,
      step: step.sessions.model,
      vocabulary: vocabulary.sessions.model,
    },
    tensor,
    list ? readShortlist(list) : null,
    { ...shapeOf(config), width: WIDTH },
  );
  return {
    network,
    dispose: () => {
      void encoder.dispose();
      void step.dispose();
      void vocabulary.dispose();
    },
  };
}
