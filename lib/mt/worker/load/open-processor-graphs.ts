import { InferenceSession, Tensor } from 'onnxruntime-web/wasm';
import type { VerifiedFiles } from '@/lib/mt/models/fetch-files';
import { createMemoryStorage } from '@/lib/mt/worker/network/key-value-storage';
import type { TensorKind } from '@/lib/mt/worker/network/onnx-session';
import {
  disposeAll,
  type OpenedSession,
  type StepGraphs,
  stepFile,
  weightsFile,
} from '@/lib/mt/worker/network/step-graphs';
import type { SessionOptions } from './network-config';

/**
 * Opens the graphs that `training/step_graphs.py` makes for a processor, in the runtime that browsers have,
 * on the command line too: a native one adds numbers up in another order, and a few sentences in a thousand
 * would come out otherwise than on the page.
 *
 * Throws when a file is lacking, or the runtime cannot load them.
 */
export async function openProcessorGraphs(
  files: VerifiedFiles,
  options: SessionOptions,
): Promise<StepGraphs> {
  const externalData = [{ path: weightsFile, data: stepFile(files, weightsFile) }];
  const opened: OpenedSession[] = [];
  const open = async (name: string, graphOptimizationLevel: 'disabled' | 'basic') => {
    const session = await InferenceSession.create(stepFile(files, `${name}.onnx`), {
      ...options,
      graphOptimizationLevel,
      externalData,
      logSeverityLevel: 3,
    });
    opened.push({ session, dispose: () => void session.release() });
    return session;
  };
  const sessions = {
    encoder: await open('encoder', 'disabled'),
    step: await open('step', 'disabled'),
    // Here the embedding has yet to be turned; the others were optimised when they were made.
    vocabulary: await open('vocabulary', 'basic'),
  };
  return {
    sessions,
    tensor: createTensor,
    storage: createMemoryStorage(createTensor),
    dispose: () => disposeAll(opened),
  };
}

const createTensor: TensorKind = (type, data, dims) => new Tensor(type, data, [...dims]);
