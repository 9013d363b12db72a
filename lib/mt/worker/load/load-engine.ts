import { env, Tensor } from '@xenova/transformers';
import type { ModelInBytes } from '@/lib/mt/models/read-model';
import type { TensorKind } from '@/lib/mt/worker/network/onnx-session';
import type { Vocabulary } from '@/lib/mt/worker/sentence/vocabulary';
import type { Engine } from './engine';
import { buildStepNetwork, hasStepLayout } from './load-step-network';
import { readConfig } from './network-config';
import { openGpuGraphs } from './open-gpu-graphs';
import { openProcessorGraphs } from './open-processor-graphs';
import { prepareLibrary } from './prepare-library';
import type { Runtime } from './runtime';

/**
 * Builds the sessions from bytes that were verified before: those of the app's own layout with a runtime of
 * the graphics card or the processor, and others with the ML library, which is given these and nothing else.
 *
 * @param vocabulary of the same files
 *
 * Throws when the files are sound but are no such model.
 */
export async function loadEngine(
  { model, files }: ModelInBytes,
  vocabulary: Vocabulary,
  { threads, gpu }: Runtime,
): Promise<Engine> {
  const config = readConfig(files);
  prepareLibrary();
  if (gpu) {
    const graphs = await openGpuGraphs(files, config.decoder_layers, await gpu());
    return { model, vocabulary, ...buildStepNetwork(graphs, files, config) };
  }
  const options = {
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    // It plans memory for shapes that come again; here each step has its own. Without it an article has
    // its first English some 5 % sooner.
    enableMemPattern: false,
  };
  if (hasStepLayout(files)) {
    const graphs = await openProcessorGraphs(files, options);
    return { model, vocabulary, ...buildStepNetwork(graphs, files, config) };
  }
  env.useCustomCache = true;
  env.customCache = {
    match: (address: string) => Promise.resolve(findFile(model.id, files, address)),
    put: () => Promise.resolve(),
  };
  try {
    // It knows every kind of model there is, which the app's own has no need of.
    const { loadLibraryNetwork } = await import('./load-library-network');
    const network = await loadLibraryNetwork(model.id, config, options, createTensor);
    return { model, vocabulary, ...network };
  } finally {
    // The sessions have their own copy; these bytes can go.
    env.customCache = { match: () => Promise.resolve(undefined), put: () => Promise.resolve() };
  }
}

const createTensor: TensorKind = (type, data, dims) => new Tensor(type, data, [...dims]).ort_tensor;

/** The library asks for a file by more than one address; each ends in the model's id and the path. */
function findFile(id: string, files: ModelInBytes['files'], address: string): Response | undefined {
  for (const [path, bytes] of files) {
    if (address.endsWith(`/${path}`) && address.includes(id)) return new Response(bytes);
  }
  return undefined;
}
