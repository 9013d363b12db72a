// The plain use of the library, as its documentation shows it: one pipeline, one sentence at a time.
import { env, pipeline } from '@xenova/transformers';

env.allowLocalModels = true;
env.allowRemoteModels = false;
env.localModelPath = '/models/';
env.backends.onnx.wasm.wasmPaths = '/runtime/';

/**
 * @param {string} model its id
 * @param {readonly string[]} sentences
 */
window.translateAll = async (model, sentences) => {
  const translate = await pipeline('translation', model, { dtype: 'q8', device: 'wasm' });
  const begunMs = performance.now();
  let firstSentenceMs = null;
  const texts = [];
  for (const sentence of sentences) {
    const [{ translation_text: text }] = await translate(sentence);
    firstSentenceMs ??= performance.now();
    texts.push(text);
  }
  return { begunMs, firstSentenceMs, doneMs: performance.now(), texts };
};
