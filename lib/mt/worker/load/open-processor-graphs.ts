import { PreTrainedModel, PretrainedConfig } from '@xenova/transformers';
import type { VerifiedFiles } from '@/lib/mt/models/fetch-files';
import type { TensorKind } from '@/lib/mt/worker/network/onnx-session';
import { createMemoryRows } from '@/lib/mt/worker/network/row-store';
import {
  type StepGraphs,
  stepFile,
  stepFolder,
  weightsFile,
} from '@/lib/mt/worker/network/step-graphs';
import type { SessionOptions } from './network-config';

/**
 * Opens the graphs that `training/step_graphs.py` makes for a processor, through the ML library, which
 * is given the files by its cache.
 *
 * Throws when a file is lacking, or the runtime cannot load them.
 */
export async function openLibraryGraphs(
  id: string,
  files: VerifiedFiles,
  options: SessionOptions,
  tensor: TensorKind,
): Promise<StepGraphs> {
  const weights = stepFile(files, weightsFile);
  const open = (name: string, graphOptimizationLevel: 'disabled' | 'basic') =>
    PreTrainedModel.from_pretrained(id, {
      config: new PretrainedConfig({ model_type: 'custom' }),
      subfolder: stepFolder,
      model_file_name: name,
      dtype: 'fp32',
      session_options: {
        ...options,
        graphOptimizationLevel,
        externalData: [{ path: weightsFile, data: weights }],
      },
    });
  const [encoder, step, vocabulary] = await Promise.all([
    open('encoder', 'disabled'),
    open('step', 'disabled'),
    // Here the embedding has yet to be turned; the others were optimised when they were made.
    open('vocabulary', 'basic'),
  ]);
  return {
    sessions: {
      encoder: encoder.sessions.model,
      step: step.sessions.model,
      vocabulary: vocabulary.sessions.model,
    },
    tensor,
    rows: createMemoryRows(tensor),
    dispose: () => {
      void encoder.dispose();
      void step.dispose();
      void vocabulary.dispose();
    },
  };
}
