import { build, type Metafile } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { engineBundling } from '../../../scripts/bundle-engine.mjs';

type Output = Metafile['outputs'][string];

let outputs: Metafile['outputs'];
beforeAll(async () => {
  const { metafile } = await build({
    ...engineBundling,
    entryPoints: { worker: 'lib/mt/worker/main.ts' },
    splitting: true,
    outdir: 'out',
    write: false,
    metafile: true,
  });
  outputs = metafile.outputs;
});

function find(path: string): Output {
  const found = outputs[path];
  if (!found) throw new Error(`Nothing is bundled at ${path}`);
  return found;
}

/** All that a file cannot run without, itself among them. */
function needed(path: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  const { imports } = find(path);
  for (const { path: next, kind } of imports) if (kind === 'import-statement') needed(next, seen);
  return seen;
}

const sourcesOf = (paths: Iterable<string>) =>
  [...paths].flatMap((path) => Object.keys(find(path).inputs));
const startingWith = (start: string) => {
  const found = Object.keys(outputs).find((path) => path.startsWith(`out/${start}`));
  if (found === undefined) throw new Error(`No file is named ${start}`);
  return found;
};

describe('the engine’s bundle', () => {
  it('starts the worker without the ML library, and with the runtime', () => {
    const sources = sourcesOf(needed('out/worker.js'));
    expect(sources.filter((path) => /transformers|tokenizers/.test(path))).toEqual([]);
    expect(sources.some((path) => path.includes('onnxruntime-web/dist/ort.wasm'))).toBe(true);
  });

  it('has one runtime, which the library shares with what starts it', () => {
    const runtimes = sourcesOf(Object.keys(outputs)).filter((path) => /dist\/ort\.wasm/.test(path));
    expect(runtimes).toHaveLength(1);
  });

  it('opens the app’s own model without the library’s kinds of model, and one of the hub with them', () => {
    const kinds = 'transformers/src/models/models.js';
    const hasKinds = (start: string) =>
      sourcesOf(needed(startingWith(start))).some((path) => path.endsWith(kinds));
    expect(hasKinds('engine-code')).toBe(false);
    expect(hasKinds('load-library-network')).toBe(true);
  });

  it('imports nothing that it does not bring', () => {
    const foreign = Object.values(outputs).flatMap(({ imports }) =>
      imports.filter(({ external }) => external),
    );
    expect(foreign).toEqual([]);
  });
});
