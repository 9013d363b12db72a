// The plain use of the library, as its documentation shows it: one pipeline. Which library, from where
// and how many sentences at a time are said in the page's address.
const asked = new URLSearchParams(location.search);
const library = asked.get('library') ?? '/library/transformers.web.min.js';
const runtime = asked.get('runtime') ?? '/runtime/';
const batch = Number(asked.get('batch') ?? 1);

/** @type {typeof import('@xenova/transformers')} */
const { env, pipeline } = await import(library);
env.allowLocalModels = true;
env.allowRemoteModels = false;
env.localModelPath = '/models/';
const { wasm } = env.backends.onnx;
if (wasm) Object.assign(wasm, { wasmPaths: runtime, numThreads: 1 });

// The eight-bit files, as each library calls them.
const options = { dtype: /** @type {const} */ ('q8'), device: /** @type {const} */ ('wasm') };
const olderOptions = { quantized: true };

/** @param {string} model */
const load = (model) => pipeline('translation', model, { ...options, ...olderOptions });
/** @type {ReturnType<typeof load> | undefined} */
let loading;

window.translateAll = async (model, sentences) => {
  loading ??= load(model);
  const translate = await loading;
  const beganMs = performance.now();
  let firstSentenceMs = 0;
  /** @type {string[]} */
  const texts = [];
  for (const places of inBatches(sentences)) {
    const given = places.map((place) => sentences[place] ?? '');
    const made = await translate(given.length === 1 ? (given[0] ?? '') : given);
    firstSentenceMs ||= performance.now();
    places.forEach((place, at) => {
      const [translation] = [made[at]].flat();
      texts[place] = translation?.translation_text ?? '';
    });
  }
  return { beganMs, firstSentenceMs, doneMs: performance.now(), texts };
};

/**
 * Places of sentences that go together: with several at a time those of like length, which is the
 * best that can be done for them.
 *
 * @param {readonly string[]} sentences
 */
function inBatches(sentences) {
  const places = sentences.map((_, place) => place);
  if (batch > 1) places.sort((a, b) => lengthOf(a) - lengthOf(b));
  return Array.from({ length: Math.ceil(places.length / batch) }, (_, at) =>
    places.slice(at * batch, (at + 1) * batch),
  );

  /** @param {number} place */
  function lengthOf(place) {
    return sentences[place]?.length ?? 0;
  }
}
