/**
 * Bundles only the imported parts of the ML library. Its published file for browsers is one piece, of which
 * three quarters are kinds of model that the app never opens; its sources, which come with it, can be
 * bundled in parts. Reading the whole piece took some 100 ms of a visit.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './process.mjs';

const sources = join(root, 'node_modules/@xenova/transformers/src');

/** The source files of what the app imports. */
const parts = {
  AutoModelForSeq2SeqLM: 'models/auto/modeling_auto.js',
  LogLevel: 'env.js',
  PreTrainedModel: 'models/modeling_utils.js',
  PretrainedConfig: 'configs.js',
  PreTrainedTokenizer: 'tokenization_utils.js',
  Tensor: 'utils/tensor.js',
  env: 'env.js',
};

/** What the sources import and no browser runs: Node's own modules, and chat templates. */
const unused =
  /^(?:node:.*|fs|module|path|url|stream|stream\/promises|sharp|onnxruntime-node|.*\/onnx-node\.js|@huggingface\/jinja)$/;

/** @type {import('esbuild').Plugin} */
export const libraryParts = {
  name: 'library parts',
  setup(build) {
    // A module for each importer, with what that one names: whatever else were in it would be bundled with
    // all that share it.
    build.onResolve({ filter: /^@xenova\/transformers$/ }, ({ importer }) => ({
      path: importer,
      namespace: 'library parts',
      sideEffects: false,
    }));
    build.onLoad({ filter: /.*/, namespace: 'library parts' }, async ({ path: importer }) => {
      const words = new Set((await readFile(importer, 'utf8')).match(/\w+/g));
      const named = Object.entries(parts).filter(([name]) => words.has(name));
      return {
        contents: named
          .map(([name, path]) => `export { ${name} } from ${JSON.stringify(`part:${path}`)};`)
          .join('\n'),
        resolveDir: root,
      };
    });
    // An unused part is left out, whatever it would do when it is run.
    build.onResolve({ filter: /^part:/ }, ({ path }) => ({
      path: join(sources, path.slice('part:'.length)),
      sideEffects: false,
    }));
    build.onResolve({ filter: unused }, () => ({ path: 'nothing', namespace: 'no library' }));
    build.onLoad({ filter: /^nothing$/, namespace: 'no library' }, () => ({
      contents: 'module.exports = {};',
    }));
  },
};
