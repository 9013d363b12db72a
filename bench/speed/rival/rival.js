// The plain use of the library, as its documentation shows it: one pipeline, one sentence at a time.
import { env, pipeline } from '@xenova/transformers';

env.allowLocalModels = true;
env.allowRemoteModels = false;
env.localModelPath = '/models/';
const { wasm } = env.backends.onnx;
if (wasm) wasm.wasmPaths = '/runtime/';

/**
 * @param {string} model its id
 * @param {readonly string[]} sentences
 */
window.translateAll = async (model, sentences) => {
  const translate = await pipeline('translation', model, { dtype: 'q8', device: 'wasm' });
  const begunMs = performance.now();
  let firstSentenceMs = 0;
  const texts = [];
  for (const sentence of sentences) {
    const [translation] = await translate(sentence);
    firstSentenceMs ||= performance.now();
    texts.push(translation?.translation_text ?? '');
  }
  return { begunMs, firstSentenceMs, doneMs: performance.now(), texts };
};
